#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace backend {

/// Bytes that must not stay in memory, logs, files or argv. Move-only; zeroed on destruction.
class Secret {
public:
    Secret() = default;
    /// Takes a private copy of `bytes`; the caller's own copy stays the caller's to clear.
    explicit Secret(QByteArrayView bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Valid as long as this object; never store the view.
    QByteArrayView view() const { return m_bytes; }
    Secret clone() const { return Secret(view()); }

private:
    void clear();
    QByteArray m_bytes;
};

} // namespace backend
