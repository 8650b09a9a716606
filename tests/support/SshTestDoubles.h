#pragma once

#include "backend/node/NodeSession.h"
#include "backend/ssh/SshLogin.h"
#include "tests/support/OpenSshServer.h"

#include <QMap>

/// Trusts every host key, as a test on loopback may.
class TrustingPolicy final : public backend::HostKeyPolicy {
public:
    backend::HostKeyVerdict check(const backend::SshLogin&, const backend::HostKey& key, QStringList&) override
    {
        lastKey = key;
        return backend::HostKeyVerdict::Known;
    }
    bool acceptUnknown(const backend::SshLogin&, const backend::HostKey&) override { return false; }
    backend::HostKey lastKey;
};

/// Answers each kind of question from a list, the front first; an empty list declines.
class ScriptedCredentials final : public backend::CredentialSource {
public:
    std::optional<backend::Secret> ask(Want want, const backend::SshLogin&, const QString& prompt) override
    {
        prompts.append(prompt);
        if (answers[want].isEmpty())
            return std::nullopt;
        return backend::Secret(answers[want].takeFirst().toUtf8());
    }
    void refused(Want want, const backend::SshLogin&) override { refusals.append(want); }
    QMap<Want, QStringList> answers;
    QList<Want> refusals;
    QStringList prompts;
};

/// stdin that never ends.
class EndlessInput final : public backend::InputSource {
public:
    QByteArray read(qsizetype limit) override { return QByteArray(limit, 'x'); }
};

/// Counts output and keeps none.
class CountingSink final : public backend::OutputSink {
public:
    void out(QByteArrayView bytes) override { total += bytes.size(); }
    void err(QByteArrayView bytes) override { total += bytes.size(); }
    qint64 total = 0;
};

/// Login of the running user by the server's unlocked key.
inline backend::SshLogin loginTo(const OpenSshServer& server)
{
    backend::SshLogin login;
    login.name = QStringLiteral("server-1");
    login.address = server.address();
    login.port = server.port();
    login.user = server.user();
    login.auth = {{backend::SshAuth::Kind::KeyFile, server.keyFile()}};
    return login;
}
