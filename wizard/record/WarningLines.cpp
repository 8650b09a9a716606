#include "wizard/record/WarningLines.h"

#include "wizard/record/FoundWords.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Warnings", text);
}

QString ruleOf(const PlannedWarning& warning)
{
    return warning.id.section(QLatin1Char('@'), 0, 0);
}

QString bareText(const Plan& plan, const PlannedWarning& warning)
{
    return procedureText(plan.procedure, warning.text, warning.arguments);
}

bool readsTheSame(const Plan& plan, const PlannedWarning& a, const PlannedWarning& b)
{
    return ruleOf(a) == ruleOf(b) && a.step == b.step && a.verdict == b.verdict && a.couldNotCheck == b.couldNotCheck &&
           bareText(plan, a) == bareText(plan, b) &&
           procedureText(plan.procedure, a.mend, a.arguments) == procedureText(plan.procedure, b.mend, b.arguments);
}

QString unknownText(const QString& nodes, const QString& why, const QString& meaning)
{
    const QString where = nodes.isEmpty() ? tr("Could not be checked: %1.").arg(why)
                                          : tr("Could not be checked on %1: %2.").arg(nodes, why);
    return tr("%1 If it is so: %2").arg(where, meaning);
}

QString textOf(const Plan& plan, const WarningLine& line)
{
    const PlannedWarning& first = plan.warnings.at(line.indexes.first());
    const QString nodes = line.nodes.join(QStringLiteral(", "));
    const QString text = bareText(plan, first);
    if (first.couldNotCheck) {
        QStringList reasons;
        for (const int index : line.indexes)
            reasons << foundText(plan, plan.warnings.at(index));
        reasons.removeDuplicates();
        return unknownText(nodes, reasons.join(QStringLiteral("; ")), text);
    }
    const bool named = std::all_of(line.nodes.cbegin(), line.nodes.cend(),
                                   [&text](const QString& node) { return text.contains(node); });
    return named ? text : tr("%1 On %2.").arg(text, nodes);
}

void take(const Plan& plan, int index, QList<WarningLine>& lines)
{
    const PlannedWarning& warning = plan.warnings.at(index);
    const QString node = warning.id.section(QLatin1Char('@'), 1);
    const QStringList nodes = node.isEmpty() ? QStringList() : QStringList{node};
    for (WarningLine& line : lines) {
        if (!readsTheSame(plan, plan.warnings.at(line.indexes.first()), warning))
            continue;
        line.indexes << index;
        line.nodes << nodes;
        return;
    }
    lines << WarningLine{{index}, ruleOf(warning), nodes, {}};
}

} // namespace

QList<WarningLine> warningLines(const Plan& plan, const std::function<bool(const PlannedWarning&)>& concerns)
{
    QList<WarningLine> lines;
    for (int index = 0; index < plan.warnings.size(); ++index)
        if (concerns(plan.warnings.at(index)))
            take(plan, index, lines);
    for (WarningLine& line : lines)
        line.text = textOf(plan, line);
    return lines;
}

QString warningText(const Plan& plan, const PlannedWarning& warning)
{
    const QList<WarningLine> lines =
        warningLines(plan, [&warning](const PlannedWarning& one) { return one.id == warning.id; });
    return lines.isEmpty() ? QString() : lines.first().text;
}

} // namespace wizard
