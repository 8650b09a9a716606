#pragma once

#include "backend/output/FileWindow.h"
#include "backend/output/SpoolFrame.h"

#include <QByteArrayView>
#include <QFile>

namespace backend {

/// Reads the frames of a spool file one after the other. Never blocks and never writes; at a frame that is not whole
/// (torn, or still being written) it stays and can be asked again.
class FrameScanner {
public:
    explicit FrameScanner(QFile& file, qint64 position = 0) : m_window(file, readAhead), m_position(position) {}

    /// The next whole frame; false: there is none (yet).
    bool next();
    const SpoolFrame& frame() const { return m_frame; }
    /// Text of the frame; valid until the next call.
    QByteArrayView text() const { return m_text; }
    /// Where the frame begins in the file.
    qint64 framePosition() const { return m_position - m_frame.textLength - SpoolFrame::headerSize; }
    /// Where the next frame begins.
    qint64 position() const { return m_position; }

private:
    static constexpr qsizetype readAhead = qsizetype(256) * 1024;

    FileWindow m_window;
    qint64 m_position;
    SpoolFrame m_frame;
    QByteArrayView m_text;
};

} // namespace backend
