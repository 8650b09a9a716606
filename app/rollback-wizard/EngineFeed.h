#pragma once

#include "app/common/SleepInhibitor.h"
#include "ui/services/RunFeed.h"
#include "wizard/run/RunEngine.h"

#include <QTimer>

namespace app {

/// The window's view of an engine: keeps the newest snapshot and hands it on at most twenty times a second, since
/// nobody can look faster; the last one always arrives. GUI thread.
class EngineFeed final : public ui::RunFeed {
    Q_OBJECT
public:
    EngineFeed(wizard::RunFolder folder, const wizard::RunSurroundings& surroundings, const backend::SystemClock& clock,
               const wizard::RunSnapshot& known);
    ~EngineFeed() override;

    wizard::RunEngine& engine() { return m_engine; }

    wizard::RunSnapshot snapshot() const override { return m_newest; }
    QDateTime now() const override;
    void post(const wizard::RunControl& control) override;
    QString spoolPath(const QString& node) const override;
    void detach() override;

private:
    void deliver();
    /// A note about a run that has ended goes into its journal all the same.
    void noteAfterwards(const wizard::RunControl& control);

    backend::SystemClock m_clock; ///< a copy: pages look at a run longer than its case is open
    wizard::RunFolder m_folder;
    wizard::RunEngine m_engine;
    wizard::RunSnapshot m_newest;
    std::unique_ptr<SleepInhibitor> m_awake; ///< as long as the engine runs
    QTimer m_pace;
    bool m_pending = false;
    QList<wizard::RunControl> m_lateNotes; ///< given between the last event and the end of the engine
};

} // namespace app
