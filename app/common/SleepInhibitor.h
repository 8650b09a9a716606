#pragma once

#include <memory>

class QString;

namespace app {

/// While it lives, the computer does not go to sleep by itself: a run that sleeps leads nothing. Where the system does
/// not let itself be asked (no logind, a container, another system), nothing happens; a run finds its way back from
/// sleep all the same. Closing a laptop's lid may still put it to sleep.
class SleepInhibitor {
public:
    /// `why` is shown by the system beside the program's name.
    explicit SleepInhibitor(const QString& why);
    ~SleepInhibitor();
    bool holds() const; ///< the system has agreed

private:
    struct Hold;
    std::unique_ptr<Hold> m_hold;
};

} // namespace app
