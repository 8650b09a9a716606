#include "wizard/run/FactsCollector.h"
#include "tests/support/GivenFacts.h"

#include "backend/local/LocalSession.h"
#include "wizard/detect/Detection.h"
#include "wizard/detect/InstallVerdict.h"
#include "wizard/plan/RuleFacts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace wizard;

namespace {

/// A node that nobody reaches; counts who tries.
class DeadNode final : public backend::NodeSession {
public:
    explicit DeadNode(std::atomic<int>& opened) : m_opened(opened) {}
    backend::Result<void> open() override
    {
        ++m_opened;
        return backend::Error{QStringLiteral("ssh.connect"), QStringLiteral("nobody answers"), {}, {}};
    }
    bool isOpen() const override { return false; }
    backend::ExecOutcome exec(const QByteArray&, backend::InputSource&, backend::OutputSink&, qint64) override
    {
        return backend::ExecOutcome::unknown({});
    }
    backend::Result<void> put(const QByteArray&, backend::InputSource&, int) override { return {}; }
    backend::Result<void> get(const QByteArray&, qint64, backend::OutputSink&) override { return {}; }
    void close() override {}
    void interrupt() override {}

private:
    std::atomic<int>& m_opened;
};

Case oneNode()
{
    CaseNode node;
    node.name = QStringLiteral("server-1");
    node.address = QStringLiteral("10.0.0.11");
    node.roles = {NodeRole::Server};
    return detectionCase(node);
}

} // namespace

class FactsCollectorTest : public QObject {
    Q_OBJECT

private slots:
    /// While a session is made, ssh may be asked for its configuration, which takes its time.
    void whoCancelsMeanwhileIsNotConnected()
    {
        std::atomic<int> opened = 0;
        std::binary_semaphore making(0), made(0);
        const backend::SystemClock clock;
        FactsCollector collector(
            [&](const CaseNode&) {
                making.release();
                made.acquire();
                return std::make_unique<DeadNode>(opened);
            },
            std::make_shared<backend::Redactor>(), clock);
        Facts facts;
        std::thread reading(
            [&] { facts = collector.collect(reachability().probes, oneNode(), {}, QStringLiteral("found")); });
        making.acquire();
        collector.cancel();
        made.release();
        reading.join();
        QCOMPARE(opened.load(), 0);
        QVERIFY(!facts.nodes.value("server-1").isEmpty());
        for (const Fact& fact : facts.nodes.value("server-1"))
            QCOMPARE(fact.state, Fact::State::Unknown);
    }

    /// Who takes a run up again asks only for secrets, and by facts that it knows already.
    void secretsAreReadAloneAndCounted()
    {
        QTemporaryDir state;
        qputenv("ROLLBACK_WIZARD_STATE", state.path().toUtf8());
        Procedure procedure = reachability().probes;
        procedure.facts.clear();
        const auto probe = [&](const char* id, const char* stage, const QString& script, const QString& type) {
            FactProbe one = reachability().probes.facts.first();
            one.id = QLatin1String(id);
            one.stage = QLatin1String(stage);
            one.script.text = script;
            one.gives = {{QLatin1String(id), type}};
            procedure.facts << one;
        };
        probe("token.text", "found", QStringLiteral("echo 'token.text*=first-1234'; echo 'token.text*=second-1234'"),
              QStringLiteral("secret"));
        probe("checked.text", "checked", QStringLiteral("echo \"checked.text*=${fact.place}-1234\""),
              QStringLiteral("secret"));
        probe("host.long", "found", QStringLiteral("touch \"$ROLLBACK_WIZARD_STATE/asked\"; echo host.long=1"),
              QStringLiteral("text"));
        Facts known;
        known.nodes["server-1"].insert("place", tests::textFact(QStringLiteral("third")));
        const backend::SystemClock clock;
        const auto redactor = std::make_shared<backend::Redactor>();
        FactsCollector collector([](const CaseNode&) { return std::make_unique<backend::LocalSession>(); }, redactor,
                                 clock);
        collector.collect(secretProbes(procedure, {"found", "checked"}), oneNode(), known, QStringLiteral("found"));
        QCOMPARE(collector.secretsFound(), SecretCounts({{"server-1", {{"token.text", 2}, {"checked.text", 1}}}}));
        for (const char* secret : {"first-1234", "second-1234", "third-1234"})
            QVERIFY2(!redactor->apply(QByteArray("it is ") + secret).contains(secret), secret);
        QVERIFY(!QFile::exists(state.filePath("asked")));
    }

    /// What the last question found, that there is none included; and that a node could not be asked is no "none".
    void secretsAreCountedAnewByEachQuestion()
    {
        QTemporaryDir state;
        qputenv("ROLLBACK_WIZARD_STATE", state.path().toUtf8());
        Procedure procedure = reachability().probes;
        FactProbe probe = procedure.facts.first();
        probe.stage = QStringLiteral("found");
        probe.script.text = QStringLiteral("n=$(cat \"$ROLLBACK_WIZARD_STATE/asked\" 2>/dev/null)\n"
                                           "echo \"$n.\" >\"$ROLLBACK_WIZARD_STATE/asked\"\n"
                                           "case $n in '') echo 'token.text*=first-1234' ;; ..) exit 3 ;; esac");
        probe.gives = {{QStringLiteral("token.text"), QStringLiteral("secret")}};
        procedure.facts = {probe};
        const backend::SystemClock clock;
        std::atomic<int> opened = 0;
        bool there = true;
        FactsCollector collector(
            [&](const CaseNode&) -> std::unique_ptr<backend::NodeSession> {
                if (there)
                    return std::make_unique<backend::LocalSession>();
                return std::make_unique<DeadNode>(opened);
            },
            std::make_shared<backend::Redactor>(), clock);
        const auto counted = [&] {
            collector.collect(procedure, oneNode(), {}, QStringLiteral("found"));
            return collector.secretsFound().value("server-1").value("token.text", -9);
        };
        QCOMPARE(counted(), 1);
        QCOMPARE(counted(), 0);
        QCOMPARE(counted(), -1);
        QCOMPARE(counted(), 0);
        there = false;
        QCOMPARE(counted(), -1);
        QCOMPARE(secretCountsJson({{"s1", {{"token.text", 0}}}}), QJsonObject());
    }

    void whoCancelsBeforeIsToldNothingOfTheLogin()
    {
        std::atomic<int> opened = 0;
        const backend::SystemClock clock;
        FactsCollector collector([&](const CaseNode&) { return std::make_unique<DeadNode>(opened); },
                                 std::make_shared<backend::Redactor>(), clock);
        collector.nameLogins([](const CaseNode&) { return FactSet{{QStringLiteral("login.user"), Fact()}}; });
        collector.cancel();
        const Facts facts = collector.collect(reachability().probes, oneNode(), {}, QStringLiteral("found"));
        QVERIFY(!facts.nodes.value("server-1").contains("login.user"));
    }

    /// What follows is not read either: "checked" after "found".
    void whoCancelsEndsWhatWouldFollow()
    {
        std::atomic<int> opened = 0;
        const backend::SystemClock clock;
        FactsCollector collector([&](const CaseNode&) { return std::make_unique<DeadNode>(opened); },
                                 std::make_shared<backend::Redactor>(), clock);
        const auto read = [&] {
            return collector.collect(reachability().probes, oneNode(), {}, QStringLiteral("found"));
        };
        collector.cancel();
        const Facts none = read();
        QCOMPARE(opened.load(), 0);
        QVERIFY(!none.nodes.value("server-1").isEmpty());
        collector.beginAgain();
        read();
        QCOMPARE(opened.load(), 1);
    }

    /// As whom is known of a node that does not let in, too.
    void theLoginIsAFact()
    {
        std::atomic<int> opened = 0;
        const backend::SystemClock clock;
        FactsCollector collector([&](const CaseNode&) { return std::make_unique<DeadNode>(opened); },
                                 std::make_shared<backend::Redactor>(), clock);
        collector.nameLogins([](const CaseNode& node) {
            Fact fact = tests::textFact(QStringLiteral("ops of ") + node.name);
            fact.source = QStringLiteral("ssh_config");
            return FactSet{{QStringLiteral("login.user"), fact}};
        });
        const Facts facts = collector.collect(reachability().probes, oneNode(), {}, QStringLiteral("found"));
        QCOMPARE(opened.load(), 1);
        QCOMPARE(facts.of("server-1", "login.user").value, QStringLiteral("ops of server-1"));
        QCOMPARE(facts.of("server-1", "login.user").source, QStringLiteral("ssh_config"));
    }
};

QTEST_GUILESS_MAIN(FactsCollectorTest)
#include "FactsCollectorTest.moc"
