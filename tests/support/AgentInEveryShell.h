#pragma once

#include "backend/node/NodeAgent.h"
#include "tests/support/ShellNode.h"

#include <QTest>

#include <limits>
#include <memory>

/// The run of every agent here that is not told another.
inline const QString agentRun = QStringLiteral("run-1");

inline backend::LockOwner lockOwner(int epoch = 1, const char* desk = "desk-a", const QString& ofRun = agentRun)
{
    return {ofRun, QStringLiteral("Ann"), QString::fromLatin1(desk), epoch, {}, {}};
}

inline backend::TaskLaunch launching(const QByteArray& script, int epoch = 1)
{
    backend::TaskLaunch launch;
    launch.script = script;
    launch.epoch = epoch;
    return launch;
}

/// What came of a task's output, and whether it came in order. Stops following where it is told to.
class CollectedRaw final : public backend::RawSink {
public:
    explicit CollectedRaw(qint64 from = 0) : next(from) {}
    bool raw(qint64 offset, QByteArrayView more) override
    {
        inOrder = inOrder && offset == next;
        next = offset + more.size();
        bytes.append(more);
        return bytes.size() < stopAt;
    }
    void begun() override { ++begins; }
    bool idle() override
    {
        ++beats;
        return beats < stopAtBeat;
    }
    QByteArray bytes;
    qint64 next;
    qint64 stopAt = std::numeric_limits<qint64>::max();
    int stopAtBeat = std::numeric_limits<int>::max();
    int beats = 0;
    int begins = 0;
    bool inOrder = true;
};

/// One desk's connection to the node, and its agent there.
struct AgentDesk {
    explicit AgentDesk(const ShellNode& node, const QString& ofRun = agentRun) : session(node), agent(session, ofRun) {}
    backend::Result<backend::TaskStatus> waitForEnd(backend::TaskKey key)
    {
        CollectedRaw sink;
        return agent.follow(key, 0, sink);
    }
    ShellSession session;
    backend::NodeAgent agent;
};

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& resultToShow = (result);                                                                           \
        QVERIFY2(resultToShow.ok(), resultToShow.ok() ? "" : qPrintable(resultToShow.error().toString()));             \
    } while (false)
#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto& resultToShow = (result);                                                                           \
        QVERIFY(!resultToShow.ok());                                                                                   \
        QCOMPARE(resultToShow.error().code, QString::fromLatin1(expected));                                            \
    } while (false)

/// Tests of the node's program: each runs on a fresh node with each shell, as root and as a user without rights.
class AgentInEveryShell : public QObject {
    Q_OBJECT

protected:
    QByteArray stateFile(const QByteArray& name) const { return "home" + m_state + "/run-1/" + name; }
    QByteArray read(const QByteArray& name) const { return m_node->read(stateFile(name).constData()); }
    static QByteArray words(const QByteArray& file, int from, int count)
    {
        return file.simplified().split(' ').mid(from, count).join(' ');
    }

    std::unique_ptr<ShellNode> m_node;
    QByteArray m_state; ///< the state folder, below HOME

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
};
