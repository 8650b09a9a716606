#include "wizard/record/Runbook.h"

#include "wizard/record/LoginWords.h"
#include "wizard/record/RunWords.h"
#include "wizard/record/WarningLines.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Runbook", text);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return tr("danger");
    case Severity::Caution:
        return tr("caution");
    case Severity::Info:
        break;
    }
    return tr("info");
}

QString effectText(Effect effect)
{
    switch (effect) {
    case Effect::Destroy:
        return tr("destroys");
    case Effect::Change:
        return tr("changes");
    case Effect::Read:
        break;
    }
    return tr("reads");
}

RecordBlock block(RecordBlock::Kind kind, const QString& text, int level = 1)
{
    RecordBlock made;
    made.kind = kind;
    made.text = text;
    made.level = level;
    return made;
}

RecordBlock box(const QString& tone, const QString& text)
{
    RecordBlock made = block(RecordBlock::Kind::Box, text);
    made.tone = tone;
    return made;
}

QString where(const PlannedTask& task)
{
    if (task.subject == task.executor)
        return task.executor;
    return tr("%1, run on %2").arg(task.subject, task.executor);
}

/// One line per rule that concerns, with its severity, its id and what to do.
QStringList warningTexts(const Plan& plan, const std::function<bool(const PlannedWarning&)>& concerns)
{
    QStringList texts;
    for (const WarningLine& line : warningLines(plan, concerns)) {
        const PlannedWarning& warning = plan.warnings.at(line.indexes.first());
        texts << QStringLiteral("[%1] %2 %3 %4")
                     .arg(severityText(warning.severity), line.rule, line.text,
                          procedureText(plan.procedure, warning.mend, warning.arguments))
                     .trimmed();
    }
    return texts;
}

QStringList proofLines(const Plan& plan, const PlannedVerify& verify)
{
    QStringList lines;
    for (const QString& text : verify.all)
        lines << tr("must print: %1").arg(text);
    if (!verify.any.isEmpty())
        lines << tr("must print one of: %1").arg(verify.any.join(QStringLiteral(" | ")));
    for (const QString& text : verify.none)
        lines << tr("must not print: %1").arg(text);
    for (const PlannedCheck& check : verify.checks)
        lines << tr("check on %1: %2").arg(check.node, procedureText(plan.procedure, check.title));
    return lines;
}

QStringList keepsLines(const Plan& plan, const PlannedTask& task)
{
    if (!task.keepsNothingBecause.isEmpty())
        return {tr("Keeps nothing: %1").arg(procedureText(plan.procedure, task.keepsNothingBecause))};
    return task.keeps.isEmpty() ? QStringList()
                                : QStringList{tr("Keeps: %1").arg(task.keeps.join(QStringLiteral(", ")))};
}

void addTask(const Plan& plan, const PlannedTask& task, QList<RecordBlock>& blocks)
{
    blocks << block(RecordBlock::Kind::Heading,
                    QStringLiteral("%1. %2 (%3)").arg(task.n).arg(taskTitle(plan, task), where(task)), 3);
    for (const QString& text : warningTexts(plan, [&task](const PlannedWarning& warning) {
             return !warning.step.isEmpty() && task.warnings.contains(warning.id);
         }))
        blocks << box(QStringLiteral("deviation"), text);
    if (!task.explain.isEmpty())
        blocks << block(RecordBlock::Kind::Paragraph, procedureText(plan.procedure, task.explain));
    if (task.kind == TaskKind::Manual)
        blocks << block(RecordBlock::Kind::Paragraph, manualText(plan, task.step, task.command));
    else
        blocks << block(RecordBlock::Kind::Code, task.command.trimmed());
    QStringList notes{tr("This step %1. Time limit %2 s.").arg(effectText(task.effect)).arg(task.limitSeconds)};
    notes << keepsLines(plan, task) << proofLines(plan, task.verify);
    if (!task.official.isEmpty() && !task.whyDifferent.isEmpty())
        notes << tr("Documented command: %1").arg(task.official)
              << tr("Why this differs: %1").arg(procedureText(plan.procedure, task.whyDifferent));
    if (!task.undoText.isEmpty())
        notes << tr("Way back: %1").arg(procedureText(plan.procedure, task.undoText));
    for (const QString& note : notes)
        blocks << block(RecordBlock::Kind::Paragraph, note);
    if (!task.undoScript.isEmpty())
        blocks << block(RecordBlock::Kind::Paragraph,
                        tr("If the step does not come to its end, you may choose to have this run:"))
               << block(RecordBlock::Kind::Code, task.undoScript.trimmed());
}

} // namespace

QString procedureText(const QString& procedure, const QString& source, const QStringList& arguments)
{
    if (source.isEmpty())
        return {};
    const QByteArray id = source.toUtf8();
    QString text = QCoreApplication::translate(procedure.toUtf8().constData(), id.constData());
    if (text == source)
        text = QCoreApplication::translate(kWrapperTexts, id.constData());
    for (qsizetype i = 0; i < arguments.size(); ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), arguments.at(i));
    return text;
}

QString taskTitle(const Plan& plan, const PlannedTask& task)
{
    return procedureText(plan.procedure, task.title, task.titleArguments);
}

Record makeRunbook(const Plan& plan)
{
    Record runbook;
    runbook.practice = plan.practice;
    runbook.json = plan.toJson();
    runbook.title =
        plan.followUp ? tr("Runbook: delete what the rollback of %1 kept").arg(plan.caseName)
                      : tr("Runbook: roll back %1 from %2 to %3").arg(plan.caseName, plan.fromVersion, plan.toVersion);
    runbook.header = runbook.title;
    runbook.footer = tr("Plan %1").arg(plan.digest());
    runbook.blocks << block(RecordBlock::Kind::Heading, runbook.title, 1)
                   << block(RecordBlock::Kind::Paragraph, procedureText(plan.procedure, plan.procedureTitle));
    if (plan.followUp)
        runbook.blocks << block(RecordBlock::Kind::Paragraph, tr("Kept by the run %1").arg(plan.rollbackRun));
    for (const PlanBlock& forbidden : plan.blocks)
        runbook.blocks << box(
            QStringLiteral("deviation"),
            tr("This plan may not be run (%1): %2")
                .arg(forbidden.id, procedureText(plan.procedure, forbidden.text, forbidden.arguments)));
    for (const QString& text : warningTexts(plan, [](const PlannedWarning& warning) { return warning.step.isEmpty(); }))
        runbook.blocks << block(RecordBlock::Kind::Paragraph, text);
    if (!plan.logins.isEmpty())
        runbook.blocks << block(RecordBlock::Kind::Heading, tr("How the nodes are reached"), 2);
    for (const QString& line : loginLines(plan.logins))
        runbook.blocks << block(RecordBlock::Kind::Paragraph, line);
    QString phase;
    for (const PlannedTask& task : plan.tasks) {
        if (task.phase != phase) {
            phase = task.phase;
            for (const PlannedPhase& known : plan.phases) {
                if (known.id == phase)
                    runbook.blocks << block(RecordBlock::Kind::Heading, procedureText(plan.procedure, known.title), 2);
            }
        }
        addTask(plan, task, runbook.blocks);
    }
    return runbook;
}

QString planText(const Plan& plan)
{
    QStringList lines;
    for (const RecordBlock& part : makeRunbook(plan).blocks) {
        switch (part.kind) {
        case RecordBlock::Kind::Heading:
            lines << QString() << (part.level < 3 ? part.text.toUpper() : part.text);
            break;
        case RecordBlock::Kind::Code:
            for (const QString& line : part.text.split(QLatin1Char('\n')))
                lines << QStringLiteral("    ") + line;
            break;
        case RecordBlock::Kind::Box:
            lines << QStringLiteral("  ! ") + part.text;
            break;
        default:
            lines << QStringLiteral("  ") + part.text;
            break;
        }
    }
    return lines.join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n');
}

} // namespace wizard
