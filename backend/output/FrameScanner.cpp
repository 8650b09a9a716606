#include "backend/output/FrameScanner.h"

namespace backend {

bool FrameScanner::next()
{
    const auto frame = decodeFrameHeader(m_window.bytesAt(m_position, SpoolFrame::headerSize));
    if (!frame) {
        m_window.forget();
        return false;
    }
    const qsizetype whole = SpoolFrame::headerSize + static_cast<qsizetype>(frame->textLength);
    const QByteArrayView bytes = m_window.bytesAt(m_position, whole);
    if (bytes.size() < whole || !frameIsWhole(*frame, bytes)) {
        m_window.forget();
        return false;
    }
    m_frame = *frame;
    m_text = bytes.sliced(SpoolFrame::headerSize);
    m_position += whole;
    return true;
}

} // namespace backend
