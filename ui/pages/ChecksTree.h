#pragma once

#include "ui/services/ServiceValues.h"

#include <QTreeWidget>

namespace ui {

/// The checks, failures first: what blocks, what needs a reason, warnings, notes, and what passed.
class ChecksTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit ChecksTree(QWidget* parent = nullptr);
    /// Keeps the line that a person chose; otherwise the first, the worst, is chosen. `reasons` by check id.
    void showChecks(const QList<CheckRow>& rows, const QMap<QString, QString>& reasons);

signals:
    void checkChosen(const QString& id);

private:
    void choose(const QVariant& id);
    void addRow(QTreeWidgetItem& group, const CheckRow& row, const QStringList& nodes, bool reasoned);

    bool m_filling = false;
    QVariant m_chosenByPerson; ///< id of a check
};

/// Nodes of which a check says the same as of that of `row`, its own among them. What needs a reason stands alone.
QStringList nodesAlike(const QList<CheckRow>& rows, const CheckRow& row);

} // namespace ui
