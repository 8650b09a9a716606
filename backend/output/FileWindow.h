#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

namespace backend {

/// Bytes of a file by position, read ahead into one buffer. The file may grow meanwhile.
class FileWindow {
public:
    FileWindow(QFile& file, qsizetype readAhead) : m_file(file), m_readAhead(readAhead) {}

    /// Fewer than `count` at the end of the file. Valid until the next call.
    QByteArrayView bytesAt(qint64 position, qsizetype count);
    /// The file may hold something else now than what was read.
    void forget() { m_buffer.clear(); }

private:
    QFile& m_file;
    qsizetype m_readAhead;
    QByteArray m_buffer;
    qint64 m_bufferAt = 0;
};

} // namespace backend
