#include "backend/base/ShellQuote.h"

#include <algorithm>

namespace backend {

namespace {
bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    const bool alphanumeric = (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9');
    return alphanumeric || QStringView(u"_@%+=:,./-").contains(c);
}
} // namespace

QString shellQuote(const QString& text)
{
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString shellQuote(const QStringList& words)
{
    QStringList quoted;
    for (const QString& word : words)
        quoted << shellQuote(word);
    return quoted.join(QLatin1Char(' '));
}

} // namespace backend
