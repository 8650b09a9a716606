#include "wizard/case/YamlFields.h"

#include "wizard/case/CaseTexts.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace wizard {

namespace {

const QRegularExpression& integerShape()
{
    static const QRegularExpression shape(QStringLiteral(R"(\A-?(0|[1-9][0-9]{0,17})\z)"));
    return shape;
}

/// What YAML readers take for a number: 010, 0x1f, 1_000, 1e3, .5, .inf.
const QRegularExpression& numberShape()
{
    static const QRegularExpression shape(
        QStringLiteral(
            R"(\A[-+]?(0x[0-9a-fA-F_]+|0o?[0-7_]+|[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9]+)?|\.[0-9]+([eE][-+]?[0-9]+)?|\.(inf|nan))\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return shape;
}

bool isTruthWord(const QString& text)
{
    static const QStringList words = {"true", "false", "yes", "no", "on", "off", "y", "n"};
    return words.contains(text.toLower());
}

bool isPlain(const YamlNode& node)
{
    return node.kind == YamlNode::Kind::Scalar && !node.quoted;
}

QString kindOf(const YamlNode& node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return CaseTexts::tr("nothing");
    case YamlNode::Kind::Sequence:
        return CaseTexts::tr("a list");
    case YamlNode::Kind::Mapping:
        return CaseTexts::tr("a mapping");
    case YamlNode::Kind::Scalar:
        break;
    }
    return node.text.size() > 40 ? CaseTexts::tr("a long text") : QStringLiteral("\"%1\"").arg(node.text);
}

void wrongType(const YamlNode& node, const QString& what, const QString& expected, const YamlFindings& findings,
               const QString& hint = {})
{
    findings.error(QStringLiteral("type.wrong"), node.mark,
                   CaseTexts::tr("%1 must be %2, here stands %3").arg(what, expected, kindOf(node)), hint);
}

} // namespace

void YamlFindings::error(const QString& code, const SourceMark& mark, const QString& message, const QString& hint) const
{
    diagnostics.error(prefix + QLatin1Char('.') + code, mark, message, hint);
}

void YamlFindings::contradiction(const QString& code, const SourceMark& mark, const SourceMark& other,
                                 const QString& message, const QString& hint) const
{
    diagnostics.add({Diagnostic::Severity::Error, prefix + QLatin1Char('.') + code, message, hint, mark, other});
}

std::optional<QString> readText(const YamlNode& node, const QString& what, const YamlFindings& findings)
{
    if (node.kind != YamlNode::Kind::Scalar) {
        wrongType(node, what, CaseTexts::tr("a text"), findings);
        return std::nullopt;
    }
    if (!node.quoted && (isTruthWord(node.text) || numberShape().match(node.text).hasMatch())) {
        wrongType(node, what, CaseTexts::tr("a text"), findings,
                  CaseTexts::tr("put it in quotes: \"%1\"").arg(node.text));
        return std::nullopt;
    }
    return node.text;
}

std::optional<qint64> readInt(const YamlNode& node, const QString& what, const YamlFindings& findings)
{
    if (isPlain(node) && integerShape().match(node.text).hasMatch())
        return node.text.toLongLong();
    const bool quotedNumber = node.quoted && integerShape().match(node.text).hasMatch();
    wrongType(node, what, CaseTexts::tr("a whole number"), findings,
              quotedNumber ? CaseTexts::tr("without quotes") : CaseTexts::tr("digits only, no leading zero"));
    return std::nullopt;
}

std::optional<bool> readBool(const YamlNode& node, const QString& what, const YamlFindings& findings)
{
    if (isPlain(node) && node.text == QLatin1String("true"))
        return true;
    if (isPlain(node) && node.text == QLatin1String("false"))
        return false;
    wrongType(node, what, CaseTexts::tr("true or false"), findings);
    return std::nullopt;
}

std::optional<QStringList> readTexts(const YamlNode& node, const QString& what, const YamlFindings& findings,
                                     bool oneAllowed)
{
    if (oneAllowed && node.kind == YamlNode::Kind::Scalar) {
        const auto one = readText(node, what, findings);
        return one ? std::optional<QStringList>(QStringList{*one}) : std::nullopt;
    }
    if (node.kind != YamlNode::Kind::Sequence) {
        wrongType(node, what, CaseTexts::tr("a list of texts"), findings, CaseTexts::tr("write [one, two]"));
        return std::nullopt;
    }
    QStringList all;
    bool good = true;
    for (const YamlNode& item : node.items) {
        const auto one = readText(item, CaseTexts::tr("each item of %1").arg(what), findings);
        good = good && one.has_value();
        all << one.value_or(QString());
    }
    return good ? std::optional<QStringList>(all) : std::nullopt;
}

std::optional<QJsonValue> readLiteral(const YamlNode& node, const QString& what, const YamlFindings& findings)
{
    if (node.kind == YamlNode::Kind::Sequence) {
        QJsonArray array;
        for (const YamlNode& item : node.items) {
            const auto one = item.kind == YamlNode::Kind::Sequence ? std::nullopt : readLiteral(item, what, findings);
            if (item.kind == YamlNode::Kind::Sequence)
                wrongType(item, what, CaseTexts::tr("a list of simple values"), findings);
            if (!one)
                return std::nullopt;
            array.append(*one);
        }
        return QJsonValue(array);
    }
    if (isPlain(node)) {
        if (node.text == QLatin1String("true") || node.text == QLatin1String("false"))
            return QJsonValue(node.text == QLatin1String("true"));
        if (integerShape().match(node.text).hasMatch())
            return QJsonValue(node.text.toLongLong());
    }
    const auto text = readText(node, what, findings);
    return text ? std::optional<QJsonValue>(QJsonValue(*text)) : std::nullopt;
}

std::optional<QString> readWord(const YamlNode& node, const QString& what, const QStringList& words,
                                const YamlFindings& findings)
{
    if (node.kind != YamlNode::Kind::Scalar) {
        wrongType(node, what, CaseTexts::tr("one of: %1").arg(words.join(QStringLiteral(", "))), findings);
        return std::nullopt;
    }
    if (words.contains(node.text))
        return node.text;
    const QString near = nearest(node.text, words);
    findings.error(QStringLiteral("word.unknown"), node.mark,
                   CaseTexts::tr("%1 does not know \"%2\"").arg(what, node.text),
                   near.isEmpty() ? CaseTexts::tr("one of: %1").arg(words.join(QStringLiteral(", ")))
                                  : CaseTexts::tr("did you mean \"%1\"?").arg(near));
    return std::nullopt;
}

YamlFields::YamlFields(const YamlNode& node, const QString& what, const YamlFindings& findings)
    : m_node(node), m_what(what), m_findings(findings)
{
    if (!isMapping())
        wrongType(node, what, CaseTexts::tr("a mapping (key: value)"), findings);
}

const YamlNode* YamlFields::optional(const QString& key)
{
    m_known << key;
    return m_node.find(key);
}

const YamlNode* YamlFields::required(const QString& key)
{
    const YamlNode* found = optional(key);
    if (found == nullptr && isMapping())
        m_findings.error(QStringLiteral("key.missing"), m_node.mark,
                         CaseTexts::tr("%1 needs the key \"%2\"").arg(m_what, key));
    return found;
}

QString YamlFields::text(const QString& key, const QString& otherwise)
{
    const YamlNode* found = optional(key);
    return found == nullptr ? otherwise : readText(*found, key, m_findings).value_or(otherwise);
}

QString YamlFields::requiredText(const QString& key)
{
    const YamlNode* found = required(key);
    if (found == nullptr)
        return {};
    const auto value = readText(*found, key, m_findings);
    if (value && value->trimmed().isEmpty())
        m_findings.error(QStringLiteral("value.empty"), found->mark, CaseTexts::tr("%1 must not be empty").arg(key));
    return value.value_or(QString());
}

qint64 YamlFields::number(const QString& key, qint64 otherwise, qint64 least, qint64 most)
{
    const YamlNode* found = optional(key);
    if (found == nullptr)
        return otherwise;
    const auto value = readInt(*found, key, m_findings);
    if (value && (*value < least || *value > most)) {
        m_findings.error(QStringLiteral("value.range"), found->mark,
                         CaseTexts::tr("%1 must be between %2 and %3").arg(key).arg(least).arg(most));
        return otherwise;
    }
    return value.value_or(otherwise);
}

bool YamlFields::flag(const QString& key, bool otherwise)
{
    const YamlNode* found = optional(key);
    return found == nullptr ? otherwise : readBool(*found, key, m_findings).value_or(otherwise);
}

QStringList YamlFields::texts(const QString& key, bool oneAllowed)
{
    const YamlNode* found = optional(key);
    return found == nullptr ? QStringList() : readTexts(*found, key, m_findings, oneAllowed).value_or(QStringList());
}

QString YamlFields::choice(const QString& key, const QStringList& words, const QString& otherwise)
{
    const YamlNode* found = optional(key);
    return found == nullptr ? otherwise : readWord(*found, key, words, m_findings).value_or(otherwise);
}

QString YamlFields::requiredChoice(const QString& key, const QStringList& words)
{
    const YamlNode* found = required(key);
    return found == nullptr ? QString() : readWord(*found, key, words, m_findings).value_or(QString());
}

SourceMark YamlFields::keyMark(const QString& key) const
{
    const YamlEntry* found = m_node.entry(key);
    return found == nullptr ? m_node.mark : found->keyMark;
}

void YamlFields::finish()
{
    for (const YamlEntry& entry : m_node.entries) {
        if (m_known.contains(entry.key))
            continue;
        const QString near = nearest(entry.key, m_known);
        m_findings.error(QStringLiteral("key.unknown"), entry.keyMark,
                         CaseTexts::tr("%1 has no key \"%2\"").arg(m_what, entry.key.left(64)),
                         near.isEmpty() ? CaseTexts::tr("known keys: %1").arg(m_known.join(QStringLiteral(", ")))
                                        : CaseTexts::tr("did you mean \"%1\"?").arg(near));
    }
}

} // namespace wizard
