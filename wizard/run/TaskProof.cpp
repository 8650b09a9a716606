// TaskRun, second half: how a task that has acted is proven.
#include "backend/base/ShellQuote.h"
#include "wizard/plan/FilledCheck.h"
#include "wizard/run/CheckQuestion.h"
#include "wizard/run/Expectation.h"
#include "wizard/run/HashScript.h"
#include "wizard/run/Holes.h"
#include "wizard/run/TaskRun.h"

#include <QCoreApplication>
#include <QDateTime>

namespace wizard {

namespace {

constexpr qint64 kProbeLimitMs = qint64(60) * 1000;
constexpr qint64 kHashLimitMs = qint64(30) * 60 * 1000;
constexpr int kNoCopy = 3; // of copyHashScript

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

/// Where the lines of `verify` are looked for, when not in the task's own output.
QString linesScript(const QString& from, qint64 sinceSeconds)
{
    const QString kind = from.section(QLatin1Char(' '), 0, 0);
    QString rest = from.section(QLatin1Char(' '), 1);
    if (kind == QLatin1String("journal"))
        return QStringLiteral("journalctl --no-pager -q -o cat --since %1 -u %2")
            .arg(backend::shellQuote(QStringLiteral("@%1").arg(sinceSeconds)), backend::shellQuote(rest));
    return rest;
}

Evidence unreadCopy(const QString& path, const backend::ExecOutcome& outcome)
{
    EvidenceView view{QStringLiteral("kept"),
                      journalText(QT_TRANSLATE_NOOP("RunEngine", "The hash of what it keeps")),
                      {},
                      QStringLiteral("%1: %2").arg(path, seen(outcome, {})),
                      false};
    return {view, Held::Unknown, false};
}

bool isHarmless(const QList<Signature>& signatures, const QString& id)
{
    return std::any_of(signatures.cbegin(), signatures.cend(),
                       [&id](const Signature& one) { return one.id == id && one.isHarmless(); });
}

PlannedCheck ownTest(const char* id, const char* title, const QString& script)
{
    PlannedCheck check;
    check.id = QLatin1String(id);
    check.title = journalText(title);
    check.script = script;
    check.expect = QStringLiteral("exit 0");
    return check;
}

} // namespace

void TaskRun::prove()
{
    m_stage = Stage::Proving;
    if (judge(m_evidence).state == TaskState::Failed)
        return conclude();
    m_nextCheck = 0;
    nextCheck();
}

QList<PlannedCheck> TaskRun::checksToAsk() const
{
    if (takesBack() && m_task.undoCheck.isEmpty())
        return {};
    if (takesBack())
        return {ownTest("undone", QT_TRANSLATE_NOOP("RunEngine", "Whether it was taken back"), m_task.undoCheck)};
    if (m_mode != Mode::MarkDone || !m_task.verify.checks.isEmpty() || m_task.doneWhen.isEmpty())
        return m_task.verify.checks;
    return {
        ownTest("done", QT_TRANSLATE_NOOP("RunEngine", "The step's own test for \"already done\""), m_task.doneWhen)};
}

void TaskRun::nextCheck()
{
    m_check.reset();
    const QList<PlannedCheck> checks = checksToAsk();
    if (m_nextCheck >= checks.size())
        return readLines();
    PlannedCheck check = checks.at(m_nextCheck++);
    QStringList missing;
    check = filledCheck(check, holeValues(m_host.snapshot(), m_attempt, m_host.secretCaptures()), missing);
    if (check.node.isEmpty())
        check.node = m_task.executor;
    if (m_mode == Mode::MarkDone)
        check.withinSeconds = 0;
    m_check = std::make_unique<CheckLoop>(check, m_host.nowMs());
    askCheck();
}

void TaskRun::askCheck()
{
    m_checkAsked = true;
    NodeCommand question = questionOf(m_check->check());
    question.limitMs = kProbeLimitMs;
    ask(question, [this](const NodeReport& r) {
        m_checkAsked = false;
        const PlannedCheck check = m_check->check();
        m_check->answer(holds(check.expect, r.outcome, r.text), answerOf(check, r), m_host.nowMs());
        if (!m_check->ended())
            return;
        m_evidence << checkEvidence(check, m_check->result(), m_check->got());
        if (m_check->result() == Held::No)
            return explainCheck(check, r.text);
        nextCheck();
    });
}

/// Where known failures are looked for.
QString TaskRun::place() const
{
    return m_host.snapshot().plan.procedure + QLatin1Char('/') + m_task.step;
}

/// What a failed check saw may be a known failure, as the output may.
void TaskRun::noteKnown(const PlannedCheck& check, const QString& answer)
{
    QList<FindingView>& findings = m_end.answers.findings;
    for (const KnownFailure& one : knownOfCheck(m_host.signatures(), place(), check.id, answer)) {
        if (std::none_of(findings.cbegin(), findings.cend(),
                         [&one](const FindingView& known) { return known.signature == one.signature.id; }))
            findings << FindingView{one.signature.id, one.line.isEmpty() ? check.title : one.line, one.signature.title};
    }
}

/// Why a wait did not come to its end often stands in the log that it watched.
void TaskRun::explainCheck(const PlannedCheck& check, const QString& answer)
{
    const QString watched = filled(m_task.parameters.value(QStringLiteral("watch")).toString(), true);
    if (watched.isEmpty()) {
        noteKnown(check, answer);
        return conclude();
    }
    probe(check.node, linesScript(watched, startedAt(check.node).toSecsSinceEpoch()),
          [this, check, answer](const NodeReport& r) {
              const bool read = r.outcome.kind == backend::ExecOutcome::Kind::Exited;
              noteKnown(check, read ? answer + QLatin1Char('\n') + r.text : answer);
              conclude();
          });
}

/// By the clock of the node.
QDateTime TaskRun::startedAt(const QString& node) const
{
    const NodeView view = m_host.snapshot().nodes.value(node);
    return m_host.snapshot().tasks.value(m_task.n).startedAt.addMSecs(view.clockOffsetMs);
}

void TaskRun::readLines()
{
    const QString from = filled(m_task.verify.from, true);
    const bool elsewhere = !from.isEmpty() && from != QLatin1String("output");
    const PlannedVerify& verify = m_task.verify;
    if (takesBack())
        return conclude();
    if (!elsewhere || m_mode == Mode::MarkDone || (verify.all + verify.any + verify.none).isEmpty())
        return proven();
    QDateTime since = QDateTime::fromString(m_end.status.startedAt, Qt::ISODate);
    if (!since.isValid())
        since = startedAt(m_task.executor);
    probe(m_task.executor, linesScript(from, since.toSecsSinceEpoch()), [this](const NodeReport& r) {
        if (r.outcome.kind != backend::ExecOutcome::Kind::Exited) {
            m_evidence << Evidence{
                {QStringLiteral("line"), m_task.verify.from, {}, seen(r.outcome, {}), false}, Held::Unknown, false};
            return proven();
        }
        OutputReading reading(questionsOf(m_task.verify, {}));
        reading.feedText(r.text);
        m_evidence << lineEvidence(m_task.verify, reading.answers());
        proven();
    });
}

void TaskRun::proven()
{
    if (judge(m_evidence).state != TaskState::Succeeded)
        return conclude();
    noteKept([this] { conclude(); });
}

/// An earlier step of the run made and hashed the copy; it may be many GiB.
bool TaskRun::isKept(const QString& path) const
{
    const QList<KeptView>& kept = m_host.snapshot().kept;
    return std::any_of(kept.cbegin(), kept.cend(),
                       [this, &path](const KeptView& one) { return one.node == m_task.executor && one.path == path; });
}

/// Notes what each attempt kept, also where the step is found done: a copy that is not there was not needed on this
/// node, or the step's own check speaks of it; one that is there and cannot be read proves nothing.
void TaskRun::noteKept(std::function<void()> then)
{
    m_keeps.clear();
    for (const QString& path : m_task.keeps) {
        for (int attempt = 1; attempt <= m_attempt; ++attempt)
            m_keeps << filledFor(attempt, path, Expander::Quoting::Plain);
    }
    m_keeps.removeDuplicates();
    m_keeps.removeIf([this](const QString& path) { return isKept(path); });
    m_afterKept = std::move(then);
    nextKept();
}

void TaskRun::nextKept()
{
    if (m_keeps.isEmpty())
        return std::exchange(m_afterKept, {})();
    const QString path = m_keeps.takeFirst();
    NodeCommand command;
    command.node = m_task.executor;
    command.script = copyHashScript(path);
    // A database of many GiB is read at low priority.
    command.limitMs = qMax(kHashLimitMs, qint64(m_task.limitSeconds) * 1000);
    ask(command, [this, path](const NodeReport& r) {
        const bool isThere = r.outcome.kind != backend::ExecOutcome::Kind::Exited || r.outcome.exitCode != kNoCopy;
        const QString sha256 = r.outcome.isSuccess() ? r.text.trimmed() : QString();
        if (!sha256.isEmpty())
            m_host.write(event::TaskKept,
                         {{"n", m_task.n}, {"node", m_task.executor}, {"path", path}, {"sha256", sha256}});
        else if (isThere && !r.outcome.isSuccess())
            m_evidence << unreadCopy(path, r.outcome);
        nextKept();
    });
}

void TaskRun::conclude()
{
    m_check.reset();
    if (m_mode == Mode::MarkDone)
        return concludeMarkDone();
    const Verdict verdict = judge(m_evidence);
    if (takesBack() && verdict.state == TaskState::Succeeded)
        return finish(TaskState::Cancelled, journalText(QT_TRANSLATE_NOOP("RunEngine", "What it did was taken back.")));
    finish(verdict.state, verdict.reason);
}

/// The task keeps its state where its own check does not hold.
void TaskRun::concludeMarkDone()
{
    m_stage = Stage::Ended;
    const bool succeeded = judge(m_evidence).state == TaskState::Succeeded;
    writeEvidence(succeeded);
    if (!succeeded)
        return;
    QList<EvidenceView> views;
    for (const Evidence& one : m_evidence)
        views << one.view;
    m_host.write(event::TaskAlreadyDone, {{"n", m_task.n}, {"evidence", seenIn(views, Wording())}});
}

void TaskRun::writeFinding(const QString& signature, const QString& line, const QString& text)
{
    QJsonObject finding = body();
    finding.insert("signature", signature);
    finding.insert("line", m_host.redacted(line));
    finding.insert("text", text);
    m_host.write(event::TaskFinding, finding);
}

void TaskRun::noteSilence()
{
    const QString text =
        tr("Nothing was heard for %1 s, longer than is normal for this step.").arg(m_task.quietAfterSeconds);
    writeFinding(QStringLiteral("quiet"), text, text);
    for (const Signature& one : knownOfSilence(m_host.signatures(), place()))
        writeFinding(one.id, text, one.title);
}

void TaskRun::writeEvidence(bool succeeded)
{
    for (const Evidence& one : m_evidence) {
        QJsonObject evidence = body();
        evidence.insert("kind", one.view.kind);
        evidence.insert("text", one.view.text);
        evidence.insert("expected", one.view.expected);
        evidence.insert("got", m_host.redacted(one.view.got));
        evidence.insert("holds", one.view.holds);
        if (one.held == Held::Unknown)
            evidence.insert("known", false);
        m_host.write(event::TaskEvidence, evidence);
    }
    for (const FindingView& one : m_end.answers.findings) {
        if (!succeeded || !isHarmless(m_host.signatures(), one.signature))
            writeFinding(one.signature, one.line, one.text);
    }
    if (m_course == TaskView::Course::Step)
        writeCaptures();
}

void TaskRun::writeCaptures()
{
    for (const PlannedCapture& capture : m_task.captures) {
        const QString otherwise = m_end.how == ActEnd::How::Done && m_end.exitCode ? capture.defaultValue : QString();
        const QString value = m_end.answers.captures.value(capture.name, otherwise);
        if (value.isEmpty())
            continue;
        if (capture.secret)
            m_host.secretCaptures().insert(capture.name, value);
        else
            m_host.write(event::TaskCaptured, {{"n", m_task.n}, {"name", capture.name}, {"value", value}});
    }
}

void TaskRun::finish(TaskState state, const QString& reason)
{
    m_stage = Stage::Ended;
    m_host.drop(m_task.n);
    writeEvidence(state == TaskState::Succeeded);
    QJsonObject end = body();
    end.insert("state", word(state));
    end.insert("exitCode", m_end.exitCode.value_or(-1));
    end.insert("reason", m_host.redacted(reason));
    end.insert("durationMs", m_host.nowMs() - m_beganMs);
    end.insert("ended", m_end.provenEnded);
    end.insert("rawBytes", m_end.status.rawBytes);
    end.insert("rawSha256", m_end.status.rawSha256);
    end.insert("storedSha256", m_end.storedSha256);
    end.insert("storedBytes", m_end.storedBytes);
    m_host.write(event::TaskEnded, end);
}

} // namespace wizard
