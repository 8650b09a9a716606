// How long whoever cancels is kept waiting, by what is waited for just then: best, median and worst of some tries.
// Prints one line each; no verdict. Argument: number of tries (20).
#include "backend/ssh/HostKeyScan.h"
#include "backend/ssh/LibsshSession.h"
#include "tests/support/OpenSshServer.h"
#include "tests/support/SilentListener.h"
#include "tests/support/SshTestDoubles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <functional>
#include <thread>
#include <vector>

using namespace backend;

namespace {

/// Milliseconds from `cancel` to the end of `wait`, which has half a second to get to where it waits.
double timeOf(const std::function<void()>& wait, const std::function<void()>& cancel)
{
    QElapsedTimer since;
    std::thread waiting(wait);
    QThread::msleep(500);
    since.start();
    cancel();
    waiting.join();
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

class CancelBench {
public:
    CancelBench(const OpenSshServer& server, int tries) : m_server(server), m_tries(tries), m_out(stdout) {}

    void opening(const char* what, const SshLogin& login)
    {
        times(what, [&] {
            LibsshSession session(login, m_policy, m_nobody);
            return timeOf([&] { static_cast<void>(session.open()); }, [&] { session.interrupt(); });
        });
    }

    void command()
    {
        times("a command that says nothing", [&] {
            LibsshSession session(loginTo(m_server), m_policy, m_nobody);
            if (!session.open())
                return -1.0;
            return timeOf(
                [&] {
                    BytesInput none;
                    BytesSink sink;
                    session.exec("sleep 60", none, sink, 0);
                },
                [&] { session.interrupt(); });
        });
    }

    void scan(const SshLogin& login)
    {
        times("host keys of twelve silent servers", [&] {
            HostKeyScan scan(m_policy);
            return timeOf([&] { scan.run(QList<SshLogin>(12, login)); }, [&] { scan.interrupt(); });
        });
    }

private:
    void times(const char* what, const std::function<double()>& once)
    {
        std::vector<double> all;
        for (int i = 0; i < m_tries; ++i)
            all.push_back(once());
        std::sort(all.begin(), all.end());
        m_out << QStringLiteral("%1 best %2 ms, median %3 ms, worst %4 ms\n")
                     .arg(QString::fromLatin1(what), -36)
                     .arg(all.front(), 0, 'f', 1)
                     .arg(all.at(all.size() / 2), 0, 'f', 1)
                     .arg(all.back(), 0, 'f', 1);
        m_out.flush();
    }

    const OpenSshServer& m_server;
    const int m_tries;
    QTextStream m_out;
    TrustingPolicy m_policy;
    ScriptedCredentials m_nobody;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    OpenSshServer server;
    if (const QString problem = server.start(); !problem.isNull()) {
        QTextStream(stdout) << problem << '\n';
        return 1;
    }
    CancelBench bench(server, std::max(1, argc > 1 ? QByteArray(argv[1]).toInt() : 20));
    SilentListener silent, dead, talking("SSH-2.0-OpenSSH_9.2\r\n");
    SilentListener agent(server.file(QStringLiteral("silent-agent")));
    dead.die();
    SshLogin login = loginTo(server);
    login.connectTimeoutMs = 60000;
    const auto at = [&login](quint16 port) {
        SshLogin other = login;
        other.port = port;
        return other;
    };
    bench.opening("an address where nobody is", at(dead.port()));
    bench.opening("a server that says nothing", at(silent.port()));
    bench.opening("a key exchange", at(talking.port()));
    SshLogin behind = login;
    behind.through = std::make_shared<const SshLogin>(at(silent.port()));
    bench.opening("a jump host that says nothing", behind);
    SshLogin byAgent = login;
    byAgent.auth = {{SshAuth::Kind::Agent, {}}};
    byAgent.agentSocket = server.file(QStringLiteral("silent-agent"));
    bench.opening("a key agent that says nothing", byAgent);
    bench.command();
    bench.scan(at(silent.port()));
    return 0;
}
