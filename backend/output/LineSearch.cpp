#include "backend/output/LineSearch.h"

#include <algorithm>
#include <cstring>

namespace backend {

namespace {
char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isAscii(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool startsWithLowered(const char* text, const QByteArray& lower)
{
    return std::equal(lower.begin(), lower.end(), text, [](char a, char b) { return a == lowered(b); });
}
} // namespace

LineSearch::LineSearch(const QByteArray& text) : m_lower(text.toLower())
{
    if (!isAscii(text))
        m_wide = QString::fromUtf8(text);
}

bool LineSearch::matches(const QByteArray& line) const
{
    if (!m_wide.isEmpty())
        return QString::fromUtf8(line).contains(m_wide, Qt::CaseInsensitive);
    if (line.size() < m_lower.size())
        return false;
    const char first = m_lower.front();
    const char* const last = line.constData() + (line.size() - m_lower.size());
    for (const char* at = line.constData(); at <= last; ++at) {
        if (lowered(*at) == first && startsWithLowered(at, m_lower))
            return true;
    }
    return false;
}

} // namespace backend
