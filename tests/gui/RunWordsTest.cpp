// A run in the reader's language: its journal is not translated, what is shown and printed of it is.
#include "wizard/record/RunWords.h"
#include "tests/support/FakeServices.h"
#include "tests/support/WindowParts.h"
#include "ui/pages/MainWindow.h"
#include "ui/panes/FailureMeaning.h"
#include "wizard/record/FoundWords.h"
#include "wizard/record/RecordBlocks.h"
#include "wizard/run/FinalChecks.h"
#include "wizard/run/Trouble.h"
#include "wizard/run/Verifier.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QTranslator>

using namespace ui;
using tests::part;
using tests::RunMoment;
using wizard::TaskState;
using wizard::Trouble;

namespace {

/// A task of the plan that is proven by a check.
const wizard::PlannedTask& checkedTask(const wizard::Plan& plan)
{
    for (const wizard::PlannedTask& task : plan.tasks)
        if (!task.verify.checks.isEmpty() && !task.verify.checks.first().title.isEmpty())
            return task;
    qFatal("no task has a check");
}

wizard::Evidence failedCheck(const wizard::PlannedTask& task)
{
    return wizard::checkEvidence(task.verify.checks.first(), wizard::Held::No, QStringLiteral("something else"));
}

/// As the engine folds it: the task failed by its own check, and a person is asked.
wizard::RunSnapshot failedByCheck(const wizard::Plan& plan)
{
    wizard::RunSnapshot snapshot = tests::runAt(plan, RunMoment::Begun);
    const wizard::PlannedTask& task = checkedTask(plan);
    const wizard::Evidence evidence = failedCheck(task);
    wizard::TaskView& view = snapshot.tasks[task.n];
    view.state = TaskState::Failed;
    view.attempts = 1;
    view.startedAt = snapshot.startedAt;
    view.provenEnded = true;
    view.evidence = {evidence.view};
    view.reason = wizard::judge({evidence}).reason;
    snapshot.decision = wizard::question(snapshot, Trouble{Trouble::Kind::Failed, task.n, {}, {}});
    snapshot.state = wizard::RunState::Deciding;
    snapshot.stateReason = snapshot.decision.question;
    return snapshot;
}

QString paperOf(const wizard::RunSnapshot& snapshot)
{
    QStringList lines;
    for (const wizard::RecordBlock& block : wizard::recordBlocks(snapshot, {})) {
        lines << block.text;
        for (const QStringList& row : block.rows)
            lines << row.join(QStringLiteral(" | "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class RunWordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_plan = tests::prodEuPlan();
        for (const char* name : {"rollback", "procedures"}) {
            auto* translator = new QTranslator(this);
            QVERIFY(translator->load(QStringLiteral(":/i18n/%1_de.qm").arg(QLatin1String(name))));
            QCoreApplication::installTranslator(translator);
        }
        m_title = checkedTask(m_plan).verify.checks.first().title;
        m_german = wizard::ReaderWording(m_plan.procedure).text(m_title);
        QVERIFY2(m_german != m_title, qPrintable(m_title));
    }

    void theJournalStaysInTheLanguageOfTheSources()
    {
        const wizard::PlannedTask& task = checkedTask(m_plan);
        const wizard::Evidence evidence = failedCheck(task);
        const QString reason = wizard::judge({evidence}).reason;
        QCOMPARE(
            reason,
            QStringLiteral("%1: expected: %2; found: something else.").arg(m_title, task.verify.checks.first().expect));
        QCOMPARE(wizard::judge({}).reason,
                 QStringLiteral("Nothing proves that it worked: exit code 0 alone is no evidence."));
        const wizard::RunSnapshot snapshot = failedByCheck(m_plan);
        QVERIFY(snapshot.decision.question.contains(QStringLiteral("\" failed on ")));
        QCOMPARE(snapshot.decision.choices.last().label.isEmpty(), false);
        const QJsonObject body = wizard::decisionBody(snapshot.decision);
        QCOMPARE(body["trouble"].toString(), QStringLiteral("failed"));
    }

    void aFailedCheckIsToldInTheReadersLanguage()
    {
        const wizard::RunSnapshot snapshot = failedByCheck(m_plan);
        const QString reason = wizard::taskReason(snapshot, checkedTask(m_plan).n);
        QVERIFY2(reason.startsWith(m_german + QStringLiteral(": erwartet: ")), qPrintable(reason));
        const QString paper = paperOf(snapshot);
        QVERIFY2(paper.contains(m_german) && !paper.contains(m_title), qPrintable(paper));
    }

    void theWindowAsksInTheReadersLanguage()
    {
        tests::FakeServices services;
        services.pastRuns = tests::sampleRuns();
        MainWindow window(services);
        window.show();
        part<QAbstractButton>(window, "resumeButton").click();
        const wizard::RunSnapshot snapshot = failedByCheck(services.feed->snapshot().plan);
        services.feed->set(snapshot);
        const QString question = part<QWidget>(window, "decisionQuestion").accessibleName();
        QVERIFY2(question.contains(m_german) && !question.contains(m_title), qPrintable(question));
        QVERIFY2(question.contains(QStringLiteral("ist fehlgeschlagen")) || !question.contains("failed"),
                 qPrintable(question));
        QCOMPARE(part<QAbstractButton>(window, "decision-stop").text(), QStringLiteral("Lauf stoppen"));
        const QString evidence = part<QLabel>(window, "decisionEvidence").text();
        QVERIFY2(evidence.contains(m_german), qPrintable(evidence));
        // The head names the state; what is asked stands once, in the panel.
        QVERIFY(!part<QWidget>(window, "runState").accessibleName().contains(m_german));
    }

    void whatIsNotProvenIsToldInTheReadersLanguage()
    {
        wizard::RunSnapshot snapshot = tests::runAt(m_plan, RunMoment::Completed);
        snapshot.decision = wizard::question(snapshot, Trouble{Trouble::Kind::NotProven, 0, {}, {}});
        QVERIFY2(snapshot.decision.question.startsWith(QStringLiteral("Not everything is proven: ")),
                 qPrintable(snapshot.decision.question));
        const wizard::PlannedCheck& last = m_plan.verification.last();
        QVERIFY(snapshot.decision.question.contains(last.title));
        const wizard::DecisionView told = wizard::readableDecision(snapshot);
        QVERIFY2(told.question.contains(wizard::ReaderWording(m_plan.procedure).text(last.title)),
                 qPrintable(told.question));
        QVERIFY(!told.question.contains(QStringLiteral("Not everything")));
        snapshot.state = wizard::RunState::CompletedUnverified;
        snapshot.decision.open = false;
        snapshot.stateReason = wizard::FinalChecks::notPassed(snapshot).join(QStringLiteral("; "));
        QVERIFY(wizard::runReason(snapshot).contains(wizard::ReaderWording(m_plan.procedure).text(last.title)));
    }

    void aManualStepIsTranslatedWithItsValues()
    {
        wizard::Plan plan = m_plan;
        plan.procedure = QStringLiteral("rancher-backup");
        const QString said = QStringLiteral(
            "Bring Rancher in cattle-system to v2.11.3 with the tool that installed it, for example helm rollback "
            "rancher -n cattle-system. The step goes on when the Deployment has the image of that release.");
        const QString told = wizard::manualText(plan, QStringLiteral("version-person"), said);
        QVERIFY2(told != said && told.contains(QStringLiteral("v2.11.3")) && !told.contains(QStringLiteral("${")),
                 qPrintable(told));
        QCOMPARE(wizard::manualText(plan, QStringLiteral("version-person"), QStringLiteral("another text")),
                 QStringLiteral("another text"));
    }

    void whatAWarningFoundIsTranslatedWithItsValues()
    {
        wizard::PlannedWarning warning;
        warning.id = QStringLiteral("clock-off@server-1");
        warning.found = QStringLiteral("at least 4711 ms off");
        QCOMPARE(wizard::foundText(m_plan, warning), QStringLiteral("mindestens 4711 ms daneben"));
        warning.id = QStringLiteral("killall-deletes-logs@server-1");
        warning.found = QStringLiteral("deletes logs: yes");
        QCOMPARE(wizard::foundText(m_plan, warning), QStringLiteral("löscht Protokolle: ja"));
        warning.id = QStringLiteral("no-rule-of-this-name");
        QCOMPARE(wizard::foundText(m_plan, warning), warning.found);
    }

    void theHeadOfThePaperSaysTheOutcome()
    {
        wizard::RunSnapshot snapshot = tests::runAt(m_plan, RunMoment::Begun);
        snapshot.state = wizard::RunState::CompletedWithSkips;
        const wizard::Record record = wizard::makeRecord(snapshot, {});
        QVERIFY2(record.header.endsWith(QStringLiteral("mit übersprungenen Schritten abgeschlossen")),
                 qPrintable(record.header));
        QCOMPARE(record.json[QStringLiteral("outcome")].toString(), QStringLiteral("completed-with-skips"));
    }

    void anOlderJournalIsShownAsItIs()
    {
        wizard::RunSnapshot snapshot = failedByCheck(m_plan);
        snapshot.decision.trouble.clear();
        snapshot.decision.question = QStringLiteral("as it was asked");
        QCOMPARE(wizard::readableDecision(snapshot).question, QStringLiteral("as it was asked"));
        snapshot.tasks[checkedTask(m_plan).n].reason = QStringLiteral("as it was said");
        QCOMPARE(wizard::taskReason(snapshot, checkedTask(m_plan).n), QStringLiteral("as it was said"));
    }

private:
    wizard::Plan m_plan;
    QString m_title, m_german;
};

QTEST_MAIN(RunWordsTest)
#include "RunWordsTest.moc"
