#include "app/common/ConsoleLogin.h"

#include "backend/ssh/HostKeyScan.h"
#include "backend/ssh/LibsshConfig.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace app {

namespace {

backend::Error answersError(const QString& file, const QString& detail)
{
    return {QStringLiteral("answers.unreadable"),
            QCoreApplication::translate("ConsoleLogin", "the answers %1 cannot be used").arg(file),
            detail,
            {}};
}

} // namespace

backend::Result<Answers> readAnswersFile(const QString& path)
{
    if (path.isEmpty())
        return Answers();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return answersError(path, file.errorString());
    wizard::Diagnostics diagnostics;
    auto answers = readAnswers(file.readAll(), path, diagnostics);
    if (!answers)
        return answersError(path, diagnostics.toString());
    return *answers;
}

namespace {

/// A person at a terminal is asked; otherwise the answers decide.
bool isTrusted(const Answers& answers, Console& console, const backend::ScannedHostKey& scanned)
{
    if (answers.hostKeys.contains(scanned.key.sha256Fingerprint))
        return true;
    if (!console.isInteractive())
        return false;
    const QString answer = console.ask(
        QCoreApplication::translate("ConsoleLogin", "%1 (%2) shows the %3 key %4. Trust it? Type yes to trust: ")
            .arg(scanned.login.name, scanned.login.address, scanned.key.type, scanned.key.sha256Fingerprint));
    return answer == QLatin1String("yes");
}

backend::Error changedKey(const backend::ScannedHostKey& scanned)
{
    return {QStringLiteral("ssh.hostkey.changed"),
            QCoreApplication::translate("ConsoleLogin", "the host key of %1 (%2) is not the known one")
                .arg(scanned.login.name, scanned.login.address),
            QCoreApplication::translate("ConsoleLogin", "offered: %1\nknown: %2")
                .arg(scanned.key.sha256Fingerprint, scanned.knownFingerprints.join(QStringLiteral(", "))),
            QCoreApplication::translate(
                "ConsoleLogin", "find out why it changed; when the machine was reinstalled, remove the old line "
                                "from the known_hosts file")};
}

backend::Error unaskedKeys(const QStringList& lines)
{
    return {QStringLiteral("ssh.hostkey.unasked"),
            QCoreApplication::translate("ConsoleLogin", "%n host key(s) are not known", nullptr,
                                        static_cast<int>(lines.size())),
            QStringLiteral("hostKeys:\n") + lines.join(QLatin1Char('\n')),
            QCoreApplication::translate("ConsoleLogin",
                                        "compare them with the nodes and add these lines to the answers file")};
}

/// All unknown keys are settled together before anybody logs in to a node.
backend::Result<void> settleHostKeys(PreparedCase& prepared, Console& console)
{
    QList<backend::SshLogin> logins;
    for (const wizard::CaseNode& node : prepared.work->caseValue().nodes) {
        if (node.takesPart())
            logins << prepared.sessions->loginOf(node);
    }
    QStringList missing;
    backend::HostKeyScan scan(*prepared.hostKeys, prepared.sessions->routes());
    for (const QList<backend::SshLogin>& wave : backend::HostKeyScan::waves(logins)) {
        for (const backend::ScannedHostKey& scanned : scan.run(wave)) {
            if (scanned.error || scanned.verdict == backend::HostKeyVerdict::Known)
                continue;
            if (scanned.verdict == backend::HostKeyVerdict::Changed)
                return changedKey(scanned);
            if (scanned.login.strictHostKeys)
                continue; // told at the login
            if (isTrusted(prepared.answers, console, scanned))
                static_cast<void>(prepared.hostKeys->remember(scanned.key));
            else
                missing << QStringLiteral("  - \"%1\"  # %2 %3")
                               .arg(scanned.key.sha256Fingerprint, scanned.login.name, scanned.login.address);
        }
        if (!missing.isEmpty())
            return unaskedKeys(missing);
    }
    return {};
}

} // namespace

std::shared_ptr<backend::SshConfig> sshConfigFor(const QString& file, const Answers& answers, Console& console)
{
    auto files = backend::SshConfig::usualFiles();
    if (!file.isEmpty())
        files = {file, {}, files.program}; // as ssh -F
    const auto ask = [agreed = answers.sshConfig, &console](const QStringList& commands,
                                                            const QString& digest) -> std::optional<bool> {
        if (agreed == digest)
            return true;
        console.problem(QCoreApplication::translate("ConsoleLogin", "ssh_config can run commands on this machine:") +
                        QStringLiteral("\n  ") + commands.join(QStringLiteral("\n  ")));
        if (console.isInteractive())
            return console.ask(QCoreApplication::translate("ConsoleLogin", "Read it? Type yes to read it: ")) ==
                   QLatin1String("yes");
        console.problem(QCoreApplication::translate("ConsoleLogin", "It was not read. To read it, add this line to the "
                                                                    "answers file:") +
                        QStringLiteral("\nsshConfig: \"%1\"").arg(digest));
        return false;
    };
    return std::make_shared<backend::SshConfig>(files, backend::ConfigConsent(sshCommandsFile(), ask),
                                                backend::settingsByLibssh);
}

QString sshCommandsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/ssh-config-commands");
}

QString ownKnownHostsFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/known_hosts");
}

backend::Result<std::unique_ptr<PreparedCase>> prepareCase(const wizard::Case& value,
                                                           const QMap<QString, QStringList>& options, Console& console,
                                                           const wizard::Procedure* probes)
{
    const auto option = [&options](const char* name) { return options.value(QLatin1String(name)).value(0); };
    auto answers = readAnswersFile(option("answers"));
    if (!answers)
        return answers.error();
    auto prepared = std::make_unique<PreparedCase>();
    prepared->answers = std::move(answers).value();
    prepared->credentials = std::make_unique<ConsoleCredentials>(option("askpass"), option("secret-fd"), console);
    QStringList files = backend::KnownHosts::openSshFiles();
    if (!option("known-hosts").isEmpty())
        files << option("known-hosts");
    // Unknown keys are settled before the logins; one that turns up later is refused.
    prepared->hostKeys = std::make_unique<backend::KnownHosts>(
        files, ownKnownHostsFile(), [](const backend::SshLogin&, const backend::HostKey&) { return false; });
    prepared->sessions = std::make_unique<NodeSessions>(*prepared->hostKeys, *prepared->credentials,
                                                        sshConfigFor(option("ssh-config"), prepared->answers, console));
    auto work = probes ? backend::Result(CaseWork::asking(value, *probes, *prepared->sessions))
                       : CaseWork::begin(value, *prepared->sessions);
    if (!work)
        return work.error();
    prepared->work = std::move(work).value();
    prepared->work->nameLogins(
        [sessions = *prepared->sessions](const wizard::CaseNode& node) { return sessions.loginFactsOf(node); });
    return prepared;
}

QString PreparedCase::unreadText() const
{
    return QCoreApplication::translate(
               "ConsoleLogin", "There is no plan without the facts of %1. Repair the connection, or leave out a "
                               "node that is gone (takesPart: {leftOut: reason}).")
        .arg(unread.join(QStringLiteral(", ")));
}

backend::Result<void> readFactsOf(PreparedCase& prepared, const QStringList& stages, Console& console)
{
    if (const auto settled = settleHostKeys(prepared, console); !settled)
        return settled;
    prepared.work->observe([&console, &unread = prepared.unread](const wizard::NodeReading& reading) {
        if (reading.state != wizard::NodeReading::State::Failed || unread.contains(reading.node))
            return;
        unread << reading.node;
        console.problem(QStringLiteral("%1: %2").arg(reading.node, reading.error.toString()));
    });
    for (const QString& stage : stages)
        prepared.work->readFacts(stage);
    return {};
}

} // namespace app
