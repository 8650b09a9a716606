#pragma once

#include "ui/plan/PlanText.h"
#include "wizard/record/WarningLines.h"

#include <QSet>
#include <QTreeWidget>

namespace ui {

/// A plan as a tree: phases, under them the warnings that bite there and the steps. A warning is accepted by its tick.
class PlanTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit PlanTree(QWidget* parent = nullptr);

    /// The plan has to live as long as it is shown. `reasons`: reasons already given, by rule id.
    void showPlan(const wizard::Plan& plan, const QMap<QString, QString>& reasons);
    QStringList warningsAccepted() const; ///< ids
    int linesToAccept() const;            ///< that ask for a tick and have none
    void setAccepted(const QString& warningId, bool accepted);

signals:
    void stepChosen(int group);
    void warningChosen(const wizard::WarningLine& line);
    void acceptedChanged();
    /// A line that is only passed with a typed reason was ticked and has none yet.
    void reasonNeeded(const wizard::WarningLine& line);

private:
    void addWarnings(QTreeWidgetItem& parent, const QString& step);
    void addWarning(QTreeWidgetItem& parent, const wizard::WarningLine& line);
    void addStep(QTreeWidgetItem& parent, const PlanStep& step);
    void sayConsent(QTreeWidgetItem& item, const wizard::WarningLine& line);
    void itemTicked(QTreeWidgetItem* item);
    void announce(QTreeWidgetItem* item);
    const wizard::WarningLine* lineOf(const QTreeWidgetItem& item) const; ///< nullptr: not a warning
    QStringList idsOf(const wizard::WarningLine& line) const;
    const wizard::PlannedWarning& warningOf(const wizard::WarningLine& line) const;
    bool hasReasons(const wizard::WarningLine& line) const;

    const wizard::Plan* m_plan = nullptr;
    QMap<QString, QString> m_reasons;
    QList<wizard::WarningLine> m_lines; ///< as shown
    bool m_filling = false;
};

/// Does this warning have to be accepted before the run may start?
bool needsConsent(const wizard::PlannedWarning& warning);

} // namespace ui
