#include "backend/output/PatternAutomaton.h"

#include <algorithm>

namespace backend {

namespace {
constexpr std::uint32_t none = 0xffffffffU;
}

PatternAutomaton::PatternAutomaton(const QByteArrayList& patterns)
{
    classify(patterns);
    m_next.assign(m_classCount, none);
    m_begins.assign(1U << 16, 0);
    m_depth.assign(1, 0);
    m_matched.assign(1, 0);
    for (const QByteArray& pattern : patterns)
        insert(pattern);
    link();
    pack();
}

void PatternAutomaton::classify(const QByteArrayList& patterns)
{
    for (const QByteArray& pattern : patterns) {
        for (const char c : pattern) {
            auto& byteClass = m_classOf[static_cast<unsigned char>(c)];
            if (byteClass == 0)
                byteClass = static_cast<std::uint16_t>(m_classCount++);
        }
    }
}

/// While it is built, states are numbered.
void PatternAutomaton::insert(QByteArrayView pattern)
{
    std::size_t state = 0;
    for (const char c : pattern) {
        const std::size_t edge = state * m_classCount + m_classOf[static_cast<unsigned char>(c)];
        if (m_next[edge] == none) {
            m_next[edge] = static_cast<State>(m_depth.size());
            m_next.insert(m_next.end(), m_classCount, none);
            m_depth.push_back(m_depth[state] + 1);
            m_matched.push_back(0);
        }
        state = m_next[edge];
    }
    m_matched[state] = static_cast<std::int32_t>(pattern.size());
    m_begins[beginHash(pattern.data())] = 1;
}

/// Turns the tree into a machine without back-tracking: breadth first, so that a state's fallback is complete before
/// it.
void PatternAutomaton::link()
{
    std::vector<std::size_t> fallback(m_depth.size(), 0);
    std::vector<std::size_t> queue = {0};
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const std::size_t state = queue[at];
        const std::size_t back = fallback[state];
        m_matched[state] = std::max(m_matched[state], m_matched[back]);
        for (std::size_t byteClass = 0; byteClass < m_classCount; ++byteClass) {
            const State onFallback = state == 0 ? root : m_next[back * m_classCount + byteClass];
            State& next = m_next[state * m_classCount + byteClass];
            if (next == none) {
                next = onFallback;
            } else {
                fallback[next] = onFallback;
                queue.push_back(next);
            }
        }
    }
}

/// From numbers to rows with marks.
void PatternAutomaton::pack()
{
    for (State& next : m_next) {
        const State mark = m_matched[next] > 0 ? matchMark : 0;
        next = static_cast<State>(next * m_classCount) | mark;
    }
}

} // namespace backend
