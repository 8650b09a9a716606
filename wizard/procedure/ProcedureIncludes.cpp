#include "wizard/procedure/ProcedureIncludes.h"

#include "wizard/procedure/FieldReading.h"
#include "wizard/procedure/FragmentInliner.h"
#include "wizard/procedure/PartReaders.h"
#include "wizard/procedure/ProcedureTexts.h"
#include "wizard/procedure/StepReader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace wizard {

namespace {

const QString kInclude = QStringLiteral("include");
const QString kFragments = QStringLiteral("fragments");

/// "shared/name.yaml": below the including file, so that a folder of procedures can be moved as a whole.
bool isPlainPath(const QString& path)
{
    return path.endsWith(QLatin1String(".yaml")) && QDir::isRelativePath(path) && !path.contains(QLatin1String("..")) &&
           !path.contains(QLatin1Char('\\'));
}

class IncludeReading {
public:
    explicit IncludeReading(const YamlFindings& findings) : m_findings(findings)
    {
        m_result.all.kind = YamlNode::Kind::Mapping;
    }

    void take(const YamlNode& root, const QString& file)
    {
        m_open << QDir::cleanPath(file);
        if (const YamlNode* includes = root.find(kInclude))
            takeIncludes(*includes, file);
        if (const YamlNode* fragments = root.find(kFragments))
            takeFragments(*fragments);
        m_done << m_open.takeLast();
    }
    ProcedureFragments result() const { return m_result; }

private:
    void takeIncludes(const YamlNode& includes, const QString& file)
    {
        if (includes.kind != YamlNode::Kind::Sequence) {
            m_findings.error(QStringLiteral("type.wrong"), includes.mark,
                             ProcedureTexts::tr("%1 must be a list").arg(kInclude));
            return;
        }
        for (const YamlNode& item : includes.items) {
            const auto name = readText(item, kInclude, m_findings);
            if (name)
                takeFile(*name, item.mark, QFileInfo(file).path());
        }
    }

    void takeFile(const QString& name, const SourceMark& mark, const QString& folder)
    {
        if (!isPlainPath(name)) {
            m_findings.error(QStringLiteral("include.path"), mark,
                             ProcedureTexts::tr("\"%1\" is no file name for an include").arg(name),
                             ProcedureTexts::tr("write it relative to this file, such as shared/name.yaml"));
            return;
        }
        const QString path = QDir::cleanPath(folder + QLatin1Char('/') + name);
        if (m_open.contains(path)) {
            m_findings.error(QStringLiteral("include.cycle"), mark,
                             ProcedureTexts::tr("\"%1\" includes this file again").arg(name));
            return;
        }
        if (m_done.contains(path))
            return;
        if (!QFileInfo(path).isFile()) {
            missing(name, mark, path);
            return;
        }
        const auto bytes = readLimitedFile(path, kProcedureFileLimit, m_findings.diagnostics);
        if (!bytes)
            return;
        m_result.digests << QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
        const auto root = readYamlTree(*bytes, path, kProcedureFileLimit, m_findings.diagnostics);
        if (root && isFile(*root))
            take(*root, path);
    }

    void missing(const QString& name, const SourceMark& mark, const QString& path) const
    {
        const QFileInfo wanted(path);
        const QString near =
            nearest(wanted.fileName(), QDir(wanted.path()).entryList({QStringLiteral("*.yaml")}, QDir::Files));
        m_findings.error(QStringLiteral("include.missing"), mark,
                         ProcedureTexts::tr("there is no file \"%1\"").arg(name),
                         near.isEmpty() ? path : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
    }

    bool isFile(const YamlNode& root) const
    {
        YamlFields fields(root, ProcedureTexts::tr("the fragment file"), m_findings);
        readFormat(fields, m_findings);
        fields.optional(kInclude);
        const bool usable = fields.required(kFragments) != nullptr;
        fields.finish();
        return usable;
    }

    void takeFragments(const YamlNode& fragments)
    {
        if (fragments.kind != YamlNode::Kind::Mapping) {
            m_findings.error(QStringLiteral("type.wrong"), fragments.mark,
                             ProcedureTexts::tr("%1 must be a mapping").arg(kFragments));
            return;
        }
        for (const YamlEntry& fragment : fragments.entries) {
            if (const YamlEntry* earlier = m_result.all.entry(fragment.key))
                m_findings.contradiction(QStringLiteral("fragment.twice"), fragment.keyMark, earlier->keyMark,
                                         ProcedureTexts::tr("there are two fragments \"%1\"").arg(fragment.key));
            else
                m_result.all.entries.push_back(fragment);
        }
    }

    const YamlFindings& m_findings;
    ProcedureFragments m_result;
    QStringList m_open, m_done; ///< clean paths
};

void readItem(const QString& kind, const YamlNode& item, const YamlFindings& findings)
{
    if (item.find(QStringLiteral("use")) != nullptr)
        return;
    if (kind == QLatin1String("steps"))
        readStep(item, findings);
    else if (kind == QLatin1String("facts"))
        readFactProbe(item, findings);
    else if (kind == QLatin1String("values"))
        readValue(item, findings);
    else if (kind == QLatin1String("rules"))
        readRule(item, findings);
    else if (kind == QLatin1String("inputs"))
        readInput(item, findings);
    else
        readCheck(item, findings, true);
}

/// Parameters and what a use adds are not there yet, so only wrong keys can be told.
void checkKeys(const YamlEntry& fragment, Diagnostics& diagnostics)
{
    Diagnostics own;
    const YamlFindings findings{own, QStringLiteral("procedure")};
    for (const QString& kind : fragmentKinds()) {
        const YamlNode* list = fragment.value.find(kind);
        for (const YamlNode& item : list == nullptr ? std::vector<YamlNode>() : list->items)
            readItem(kind, item, findings);
    }
    for (const Diagnostic& one : own.all()) {
        if (one.code.endsWith(QLatin1String("key.unknown")))
            diagnostics.add(one);
    }
}

} // namespace

ProcedureFragments collectFragments(const YamlNode& root, const QString& file, const YamlFindings& findings)
{
    IncludeReading reading(findings);
    reading.take(root, file);
    return reading.result();
}

YamlNode inlineLists(const YamlNode& root, const ProcedureFragments& fragments, const YamlFindings& findings)
{
    YamlNode plain = root;
    for (YamlEntry& entry : plain.entries) {
        if (entry.key != QLatin1String("steps") && fragmentKinds().contains(entry.key) &&
            entry.value.kind == YamlNode::Kind::Sequence)
            entry.value.items = inlineFragments(entry.value, entry.key, &fragments.all, findings);
    }
    return plain;
}

bool checkFragmentFile(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics)
{
    Diagnostics own;
    const YamlFindings findings{own, QStringLiteral("procedure")};
    if (const auto root = readYamlTree(yaml, file, kProcedureFileLimit, own)) {
        IncludeReading reading(findings);
        YamlFields fields(*root, ProcedureTexts::tr("the fragment file"), findings);
        readFormat(fields, findings);
        fields.optional(kInclude);
        fields.required(kFragments);
        fields.finish();
        reading.take(*root, file);
        for (const YamlEntry& fragment : reading.result().all.entries) {
            checkFragment(fragment, findings);
            checkKeys(fragment, own);
        }
    }
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return !own.hasErrors();
}

} // namespace wizard
