#include "ui/plan/WordDifference.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr int mostWords = 600;

/// Words and the white space between them, in turn.
QStringList tokensOf(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\s+|\\S+"));
    QStringList tokens;
    for (auto match = word.globalMatch(text); match.hasNext();)
        tokens << match.next().captured();
    return tokens;
}

bool isSpace(const QString& token)
{
    return token.front().isSpace();
}

/// For each token of `left` whether it belongs to the longest common subsequence with `right`.
std::vector<bool> sharedOf(const QStringList& left, const QStringList& right)
{
    const qsizetype rows = left.size(), columns = right.size();
    std::vector<std::vector<int>> length(rows + 1, std::vector<int>(columns + 1, 0));
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column)
            length[row][column] = left[row] == right[column] ? length[row + 1][column + 1] + 1
                                                             : qMax(length[row + 1][column], length[row][column + 1]);
    std::vector<bool> shared(rows, false);
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (left[row] == right[column]) {
            shared[row] = true;
            ++row;
            ++column;
        } else if (length[row + 1][column] >= length[row][column + 1]) {
            ++row;
        } else {
            ++column;
        }
    }
    return shared;
}

} // namespace

QList<CommandPiece> differenceOf(const QString& command, const QString& other)
{
    const QStringList tokens = tokensOf(command);
    QStringList words, otherWords;
    for (const QString& token : tokens)
        if (!isSpace(token))
            words << token;
    for (const QString& token : tokensOf(other))
        if (!isSpace(token))
            otherWords << token;
    if (words.isEmpty() || otherWords.isEmpty() || words.size() > mostWords || otherWords.size() > mostWords)
        return {{command, false}};
    const std::vector<bool> shared = sharedOf(words, otherWords);
    const auto common = std::count(shared.begin(), shared.end(), true);
    if (2 * common < std::min(words.size(), otherWords.size()))
        return {{command, false}};
    QList<CommandPiece> pieces;
    std::size_t index = 0;
    for (const QString& token : tokens) {
        const bool own = !isSpace(token) && !shared[index++];
        if (!pieces.isEmpty() && pieces.last().own == own)
            pieces.last().text += token;
        else
            pieces << CommandPiece{token, own};
    }
    return pieces;
}

} // namespace ui
