#include "app/rollback-wizard/EngineFeed.h"

#include "wizard/journal/Journal.h"

#include <utility>

namespace app {

namespace {
constexpr int kPaceMs = 50;
}

EngineFeed::EngineFeed(wizard::RunFolder folder, const wizard::RunSurroundings& surroundings,
                       const backend::SystemClock& clock, const wizard::RunSnapshot& known)
    : m_clock(clock), m_folder(std::move(folder)), m_engine(m_folder, surroundings), m_newest(known),
      m_awake(std::make_unique<SleepInhibitor>(tr("A rollback goes on.")))
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
            m_awake.reset();
            deliver();
            for (const wizard::RunControl& note : std::exchange(m_lateNotes, {}))
                noteAfterwards(note);
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

QDateTime EngineFeed::now() const
{
    return m_clock.now();
}

void EngineFeed::post(const wizard::RunControl& control)
{
    if (control.kind != wizard::RunControl::Kind::AddNote || !wizard::isFinal(m_newest.state))
        m_engine.post(control);
    else if (m_engine.isRunning())
        m_lateNotes << control;
    else
        noteAfterwards(control);
}

void EngineFeed::noteAfterwards(const wizard::RunControl& control)
{
    auto journal = wizard::Journal::open(m_folder.journalPath());
    if (!journal) {
        emit refused(journal.error().toString());
        return;
    }
    const auto line =
        (*journal)->append(QLatin1String(wizard::event::NoteAdded),
                           {{QStringLiteral("text"), control.text}, {QStringLiteral("by"), control.by}}, now());
    if (!line) {
        emit refused(line.error().toString());
        return;
    }
    wizard::reduce(m_newest, wizard::RunEvent{line->seq, line->time, line->type, line->body});
    m_newest.journalDigest = (*journal)->digest();
    emit changed(m_newest);
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
