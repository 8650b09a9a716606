#include "wizard/inventory/HostRange.h"

#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QRegularExpression>

namespace wizard {

namespace {

struct Range {
    int from = 0, to = -1, step = 1;
    int width = 0; ///< digits with leading zeros; 0: as many as it takes
    bool letters = false;
};

std::optional<Range> readRange(const QString& text)
{
    static const QRegularExpression numbers(QStringLiteral(R"(\A([0-9]{1,6}):([0-9]{1,6})(?::([1-9][0-9]{0,3}))?\z)"));
    static const QRegularExpression letters(
        QStringLiteral(R"(\A(?:([a-z]):([a-z])|([A-Z]):([A-Z]))(?::([1-9][0-9]?))?\z)"));
    Range range;
    if (const auto match = numbers.match(text); match.hasMatch()) {
        const QString from = match.captured(1);
        range.from = from.toInt();
        range.to = match.captured(2).toInt();
        range.step = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
        range.width = from.size() > 1 && from.startsWith(QLatin1Char('0')) ? static_cast<int>(from.size()) : 0;
        if (range.width > 0 && match.captured(2).size() != from.size())
            return std::nullopt;
    } else if (const auto named = letters.match(text); named.hasMatch()) {
        range.letters = true;
        const int first = named.captured(1).isEmpty() ? 3 : 1;
        range.from = named.captured(first).at(0).unicode();
        range.to = named.captured(first + 1).at(0).unicode();
        range.step = named.captured(5).isEmpty() ? 1 : named.captured(5).toInt();
    }
    return range.to >= range.from ? std::optional<Range>(range) : std::nullopt;
}

QString itemOf(const Range& range, int value)
{
    if (range.letters)
        return QString(QChar(static_cast<ushort>(value)));
    return QString::number(value).rightJustified(range.width, QLatin1Char('0'));
}

} // namespace

QStringList expandHosts(const QString& pattern, const SourceMark& mark, const YamlFindings& findings)
{
    const qsizetype open = pattern.indexOf(QLatin1Char('['));
    if (open < 0)
        return {pattern};
    const qsizetype close = pattern.indexOf(QLatin1Char(']'), open);
    const auto range = close < 0 ? std::nullopt : readRange(pattern.mid(open + 1, close - open - 1));
    if (!range) {
        findings.error(QStringLiteral("range.wrong"), mark,
                       InventoryTexts::tr("\"%1\" is no range").arg(pattern.left(64)),
                       InventoryTexts::tr("write node[01:03], node[1:9:2] or db-[a:c]"));
        return {};
    }
    const QStringList rests = expandHosts(pattern.mid(close + 1), mark, findings);
    QStringList hosts;
    for (int value = range->from; value <= range->to; value += range->step) {
        for (const QString& rest : rests)
            hosts << pattern.left(open) + itemOf(*range, value) + rest;
        if (hosts.size() > kMostCandidates) {
            findings.error(
                QStringLiteral("range.large"), mark,
                InventoryTexts::tr("\"%1\" stands for more than %2 hosts").arg(pattern.left(64)).arg(kMostCandidates));
            return {};
        }
    }
    return hosts;
}

} // namespace wizard
