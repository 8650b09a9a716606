// Logs in to every address of a list at once, one thread each, runs one command and prints how many answered and how
// long it took. fan-out.sh starts the servers and the peers beside it.
// usage: FanOut USER KEYFILE ADDRESS:PORT…

#include "backend/ssh/LibsshSession.h"

#include <QElapsedTimer>
#include <QString>

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

namespace {

/// The servers were started a moment ago with keys of their own: there is nothing to compare with.
class TrustAll final : public backend::HostKeyPolicy {
public:
    backend::HostKeyVerdict check(const backend::SshLogin&, const backend::HostKey&, QStringList&) override
    {
        return backend::HostKeyVerdict::Known;
    }
    bool acceptUnknown(const backend::SshLogin&, const backend::HostKey&) override { return true; }
};

class NoSecrets final : public backend::CredentialSource {
public:
    std::optional<backend::Secret> ask(Want, const backend::SshLogin&, const QString&) override { return std::nullopt; }
};

bool answers(const backend::SshLogin& login, TrustAll& trust, NoSecrets& secrets)
{
    backend::LibsshSession session(login, trust, secrets);
    if (!session.open())
        return false;
    backend::BytesInput nothing;
    backend::BytesSink sink;
    const bool success = session.exec("hostname", nothing, sink, 30000).isSuccess();
    session.close();
    return success && !sink.stdoutBytes.isEmpty();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: FanOut USER KEYFILE ADDRESS:PORT...\n");
        return 2;
    }
    TrustAll trust;
    NoSecrets secrets;
    std::atomic<int> answered = 0;
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    timer.start();
    for (int i = 3; i < argc; ++i) {
        const QString target = QString::fromLocal8Bit(argv[i]);
        backend::SshLogin login;
        login.name = target;
        login.address = target.section(QLatin1Char(':'), 0, 0);
        login.port = target.section(QLatin1Char(':'), 1).toUShort();
        login.user = QString::fromLocal8Bit(argv[1]);
        login.auth << backend::SshAuth{backend::SshAuth::Kind::KeyFile, QString::fromLocal8Bit(argv[2])};
        login.connectTimeoutMs = 30000;
        threads.emplace_back([login, &trust, &secrets, &answered] { answered += answers(login, trust, secrets) ? 1 : 0; });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::printf("%d of %d answered in %.3f s\n", answered.load(), argc - 3, static_cast<double>(timer.elapsed()) / 1000);
    return answered == argc - 3 ? 0 : 1;
}
