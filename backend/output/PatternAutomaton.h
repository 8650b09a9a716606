#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace backend {

/// Finds many byte patterns in one pass (Aho-Corasick). Immutable, so threads may share it.
/// Patterns have at least four bytes.
class PatternAutomaton {
public:
    explicit PatternAutomaton(const QByteArrayList& patterns);

    /// Where a state's row begins in the table, with a mark on states where a pattern ends: one look-up for each byte.
    using State = std::uint32_t;
    static constexpr State root = 0;

    State step(State state, char byte) const
    {
        return m_next[(state & ~matchMark) + m_classOf[static_cast<unsigned char>(byte)]];
    }
    /// The next position from `from` on where a pattern may begin, at the latest the last three. For the root state.
    qsizetype skip(const char* data, qsizetype from, qsizetype size) const
    {
        while (from + 4 <= size && !m_begins[beginHash(data + from)])
            ++from;
        return from;
    }
    static bool isMatch(State state) { return (state & matchMark) != 0; }
    /// Length of the longest suffix read so far that a pattern begins with.
    qsizetype depth(State state) const { return m_depth[number(state)]; }
    /// Length of the longest pattern that ends here; 0: none.
    qsizetype matched(State state) const { return m_matched[number(state)]; }
    bool isEmpty() const { return m_depth.size() == 1; }

private:
    void classify(const QByteArrayList& patterns);
    void insert(QByteArrayView pattern);
    void link();
    void pack();
    static constexpr State matchMark = 0x80000000U;
    /// Of the first four bytes; patterns are at least that long.
    static std::size_t beginHash(const char* bytes)
    {
        std::uint32_t word = 0;
        std::memcpy(&word, bytes, sizeof(word));
        return (word * 2654435761U) >> 16;
    }
    std::size_t number(State state) const { return (state & ~matchMark) / m_classCount; }

    std::vector<std::uint8_t> m_begins;
    // Bytes that no pattern has share class 0, which keeps the table small.
    std::array<std::uint16_t, 256> m_classOf = {};
    std::size_t m_classCount = 1;
    std::vector<State> m_next;
    std::vector<std::int32_t> m_depth;
    std::vector<std::int32_t> m_matched;
};

} // namespace backend
