#pragma once

#include "app/common/Answers.h"
#include "app/common/CaseWork.h"
#include "app/common/Console.h"
#include "app/common/ConsoleCredentials.h"
#include "app/common/NodeSessions.h"
#include "backend/ssh/KnownHosts.h"

#include <memory>

namespace app {

/// A case with everything the console needs to reach its nodes. Members are destroyed in reverse order: the work first.
struct PreparedCase {
    Answers answers;
    std::unique_ptr<ConsoleCredentials> credentials;
    std::unique_ptr<backend::KnownHosts> hostKeys;
    std::unique_ptr<NodeSessions> sessions;
    QStringList unread; ///< nodes that no connection reached; their facts are unknown
    std::unique_ptr<CaseWork> work;

    /// What to say, and nothing else, when a plan could not be made for want of these nodes.
    QString unreadText() const;
};

/// Empty path: no answers. Error "answers.unreadable".
backend::Result<Answers> readAnswersFile(const QString& path);

/// The person's ssh_config, or `file` alone; its commands are shown and agreed to once, at the terminal or in the
/// answers, which outlive it as the console does.
std::shared_ptr<backend::SshConfig> sshConfigFor(const QString& file, const Answers& answers, Console& console);

/// Options used: answers, askpass, secret-fd, known-hosts, ssh-config. With `probes` the nodes are asked these and not
/// what the case's procedure asks.
backend::Result<std::unique_ptr<PreparedCase>> prepareCase(const wizard::Case& value,
                                                           const QMap<QString, QStringList>& options, Console& console,
                                                           const wizard::Procedure* probes = nullptr);

/// Asks for all host keys at once, then reads the facts of the stages. Errors: "ssh.hostkey.unasked" lists every
/// unknown key with the line to add to the answers; "ssh.hostkey.changed"; otherwise nodes that fail leave unknown
/// facts.
backend::Result<void> readFactsOf(PreparedCase& prepared, const QStringList& stages, Console& console);

/// Where agreements to the commands of an ssh_config are kept.
QString sshCommandsFile();

/// Where accepted host keys are kept.
QString ownKnownHostsFile();

} // namespace app
