// connect: logs in to every node at once and says, in one list, who answers and what is wrong with the others.

#include "app/common/ConnectionList.h"
#include "app/common/ConsoleLogin.h"
#include "app/rollbackctl/Invocation.h"
#include "wizard/case/CaseReader.h"
#include "wizard/detect/Detection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {

std::optional<wizard::Case> caseOf(Invocation& call)
{
    if (call.arguments.size() != 1) {
        call.console.problem("connect: name one case file");
        return std::nullopt;
    }
    wizard::Diagnostics diagnostics;
    auto value = wizard::readCaseFile(call.arguments.first(), diagnostics);
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
    return value;
}

QStringList takingPart(const wizard::Case& value)
{
    QStringList names;
    for (const wizard::CaseNode& node : value.nodes) {
        if (node.takesPart())
            names << node.name;
    }
    return names;
}

void print(Invocation& call, const ConnectionList& list, const QStringList& unknownKeys)
{
    QJsonArray nodes;
    for (const QString& node : list.nodes()) {
        const backend::Error error = list.errorOf(node);
        if (call.has("json"))
            nodes.append(QJsonObject{{"node", node},
                                     {"connected", list.isConnected(node)},
                                     {"code", error.code},
                                     {"problem", error.message},
                                     {"detail", error.detail},
                                     {"mend", error.hint}});
        else if (list.isConnected(node))
            call.console.line(QStringLiteral("%1: %2").arg(node, call.console.green(QStringLiteral("connected"))));
        else
            call.console.line(QStringLiteral("%1: %2").arg(node, error.toString()));
    }
    if (call.has("json")) {
        call.console.json({{"format", 1}, {"connected", list.connected()}, {"all", list.all()}, {"nodes", nodes}});
        return;
    }
    call.console.line(list.summary());
    if (!unknownKeys.isEmpty())
        call.console.problem(QStringLiteral("hostKeys:\n") + unknownKeys.join(QLatin1Char('\n')));
}

} // namespace

/// Each host key is judged at its own login, so that one that changed or is not known keeps nobody else waiting.
int connectAll(Invocation& call)
{
    const auto value = caseOf(call);
    if (!value)
        return exit_code::BadInput;
    auto answers = readAnswersFile(call.value("answers"));
    if (!answers) {
        call.console.problem(answers.error().toString());
        return exit_code::BadInput;
    }
    QStringList files = backend::KnownHosts::openSshFiles() + call.options.value("known-hosts");
    QStringList unknownKeys;
    backend::KnownHosts hostKeys(
        files, ownKnownHostsFile(), [&](const backend::SshLogin& login, const backend::HostKey& key) {
            const bool trusted = answers.value().hostKeys.contains(key.sha256Fingerprint);
            if (!trusted)
                unknownKeys
                    << QStringLiteral("  - \"%1\"  # %2 %3").arg(key.sha256Fingerprint, login.name, login.address);
            return trusted;
        });
    ConsoleCredentials credentials(call.value("askpass"), call.value("secret-fd"), call.console);
    NodeSessions sessions(hostKeys, credentials, sshConfigFor(call.value("ssh-config"), answers.value(), call.console));
    const auto work = CaseWork::asking(*value, wizard::reachability().probes, sessions);
    ConnectionList list(takingPart(*value));
    work->observe([&list](const wizard::NodeReading& reading) { list.note(reading); });
    work->readFacts(QStringLiteral("found"));
    print(call, list, unknownKeys);
    if (!unknownKeys.isEmpty())
        return exit_code::NoConsent;
    return list.connected() == list.all() ? exit_code::Done : exit_code::NotDone;
}

} // namespace app
