#pragma once

#include "ui/style/Meaning.h"
#include "wizard/plan/Plan.h"

#include <QString>

/// A plan is language-neutral; here it becomes sentences.
namespace ui {

/// A message id of the plan's procedure in the reader's language.
QString planText(const wizard::Plan& plan, const QString& messageId, const QStringList& arguments = {});
QString phaseTitle(const wizard::Plan& plan, const QString& phase);
QString columnTitle(const QString& subject);
/// The role of a node as the plan has it ("server, first") in words.
QString roleText(const QString& role); ///< node name, or the word for "desk" and "cluster"

/// Shape, colour and word of an effect or a severity.
struct Look {
    QString iconName;
    Meaning meaning = Meaning::Muted;
    QString word;
};
Look lookOf(wizard::Effect effect);
Look lookOf(wizard::Severity severity);

/// "about 5 min (at most 60 min)"; empty where nothing is known.
QString usualTime(const wizard::PlannedTask& task);

/// Tasks of one group, in order: what a person calls a step.
struct PlanStep {
    const wizard::Plan* plan = nullptr;
    int group = 0;
    QString phase;
    QList<const wizard::PlannedTask*> tasks; ///< of the plan; lives as long as it
    const wizard::PlannedTask& first() const { return *tasks.first(); }
    QString title() const;
    QString text(const QString& messageId) const { return planText(*plan, messageId); }
    wizard::Effect effect() const; ///< the worst of its tasks
    QStringList subjects() const;
};
QList<PlanStep> stepsOf(const wizard::Plan& plan);

/// Nodes that take part in the plan.
int nodeCount(const wizard::Plan& plan);

} // namespace ui
