#include "backend/base/Secret.h"

namespace backend {

Secret::Secret(QByteArrayView bytes) : m_bytes(bytes.data(), bytes.size()) {}

Secret::~Secret()
{
    clear();
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes = QByteArray();
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes = QByteArray();
    }
    return *this;
}

void Secret::clear()
{
    // volatile: the compiler must not drop writes to memory that is about to be freed.
    volatile char* data = m_bytes.isEmpty() ? nullptr : m_bytes.data();
    for (qsizetype i = 0; data && i < m_bytes.size(); ++i)
        data[i] = 0;
    m_bytes.clear();
}

} // namespace backend
