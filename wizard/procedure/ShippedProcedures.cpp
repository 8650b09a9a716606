#include "wizard/procedure/ProcedureReader.h"

#include "wizard/case/YamlTree.h"
#include "wizard/procedure/ProcedureIncludes.h"
#include "wizard/procedure/ProcedureTexts.h"

#include <QDir>
#include <QFile>

namespace wizard {

namespace {

QList<RuleFile> filesOfRules(const QString& folder)
{
    QList<RuleFile> files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files << RuleFile{dir.filePath(name), file.readAll()};
    }
    return files;
}

} // namespace

QList<RuleFile> shippedRuleFiles()
{
    return filesOfRules(QStringLiteral(":/knowledge"));
}

std::optional<Procedure> readProcedureFile(const QString& path, Diagnostics& diagnostics)
{
    const auto bytes = readLimitedFile(path, kProcedureFileLimit, diagnostics);
    return bytes ? readProcedure(*bytes, path, diagnostics, shippedRuleFiles()) : std::nullopt;
}

bool lintFragmentFile(const QString& path, Diagnostics& diagnostics)
{
    const auto bytes = readLimitedFile(path, kProcedureFileLimit, diagnostics);
    return bytes && checkFragmentFile(*bytes, path, diagnostics);
}

QStringList shippedProcedures()
{
    QStringList ids;
    for (const QString& name : QDir(QStringLiteral(":/procedures")).entryList({QStringLiteral("*.yaml")}, QDir::Files))
        ids << name.chopped(5);
    ids.sort();
    return ids;
}

std::optional<Procedure> shippedProcedure(const QString& id, Diagnostics& diagnostics)
{
    const QStringList known = shippedProcedures();
    const QString path = QStringLiteral(":/procedures/%1.yaml").arg(id);
    if (known.contains(id))
        return readProcedureFile(path, diagnostics);
    const QString near = nearest(id, known);
    diagnostics.error(
        QStringLiteral("procedure.unknown"), {path, 0, 0}, ProcedureTexts::tr("there is no procedure \"%1\"").arg(id),
        near.isEmpty() ? known.join(QStringLiteral(", ")) : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
    return std::nullopt;
}

} // namespace wizard
