#include "backend/output/FileWindow.h"

#include <algorithm>

namespace backend {

QByteArrayView FileWindow::bytesAt(qint64 position, qsizetype count)
{
    const bool inBuffer = position >= m_bufferAt && position + count <= m_bufferAt + m_buffer.size();
    if (!inBuffer) {
        const qsizetype wanted = std::max(count, m_readAhead);
        m_buffer.resize(wanted);
        const qint64 got = m_file.seek(position) ? m_file.read(m_buffer.data(), wanted) : -1;
        m_buffer.resize(static_cast<qsizetype>(std::max<qint64>(got, 0)));
        m_bufferAt = position;
    }
    const auto at = static_cast<qsizetype>(position - m_bufferAt);
    return QByteArrayView(m_buffer).sliced(at, std::min(count, m_buffer.size() - at));
}

} // namespace backend
