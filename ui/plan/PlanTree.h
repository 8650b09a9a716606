#pragma once

#include "ui/plan/PlanText.h"

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
    /// Ids of the warnings that ask for a tick.
    QStringList warningsToAccept() const;
    QStringList warningsAccepted() const;
    void setAccepted(const QString& warningId, bool accepted);

signals:
    void stepChosen(int group);
    void warningChosen(int index); ///< in Plan::warnings
    void acceptedChanged();
    /// A rule that is only passed with a typed reason was ticked and has none yet.
    void reasonNeeded(const QString& ruleId);

private:
    void addWarning(QTreeWidgetItem& parent, int index);
    void addStep(QTreeWidgetItem& parent, const PlanStep& step);
    void itemTicked(QTreeWidgetItem* item);
    void announce(QTreeWidgetItem* item);

    const wizard::Plan* m_plan = nullptr;
    QMap<QString, QString> m_reasons;
    bool m_filling = false;
};

/// Does this warning have to be accepted before the run may start?
bool needsConsent(const wizard::PlannedWarning& warning);

} // namespace ui
