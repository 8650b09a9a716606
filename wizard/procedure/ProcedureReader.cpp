#include "wizard/procedure/ProcedureReader.h"

#include "wizard/procedure/ConditionReader.h"
#include "wizard/procedure/FieldReading.h"
#include "wizard/procedure/FragmentInliner.h"
#include "wizard/procedure/PartReaders.h"
#include "wizard/procedure/ProcedureChecks.h"
#include "wizard/procedure/ProcedureIncludes.h"
#include "wizard/procedure/ProcedureTexts.h"
#include "wizard/procedure/ProcedureWrapping.h"
#include "wizard/procedure/RuleFiles.h"
#include "wizard/procedure/StepReader.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

namespace wizard {

namespace {

template <typename T>
void readList(YamlFields& fields, const QString& key, QList<T>& all, T (*read)(const YamlNode&, const YamlFindings&),
              const YamlFindings& findings)
{
    forEachItem(fields, key, findings, [&](const YamlNode& item) { all << read(item, findings); });
}

QList<Step> readSteps(const YamlNode& yaml, const YamlNode* fragments, const YamlFindings& findings)
{
    QList<Step> steps;
    if (yaml.kind != YamlNode::Kind::Sequence || yaml.items.empty()) {
        findings.error(QStringLiteral("type.wrong"), yaml.mark,
                       ProcedureTexts::tr("steps must be a list with at least one step"));
        return steps;
    }
    for (const YamlNode& step : inlineFragments(yaml, QStringLiteral("steps"), fragments, findings))
        steps << readStep(step, findings);
    return steps;
}

void readFollowUp(const YamlNode& yaml, const YamlNode* fragments, Procedure& procedure, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("followUp"), findings);
    procedure.followUpTitle = fields.requiredText(QStringLiteral("title"));
    if (const YamlNode* steps = fields.optional(QStringLiteral("steps")))
        procedure.followUp = readSteps(*steps, fragments, findings);
    procedure.followUpNotes = fields.texts(QStringLiteral("notes"));
    fields.finish();
}

/// Which install types the procedure is for, and why somebody takes it where it is not the usual one.
void readOffer(YamlFields& fields, Procedure& procedure, const YamlFindings& findings)
{
    if (const YamlNode* types = fields.optional(QStringLiteral("installTypes"))) {
        const QStringList known = allWords<InstallType>();
        for (const YamlNode& each : types->items) {
            if (const auto type = readWord(each, QStringLiteral("installTypes"), known, findings))
                procedure.installTypes << *fromWord<InstallType>(*type);
        }
        if (procedure.installTypes.isEmpty())
            findings.error(QStringLiteral("installTypes.empty"), types->mark,
                           ProcedureTexts::tr("installTypes must be a list with at least one install type"),
                           known.join(QStringLiteral(", ")));
    }
    procedure.usual = fields.flag(QStringLiteral("usual"), false);
    procedure.chooseWhen = fields.text(QStringLiteral("chooseWhen"));
    if (!procedure.installTypes.isEmpty() && !procedure.usual && procedure.chooseWhen.isEmpty())
        findings.error(QStringLiteral("chooseWhen.missing"), fields.keyMark(QStringLiteral("installTypes")),
                       ProcedureTexts::tr("a procedure that is not the usual one of its install type says in "
                                          "chooseWhen when to choose it"));
}

Procedure readTop(const YamlNode& root, const QString& file, const YamlNode& fragments, const YamlFindings& findings)
{
    YamlFields fields(root, ProcedureTexts::tr("the procedure"), findings);
    Procedure procedure;
    readFormat(fields, findings);
    procedure.id = readIdAt(fields, findings);
    const QString fileId = QFileInfo(file).completeBaseName();
    if (!procedure.id.isEmpty() && procedure.id != fileId)
        findings.error(QStringLiteral("id.file"), root.find(QStringLiteral("id"))->mark,
                       ProcedureTexts::tr("the id \"%1\" must equal the file name \"%2\"").arg(procedure.id, fileId));
    procedure.title = fields.requiredText(QStringLiteral("title"));
    procedure.summary = fields.requiredText(QStringLiteral("summary"));
    readOffer(fields, procedure, findings);
    procedure.appliesWhen = readConditionAt(fields, QStringLiteral("appliesWhen"), findings);
    readList(fields, QStringLiteral("inputs"), procedure.inputs, readInput, findings);
    readList(fields, QStringLiteral("facts"), procedure.facts, readFactProbe, findings);
    readList(fields, QStringLiteral("values"), procedure.values, readValue, findings);
    readList(fields, QStringLiteral("rules"), procedure.rules, readRule, findings);
    fields.required(QStringLiteral("phases"));
    readList(fields, QStringLiteral("phases"), procedure.phases, readPhase, findings);
    fields.optional(QStringLiteral("include"));
    fields.optional(QStringLiteral("fragments"));
    if (const YamlNode* steps = fields.required(QStringLiteral("steps")))
        procedure.steps = readSteps(*steps, &fragments, findings);
    procedure.verification = readChecksAt(fields, QStringLiteral("verification"), findings, true);
    if (const YamlNode* followUp = fields.optional(QStringLiteral("followUp")))
        readFollowUp(*followUp, &fragments, procedure, findings);
    fields.finish();
    return procedure;
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Of the file alone, or of it and all files that it includes.
QString digestOf(const QByteArray& yaml, const QByteArrayList& included)
{
    return included.isEmpty() ? sha256(yaml) : sha256(sha256(yaml).toLatin1() + included.join());
}

/// Bodies of `either` share keys, so that the same finding comes once per body.
void addOnce(const Diagnostics& found, Diagnostics& diagnostics)
{
    QSet<QString> seen;
    for (const Diagnostic& one : found.all()) {
        const QString key = one.code + one.toString();
        if (!seen.contains(key))
            diagnostics.add(one);
        seen << key;
    }
}

std::optional<Procedure> readOne(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics,
                                 const QList<RuleFile>& ruleFiles, bool mayBeWrapped);

/// Reads the procedures that rules put around this one: files beside it. They are part of what its digest covers.
void readWrappers(Procedure& procedure, const QString& file, const QList<RuleFile>& ruleFiles,
                  const YamlFindings& findings)
{
    for (const ProcedureRule& rule : std::as_const(procedure.rules)) {
        if (rule.wrap.isEmpty() || procedure.wrappers.contains(rule.wrap))
            continue;
        const QString path = QFileInfo(file).path() + QLatin1Char('/') + rule.wrap + QStringLiteral(".yaml");
        if (!QFileInfo(path).isFile()) {
            findings.error(QStringLiteral("wrap.missing"), rule.mark,
                           ProcedureTexts::tr("there is no procedure \"%1\"").arg(rule.wrap), path);
            continue;
        }
        const auto bytes = readLimitedFile(path, kProcedureFileLimit, findings.diagnostics);
        auto wrapper = bytes ? readOne(*bytes, path, findings.diagnostics, ruleFiles, false) : std::nullopt;
        if (!wrapper)
            continue;
        checkWrapping(procedure, *wrapper, rule.mark, findings);
        procedure.digest = sha256((procedure.digest + wrapper->digest).toLatin1());
        procedure.rulesDigest = sha256((procedure.rulesDigest + wrapper->rulesDigest).toLatin1());
        procedure.wrappers.insert(rule.wrap, std::make_shared<const Procedure>(std::move(*wrapper)));
    }
}

std::optional<Procedure> readOne(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics,
                                 const QList<RuleFile>& ruleFiles, bool mayBeWrapped)
{
    Diagnostics own;
    std::optional<Procedure> procedure;
    if (const auto root = readYamlTree(yaml, file, kProcedureFileLimit, own)) {
        const YamlFindings findings{own, QStringLiteral("procedure")};
        const ProcedureFragments fragments = collectFragments(*root, file, findings);
        procedure = readTop(inlineLists(*root, fragments, findings), file, fragments.all, findings);
        procedure->digest = digestOf(yaml, fragments.digests);
        addRuleFiles(ruleFiles, *procedure, own);
        checkReferences(*procedure, findings);
        checkPhasesAround(*procedure, findings);
        checkProcedureLint(*procedure, findings);
        if (mayBeWrapped)
            readWrappers(*procedure, file, ruleFiles, findings);
    }
    addOnce(own, diagnostics);
    return own.hasErrors() ? std::nullopt : procedure;
}

} // namespace

std::optional<Procedure> readProcedure(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics,
                                       const QList<RuleFile>& ruleFiles)
{
    return readOne(yaml, file, diagnostics, ruleFiles, true);
}

} // namespace wizard
