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

QList<RuleFile>& ownRuleFiles()
{
    static QList<RuleFile> files;
    return files;
}

/// The ids under `procedures`, each with its place; empty where the file is no rule file.
QList<YamlNode> proceduresNamed(const RuleFile& file, Diagnostics& diagnostics)
{
    const auto root = readYamlTree(file.bytes, file.name, kProcedureFileLimit, diagnostics);
    const YamlNode* named = root ? root->find(QStringLiteral("procedures")) : nullptr;
    if (root && (!named || !root->find(QStringLiteral("rules")) || named->items.empty()))
        diagnostics.error(QStringLiteral("procedure.rules.file"), {file.name, 1, 1},
                          ProcedureTexts::tr("this is no rule file"),
                          ProcedureTexts::tr("it needs the keys format, procedures and rules"));
    return named ? QList<YamlNode>(named->items.begin(), named->items.end()) : QList<YamlNode>();
}

std::optional<Procedure> shippedWith(const QString& id, const QList<RuleFile>& own, Diagnostics& diagnostics)
{
    const QString path = QStringLiteral(":/procedures/%1.yaml").arg(id);
    const auto bytes = readLimitedFile(path, kProcedureFileLimit, diagnostics);
    return bytes ? readProcedure(*bytes, path, diagnostics, shippedRuleFiles() + own) : std::nullopt;
}

void unknownProcedure(const QString& id, const SourceMark& mark, Diagnostics& diagnostics)
{
    const QStringList known = shippedProcedures();
    const QString near = nearest(id, known);
    diagnostics.error(
        QStringLiteral("procedure.unknown"), mark, ProcedureTexts::tr("there is no procedure \"%1\"").arg(id),
        near.isEmpty() ? known.join(QStringLiteral(", ")) : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
}

} // namespace

bool useOwnRules(const QStringList& paths, Diagnostics& diagnostics)
{
    QList<RuleFile> files;
    Diagnostics found;
    for (const QString& path : paths) {
        const auto bytes = readLimitedFile(path, kProcedureFileLimit, found);
        if (!bytes)
            continue;
        const RuleFile file{path, *bytes, true};
        for (const YamlNode& named : proceduresNamed(file, found)) {
            if (shippedProcedures().contains(named.text))
                shippedWith(named.text, {file}, found);
            else
                unknownProcedure(named.text, named.mark, found);
        }
        files << file;
    }
    for (const Diagnostic& one : found.all())
        diagnostics.add(one);
    if (!found.hasErrors())
        ownRuleFiles() = files;
    return !found.hasErrors();
}

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
    if (shippedProcedures().contains(id))
        return shippedWith(id, ownRuleFiles(), diagnostics);
    unknownProcedure(id, {QStringLiteral(":/procedures/%1.yaml").arg(id), 0, 0}, diagnostics);
    return std::nullopt;
}

} // namespace wizard
