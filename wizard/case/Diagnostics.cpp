#include "wizard/case/Diagnostics.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace wizard {

namespace {

/// Edit distance; swapped neighbours count once, letter case does not count.
int editDistance(const QString& left, const QString& right)
{
    const QString a = left.toLower();
    const QString b = right.toLower();
    const auto rows = static_cast<std::size_t>(a.size()) + 1;
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns, 0));
    for (std::size_t i = 0; i < rows; ++i)
        cost[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j < columns; ++j)
        cost[0][j] = static_cast<int>(j);
    const auto at = [](const QString& text, std::size_t index) { return text.at(static_cast<qsizetype>(index)); };
    for (std::size_t i = 1; i < rows; ++i) {
        for (std::size_t j = 1; j < columns; ++j) {
            const int change = at(a, i - 1) == at(b, j - 1) ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[rows - 1][columns - 1];
}

QString place(const SourceMark& mark)
{
    if (mark.line <= 0)
        return mark.file;
    return QStringLiteral("%1:%2:%3").arg(mark.file).arg(mark.line).arg(mark.column);
}

bool earlier(const Diagnostic& left, const Diagnostic& right)
{
    if (left.mark.file != right.mark.file)
        return left.mark.file < right.mark.file;
    if (left.mark.line != right.mark.line)
        return left.mark.line < right.mark.line;
    return left.mark.column < right.mark.column;
}

} // namespace

QString Diagnostic::toString() const
{
    const QString kind = severity == Severity::Error ? QCoreApplication::translate("Diagnostics", "error")
                                                     : QCoreApplication::translate("Diagnostics", "warning");
    QString text = QStringLiteral("%1: %2: %3").arg(place(mark), kind, message);
    if (other.line > 0)
        text += QCoreApplication::translate("Diagnostics", " [see %1]").arg(place(other));
    if (!hint.isEmpty())
        text += QStringLiteral(" (%1)").arg(hint);
    return text;
}

void Diagnostics::error(const QString& code, const SourceMark& mark, const QString& message, const QString& hint)
{
    m_all << Diagnostic{Diagnostic::Severity::Error, code, message, hint, mark, {}};
}

void Diagnostics::warning(const QString& code, const SourceMark& mark, const QString& message, const QString& hint)
{
    m_all << Diagnostic{Diagnostic::Severity::Warning, code, message, hint, mark, {}};
}

bool Diagnostics::hasErrors() const
{
    return std::any_of(m_all.begin(), m_all.end(),
                       [](const Diagnostic& one) { return one.severity == Diagnostic::Severity::Error; });
}

QString Diagnostics::toString() const
{
    QList<Diagnostic> sorted = m_all;
    std::stable_sort(sorted.begin(), sorted.end(), earlier);
    QStringList lines;
    for (const Diagnostic& one : sorted)
        lines << one.toString();
    return lines.join(QLatin1Char('\n'));
}

QString nearest(const QString& word, const QStringList& candidates)
{
    if (word.isEmpty() || word.size() > 64)
        return {};
    const int allowed = std::max(1, static_cast<int>(word.size()) / 3);
    QString best;
    int bestDistance = allowed + 1;
    for (const QString& candidate : candidates) {
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace wizard
