#include "wizard/knowledge/SignatureReader.h"

#include "wizard/case/YamlFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

#include <algorithm>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SignatureReader", text);
}

QList<QRegularExpression> readRegexes(const YamlNode* yaml, const YamlFindings& findings)
{
    QList<QRegularExpression> regexes;
    if (yaml == nullptr)
        return regexes;
    const auto texts = readTexts(*yaml, QStringLiteral("regex"), findings, true);
    for (const QString& text : texts.value_or(QStringList())) {
        const QRegularExpression regex(text);
        if (!regex.isValid())
            findings.error(QStringLiteral("regex"), yaml->mark,
                           tr("\"%1\" is no regular expression: %2").arg(text, regex.errorString()));
        else if (regex.match(QString()).hasMatch())
            findings.error(QStringLiteral("regex"), yaml->mark, tr("\"%1\" matches every line").arg(text));
        regexes << regex;
    }
    return regexes;
}

Signature readSignature(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, tr("the signature"), findings);
    Signature one;
    one.id = fields.requiredText(QStringLiteral("id"));
    one.type = fields.requiredChoice(QStringLiteral("type"),
                                     {"stop", "loop", "hang", "silent", "partial", "warn", "noise", "expected"});
    one.steps = fields.texts(QStringLiteral("steps"), true);
    one.literals = fields.texts(QStringLiteral("literal"), true);
    one.regexes = readRegexes(fields.optional(QStringLiteral("regex")), findings);
    one.levels = fields.texts(QStringLiteral("level"), true);
    one.without = fields.texts(QStringLiteral("without"), true);
    one.checks = fields.texts(QStringLiteral("checks"), true);
    one.silence = fields.flag(QStringLiteral("silence"), false);
    one.repeats = static_cast<int>(fields.number(QStringLiteral("repeats"), 1, 1, 10000));
    one.generic = fields.flag(QStringLiteral("generic"), false);
    const QString severity = fields.requiredChoice(QStringLiteral("severity"), {"danger", "caution", "info"});
    one.severity = severityFromWord(severity).value_or(Severity::Danger);
    one.title = fields.requiredText(QStringLiteral("title"));
    one.cause = fields.requiredText(QStringLiteral("cause"));
    one.fix = fields.requiredText(QStringLiteral("fix"));
    one.source = fields.requiredText(QStringLiteral("source"));
    one.verified = fields.requiredChoice(QStringLiteral("verified"), {"V", "I", "D"});
    fields.finish();
    if (one.steps.isEmpty())
        findings.error(QStringLiteral("steps"), yaml.mark, tr("the signature names no step"),
                       tr("write steps: [\"*\"]"));
    const auto tooShort = [](const QString& text) { return text.trimmed().size() < 5; };
    if (std::any_of(one.literals.cbegin(), one.literals.cend(), tooShort))
        findings.error(QStringLiteral("literal"), yaml.mark, tr("a text of fewer than 5 letters is in too many lines"));
    const bool looksAtLines = !one.literals.isEmpty() || !one.regexes.isEmpty() || !one.levels.isEmpty();
    if (!looksAtLines && one.checks.isEmpty() && !one.silence)
        findings.error(QStringLiteral("empty"), yaml.mark, tr("the signature looks for nothing"),
                       tr("give it literal, regex, level, checks or silence"));
    if (!looksAtLines && !one.without.isEmpty())
        findings.error(QStringLiteral("without"), yaml.mark, tr("without needs a line that it goes with"));
    return one;
}

} // namespace

bool Signature::appliesTo(const QString& place) const
{
    return steps.contains(place.section(QLatin1Char('/'), -1)) || steps.contains(place) ||
           steps.contains(QStringLiteral("*"));
}

std::optional<QList<Signature>> readSignatures(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics)
{
    Diagnostics own;
    const YamlFindings findings{own, QStringLiteral("signature")};
    QList<Signature> list;
    if (const auto tree = readYamlTree(yaml, file, kCaseFileLimit, own)) {
        YamlFields fields(*tree, tr("the file"), findings);
        fields.number(QStringLiteral("format"), 1, 1, 1);
        const YamlNode* items = fields.required(QStringLiteral("signatures"));
        fields.finish();
        QMap<QString, SourceMark> seen;
        for (const YamlNode& item : items ? items->items : std::vector<YamlNode>()) {
            list << readSignature(item, findings);
            const auto first = seen.constFind(list.last().id);
            if (first != seen.constEnd())
                findings.contradiction(QStringLiteral("twice"), item.mark, *first,
                                       tr("the signature %1 is there twice").arg(list.last().id));
            else
                seen.insert(list.last().id, item.mark);
        }
    }
    for (const Diagnostic& diagnostic : own.all())
        diagnostics.add(diagnostic);
    return own.hasErrors() ? std::nullopt : std::optional(list);
}

const QList<Signature>& shippedSignatures()
{
    static const QList<Signature> list = [] {
        QFile file(QStringLiteral(":/knowledge/signatures.yaml"));
        Diagnostics diagnostics;
        if (!file.open(QIODevice::ReadOnly))
            return QList<Signature>();
        return readSignatures(file.readAll(), file.fileName(), diagnostics).value_or(QList<Signature>());
    }();
    return list;
}

const Signature* shippedSignature(const QString& id)
{
    for (const Signature& signature : shippedSignatures())
        if (signature.id == id)
            return &signature;
    return nullptr;
}

QList<KnownFailure> knownAtTheEnd(const QString& procedure, const QString& check, const QString& answer)
{
    return knownOfCheck(shippedSignatures(), procedure + QStringLiteral("/verification"), check, answer);
}

} // namespace wizard
