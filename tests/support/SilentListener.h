#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <thread>
#include <vector>

/// A server that accepts connections and never says a word, on a loopback port or as a local socket (a key agent that
/// hangs). POSIX.
class SilentListener {
public:
    /// On a free port; `greeting` is all that a connection hears.
    explicit SilentListener(const char* greeting = "");
    explicit SilentListener(const QString& path); ///< as a Unix domain socket
    ~SilentListener();
    SilentListener(const SilentListener&) = delete;
    SilentListener& operator=(const SilentListener&) = delete;

    quint16 port() const { return m_port; }
    /// Connections accepted so far.
    int accepted() const { return m_accepted; }
    /// Takes no further connection: packets to it are lost, as to a machine that is gone.
    void die();

private:
    void serve();

    int m_listener = -1;
    QByteArray m_greeting;
    std::vector<int> m_waiting; ///< connections that fill the queue
    quint16 m_port = 0;
    std::atomic<int> m_accepted = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};
