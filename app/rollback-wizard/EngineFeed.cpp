#include "app/rollback-wizard/EngineFeed.h"

namespace app {

namespace {
constexpr int kPaceMs = 50;
}

EngineFeed::EngineFeed(wizard::RunFolder folder, const wizard::RunSurroundings& surroundings, const wizard::Plan& plan)
    : m_folder(std::move(folder)), m_engine(m_folder, surroundings), m_newest(wizard::replay(plan, m_folder.id(), {}))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPaceMs);
    connect(&m_pace, &QTimer::timeout, this, &EngineFeed::deliver);
    connect(
        &m_engine, &wizard::RunEngine::changed, this,
        [this](const wizard::RunSnapshot& snapshot) {
            m_newest = snapshot;
            m_pending = true;
            if (!m_pace.isActive())
                m_pace.start();
        },
        Qt::QueuedConnection);
    connect(&m_engine, &wizard::RunEngine::refused, this, &EngineFeed::refused, Qt::QueuedConnection);
    connect(
        &m_engine, &wizard::RunEngine::finished, this,
        [this](wizard::RunState state) {
            deliver();
            emit finished(state);
        },
        Qt::QueuedConnection);
}

EngineFeed::~EngineFeed()
{
    m_engine.detach();
}

void EngineFeed::deliver()
{
    m_pace.stop();
    if (!m_pending)
        return;
    m_pending = false;
    emit changed(m_newest);
}

void EngineFeed::post(const wizard::RunControl& control)
{
    m_engine.post(control);
}

QString EngineFeed::spoolPath(const QString& node) const
{
    return m_folder.spoolPath(node);
}

void EngineFeed::detach()
{
    m_engine.detach();
}

} // namespace app
