#include "backend/shell/ShellPattern.h"

namespace backend {

namespace {
/// Copies a bracket expression that begins at `at`; returns the index after it, or `at` when it is not one.
qsizetype copyBracket(const QByteArray& text, qsizetype at, QByteArray& out, bool escapes = false)
{
    qsizetype end = at + 1;
    if (end < text.size() && (text[end] == '!' || text[end] == '^'))
        ++end;
    if (end < text.size() && text[end] == ']')
        ++end;
    while (end < text.size() && text[end] != ']') {
        if (escapes && text[end] == '\\') {
            end += 2;
            continue;
        }
        if (text[end] == '[' && end + 1 < text.size() && text[end + 1] == ':') {
            const qsizetype close = text.indexOf(":]", end + 2);
            if (close < 0)
                return at;
            end = close + 2;
            continue;
        }
        ++end;
    }
    if (end >= text.size())
        return at;
    QByteArray body = text.mid(at + 1, end - at - 1);
    const bool negated = body.startsWith('!') || body.startsWith('^');
    if (negated)
        body.remove(0, 1);
    out += negated ? "[^" : "[";
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (escapes && body[i] == '\\' && i + 1 < body.size()) {
            out += body.mid(i, 2);
            ++i;
            continue;
        }
        const bool posixClass = body[i] == '[' && i + 1 < body.size() && body[i + 1] == ':';
        if (body[i] == '\\' || (body[i] == '[' && !posixClass) || (body[i] == ']'))
            out += body.mid(i).startsWith(":]") || (body[i] == ']' && i > 0 && body[i - 1] == ':') ? "" : "\\";
        out += body[i];
    }
    out += ']';
    return end + 1;
}

QRegularExpression compiled(const QByteArray& pattern, QRegularExpression::PatternOptions options)
{
    return QRegularExpression(QString::fromLatin1(pattern), options);
}
} // namespace

QRegularExpression shellPattern(const QByteArray& pattern, bool forPath)
{
    QByteArray out = "\\A(?:";
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            out += QRegularExpression::escape(QString::fromLatin1(pattern.mid(++i, 1))).toLatin1();
        } else if (c == '*') {
            out += forPath ? "[^/]*" : ".*";
        } else if (c == '?') {
            out += forPath ? "[^/]" : ".";
        } else if (c == '[') {
            const qsizetype next = copyBracket(pattern, i, out);
            if (next == i)
                out += "\\[";
            else
                i = next - 1;
        } else {
            out += QRegularExpression::escape(QString::fromLatin1(QByteArray(1, c))).toLatin1();
        }
    }
    return compiled(out + ")\\z", QRegularExpression::DotMatchesEverythingOption);
}

bool hasPattern(const QByteArray& pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\')
            ++i;
        else if (pattern[i] == '*' || pattern[i] == '?' || pattern[i] == '[')
            return true;
    }
    return false;
}

QByteArray unquotePattern(const QByteArray& pattern)
{
    QByteArray out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size())
            ++i;
        out += pattern[i];
    }
    return out;
}

QByteArray quotePattern(const QByteArray& text)
{
    QByteArray out;
    for (const char c : text) {
        if (c == '*' || c == '?' || c == '[' || c == ']' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

QRegularExpression posixRegex(const QByteArray& regex, bool extended, bool ignoreCase, bool escapes)
{
    QByteArray out;
    const QByteArray swapped = "(){}|+?";
    for (qsizetype i = 0; i < regex.size(); ++i) {
        const char c = regex[i];
        if (c == '[') {
            const qsizetype next = copyBracket(regex, i, out, escapes);
            if (next == i) {
                out += "\\[";
            } else {
                i = next - 1;
            }
        } else if (c == '\\' && i + 1 < regex.size()) {
            const char next = regex[++i];
            if (next == '<' || next == '>')
                out += "\\b";
            else if (!extended && swapped.contains(next))
                out += next;
            else
                out += QByteArray("\\") + next;
        } else if (!extended && swapped.contains(c)) {
            out += QByteArray("\\") + c;
        } else if (!extended && c == '*' && (out.isEmpty() || out.endsWith("(") || out == "^")) {
            out += "\\*";
        } else {
            out += c;
        }
    }
    return compiled(out, ignoreCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
}

} // namespace backend
