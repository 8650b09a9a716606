#include "backend/ssh/BecomeCheck.h"

#include "backend/ssh/SudoTerminal.h"

#include <QCoreApplication>

namespace backend {

namespace {
constexpr int passwordTries = 3;
constexpr char whoAmI[] = "id -u";
constexpr char terminalCode[] = "ssh.sudo.terminal";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BecomeCheck)
};

bool isRoot(const ExecOutcome& outcome, const BytesSink& answer)
{
    return outcome.isSuccess() && answer.stdoutBytes.trimmed() == "0";
}

/// sudo's words, or those by which CommandChannel tells that the server refused to open one.
bool wantsTerminal(const QByteArray& words)
{
    return words.contains("must have a tty") || words.contains(SudoTerminal::refusedWords);
}

Error lost(const SshLogin& login, const ExecOutcome& outcome)
{
    return {QStringLiteral("session.lost"),
            Text::tr("%1 was lost while the login was checked.").arg(login.name),
            outcome.reason,
            {}};
}
} // namespace

Result<void> BecomeCheck::run(BecomeWay& way, Secret& password, const Exec& exec) const
{
    way = {m_login.become, false};
    if (way.become == Become::None)
        return {};
    BytesSink plain;
    Report report;
    const ExecOutcome asLogin = exec({}, whoAmI, plain, report);
    if (asLogin.kind == ExecOutcome::Kind::Unknown)
        return lost(m_login, asLogin);
    if (isRoot(asLogin, plain)) {
        way = {};
        return {};
    }
    auto proven = prove(way, password, exec);
    if (proven || proven.error().code != QLatin1String(terminalCode))
        return proven;
    way.onTerminal = true;
    return prove(way, password, exec);
}

Result<void> BecomeCheck::prove(const BecomeWay& way, Secret& password, const Exec& exec) const
{
    if (way.become == Become::SudoPassword)
        return runWithPassword(way, password, exec);
    BytesSink answer;
    Report report;
    const ExecOutcome outcome = exec(way, whoAmI, answer, report);
    return isRoot(outcome, answer) ? Result<void>() : explain(outcome, answer.stderrBytes);
}

Result<void> BecomeCheck::runWithPassword(const BecomeWay& way, Secret& password, const Exec& exec) const
{
    if (password.isEmpty()) {
        const auto isFree = needsNoPassword(way, exec);
        if (!isFree)
            return isFree.error();
        if (*isFree)
            return {};
    }
    QString prompt = Text::tr("Password of %1 for sudo on %2").arg(m_login.user, m_login.name);
    QString said;
    for (int asked = 0;; ++asked) {
        // A password that an earlier login has proved is tried before anybody is asked.
        if (asked > 0 || password.isEmpty()) {
            auto given = asked < passwordTries
                             ? m_credentials.ask(CredentialSource::Want::SudoPassword, m_login, prompt)
                             : std::nullopt;
            if (!given)
                return notAccepted(asked > 0, said);
            password = std::move(*given);
        }
        BytesSink answer;
        Report report;
        const ExecOutcome outcome = exec(way, whoAmI, answer, report);
        if (isRoot(outcome, answer))
            return {};
        password = Secret();
        if (report.hasBegun || !report.hasAskedPassword || answer.stderrBytes.contains("sudoers"))
            return explain(outcome, answer.stderrBytes);
        m_credentials.refused(CredentialSource::Want::SudoPassword, m_login);
        said = QString::fromUtf8(answer.stderrBytes).trimmed();
        prompt =
            Text::tr("Password of %1 for sudo on %2 (the last one was not accepted)").arg(m_login.user, m_login.name);
    }
}

Result<bool> BecomeCheck::needsNoPassword(const BecomeWay& way, const Exec& exec) const
{
    BytesSink answer;
    Report report;
    // By a shell, as every command later: a rule may allow single programs only. -k: a password given a minute ago does
    // not count, it would be missed in the middle of the run.
    const ExecOutcome outcome =
        exec({Become::None, way.onTerminal}, QByteArray("exec env LC_ALL=C sudo -k -n -- sh -c '") + whoAmI + '\'',
             answer, report);
    if (isRoot(outcome, answer))
        return true;
    const bool isRefusal = outcome.kind == ExecOutcome::Kind::Exited && outcome.exitCode == 1;
    if (isRefusal && !wantsTerminal(answer.stderrBytes))
        return false;
    return explain(outcome, answer.stderrBytes).error();
}

Error BecomeCheck::notAccepted(bool wasGiven, const QString& said) const
{
    const QString message = wasGiven ? Text::tr("sudo on %1 did not accept the password of %2.")
                                     : Text::tr("sudo on %1 needs the password of %2, and none was given.");
    return {QStringLiteral("ssh.sudo.password"), message.arg(m_login.name, m_login.user), said, {}};
}

Result<void> BecomeCheck::explain(const ExecOutcome& outcome, const QByteArray& words) const
{
    const QString said = QString::fromUtf8(words).trimmed();
    if (outcome.kind == ExecOutcome::Kind::Unknown || outcome.kind == ExecOutcome::Kind::Cancelled)
        return lost(m_login, outcome);
    if (outcome.kind == ExecOutcome::Kind::Exited && outcome.exitCode == 127) {
        return Error{QStringLiteral("ssh.sudo.missing"), Text::tr("There is no sudo on %1.").arg(m_login.name), said,
                     Text::tr("Install sudo there, or log in as root.")};
    }
    if (wantsTerminal(words)) {
        return Error{QLatin1String(terminalCode),
                     Text::tr("sudo on %1 demands a terminal, and none can be had there.").arg(m_login.name), said,
                     Text::tr("Put this line into /etc/sudoers.d/rollback-wizard on the node (with visudo -f):\n%1")
                         .arg(QStringLiteral("Defaults:%1 !requiretty").arg(m_login.user))};
    }
    const QString hint =
        Text::tr("Put this line into /etc/sudoers.d/rollback-wizard on the node (with visudo -f), or choose "
                 "sudo with password:\n%1 ALL=(root) NOPASSWD: ALL")
            .arg(m_login.user);
    return Error{QStringLiteral("ssh.sudo.refused"),
                 Text::tr("sudo on %1 does not let %2 run commands as root.").arg(m_login.name, m_login.user), said,
                 hint};
}

} // namespace backend
