#include "ui/plan/StepDetails.h"

#include "ui/plan/WordDifference.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"
#include "wizard/knowledge/Sources.h"
#include "wizard/record/FoundWords.h"
#include "wizard/record/LoginWords.h"
#include "wizard/record/RunWords.h"

#include <QEvent>

namespace ui {

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString heading(const QString& text)
{
    return QStringLiteral("<p style='margin-top:12px;margin-bottom:2px'><b>%1</b></p>").arg(escaped(text));
}

QString paragraph(const QString& text)
{
    QString html = escaped(text);
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='margin-top:2px'>%1</p>")
                                .arg(html.replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString code(const QString& html)
{
    return QStringLiteral("<pre style=\"white-space:pre-wrap;font-family:'%1'\">%2</pre>")
        .arg(fixedFont().family(), html);
}

QString marked(const QString& command, const QString& other)
{
    QString html;
    for (const CommandPiece& piece : differenceOf(command, other))
        html += piece.own ? QStringLiteral("<b><u>%1</u></b>").arg(escaped(piece.text)) : escaped(piece.text);
    return html;
}

QString list(const QStringList& lines)
{
    QString html = QStringLiteral("<ul style='margin-top:2px; margin-left:-24px'>");
    for (const QString& text : lines)
        html += QStringLiteral("<li>%1</li>").arg(escaped(text));
    return html + QStringLiteral("</ul>");
}

/// Nodes with the very same command stand together.
QString commandsOf(const PlanStep& step)
{
    QString html;
    QList<QPair<QString, QStringList>> groups;
    for (const wizard::PlannedTask* task : step.tasks) {
        QString where = columnTitle(task->executor);
        if (task->subject != task->executor)
            where = StepDetails::tr("%1, about %2").arg(where, columnTitle(task->subject));
        bool joined = false;
        for (auto& group : groups) {
            if (group.first == task->command) {
                group.second << where;
                joined = true;
            }
        }
        if (!joined)
            groups << qMakePair(task->command, QStringList{where});
    }
    const QString& official = step.first().official;
    for (const auto& [command, places] : groups) {
        html += heading(StepDetails::tr("On %1").arg(places.join(QStringLiteral(", "))));
        if (step.first().kind == wizard::TaskKind::Manual)
            html += paragraph(wizard::manualText(*step.plan, step.first().step, command));
        else
            html += code(official.isEmpty() ? escaped(command) : marked(command, official));
    }
    return html;
}

QStringList proofOf(const PlanStep& step)
{
    const wizard::PlannedTask& task = step.first();
    QStringList lines;
    for (const wizard::PlannedCheck& check : task.verify.checks)
        lines << step.text(check.title);
    for (const QString& text : task.verify.all)
        lines << StepDetails::tr("the output has: %1").arg(text);
    if (!task.verify.any.isEmpty())
        lines << StepDetails::tr("the output has one of: %1").arg(task.verify.any.join(QStringLiteral(" · ")));
    for (const QString& text : task.verify.none)
        lines << StepDetails::tr("the output does not have: %1").arg(text);
    return lines;
}

/// What was seen, node by node.
QStringList foundOf(const wizard::Plan& plan, const wizard::WarningLine& line)
{
    QStringList found;
    for (const int index : line.indexes) {
        const wizard::PlannedWarning& warning = plan.warnings[index];
        const QString node = warning.id.section(QLatin1Char('@'), 1);
        if (const QString text = wizard::foundText(plan, warning); !text.isEmpty())
            found << (node.isEmpty() ? text : StepDetails::tr("%1: %2").arg(node, text));
    }
    return found;
}

QString keptOf(const PlanStep& step)
{
    const wizard::PlannedTask& task = step.first();
    if (!task.keepsNothingBecause.isEmpty())
        return heading(StepDetails::tr("Nothing is kept")) + paragraph(step.text(task.keepsNothingBecause));
    if (task.keeps.isEmpty())
        return {};
    return heading(StepDetails::tr("What it replaces is kept in")) + code(escaped(task.keeps.join(QLatin1Char('\n'))));
}

QString officialOf(const PlanStep& step)
{
    const wizard::PlannedTask& task = step.first();
    if (task.official.isEmpty())
        return {};
    QString html = heading(StepDetails::tr("What the documents say")) + code(marked(task.official, task.command));
    if (!task.whyDifferent.isEmpty())
        html += heading(StepDetails::tr("Why it differs")) + paragraph(step.text(task.whyDifferent));
    return html;
}

QString effectSentence(wizard::Effect effect)
{
    switch (effect) {
    case wizard::Effect::Read:
        return StepDetails::tr("This step reads and changes nothing.");
    case wizard::Effect::Change:
        return StepDetails::tr("This step changes something.");
    case wizard::Effect::Destroy:
        break;
    }
    return StepDetails::tr("This step destroys something: read what it keeps.");
}

QString wayBackOf(const PlanStep& step)
{
    const wizard::PlannedTask& task = step.first();
    if (task.undoText.isEmpty())
        return {};
    QString html = heading(StepDetails::tr("How to go back")) + paragraph(step.text(task.undoText));
    if (!task.undoScript.isEmpty())
        html += paragraph(StepDetails::tr("If the step does not come to its end, you may choose to have this run:")) +
                code(escaped(task.undoScript.trimmed()));
    return html;
}

QString timesOf(const wizard::PlannedTask& task)
{
    if (task.limitSeconds <= 0) // a person takes as long as it takes
        return {};
    const QString limit =
        StepDetails::tr("reported as overdue after %1, never ended by itself").arg(spanText(task.limitSeconds));
    const QString usual = usualTime(task);
    return heading(StepDetails::tr("Time")) +
           paragraph(usual.isEmpty() ? limit : StepDetails::tr("usually %1; %2").arg(usual, limit));
}

} // namespace

StepDetails::StepDetails(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("stepDetails"));
    setAccessibleName(tr("Details of the step"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
}

void StepDetails::showStep(const PlanStep& step)
{
    const wizard::PlannedTask& task = step.first();
    QString html = QStringLiteral("<h3>%1</h3>").arg(escaped(step.title()));
    html += paragraph(effectSentence(step.effect()));
    html += paragraph(step.text(task.explain));
    if (!task.pointOfNoReturn.isEmpty())
        html +=
            heading(tr("Point of no return")) +
            paragraph(task.pointOfNoReturn == QLatin1String("start")
                          ? tr("From the start of this step on its command is not ended half-way.")
                          : tr("From the line “%1” on its command is not ended half-way.").arg(task.pointOfNoReturn));
    html += commandsOf(step) + officialOf(step);
    const QStringList proof = proofOf(step);
    if (!proof.isEmpty())
        html += heading(tr("It counts as done when")) + list(proof);
    html += keptOf(step);
    html += wayBackOf(step) + timesOf(task);
    if (!task.source.isEmpty())
        html += heading(tr("Source")) + paragraph(wizard::readableSource(task.source));
    setSource(html);
}

void StepDetails::showWarning(const wizard::Plan& plan, const wizard::WarningLine& line)
{
    const wizard::PlannedWarning& warning = plan.warnings[line.indexes.first()];
    QString html = QStringLiteral("<h3>%1</h3>").arg(escaped(line.text));
    html += paragraph(tr("Severity: %1").arg(lookOf(warning.severity).word));
    const QStringList found = foundOf(plan, line);
    if (!found.isEmpty())
        html += heading(warning.couldNotCheck ? tr("Why it could not be checked") : tr("Found")) + list(found);
    if (!warning.mend.isEmpty())
        html += heading(tr("What to do about it")) + paragraph(planText(plan, warning.mend, warning.arguments));
    if (!warning.source.isEmpty())
        html += heading(tr("Source")) + paragraph(wizard::readableSource(warning.source));
    setSource(html);
}

void StepDetails::showPlan(const wizard::Plan& plan, const QStringList& why)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(escaped(planText(plan, plan.procedureTitle)));
    if (plan.followUp) {
        html += heading(tr("Deletes what this run kept")) + code(escaped(plan.rollbackRun));
        html += heading(tr("Release that runs")) + paragraph(plan.fromVersion);
    } else {
        html +=
            heading(tr("From version, to version")) + paragraph(tr("%1 to %2").arg(plan.fromVersion, plan.toVersion));
        if (!plan.snapshotPath.isEmpty())
            html += heading(tr("Snapshot")) + code(escaped(plan.snapshotPath)) +
                    paragraph(tr("on %1").arg(plan.snapshotNode));
    }
    if (!plan.logins.isEmpty())
        html += heading(tr("How the nodes are reached")) + list(wizard::loginLines(plan.logins));
    if (!why.isEmpty())
        html += heading(tr("Why this procedure")) + list(why);
    html += heading(tr("Digest of this plan")) + code(escaped(plan.digest()));
    html += paragraph(tr("Choose a step to see its exact commands."));
    setSource(html);
}

void StepDetails::setSource(const QString& html)
{
    m_html = html;
    setHtml(html);
}

void StepDetails::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setHtml(m_html);
}

} // namespace ui
