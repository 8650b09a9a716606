#include "backend/output/SpoolFrame.h"

#include <QtEndian>

#include <algorithm>

namespace backend {

namespace {
constexpr quint32 magic = 0x31465752; // "RWF1"
constexpr qsizetype digestAt = 40;

/// Finds torn and blank data, not tampering: eight bytes at a time, a multiplication and a rotation for each.
class Digest {
public:
    void add(QByteArrayView bytes)
    {
        qsizetype at = 0;
        for (; at + 8 <= bytes.size(); at += 8)
            mix(qFromLittleEndian<quint64>(bytes.data() + at));
        char tail[8] = {};
        std::copy(bytes.begin() + at, bytes.end(), tail);
        const auto rest = qFromLittleEndian<quint64>(tail);
        mix(rest ^ (quint64(bytes.size()) << 56));
    }
    quint64 value() const { return m_state ^ (m_state >> 29); }

private:
    void mix(quint64 word)
    {
        m_state = (m_state ^ word) * 0x9E3779B97F4A7C15ULL;
        m_state = (m_state << 31) | (m_state >> 33);
    }
    quint64 m_state = 0x52574631D6E8FEB8ULL;
};

quint64 digestOf(QByteArrayView header, QByteArrayView text)
{
    Digest digest;
    digest.add(header.first(digestAt));
    digest.add(text);
    return digest.value();
}

template <typename T> T valueAt(QByteArrayView header, qsizetype at)
{
    return qFromLittleEndian<T>(header.data() + at);
}
} // namespace

QByteArray encodeFrame(SpoolFrame frame, QByteArrayView text)
{
    QByteArray bytes(SpoolFrame::headerSize, '\0');
    bytes.reserve(SpoolFrame::headerSize + text.size());
    char* const to = bytes.data();
    qToLittleEndian<quint32>(magic, to);
    qToLittleEndian<qint32>(frame.task, to + 4);
    qToLittleEndian<qint32>(frame.attempt, to + 8);
    qToLittleEndian<quint32>(frame.column, to + 12);
    qToLittleEndian<qint64>(frame.rawOffset, to + 16);
    qToLittleEndian<qint64>(frame.rawLength, to + 24);
    qToLittleEndian<quint32>(static_cast<quint32>(text.size()), to + 32);
    qToLittleEndian<quint64>(digestOf(bytes, text), to + digestAt);
    return bytes.append(text);
}

std::optional<SpoolFrame> decodeFrameHeader(QByteArrayView header)
{
    if (header.size() < SpoolFrame::headerSize || valueAt<quint32>(header, 0) != magic)
        return std::nullopt;
    SpoolFrame frame;
    frame.task = valueAt<qint32>(header, 4);
    frame.attempt = valueAt<qint32>(header, 8);
    frame.column = valueAt<quint32>(header, 12);
    frame.rawOffset = valueAt<qint64>(header, 16);
    frame.rawLength = valueAt<qint64>(header, 24);
    frame.textLength = valueAt<quint32>(header, 32);
    frame.digest = valueAt<quint64>(header, digestAt);
    if (frame.textLength > SpoolFrame::longestText || frame.rawLength < 0 || frame.rawOffset < 0)
        return std::nullopt;
    return frame;
}

bool frameIsWhole(const SpoolFrame& frame, QByteArrayView bytes)
{
    return digestOf(bytes.first(SpoolFrame::headerSize), bytes.sliced(SpoolFrame::headerSize)) == frame.digest;
}

} // namespace backend
