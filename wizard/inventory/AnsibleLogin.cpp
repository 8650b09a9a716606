#include "wizard/inventory/AnsibleLogin.h"

#include "wizard/case/CaseReader.h"
#include "wizard/case/HostGrammar.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QRegularExpression>

namespace wizard {

namespace {

const QStringList kRead = {"ansible_host",
                           "ansible_ssh_host",
                           "ansible_port",
                           "ansible_ssh_port",
                           "ansible_user",
                           "ansible_ssh_user",
                           "ansible_ssh_private_key_file",
                           "ansible_private_key_file",
                           "ansible_become",
                           "ansible_become_method",
                           "ansible_become_user",
                           "ansible_ssh_common_args",
                           "ansible_ssh_extra_args",
                           "ansible_connection"};
const QStringList kSecret = {"ansible_password",
                             "ansible_ssh_pass",
                             "ansible_ssh_password",
                             "ansible_become_password",
                             "ansible_become_pass",
                             "ansible_sudo_pass",
                             "ansible_ssh_private_key_passphrase"};
/// Known to Ansible and of no use here; none of them is a typing mistake.
const QStringList kOther = {"ansible_python_interpreter",
                            "ansible_shell_type",
                            "ansible_shell_executable",
                            "ansible_become_flags",
                            "ansible_become_exe",
                            "ansible_ssh_pipelining",
                            "ansible_ssh_executable",
                            "ansible_sftp_extra_args",
                            "ansible_scp_extra_args",
                            "ansible_ssh_transfer_method",
                            "ansible_ssh_retries",
                            "ansible_ssh_timeout",
                            "ansible_host_key_checking",
                            "ansible_distribution",
                            "ansible_remote_tmp",
                            "ansible_ssh_args",
                            "ansible_ssh_host_key_checking",
                            "ansible_group_priority",
                            "ansible_timeout",
                            "ansible_become_plugin",
                            "ansible_network_os"};

bool isIpAddress(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A([0-9.]+|[^:]*:[^:]*:.*)\z)"));
    return shape.match(text).hasMatch();
}

bool isTrue(const QString& text)
{
    static const QStringList words = {"true", "yes", "on", "1"};
    return words.contains(text.toLower());
}

} // namespace

void AnsibleLogin::checkNames(const AnsibleVars& vars) const
{
    for (auto one = vars.begin(); one != vars.end(); ++one) {
        const QString& key = one.key();
        if (!key.startsWith(QLatin1String("ansible")) || kRead.contains(key) || kSecret.contains(key) ||
            kOther.contains(key))
            continue;
        reportNearKey(key, one->mark, InventoryTexts::tr("Ansible"), kRead + kSecret, m_findings);
    }
}

void AnsibleLogin::warnOnce(const char* code, const SourceMark& mark, const QString& message, const QString& hint)
{
    const QString key = QLatin1String(code) + placeOf(mark);
    if (m_warned.contains(key))
        return;
    m_warned.insert(key);
    m_findings.diagnostics.warning(QStringLiteral("inventory.") + QLatin1String(code), mark, message, hint);
}

/// The first of the names that is set. What Ansible would still have to work out is an error, not a value.
QString AnsibleLogin::value(const AnsibleVars& vars, const QStringList& names, SourceMark& mark) const
{
    for (const QString& name : names) {
        const auto found = vars.constFind(name);
        if (found == vars.constEnd() || found->text.isEmpty())
            continue;
        mark = found->mark;
        if (!found->text.contains(QLatin1String("{{")))
            return found->text;
        m_findings.error(QStringLiteral("value.template"), mark,
                         InventoryTexts::tr("%1 is a template that only Ansible can work out").arg(name),
                         InventoryTexts::tr("import what ansible-inventory --list --yaml prints"));
        return {};
    }
    return {};
}

void AnsibleLogin::read(const QString& name, const SourceMark& mark, const AnsibleVars& vars, Candidate& node)
{
    SourceMark at = mark;
    const auto take = [&](NodeField field, const QStringList& names) {
        at = mark;
        const QString text = value(vars, names, at);
        note(node, field, text, at, m_findings);
        return !text.isEmpty();
    };
    const bool elsewhere = take(NodeField::Address, {"ansible_host", "ansible_ssh_host"});
    if (!elsewhere)
        note(node, NodeField::Address, name, mark, m_findings);
    // A bare address is no name, and neither is a host name that is too long for one.
    if (!isIpAddress(name) && (checkNodeName(name).isEmpty() || (elsewhere && !isHost(name))))
        note(node, NodeField::Name, name, mark, m_findings);
    take(NodeField::Port, {"ansible_port", "ansible_ssh_port"});
    take(NodeField::User, {"ansible_user", "ansible_ssh_user"});
    take(NodeField::KeyFile, {"ansible_ssh_private_key_file", "ansible_private_key_file"});
    readBecome(vars, node);
    readJumps(vars, node);
    for (const QString& secret : kSecret) {
        if (vars.contains(secret))
            warnOnce("secret.plain", vars.value(secret).mark,
                     InventoryTexts::tr("%1 stands in the inventory; it is not taken over").arg(secret),
                     InventoryTexts::tr("it is asked for when it is needed, or kept in the keychain"));
    }
    at = mark;
    const QString connection = value(vars, {"ansible_connection"}, at);
    static const QStringList overSsh = {"", "ssh", "smart", "paramiko", "paramiko_ssh", "ansible.builtin.ssh"};
    if (!overSsh.contains(connection))
        warnOnce("connection.other", at,
                 InventoryTexts::tr("Ansible does not reach %1 by SSH but by \"%2\"").arg(name, connection.left(64)),
                 InventoryTexts::tr("the wizard reaches every node by SSH; check address and user"));
}

void AnsibleLogin::readBecome(const AnsibleVars& vars, Candidate& node)
{
    SourceMark at;
    if (!isTrue(value(vars, {"ansible_become"}, at)))
        return;
    const SourceMark where = at;
    const QString method = value(vars, {"ansible_become_method"}, at);
    if (!method.isEmpty() && method != QLatin1String("sudo") && method != QLatin1String("ansible.builtin.sudo")) {
        warnOnce("become.other", at, InventoryTexts::tr("Ansible becomes root by \"%1\"").arg(method.left(64)),
                 InventoryTexts::tr("the wizard knows sudo with and without a password; choose at the node"));
        return;
    }
    const bool password = vars.contains(QStringLiteral("ansible_become_password")) ||
                          vars.contains(QStringLiteral("ansible_become_pass")) ||
                          vars.contains(QStringLiteral("ansible_sudo_pass"));
    note(node, NodeField::Become, word(password ? BecomeMode::SudoPassword : BecomeMode::Sudo), where, m_findings);
}

/// "-J host,host" and "-o ProxyJump=host,host" of the arguments for ssh.
void AnsibleLogin::readJumps(const AnsibleVars& vars, Candidate& node)
{
    static const QRegularExpression jump(QStringLiteral(R"((?:^|\s)(?:-J\s*|-o\s*["']?ProxyJump[= ]\s*)([^\s"']+))"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const char* name : {"ansible_ssh_extra_args", "ansible_ssh_common_args"}) {
        SourceMark at;
        const QString arguments = value(vars, {QLatin1String(name)}, at);
        if (const auto match = jump.match(arguments); match.hasMatch())
            note(node, NodeField::Jumps, match.captured(1).split(QLatin1Char(',')).join(QStringLiteral(", ")), at,
                 m_findings);
        else if (arguments.contains(QLatin1String("ProxyCommand"), Qt::CaseInsensitive))
            warnOnce("proxy.command", at, InventoryTexts::tr("a ProxyCommand is not taken over"),
                     InventoryTexts::tr("name the jump hosts at the node"));
    }
}

} // namespace wizard
