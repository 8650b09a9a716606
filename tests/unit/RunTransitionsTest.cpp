#include "wizard/run/RunTransitions.h"

#include <QTest>

using namespace wizard;
using S = RunState;
using T = RunTrigger;

namespace {
const QList<RunState> kAll = {
    S::Draft,      S::Planned,   S::Confirmed, S::Connecting,         S::Preflight,           S::Running,
    S::Paused,     S::Deciding,  S::Undoing,   S::WaitingForPerson,   S::Interrupted,         S::Reattaching,
    S::DriftCheck, S::Verifying, S::Completed, S::CompletedWithSkips, S::CompletedUnverified, S::Stopped,
    S::Failed};
}

class RunTransitionsTest : public QObject {
    Q_OBJECT

private slots:
    void everyWayOfTheDiagram_data()
    {
        QTest::addColumn<RunState>("from");
        QTest::addColumn<RunTrigger>("trigger");
        QTest::addColumn<RunState>("to");
        QTest::newRow("plan") << S::Draft << T::PlanMade << S::Planned;
        QTest::newRow("confirm") << S::Planned << T::Confirm << S::Confirmed;
        QTest::newRow("connect") << S::Confirmed << T::Connect << S::Connecting;
        QTest::newRow("preflight") << S::Connecting << T::Connected << S::Preflight;
        QTest::newRow("facts changed") << S::Preflight << T::FactsChanged << S::Planned;
        QTest::newRow("run") << S::Preflight << T::Ready << S::Running;
        QTest::newRow("pause") << S::Running << T::Pause << S::Paused;
        QTest::newRow("continue") << S::Paused << T::Continue << S::Running;
        QTest::newRow("trouble") << S::Running << T::Trouble << S::Deciding;
        QTest::newRow("decided") << S::Deciding << T::Decided << S::Running;
        QTest::newRow("undo") << S::Deciding << T::DecidedToUndo << S::Undoing;
        QTest::newRow("stop at a question") << S::Deciding << T::Stop << S::Stopped;
        QTest::newRow("manual") << S::Running << T::AskPerson << S::WaitingForPerson;
        QTest::newRow("manual done") << S::WaitingForPerson << T::PersonDone << S::Running;
        QTest::newRow("resume") << S::Interrupted << T::Connect << S::Connecting;
        QTest::newRow("reattach") << S::Connecting << T::ConnectedAgain << S::Reattaching;
        QTest::newRow("drift") << S::Reattaching << T::Reattached << S::DriftCheck;
        QTest::newRow("back") << S::DriftCheck << T::NothingDrifted << S::Running;
        QTest::newRow("verify") << S::Running << T::TasksEnded << S::Verifying;
        QTest::newRow("completed") << S::Verifying << T::Verified << S::Completed;
        QTest::newRow("with skips") << S::Verifying << T::VerifiedWithSkips << S::CompletedWithSkips;
        QTest::newRow("unverified") << S::Verifying << T::NotVerified << S::CompletedUnverified;
        QTest::newRow("interrupt") << S::Running << T::Interrupt << S::Interrupted;
    }

    void everyWayOfTheDiagram()
    {
        QFETCH(RunState, from);
        QFETCH(RunTrigger, trigger);
        const TransitionResult result = transition(from, trigger);
        QVERIFY2(result.allowed, qPrintable(result.refusal));
        QTEST(result.to, "to");
    }

    void aPairStandsOnceInTheTable()
    {
        QSet<QPair<int, int>> pairs;
        for (const RunTransition& row : runTransitions()) {
            const auto pair = qMakePair(static_cast<int>(row.from), static_cast<int>(row.trigger));
            QVERIFY2(!pairs.contains(pair), qPrintable(word(row.from)));
            pairs.insert(pair);
        }
    }

    void whatIsNotInTheTableIsRefusedWithAReason()
    {
        int refused = 0;
        for (const RunState from : kAll) {
            for (int t = 0; t <= static_cast<int>(T::Interrupt); ++t) {
                const TransitionResult result = transition(from, static_cast<RunTrigger>(t));
                if (result.allowed)
                    continue;
                ++refused;
                QCOMPARE(result.to, from);
                QVERIFY(!result.refusal.isEmpty());
            }
        }
        QVERIFY(refused > 300);
    }

    void nothingLeavesAFinalState()
    {
        for (const RunTransition& row : runTransitions())
            QVERIFY2(!isFinal(row.from), qPrintable(word(row.from)));
    }

    void everyStateThatWorksCanBeStoppedAndInterrupted()
    {
        for (const RunState from : kAll) {
            const bool works = !isFinal(from) && from != S::Draft && from != S::Planned && from != S::Interrupted;
            QCOMPARE(transition(from, T::Interrupt).allowed, works);
            QCOMPARE(transition(from, T::Stop).allowed, works || from == S::Planned || from == S::Interrupted);
        }
    }

    void wordsGoThereAndBack()
    {
        for (const RunState state : kAll) {
            RunState back = S::Draft;
            QVERIFY(fromWord(word(state), back));
            QCOMPARE(back, state);
        }
        for (int i = 0; i <= static_cast<int>(TaskState::AlreadyDone); ++i) {
            TaskState back = TaskState::Pending;
            QVERIFY(fromWord(word(static_cast<TaskState>(i)), back));
            QCOMPARE(static_cast<int>(back), i);
        }
        QCOMPARE(word(S::CompletedWithSkips), QStringLiteral("completed-with-skips"));
        QCOMPARE(word(S::WaitingForPerson), QStringLiteral("waiting-for-person"));
        QCOMPARE(word(TaskState::AlreadyDone), QStringLiteral("already-done"));
    }

    void exitCodesOfOutcomes()
    {
        QCOMPARE(exitCode(S::Completed), 0);
        QCOMPARE(exitCode(S::CompletedWithSkips), 0);
        QCOMPARE(exitCode(S::CompletedUnverified), 1);
        QCOMPARE(exitCode(S::Stopped), 1);
        QCOMPARE(exitCode(S::Failed), 1);
        QCOMPARE(exitCode(S::Interrupted), 4);
        QCOMPARE(exitCode(S::Running), 4);
    }
};

QTEST_GUILESS_MAIN(RunTransitionsTest)
#include "RunTransitionsTest.moc"
