// snapshots: what there is to go back to, and with --whole what reading each to its end shows.

#include "app/common/SnapshotJudgement.h"
#include "app/common/SnapshotPlaces.h"
#include "app/rollbackctl/PreparedCall.h"
#include "app/rollbackctl/SnapshotList.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMap>

namespace app {

namespace {

constexpr qint64 tellEveryMs = 5000;

/// What is being read, where, and how fast, on stderr: at its beginning and every few seconds.
class ReadingTeller {
public:
    explicit ReadingTeller(Console& console) : m_console(console) {}

    void note(const wizard::NodeReading& reading)
    {
        m_allReached &= reading.state != wizard::NodeReading::State::Failed;
        if (reading.state == wizard::NodeReading::State::Failed)
            m_console.problem(QStringLiteral("%1: %2").arg(reading.node, reading.error.toString()));
        if (reading.state != wizard::NodeReading::State::Reading)
            return;
        Told& told = m_told[reading.node];
        const bool isNew = told.about != reading.about;
        if (!isNew && (reading.bytesToRead <= 0 || told.since.elapsed() < tellEveryMs))
            return;
        told.about = reading.about;
        told.since.start();
        const QString which = QStringLiteral("%1 reads %2 (%3 of %4)")
                                  .arg(reading.node, reading.about, QString::number(reading.answered + 1),
                                       QString::number(reading.probes));
        const QString rate = reading.bytesToRead <= 0 ? QString()
                                                      : QStringLiteral(": %1 of %2 bytes, %3 a second")
                                                            .arg(reading.bytesRead)
                                                            .arg(reading.bytesToRead)
                                                            .arg(reading.bytesPerSecond);
        m_console.problem(which + rate);
    }

    bool allReached() const { return m_allReached; }

private:
    struct Told {
        QString about;
        QElapsedTimer since;
    };
    Console& m_console;
    QMap<QString, Told> m_told;
    bool m_allReached = true;
};

/// False: a node was not reached, and what lies there is not read.
bool readAll(Invocation& call, CaseWork& work)
{
    QList<wizard::FoundSnapshot> all = listedSnapshots(work);
    all.removeIf([](const wizard::FoundSnapshot& found) { return !canBeRead(found); });
    ReadingTeller teller(call.console);
    work.observe([&teller](const wizard::NodeReading& reading) { teller.note(reading); });
    work.readSnapshots(all, [] {});
    return teller.allReached();
}

} // namespace

int snapshots(Invocation& call)
{
    int status = exit_code::Done;
    const auto prepared = prepareCall(call, {"found"}, status);
    if (!prepared)
        return status;
    const bool allRead = !call.has("whole") || readAll(call, *prepared->work);
    const QJsonArray all = snapshotList(*prepared->work);
    const QStringList problems = snapshotProblems(prepared->work->caseValue(), prepared->work->facts());
    if (call.has("json"))
        call.console.json({{"format", 1}, {"snapshots", all}, {"problems", QJsonArray::fromStringList(problems)}});
    else if (all.isEmpty())
        call.console.line(QStringLiteral("no snapshots were found"));
    else
        printSnapshots(call.console, all);
    for (const QString& problem : problems)
        call.console.problem(problem);
    return allRead && prepared->unread.isEmpty() ? exit_code::Done : exit_code::NotDone;
}

} // namespace app
