#pragma once

#include "backend/node/NodeSession.h"
#include "tests/support/FileContent.h"
#include "tests/support/PlanBuilder.h"
#include "wizard/run/RunEngine.h"

#include <QObject>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <mutex>

/// What a test of the whole engine stands on: nodes that are this machine, folders of its own, a person who answers at
/// once, and what the engine said last. What a run left behind goes on for some seconds: so does the end of the bench.
class EngineBench : public QObject {
    Q_OBJECT

protected:
    EngineBench();
    ~EngineBench() override;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    wizard::RunFolder makeFolder(const wizard::Plan& plan);
    std::unique_ptr<wizard::RunEngine> makeEngine(const wizard::RunFolder& folder);
    /// False: it did not end within a minute, or ended twice.
    static bool finish(wizard::RunEngine& engine, wizard::RunState& state);
    static QStringList outputOf(const wizard::RunFolder& folder, const QString& node, int task);
    wizard::TaskState stateOf(int n) const { return m_last.tasks.value(n).state; }
    /// As a broken line would. False: nobody is connected.
    bool cutLine();

    std::shared_ptr<backend::Redactor> m_redactor; ///< of the engine made last
    wizard::RunSnapshot m_last;
    bool m_wasLost = false; ///< a link was seen lost, however short
    decltype(wizard::RunSurroundings::fetchUrl) m_fetchUrl;
    wizard::NodeSecrets m_nodeSecrets;
    std::atomic<bool> m_givesSecrets = true, m_garblesSecrets = false;
    std::atomic<int> m_secretsAsked = 0;

private:
    QTemporaryDir m_folder;
    backend::SystemClock m_clock;
    std::mutex m_mutex;                        ///< guards what follows
    backend::NodeSession* m_session = nullptr; ///< the one that was made last, as long as it lives
    int m_runs = 0;
};
