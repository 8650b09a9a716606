#pragma once

#include "app/common/Answers.h"
#include "app/common/Console.h"
#include "backend/output/SpoolReader.h"
#include "wizard/run/RunEngine.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

namespace app {

/// How the console decides where a person would.
struct PlaybackPolicy {
    Answers answers;
    bool events = false;      ///< one JSON object per event instead of text
    bool acceptAll = false;   ///< practice only: manual steps are done, failures stop
    bool interactive = false; ///< ask on the terminal
    QStringList drillChoices; ///< practice only: "retry STEP", "skip STEP", each taken once for a task
};

/// Plays one run in the terminal: live output prefixed by node, states, decisions. Lives on the main thread.
class RunPlayback : public QObject {
    Q_OBJECT
public:
    RunPlayback(wizard::RunEngine& engine, wizard::RunFolder folder, const wizard::Plan& plan, PlaybackPolicy policy,
                Console& console);

    /// Runs the event loop until the engine has finished; the state it finished in.
    wizard::RunState play();

private:
    void onEvent(const wizard::RunEvent& runEvent);
    void onChanged(const wizard::RunSnapshot& snapshot);
    void onFinished(wizard::RunState state);
    void printNewOutput();
    void printTaskEvent(const wizard::RunEvent& runEvent);
    void decide(const wizard::DecisionView& decision);
    void answerManual(const wizard::PlannedTask& task);
    QString choose(const wizard::DecisionView& decision, QString& reason);
    QString decidedInAdvance(const wizard::DecisionView& decision, const QString& step);

    struct Follower {
        std::unique_ptr<backend::SpoolReader> reader;
        qint64 next = 0;
    };

    wizard::RunEngine& m_engine;
    wizard::RunFolder m_folder;
    const wizard::Plan& m_plan;
    PlaybackPolicy m_policy;
    Console& m_console;
    QTimer m_outputTimer;
    std::map<QString, Follower> m_followers;
    QSet<int> m_helped;             ///< tasks for which a drill's choice was taken
    QMap<int, qsizetype> m_decided; ///< task → how many of its answers are used up
    QString m_answered;             ///< key of the question answered last
    int m_manualAnswered = 0;
    wizard::RunState m_state = wizard::RunState::Draft;
    qsizetype m_nameWidth = 4;
};

} // namespace app
