#pragma once

#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace app {

/// Asks the person at the window whether the commands of an ssh_config may be run. The asking thread waits until there
/// is an answer or all waiting is ended, which is a no.
class CommandsQuestion {
public:
    /// On a worker thread; a question that is open when all waiting ends goes away with its window.
    bool ask(const QStringList& commands);
    void endWaiting();
    void beginAgain();

private:
    void show(const QStringList& commands);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<bool> m_answer;
    bool m_ended = false;
};

} // namespace app
