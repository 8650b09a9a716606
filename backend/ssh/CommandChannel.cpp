#include "backend/ssh/CommandChannel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace backend {

namespace {
constexpr int turnMs = 50;
constexpr qsizetype inputChunk = qsizetype{128} * 1024;
constexpr qint64 mostPerTurn = qint64{16} * 1024 * 1024;
/// A child that was left in the background may hold the streams open after the command has ended.
constexpr qint64 quietAfterEndMs = 3000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandChannel)
};
} // namespace

CommandChannel::CommandChannel(const ChannelContext& context, BecomePrelude& prelude, InputSource& input,
                               OutputSink& output)
    : m_context(context), m_prelude(prelude), m_input(input), m_output(output),
      m_channel(ssh_channel_new(context.session))
{
    m_callbacks.userdata = this;
    m_callbacks.channel_exit_status_function = onExitStatus;
    m_callbacks.channel_exit_signal_function = onExitSignal;
    ssh_callbacks_init(&m_callbacks);
    if (m_prelude.isOnTerminal()) {
        m_terminal.emplace();
        m_holder.reset(ssh_channel_new(context.session));
    }
    if (ssh_channel teller = m_terminal ? m_holder.get() : m_channel.get())
        ssh_set_channel_callbacks(teller, &m_callbacks);
}

CommandChannel::~CommandChannel()
{
    // Packets may still come for a freed channel.
    if (ssh_channel teller = m_terminal ? m_holder.get() : m_channel.get())
        ssh_remove_channel_callbacks(teller, &m_callbacks);
}

ExecOutcome CommandChannel::run(const QByteArray& command, qint64 limitMs)
{
    m_limitMs = limitMs;
    m_since.start();
    m_quiet.start();
    m_context.liveness.restart();
    if (!m_channel || (m_terminal && !m_holder))
        return lost(lastError(m_context.session));
    Stop stop = begin(m_prelude.words(command));
    if (!stop)
        stop = stream();
    // A channel whose opening or request is still unanswered cannot be told from a later one's answers.
    if (m_isPending)
        m_sessionLost = true;
    m_prelude.finish(m_output);
    return *stop;
}

CommandChannel::Stop CommandChannel::begin(const QByteArrayList& words)
{
    if (Stop stop = m_terminal ? beginOnTerminal(words) : request(m_channel.get(), execLine(words)))
        return stop;
    m_requested = true;
    return std::nullopt;
}

CommandChannel::Stop CommandChannel::beginOnTerminal(const QByteArrayList& words)
{
    if (Stop stop = request(m_holder.get(), m_terminal->holdLine(words)))
        return stop;
    while (!m_terminal->isReady()) {
        Stop stop = turn(turnMs);
        drainTerminal();
        if (stop)
            return stop;
        if (m_terminal->isReady() || (!m_known && !ssh_channel_is_closed(m_holder.get())))
            continue;
        m_output.err(m_terminal->said());
        return m_known ? m_known : lost(Text::tr("The server closed the terminal for sudo."));
    }
    return request(m_channel.get(), m_terminal->joinLine());
}

CommandChannel::Stop CommandChannel::request(ssh_channel channel, const QByteArray& line)
{
    m_isPending = true;
    int rc = SSH_AGAIN;
    while ((rc = ssh_channel_open_session(channel)) == SSH_AGAIN) {
        if (Stop stop = turn(turnMs))
            return stop;
    }
    if (rc != SSH_OK)
        return lost(Text::tr("The server opened no channel: %1").arg(lastError(m_context.session)));
    if (channel == m_holder.get()) {
        if (Stop stop = askTerminal())
            return stop;
    }
    while ((rc = ssh_channel_request_exec(channel, line.constData())) == SSH_AGAIN) {
        if (Stop stop = turn(turnMs))
            return stop;
    }
    if (rc != SSH_OK)
        return lost(Text::tr("The server did not take the command: %1").arg(lastError(m_context.session)));
    m_isPending = false;
    return std::nullopt;
}

CommandChannel::Stop CommandChannel::askTerminal()
{
    int rc = SSH_AGAIN;
    while ((rc = ssh_channel_request_pty_size(m_holder.get(), "dumb", 80, 24)) == SSH_AGAIN) {
        if (Stop stop = turn(turnMs))
            return stop;
    }
    if (rc == SSH_OK)
        return std::nullopt;
    if (!ssh_is_connected(m_context.session))
        return lost(Text::tr("The connection was lost: %1").arg(lastError(m_context.session)));
    m_isPending = false; // it was answered, by a no
    m_output.err(QByteArray(SudoTerminal::refusedWords) + '\n');
    return ExecOutcome::exited(1);
}

CommandChannel::Stop CommandChannel::stream()
{
    bool isBusy = true;
    for (;;) {
        Stop stop = turn(isBusy ? 0 : turnMs);
        if (m_terminal)
            drainTerminal();
        const qint64 outBytes = drain(false);
        const qint64 errBytes = drain(true);
        const bool hasFed = !stop && feed();
        isBusy = outBytes > 0 || errBytes > 0 || hasFed;
        if (isBusy)
            m_quiet.start();
        if (stop && m_known && m_sessionLost && !m_context.interrupt.isRaised())
            return m_known; // the status had come before the connection went
        if (stop)
            return stop;
        if (Stop end = ended())
            return end;
    }
}

CommandChannel::Stop CommandChannel::turn(int waitMs)
{
    const int rc = ssh_event_dopoll(m_context.event, waitMs);
    if (m_context.interrupt.isRaised()) {
        m_sessionLost = true;
        return ExecOutcome::cancelled();
    }
    if (rc == SSH_ERROR || !ssh_is_connected(m_context.session))
        return lost(Text::tr("The connection was lost: %1").arg(lastError(m_context.session)));
    if (!m_context.liveness.isAlive())
        return lost(Text::tr("The node stopped answering; the connection was given up."));
    // Also when only a child that was left in the background goes on speaking: whether all that the command itself
    // had to say has come cannot be told then.
    if (m_limitMs > 0 && m_since.hasExpired(m_limitMs))
        return ExecOutcome::overdue();
    if (m_requested && !m_output.goesOn())
        return m_known ? *m_known : ExecOutcome::cancelled(); // closes the channel; the session goes on
    return std::nullopt;
}

CommandChannel::Stop CommandChannel::ended()
{
    const bool isClosed = ssh_channel_is_closed(m_channel.get());
    if (!m_known) {
        if (!isClosed || (m_terminal && m_terminal->isJoined() && !ssh_channel_is_closed(m_holder.get())))
            return std::nullopt;
        if (m_context.interrupt.isRaised() ||
            !ssh_is_connected(m_context.session)) // a lost session closes channels too
            return lost(Text::tr("The connection was lost: %1").arg(lastError(m_context.session)));
        return ExecOutcome::unknown(Text::tr("The server closed the channel without telling how the command ended."));
    }
    if (isClosed || ssh_channel_is_eof(m_channel.get()) || m_quiet.hasExpired(quietAfterEndMs))
        return m_known;
    return std::nullopt;
}

ExecOutcome CommandChannel::lost(const QString& why)
{
    if (m_context.interrupt.isRaised()) {
        m_sessionLost = true;
        return ExecOutcome::cancelled();
    }
    m_sessionLost = true;
    return ExecOutcome::unknown(why);
}

bool CommandChannel::feed()
{
    if (feedPassword())
        return true;
    if (m_inputEnded || m_known || !m_prelude.mayFeed() || (m_terminal && !m_terminal->isJoined()))
        return false;
    if (ssh_get_poll_flags(m_context.session) & SSH_WRITE_PENDING)
        return false; // the socket is full; the event waits for it
    const auto window = static_cast<qsizetype>(ssh_channel_window_size(m_channel.get()));
    if (window == 0)
        return false;
    if (m_unsent.isEmpty())
        m_unsent = m_input.read(inputChunk);
    if (m_unsent.isEmpty()) {
        endInput();
        return false;
    }
    // Never more than the window: libssh would block for the rest.
    const qsizetype count = std::min(window, m_unsent.size());
    const int written = ssh_channel_write(m_channel.get(), m_unsent.constData(), static_cast<uint32_t>(count));
    if (written <= 0)
        return false;
    m_unsent.remove(0, written);
    return true;
}

bool CommandChannel::feedPassword()
{
    if (m_prelude.isPasswordRefused() && !m_inputEnded) {
        endInput(); // sudo gives up by itself and tells its own exit code
        return false;
    }
    if (!m_prelude.takePasswordRequest())
        return false;
    if (!m_context.sudoPassword || m_context.sudoPassword->isEmpty()) {
        endInput();
        return false;
    }
    const QByteArrayView password = m_context.sudoPassword->view();
    ssh_channel_write(m_channel.get(), password.data(), static_cast<uint32_t>(password.size()));
    ssh_channel_write(m_channel.get(), "\n", 1);
    return true;
}

void CommandChannel::endInput()
{
    m_inputEnded = true;
    m_unsent.clear();
    ssh_channel_send_eof(m_channel.get());
}

qint64 CommandChannel::drain(bool isStderr)
{
    ReadBuffer& buffer = isStderr ? m_errBuffer : m_outBuffer;
    qint64 total = 0;
    while (total < mostPerTurn) {
        const int count = readOnce(buffer, isStderr);
        if (count <= 0)
            break;
        const QByteArrayView bytes(buffer.bytes().constData(), count);
        if (isStderr)
            takeErr(bytes);
        else
            m_output.out(bytes);
        total += count;
    }
    buffer.noteTurn(total);
    return total;
}

void CommandChannel::takeErr(QByteArrayView bytes)
{
    if (!m_terminal || m_terminal->isJoined()) {
        m_prelude.err(bytes, m_output);
        return;
    }
    const QByteArray rest = m_terminal->takeErr(bytes);
    if (!m_terminal->isJoined())
        return;
    const QByteArray go = SudoTerminal::goLine();
    ssh_channel_write(m_holder.get(), go.constData(), static_cast<uint32_t>(go.size()));
    if (!rest.isEmpty())
        m_prelude.err(rest, m_output);
}

void CommandChannel::drainTerminal()
{
    std::array<char, 4096> bytes;
    int count = 0;
    while ((count = ssh_channel_read_nonblocking(m_holder.get(), bytes.data(), bytes.size(), 0)) > 0)
        m_terminal->takeTerminal(QByteArrayView(bytes.data(), count));
}

int CommandChannel::readOnce(ReadBuffer& buffer, bool isStderr)
{
    QByteArray& bytes = buffer.bytes();
    const auto room = static_cast<uint32_t>(bytes.size());
    if (!buffer.isLarge() || ssh_channel_is_closed(m_channel.get()))
        return ssh_channel_read_nonblocking(m_channel.get(), bytes.data(), room, isStderr);
    // Only this call opens the window as wide as its count.
    return ssh_channel_read_timeout(m_channel.get(), bytes.data(), room, isStderr, 0);
}

void CommandChannel::onExitStatus(ssh_session, ssh_channel, int status, void* self)
{
    auto* channel = static_cast<CommandChannel*>(self);
    if (!channel->m_known)
        channel->m_known = ExecOutcome::exited(status);
    channel->m_quiet.start();
}

void CommandChannel::onExitSignal(ssh_session, ssh_channel, const char* name, int, const char*, const char*, void* self)
{
    auto* channel = static_cast<CommandChannel*>(self);
    channel->m_known = ExecOutcome::signalled(QString::fromLatin1(name));
    channel->m_quiet.start();
}

} // namespace backend
