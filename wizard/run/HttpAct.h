#pragma once

#include "wizard/run/CheckLoop.h"
#include "wizard/run/TaskAct.h"

namespace wizard {

/// GET from the desk or from a node until the answer is as expected or the step's limit has passed.
class HttpAct final : public TaskAct {
public:
    using TaskAct::TaskAct;
    void begin() override;
    void tick() override;
    qint64 wakeAtMs() const override;

private:
    void askOnce();
    void take(const NodeReport& report);

    std::unique_ptr<CheckLoop> m_loop;
    bool m_asked = false;
};

} // namespace wizard
