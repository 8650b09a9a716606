#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace backend {

/// The unit of a spool file: a header of 48 bytes, little-endian, then text. A frame is whole or it is not there.
///
///     0 magic "RWF1"   4 task   8 attempt   12 column   16 raw offset (8)   24 raw length (8)   32 text length (4)
///     36 reserved (4)  40 digest of bytes 0-39 and of the text (8)
///
/// A frame without text and raw bytes marks the beginning of an attempt's output.
struct SpoolFrame {
    int task = 0;
    int attempt = 0;
    qint64 rawOffset = 0;
    qint64 rawLength = 0;
    quint32 textLength = 0;
    quint32 column = 0; ///< bytes of the unfinished line behind the text: what the writer needs to go on
    quint64 digest = 0;

    qint64 rawEnd() const { return rawOffset + rawLength; }

    static constexpr qsizetype headerSize = 48;
    static constexpr qsizetype longestText = qsizetype(1024) * 1024;
};

/// Header and text as one piece of bytes; fills textLength and digest.
QByteArray encodeFrame(SpoolFrame frame, QByteArrayView text);
/// Reads a header; nullopt: these bytes are none.
std::optional<SpoolFrame> decodeFrameHeader(QByteArrayView header);
/// Is it the frame that was written, header and text?
bool frameIsWhole(const SpoolFrame& frame, QByteArrayView bytes);

} // namespace backend
