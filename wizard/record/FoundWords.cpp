#include "wizard/record/FoundWords.h"

#include "wizard/procedure/ProcedureReader.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wizard {

QString foundText(const QString& procedure, const RuleFinding& finding)
{
    RuleFinding said = finding;
    for (QString& value : said.names) {
        if (value == QLatin1String("yes"))
            value = QCoreApplication::translate("Facts", "yes");
        else if (value == QLatin1String("no"))
            value = QCoreApplication::translate("Facts", "no");
    }
    return said.filledIn(procedureText(procedure, finding.foundText));
}

QString foundText(const Plan& plan, const PlannedWarning& warning)
{
    Diagnostics diagnostics;
    const auto procedure = warning.found.isEmpty() ? std::nullopt : shippedProcedure(plan.procedure, diagnostics);
    if (!procedure)
        return warning.found;
    const QString id = warning.id.section(QLatin1Char('@'), 0, 0);
    for (const ProcedureRule& rule : procedure->rules) {
        if (rule.id == id)
            return filledAlike(rule.found.text, warning.found, procedureText(plan.procedure, rule.found.text));
    }
    return warning.found;
}

QString filledAlike(const QString& text, const QString& filled, const QString& translated)
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
        result.replace(names.at(i), values.captured(int(i) + 1));
    return result;
}

} // namespace wizard
