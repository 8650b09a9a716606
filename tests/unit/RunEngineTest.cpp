#include "wizard/run/RunEngine.h"
#include "../support/PlanBuilder.h"
#include "backend/local/LocalSession.h"
#include "backend/output/SpoolReader.h"
#include "wizard/journal/Journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace wizard;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

/// A local session that the test can cut from outside, as a broken line would.
class CuttableSession final : public backend::NodeSession {
public:
    explicit CuttableSession(std::mutex& mutex, CuttableSession*& self) : m_mutex(mutex), m_self(self)
    {
        const std::lock_guard lock(m_mutex);
        m_self = this;
    }
    ~CuttableSession() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_self == this)
            m_self = nullptr;
    }
    backend::Result<void> open() override { return m_inner.open(); }
    bool isOpen() const override { return m_inner.isOpen(); }
    QString hostKey() const override { return QStringLiteral("SHA256:of-this-machine"); }
    backend::ExecOutcome exec(const QByteArray& command, backend::InputSource& input, backend::OutputSink& output,
                              qint64 limitMs) override
    {
        return m_inner.exec(command, input, output, limitMs);
    }
    backend::Result<void> put(const QByteArray& path, backend::InputSource& content, int mode) override
    {
        return m_inner.put(path, content, mode);
    }
    backend::Result<void> get(const QByteArray& path, qint64 from, backend::OutputSink& output) override
    {
        return m_inner.get(path, from, output);
    }
    void close() override { m_inner.close(); }
    void interrupt() override { m_inner.interrupt(); }

private:
    backend::LocalSession m_inner;
    std::mutex& m_mutex;
    CuttableSession*& m_self;
};

} // namespace

/// The engine with its threads against a real agent, real sh and detached processes on this machine.
class RunEngineTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    backend::SystemClock m_clock;
    std::shared_ptr<backend::Redactor> m_redactor;
    RunSnapshot m_last;
    bool m_wasLost = false; ///< a link was seen lost, however short
    QStringList m_refusals;
    std::mutex m_mutex;
    CuttableSession* m_session = nullptr;
    decltype(RunSurroundings::fetchUrl) m_fetchUrl;
    NodeSecrets m_nodeSecrets;
    std::atomic<bool> m_givesSecrets = true, m_garblesSecrets = false;
    std::atomic<int> m_secretsAsked = 0;
    int m_runs = 0;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    RunFolder makeFolder(const Plan& plan)
    {
        Case value;
        value.name = plan.caseName;
        for (const QString& name : plan.nodes) {
            CaseNode node;
            node.name = name;
            node.address = QStringLiteral("127.0.0.%1").arg(value.nodes.size() + 1);
            node.roles << NodeRole::Server;
            node.first = value.nodes.isEmpty();
            value.nodes << node;
        }
        value.inputs.insert(QStringLiteral("s3Secret"), QJsonObject{{"secret", "ask"}});
        auto folder = RunFolder::create(path("desk"), QStringLiteral("run-%1").arg(++m_runs), plan, value, {});
        if (!folder)
            qFatal("%s", qPrintable(folder.error().toString()));
        return *folder;
    }

    std::unique_ptr<RunEngine> makeEngine(const RunFolder& folder)
    {
        m_redactor = std::make_shared<backend::Redactor>();
        RunSurroundings around;
        around.clock = &m_clock;
        around.makeSession = [this](const CaseNode&) { return std::make_unique<CuttableSession>(m_mutex, m_session); };
        around.redactor = m_redactor;
        around.secretInput = [this](const QString& id) -> std::optional<backend::Secret> {
            ++m_secretsAsked;
            if (!m_givesSecrets)
                return std::nullopt;
            if (m_garblesSecrets)
                return backend::Secret(QByteArray("of two\nlines"));
            return backend::Secret(QByteArray("s3cr$t \"of\" ") + id.toUtf8());
        };
        around.fetchUrl = m_fetchUrl;
        around.nodeSecrets = m_nodeSecrets;
        if (m_nodeSecrets.found)
            around.readFacts = []() -> backend::Result<Facts> { return Facts(); };
        around.operatorName = QStringLiteral("anna");
        around.desk = QStringLiteral("desk-1");
        auto engine = std::make_unique<RunEngine>(folder, around);
        connect(engine.get(), &RunEngine::changed, this, [this](const RunSnapshot& now) {
            m_last = now;
            for (auto node = now.nodes.cbegin(); node != now.nodes.cend(); ++node)
                m_wasLost = m_wasLost || node->link == NodeView::Link::Lost;
        });
        connect(engine.get(), &RunEngine::refused, this, [this](const QString& reason) { m_refusals << reason; });
        return engine;
    }

    static QStringList outputOf(const RunFolder& folder, const QString& node, int task)
    {
        auto reader = backend::SpoolReader::open(folder.spoolPath(node));
        while ((*reader)->refresh(1 << 20)) {
        }
        QStringList lines;
        const qint64 first = (*reader)->firstLineOf(task, 0), last = (*reader)->lastLineOf(task, 0);
        for (qint64 i = first; first >= 0 && i <= last; ++i)
            lines << QString::fromUtf8((*reader)->lines(i, 1).value(0));
        return lines;
    }

    static bool finish(RunEngine& engine, RunState& state)
    {
        QSignalSpy spy(&engine, &RunEngine::finished);
        if (!spy.wait(60000))
            return false;
        state = spy.first().first().value<RunState>();
        return spy.size() == 1;
    }
    TaskState stateOf(int n) const { return m_last.tasks.value(n).state; }

    /// Counts to 40 over four seconds and notes in a file that it ran.
    Plan counting()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& task = builder.step("count", "s1");
        task.command = QStringLiteral("echo ran >> %1\ni=0\nwhile [ $i -lt 40 ]; do i=$((i+1)); echo \"line $i\"; "
                                      "sleep 0.1; done\necho done count")
                           .arg(path("executions"));
        QFile::remove(path("executions"));
        return builder.plan;
    }
    static QStringList counted()
    {
        QStringList lines;
        for (int i = 1; i <= 40; ++i)
            lines << QStringLiteral("line %1").arg(i);
        return lines << QStringLiteral("done count");
    }

private slots:
    void initTestCase()
    {
        qputenv("ROLLBACK_WIZARD_STATE", path("agent").toUtf8());
        qputenv("HOME", path("home").toUtf8());
        QDir().mkpath(path("home"));
    }

    /// What was left running uses this folder to its end.
    void cleanupTestCase() { QTest::qWait(5000); }

    /// A practice run that goes on in another program: its durations are never negative.
    void aQuickClockGoesOnFromTheLastTimeOfTheRun()
    {
        const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(3600);
        QVERIFY(backend::SystemClock(8, ahead).now() >= ahead);
        QVERIFY(backend::SystemClock(8, ahead.addSecs(-7200)).now() < ahead);
        QVERIFY(backend::SystemClock(1, ahead).now() < ahead);
    }

    void aRunOnThisMachine()
    {
        PlanBuilder builder({"s1"});
        setContent(path("config.yaml"), "# mine\n\"server\": https://old:9345\ntoken: abc\n");
        setContent(path("snapshot"), QByteArray(300000, 'x') + "end");
        PlannedTask& edit = builder.step("unset", "s1");
        edit.kind = TaskKind::Edit;
        edit.verify = {};
        edit.parameters = {
            {"editor", "rke2-config-key"}, {"path", path("config.yaml")}, {"key", "server"}, {"action", "comment"}};
        edit.keeps << path("config.kept");
        PlannedTask& transfer = builder.step("transfer", "s1");
        transfer.kind = TaskKind::Transfer;
        transfer.verify = {};
        transfer.parameters = {{"from.at", "s1"},
                               {"from.path", path("snapshot")},
                               {"to.at", "s1"},
                               {"to.path", path("snapshot copy")},
                               {"mode", "0600"}};
        PlannedTask& argv = builder.step("argv", "desk");
        argv.kind = TaskKind::Argv;
        argv.command = QStringLiteral("printf '%s\\n' 'done argv'");
        PlannedTask& check = builder.step("check", "s1");
        check.command = QStringLiteral("echo 'id ${run.id}'; echo captured: 42; echo done check");
        check.holes << "run.id";
        check.captures << PlannedCapture{"answer", "output", "captured: (.*)", false, false, {}};
        check.verify.checks << PlanBuilder::check("file", "s1");
        check.verify.checks.first().script = QStringLiteral("cat %1/snapshot* | wc -c").arg(m_folder.path());
        check.verify.checks.first().expect = QStringLiteral("is 600006");
        builder.finalCheck("final", "s1").script = QStringLiteral("echo ok");
        const RunFolder folder = makeFolder(builder.plan);
        auto engine = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QVERIFY(finish(*engine, end));
        QVERIFY2(end == RunState::Completed, qPrintable(word(end) + m_last.stateReason));
        QCOMPARE(contentOf(path("config.yaml")),
                 QByteArray("# mine\n# rollback-wizard: \"server\": https://old:9345\ntoken: abc\n"));
        QCOMPARE(contentOf(path("config.kept")), QByteArray("# mine\n\"server\": https://old:9345\ntoken: abc\n"));
        QCOMPARE(contentOf(path("snapshot copy")).size(), 300003);
        QCOMPARE(m_last.captures.value("answer"), QString("42"));
        QCOMPARE(m_last.nodes.value("s1").hostKey, QString("SHA256:of-this-machine"));
        QCOMPARE(m_last.kept.first().sha256,
                 QString::fromLatin1(
                     QCryptographicHash::hash(contentOf(path("config.kept")), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(outputOf(folder, "s1", 4), QStringList({"id " + folder.id(), "captured: 42", "done check"}));
        QVERIFY(!m_last.tasks.value(4).rawSha256.isEmpty());
        QVERIFY(QFile::exists(path("agent/") + folder.id() + "/journal.ndjson") ||
                !QDir(path("agent")).entryList({folder.id()}).isEmpty());
        const auto content = readJournal(folder.journalPath());
        QVERIFY(content.ok());
        QCOMPARE(content->digest, m_last.journalDigest);
        QVERIFY(Journal::open(folder.journalPath()).ok()); // the lock is given up
        QVERIFY(!QFile::exists(folder.journalPath() + ".reserve"));
    }

    void aWebPageIsAskedWithItsTokenUntilItAnswers()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& page = builder.step("page", "s1");
        page.kind = TaskKind::Http;
        page.verify = {};
        PlannedCheck check = PlanBuilder::check("page", "s1");
        check.script.clear();
        check.http = {
            {"url", "https://rancher/ping"}, {"tls", "pinned"}, {"ca", "LS0tLS1CRUdJTiBY"}, {"token", "s3Secret"}};
        check.expect = QStringLiteral("is pong");
        check.everySeconds = 1;
        check.withinSeconds = 30;
        page.verify.checks << check;
        QList<QByteArray> tokens;
        QString ca;
        m_fetchUrl = [&](const QString& url, const QJsonObject& parameters,
                         const backend::Secret* token) -> backend::Result<WebAnswer> {
            tokens << (token ? token->view().toByteArray() : QByteArray());
            ca = parameters["ca"].toString();
            if (tokens.size() == 1)
                return backend::Error{
                    QStringLiteral("http.connect"), url + QStringLiteral(" cannot be reached."), {}, {}};
            return WebAnswer{"pong", QStringLiteral("the certificate was looked at")};
        };
        auto engine = makeEngine(makeFolder(builder.plan));
        m_fetchUrl = {};
        RunState end = RunState::Draft;
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QVERIFY(finish(*engine, end));
        QVERIFY2(end == RunState::Completed, qPrintable(word(end) + m_last.stateReason));
        QCOMPARE(tokens, QList<QByteArray>(2, "s3cr$t \"of\" s3Secret"));
        QCOMPARE(ca, QStringLiteral("-----BEGIN X")); // base64 as a secret of the cluster holds it
        QCOMPARE(m_last.tasks.value(1).evidence.first().got, QStringLiteral("pong (the certificate was looked at)"));
    }

    /// Killed between the last line of the run and the unlocking: the lock is still on the node, the journal is at its
    /// end.
    void aRunThatIsOverUnlocksItsNodesAtResume()
    {
        PlanBuilder builder({"s1"});
        builder.step("check", "s1").command = QStringLiteral("echo done check");
        const RunFolder folder = makeFolder(builder.plan);
        auto first = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QVERIFY(finish(*first, end));
        QCOMPARE(end, RunState::Completed);
        QVERIFY(!QFile::exists(path("agent/.lock")));
        QByteArrayList lines = contentOf(folder.journalPath()).split('\n');
        QVERIFY(lines.at(lines.size() - 2).contains("\"node-released\""));
        lines.remove(lines.size() - 2);
        setContent(folder.journalPath(), lines.join('\n'));
        setContent(path("agent/.lock"),
                   "run " + folder.id().toUtf8() + "\nepoch 1\nperson anna\ndesk desk-1\nheartbeat 1\n");

        auto second = makeEngine(folder);
        QVERIFY(second->resume().ok());
        QVERIFY(finish(*second, end));
        QCOMPARE(end, RunState::Completed);
        QVERIFY(!QFile::exists(path("agent/.lock")));
        QVERIFY(m_last.nodesToRelease().isEmpty());
        auto third = makeEngine(folder);
        const auto again = third->resume();
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, QStringLiteral("run.ended"));
    }

    void detachLeavesTheTaskRunningAndResumeGoesOn()
    {
        const RunFolder folder = makeFolder(counting());
        auto first = makeEngine(folder);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), TaskState::Running, 20000);
        QTest::qWait(700);
        QSignalSpy ended(first.get(), &RunEngine::finished);
        first->detach();
        QVERIFY(!first->isRunning());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<RunState>(), RunState::Interrupted);
        first.reset();
        QTest::qWait(500); // the task goes on with nobody looking

        auto second = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(second->resume().ok());
        QVERIFY(finish(*second, end));
        QCOMPARE(end, RunState::Completed);
        QCOMPARE(contentOf(path("executions")), QByteArray("ran\n"));
        QCOMPARE(outputOf(folder, "s1", 1), counted());
        const QByteArray raw = counted().join('\n').toUtf8() + '\n';
        QCOMPARE(m_last.tasks.value(1).rawSha256,
                 QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(m_last.tasks.value(1).rawBytes, raw.size());
        QCOMPARE(m_last.resumes, 1);
        QVERIFY(!second->resume().ok()); // it has ended
    }

    void aCutLineIsTakenUpAgain()
    {
        const RunFolder folder = makeFolder(counting());
        auto engine = makeEngine(folder);
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), TaskState::Running, 20000);
        QTest::qWait(600);
        {
            const std::lock_guard lock(m_mutex);
            QVERIFY(m_session);
            m_wasLost = false;
            m_session->interrupt();
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_wasLost, 10000);
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, RunState::Completed);
        QCOMPARE(contentOf(path("executions")), QByteArray("ran\n"));
        QCOMPARE(outputOf(folder, "s1", 1), counted());
        QCOMPARE(m_last.tasks.value(1).attempts, 1);
    }

    void questionsAreAnsweredWhileATaskIsFollowed()
    {
        PlanBuilder builder({"s1", "s2"});
        PlannedTask& slow = builder.step("slow", "s1");
        slow.parallel = 2;
        slow.command =
            QStringLiteral("echo begun; while [ ! -e %1 ]; do sleep 0.1; done; echo done slow").arg(path("answered"));
        PlannedTask& quick = builder.also("s2");
        quick.command = QStringLiteral("echo done slow");
        quick.verify.checks << PlanBuilder::check("asked-of-s1", "s1");
        quick.verify.checks.first().script = QStringLiteral("echo ok");
        const RunFolder folder = makeFolder(builder.plan);
        auto engine = makeEngine(folder);
        const auto started = engine->start({"prod-eu", {}, {}});
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), TaskState::Succeeded, 20000);
        QCOMPARE(stateOf(1), TaskState::Running); // s1 answered in the middle of its own task
        setContent(path("answered"), {});
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, RunState::Completed);
        QCOMPARE(outputOf(folder, "s1", 1), QStringList({"begun", "done slow"}));
    }

    void aSecretReachesTheTaskAndNothingElse()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& task = builder.step("s3", "s1");
        task.command =
            QStringLiteral(
                "printf '%s' \"$AWS_SECRET_ACCESS_KEY\" > %1\necho \"key is $AWS_SECRET_ACCESS_KEY\"\necho done s3")
                .arg(path("seen"));
        task.secretInput = QStringLiteral("s3Secret");
        task.secretVariable = QStringLiteral("AWS_SECRET_ACCESS_KEY");
        builder.step("without", "s1").secretInput = QStringLiteral("notInTheCase");
        builder.plan.tasks.last().command = QStringLiteral("echo done without");
        const RunFolder folder = makeFolder(builder.plan);
        auto engine = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QVERIFY(finish(*engine, end));
        QVERIFY2(end == RunState::Completed, qPrintable(m_last.tasks.value(1).reason + m_last.stateReason));
        const QByteArray secret = "s3cr$t \"of\" s3Secret";
        QCOMPARE(contentOf(path("seen")), secret);
        QVERIFY(!contentOf(folder.journalPath()).contains("s3cr$t"));
        QVERIFY(!contentOf(folder.spoolPath("s1")).contains("s3cr$t"));
        QVERIFY(!contentOf(folder.path() + "/plan.json").contains("s3cr$t"));
    }

    /// Prints its secret once the file "go" is there.
    Plan tellingItsSecret()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& task = builder.step("s3", "s1");
        task.command = QStringLiteral("while [ ! -e %1 ]; do sleep 0.1; done; echo \"key is $AWS_SECRET_ACCESS_KEY\"; "
                                      "echo done s3")
                           .arg(path("go"));
        task.secretInput = QStringLiteral("s3Secret");
        task.secretVariable = QStringLiteral("AWS_SECRET_ACCESS_KEY");
        QFile::remove(path("go"));
        return builder.plan;
    }
    /// Begun by a program that is gone, and not yet telling.
    void begin(const RunFolder& folder)
    {
        auto first = makeEngine(folder);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), TaskState::Running, 20000);
        first->detach();
    }

    /// One that no task can be given is asked for again.
    void aSecretIsAskedForOnceInARun()
    {
        PlanBuilder builder({"s1"});
        for (const char* name : {"first", "second"}) {
            PlannedTask& task = builder.step(name, "s1");
            task.command = QStringLiteral("echo done ") + task.step;
            task.secretInput = QStringLiteral("s3Secret");
            task.secretVariable = QStringLiteral("PASSWORD");
        }
        auto engine = makeEngine(makeFolder(builder.plan));
        m_secretsAsked = 0;
        m_garblesSecrets = true;
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_last.state, RunState::Deciding, 20000);
        QVERIFY2(m_last.tasks.value(1).reason.contains("signs"), qPrintable(m_last.tasks.value(1).reason));
        m_garblesSecrets = false;
        engine->post({RunControl::Kind::Decide, 1, QStringLiteral("retry"), {}, QStringLiteral("anna")});
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, RunState::Completed);
        QCOMPARE(m_secretsAsked.load(), 2);
    }

    void aResumedRunKeepsTheSecretOutOfWhatItReads()
    {
        const RunFolder folder = makeFolder(tellingItsSecret());
        begin(folder);
        m_secretsAsked = 0;
        auto second = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(second->resume().ok());
        setContent(path("go"), {});
        QVERIFY(finish(*second, end));
        QCOMPARE(end, RunState::Completed);
        QVERIFY(outputOf(folder, "s1", 1).contains("done s3"));
        QVERIFY2(!contentOf(folder.spoolPath("s1")).contains("s3cr$t"), "the secret was stored");
        QCOMPARE(m_secretsAsked.load(), 1);
    }

    /// The first step gets the secret and is over; the second one tells it once the file "go" is there.
    Plan tellingTheSecretOfAnEarlierStep()
    {
        PlanBuilder builder({"s1"});
        PlannedTask& login = builder.step("login", "s1");
        login.command = QStringLiteral("printf '%s' \"$PASSWORD\" >%1; echo done login").arg(path("told"));
        login.secretInput = QStringLiteral("s3Secret");
        login.secretVariable = QStringLiteral("PASSWORD");
        builder.step("next", "s1").command =
            QStringLiteral("while [ ! -e %1 ]; do sleep 0.1; done; echo \"$(cat %2) and t0k$n\"; echo done next")
                .arg(path("go"), path("told"));
        QFile::remove(path("go"));
        return builder.plan;
    }
    /// What lies on the node is known once it has been read there.
    std::unique_ptr<RunEngine> makeEngineOfReadNodes(const RunFolder& folder, int found)
    {
        m_nodeSecrets.learn = [this, found](const Facts&) {
            if (found > 0)
                m_redactor->add(backend::Secret(QByteArray("t0k$n")));
            return SecretCounts{{QStringLiteral("s1"), {{QStringLiteral("token.text"), found}}}};
        };
        m_nodeSecrets.found = [] { return SecretCounts{{QStringLiteral("s1"), {{QStringLiteral("token.text"), 1}}}}; };
        return makeEngine(folder);
    }

    void aResumedRunKnowsTheSecretsOfStepsThatWereOver()
    {
        const RunFolder folder = makeFolder(tellingTheSecretOfAnEarlierStep());
        auto first = makeEngineOfReadNodes(folder, 1);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), TaskState::Running, 20000);
        first->detach();
        setContent(path("go"), {}); // told before anybody listens again
        auto second = makeEngineOfReadNodes(folder, 1);
        RunState end = RunState::Draft;
        QVERIFY(second->resume().ok());
        QVERIFY(finish(*second, end));
        m_nodeSecrets = {};
        QCOMPARE(end, RunState::Completed);
        QVERIFY(outputOf(folder, "s1", 2).contains("done next"));
        QVERIFY2(!contentOf(folder.spoolPath("s1")).contains("s3cr$t"), "what was typed was stored");
        QVERIFY2(!contentOf(folder.spoolPath("s1")).contains("t0k$n"), "what lies on the node was stored");
        QVERIFY(!contentOf(folder.journalPath()).contains("s3cr$t"));
        for (const TimedNote& note : m_last.notes)
            QVERIFY2(!note.text.contains("s3Secret"), qPrintable(note.text));
    }

    void aSecretThatIsGoneFromItsNodeIsTold()
    {
        const RunFolder folder = makeFolder(tellingTheSecretOfAnEarlierStep());
        auto first = makeEngineOfReadNodes(folder, 1);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), TaskState::Running, 20000);
        first->detach();
        auto second = makeEngineOfReadNodes(folder, 0);
        RunState end = RunState::Draft;
        QVERIFY(second->resume().ok());
        setContent(path("go"), {});
        QVERIFY(finish(*second, end));
        m_nodeSecrets = {};
        QCOMPARE(end, RunState::Completed);
        const auto isTold = [](const TimedNote& note) { return note.text.contains("token.text of s1"); };
        QVERIFY(std::any_of(m_last.notes.cbegin(), m_last.notes.cend(), isTold));
    }

    /// Rather nothing is known of the step than that its secret is stored.
    void withoutItsSecretTheOutputOfAResumedStepIsNotRead()
    {
        const RunFolder folder = makeFolder(tellingItsSecret());
        begin(folder);
        setContent(path("go"), {});
        m_givesSecrets = false;
        auto second = makeEngine(folder);
        QVERIFY(second->resume().ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_last.state, RunState::Deciding, 20000);
        QCOMPARE(stateOf(1), TaskState::Unknown);
        QVERIFY2(m_last.tasks.value(1).reason.contains("s3Secret"), qPrintable(m_last.tasks.value(1).reason));
        second->detach();
        second.reset();
        m_givesSecrets = true;
        auto third = makeEngine(folder);
        RunState end = RunState::Draft;
        QVERIFY(third->resume().ok());
        QVERIFY(finish(*third, end));
        QCOMPARE(end, RunState::Completed);
        QVERIFY(outputOf(folder, "s1", 1).contains("done s3"));
        QVERIFY(!contentOf(folder.spoolPath("s1")).contains("s3cr$t"));
    }

    void whatASecretWasWrittenIntoGoesWithTheRun_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("stopped") << true;
        QTest::newRow("completed") << false;
    }

    void whatASecretWasWrittenIntoGoesWithTheRun()
    {
        QFETCH(bool, stopped);
        PlanBuilder builder({"s1"});
        PlannedTask& login = builder.step("login", "s1");
        login.command = QStringLiteral("mkdir %1-${run.id}; echo \"$PASSWORD\" >%1-${run.id}/login; echo done login")
                            .arg(path("secret"));
        login.secretInput = QStringLiteral("s3Secret");
        login.secretVariable = QStringLiteral("PASSWORD");
        login.parameters.insert("secret.leaves", path("secret") + "-${run.id}");
        login.holes << "run.id";
        PlannedTask& next = builder.step("next", "s1");
        next.command = QStringLiteral("cat %1-${run.id}/login | wc -c; sleep %2; echo done next")
                           .arg(path("secret"))
                           .arg(stopped ? 300 : 0);
        next.holes << "run.id";
        const RunFolder folder = makeFolder(builder.plan);
        const QString left = path("secret-") + folder.id();
        auto engine = makeEngine(folder);
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        if (stopped) {
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), TaskState::Running, 20000);
            QVERIFY(QFile::exists(left + "/login"));
            engine->post({RunControl::Kind::StopNow, 0, {}, {}, QStringLiteral("anna")});
        }
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, stopped ? RunState::Stopped : RunState::Completed);
        QVERIFY(!QFile::exists(left));
        QVERIFY(contentOf(folder.journalPath()).contains("\"removed\":[\"" + left.toUtf8() + "\"]"));
        QVERIFY(m_last.nodesToRelease().isEmpty());
    }

    void stopNowEndsTheProcesses()
    {
        PlanBuilder builder({"s1"});
        builder.step("long", "s1").command = QStringLiteral("echo $$ > %1; sleep 300; echo done long").arg(path("pid"));
        const RunFolder folder = makeFolder(builder.plan);
        auto engine = makeEngine(folder);
        QVERIFY(engine->start({"prod-eu", {}, {}}).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!contentOf(path("pid")).isEmpty(), 20000);
        engine->post({RunControl::Kind::StopNow, 0, {}, {}, QStringLiteral("anna")});
        RunState end = RunState::Draft;
        QVERIFY(finish(*engine, end));
        QCOMPARE(end, RunState::Stopped);
        QCOMPARE(stateOf(1), TaskState::Cancelled);
        QVERIFY(!QFile::exists("/proc/" + QString::fromUtf8(contentOf(path("pid"))).trimmed()));
    }

    void withoutConsentNothingBegins()
    {
        const RunFolder folder = makeFolder(counting());
        auto engine = makeEngine(folder);
        const auto started = engine->start({"prod", {}, {}});
        QVERIFY(!started.ok());
        QCOMPARE(started.error().code, QString("run.consent.name"));
        QVERIFY(!QFile::exists(folder.journalPath()));
        QVERIFY(!engine->isRunning());
    }

    void twoEnginesCannotDriveOneRun()
    {
        const RunFolder folder = makeFolder(counting());
        auto first = makeEngine(folder);
        QVERIFY(first->start({"prod-eu", {}, {}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), TaskState::Running, 20000);
        auto second = makeEngine(folder);
        const auto resumed = second->resume();
        QVERIFY(!resumed.ok());
        QCOMPARE(resumed.error().code, QString("journal.locked"));
        first->detach();
    }
};

QTEST_GUILESS_MAIN(RunEngineTest)
#include "RunEngineTest.moc"
