#include "backend/output/OutputFilter.h"

#include <algorithm>
#include <array>

namespace backend {

namespace {
using uchar8 = unsigned char;

constexpr char escape = 0x1b;
constexpr char bell = 0x07;
constexpr char replacementChar[] = "\xEF\xBF\xBD";

uchar8 byteOf(QByteArrayView raw, qsizetype at)
{
    return static_cast<uchar8>(raw[at]);
}

/// Bytes that go through as they are: printable ASCII, tab, line feed.
constexpr std::array<bool, 256> plainTable()
{
    std::array<bool, 256> table = {};
    for (std::size_t c = 0x20; c < 0x7f; ++c)
        table[c] = true;
    table['\t'] = true;
    table['\n'] = true;
    return table;
}
constexpr std::array<bool, 256> isPlain = plainTable();

/// What a run of raw bytes turned out to be.
struct Piece {
    enum class Kind { Copy, Drop, Replace, LineEnd, Unfinished };
    Kind kind;
    qsizetype length;
};

bool endsSequenceEarly(uchar8 c)
{
    return c == '\n' || c == '\r' || c == 0x18 || c == 0x1a || c == static_cast<uchar8>(escape);
}

/// Behind the introducer of a control sequence: parameters, intermediates, one final byte.
Piece controlSequence(QByteArrayView raw, qsizetype from, qsizetype at)
{
    for (; at < raw.size(); ++at) {
        const uchar8 c = byteOf(raw, at);
        if (c >= 0x40 && c <= 0x7e)
            return {Piece::Kind::Drop, at + 1 - from};
        if (endsSequenceEarly(c) || c >= 0x80)
            return {Piece::Kind::Drop, at - from};
    }
    return {Piece::Kind::Unfinished, at - from};
}

/// Behind the introducer of a string (title, hyperlink, device control): up to BEL or ESC backslash.
Piece controlString(QByteArrayView raw, qsizetype from, qsizetype at)
{
    for (; at < raw.size(); ++at) {
        const uchar8 c = byteOf(raw, at);
        if (c == static_cast<uchar8>(bell))
            return {Piece::Kind::Drop, at + 1 - from};
        if (c == 0xc2 && at + 1 < raw.size() && byteOf(raw, at + 1) == 0x9c)
            return {Piece::Kind::Drop, at + 2 - from};
        if (c == static_cast<uchar8>(escape)) {
            if (at + 1 >= raw.size())
                return {Piece::Kind::Unfinished, at + 1 - from};
            return {Piece::Kind::Drop, raw[at + 1] == '\\' ? at + 2 - from : at - from};
        }
        if (endsSequenceEarly(c))
            return {Piece::Kind::Drop, at - from};
    }
    return {Piece::Kind::Unfinished, at - from};
}

Piece escapeSequence(QByteArrayView raw, qsizetype from)
{
    qsizetype at = from + 1;
    if (at >= raw.size())
        return {Piece::Kind::Unfinished, 1};
    const char introducer = raw[at];
    if (introducer == '[')
        return controlSequence(raw, from, at + 1);
    if (QByteArrayView("]PX^_").contains(introducer))
        return controlString(raw, from, at + 1);
    while (at < raw.size() && byteOf(raw, at) >= 0x20 && byteOf(raw, at) <= 0x2f)
        ++at;
    if (at >= raw.size())
        return {Piece::Kind::Unfinished, at - from};
    const uchar8 final = byteOf(raw, at);
    return {Piece::Kind::Drop, final >= 0x30 && final <= 0x7e ? at + 1 - from : at - from};
}

Piece carriageReturn(QByteArrayView raw, qsizetype from)
{
    qsizetype at = from;
    while (at < raw.size() && raw[at] == '\r')
        ++at;
    if (at >= raw.size())
        return {Piece::Kind::Unfinished, at - from};
    // The line feed itself is the line end.
    return raw[at] == '\n' ? Piece{Piece::Kind::Drop, at - from} : Piece{Piece::Kind::LineEnd, at - from};
}

/// Length that the first byte announces; 0: no first byte of a character.
qsizetype announcedLength(uchar8 c)
{
    if (c >= 0xc2 && c <= 0xdf)
        return 2;
    if (c >= 0xe0 && c <= 0xef)
        return 3;
    return c >= 0xf0 && c <= 0xf4 ? 4 : 0;
}

/// Too long forms, surrogates and what lies beyond Unicode show in the second byte.
bool isSecondByte(uchar8 first, uchar8 second)
{
    if (first == 0xe0)
        return second >= 0xa0 && second <= 0xbf;
    if (first == 0xed)
        return second >= 0x80 && second <= 0x9f;
    if (first == 0xf0)
        return second >= 0x90 && second <= 0xbf;
    if (first == 0xf4)
        return second >= 0x80 && second <= 0x8f;
    return second >= 0x80 && second <= 0xbf;
}

/// The controls of the upper half, which terminals obey in UTF-8 too.
Piece upperControl(QByteArrayView raw, qsizetype from, uchar8 second)
{
    if (second == 0x9b)
        return controlSequence(raw, from, from + 2);
    if (second == 0x90 || second == 0x98 || (second >= 0x9d && second <= 0x9f))
        return controlString(raw, from, from + 2);
    return {Piece::Kind::Drop, 2};
}

/// Line and paragraph separators and the marks that turn the direction of text: they would make a line read as another.
bool isDeceptive(QByteArrayView character)
{
    if (character.size() != 3 || byteOf(character, 0) != 0xe2)
        return false;
    const uchar8 second = byteOf(character, 1);
    const uchar8 third = byteOf(character, 2);
    return (second == 0x80 && third >= 0xa8 && third <= 0xae) || (second == 0x81 && third >= 0xa6 && third <= 0xa9);
}

Piece multiByte(QByteArrayView raw, qsizetype from)
{
    const uchar8 first = byteOf(raw, from);
    const qsizetype length = announcedLength(first);
    if (length == 0)
        return {Piece::Kind::Replace, 1};
    for (qsizetype i = 1; i < length; ++i) {
        if (from + i >= raw.size())
            return {Piece::Kind::Unfinished, i};
        const uchar8 c = byteOf(raw, from + i);
        const bool good = i == 1 ? isSecondByte(first, c) : (c >= 0x80 && c <= 0xbf);
        if (!good)
            return {Piece::Kind::Replace, i};
    }
    if (first == 0xc2 && byteOf(raw, from + 1) <= 0x9f)
        return upperControl(raw, from, byteOf(raw, from + 1));
    return {isDeceptive(raw.sliced(from, length)) ? Piece::Kind::Replace : Piece::Kind::Copy, length};
}

/// Everything but plain text, of which `raw` shows no more than the longest sequence.
Piece specialPiece(QByteArrayView raw, qsizetype from)
{
    const uchar8 c = byteOf(raw, from);
    if (c >= 0x80)
        return multiByte(raw, from);
    if (raw[from] == escape)
        return escapeSequence(raw, from);
    if (c == '\r')
        return carriageReturn(raw, from);
    return {Piece::Kind::Drop, 1};
}

Piece nextPiece(QByteArrayView raw, qsizetype from)
{
    const uchar8 c = byteOf(raw, from);
    if (isPlain[c]) {
        qsizetype at = from + 1;
        while (at < raw.size() && isPlain[byteOf(raw, at)])
            ++at;
        return {Piece::Kind::Copy, at - from};
    }
    // The same window however the bytes are cut into chunks, so that the text does not depend on it.
    return specialPiece(raw.first(std::min(raw.size(), from + OutputFilter::longestSequence)), from);
}

/// What becomes of an unfinished piece when nothing comes behind it, or it grew too long to be one.
Piece settled(QByteArrayView raw, qsizetype from, Piece piece)
{
    if (raw[from] == '\r')
        return {Piece::Kind::LineEnd, piece.length};
    if (raw[from] == escape)
        return {Piece::Kind::Drop, 1};
    const bool isControl = byteOf(raw, from) == 0xc2 && piece.length > 1;
    return isControl ? Piece{Piece::Kind::Drop, 2} : Piece{Piece::Kind::Replace, piece.length};
}

void addCopy(QByteArrayView raw, qsizetype at, qsizetype length, QByteArray& text, QList<OutputFilter::Span>& spans)
{
    const bool goesOn = !spans.isEmpty() && spans.last().raw + spans.last().length == at &&
                        spans.last().text + spans.last().length == text.size();
    if (goesOn)
        spans.last().length += length;
    else
        spans.append({text.size(), at, length});
    text.append(raw.sliced(at, length));
}

void add(QByteArrayView raw, qsizetype at, Piece piece, QByteArray& text, QList<OutputFilter::Span>& spans)
{
    switch (piece.kind) {
    case Piece::Kind::Copy:
        addCopy(raw, at, piece.length, text, spans);
        break;
    case Piece::Kind::Replace:
        spans.append({text.size(), at, 0});
        text.append(replacementChar);
        break;
    case Piece::Kind::LineEnd:
        spans.append({text.size(), at, 0});
        text.append('\n');
        break;
    case Piece::Kind::Drop:
    case Piece::Kind::Unfinished:
        break;
    }
}
} // namespace

qsizetype OutputFilter::filter(QByteArrayView raw, bool last, QByteArray& text, QList<Span>& spans)
{
    qsizetype at = 0;
    while (at < raw.size()) {
        Piece piece = nextPiece(raw, at);
        if (piece.kind == Piece::Kind::Unfinished) {
            if (!last && piece.length < longestSequence)
                return at;
            piece = settled(raw, at, piece);
        }
        add(raw, at, piece, text, spans);
        at += piece.length;
    }
    return at;
}

} // namespace backend
