#include "wizard/procedure/FieldReading.h"

#include "wizard/procedure/ConditionReader.h"
#include "wizard/procedure/ProcedureTexts.h"

#include <QRegularExpression>

namespace wizard {

namespace {

WordItem readIf(const YamlNode& yaml, const QString& what, const YamlFindings& findings)
{
    YamlFields fields(yaml, what, findings);
    WordItem item;
    item.kind = WordItem::Kind::If;
    item.condition = readConditionAt(fields, QStringLiteral("if"), findings);
    if (const YamlNode* then = fields.required(QStringLiteral("then")))
        item.then = readWords(*then, what, findings);
    if (const YamlNode* otherwise = fields.optional(QStringLiteral("else")))
        item.otherwise = readWords(*otherwise, what, findings);
    fields.finish();
    return item;
}

WordItem readEach(const YamlNode& yaml, const QString& what, const YamlFindings& findings)
{
    YamlFields fields(yaml, what, findings);
    WordItem item;
    item.kind = WordItem::Kind::Each;
    item.list = fields.requiredText(QStringLiteral("each"));
    item.as = fields.text(QStringLiteral("as"), QStringLiteral("item"));
    item.word.mark = yaml.mark;
    if (const YamlNode* then = fields.required(QStringLiteral("then")))
        item.then = readWords(*then, what, findings);
    fields.finish();
    return item;
}

} // namespace

void checkExpect(const QString& expect, const SourceMark& mark, const YamlFindings& findings)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A(exit \d{1,3}|is( .*)?|contains .+|matches (.+))\z)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(expect);
    if (!match.hasMatch())
        findings.error(QStringLiteral("expect.invalid"), mark,
                       ProcedureTexts::tr("expect cannot be read: \"%1\"").arg(expect),
                       ProcedureTexts::tr("write exit 0, is TEXT, contains TEXT or matches REGEX"));
    else if (!QRegularExpression(match.captured(3)).isValid())
        findings.error(QStringLiteral("expect.invalid"), mark,
                       ProcedureTexts::tr("the regular expression is not valid: %1").arg(expect));
}

Template readTemplate(const YamlNode& yaml, const QString& what, const YamlFindings& findings)
{
    return {readText(yaml, what, findings).value_or(QString()), yaml.textMark};
}

Template readTemplateAt(YamlFields& fields, const QString& key, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.optional(key);
    return yaml == nullptr ? Template{} : readTemplate(*yaml, key, findings);
}

Template requireTemplateAt(YamlFields& fields, const QString& key, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.required(key);
    if (yaml == nullptr)
        return {{}, fields.node().mark};
    const Template text = readTemplate(*yaml, key, findings);
    if (yaml->kind == YamlNode::Kind::Scalar && text.text.trimmed().isEmpty())
        findings.error(QStringLiteral("value.empty"), yaml->mark, ProcedureTexts::tr("%1 must not be empty").arg(key));
    return text;
}

QList<Template> readTemplatesAt(YamlFields& fields, const QString& key, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.optional(key);
    QList<Template> all;
    if (yaml == nullptr)
        return all;
    if (yaml->kind != YamlNode::Kind::Sequence)
        return {readTemplate(*yaml, key, findings)};
    for (const YamlNode& item : yaml->items)
        all << readTemplate(item, key, findings);
    return all;
}

int readDurationAt(YamlFields& fields, const QString& key, int otherwise, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.optional(key);
    if (yaml == nullptr)
        return otherwise;
    static const QRegularExpression shape(QStringLiteral(R"(\A(0|[1-9][0-9]{0,5})(s|m|h)\z)"));
    const auto match = shape.match(yaml->text);
    const int factor = match.captured(2) == QLatin1String("h")   ? 3600
                       : match.captured(2) == QLatin1String("m") ? 60
                                                                 : 1;
    const int seconds = match.captured(1).toInt() * factor;
    if (!match.hasMatch() || seconds > 7 * 24 * 3600) {
        findings.error(QStringLiteral("duration.invalid"), yaml->mark,
                       ProcedureTexts::tr("%1 must be a duration of at most a week").arg(key),
                       ProcedureTexts::tr("for example 30s, 5m or 2h"));
        return otherwise;
    }
    return seconds;
}

QString readIdAt(YamlFields& fields, const YamlFindings& findings)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*\z)"));
    const QString id = fields.requiredText(QStringLiteral("id"));
    if (!id.isEmpty() && !shape.match(id).hasMatch())
        findings.error(
            QStringLiteral("id.invalid"), fields.node().find(QStringLiteral("id"))->mark,
            ProcedureTexts::tr("the id \"%1\" may hold letters, digits, '.' and '-' only and begins with a letter")
                .arg(id));
    return id;
}

QList<WordItem> readWords(const YamlNode& yaml, const QString& what, const YamlFindings& findings)
{
    QList<WordItem> items;
    if (yaml.kind != YamlNode::Kind::Sequence) {
        findings.error(QStringLiteral("type.wrong"), yaml.mark,
                       ProcedureTexts::tr("%1 must be a list of words").arg(what),
                       ProcedureTexts::tr("write [\"one\", \"two\"]"));
        return items;
    }
    for (const YamlNode& one : yaml.items) {
        if (one.find(QStringLiteral("if")) != nullptr) {
            items << readIf(one, what, findings);
        } else if (one.kind == YamlNode::Kind::Mapping) {
            items << readEach(one, what, findings);
        } else {
            WordItem item;
            item.word = readTemplate(one, what, findings);
            items << item;
        }
    }
    return items;
}

void readHttp(YamlFields& fields, StepCheck& check, const YamlFindings& findings)
{
    const SourceMark mark = fields.node().mark;
    const auto put = [&](const char* key, const Template& text) { check.http.insert(QLatin1String(key), text); };
    put("url", requireTemplateAt(fields, QStringLiteral("url"), findings));
    put("from", {fields.choice(QStringLiteral("from"), {"desk", "node"}, QStringLiteral("desk")), mark});
    put("tls",
        {fields.choice(QStringLiteral("tls"), {"trusted", "pinned", "report"}, QStringLiteral("trusted")), mark});
    put("ca", readTemplateAt(fields, QStringLiteral("ca"), findings));
    put("token", {fields.text(QStringLiteral("token")), mark});
    const auto is = [&check](const char* key, const char* value) {
        return check.http.value(QLatin1String(key)).text == QLatin1String(value);
    };
    if (is("tls", "pinned") == is("ca", ""))
        findings.error(QStringLiteral("http.ca"), mark,
                       ProcedureTexts::tr("tls: pinned needs ca, the certificate that the answer is checked against, "
                                          "and nothing else does"));
    if (!is("token", "") && (is("tls", "report") || is("from", "node")))
        findings.error(QStringLiteral("http.token"), mark,
                       ProcedureTexts::tr("a token is sent from the desk only, and only to a server that is checked"));
}

namespace {

/// Exactly one of the two ways to ask.
void readCheckBody(YamlFields& fields, StepCheck& check, const YamlFindings& findings)
{
    const YamlNode* http = fields.optional(QStringLiteral("http"));
    if (http == nullptr) {
        check.script = requireTemplateAt(fields, QStringLiteral("script"), findings);
        return;
    }
    if (fields.optional(QStringLiteral("script")) != nullptr)
        findings.error(QStringLiteral("check.kind"), fields.node().mark,
                       ProcedureTexts::tr("a check has either a script or http"));
    YamlFields inner(*http, QStringLiteral("http"), findings);
    readHttp(inner, check, findings);
    inner.finish();
    fields.required(QStringLiteral("expect"));
}

} // namespace

StepCheck readCheck(const YamlNode& yaml, const YamlFindings& findings, bool atTheEnd)
{
    YamlFields fields(yaml, ProcedureTexts::tr("the check"), findings);
    StepCheck check;
    check.mark = yaml.mark;
    check.id = readIdAt(fields, findings);
    check.title = fields.text(QStringLiteral("title"));
    readCheckBody(fields, check, findings);
    check.expect = fields.text(QStringLiteral("expect"), QStringLiteral("exit 0"));
    if (fields.has(QStringLiteral("expect")))
        checkExpect(check.expect, yaml.find(QStringLiteral("expect"))->mark, findings);
    if (const YamlNode* on = fields.optional(QStringLiteral("on")))
        check.on = readSelector(*on, findings);
    check.everySeconds = readDurationAt(fields, QStringLiteral("every"), check.everySeconds, findings);
    check.withinSeconds = readDurationAt(fields, QStringLiteral("within"), 0, findings);
    check.stableForSeconds = readDurationAt(fields, QStringLiteral("stableFor"), 0, findings);
    check.when = readConditionAt(fields, QStringLiteral("when"), findings);
    if (const YamlNode* needed = atTheEnd ? fields.optional(QStringLiteral("neededWhen")) : nullptr) {
        YamlFields inner(*needed, QStringLiteral("neededWhen"), findings);
        check.neededWhen = requireTemplateAt(inner, QStringLiteral("script"), findings);
        inner.finish();
    }
    fields.finish();
    if (check.stableForSeconds > 0 && check.withinSeconds <= check.stableForSeconds)
        findings.error(QStringLiteral("check.within"), yaml.mark,
                       ProcedureTexts::tr("a check that must hold for a time needs a longer within"));
    return check;
}

QList<StepCheck> readChecksAt(YamlFields& fields, const QString& key, const YamlFindings& findings, bool atTheEnd)
{
    QList<StepCheck> checks;
    forEachItem(fields, key, findings, [&](const YamlNode& item) { checks << readCheck(item, findings, atTheEnd); });
    return checks;
}

void readFormat(YamlFields& fields, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.required(QStringLiteral("format"));
    const auto format = yaml == nullptr ? std::nullopt : readInt(*yaml, QStringLiteral("format"), findings);
    if (format && *format != 1)
        findings.error(QStringLiteral("format.unknown"), yaml->mark,
                       ProcedureTexts::tr("this program reads format 1, the file says %1").arg(*format));
}

void forEachItem(YamlFields& fields, const QString& key, const YamlFindings& findings,
                 const std::function<void(const YamlNode&)>& read)
{
    const YamlNode* yaml = fields.optional(key);
    if (yaml == nullptr)
        return;
    if (yaml->kind != YamlNode::Kind::Sequence) {
        findings.error(QStringLiteral("type.wrong"), yaml->mark, ProcedureTexts::tr("%1 must be a list").arg(key));
        return;
    }
    for (const YamlNode& item : yaml->items)
        read(item);
}

} // namespace wizard
