#include "backend/ssh/HostKeyScan.h"
#include "backend/ssh/KnownHosts.h"
#include "backend/ssh/LibsshSession.h"
#include "backend/ssh/SshRoutes.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SilentListener.h"
#include "tests/support/SshTestDoubles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <thread>
#include <vector>

using namespace backend;

namespace {
constexpr int nodesBehind = 6;

std::shared_ptr<const SshLogin> jumpTo(const OpenSshServer& server, const QString& name = QStringLiteral("bastion"),
                                       std::shared_ptr<const SshLogin> through = nullptr)
{
    SshLogin login = loginTo(server);
    login.name = name;
    login.through = std::move(through);
    return std::make_shared<const SshLogin>(login);
}

/// One of several nodes that all are one server.
SshLogin nodeBehind(const OpenSshServer& server, std::shared_ptr<const SshLogin> jump, int number = 1)
{
    SshLogin login = loginTo(server);
    login.name = QStringLiteral("server-%1").arg(number);
    login.through = std::move(jump);
    return login;
}

QString problemOf(const Result<void>& result)
{
    return result ? QString() : result.error().toString();
}

/// Bytes that look random and are the same in every run.
QByteArray manyBytes(qsizetype count)
{
    QByteArray bytes;
    bytes.reserve(count + 64);
    for (int i = 0; bytes.size() < count; ++i)
        bytes += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha512);
    bytes.truncate(count);
    return bytes;
}

bool runs(const QStringList& words)
{
    QProcess process;
    process.start(words.first(), words.mid(1));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}
} // namespace

/// Nodes that are reached through jump hosts. Named after OpenSSH's proxyjump where that test has the same case.
class SshJumpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void proxyjump();
    void proxyjumpChain();
    void bytesBothWays();
    void oneConnectionForAllNodes();
    void lostJumpIsUnknownAndComesBackWithOneLogin();
    void jumpThatWasLostUnnoticedIsLoggedInToAgain();
    void frozenJumpFreezesNothingElse();
    void jumpThatForbidsForwarding();
    void nothingListensBehindTheJump();
    void jumpThatLetsNobodyIn();
    void unknownJumpIsNotLoggedInTo();
    void hostKeysInWaves();
    void nothingIsLeftBehind();
    void neverMoreThanEightLoginsAtOneServer();
    void manyNodesAtOneServerAllGetIn();
    void droppedConnectionIsTriedAgain();
    void proxycommand();
    void innerNodeInANetworkOfItsOwn();

private:
    using Sessions = std::vector<std::unique_ptr<LibsshSession>>;
    std::unique_ptr<LibsshSession> session(const SshLogin& login)
    {
        return std::make_unique<LibsshSession>(login, m_policy, m_nobody, m_routes);
    }
    Sessions sessionsBehindTheJump()
    {
        Sessions sessions;
        for (int i = 1; i <= nodesBehind; ++i)
            sessions.push_back(session(nodeBehind(m_inner, jumpTo(m_jump), i)));
        return sessions;
    }
    static void onAll(const Sessions& sessions, const std::function<void(size_t)>& act)
    {
        std::vector<std::thread> threads;
        for (size_t i = 0; i < sessions.size(); ++i)
            threads.emplace_back([&act, i] { act(i); });
        for (std::thread& thread : threads)
            thread.join();
    }
    static QByteArray answer(LibsshSession& session, const QByteArray& command)
    {
        BytesInput none;
        BytesSink sink;
        return session.exec(command, none, sink, 30000).isSuccess() ? sink.stdoutBytes : "failed: " + sink.stderrBytes;
    }
    static void signalAll(const OpenSshServer& server, int number)
    {
        for (const qint64 pid : server.connectionPids())
            ::kill(static_cast<pid_t>(pid), number);
    }

    OpenSshServer m_jump;
    OpenSshServer m_inner;
    TrustingPolicy m_policy;
    ScriptedCredentials m_nobody;
    std::shared_ptr<SshRoutes> m_routes;
};

void SshJumpTest::initTestCase()
{
    for (OpenSshServer* server : {&m_jump, &m_inner}) {
        const QString problem = server->start({QStringLiteral("MaxStartups 100")});
        if (!problem.isNull())
            QSKIP(qPrintable(problem));
    }
}

void SshJumpTest::init()
{
    m_routes = std::make_shared<SshRoutes>(m_policy, m_nobody);
}

void SshJumpTest::proxyjump()
{
    const int before = m_jump.accepted();
    const auto node = session(nodeBehind(m_inner, jumpTo(m_jump)));
    QCOMPARE(problemOf(node->open()), QString());
    QCOMPARE(answer(*node, "echo $SSH_CONNECTION | cut -d' ' -f4"), QByteArray::number(m_inner.port()) + '\n');
    QCOMPARE(m_jump.accepted(), before + 1);
    QCOMPARE(node->hostKey(), m_inner.hostKeyFingerprint());
}

void SshJumpTest::proxyjumpChain()
{
    OpenSshServer second;
    const QString problem = second.start();
    QVERIFY2(problem.isNull(), qPrintable(problem));
    const auto chain = jumpTo(second, QStringLiteral("second"), jumpTo(m_jump));
    const int before = m_jump.accepted();
    const auto one = session(nodeBehind(m_inner, chain, 1));
    const auto two = session(nodeBehind(m_inner, chain, 2));
    QCOMPARE(problemOf(one->open()), QString());
    QCOMPARE(problemOf(two->open()), QString());
    QCOMPARE(answer(*two, "echo here"), QByteArray("here\n"));
    QCOMPARE(m_jump.accepted(), before + 1);
    QCOMPARE(second.accepted(), 1);
}

void SshJumpTest::bytesBothWays()
{
    const auto node = session(nodeBehind(m_inner, jumpTo(m_jump)));
    QCOMPARE(problemOf(node->open()), QString());
    const QByteArray path = QFile::encodeName(m_inner.file(QStringLiteral("many")));
    const QByteArray sent = manyBytes(12 * 1024 * 1024 + 17);
    BytesInput content(sent);
    QCOMPARE(problemOf(node->put(path, content, 0600)), QString());
    BytesSink got;
    QCOMPARE(problemOf(node->get(path, 0, got)), QString());
    QCOMPARE(got.stdoutBytes.size(), sent.size());
    QVERIFY(got.stdoutBytes == sent);
}

void SshJumpTest::oneConnectionForAllNodes()
{
    const int before = m_jump.accepted();
    const int innerBefore = m_inner.accepted();
    const Sessions nodes = sessionsBehindTheJump();
    onAll(nodes, [&](size_t i) {
        if (nodes[i]->open())
            answer(*nodes[i], "true");
    });
    for (const auto& node : nodes)
        QCOMPARE(answer(*node, "echo here"), QByteArray("here\n"));
    QCOMPARE(m_jump.accepted(), before + 1);
    QCOMPARE(m_inner.accepted(), innerBefore + nodesBehind);
}

void SshJumpTest::lostJumpIsUnknownAndComesBackWithOneLogin()
{
    const Sessions nodes = sessionsBehindTheJump();
    onAll(nodes, [&](size_t i) { static_cast<void>(nodes[i]->open()); });
    const int before = m_jump.accepted();
    std::vector<ExecOutcome> outcomes(nodes.size());
    std::thread cut([&] {
        QTest::qSleep(700);
        signalAll(m_jump, SIGKILL);
    });
    onAll(nodes, [&](size_t i) {
        BytesInput none;
        BytesSink sink;
        outcomes[i] = nodes[i]->exec("sleep 30", none, sink, 0);
    });
    cut.join();
    for (const ExecOutcome& outcome : outcomes)
        QCOMPARE(outcome.kind, ExecOutcome::Kind::Unknown);
    QVector<QString> problems(nodesBehind);
    onAll(nodes, [&](size_t i) { problems[static_cast<int>(i)] = problemOf(nodes[i]->open()); });
    QCOMPARE(problems, QVector<QString>(nodesBehind));
    QCOMPARE(answer(*nodes.back(), "echo back"), QByteArray("back\n"));
    QCOMPARE(m_jump.accepted(), before + 1);
}

void SshJumpTest::jumpThatWasLostUnnoticedIsLoggedInToAgain()
{
    const auto first = session(nodeBehind(m_inner, jumpTo(m_jump), 1));
    const auto second = session(nodeBehind(m_inner, jumpTo(m_jump), 2));
    QCOMPARE(problemOf(first->open()), QString());
    const int before = m_jump.accepted();
    signalAll(m_jump, SIGSTOP); // asked for a way to the second node it does not answer, and then is gone
    std::thread end([&] {
        QTest::qSleep(300);
        signalAll(m_jump, SIGKILL);
    });
    const QString problem = problemOf(second->open());
    end.join();
    QCOMPARE(problem, QString());
    QCOMPARE(m_jump.accepted(), before + 1);
}

void SshJumpTest::frozenJumpFreezesNothingElse()
{
    const auto behind = session(nodeBehind(m_inner, jumpTo(m_jump), 1));
    const auto direct = session(nodeBehind(m_inner, nullptr, 2));
    QCOMPARE(problemOf(behind->open()), QString());
    QCOMPARE(problemOf(direct->open()), QString());
    signalAll(m_jump, SIGSTOP);
    ExecOutcome outcome;
    std::thread stuck([&] {
        BytesInput none;
        BytesSink sink;
        outcome = behind->exec("true", none, sink, 0);
    });
    QCOMPARE(answer(*direct, "echo not frozen"), QByteArray("not frozen\n"));
    behind->interrupt();
    stuck.join();
    QCOMPARE(outcome.kind, ExecOutcome::Kind::Cancelled);
    QElapsedTimer since;
    since.start();
    m_routes.reset();
    behind->close();
    QVERIFY(since.elapsed() < 5000);
    signalAll(m_jump, SIGKILL);
}

void SshJumpTest::jumpThatForbidsForwarding()
{
    OpenSshServer strict;
    const QString problem = strict.start({QStringLiteral("AllowTcpForwarding no")});
    QVERIFY2(problem.isNull(), qPrintable(problem));
    const auto opened = session(nodeBehind(m_inner, jumpTo(strict)))->open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.connect"));
    QVERIFY2(opened.error().hint.contains(QLatin1String("AllowTcpForwarding")), qPrintable(problemOf(opened)));
    QVERIFY2(opened.error().message.contains(QLatin1String("server-1 is reached through bastion")),
             qPrintable(problemOf(opened)));
}

void SshJumpTest::nothingListensBehindTheJump()
{
    OpenSshServer gone;
    QVERIFY(gone.start().isNull());
    const SshLogin node = nodeBehind(gone, jumpTo(m_jump));
    gone.stop();
    const auto opened = session(node)->open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.connect"));
    QVERIFY2(opened.error().detail.contains(QLatin1String("refused")), qPrintable(problemOf(opened)));
    QVERIFY(session(nodeBehind(m_inner, jumpTo(m_jump)))->open().ok()); // the jump host itself goes on
}

void SshJumpTest::jumpThatLetsNobodyIn()
{
    SshLogin jump = *jumpTo(m_jump);
    jump.auth = {{SshAuth::Kind::KeyFile, m_jump.strangeKeyFile()}};
    const auto strange = std::make_shared<const SshLogin>(jump);
    const auto opened = session(nodeBehind(m_inner, strange))->open();
    QCOMPARE(opened.error().code, QStringLiteral("ssh.auth"));
    QVERIFY2(opened.error().message.contains(QLatin1String("bastion did not let")), qPrintable(problemOf(opened)));
}

void SshJumpTest::unknownJumpIsNotLoggedInTo()
{
    KnownHosts hosts({}, m_inner.file(QStringLiteral("none/own")),
                     [](const SshLogin&, const HostKey&) { return false; });
    const int before = m_jump.accepted();
    const auto routes = std::make_shared<SshRoutes>(hosts, m_nobody);
    LibsshSession node(nodeBehind(m_inner, jumpTo(m_jump)), hosts, m_nobody, routes);
    QCOMPARE(node.open().error().code, QStringLiteral("ssh.hostkey.unknown"));
    QCOMPARE(m_jump.accepted(), before);
}

void SshJumpTest::hostKeysInWaves()
{
    KnownHosts hosts({}, m_inner.file(QStringLiteral("waves/own")),
                     [](const SshLogin&, const HostKey&) { return false; });
    const auto routes = std::make_shared<SshRoutes>(hosts, m_nobody);
    const QList<SshLogin> nodes = {nodeBehind(m_inner, jumpTo(m_jump), 1), nodeBehind(m_inner, jumpTo(m_jump), 2)};
    const QList<QList<SshLogin>> waves = HostKeyScan::waves(nodes);
    QCOMPARE(waves.size(), 2);
    QCOMPARE(waves.first().size(), 1);
    QCOMPARE(waves.first().first().name, QStringLiteral("bastion"));
    QCOMPARE(waves.last().size(), 2);
    HostKeyScan scan(hosts, routes);
    const ScannedHostKey jump = scan.run(waves.first()).first();
    QVERIFY(!jump.error);
    QCOMPARE(jump.verdict, HostKeyVerdict::Unknown);
    QCOMPARE(jump.key.sha256Fingerprint, m_jump.hostKeyFingerprint());
    QVERIFY(hosts.remember(jump.key).ok());
    for (const ScannedHostKey& behind : scan.run(waves.last())) {
        QVERIFY2(!behind.error, behind.error ? qPrintable(behind.error->toString()) : "");
        QCOMPARE(behind.verdict, HostKeyVerdict::Unknown);
        QCOMPARE(behind.key.sha256Fingerprint, m_inner.hostKeyFingerprint());
    }
}

void SshJumpTest::nothingIsLeftBehind()
{
    const auto openDescriptors = [] { return QDir(QStringLiteral("/proc/self/fd")).count(); };
    const auto round = [this] {
        m_routes = std::make_shared<SshRoutes>(m_policy, m_nobody);
        {
            const auto node = session(nodeBehind(m_inner, jumpTo(m_jump)));
            QVERIFY(node->open().ok());
            QCOMPARE(answer(*node, "echo x"), QByteArray("x\n"));
        }
        m_routes.reset();
    };
    round();
    const auto before = openDescriptors();
    for (int i = 0; i < 3; ++i)
        round();
    QCOMPARE(openDescriptors(), before);
    QTRY_VERIFY(m_jump.connectionPids().isEmpty());
}

void SshJumpTest::neverMoreThanEightLoginsAtOneServer()
{
    SilentListener listener; // keeps each connection open without a word
    SshLogin login = nodeBehind(m_inner, nullptr);
    login.port = listener.port();
    login.connectTimeoutMs = 60000;
    Sessions nodes;
    for (int i = 0; i < 20; ++i)
        nodes.push_back(session(login));
    QVector<QString> codes(20);
    std::thread all(
        [&] { onAll(nodes, [&](size_t i) { codes[static_cast<int>(i)] = nodes[i]->open().error().code; }); });
    QTRY_COMPARE(listener.accepted(), LoginRamp::mostAtOnce);
    QTest::qWait(500);
    const int accepted = listener.accepted();
    for (const auto& node : nodes)
        node->interrupt();
    all.join();
    QCOMPARE(accepted, LoginRamp::mostAtOnce);
    QCOMPARE(codes, QVector<QString>(20, QStringLiteral("session.interrupted")));
}

void SshJumpTest::manyNodesAtOneServerAllGetIn()
{
    OpenSshServer usual; // MaxStartups 10:30:100
    const QString problem = usual.start();
    QVERIFY2(problem.isNull(), qPrintable(problem));
    Sessions nodes;
    for (int i = 0; i < 30; ++i)
        nodes.push_back(session(nodeBehind(usual, jumpTo(m_jump), i)));
    QVector<QString> problems(30);
    onAll(nodes, [&](size_t i) { problems[static_cast<int>(i)] = problemOf(nodes[i]->open()); });
    QCOMPARE(problems, QVector<QString>(30));
}

void SshJumpTest::droppedConnectionIsTriedAgain()
{
    OpenSshServer full;
    const QString problem = full.start({QStringLiteral("MaxStartups 1:100:1")});
    QVERIFY2(problem.isNull(), qPrintable(problem));
    QTRY_VERIFY(full.log().contains(QLatin1String("Connection closed by"))); // the one that asked whether it is up
    QString why;
    const QList<Socket::Address> addresses = Socket::resolve(full.address(), full.port(), why);
    Socket blocker = Socket::beginConnect(addresses.value(0), why);
    QVERIFY(blocker.isValid());
    QTRY_VERIFY(!full.connectionPids().isEmpty());
    std::thread release([&] {
        QTest::qSleep(600);
        blocker.close();
    });
    const auto opened = session(nodeBehind(full, nullptr))->open();
    release.join();
    QCOMPARE(problemOf(opened), QString());
    QVERIFY2(full.log().contains(QLatin1String("drop connection")), qPrintable(full.log())); // it really was dropped
}

void SshJumpTest::proxycommand()
{
    SshLogin login = nodeBehind(m_inner, nullptr);
    login.address = QStringLiteral("nowhere.invalid"); // only the command knows the way
    login.proxyCommand = QStringLiteral("ssh -F none -i %1 -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "
                                        "-o BatchMode=yes -p %2 -W 127.0.0.1:%3 127.0.0.1 2>/dev/null")
                             .arg(m_jump.keyFile())
                             .arg(m_jump.port())
                             .arg(m_inner.port());
    const int before = m_jump.accepted();
    const auto node = session(login);
    QCOMPARE(problemOf(node->open()), QString());
    QCOMPARE(answer(*node, "echo here"), QByteArray("here\n"));
    QCOMPARE(m_jump.accepted(), before + 1);
    node->close();
    QTRY_VERIFY(m_jump.connectionPids().isEmpty()); // the program has ended with its connection
    login.proxyCommand = QStringLiteral("exit 3");
    QCOMPARE(session(login)->open().error().code, QStringLiteral("ssh.connect"));
}

void SshJumpTest::innerNodeInANetworkOfItsOwn()
{
    // this machine ── first jump ── second jump, whose own loopback has the node
    const QString tag = QString::number(QCoreApplication::applicationPid());
    const QString outer = QStringLiteral("rrwa") + tag, inner = QStringLiteral("rrwb") + tag;
    const QString link = QStringLiteral("rrw") + tag;
    const auto ip = [](const QString& words) { return runs((QStringLiteral("ip ") + words).split(u' ')); };
    const auto tidy = qScopeGuard([&] {
        for (const QString& name : {outer, inner})
            ip(QStringLiteral("netns del ") + name); // its links go with it
    });
    if (!ip(QStringLiteral("netns add ") + outer) || !ip(QStringLiteral("netns add ") + inner))
        QSKIP("no network namespace can be made here");
    QVERIFY(ip(QStringLiteral("link add %1 type veth peer name near netns %2").arg(link, outer)));
    QVERIFY(ip(QStringLiteral("addr add 203.0.113.1/30 dev ") + link));
    QVERIFY(ip(QStringLiteral("link set %1 up").arg(link)));
    QVERIFY(ip(QStringLiteral("-n %1 addr add 203.0.113.2/30 dev near").arg(outer)));
    QVERIFY(ip(QStringLiteral("-n %1 link set dev near up").arg(outer)));
    QVERIFY(ip(QStringLiteral("-n %1 link add far type veth peer name near netns %2").arg(outer, inner)));
    QVERIFY(ip(QStringLiteral("-n %1 addr add 198.51.100.1/30 dev far").arg(outer)));
    QVERIFY(ip(QStringLiteral("-n %1 link set dev far up").arg(outer)));
    QVERIFY(ip(QStringLiteral("-n %1 addr add 198.51.100.2/30 dev near").arg(inner)));
    QVERIFY(ip(QStringLiteral("-n %1 link set dev near up").arg(inner)));
    QVERIFY(ip(QStringLiteral("-n %1 link set lo up").arg(inner)));

    OpenSshServer first, second, node;
    first.runIn(outer, QStringLiteral("203.0.113.2"));
    second.runIn(inner, QStringLiteral("198.51.100.2"));
    node.runIn(inner, QStringLiteral("127.0.0.1"));
    for (OpenSshServer* server : {&first, &second, &node}) {
        const QString problem = server->start();
        QVERIFY2(problem.isNull(), qPrintable(problem));
    }
    const auto direct = session(nodeBehind(node, nullptr))->open();
    QCOMPARE(direct.error().code, QStringLiteral("ssh.connect"));
    const auto chain = jumpTo(second, QStringLiteral("second"), jumpTo(first, QStringLiteral("first")));
    const auto through = session(nodeBehind(node, chain));
    QCOMPARE(problemOf(through->open()), QString());
    QCOMPARE(answer(*through, "echo $SSH_CONNECTION | cut -d' ' -f1,3"), QByteArray("127.0.0.1 127.0.0.1\n"));
    QCOMPARE(through->hostKey(), node.hostKeyFingerprint());
}

QTEST_GUILESS_MAIN(SshJumpTest)
#include "SshJumpTest.moc"
