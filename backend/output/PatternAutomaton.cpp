#include "backend/output/PatternAutomaton.h"

#include <algorithm>

namespace backend {

namespace {
constexpr PatternAutomaton::State none = -1;
}

PatternAutomaton::PatternAutomaton(const QByteArrayList& patterns)
{
    classify(patterns);
    m_next.assign(m_classCount, none);
    m_depth.assign(1, 0);
    m_matched.assign(1, 0);
    for (const QByteArray& pattern : patterns)
        insert(pattern);
    link();
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

void PatternAutomaton::insert(QByteArrayView pattern)
{
    State state = root;
    for (const char c : pattern) {
        const std::size_t byteClass = m_classOf[static_cast<unsigned char>(c)];
        if (edge(state, byteClass) == none) {
            const auto made = static_cast<State>(m_depth.size());
            edge(state, byteClass) = made;
            m_next.insert(m_next.end(), m_classCount, none);
            m_depth.push_back(m_depth[static_cast<std::size_t>(state)] + 1);
            m_matched.push_back(0);
        }
        state = edge(state, byteClass);
    }
    m_matched[static_cast<std::size_t>(state)] = static_cast<std::int32_t>(pattern.size());
}

/// Turns the tree into a machine without back-tracking: breadth first, so that a state's fallback is complete before
/// it.
void PatternAutomaton::link()
{
    std::vector<State> fallback(m_depth.size(), root);
    std::vector<State> queue = {root};
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const State state = queue[at];
        const State back = fallback[static_cast<std::size_t>(state)];
        auto& longest = m_matched[static_cast<std::size_t>(state)];
        longest = std::max(longest, m_matched[static_cast<std::size_t>(back)]);
        for (std::size_t byteClass = 0; byteClass < m_classCount; ++byteClass) {
            const State onFallback = state == root ? root : edge(back, byteClass);
            State& next = edge(state, byteClass);
            if (next == none) {
                next = onFallback;
            } else {
                fallback[static_cast<std::size_t>(next)] = onFallback;
                queue.push_back(next);
            }
        }
    }
}

} // namespace backend
