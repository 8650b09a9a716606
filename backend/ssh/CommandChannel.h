#pragma once

#include "backend/node/NodeSession.h"
#include "backend/ssh/BecomePrelude.h"
#include "backend/ssh/InterruptSwitch.h"
#include "backend/ssh/Liveness.h"
#include "backend/ssh/ReadBuffers.h"
#include "backend/ssh/SshHandles.h"
#include "backend/ssh/SudoTerminal.h"

#include <libssh/callbacks.h>

#include <QElapsedTimer>

#include <optional>

namespace backend {

/// What a command needs of the session it runs on.
struct ChannelContext {
    ssh_session session = nullptr;
    ssh_event event = nullptr;
    InterruptSwitch& interrupt;
    Liveness& liveness;
    const Secret* sudoPassword = nullptr; ///< only with Become::SudoPassword
};

/// One command on one channel (on two where sudo demands a terminal), from opening to its end. The session is in
/// non-blocking mode: the loop waits 50 ms at a time, so that limit, interrupt and a silent peer are always noticed.
/// Both streams are drained in every turn, because they share one window: an unread stream stalls the other.
class CommandChannel {
public:
    CommandChannel(const ChannelContext& context, BecomePrelude& prelude, InputSource& input, OutputSink& output);
    ~CommandChannel();
    CommandChannel(const CommandChannel&) = delete;
    CommandChannel& operator=(const CommandChannel&) = delete;

    /// limitMs 0: none. After Overdue the channel is closed and the command runs on.
    ExecOutcome run(const QByteArray& command, qint64 limitMs);
    /// The session cannot be used any more: lost, interrupted, or a channel left half open.
    bool isSessionLost() const { return m_sessionLost; }

private:
    using Stop = std::optional<ExecOutcome>;

    Stop begin(const QByteArrayList& words);
    Stop beginOnTerminal(const QByteArrayList& words);
    /// Opens the channel and has it run the line.
    Stop request(ssh_channel channel, const QByteArray& line);
    Stop askTerminal();
    Stop stream();
    /// Waits for packets and asks every reason to stop.
    Stop turn(int waitMs);
    Stop ended();
    ExecOutcome lost(const QString& why);
    bool feed();
    bool feedPassword();
    qint64 drain(bool isStderr);
    void takeErr(QByteArrayView bytes);
    void drainTerminal();
    int readOnce(ReadBuffer& buffer, bool isStderr);
    void endInput();

    static void onExitStatus(ssh_session, ssh_channel, int status, void* self);
    static void onExitSignal(ssh_session, ssh_channel, const char* name, int, const char*, const char*, void* self);

    ChannelContext m_context;
    BecomePrelude& m_prelude;
    InputSource& m_input;
    OutputSink& m_output;
    std::optional<SudoTerminal> m_terminal;
    ChannelHandle m_holder;  ///< with the terminal; tells how the command ended
    ChannelHandle m_channel; ///< of the streams
    ssh_channel_callbacks_struct m_callbacks = {};
    ReadBuffer m_outBuffer;
    ReadBuffer m_errBuffer;
    QByteArray m_unsent;
    bool m_inputEnded = false;
    std::optional<ExecOutcome> m_known; ///< told by the server
    QElapsedTimer m_quiet;              ///< since the last byte of output
    QElapsedTimer m_since;
    qint64 m_limitMs = 0;
    bool m_requested = false; ///< the server has taken the command
    bool m_isPending = false; ///< a request to the server has no answer yet
    bool m_sessionLost = false;
};

} // namespace backend
