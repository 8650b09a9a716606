#pragma once

#include "wizard/plan/Plan.h"

/// Small plans for tests of the run. Each task prints "done NAME" as its positive line unless told otherwise.
class PlanBuilder {
public:
    explicit PlanBuilder(const QStringList& nodes = {"s1", "s2"})
    {
        plan.caseName = QStringLiteral("prod-eu");
        plan.procedure = QStringLiteral("test");
        plan.nodes = nodes;
        plan.fromVersion = QStringLiteral("v1.32.5+rke2r1");
        plan.toVersion = QStringLiteral("v1.31.9+rke2r1");
        plan.phases << wizard::PlannedPhase{QStringLiteral("work"), QStringLiteral("Work")};
    }

    /// A new step on one node; further nodes by also().
    wizard::PlannedTask& step(const QString& name, const QString& node)
    {
        ++m_group;
        return add(name, node);
    }
    /// The same step on another node.
    wizard::PlannedTask& also(const QString& node)
    {
        const wizard::PlannedTask first = plan.tasks.last();
        wizard::PlannedTask& task = add(first.step, node);
        const int n = task.n;
        task = first;
        task.n = n;
        task.subject = task.executor = node;
        return task;
    }
    wizard::PlannedCheck& finalCheck(const QString& id, const QString& node)
    {
        plan.verification << check(id, node);
        return plan.verification.last();
    }
    static wizard::PlannedCheck check(const QString& id, const QString& node)
    {
        wizard::PlannedCheck value;
        value.id = id;
        value.title = QStringLiteral("Check ") + id;
        value.node = node;
        value.script = QStringLiteral("check-") + id;
        value.expect = QStringLiteral("is ok");
        return value;
    }

    wizard::Plan plan;

private:
    wizard::PlannedTask& add(const QString& name, const QString& node)
    {
        wizard::PlannedTask task;
        task.n = static_cast<int>(plan.tasks.size()) + 1;
        task.step = name;
        task.title = name;
        task.group = m_group;
        task.phase = QStringLiteral("work");
        task.subject = task.executor = node;
        task.effect = wizard::Effect::Change;
        task.command = QStringLiteral("run-") + name;
        task.verify.all = QStringList{QStringLiteral("done ") + name};
        plan.tasks << task;
        return plan.tasks.last();
    }
    int m_group = 0;
};
