#include "wizard/record/FoundWords.h"

#include "wizard/procedure/ProcedureReader.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wizard {

namespace {

/// By rule. Reading a procedure takes long, and a page asks for one warning after another of the same plan.
const QMap<QString, QString>& foundTextsOf(const QString& procedure)
{
    static thread_local QString known;
    static thread_local QMap<QString, QString> texts;
    if (known == procedure)
        return texts;
    known = procedure;
    texts.clear();
    Diagnostics diagnostics;
    if (const auto shipped = shippedProcedure(procedure, diagnostics)) {
        for (const ProcedureRule& rule : shipped->rules)
            texts.insert(rule.id, rule.found.text);
    }
    return texts;
}

/// A value as the reader says it: names, versions and paths stay.
QString inWords(const QString& value)
{
    if (value == QLatin1String("yes"))
        return QCoreApplication::translate("Facts", "yes");
    if (value == QLatin1String("no"))
        return QCoreApplication::translate("Facts", "no");
    return value;
}

QString asItIs(const QString& value)
{
    return value;
}

QString filledAlike(const QString& text, const QString& filled, const QString& translated,
                    QString (*said)(const QString& value))
{
    static const QRegularExpression hole(QStringLiteral("\\$\\{[^}]*\\}"));
    QStringList names;
    QString pattern;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : hole.globalMatch(text)) {
        pattern += QRegularExpression::escape(text.mid(from, match.capturedStart() - from)) + QStringLiteral("(.*)");
        names << match.captured();
        from = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(from));
    const auto values = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(filled);
    if (!values.hasMatch())
        return filled;
    QString result = translated;
    for (qsizetype i = 0; i < names.size(); ++i)
        result.replace(names.at(i), said(values.captured(int(i) + 1)));
    return result;
}

} // namespace

QString foundText(const QString& procedure, const RuleFinding& finding)
{
    RuleFinding said = finding;
    for (QString& value : said.names)
        value = inWords(value);
    return said.filledIn(procedureText(procedure, finding.foundText));
}

QString foundText(const Plan& plan, const PlannedWarning& warning)
{
    if (warning.found.isEmpty())
        return {};
    const QString text = foundTextsOf(plan.procedure).value(warning.id.section(QLatin1Char('@'), 0, 0));
    return text.isEmpty() ? warning.found
                          : filledAlike(text, warning.found, procedureText(plan.procedure, text), inWords);
}

QString filledAlike(const QString& text, const QString& filled, const QString& translated)
{
    return filledAlike(text, filled, translated, asItIs);
}

} // namespace wizard
