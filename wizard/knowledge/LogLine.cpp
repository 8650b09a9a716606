#include "wizard/knowledge/LogLine.h"

#include <QMap>
#include <QRegularExpression>

namespace wizard {

namespace {

QString withoutColours(const QString& line)
{
    static const QRegularExpression escape(QStringLiteral("\x1b\\[[0-9;?]*[ -/]*[@-~]|\x1b[@-_]"));
    QString plain = line;
    return plain.contains(QChar(0x1b)) ? plain.remove(escape) : plain;
}

/// \" \\ \n \t as they were before the logger quoted them; \n becomes a blank so that a line stays one.
QString unescaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('\\') || i + 1 == text.size()) {
            out += text.at(i);
            continue;
        }
        const QChar next = text.at(++i);
        if (next == QLatin1Char('n') || next == QLatin1Char('t') || next == QLatin1Char('r'))
            out += QLatin1Char(' ');
        else if (next == QLatin1Char('"') || next == QLatin1Char('\\') || next == QLatin1Char('/'))
            out += next;
        else
            out += QLatin1Char('\\') + QString(next);
    }
    return out;
}

QString levelOf(const QString& plain)
{
    static const QRegularExpression word(QStringLiteral("\\blevel=\"?(\\w+)|\"level\":\"(\\w+)\""));
    static const QRegularExpression terse(QStringLiteral("^\\s*(FATA|PANI|ERRO|WARN|INFO|DEBU|TRAC)\\["));
    static const QMap<QString, QString> names = {{"FATA", "fatal"}, {"PANI", "panic"},  {"ERRO", "error"},
                                                 {"WARN", "warn"},  {"INFO", "info"},   {"DEBU", "debug"},
                                                 {"TRAC", "trace"}, {"warning", "warn"}};
    QRegularExpressionMatch match = word.match(plain);
    if (match.hasMatch()) {
        const QString level = (match.captured(1) + match.captured(2)).toLower();
        return names.value(level, level);
    }
    match = terse.match(plain);
    return match.hasMatch() ? names.value(match.captured(1)) : QString();
}

} // namespace

LogLine readLogLine(const QString& line)
{
    LogLine read;
    read.plain = withoutColours(line);
    read.level = levelOf(read.plain);
    const bool quoted = read.plain.contains(QLatin1String("=\"")) || read.plain.trimmed().startsWith(QLatin1Char('{'));
    read.unquoted = quoted ? unescaped(read.plain) : read.plain;
    return read;
}

} // namespace wizard
