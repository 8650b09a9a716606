#pragma once

#include <QString>

#include <atomic>
#include <thread>

/// A server that accepts connections and never says a word, on a loopback port or as a local socket (a key agent that
/// hangs). POSIX.
class SilentListener {
public:
    SilentListener();                             ///< on a free port
    explicit SilentListener(const QString& path); ///< as a Unix domain socket
    ~SilentListener();
    SilentListener(const SilentListener&) = delete;
    SilentListener& operator=(const SilentListener&) = delete;

    quint16 port() const { return m_port; }
    /// Connections accepted so far.
    int accepted() const { return m_accepted; }

private:
    void serve();

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_accepted = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};
