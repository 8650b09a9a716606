#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace backend {

/// Makes text that can be shown out of what a program wrote: no escape sequences (CSI, OSC, DCS, …) and control codes
/// but tab and line feed, CR and CRLF as line ends, valid UTF-8. Nothing else is taken away: an escape sequence ends at
/// a line end, so that a broken one cannot swallow lines.
///
/// It keeps no state: what ends inside a sequence is left over and fed again in front of the next bytes. A position in
/// the raw bytes is therefore all that is needed to go on.
class OutputFilter {
public:
    /// From text position `text` on, bytes are copies of the raw bytes from `raw` on, until `raw + length`; text that
    /// goes on behind it stands for the last of them.
    struct Span {
        qsizetype text;
        qsizetype raw;
        qsizetype length;
    };

    /// Appends to `text` and `spans`; the number of raw bytes used. With `last` everything is used.
    static qsizetype filter(QByteArrayView raw, bool last, QByteArray& text, QList<Span>& spans);

    /// A sequence that is not finished after so many bytes is none; its introducer is dropped.
    static constexpr qsizetype longestSequence = 4096;
};

} // namespace backend
