#include "tests/support/GivenFacts.h"
#include "wizard/plan/Planner.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace wizard;
using tests::listFact;
using tests::textFact;

/// The five hard steps of the grammar, bound to a case: what a node or the desk is told in the end.
class GrammarPlanTest : public QObject {
    Q_OBJECT

    static Procedure grammar(const QString& name)
    {
        Diagnostics diagnostics;
        const auto procedure =
            readProcedureFile(QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/grammar/%1.yaml").arg(name), diagnostics);
        if (!procedure)
            qFatal("%s", qPrintable(diagnostics.toString()));
        return *procedure;
    }

    static CaseNode node(const QString& name, NodeRole role, bool first)
    {
        CaseNode made;
        made.name = made.kubernetesName = name;
        made.address = QStringLiteral("10.0.0.1");
        made.roles = {role};
        made.first = first;
        return made;
    }

    static Case caseOf(InstallType type, const QList<CaseNode>& nodes, const QMap<QString, QJsonValue>& inputs)
    {
        Case value;
        value.name = QStringLiteral("prod");
        value.installType = type;
        value.nodes = nodes;
        value.inputs = inputs;
        return value;
    }

    static const PlannedTask* taskOf(const Plan& plan, const QString& step)
    {
        for (const PlannedTask& task : plan.tasks) {
            if (task.step == step)
                return &task;
        }
        return nullptr;
    }

    static std::optional<Plan> planOf(const Procedure& procedure, const Case& value, const Facts& facts)
    {
        Diagnostics diagnostics;
        auto plan = makePlan(procedure, value, facts, diagnostics);
        if (!plan)
            qWarning("%s", qPrintable(diagnostics.toString()));
        return plan;
    }

private slots:
    void dockerRunLine_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QStringList>("words");
        const QStringList head = {"docker", "run", "-d", "--name"};
        const QStringList data = {"--volumes-from", "rancher-data", "--restart=unless-stopped"};
        const QStringList carried = {"-p", "8080:80/tcp", "-e", "NO_PROXY=a, b'c"};
        QTest::newRow("own certificate of rancher, old release")
            << "rancher"
            << "v2.0.5"
            << head + QStringList{"rancher-v2.0.5"} + data + carried + QStringList{"rancher/rancher:v2.0.5"};
        QTest::newRow("recognized authority, privileged")
            << "recognized-ca"
            << "v2.5.0"
            << head + QStringList{"rancher-v2.5.0"} + data + carried +
                   QStringList{"--privileged",
                               "-v",
                               "/ssl/full chain.pem:/etc/rancher/ssl/cert.pem",
                               "-v",
                               "/ssl/key.pem:/etc/rancher/ssl/key.pem",
                               "rancher/rancher:v2.5.0",
                               "--no-cacerts"};
        QTest::newRow("acme") << "acme"
                              << "v2.4.8"
                              << head + QStringList{"rancher-v2.4.8"} + data + carried +
                                     QStringList{"rancher/rancher:v2.4.8", "--acme-domain", "rancher.example.com"};
    }

    void dockerRunLine()
    {
        QFETCH(QString, tls);
        QFETCH(QString, version);
        QFETCH(QStringList, words);
        Facts facts;
        facts.nodes["host"] = {{"docker.ports", listFact({"8080:80/tcp"})},
                               {"docker.environment", listFact({"NO_PROXY=a, b'c"})},
                               {"docker.binds", listFact({})}};
        const Case value = caseOf(InstallType::Docker, {node("host", NodeRole::DockerHost, true)},
                                  {{"priorVersion", version},
                                   {"tls", tls},
                                   {"certificate", "/ssl/full chain.pem"},
                                   {"privateKey", "/ssl/key.pem"},
                                   {"acmeDomain", "rancher.example.com"}});
        const auto plan = planOf(grammar("docker-run"), value, facts);
        QVERIFY(plan);
        const PlannedTask* start = taskOf(*plan, "start");
        QVERIFY(start);
        QCOMPARE(start->argv, words);
    }

    void clusterFile()
    {
        Facts facts;
        const Case value =
            caseOf(InstallType::Rke, {node("one", NodeRole::Etcd, true)},
                   {{"clusterFile", "/home/ops/my cluster.yml"}, {"oldNodes", QJsonArray{"1.1.1.1", "2.2.2.2"}}});
        Procedure procedure = grammar("rke-cluster-file");
        procedure.steps.removeLast(); // needs the release of rke, which is not read here
        procedure.values.first().cases.clear();
        const auto plan = planOf(procedure, value, facts);
        QVERIFY(plan);
        const PlannedTask* edit = taskOf(*plan, "edit-nodes");
        QVERIFY(edit);
        QCOMPARE(edit->executor, QStringLiteral("desk"));
        QCOMPARE(edit->parameters.value("path").toString(), QStringLiteral("/home/ops/my cluster.yml"));
        QCOMPARE(edit->parameters.value("removed.0").toString(), QStringLiteral("1.1.1.1, 2.2.2.2"));
        const PlannedTask* keep = taskOf(*plan, "old-files");
        QVERIFY2(keep->command.contains(QStringLiteral("f='/home/ops/my cluster.yml'\n")), qPrintable(keep->command));
        int manual = 0;
        for (const PlannedTask& task : plan->tasks)
            manual += task.step == QLatin1String("old-nodes-off") ? 1 : 0;
        QCOMPARE(manual, 2);
    }

    void resetFromS3()
    {
        Facts facts;
        facts.nodes["server-1"] = {{"rke2.dataDir", textFact("/data/rke2")},
                                   {"etcd.arguments", listFact({"quota-backend-bytes=8"})}};
        Case value = caseOf(InstallType::Rke2Etcd, {node("server-1", NodeRole::Server, true)},
                            {{"targetVersion", "v1.28.9+rke2r1"},
                             {"bucket", "my bucket"},
                             {"skipVerify", true},
                             {"folder", "a;b"},
                             {"s3Keys", QJsonObject{{"secret", "ask"}}}});
        value.snapshot = SnapshotChoice{SnapshotPlace::S3, {}, "on-demand-1", {}};
        const auto plan = planOf(grammar("rke2-reset-s3"), value, facts);
        QVERIFY(plan);
        const PlannedTask* reset = taskOf(*plan, "cluster-reset");
        QVERIFY(reset);
        QCOMPARE(
            reset->command.trimmed(),
            QStringLiteral("exec /usr/local/bin/rke2 server --cluster-reset --etcd-arg=quota-backend-bytes=8 "
                           "--etcd-arg=advertise-client-urls=https://127.0.0.1:2379 --etcd-disable-snapshots=false "
                           "--cluster-reset-restore-path=on-demand-1 --etcd-s3 '--etcd-s3-bucket=my bucket' "
                           "--etcd-s3-skip-ssl-verify --etcd-s3-region=us-east-1 '--etcd-s3-folder=a;b' "
                           "--etcd-s3-bucket-lookup-type=auto"));
        QCOMPARE(reset->keeps, QStringList{"/data/rke2/server/db/etcd.rollback-${run.id}"});
        QCOMPARE(reset->secretInput, QStringLiteral("s3Keys"));
    }

    /// Each body of `either` brings its own evidence.
    void eitherWay_data()
    {
        QTest::addColumn<QString>("helm");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("lines");
        QTest::newRow("by the wizard") << "wizard"
                                       << "argv" << 1;
        QTest::newRow("by a person") << "person"
                                     << "manual" << 0;
    }

    void eitherWay()
    {
        QFETCH(QString, helm);
        QFETCH(QString, kind);
        QFETCH(int, lines);
        const Case value = caseOf(InstallType::RancherBackup, {node("server-1", NodeRole::Server, true)},
                                  {{"backupFile", "b.tar.gz"},
                                   {"storage", "s3"},
                                   {"bucket", "b"},
                                   {"endpoint", "s3.example.com"},
                                   {"revision", 3},
                                   {"helm", helm}});
        const auto plan = planOf(grammar("rancher-restore"), value, {});
        QVERIFY(plan);
        const PlannedTask* rollback = taskOf(*plan, "helm-rollback");
        QVERIFY(rollback);
        QCOMPARE(word(rollback->kind), kind);
        QCOMPARE(static_cast<int>(rollback->verify.all.size()), lines);
        const PlannedTask* create = taskOf(*plan, "create-restore");
        QVERIFY2(create->stdinText.contains(QStringLiteral("bucketName: \"b\"")), qPrintable(create->stdinText));
        const PlannedTask* replicas = taskOf(*plan, "replicas");
        QCOMPARE(replicas->argv.last(), QStringLiteral("--replicas=${capture.replicas}"));
        QVERIFY(replicas->holes.contains(QStringLiteral("capture.replicas")));
    }

    /// What stands in a text that no shell reads is held to its type's rule.
    void inputsKeepToTheirTypes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QJsonValue>("given");
        QTest::addColumn<bool>("good");
        QTest::newRow("a file name") << "backupFile" << QJsonValue("b.tar.gz") << true;
        QTest::newRow("a quote in a file name") << "backupFile" << QJsonValue("b\"x.tar.gz") << false;
        QTest::newRow("a list for a file name") << "backupFile" << QJsonValue(QJsonArray{"b\"x"}) << false;
        QTest::newRow("a secret for a file name")
            << "backupFile" << QJsonValue(QJsonObject{{"secret", "ask"}}) << false;
        QTest::newRow("a host") << "endpoint" << QJsonValue("-oX") << false;
        QTest::newRow("a name") << "bucket" << QJsonValue("My Bucket") << false;
        QTest::newRow("no such choice") << "helm" << QJsonValue("robot") << false;
    }

    void inputsKeepToTheirTypes()
    {
        QFETCH(QString, id);
        QFETCH(QJsonValue, given);
        QFETCH(bool, good);
        QMap<QString, QJsonValue> inputs = {{"backupFile", "b.tar.gz"},     {"storage", "s3"}, {"bucket", "b"},
                                            {"endpoint", "s3.example.com"}, {"revision", 3},   {"helm", "wizard"}};
        inputs[id] = given;
        const Case value = caseOf(InstallType::RancherBackup, {node("server-1", NodeRole::Server, true)}, inputs);
        Diagnostics diagnostics;
        makePlan(grammar("rancher-restore"), value, {}, diagnostics);
        QCOMPARE(diagnostics.hasErrors(), !good);
        if (!good)
            QCOMPARE(diagnostics.all().first().code, QStringLiteral("plan.input.value"));
    }

    void tokens()
    {
        const Case value =
            caseOf(InstallType::Docker, {node("host", NodeRole::DockerHost, true)},
                   {{"fromVersion", "v2.1.7"}, {"toVersion", "v2.1.3"}, {"container", "rancher"}, {"folder", "/t x"}});
        const auto plan = planOf(grammar("cve-tokens"), value, {});
        QVERIFY(plan);
        const PlannedTask* count = taskOf(*plan, "saved.count");
        QVERIFY(count);
        QVERIFY2(count->command.contains(QStringLiteral("'/t x'/tokens.json")), qPrintable(count->command));
        QCOMPARE(count->titleArguments, QStringList{"The saved tokens"});
    }
};

QTEST_GUILESS_MAIN(GrammarPlanTest)
#include "GrammarPlanTest.moc"
