// What the answers of one machine mean: a table of facts and verdicts over the built-in signs.
#include "wizard/detect/InstallVerdict.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;
using State = InstallVerdict::State;

namespace {

/// A server of RKE2 with embedded etcd and nothing else; "NAME=VALUE" sets, "NAME!" makes absent, "NAME?REASON"
/// unknown.
Facts factsOf(const QStringList& changes)
{
    QStringList all = {"host.name=node-1",    "host.uid=0",       "rke2.managedBy!",     "k3s.present=no",
                       "rke2.binary!",        "rke2.version!",    "rke2.role!",          "config.datastore!",
                       "config.disableEtcd!", "config.server!",   "db.etcd=no",          "db.sqlite=no",
                       "docker.engine=none",  "docker.rancher!",  "docker.rke!",         "docker.managedBy!",
                       "docker.pods!",        "rke.snapshots=no", "rke.certificates=no", "kube.kubectl!",
                       "kube.kubeconfig!",    "kube.api=none",    "kube.rancher!",       "kube.backup!"};
    Facts facts;
    FactSet& set = facts.nodes[QStringLiteral("node-1")];
    for (const QString& change : all + changes) {
        Fact fact;
        const qsizetype at = change.indexOf(QRegularExpression(QStringLiteral("[=!?]")));
        const QString rest = change.mid(at + 1);
        fact.state = change.at(at) == QLatin1Char('=')   ? Fact::State::Value
                     : change.at(at) == QLatin1Char('!') ? Fact::State::Absent
                                                         : Fact::State::Unknown;
        (fact.state == Fact::State::Unknown ? fact.reason : fact.value) = rest;
        const QString name = change.left(at);
        fact.isList = name.startsWith(QLatin1String("docker.")) && name != QLatin1String("docker.engine");
        if (fact.isList && fact.known())
            fact.items = {rest};
        set.insert(name, fact);
    }
    return facts;
}

InstallVerdict judge(const QStringList& changes)
{
    CaseNode node;
    node.name = QStringLiteral("node-1");
    node.address = QStringLiteral("10.0.0.11");
    return judgeInstall(installDetection(), detectionCase(node), factsOf(changes), node.name);
}

const QStringList kRke2 = {"rke2.binary=/usr/local/bin/rke2", "rke2.version=v1.32.5+rke2r1", "rke2.role=server"};
const QStringList kRancher = {"kube.api=yes", "kube.rancher=rancher/rancher:v2.11.3",
                              "kube.backup=customresourcedefinition.apiextensions.k8s.io/restores.resources.cattle.io"};

} // namespace

class DetectionTest : public QObject {
    Q_OBJECT
private slots:
    void theBuiltInSignsAreRead()
    {
        QVERIFY(installDetection().signs.size() > 10);
        QCOMPARE(serverInventory().probes.facts.size(), 1);
    }

    void verdicts_data()
    {
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("types");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& facts, State state, const char* types,
                            const char* says) {
            QTest::newRow(name) << facts << int(state) << QString::fromLatin1(types) << QString::fromLatin1(says);
        };
        row("embedded etcd", kRke2 + QStringList{"db.etcd=yes"}, State::Found, "rke2-etcd",
            "server of RKE2 v1.32.5+rke2r1 with embedded etcd");
        row("a joined server", kRke2 + QStringList{"db.etcd=yes", "config.server=yes"}, State::Found, "rke2-etcd", "");
        row("sqlite", kRke2 + QStringList{"db.sqlite=yes", "config.disableEtcd=true"}, State::Found, "rke2-sqlite",
            "SQLite");
        row("external database", kRke2 + QStringList{"config.datastore=postgres"}, State::Found, "rke2-external-db",
            "postgres");
        row("external database beside an old etcd", kRke2 + QStringList{"config.datastore=mysql", "db.etcd=yes"},
            State::Question, "rke2-external-db rke2-etcd", "for you to say");
        row("sqlite beside an etcd", kRke2 + QStringList{"db.sqlite=yes", "config.disableEtcd=true", "db.etcd=yes"},
            State::Question, "rke2-sqlite rke2-etcd", "for you to say");
        row("an agent",
            QStringList{"rke2.binary=/usr/local/bin/rke2", "rke2.version=v1.32.5+rke2r1", "rke2.role=agent"},
            State::Nothing, "", "holds no database. Ask one of the servers.");
        row("provisioned by a Rancher",
            kRke2 + QStringList{"db.etcd=yes", "rke2.managedBy=rancher-system-agent.service"}, State::Refused, "",
            "provisioned (rancher-system-agent.service)");
        row("Docker", QStringList{"docker.engine=docker", "docker.rancher=festive running rancher/rancher:v2.9.2"},
            State::Found, "docker", "container of its own");
        row("RKE", QStringList{"docker.engine=docker", "docker.rke=etcd running", "rke.snapshots=yes"}, State::Found,
            "rke", "node of an RKE cluster");
        row("RKE provisioned by a Rancher",
            QStringList{"docker.engine=docker", "docker.rke=etcd running",
                        "docker.managedBy=container share-mnt (rancher/rancher-agent:v2.5.9)"},
            State::Refused, "", "no cluster file");
        row("Rancher in Docker on an RKE node",
            QStringList{"docker.engine=docker", "docker.rke=etcd running",
                        "docker.rancher=festive running rancher/rancher:v2.9.2"},
            State::Question, "docker rke", "for you to say");
        row("Rancher with its operator on RKE2", kRke2 + kRancher + QStringList{"db.etcd=yes"}, State::Question,
            "rke2-etcd rancher-backup", "for you to say");
        row("Rancher with its operator elsewhere", kRancher, State::Found, "rancher-backup", "backup operator");
        row("Rancher with its operator on K3s", kRancher + QStringList{"k3s.present=yes"}, State::Found,
            "rancher-backup", "K3s");
        row("Rancher without its operator",
            kRke2 + QStringList{"db.etcd=yes", "kube.api=yes", "kube.rancher=r/r:v2.9.2"}, State::Found, "rke2-etcd",
            "without the backup operator");
        row("the operator in a pod of RKE",
            QStringList{"docker.engine=docker", "docker.rke=etcd running", "docker.pods=rancher-backup"},
            State::Question, "rke rancher-backup", "for you to say");
        row("an API that is silent",
            kRke2 + QStringList{"db.etcd=yes", "kube.api=silent", "kube.rancher?the API does not answer",
                                "kube.backup?the API does not answer"},
            State::Found, "rke2-etcd", "does not answer, so whether");
        row("Docker that is silent",
            kRke2 + QStringList{"db.etcd=yes", "docker.engine=silent", "docker.rancher?Docker does not answer",
                                "docker.rke?Docker does not answer", "docker.managedBy?Docker does not answer",
                                "docker.pods?Docker does not answer"},
            State::Question, "rke2-etcd docker rke rancher-backup", "Docker does not answer");
        row("without rights",
            kRke2 + QStringList{"db.etcd?/var/lib/rancher/rke2/server cannot be read",
                                "db.sqlite?/var/lib/rancher/rke2/server cannot be read",
                                "config.datastore?config.yaml cannot be read",
                                "config.disableEtcd?config.yaml cannot be read",
                                "config.server?config.yaml cannot be read"},
            State::Question, "rke2-etcd rke2-sqlite rke2-external-db", "cannot be read");
        row("nothing at all", QStringList{}, State::Nothing, "", "no sign");
        row("a cleaned RKE node", QStringList{"docker.engine=docker", "rke.certificates=yes"}, State::Nothing, "",
            "no container of it");
        row("Podman", QStringList{"docker.engine=podman"}, State::Nothing, "", "Podman");
    }

    void verdicts()
    {
        QFETCH(QStringList, facts);
        QFETCH(int, state);
        QFETCH(QString, types);
        QFETCH(QString, says);
        const InstallVerdict verdict = judge(facts);
        QStringList found;
        for (const InstallType type : verdict.types)
            found << word(type);
        QCOMPARE(int(verdict.state), state);
        QCOMPARE(found.join(QLatin1Char(' ')), types);
        QVERIFY2(verdict.sentence.contains(says), qPrintable(verdict.sentence));
        QVERIFY2(!verdict.sentence.contains(QLatin1Char('%')), qPrintable(verdict.sentence));
        if (verdict.state != State::Nothing)
            QVERIFY(!verdict.evidence.isEmpty());
    }

    /// The probes in a real shell, on a configuration with drop-ins. Nothing secret leaves the machine.
    void configurationIsReadWithoutItsSecrets()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const char* name, const QByteArray& text) {
            QDir(folder.path()).mkpath(QFileInfo(QLatin1String(name)).path());
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        write("config.yaml",
              "token: canary-token\nserver: https://10.0.0.12:9345 # other\n\"node-name\": \"server-0\"\n"
              "datastore-endpoint: \"postgres://u:canary-password@db/x\"\n");
        write("config.yaml.d/50.yaml", "node-ip: 10.0.0.11\nnode-name: 'server-1'\ndisable-etcd: true\n");
        const auto run = [&folder](const Detection& detection) {
            QString script = detection.probes.facts.first().script.text;
            script.replace(QStringLiteral("/etc/rancher/rke2"), folder.path());
            QProcess shell;
            shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
            shell.waitForFinished();
            return QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError());
        };
        const QString found = run(installDetection()), nodes = run(serverInventory());
        for (const char* line : {"config.datastore=postgres\n", "config.disableEtcd=true\n", "config.server=yes\n"})
            QVERIFY2(found.contains(QLatin1String(line)), qPrintable(found));
        for (const char* line :
             {"/config.yaml:2 server https://10.0.0.12:9345\n", "/config.yaml:3 node-name server-0\n",
              "/config.yaml.d/50.yaml:2 node-name server-1\n", "/config.yaml.d/50.yaml:1 node-ip 10.0.0.11\n"})
            QVERIFY2(nodes.contains(QLatin1String(line)), qPrintable(nodes));
        QVERIFY(!(found + nodes).contains(QStringLiteral("canary")));
    }

    void whoDoesNotAnswerIsNoVerdict()
    {
        CaseNode node;
        node.name = QStringLiteral("node-1");
        Facts facts;
        Fact unknown;
        unknown.reason = QStringLiteral("node-1 does not answer");
        facts.nodes[node.name].insert(QStringLiteral("rke2.binary"), unknown);
        const InstallVerdict verdict = judgeInstall(installDetection(), detectionCase(node), facts, node.name);
        QCOMPARE(int(verdict.state), int(State::Unread));
        QVERIFY(verdict.sentence.contains(QStringLiteral("does not answer")));
    }

    void aFileWithMistakesIsRefusedWithTheirPlaces()
    {
        const QByteArray yaml = R"(format: 1
facts:
  - {id: a, stage: found, on: {first: true}, script: "echo a.b=c", gives: {a.b: text}}
signs:
  - {id: first, is: rke3, condition: {fact: a.c, is: "w"}, text: t, evidence: [a.d]}
  - {id: second, is: note, condition: {fact: a.b, is: "c"}, text: t, evidense: [a.b]}
)";
        Diagnostics diagnostics;
        QVERIFY(!readDetection(yaml, QStringLiteral("x.yaml"), diagnostics));
        const QString all = diagnostics.toString();
        for (const char* expected : {"x.yaml:5:21", "rke3", "a.c", "a.d", "evidense", "names no evidence"})
            QVERIFY2(all.contains(QLatin1String(expected)), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(DetectionTest)
#include "DetectionTest.moc"
