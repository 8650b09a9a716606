#include "backend/node/AgentProtocol.h"
#include "backend/base/ShellQuote.h"

#include <QTest>

using namespace backend;
using namespace backend::agent;

class AgentProtocolTest : public QObject {
    Q_OBJECT
private slots:
    void everyCommandComesBack();
    void startMayFollow();
    void wrappers_data();
    void wrappers();
    void oddCommands_data();
    void oddCommands();
    void plainNames_data();
    void plainNames();
    void startBodyComesBack();
    void shortStartBodyIsRefused();
    void lockBodyStaysOnItsLines();
    void repliesAreFoundInNoise();
    void halfRepliesAreNone();
    void statusComesBack_data();
    void statusComesBack();
    void streamHeadInPieces();
    void refusalsBecomeErrors();
};

namespace {
Command status31()
{
    Command command;
    command.verb = Verb::Status;
    command.run = QStringLiteral("2026-11-21.prod-eu");
    command.stateFolder = "/home/o'ps $x/state/2026-11-21.prod-eu";
    command.key = {3, 1};
    return command;
}

QByteArray quoted(const QByteArray& text)
{
    return shellQuote(QString::fromUtf8(text)).toUtf8();
}
} // namespace

void AgentProtocolTest::everyCommandComesBack()
{
    for (int i = 0; i <= static_cast<int>(Verb::Clean); ++i) {
        Command command;
        command.verb = static_cast<Verb>(i);
        command.run = QStringLiteral("r1");
        if (command.verb != Verb::Install)
            command.stateFolder = "/var/lib/rollback-wizard/r1";
        command.key = {12, 3};
        command.epoch = 4;
        command.from = 5'000'000'000;
        command.graceSeconds = 6;
        command.limitSeconds = 7;
        command.name = QStringLiteral("token");
        command.keepLogs = true;
        command.bytes = 8;
        const auto parsed = parseCommandLine(commandLine(command));
        QVERIFY2(parsed, verbWord(command.verb));
        QCOMPARE(parsed->verb, command.verb);
        QCOMPARE(parsed->run, command.run);
        QCOMPARE(parsed->stateFolder, command.stateFolder);
        // Only what the verb has travels; writing the parsed one again shows that all of it did.
        QCOMPARE(commandLine(*parsed), commandLine(command));
    }
}

void AgentProtocolTest::startMayFollow()
{
    Command command = status31();
    command.verb = Verb::Start;
    command.epoch = 2;
    command.follows = true;
    command.from = 5'000'000'000;
    const auto parsed = parseCommandLine(commandLine(command));
    QVERIFY(parsed);
    QCOMPARE(parsed->follows, true);
    QCOMPARE(parsed->from, command.from);
    QVERIFY(!parseCommandLine(commandLine(command).replace("5000000000", "-1")));
    command.follows = false;
    QCOMPARE(parseCommandLine(commandLine(command))->follows, false);
}

void AgentProtocolTest::wrappers_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray call = commandLine(status31());
    const QByteArray once = quoted(call);
    QTest::newRow("bare") << call;
    QTest::newRow("exec sh") << "exec sh -c " + once;
    QTest::newRow("sudo") << "sudo -n -- sh -c " + once;
    QTest::newRow("sudo with prompt") << "sudo -S -p '[x y]' -- /bin/sh -c " + once;
    QTest::newRow("twice") << "exec /bin/sh -c " + quoted("LC_ALL=C sudo -n sh -c " + once);
    QTest::newRow("prelude") << "cd / && umask 022; " + call;
    QTest::newRow("double quotes") << QByteArray("sh -c \"sh /var/x/r1/agent.sh status 3 1\"");
}

void AgentProtocolTest::wrappers()
{
    QFETCH(QByteArray, line);
    const auto parsed = parseCommandLine(line);
    QVERIFY(parsed);
    QCOMPARE(parsed->verb, Verb::Status);
    QCOMPARE(parsed->key.task, 3);
    QCOMPARE(parsed->key.attempt, 1);
}

void AgentProtocolTest::oddCommands_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other program") << QByteArray("systemctl start rke2-server");
    QTest::newRow("unknown verb") << QByteArray("sh /s/r1/agent.sh destroy 1 1");
    QTest::newRow("missing word") << QByteArray("sh /s/r1/agent.sh status 1");
    QTest::newRow("no number") << QByteArray("sh /s/r1/agent.sh status 1 x");
    QTest::newRow("attempt 0") << QByteArray("sh /s/r1/agent.sh status 1 0");
    QTest::newRow("relative") << QByteArray("sh s/r1/agent.sh hello");
    QTest::newRow("install by the program") << QByteArray("sh /s/r1/agent.sh install r1 5");
    QTest::newRow("run with a slash") << QByteArray("sh -c x rollback-wizard-agent install ../r1 5");
    QTest::newRow("clean what") << QByteArray("sh /s/r1/agent.sh clean something");
    QTest::newRow("open quote") << QByteArray("sh -c 'sh /s/r1/agent.sh");
}

void AgentProtocolTest::oddCommands()
{
    QFETCH(QByteArray, line);
    QVERIFY(!parseCommandLine(line));
}

void AgentProtocolTest::plainNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("plain");
    QTest::newRow("usual") << "2026-11-21_prod.eu" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("dot") << "." << false;
    QTest::newRow("hidden") << ".mutex" << false;
    QTest::newRow("option") << "-rf" << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("space") << "a b" << false;
    QTest::newRow("quote") << "a'b" << false;
    QTest::newRow("umlaut") << QStringLiteral("münchen") << false;
    QTest::newRow("long") << QString(101, u'a') << false;
}

void AgentProtocolTest::plainNames()
{
    QFETCH(QString, name);
    QTEST(isPlainName(name), "plain");
}

void AgentProtocolTest::startBodyComesBack()
{
    TaskLaunch launch;
    launch.script = "echo a\n\nscript 3\n";
    launch.stdinBytes = QByteArray("\0\n\xff", 3);
    launch.unit = {true, true, {QStringLiteral("/etc/default/rke2-server"), QStringLiteral("/a b.env")}};
    launch.secretName = QStringLiteral("token");
    const auto parsed = parseStartBody(startBody(launch));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->script, launch.script);
    QCOMPARE(parsed->stdinBytes, launch.stdinBytes);
    QCOMPARE(parsed->unit.delegate, true);
    QCOMPARE(parsed->unit.killModeProcess, true);
    QCOMPARE(parsed->unit.environmentFiles, launch.unit.environmentFiles);
    QCOMPARE(parsed->secretName, launch.secretName);
}

void AgentProtocolTest::shortStartBodyIsRefused()
{
    TaskLaunch launch;
    launch.script = "echo a\n";
    launch.stdinBytes = "xyz";
    const QByteArray whole = startBody(launch);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!parseStartBody(whole.left(length)).ok(), QByteArray::number(length).constData());
    QVERIFY(!parseStartBody(whole + "x").ok());
}

void AgentProtocolTest::lockBodyStaysOnItsLines()
{
    LockOwner owner;
    owner.run = QStringLiteral("r1");
    owner.person = QStringLiteral("Ann\nepoch 99");
    owner.desk = QStringLiteral("desk\x1b[31m");
    owner.epoch = 3;
    owner.replacesRun = QStringLiteral("r0");
    owner.deskId = QStringLiteral("d-1");
    const auto parsed = parseLockBody(lockBody(owner));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->epoch, 3);
    QCOMPARE(parsed->person, QStringLiteral("Ann epoch 99"));
    QCOMPARE(parsed->desk, QStringLiteral("desk [31m"));
    QCOMPARE(parsed->replacesRun, owner.replacesRun);
    QCOMPARE(parsed->deskId, owner.deskId);
}

void AgentProtocolTest::repliesAreFoundInNoise()
{
    const QByteArray reply = formatReply(refusalReply(Verb::Start, QStringLiteral("agent.failed"), "no\nspace"));
    const auto parsed = parseReply("Welcome to n1\n@rollback-wizard\n" + reply + "logout\n");
    QVERIFY(parsed);
    QCOMPARE(parsed->verb, Verb::Start);
    QCOMPARE(parsed->refusal, QStringLiteral("agent.failed"));
    QCOMPARE(parsed->field("detail"), QByteArray("no space"));
}

void AgentProtocolTest::halfRepliesAreNone()
{
    const QByteArray whole = formatReply(helloReply({}, 5));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!parseReply(whole.left(length)), QByteArray::number(length).constData());
    QVERIFY(parseReply(whole));
}

void AgentProtocolTest::statusComesBack_data()
{
    QTest::addColumn<TaskPhase>("phase");
    QTest::newRow("not started") << TaskPhase::NotStarted;
    QTest::newRow("running") << TaskPhase::Running;
    QTest::newRow("ended") << TaskPhase::Ended;
    QTest::newRow("died with machine") << TaskPhase::DiedWithMachine;
    QTest::newRow("vanished") << TaskPhase::Vanished;
}

void AgentProtocolTest::statusComesBack()
{
    QFETCH(TaskPhase, phase);
    TaskStatus status;
    status.phase = phase;
    status.exitCode = phase == TaskPhase::Ended ? 143 : -1;
    status.rawBytes = 6'000'000'000;
    status.startedAt = QStringLiteral("2026-11-21T02:03:04Z");
    const auto parsed = parseReply(formatReply(statusReply(Verb::Status, status)));
    QVERIFY(parsed);
    const auto back = readStatus(*parsed);
    QVERIFY(back.ok());
    QCOMPARE(back->phase, phase);
    QCOMPARE(back->exitCode, status.exitCode);
    QCOMPARE(back->rawBytes, status.rawBytes);
    QCOMPARE(back->cpuMs, -1);
    QCOMPARE(back->startedAt, status.startedAt);
}

void AgentProtocolTest::streamHeadInPieces()
{
    const QByteArray stream = "motd\n" + streamHead(Verb::Follow) + "data\n" + streamHead(Verb::Follow);
    for (qsizetype step = 1; step < 40; ++step) {
        StreamHeadFilter filter(Verb::Follow);
        QByteArray out;
        for (qsizetype at = 0; at < stream.size(); at += step)
            out += filter.feed(stream.mid(at, step)).toByteArray();
        QCOMPARE(out, "data\n" + streamHead(Verb::Follow));
        QCOMPARE(filter.before(), QByteArray("motd\n"));
    }
}

void AgentProtocolTest::refusalsBecomeErrors()
{
    const LockOwner owner{QStringLiteral("r2"), QStringLiteral("Bo"), QStringLiteral("desk7"), 4, {}, {}};
    const Error locked = refusalError(lockedReply(Verb::Lock, QStringLiteral("agent.locked"), owner, 30));
    QCOMPARE(locked.code, QStringLiteral("agent.locked"));
    QVERIFY(locked.message.contains(QStringLiteral("Bo")) && locked.message.contains(QStringLiteral("desk7")));
    QVERIFY(locked.detail.contains(QStringLiteral("r2")));
    const Error busy = refusalError(busyReply(Verb::Start, {3, 1}, TaskPhase::Running));
    QCOMPARE(busy.code, QStringLiteral("agent.busy"));
    QVERIFY(busy.detail.contains(QStringLiteral("3.1")));
}

QTEST_GUILESS_MAIN(AgentProtocolTest)
#include "AgentProtocolTest.moc"
