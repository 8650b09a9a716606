#include "backend/ssh/ReadBuffers.h"

#include <mutex>
#include <vector>

namespace backend {

namespace {
constexpr qsizetype smallSize = qsizetype{64} * 1024;
constexpr qsizetype largeSize = qsizetype{8} * 1024 * 1024;
constexpr qint64 busyBytes = qint64{1024} * 1024; ///< in one window
constexpr qint64 windowMs = 500;
constexpr int mostLarge = 4;

/// The large buffers of the program. The lock is held for a pointer swap and is never taken by the window.
class LargeBuffers {
public:
    bool borrow(QByteArray& buffer)
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty() && m_made == mostLarge)
            return false;
        if (m_free.empty()) {
            ++m_made;
            buffer = QByteArray(largeSize, Qt::Uninitialized);
        } else {
            buffer = std::move(m_free.back());
            m_free.pop_back();
        }
        return true;
    }

    void giveBack(QByteArray buffer)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(buffer));
    }

private:
    std::mutex m_mutex;
    std::vector<QByteArray> m_free;
    int m_made = 0;
};

LargeBuffers& largeBuffers()
{
    static LargeBuffers buffers;
    return buffers;
}
} // namespace

ReadBuffer::ReadBuffer() : m_small(smallSize, Qt::Uninitialized)
{
    m_window.start();
}

ReadBuffer::~ReadBuffer()
{
    release();
}

void ReadBuffer::noteTurn(qint64 count)
{
    m_recent += count;
    if (!m_isLarge && m_recent >= busyBytes)
        m_isLarge = largeBuffers().borrow(m_large);
    if (!m_window.hasExpired(windowMs))
        return;
    if (m_recent < busyBytes)
        release();
    m_recent = 0;
    m_window.start();
}

void ReadBuffer::release()
{
    if (m_isLarge)
        largeBuffers().giveBack(std::move(m_large));
    m_large = QByteArray();
    m_isLarge = false;
}

} // namespace backend
