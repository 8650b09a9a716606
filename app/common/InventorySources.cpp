#include "app/common/InventorySources.h"

#include "wizard/case/YamlTree.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryMerge.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace app {

namespace {

constexpr int kAskMs = 30000;

QString tr(const char* text)
{
    return QCoreApplication::translate("InventorySources", text);
}

/// Of what kubectl complains of only sentences that cannot quote the kubeconfig.
QString complaintOf(const QByteArray& errors)
{
    static const QStringList harmless = {"Unable to connect to the server",
                                         "The connection to the server",
                                         "Error from server",
                                         "error: You must be logged in to the server",
                                         "error: stat ",
                                         "error: context "};
    for (const QString& line : QString::fromUtf8(errors).split(QLatin1Char('\n'))) {
        if (std::any_of(harmless.begin(), harmless.end(), [&line](const QString& one) { return line.startsWith(one); }))
            return line.left(300);
    }
    return {};
}

std::optional<wizard::NodeSource> askThrough(const QString& kubeconfig, const QString& kubectl,
                                             wizard::Diagnostics& diagnostics)
{
    const wizard::SourceMark mark{kubeconfig, 0, 0};
    const QString program = kubectl.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("kubectl")) : kubectl;
    if (program.isEmpty()) {
        diagnostics.error(QStringLiteral("inventory.kubectl"), mark,
                          tr("kubectl is not installed here, so the cluster cannot be asked through this kubeconfig"),
                          tr("import what kubectl get nodes -o json prints, or ask a server (node:HOST)"));
        return std::nullopt;
    }
    QProcess process;
    process.start(program,
                  {QStringLiteral("--kubeconfig"), QFileInfo(kubeconfig).absoluteFilePath(),
                   QStringLiteral("--request-timeout=20s"), QStringLiteral("get"), QStringLiteral("nodes"),
                   QStringLiteral("-o"), QStringLiteral("json")},
                  QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(kAskMs);
    if (!ended && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
    }
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString why = complaintOf(process.readAllStandardError());
        diagnostics.error(QStringLiteral("inventory.api.silent"), mark,
                          tr("the cluster did not say through this kubeconfig which nodes it has"),
                          why.isEmpty() ? tr("try: kubectl --kubeconfig FILE get nodes") : why);
        return std::nullopt;
    }
    return wizard::readKubeNodes(process.readAllStandardOutput(), tr("API through %1").arg(kubeconfig), diagnostics);
}

} // namespace

std::optional<wizard::NodeSource> readSourceFile(const QString& path, const QString& kubectl,
                                                 wizard::Diagnostics& diagnostics)
{
    // The answer of an API may be larger than what a person writes; each reader has its own limit.
    constexpr qint64 largest = 64 * 1024 * 1024;
    const auto bytes = wizard::readLimitedFile(path, largest, diagnostics);
    if (!bytes)
        return std::nullopt;
    const wizard::InventoryKind kind = wizard::guessInventoryKind(*bytes, path);
    return kind == wizard::InventoryKind::Kubeconfig ? askThrough(path, kubectl, diagnostics)
                                                     : wizard::readInventory(kind, *bytes, path, diagnostics);
}

std::optional<wizard::CaseNode> reachableNode(const QString& text, wizard::Diagnostics& diagnostics)
{
    // A line of a pasted list has the same shape; it is one word, so that nothing else is meant by a blank.
    const QString quoted = QLatin1Char('"') + QString(text).remove(QLatin1Char('"')) + QLatin1Char('"');
    const auto source = wizard::readNodeList(quoted.toUtf8(), text, diagnostics);
    if (!source)
        return std::nullopt;
    wizard::CaseNode node = wizard::caseNodesOf(wizard::mergeSources({*source}), wizard::InstallType::Rke2Etcd).first();
    node.roles = {wizard::NodeRole::Server};
    node.first = true;
    return node;
}

} // namespace app
