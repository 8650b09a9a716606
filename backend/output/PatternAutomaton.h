#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <vector>

namespace backend {

/// Finds many byte patterns in one pass (Aho-Corasick). Immutable, so threads may share it.
class PatternAutomaton {
public:
    explicit PatternAutomaton(const QByteArrayList& patterns);

    using State = std::int32_t;
    static constexpr State root = 0;

    State step(State state, char byte) const
    {
        return m_next[static_cast<std::size_t>(state) * m_classCount + m_classOf[static_cast<unsigned char>(byte)]];
    }
    /// Length of the longest suffix read so far that a pattern begins with.
    qsizetype depth(State state) const { return m_depth[static_cast<std::size_t>(state)]; }
    /// Length of the longest pattern that ends here; 0: none.
    qsizetype matched(State state) const { return m_matched[static_cast<std::size_t>(state)]; }
    bool isEmpty() const { return m_depth.size() == 1; }

private:
    void classify(const QByteArrayList& patterns);
    void insert(QByteArrayView pattern);
    void link();
    State& edge(State state, std::size_t byteClass)
    {
        return m_next[static_cast<std::size_t>(state) * m_classCount + byteClass];
    }

    // Bytes that no pattern has share class 0, which keeps the table small.
    std::array<std::uint16_t, 256> m_classOf = {};
    std::size_t m_classCount = 1;
    std::vector<State> m_next;
    std::vector<std::int32_t> m_depth;
    std::vector<std::int32_t> m_matched;
};

} // namespace backend
