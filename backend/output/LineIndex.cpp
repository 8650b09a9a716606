#include "backend/output/LineIndex.h"

#include <cstring>
#include <limits>

namespace backend {

void LineIndex::add(const SpoolFrame& frame, qint64 framePosition, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    const qint64 first = m_whole;
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const char* at = begin;
    while (const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at))) {
        at = static_cast<const char*>(found) + 1;
        if (++m_whole % linesPerBlock == 0)
            m_blocks.push_back({framePosition, at - begin});
        if (at == end)
            break;
    }
    m_hasPartial = at != end;
    const qint64 last = lineCount() - 1;
    const Key key(frame.task, frame.attempt);
    const auto known = m_extents.find(key);
    if (known == m_extents.end())
        m_extents.insert(key, {first, last});
    else
        known->last = last;
}

const LineIndex::Extent* LineIndex::extentOf(int task, int attempt) const
{
    if (attempt > 0) {
        const auto found = m_extents.constFind({task, attempt});
        return found == m_extents.constEnd() ? nullptr : &found.value();
    }
    auto behind = m_extents.upperBound({task, std::numeric_limits<int>::max()});
    if (behind == m_extents.begin())
        return nullptr;
    --behind;
    return behind.key().first == task ? &behind.value() : nullptr;
}

qint64 LineIndex::firstLineOf(int task, int attempt) const
{
    const Extent* const extent = extentOf(task, attempt);
    return extent ? extent->first : -1;
}

qint64 LineIndex::lastLineOf(int task, int attempt) const
{
    const Extent* const extent = extentOf(task, attempt);
    return extent ? extent->last : -1;
}

} // namespace backend
