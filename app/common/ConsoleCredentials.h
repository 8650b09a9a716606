#pragma once

#include "app/common/Console.h"
#include "backend/secrets/AskPass.h"
#include "backend/secrets/Keychain.h"
#include "backend/ssh/SshLogin.h"

#include <QSet>
#include <QString>

#include <map>
#include <mutex>

namespace app {

/// Secrets for the console: lines "ID=secret" read once from a file descriptor, a program that prints one, the
/// keychain; never argv or the environment. Thread-safe. Only an input may have several lines: all that the program
/// prints, or several lines with its ID.
///
/// IDs: "password:NODE", "sudo:NODE", "passphrase:NODE", "prompt:NODE" (what else the node's login asks, such as a
/// one-time code; never given twice), "input:ID". What was refused is not given again.
class ConsoleCredentials final : public backend::CredentialSource {
public:
    /// Either may be empty. `fd` is a number.
    ConsoleCredentials(QString askpass, const QString& fd, Console& console);

    std::optional<backend::Secret> ask(Want want, const backend::SshLogin& login, const QString& prompt) override;
    void refused(Want want, const backend::SshLogin& login) override;
    /// A secret input of the procedure.
    std::optional<backend::Secret> input(const QString& id);

private:
    std::optional<backend::Secret> find(const QString& id);
    std::optional<backend::Secret> fromProgram(const QString& id, const QString& prompt,
                                               backend::AskPass::Take take = backend::AskPass::Take::FirstLine);
    void readDescriptor(int fd);

    QString m_askpass;
    Console& m_console;
    std::mutex m_mutex;
    std::map<QString, backend::Secret> m_known;
    QSet<QString> m_refused; ///< ids whose answer in the keychain is wrong
    backend::Keychain m_keychain;
};

} // namespace app
