#include "wizard/inventory/RkeInlineKey.h"

#include "wizard/case/YamlTree.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wizard {

namespace {

QString expanded(const QString& path)
{
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

QString textAt(const YamlNode& mapping, const char* key)
{
    const YamlNode* yaml = mapping.kind == YamlNode::Kind::Mapping ? mapping.find(QLatin1String(key)) : nullptr;
    return yaml != nullptr && yaml->kind == YamlNode::Kind::Scalar ? yaml->text : QString();
}

/// Empty: none stands there.
QString keyAt(const YamlNode& root, const QString& entry)
{
    if (entry == QLatin1String("bastion_host")) {
        const YamlNode* bastion = root.find(entry);
        return bastion == nullptr ? QString() : textAt(*bastion, "ssh_key");
    }
    const YamlNode* nodes = root.find(QStringLiteral("nodes"));
    if (nodes == nullptr)
        return {};
    QStringList atAddress; // as cases name it that were made without the port
    for (const YamlNode& node : nodes->items) {
        const QString key = textAt(node, "ssh_key"), address = textAt(node, "address").trimmed();
        if (key.isEmpty())
            continue;
        if (RkeInlineKey::entryOf(address, textAt(node, "port").trimmed()) == entry)
            return key;
        if (address == entry)
            atAddress << key;
    }
    return atAddress.size() == 1 ? atAddress.first() : QString();
}

backend::Error problem(const QString& message)
{
    return {QStringLiteral("ssh.key.inline"), message, {}, {}};
}

} // namespace

QString RkeInlineKey::entryOf(const QString& address, const QString& port)
{
    if (port.isEmpty() || port == QLatin1String("22"))
        return address;
    const bool bracketed = address.contains(QLatin1Char(':'));
    return (bracketed ? QLatin1Char('[') + address + QLatin1Char(']') : address) + QLatin1Char(':') + port;
}

std::optional<RkeInlineKey> RkeInlineKey::of(const QString& keyFile)
{
    const qsizetype mark = keyFile.lastIndexOf(QLatin1Char('#'));
    if (mark < 1 || mark + 1 == keyFile.size() || QFileInfo::exists(expanded(keyFile)))
        return std::nullopt;
    return RkeInlineKey{keyFile.left(mark), keyFile.mid(mark + 1)};
}

backend::Result<backend::Secret> RkeInlineKey::read() const
{
    QFile source(expanded(file));
    if (!source.open(QIODevice::ReadOnly))
        return problem(source.errorString());
    QByteArray bytes = source.read(kInventoryLimit + 1);
    Diagnostics unread; // which may quote the file
    const auto root = readYamlTree(bytes, file, kInventoryLimit, unread);
    bytes.fill('\0');
    if (!root || root->kind != YamlNode::Kind::Mapping)
        return problem(InventoryTexts::tr("it is no cluster file of RKE that can be read"));
    QByteArray key = keyAt(*root, entry).trimmed().toUtf8();
    if (key.isEmpty())
        return problem(InventoryTexts::tr("no ssh_key stands there at %1").arg(entry));
    key += '\n';
    backend::Secret secret{QByteArrayView(key)};
    key.fill('\0');
    return secret;
}

} // namespace wizard
