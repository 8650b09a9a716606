#include "app/rollbackctl/ConsoleRun.h"

#include "app/common/RecordFiles.h"
#include "app/common/SleepInhibitor.h"
#include "app/rollbackctl/Invocation.h"

#include <QCoreApplication>

namespace app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ConsoleRun", text);
}

/// The computer does not go to sleep meanwhile.
wizard::RunState playAwake(RunPlayback& playback)
{
    const SleepInhibitor inhibitor(QCoreApplication::translate("ConsoleRun", "A rollback goes on."));
    return playback.play();
}

} // namespace

wizard::RunSurroundings surroundingsOf(PreparedCase& prepared, const wizard::Plan& frozen)
{
    wizard::RunSurroundings surroundings = runSurroundings(*prepared.work, frozen, *prepared.sessions);
    ConsoleCredentials* credentials = prepared.credentials.get();
    surroundings.secretInput = [credentials](const QString& id) { return credentials->input(id); };
    return surroundings;
}

ConsoleRun::ConsoleRun(Console& console, QString stateFolder, PlaybackPolicy policy)
    : m_console(console), m_stateFolder(std::move(stateFolder)), m_policy(std::move(policy))
{
}

int ConsoleRun::start(const QString& id, CaseWork& work, const wizard::Plan& plan,
                      const wizard::RunEngine::Confirmation& confirmation, const wizard::RunSurroundings& surroundings)
{
    const auto folder = wizard::RunFolder::create(m_stateFolder, id, plan, work.caseValue(), work.facts());
    if (!folder) {
        m_console.problem(folder.error().toString());
        return exit_code::BadInput;
    }
    wizard::RunEngine engine(*folder, surroundings);
    RunPlayback playback(engine, *folder, plan, m_policy, m_console);
    if (const auto started = engine.start(confirmation); !started) {
        m_console.problem(started.error().toString());
        return exit_code::NoConsent;
    }
    return finish(id, playAwake(playback));
}

int ConsoleRun::resume(const RunOnDisk& found, const wizard::RunSurroundings& surroundings, int takesOverEpoch)
{
    const QStringList locked = found.snapshot.nodesToRelease();
    if (!locked.isEmpty())
        say(tr("The run is over (%1), but its end did not see these nodes unlocked: %2.")
                .arg(word(found.snapshot.state), locked.join(QStringLiteral(", "))));
    wizard::RunEngine engine(found.folder, surroundings);
    RunPlayback playback(engine, found.folder, found.snapshot.plan, m_policy, m_console);
    if (const auto resumed = engine.resume(takesOverEpoch); !resumed) {
        m_console.problem(resumed.error().toString());
        return exit_code::BadInput;
    }
    const wizard::RunState state = playAwake(playback);
    return locked.isEmpty() ? finish(found.folder.id(), state) : finishRelease(found.folder.id(), locked);
}

int ConsoleRun::finishRelease(const QString& runId, const QStringList& locked)
{
    const auto run = readRunOnDisk(m_stateFolder, runId);
    if (!run) {
        m_console.problem(run.error().toString());
        return exit_code::NotDone;
    }
    const QStringList still = run->snapshot.nodesToRelease();
    QStringList unlocked = locked;
    unlocked.removeIf([&still](const QString& node) { return still.contains(node); });
    if (!unlocked.isEmpty())
        say(tr("Unlocked: %1.").arg(unlocked.join(QStringLiteral(", "))));
    if (!still.isEmpty()) {
        m_console.problem(
            tr("Still locked: %1. Try again with: rollbackctl resume %2").arg(still.join(QStringLiteral(", ")), runId));
        return exit_code::Interrupted;
    }
    return wizard::isFinal(run->snapshot.state) ? finish(runId, run->snapshot.state) : exit_code::NotDone;
}

void ConsoleRun::say(const QString& text)
{
    if (m_policy.events)
        m_console.problem(text);
    else
        m_console.line(text);
}

int ConsoleRun::finish(const QString& runId, wizard::RunState state)
{
    const auto run = readRunOnDisk(m_stateFolder, runId);
    if (!run) {
        m_console.problem(run.error().toString());
        return exit_code::NotDone;
    }
    if (!wizard::isFinal(state)) {
        if (!run->snapshot.stateReason.isEmpty())
            m_console.problem(run->snapshot.stateReason);
        m_console.problem(run->snapshot.replaced
                              ? tr("Interrupted. Look who leads it, or take it over, with: rollbackctl take-over CASE")
                              : tr("Interrupted. Go on with: rollbackctl resume %1").arg(runId));
        return exit_code::Interrupted;
    }
    const auto pdf = saveRecord(makeRecordOf(*run), run->folder.path());
    if (!pdf) {
        m_console.problem(pdf.error().toString());
        return exit_code::NotDone;
    }
    const QString outcome = tr("Outcome: %1. The record lies at %2").arg(word(state), *pdf);
    if (m_policy.events)
        m_console.problem(outcome);
    else
        m_console.line(m_console.bold(outcome));
    return wizard::exitCode(state);
}

} // namespace app
