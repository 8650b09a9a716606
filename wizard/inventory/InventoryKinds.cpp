#include "wizard/inventory/InventoryReaders.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QRegularExpression>

namespace wizard {

namespace {

/// Whether a line begins with one of these keys, as YAML writes them at the outermost level.
bool hasTopKey(const QByteArray& bytes, const QStringList& keys)
{
    const QRegularExpression shape(QStringLiteral("^[\"']?(%1)[\"']?[ ]*:").arg(keys.join(QLatin1Char('|'))),
                                   QRegularExpression::MultilineOption);
    return shape.match(QString::fromUtf8(bytes.left(256 * 1024))).hasMatch();
}

bool hasLine(const QByteArray& bytes, const char* pattern)
{
    const QRegularExpression shape(QLatin1String(pattern), QRegularExpression::MultilineOption);
    return shape.match(QString::fromUtf8(bytes.left(256 * 1024))).hasMatch();
}

} // namespace

InventoryKind guessInventoryKind(const QByteArray& bytes, const QString& file)
{
    if (bytes.trimmed().startsWith('{'))
        return InventoryKind::KubeNodes;
    if (hasTopKey(bytes, {"clusters"}) && hasTopKey(bytes, {"contexts", "users"}))
        return InventoryKind::Kubeconfig;
    if (hasTopKey(bytes, {"installType"}))
        return InventoryKind::Case;
    if (hasTopKey(bytes, {"nodes"}))
        return InventoryKind::RkeCluster;
    if (hasLine(bytes, "^\\[[^\\]]+\\]\\s*$") || hasLine(bytes, "\\sansible_[a-z_]+=") ||
        file.endsWith(QLatin1String(".ini")))
        return InventoryKind::AnsibleIni;
    const bool yaml = file.endsWith(QLatin1String(".yml")) || file.endsWith(QLatin1String(".yaml"));
    if (yaml || (hasLine(bytes, "^\\S+:\\s*$") && hasLine(bytes, "^ +(hosts|children|vars):")))
        return InventoryKind::AnsibleYaml;
    return InventoryKind::List;
}

std::optional<NodeSource> readInventory(InventoryKind kind, const QByteArray& bytes, const QString& file,
                                        Diagnostics& diagnostics)
{
    switch (kind) {
    case InventoryKind::RkeCluster:
        return readRkeCluster(bytes, file, diagnostics);
    case InventoryKind::KubeNodes:
        return readKubeNodes(bytes, file, diagnostics);
    case InventoryKind::AnsibleIni:
        return readAnsibleIni(bytes, file, diagnostics);
    case InventoryKind::AnsibleYaml:
        return readAnsibleYaml(bytes, file, diagnostics);
    case InventoryKind::List:
        return readNodeList(bytes, file, diagnostics);
    case InventoryKind::Kubeconfig:
        diagnostics.error(
            QStringLiteral("inventory.kind"), {file, 0, 0},
            InventoryTexts::tr("a kubeconfig names no nodes itself; the cluster has to be asked through it"));
        return std::nullopt;
    case InventoryKind::Case:
        break;
    }
    diagnostics.error(QStringLiteral("inventory.kind"), {file, 0, 0},
                      InventoryTexts::tr("this is a case file already; it needs no import"));
    return std::nullopt;
}

} // namespace wizard
