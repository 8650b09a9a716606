#include "wizard/inventory/CandidateFields.h"

#include "wizard/case/CaseReader.h"
#include "wizard/case/HostGrammar.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QHash>

#include <algorithm>

namespace wizard {

namespace {

struct FieldRule {
    const char* code;
    QString problem; ///< empty: the text is fine
};

QString checkPort(const QString& text)
{
    bool number = false;
    const int port = text.toInt(&number);
    return number && port >= 1 && port <= 65535 && text == QString::number(port)
               ? QString()
               : InventoryTexts::tr("A port is a number from 1 to 65535, for example 22.");
}

QString checkKeyFile(const QString& text)
{
    const bool control = std::any_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 0x20; });
    return text.startsWith(QLatin1Char('-')) || control
               ? InventoryTexts::tr("A key file is the path of a private key, for example ~/.ssh/id_ed25519.")
               : QString();
}

QString checkJumps(const QString& text)
{
    const QStringList jumps = text.split(QStringLiteral(", "));
    return std::all_of(jumps.begin(), jumps.end(), isJump)
               ? QString()
               : InventoryTexts::tr("A jump host is written [user@]host[:port], for example bastion.example.com.");
}

FieldRule ruleOf(NodeField field, const QString& text)
{
    switch (field) {
    case NodeField::Name:
        return {"name.invalid", checkNodeName(text)};
    case NodeField::KubernetesName:
        return {"kubernetesName.invalid", checkKubernetesName(text)};
    case NodeField::Address:
    case NodeField::InternalAddress:
        return {"address.invalid", checkAddress(text)};
    case NodeField::Port:
        return {"port.invalid", checkPort(text)};
    case NodeField::User:
        return {"user.invalid", checkUser(text)};
    case NodeField::KeyFile:
        return {"path.invalid", checkKeyFile(text)};
    case NodeField::Jumps:
        return {"jump.invalid", checkJumps(text)};
    case NodeField::Agent:
    case NodeField::Become:
    case NodeField::Roles:
    case NodeField::Version:
        break;
    }
    return {"", {}};
}

} // namespace

void note(Candidate& candidate, NodeField field, const QString& text, const SourceMark& mark,
          const YamlFindings& findings, bool assumed)
{
    if (text.isEmpty())
        return;
    const FieldRule rule = ruleOf(field, text);
    if (rule.problem.isEmpty())
        candidate.values.insert(field, {text, mark, assumed});
    else
        findings.error(QString::fromLatin1(rule.code), mark, rule.problem);
}

void checkTwice(const QList<Candidate>& nodes, const YamlFindings& findings)
{
    QHash<QString, SourceMark> names, addresses;
    const auto see = [&findings](QHash<QString, SourceMark>& seen, const QString& key, const FoundValue& value,
                                 const char* code, const QString& message) {
        if (value.text.isEmpty())
            return;
        const auto before = seen.constFind(key);
        if (before != seen.constEnd())
            findings.contradiction(QString::fromLatin1(code), value.mark, *before, message);
        else
            seen.insert(key, value.mark);
    };
    for (const Candidate& one : nodes) {
        const FoundValue name = one.values.value(NodeField::Name, one.values.value(NodeField::KubernetesName));
        see(names, name.text.toLower(), name, "name.twice",
            InventoryTexts::tr("there are two nodes named \"%1\"").arg(name.text));
        const FoundValue address = one.values.value(NodeField::Address);
        const QString port = one.values.value(NodeField::Port, {QStringLiteral("22"), {}}).text;
        see(addresses, address.text.toLower() + QLatin1Char(' ') + port + QLatin1Char(' ') + one.text(NodeField::Jumps),
            address, "address.twice",
            InventoryTexts::tr("the address %1 port %2 is given twice").arg(address.text, port));
    }
}

bool reportNearKey(const QString& key, const SourceMark& mark, const QString& what, const QStringList& known,
                   const YamlFindings& findings)
{
    const QString near = nearest(key, known);
    if (near.isEmpty())
        return false;
    findings.error(QStringLiteral("key.unknown"), mark,
                   InventoryTexts::tr("%1 has no key \"%2\"").arg(what, key.left(64)),
                   InventoryTexts::tr("did you mean \"%1\"?").arg(near));
    return true;
}

} // namespace wizard
