// Marked file: POSIX processes.
#include "backend/ssh/ProxyProcess.h"

#ifndef _WIN32

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace backend {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProxyProcess)
};

/// The program and its end: a hang-up, as ssh sends it; what does not go in two seconds is killed.
class Child {
public:
    explicit Child(pid_t pid) : m_pid(pid) {}
    ~Child()
    {
        ::kill(-m_pid, SIGHUP);
        for (int i = 0; i < 40; ++i) {
            if (::waitpid(m_pid, nullptr, WNOHANG) != 0)
                return;
            ::usleep(50000);
        }
        ::kill(-m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

private:
    const pid_t m_pid;
};

int spawn(const QByteArray& line, Socket::Handle end, pid_t& pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE); // which this program ignores
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    QByteArray shell = "sh", option = "-c", text = line;
    char* words[] = {shell.data(), option.data(), text.data(), nullptr};
    const int code = ::posix_spawn(&pid, "/bin/sh", &actions, &attributes, words, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return code;
}
} // namespace

Result<ProxyProcess::Started> ProxyProcess::start(const QString& command)
{
    auto ends = Socket::pair();
    pid_t pid = 0;
    int code = errno;
    if (ends.first.isValid()) {
        // The program reads and writes as if it were a pipe.
        ::fcntl(ends.second.handle(), F_SETFL, ::fcntl(ends.second.handle(), F_GETFL) & ~O_NONBLOCK);
        code = spawn("exec " + command.toLocal8Bit(), ends.second.handle(), pid);
    }
    if (code != 0)
        return Error{QStringLiteral("ssh.connect"),
                     Text::tr("The ProxyCommand could not be started."),
                     command + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code)),
                     {}};
    return Started{std::move(ends.first), std::make_shared<Child>(pid)};
}

} // namespace backend

#endif
