#include "wizard/record/RunWords.h"

#include "wizard/procedure/ProcedureReader.h"
#include "wizard/record/FactWords.h"
#include "wizard/record/FoundWords.h"
#include "wizard/record/Runbook.h"
#include "wizard/run/FinalChecks.h"
#include "wizard/run/Trouble.h"
#include "wizard/run/Verifier.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard {

namespace {

/// The part of the evidence that the journal's words are of: a step may have been asked again since.
QString saidOf(const QList<EvidenceView>& evidence, const QString& said, const Wording& reader)
{
    const Wording journal;
    for (qsizetype first = 0; first < evidence.size(); ++first) {
        for (qsizetype count = evidence.size() - first; count > 0; --count) {
            const QList<EvidenceView> part = evidence.mid(first, count);
            if (lackOf(part, journal) == said)
                return lackOf(part, reader);
            if (seenIn(part, journal) == said)
                return seenIn(part, reader);
        }
    }
    return {};
}

bool sameChoices(const DecisionView& one, const DecisionView& other)
{
    return std::equal(one.choices.cbegin(), one.choices.cend(), other.choices.cbegin(), other.choices.cend(),
                      [](const auto& a, const auto& b) { return a.id == b.id; });
}

} // namespace

QString ReaderWording::sentence(const char* context, const char* source) const
{
    return QCoreApplication::translate(context, source);
}

QString ReaderWording::text(const QString& source, const QStringList& arguments) const
{
    const QString known = procedureText(m_procedure, source, arguments);
    return known == source ? QCoreApplication::translate("RunEngine", source.toUtf8().constData()) : known;
}

QString ReaderWording::expectation(const QString& expected) const
{
    return expectationText(expected);
}

QString taskReason(const RunSnapshot& snapshot, int task)
{
    const TaskView view = snapshot.tasks.value(task);
    if (view.reason.isEmpty())
        return {};
    const ReaderWording reader(snapshot.plan.procedure);
    const QString said = saidOf(view.evidence, view.reason, reader);
    return said.isEmpty() ? reader.text(view.reason) : said;
}

DecisionView readableDecision(const RunSnapshot& snapshot)
{
    const DecisionView& asked = snapshot.decision;
    const auto trouble = askedAbout(asked);
    const bool ofRun = trouble && (trouble->kind == Trouble::Kind::NotProven || trouble->kind == Trouble::Kind::Drift);
    if (!trouble || (!ofRun && !snapshot.plan.task(asked.task)))
        return asked;
    RunSnapshot told = snapshot;
    if (const auto task = told.tasks.find(asked.task); task != told.tasks.end())
        task->reason = taskReason(snapshot, asked.task);
    DecisionView said = question(told, *trouble, ReaderWording(snapshot.plan.procedure));
    if (!sameChoices(said, asked))
        said.choices = asked.choices; // what is offered is what the run takes
    said.open = asked.open;
    return said;
}

QString runReason(const RunSnapshot& snapshot)
{
    if (snapshot.state == RunState::Deciding && snapshot.decision.open)
        return readableDecision(snapshot).question;
    const ReaderWording reader(snapshot.plan.procedure);
    if (snapshot.stateReason == FinalChecks::notPassed(snapshot).join(QStringLiteral("; ")))
        return FinalChecks::notPassed(snapshot, reader).join(QStringLiteral("; "));
    return reader.text(snapshot.stateReason);
}

QString checkNumbers(const QList<CheckView>& checks)
{
    const auto count = [&checks](const char* verdict) {
        return int(std::count_if(checks.cbegin(), checks.cend(), [verdict](const CheckView& check) {
            return check.verdict == QLatin1String(verdict);
        }));
    };
    const int failed = count("failed"), unknown = count("unknown"), passed = count("passed");
    const int others = int(checks.size()) - failed - unknown - passed;
    QStringList parts;
    if (failed > 0)
        parts << QCoreApplication::translate("RunWords", "%n failed", nullptr, failed);
    if (unknown > 0)
        parts << QCoreApplication::translate("RunWords", "%n not known", nullptr, unknown);
    if (passed > 0)
        parts << QCoreApplication::translate("RunWords", "%n passed", nullptr, passed);
    if (others > 0)
        parts << QCoreApplication::translate("RunWords", "%n not applicable", nullptr, others);
    return parts.join(QStringLiteral(", "));
}

QString manualText(const Plan& plan, const QString& step, const QString& command)
{
    const QString known = procedureText(plan.procedure, command);
    Diagnostics diagnostics;
    const auto procedure = known == command ? shippedProcedure(plan.procedure, diagnostics) : std::nullopt;
    if (!procedure)
        return known;
    for (const Step& one : procedure->steps) {
        if (one.id != step)
            continue;
        const QString translated = procedureText(plan.procedure, one.script.text);
        return filledAlike(one.script.text, command, translated);
    }
    return known;
}

QString choiceTaken(const RunSnapshot& snapshot, const DecisionTaken& decision)
{
    return choiceLabel(decision.choice, decision.task, ReaderWording(snapshot.plan.procedure));
}

} // namespace wizard
