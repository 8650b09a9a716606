#pragma once

#include "backend/practice/SimSituation.h"
#include "backend/shell/ShellWorld.h"

#include <QHash>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <mutex>

namespace backend {

/// The machines of a practice cluster and their time. All access to the state is under lock(). Machines keep the
/// desk's wall clock; only what takes time takes `speed` times less of it.
class SimulatedCluster {
public:
    using Lock = std::unique_lock<std::recursive_mutex>;

    /// `folder`: where the state is kept for a later start of the program; empty: nowhere.
    SimulatedCluster(Scenario scenario, SimState state, double speed, QString folder);
    SimulatedCluster(const SimulatedCluster&) = delete;
    SimulatedCluster& operator=(const SimulatedCluster&) = delete;

    /// Locks, and lets everything happen that is due.
    Lock lock();
    /// Only under lock().
    SimState& state() { return m_state; }
    SimMachine& machine(const QByteArray& name) { return m_state.machines[name]; }
    const Scenario& scenario() const { return m_scenario; }
    SimSituation situation(const QByteArray& machine, const QMap<QByteArray, QByteArray>& environment,
                           const QByteArrayList& arguments);

    qint64 nowMs() const;
    qint64 scaledMs(const QByteArray& machine, double seconds) const;
    /// Waits so many simulated seconds; false: it was stopped meanwhile. Never under lock().
    bool pause(const QByteArray& machine, double seconds, const ShStop* stop) const;
    double speed() const { return m_speed; }

    void startUnit(const QByteArray& machine, const QByteArray& unit);
    void stopUnit(const QByteArray& machine, const QByteArray& unit);
    void note(const QByteArray& machine, const QByteArray& unit, const QByteArray& text);

    /// Further values that belong into the saved state.
    void alsoSave(const QString& key, std::function<QJsonValue()> value);
    /// Writes the state if it has changed since.
    void save(bool always = false);
    /// What a folder holds; an empty object when there is nothing.
    static QJsonObject load(const QString& folder);
    static SimState stateFrom(const QJsonObject& saved, const QString& folder);

private:
    void settle();
    void settle(const SimEvent& event);
    void runUnit(const QByteArray& machine, const QByteArray& unit);
    QString storeBlob(const QByteArray& content);
    QString writeBlob(const QByteArray& content) const;

    mutable std::recursive_mutex m_mutex;
    Scenario m_scenario;
    SimState m_state;
    double m_speed;
    QString m_folder;
    quint64 m_savedVersion = 0;
    /// Large contents that the last save has written, by their bytes' place: each is held here, so nobody else's bytes
    /// can come to lie there, and whoever changes a file gets a copy elsewhere.
    struct Blob {
        QByteArray content;
        QString name;
    };
    QHash<const char*, Blob> m_blobs, m_blobsBefore;
    QMap<QString, std::function<QJsonValue()>> m_more;
};

} // namespace backend
