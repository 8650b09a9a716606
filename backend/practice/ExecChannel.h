#pragma once

#include "backend/shell/ShellWorld.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace backend {

/// What the command of one channel reads and writes. The channel's thread of the connection and the thread of the
/// command meet here; neither waits for the other but by this queue's limits.
class ChannelPipes {
public:
    // Side of the connection
    void feed(const QByteArray& bytes);
    void endInput();
    /// A piece of at most `limit` bytes; false: there is none now.
    bool take(qsizetype limit, QByteArray& bytes, bool& isErr);
    void abandon(); ///< nobody reads any more
    bool drained() const;

    // Side of the command
    QByteArray readAll();
    QByteArray readLine();
    void write(const QByteArray& bytes, bool isErr);

private:
    static constexpr qsizetype mostWaiting = 4 * 1024 * 1024;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QByteArray m_input;
    bool m_inputEnded = false;
    bool m_abandoned = false;
    std::deque<std::pair<bool, QByteArray>> m_output;
    qsizetype m_waiting = 0;
};

/// One session channel of a connection: takes one exec request and runs it in a thread of its own. All calls but those
/// of the command's thread come from the connection's thread.
class ExecChannel {
public:
    using Runner = std::function<int(const QByteArray& command, const QMap<QByteArray, QByteArray>& environment,
                                     std::shared_ptr<ShInput> in, std::shared_ptr<ShOutput> out,
                                     std::shared_ptr<ShOutput> err, std::shared_ptr<ShStop> stop)>;

    ExecChannel(ssh_session session, Runner runner);
    ~ExecChannel();
    ExecChannel(const ExecChannel&) = delete;
    ExecChannel& operator=(const ExecChannel&) = delete;

    ssh_channel handle() const { return m_channel; }
    /// Moves output to the peer. False: the channel is done and may be destroyed.
    bool pump();
    /// Ends the command and leaves the channel to the session: nothing is sent, ssh_disconnect frees it.
    void forsake();
    bool isBusy() const { return m_thread.joinable(); }

private:
    void begin(const QByteArray& command);
    void finish();

    static int onData(ssh_session, ssh_channel, void* data, uint32_t length, int isStderr, void* self);
    static void onEof(ssh_session, ssh_channel, void* self);
    static void onClose(ssh_session, ssh_channel, void* self);
    static int onExec(ssh_session, ssh_channel, const char* command, void* self);
    static int onShell(ssh_session, ssh_channel, void* self);
    static int onPty(ssh_session, ssh_channel, const char*, int, int, int, int, void* self);
    static int onEnvironment(ssh_session, ssh_channel, const char* name, const char* value, void* self);

    ssh_channel m_channel = nullptr;
    ssh_channel_callbacks_struct m_callbacks = {};
    Runner m_runner;
    QMap<QByteArray, QByteArray> m_environment;
    std::shared_ptr<ChannelPipes> m_pipes = std::make_shared<ChannelPipes>();
    std::shared_ptr<ShStop> m_stop = std::make_shared<ShStop>();
    std::thread m_thread;
    std::atomic<bool> m_ended{false};
    std::atomic<int> m_status{0};
    bool m_closed = false;
};

} // namespace backend
