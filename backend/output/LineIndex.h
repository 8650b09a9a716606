#pragma once

#include "backend/output/SpoolFrame.h"

#include <QByteArrayView>
#include <QMap>

#include <utility>
#include <vector>

namespace backend {

/// Where the lines of a spool file begin: one entry for every 64th, built frame by frame.
class LineIndex {
public:
    static constexpr qint64 linesPerBlock = 64;

    /// Where a line begins: in the text of the frame at that file position.
    struct Start {
        qint64 frame = 0;
        qint64 inText = 0;
    };

    /// The next frame in the order of the file.
    void add(const SpoolFrame& frame, qint64 framePosition, QByteArrayView text);

    /// Lines with a line end, and the unfinished one if it has any text.
    qint64 lineCount() const { return m_whole + (m_hasPartial ? 1 : 0); }
    qint64 wholeLines() const { return m_whole; }
    /// Begin of line block * 64; the block exists.
    Start blockStart(qint64 block) const { return m_blocks[static_cast<std::size_t>(block)]; }

    /// -1: none yet. attempt 0: the latest.
    qint64 firstLineOf(int task, int attempt) const;
    qint64 lastLineOf(int task, int attempt) const;

private:
    struct Extent {
        qint64 first;
        qint64 last;
    };
    using Key = std::pair<int, int>; // task, attempt
    const Extent* extentOf(int task, int attempt) const;

    std::vector<Start> m_blocks = {Start{}};
    qint64 m_whole = 0;
    bool m_hasPartial = false;
    QMap<Key, Extent> m_extents;
};

} // namespace backend
