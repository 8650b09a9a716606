#include "backend/practice/ExecChannel.h"

namespace backend {

void ChannelPipes::feed(const QByteArray& bytes)
{
    const std::lock_guard held(m_mutex);
    m_input += bytes;
    m_changed.notify_all();
}

void ChannelPipes::endInput()
{
    const std::lock_guard held(m_mutex);
    m_inputEnded = true;
    m_changed.notify_all();
}

bool ChannelPipes::take(qsizetype limit, QByteArray& bytes, bool& isErr)
{
    const std::lock_guard held(m_mutex);
    if (m_output.empty() || limit <= 0)
        return false;
    auto& [err, waiting] = m_output.front();
    isErr = err;
    bytes = waiting.left(limit);
    waiting.remove(0, bytes.size());
    if (waiting.isEmpty())
        m_output.pop_front();
    m_waiting -= bytes.size();
    m_changed.notify_all();
    return true;
}

void ChannelPipes::abandon()
{
    const std::lock_guard held(m_mutex);
    m_abandoned = m_inputEnded = true;
    m_changed.notify_all();
}

bool ChannelPipes::drained() const
{
    const std::lock_guard held(m_mutex);
    return m_output.empty();
}

QByteArray ChannelPipes::readAll()
{
    std::unique_lock held(m_mutex);
    m_changed.wait(held, [this] { return m_inputEnded; });
    return std::exchange(m_input, {});
}

QByteArray ChannelPipes::readLine()
{
    std::unique_lock held(m_mutex);
    m_changed.wait(held, [this] { return m_inputEnded || m_input.contains('\n'); });
    const qsizetype end = m_input.indexOf('\n');
    const QByteArray line = end < 0 ? m_input : m_input.left(end + 1);
    m_input.remove(0, line.size());
    return line;
}

void ChannelPipes::write(const QByteArray& bytes, bool isErr)
{
    std::unique_lock held(m_mutex);
    m_changed.wait(held, [this] { return m_abandoned || m_waiting < mostWaiting; });
    if (m_abandoned || bytes.isEmpty())
        return;
    m_output.emplace_back(isErr, bytes);
    m_waiting += bytes.size();
}

namespace {
class PipeInput final : public ShInput {
public:
    explicit PipeInput(std::shared_ptr<ChannelPipes> pipes) : m_pipes(std::move(pipes)) {}
    QByteArray readAll() override { return m_pipes->readAll(); }
    QByteArray readLine() override { return m_pipes->readLine(); }

private:
    std::shared_ptr<ChannelPipes> m_pipes;
};

class PipeOutput final : public ShOutput {
public:
    PipeOutput(std::shared_ptr<ChannelPipes> pipes, bool isErr) : m_pipes(std::move(pipes)), m_isErr(isErr) {}
    void write(const QByteArray& bytes) override { m_pipes->write(bytes, m_isErr); }

private:
    std::shared_ptr<ChannelPipes> m_pipes;
    bool m_isErr;
};
} // namespace

ExecChannel::ExecChannel(ssh_session session, Runner runner)
    : m_channel(ssh_channel_new(session)), m_runner(std::move(runner))
{
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = onData;
    m_callbacks.channel_eof_function = onEof;
    m_callbacks.channel_close_function = onClose;
    m_callbacks.channel_exec_request_function = onExec;
    m_callbacks.channel_shell_request_function = onShell;
    m_callbacks.channel_pty_request_function = onPty;
    m_callbacks.channel_env_request_function = onEnvironment;
    ssh_callbacks_init(&m_callbacks);
    ssh_set_channel_callbacks(m_channel, &m_callbacks);
}

ExecChannel::~ExecChannel()
{
    ssh_channel channel = m_channel;
    forsake();
    if (channel)
        ssh_channel_free(channel);
}

void ExecChannel::forsake()
{
    m_stop->request();
    m_pipes->abandon();
    if (m_thread.joinable())
        m_thread.join();
    if (m_channel)
        ssh_remove_channel_callbacks(m_channel, &m_callbacks); // before the channel: they may fire while it is freed
    m_channel = nullptr;
}

void ExecChannel::begin(const QByteArray& command)
{
    m_thread = std::thread([this, command, pipes = m_pipes, stop = m_stop] {
        m_status =
            m_runner(command, m_environment, std::make_shared<PipeInput>(pipes),
                     std::make_shared<PipeOutput>(pipes, false), std::make_shared<PipeOutput>(pipes, true), stop);
        m_ended = true;
    });
}

bool ExecChannel::pump()
{
    if (m_closed || !ssh_channel_is_open(m_channel))
        return false;
    const bool ended = m_ended; // read first: nothing is written after it
    QByteArray bytes;
    bool isErr = false;
    // Never more than the window: ssh_channel_write would wait for the peer and hold up every other channel.
    for (auto window = static_cast<qsizetype>(ssh_channel_window_size(m_channel));
         m_pipes->take(qMin<qsizetype>(window, 32768), bytes, isErr);
         window = static_cast<qsizetype>(ssh_channel_window_size(m_channel))) {
        const auto size = static_cast<uint32_t>(bytes.size());
        const int written = isErr ? ssh_channel_write_stderr(m_channel, bytes.constData(), size)
                                  : ssh_channel_write(m_channel, bytes.constData(), size);
        if (written < 0)
            return false;
    }
    if (ended && m_pipes->drained()) {
        finish();
        return false;
    }
    return true;
}

void ExecChannel::finish()
{
    ssh_channel_request_send_exit_status(m_channel, m_status);
    ssh_channel_send_eof(m_channel);
    ssh_channel_close(m_channel);
    m_closed = true;
}

int ExecChannel::onData(ssh_session, ssh_channel, void* data, uint32_t length, int, void* self)
{
    static_cast<ExecChannel*>(self)->m_pipes->feed(
        QByteArray(static_cast<const char*>(data), static_cast<qsizetype>(length)));
    return static_cast<int>(length);
}

void ExecChannel::onEof(ssh_session, ssh_channel, void* self)
{
    static_cast<ExecChannel*>(self)->m_pipes->endInput();
}

void ExecChannel::onClose(ssh_session, ssh_channel, void* self)
{
    auto* channel = static_cast<ExecChannel*>(self);
    channel->m_stop->request();
    channel->m_pipes->abandon();
}

int ExecChannel::onExec(ssh_session, ssh_channel, const char* command, void* self)
{
    auto* channel = static_cast<ExecChannel*>(self);
    if (channel->m_thread.joinable())
        return SSH_ERROR;
    channel->begin(QByteArray(command)); // output goes out by pump(), after the reply
    return SSH_OK;
}

int ExecChannel::onShell(ssh_session, ssh_channel, void*)
{
    return SSH_ERROR;
}

int ExecChannel::onPty(ssh_session, ssh_channel, const char*, int, int, int, int, void*)
{
    return SSH_OK;
}

int ExecChannel::onEnvironment(ssh_session, ssh_channel, const char* name, const char* value, void* self)
{
    static_cast<ExecChannel*>(self)->m_environment.insert(name, value);
    return SSH_OK;
}

} // namespace backend
