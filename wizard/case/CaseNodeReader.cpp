#include "wizard/case/CaseNodeReader.h"

#include "wizard/case/CaseReader.h"
#include "wizard/case/CaseTexts.h"
#include "wizard/case/HostGrammar.h"

namespace wizard {

namespace {

void demand(const QString& problem, const char* code, const SourceMark& mark, const YamlFindings& findings)
{
    if (!problem.isEmpty())
        findings.error(QString::fromLatin1(code), mark, problem);
}

/// `key` is read with its rule; nothing is checked where it is missing or not a text.
QString checkedText(YamlFields& fields, const QString& key, bool required, QString (*rule)(const QString&),
                    const char* code, const YamlFindings& findings)
{
    const QString text = required ? fields.requiredText(key) : fields.text(key);
    if (!text.isEmpty())
        demand(rule(text), code, fields.node().find(key)->mark, findings);
    return text;
}

QList<NodeLogin> readLoginsOf(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("auth"), findings);
    QList<NodeLogin> logins;
    for (const YamlEntry& entry : yaml.entries) {
        const SourceMark& mark = entry.value.mark;
        if (entry.key == QLatin1String("agent") && fields.flag(entry.key, false)) {
            logins << NodeLogin{NodeLogin::Kind::Agent, {}};
        } else if (entry.key == QLatin1String("keychain") && fields.flag(entry.key, false)) {
            logins << NodeLogin{NodeLogin::Kind::Keychain, {}};
        } else if (entry.key == QLatin1String("keyFile")) {
            const QString file = fields.requiredText(entry.key);
            if (file.startsWith(QLatin1Char('-')) || file.contains(QLatin1Char('\n')))
                findings.error(QStringLiteral("path.invalid"), mark,
                               CaseTexts::tr("keyFile must be the path of a private key file"));
            logins << NodeLogin{NodeLogin::Kind::KeyFile, file};
        } else if (entry.key == QLatin1String("password")) {
            fields.optional(entry.key);
            if (entry.value.text != QLatin1String("ask")) // never repeat what stands there
                findings.error(QStringLiteral("secret.plain"), mark,
                               CaseTexts::tr("a password never stands in a case file"),
                               CaseTexts::tr("write password: ask, or keychain: true"));
            logins << NodeLogin{NodeLogin::Kind::Password, {}};
        }
    }
    for (const char* known : {"agent", "keyFile", "password", "keychain"})
        fields.optional(QString::fromLatin1(known));
    fields.finish();
    return logins;
}

QList<NodeLogin> readLogins(const YamlNode* yaml, const YamlFindings& findings)
{
    if (yaml == nullptr)
        return {};
    if (yaml->kind != YamlNode::Kind::Sequence)
        return readLoginsOf(*yaml, findings);
    QList<NodeLogin> all;
    for (const YamlNode& item : yaml->items)
        all << readLoginsOf(item, findings);
    return all;
}

QStringList readJumps(YamlFields& fields, const YamlFindings& findings)
{
    const QStringList jumps = fields.texts(QStringLiteral("jumps"), true);
    for (qsizetype i = 0; i < jumps.size(); ++i) {
        const YamlNode& yaml = *fields.node().find(QStringLiteral("jumps"));
        const SourceMark& mark =
            yaml.kind == YamlNode::Kind::Sequence ? yaml.items.at(static_cast<std::size_t>(i)).mark : yaml.mark;
        if (!isJump(jumps.at(i)))
            findings.error(QStringLiteral("jump.invalid"), mark,
                           CaseTexts::tr("a jump host is written [user@]host[:port], for example bastion.example.com"));
    }
    return jumps;
}

QList<NodeRole> readRoles(YamlFields& fields, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.required(QStringLiteral("roles"));
    QList<NodeRole> roles;
    if (yaml == nullptr)
        return roles;
    if (yaml->kind != YamlNode::Kind::Sequence || yaml->items.empty()) {
        findings.error(QStringLiteral("type.wrong"), yaml->mark,
                       CaseTexts::tr("roles must be a list with at least one role"),
                       CaseTexts::tr("write roles: [server]"));
        return roles;
    }
    for (const YamlNode& item : yaml->items) {
        const auto text = readWord(item, QStringLiteral("roles"), allWords<NodeRole>(), findings);
        const auto role = text ? fromWord<NodeRole>(*text) : std::nullopt;
        if (role && roles.contains(*role))
            findings.error(QStringLiteral("role.twice"), item.mark,
                           CaseTexts::tr("the role \"%1\" stands here twice").arg(*text));
        else if (role)
            roles << *role;
    }
    return roles;
}

/// takesPart: yes, or {leftOut: reason, offProof: words}.
void readTakesPart(YamlFields& fields, MarkedNode& marked, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.optional(QStringLiteral("takesPart"));
    if (yaml == nullptr)
        return;
    if (yaml->kind == YamlNode::Kind::Mapping) {
        YamlFields part(*yaml, QStringLiteral("takesPart"), findings);
        marked.leftOutMark = yaml->mark;
        marked.node.leftOutReason = part.requiredText(QStringLiteral("leftOut")).trimmed();
        marked.node.offProof = part.text(QStringLiteral("offProof")).trimmed();
        part.finish();
        if (marked.node.has(NodeRole::Server) && marked.node.offProof.isEmpty())
            findings.error(
                QStringLiteral("leftOut.proof"), yaml->mark,
                CaseTexts::tr("the left-out server \"%1\" needs proof that it is off").arg(marked.node.name),
                CaseTexts::tr("add offProof: and say how you know, for example \"powered off, seen in the console\""));
        return;
    }
    if (yaml->kind == YamlNode::Kind::Scalar &&
        (yaml->text == QLatin1String("yes") || yaml->text == QLatin1String("true")))
        return;
    findings.error(QStringLiteral("leftOut.reason"), yaml->mark, CaseTexts::tr("a node is left out only with a reason"),
                   CaseTexts::tr("write takesPart: yes, or takesPart: {leftOut: the reason}"));
}

void readLifecycle(YamlFields& fields, MarkedNode& marked, const YamlFindings& findings)
{
    CaseNode& node = marked.node;
    const QString text = fields.choice(QStringLiteral("lifecycle"), allWords<Lifecycle>(), word(Lifecycle::Keep));
    node.lifecycle = *fromWord<Lifecycle>(text);
    node.replaces = fields.text(QStringLiteral("replaces"));
    if (fields.has(QStringLiteral("replaces")))
        marked.replacesMark = fields.node().find(QStringLiteral("replaces"))->mark;
    if (!node.replaces.isEmpty() && node.lifecycle != Lifecycle::New)
        findings.error(QStringLiteral("replaces.lifecycle"), marked.replacesMark,
                       CaseTexts::tr("only a node with lifecycle: new replaces another"));
}

} // namespace

MarkedNode readCaseNode(const YamlNode& yaml, const YamlFindings& findings)
{
    MarkedNode marked;
    CaseNode& node = marked.node;
    YamlFields fields(yaml, QStringLiteral("node"), findings);
    node.name = checkedText(fields, QStringLiteral("name"), true, checkNodeName, "name.invalid", findings);
    node.kubernetesName = checkedText(fields, QStringLiteral("kubernetesName"), false, checkKubernetesName,
                                      "kubernetesName.invalid", findings);
    if (node.kubernetesName.isEmpty())
        node.kubernetesName = node.name;
    node.address = checkedText(fields, QStringLiteral("address"), true, checkAddress, "address.invalid", findings);
    node.port = static_cast<quint16>(fields.number(QStringLiteral("port"), 22, 1, 65535));
    node.user = checkedText(fields, QStringLiteral("user"), false, checkUser, "user.invalid", findings);
    node.auth = readLogins(fields.optional(QStringLiteral("auth")), findings);
    const QString become = fields.choice(QStringLiteral("become"), allWords<BecomeMode>(), word(BecomeMode::None));
    node.become = *fromWord<BecomeMode>(become);
    node.jumps = readJumps(fields, findings);
    node.roles = readRoles(fields, findings);
    node.first = fields.flag(QStringLiteral("first"), false);
    readLifecycle(fields, marked, findings);
    readTakesPart(fields, marked, findings);
    fields.finish();
    marked.nameMark = fields.keyMark(QStringLiteral("name"));
    marked.addressMark = fields.keyMark(QStringLiteral("address"));
    marked.firstMark = fields.keyMark(QStringLiteral("first"));
    return marked;
}

} // namespace wizard
