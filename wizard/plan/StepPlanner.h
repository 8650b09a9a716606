#pragma once

#include "wizard/plan/Binding.h"
#include "wizard/plan/Plan.h"

namespace wizard {

/// Turns the steps of a procedure into numbered tasks for the nodes of a case.
class StepPlanner {
public:
    StepPlanner(const Procedure& procedure, const Case& value, const Facts& facts, Diagnostics& diagnostics);

    QList<PlannedTask> plan(const QList<Step>& steps);
    PlannedCheck check(const StepCheck& source, const Binding& binding, const QString& where, QStringList& holes);

private:
    QList<Binding> executors(const Step& step) const;
    QList<Binding> spread(const Step& step, const Binding& executor);
    void addTask(const Step& step, const Binding& binding, int group);
    void complainUndecided(const Step& step, const NodeSelector& selector, bool subjects);
    void complainUnknown(const Step& step, const SourceMark& mark, const QString& node);
    bool wanted(const Step& step, const Binding& binding);
    void bindBody(const Step& step, class Expander& expander, PlannedTask& task);
    void bindVerify(const Step& step, const Binding& binding, class Expander& expander, PlannedTask& task,
                    QStringList& holes);
    void bindConduct(const Step& step, class Expander& expander, PlannedTask& task);
    void dropEmptyNeeds();

    const Procedure& m_procedure;
    Binding m_whole;
    Diagnostics& m_diagnostics;
    QList<PlannedTask> m_tasks;
};

} // namespace wizard
