#include "wizard/run/RunOnNodes.h"

#include "wizard/facts/Facts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace wizard {

namespace {

constexpr qint64 kAskMs = qint64(60) * 1000;

/// The lock of whoever works on this machine, wherever the agent keeps its state.
constexpr char kLockScript[] =
    "for base in \"${ROLLBACK_WIZARD_STATE:-/var/lib/rollback-wizard}\" "
    "\"${XDG_STATE_HOME:-${HOME:-/root}/.local/state}/rollback-wizard\"; do "
    "if [ -f \"$base/.lock\" ]; then echo \"base $base\"; echo \"now $(date +%s)\"; cat \"$base/.lock\"; exit 0; fi; "
    "done";

QString tr(const char* text)
{
    return QCoreApplication::translate("RunOnNodes", text);
}

struct HeldNode {
    QMap<QString, QString> lock;
    QByteArray plan, journal;

    QString runId() const { return lock.value(QStringLiteral("run")); }
    qint64 ageSeconds() const
    {
        return lock.value(QStringLiteral("now")).toLongLong() - lock.value(QStringLiteral("heartbeat")).toLongLong();
    }
};

QByteArray fileOf(backend::NodeSession& session, const QString& path)
{
    backend::BytesSink sink;
    return session.get(path.toUtf8(), 0, sink) ? sink.stdoutBytes : QByteArray();
}

backend::Result<HeldNode> askNode(backend::NodeSession& session)
{
    if (auto opened = session.open(); !opened)
        return opened.error();
    backend::BytesInput input;
    backend::BytesSink sink;
    const backend::ExecOutcome outcome = session.exec(kLockScript, input, sink, kAskMs);
    if (!outcome.isSuccess())
        return backend::Error{QStringLiteral("session.lost"), outcome.reason, QString::fromUtf8(sink.stderrBytes), {}};
    HeldNode held;
    for (const QByteArray& line : sink.stdoutBytes.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0)
            held.lock.insert(QString::fromUtf8(line.left(space)), QString::fromUtf8(line.mid(space + 1)));
    }
    if (held.runId().isEmpty())
        return held;
    const QString folder = held.lock.value(QStringLiteral("base")) + QLatin1Char('/') + held.runId();
    held.plan = fileOf(session, folder + QStringLiteral("/plan.json"));
    held.journal = fileOf(session, folder + QStringLiteral("/journal.ndjson"));
    return held;
}

void take(RunOnNodes& run, const QString& node, const HeldNode& held)
{
    const int epoch = held.lock.value(QStringLiteral("epoch")).toInt();
    if (epoch >= run.epoch) {
        run.epoch = epoch;
        run.person = held.lock.value(QStringLiteral("person"));
        run.desk = held.lock.value(QStringLiteral("desk"));
        run.deskId = held.lock.value(QStringLiteral("desk-id"));
    }
    if (run.heartbeatAgeSeconds < 0 || held.ageSeconds() < run.heartbeatAgeSeconds)
        run.heartbeatAgeSeconds = qMax<qint64>(0, held.ageSeconds());
    if (!held.plan.isEmpty())
        run.plan = held.plan;
    if (held.journal.size() > run.journal.size()) {
        run.journal = held.journal;
        run.copiesFrom = node;
    }
}

backend::Result<void> writePrivate(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(content) == content.size() && file.commit())
        return {};
    return backend::Error{QStringLiteral("run.folder.write"), tr("%1 could not be written.").arg(path),
                          file.errorString(), tr("Check that the disk is not full.")};
}

/// This desk knows at least as much as the copy.
bool knowsAll(const QByteArray& mine, const QByteArray& copy)
{
    return mine.startsWith(copy.left(copy.lastIndexOf('\n') + 1));
}

backend::Result<void> renewJournal(const RunFolder& folder, const QByteArray& copy)
{
    QFile present(folder.journalPath());
    const QByteArray mine = present.open(QIODevice::ReadOnly) ? present.readAll() : QByteArray();
    present.close();
    if (!mine.isEmpty() && knowsAll(mine, copy))
        return {};
    if (!mine.isEmpty() && !knowsAll(copy, mine)) {
        if (auto kept = writePrivate(folder.journalPath() + QStringLiteral(".before-take-over"), mine); !kept)
            return kept;
    }
    return writePrivate(folder.journalPath(), copy.left(copy.lastIndexOf('\n') + 1));
}

} // namespace

backend::Result<RunOnNodes> findRunOnNodes(const Case& value, const SessionOfNode& makeSession)
{
    RunOnNodes run;
    for (const CaseNode& node : value.nodes) {
        if (!node.takesPart())
            continue;
        const auto session = makeSession(node);
        const auto held = session ? askNode(*session) : backend::Result<HeldNode>(HeldNode());
        if (!held) {
            run.unread << QStringLiteral("%1: %2").arg(node.name, held.error().message);
            continue;
        }
        if (held->runId().isEmpty())
            continue;
        if (!run.runId.isEmpty() && run.runId != held->runId())
            return backend::Error{QStringLiteral("run.nodes.several"),
                                  tr("The nodes are held by different runs: %1 and %2.").arg(run.runId, held->runId()),
                                  {},
                                  tr("Finish one of them at its own desk first.")};
        run.runId = held->runId();
        take(run, node.name, *held);
    }
    if (run.runId.isEmpty())
        return backend::Error{QStringLiteral("run.nodes.none"), tr("No node of this case is held by a run."),
                              run.unread.join(QStringLiteral("; ")), tr("Begin a new one.")};
    return run;
}

backend::Result<RunFolder> adoptRun(const QString& stateFolder, const RunOnNodes& found, const Case& value)
{
    Plan plan;
    QString error;
    const QJsonObject json = QJsonDocument::fromJson(found.plan).object();
    if (found.journal.isEmpty() || !Plan::fromJson(json, plan, error))
        return backend::Error{QStringLiteral("run.copies.none"),
                              tr("No node has whole copies of the plan and journal of %1.").arg(found.runId), error,
                              tr("Copies are put on two nodes before each step. Bring these nodes back, or use the "
                                 "desk that began the run.")};
    for (const QString& node : std::as_const(plan.nodes)) {
        if (!value.node(node))
            return backend::Error{QStringLiteral("run.copies.case"),
                                  tr("%1 takes part in the run %2, but is not in this case.").arg(node, found.runId),
                                  {},
                                  tr("Take the case file that the run was begun with, or name its nodes as there.")};
    }
    auto folder = RunFolder::open(stateFolder, found.runId);
    if (!folder)
        folder = RunFolder::create(stateFolder, found.runId, plan, value, Facts());
    if (!folder)
        return folder;
    if (auto renewed = renewJournal(*folder, found.journal); !renewed)
        return renewed.error();
    return folder;
}

} // namespace wizard
