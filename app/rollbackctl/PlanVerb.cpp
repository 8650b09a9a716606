// probe, preflight, plan: everything before the commit. Nothing of the cluster is changed.

#include "app/rollbackctl/PlanOutput.h"
#include "app/rollbackctl/PreparedCall.h"
#include "app/rollbackctl/SnapshotList.h"
#include "wizard/knowledge/Prevented.h"
#include "wizard/plan/LoginJson.h"
#include "wizard/record/FoundWords.h"
#include "wizard/record/LoginWords.h"
#include "wizard/record/Runbook.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {

QString verdictWord(wizard::RuleFinding::Verdict verdict)
{
    using Verdict = wizard::RuleFinding::Verdict;
    switch (verdict) {
    case Verdict::Passed:
        return QStringLiteral("passed");
    case Verdict::Info:
        return QStringLiteral("info");
    case Verdict::Warning:
        return QStringLiteral("warning");
    case Verdict::Override:
        return QStringLiteral("needs a reason");
    case Verdict::Block:
        return QStringLiteral("blocked");
    case Verdict::CouldNotCheck:
        return QStringLiteral("could not check");
    }
    return {};
}

QJsonArray preventedBy(const wizard::RuleFinding& finding)
{
    QJsonArray failures;
    for (const wizard::Signature* failure : wizard::failuresPrevented(finding.source))
        failures.append(QJsonObject{{"id", failure->id}, {"title", failure->title}});
    return failures;
}

QJsonObject findingJson(const wizard::RuleFinding& finding)
{
    return {{"id", finding.id()},
            {"node", finding.node},
            {"verdict", verdictWord(finding.verdict)},
            {"title", finding.title},
            {"expected", finding.filledIn(finding.expected)},
            {"found", finding.found},
            {"why", finding.text},
            {"mend", finding.mend},
            {"prevents", preventedBy(finding)},
            {"source", finding.source}};
}

void printFinding(Invocation& call, const QString& procedure, const wizard::RuleFinding& finding)
{
    const QString verdict = verdictWord(finding.verdict).leftJustified(16);
    const bool passed = finding.verdict == wizard::RuleFinding::Verdict::Passed;
    call.console.line((passed ? call.console.green(verdict) : call.console.red(verdict)) + finding.id() +
                      QStringLiteral("  ") + wizard::procedureText(procedure, finding.title));
    if (passed)
        return;
    const auto read = [&](const QString& text) {
        return finding.filledIn(wizard::procedureText(procedure, text, {finding.node}));
    };
    const QList<QPair<QString, QString>> rows = {{"expected", read(finding.expected)},
                                                 {"found", wizard::foundText(procedure, finding)},
                                                 {"why", read(finding.text)},
                                                 {"mend", read(finding.mend)}};
    for (const auto& [name, text] : rows) {
        if (!text.isEmpty())
            call.console.line(QStringLiteral("    %1: %2").arg(name, text));
    }
    for (const wizard::Signature* failure : wizard::failuresPrevented(finding.source))
        call.console.line(QStringLiteral("    prevents: %1 (%2)")
                              .arg(wizard::procedureText(QStringLiteral("Signatures"), failure->title), failure->id));
}

} // namespace

int probe(Invocation& call)
{
    int status = exit_code::Done;
    const auto prepared = prepareCall(call, {"found"}, status);
    if (!prepared)
        return status;
    const wizard::Facts& facts = prepared->work->facts();
    const int outcome = prepared->unread.isEmpty() ? exit_code::Done : exit_code::NotDone;
    if (call.has("json")) {
        QJsonObject answer = facts.toJson();
        answer.insert(QStringLiteral("snapshots"), snapshotList(*prepared->work));
        call.console.json(answer);
        return outcome;
    }
    const auto print = [&call](const QString& where, const wizard::FactSet& set) {
        call.console.line(call.console.bold(where));
        for (auto it = set.begin(); it != set.end(); ++it) {
            const QString text = it->known() ? it->value
                                 : it->state == wizard::Fact::State::Absent
                                     ? QStringLiteral("(absent)")
                                     : QStringLiteral("(unknown: %1)").arg(it->reason);
            call.console.line(QStringLiteral("  %1 %2").arg(it.key().leftJustified(34), text));
        }
    };
    for (auto it = facts.nodes.begin(); it != facts.nodes.end(); ++it)
        print(it.key(), it.value());
    print(QStringLiteral("cluster"), facts.cluster);
    printSnapshots(call.console, snapshotList(*prepared->work));
    return outcome;
}

/// As whom each node is logged in to, by whose word and through what.
QJsonArray tellLogins(Invocation& call, const PreparedCase& prepared)
{
    const QList<wizard::PlannedLogin> logins = wizard::loginsOf(prepared.work->caseValue(), prepared.work->facts());
    QJsonArray all;
    for (const wizard::PlannedLogin& login : logins)
        all.append(wizard::namedLoginToJson(login));
    if (!call.has("json")) {
        for (const QString& line : wizard::loginLines(logins))
            call.console.line(line);
    }
    return all;
}

int preflight(Invocation& call)
{
    int status = exit_code::Done;
    const auto prepared = prepareCall(call, {"found", "checked"}, status);
    if (!prepared)
        return status;
    const QJsonArray logins = tellLogins(call, *prepared);
    QJsonArray all;
    bool failed = false;
    for (const wizard::RuleFinding& finding : prepared->work->findings({"check", "choose", "plan"})) {
        if (!finding.isACheck())
            continue;
        failed = failed || finding.verdict == wizard::RuleFinding::Verdict::Block || finding.needsReason();
        all.append(findingJson(finding));
        if (!call.has("json"))
            printFinding(call, prepared->work->procedure().id, finding);
    }
    if (call.has("json"))
        call.console.json({{"format", 1}, {"checks", all}, {"logins", logins}});
    return failed ? exit_code::NotDone : exit_code::Done;
}

int plan(Invocation& call)
{
    int status = exit_code::Done;
    const auto prepared = prepareCall(call, {"found", "checked"}, status);
    if (!prepared)
        return status;
    wizard::Diagnostics diagnostics;
    const auto made = prepared->work->plan(diagnostics);
    if (!made && !prepared->unread.isEmpty()) {
        call.console.problem(prepared->unreadText());
        return exit_code::NotDone;
    }
    tell(call, diagnostics);
    if (!made)
        return exit_code::BadInput;
    if (!printPlan(call, *made))
        return exit_code::BadInput;
    return made->blocks.isEmpty() ? exit_code::Done : exit_code::NoConsent;
}

} // namespace app
