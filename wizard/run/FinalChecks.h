#pragma once

#include "wizard/run/CheckLoop.h"
#include "wizard/run/TaskHost.h"
#include "wizard/run/Wording.h"

#include <vector>

namespace wizard {

/// The checks of the Verification page: all asked at once, each repeated as the plan says, results written as they
/// come.
class FinalChecks {
public:
    FinalChecks(TaskHost& host, int owner) : m_host(host), m_owner(owner) {}
    ~FinalChecks() { m_host.drop(m_owner); }

    /// Asks the checks that have not passed yet.
    void begin();
    void tick();
    qint64 wakeAtMs() const;
    bool ended() const;

    /// Titles of the plan's checks that are not passed, from what is written.
    static QStringList notPassed(const RunSnapshot& snapshot, const Wording& wording = {});

private:
    struct Asked {
        CheckLoop loop;
        bool unclearWhetherNeeded = false;
        bool waiting = false;
        bool notApplicable = false;
        qint64 askedMs = 0;
    };
    void ask(size_t index);
    void take(size_t index, const NodeReport& report);
    void takeNeeded(size_t index, const NodeReport& report);
    void conclude(const Asked& asked);
    bool isAway(const Asked& asked) const;

    TaskHost& m_host;
    int m_owner;
    std::vector<Asked> m_checks;
};

} // namespace wizard
