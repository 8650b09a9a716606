// Marked file: asks the system whether a stream is a terminal.

#include "app/common/Console.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace app {

namespace {

bool isTerminal(FILE* stream)
{
#ifdef _WIN32
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console()
    : m_colour(isTerminal(stdout) && qEnvironmentVariableIsEmpty("NO_COLOR")),
      m_interactive(isTerminal(stdin) && isTerminal(stdout))
{
}

void Console::line(const QString& text)
{
    const std::lock_guard lock(m_mutex);
    write(stdout, text.toUtf8() + '\n');
}

void Console::text(const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    write(stdout, bytes);
}

void Console::json(const QJsonObject& object)
{
    text(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::problem(const QString& text)
{
    const std::lock_guard lock(m_mutex);
    write(stderr, text.toUtf8() + '\n');
}

QString Console::ask(const QString& prompt)
{
    {
        const std::lock_guard lock(m_mutex);
        write(stdout, prompt.toUtf8());
    }
    std::string answer;
    if (!std::getline(std::cin, answer))
        return {};
    return QString::fromStdString(answer).trimmed() + QLatin1String("");
}

QString Console::coloured(const char* code, const QString& text) const
{
    return m_colour ? QStringLiteral("\033[%1m%2\033[0m").arg(QLatin1String(code), text) : text;
}

QString Console::bold(const QString& text) const
{
    return coloured("1", text);
}

QString Console::red(const QString& text) const
{
    return coloured("31", text);
}

QString Console::green(const QString& text) const
{
    return coloured("32", text);
}

QString Console::muted(const QString& text) const
{
    return coloured("2", text);
}

} // namespace app
