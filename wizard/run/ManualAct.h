#pragma once

#include "wizard/run/TaskAct.h"

namespace wizard {

/// What a person does. Their word counts as evidence only where the step has no check of its own.
class ManualAct final : public TaskAct {
public:
    using TaskAct::TaskAct;
    void begin() override;
    bool waitsForPerson() const override { return m_waits; }
    void personDone(const QString& note) override;
    void stop() override;

private:
    bool m_waits = false;
};

} // namespace wizard
