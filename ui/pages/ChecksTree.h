#pragma once

#include "ui/services/ServiceValues.h"

#include <QTreeWidget>

namespace ui {

/// The checks, failures first: what blocks, what needs a reason, warnings, notes, and what passed.
class ChecksTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit ChecksTree(QWidget* parent = nullptr);
    /// Keeps the chosen line. `reasons` by check id.
    void showChecks(const QList<CheckRow>& rows, const QMap<QString, QString>& reasons);

signals:
    void checkChosen(const QString& id);

private:
    void addRow(QTreeWidgetItem& group, const CheckRow& row, bool reasoned);
};

} // namespace ui
