#include "app/rollbackctl/RunPlayback.h"

#include "wizard/record/RunWords.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {
constexpr int kOutputIntervalMs = 50;
constexpr qint64 kRefreshBytes = 4 * 1024 * 1024;
constexpr auto kLeave = "leave"; ///< the run stays open and can be resumed

QJsonObject toJson(const wizard::RunEvent& runEvent)
{
    return {{"format", 1},
            {"seq", runEvent.seq},
            {"time", runEvent.time.toString(Qt::ISODateWithMs)},
            {"type", runEvent.type},
            {"body", runEvent.body}};
}

bool isOffered(const wizard::DecisionView& decision, const QString& id)
{
    return std::any_of(decision.choices.begin(), decision.choices.end(),
                       [&id](const auto& choice) { return choice.id == id; });
}
} // namespace

RunPlayback::RunPlayback(wizard::RunEngine& engine, wizard::RunFolder folder, const wizard::Plan& plan,
                         PlaybackPolicy policy, Console& console)
    : m_engine(engine), m_folder(std::move(folder)), m_plan(plan), m_policy(std::move(policy)), m_console(console)
{
    for (const QString& node : plan.nodes)
        m_nameWidth = std::max(m_nameWidth, node.size());
    connect(&engine, &wizard::RunEngine::eventWritten, this, &RunPlayback::onEvent, Qt::QueuedConnection);
    connect(&engine, &wizard::RunEngine::changed, this, &RunPlayback::onChanged, Qt::QueuedConnection);
    connect(&engine, &wizard::RunEngine::finished, this, &RunPlayback::onFinished, Qt::QueuedConnection);
    connect(
        &engine, &wizard::RunEngine::refused, this, [this](const QString& reason) { m_console.problem(reason); },
        Qt::QueuedConnection);
    connect(&m_outputTimer, &QTimer::timeout, this, &RunPlayback::printNewOutput);
}

wizard::RunState RunPlayback::play()
{
    m_outputTimer.start(kOutputIntervalMs);
    QCoreApplication::exec();
    m_outputTimer.stop();
    printNewOutput();
    return m_state;
}

void RunPlayback::onFinished(wizard::RunState state)
{
    m_state = state;
    QCoreApplication::quit();
}

void RunPlayback::onEvent(const wizard::RunEvent& runEvent)
{
    if (m_policy.events) {
        m_console.json(toJson(runEvent));
        return;
    }
    printNewOutput();
    printTaskEvent(runEvent);
}

void RunPlayback::printTaskEvent(const wizard::RunEvent& runEvent)
{
    const wizard::PlannedTask* task = m_plan.task(runEvent.body["n"].toInt());
    const QString what = task ? QStringLiteral("%1/%2 %3: %4")
                                    .arg(task->n)
                                    .arg(m_plan.tasks.size())
                                    .arg(task->subject, taskTitle(m_plan, *task))
                              : QString();
    if (runEvent.type == QLatin1String(wizard::event::TaskIntended)) {
        m_console.line(m_console.bold(QStringLiteral("▶ ") + what));
    } else if (runEvent.type == QLatin1String(wizard::event::TaskEnded)) {
        const QString state = runEvent.body["state"].toString();
        const QString reason = runEvent.body["reason"].toString();
        const QString line = QStringLiteral("%1  %2%3").arg(state, what, reason.isEmpty() ? QString() : ": " + reason);
        m_console.line(state == QLatin1String("succeeded") ? m_console.green("✓ " + line) : m_console.red("✗ " + line));
    } else if (runEvent.type == QLatin1String(wizard::event::TaskSkipped)) {
        m_console.line(
            m_console.muted(QStringLiteral("– skipped  %1: %2").arg(what, runEvent.body["reason"].toString())));
    } else if (runEvent.type == QLatin1String(wizard::event::TaskNotNeeded) ||
               runEvent.type == QLatin1String(wizard::event::TaskAlreadyDone)) {
        m_console.line(
            m_console.muted(QStringLiteral("– not needed  %1: %2").arg(what, runEvent.body["evidence"].toString())));
    } else if (runEvent.type == QLatin1String(wizard::event::TaskFinding)) {
        m_console.line(m_console.red(
            QStringLiteral("! %1: %2").arg(runEvent.body["signature"].toString(), runEvent.body["line"].toString())));
    } else if (runEvent.type == QLatin1String(wizard::event::NodeLost)) {
        m_console.line(m_console.red(QStringLiteral("? %1 is lost: %2")
                                         .arg(runEvent.body["node"].toString(), runEvent.body["reason"].toString())));
    } else if (runEvent.type == QLatin1String(wizard::event::NoteAdded)) {
        m_console.line(m_console.bold(QStringLiteral("* ") + runEvent.body["text"].toString()));
    } else if (runEvent.type == QLatin1String(wizard::event::DriftFound)) {
        m_console.line(m_console.red(QStringLiteral("! %1: %2 was %3, is %4")
                                         .arg(runEvent.body["node"].toString(), runEvent.body["what"].toString(),
                                              runEvent.body["was"].toString(), runEvent.body["now"].toString())));
    } else if (runEvent.type == QLatin1String(wizard::event::CheckResult)) {
        m_console.line(QStringLiteral("  %1  %2 %3")
                           .arg(runEvent.body["verdict"].toString(), runEvent.body["node"].toString(),
                                wizard::procedureText(m_plan.procedure, runEvent.body["title"].toString())));
    }
}

void RunPlayback::printNewOutput()
{
    if (m_policy.events)
        return;
    QStringList sources = m_plan.nodes;
    sources << QStringLiteral("desk");
    for (const QString& node : sources) {
        Follower& follower = m_followers[node];
        if (!follower.reader) {
            auto opened = backend::SpoolReader::open(m_folder.spoolPath(node));
            if (!opened)
                continue;
            follower.reader = std::move(opened).value();
        }
        follower.reader->refresh(kRefreshBytes);
        const qint64 end = follower.reader->lineCount();
        for (const QByteArray& line : follower.reader->lines(follower.next, static_cast<int>(end - follower.next)))
            m_console.line(m_console.muted(node.leftJustified(m_nameWidth) + QStringLiteral(" | ")) +
                           QString::fromUtf8(line));
        follower.next = std::max(follower.next, end);
    }
}

void RunPlayback::onChanged(const wizard::RunSnapshot& snapshot)
{
    // An open question of the program that went before is asked again in its turn.
    if (snapshot.decision.open && snapshot.state == wizard::RunState::Deciding)
        decide(wizard::readableDecision(snapshot));
    else
        m_answered.clear();
    if (snapshot.state == wizard::RunState::WaitingForPerson) {
        if (const wizard::PlannedTask* task = snapshot.currentTask();
            task && task->kind == wizard::TaskKind::Manual && task->n != m_manualAnswered) {
            m_manualAnswered = task->n;
            answerManual(*task);
        }
    }
}

void RunPlayback::answerManual(const wizard::PlannedTask& task)
{
    QString note = m_policy.answers.manualSteps.value(task.step);
    if (note.isEmpty() && m_policy.interactive)
        note = m_console.ask(task.command + QStringLiteral("\nWhat was done (empty: not done): "));
    if (note.isEmpty() && m_policy.acceptAll)
        note = QStringLiteral("practice");
    wizard::RunControl control;
    control.task = task.n;
    control.text = note;
    control.by = QStringLiteral("console");
    control.kind = note.isEmpty() ? wizard::RunControl::Kind::StopNow : wizard::RunControl::Kind::ManualDone;
    m_engine.post(control);
}

void RunPlayback::decide(const wizard::DecisionView& decision)
{
    const QString key = QStringLiteral("%1 %2").arg(decision.task).arg(decision.question);
    if (key == m_answered)
        return;
    m_answered = key;
    m_console.line(m_console.red(decision.question));
    QString reason;
    const QString choice = choose(decision, reason);
    if (choice.isEmpty()) {
        m_engine.detach();
        return;
    }
    wizard::RunControl control;
    control.kind = wizard::RunControl::Kind::Decide;
    control.task = decision.task;
    control.choice = choice;
    control.text = reason;
    control.by = QStringLiteral("console");
    m_engine.post(control);
}

/// The next answer that this question offers; empty: none is left.
QString RunPlayback::decidedInAdvance(const wizard::DecisionView& decision, const QString& step)
{
    const QStringList given = m_policy.answers.decisions.value(step);
    for (qsizetype next = m_decided.value(decision.task); next < given.size(); ++next) {
        if (!isOffered(decision, given[next]) && given[next] != QLatin1String(kLeave))
            continue;
        m_decided[decision.task] = next + 1;
        return given[next];
    }
    return {};
}

QString RunPlayback::choose(const wizard::DecisionView& decision, QString& reason)
{
    const auto offered = [&decision](const QString& id) { return isOffered(decision, id); };
    const wizard::PlannedTask* task = m_plan.task(decision.task);
    const QString ofRun =
        decision.trouble == QLatin1String("drift") ? decision.trouble : QStringLiteral("verification");
    const QString given = decidedInAdvance(decision, task ? task->step : ofRun);
    if (!given.isEmpty()) {
        reason = QStringLiteral("decided in the answers");
        return given == QLatin1String(kLeave) ? QString() : given;
    }
    const QString skip = task ? m_policy.answers.skips.value(task->step) : QString();
    if (!skip.isEmpty() && offered(QStringLiteral("skip"))) {
        reason = skip;
        return QStringLiteral("skip");
    }
    for (const QString& help : m_policy.drillChoices) {
        const QString helps = help.section(QLatin1Char(' '), 0, 0);
        const bool isHere = task && task->step == help.section(QLatin1Char(' '), 1);
        if (!isHere || !offered(helps) || m_helped.contains(decision.task))
            continue;
        m_helped.insert(decision.task);
        reason = QStringLiteral("practice: what helps against the fault of this exercise");
        return helps;
    }
    if (m_policy.interactive) {
        for (qsizetype i = 0; i < decision.choices.size(); ++i)
            m_console.line(QStringLiteral("  %1  %2. %3")
                               .arg(i + 1)
                               .arg(decision.choices[i].label, decision.choices[i].consequence));
        for (;;) {
            const QString answer = m_console.ask(QStringLiteral("Number: "));
            if (answer.isNull())
                return {};
            const qsizetype index = answer.toInt() - 1;
            if (index < 0 || index >= decision.choices.size())
                continue;
            if (decision.choices[index].needsReason)
                reason = m_console.ask(QStringLiteral("Reason: "));
            return decision.choices[index].id;
        }
    }
    // A busy desk makes quick practice machines late; nothing is at stake but time.
    if (m_policy.acceptAll && offered(QStringLiteral("wait")))
        return QStringLiteral("wait");
    return m_policy.answers.stopOnFailure && offered(QStringLiteral("stop")) ? QStringLiteral("stop") : QString();
}

} // namespace app
