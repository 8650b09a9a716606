// The practice cluster of objects answers a wrong order and wrong words as kubectl, helm and the operator do.
#include "backend/node/NodeAgent.h"
#include "backend/practice/PracticeCluster.h"

#include <QFile>
#include <QTest>

using namespace backend;

namespace {

const QByteArray before =
    "k() { /var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml \"$@\"; }\n"
    "h() { /usr/local/bin/helm --kubeconfig /etc/rancher/rke2/rke2.yaml -n cattle-system \"$@\"; }\n"
    "restore() {\n"
    "  printf 'apiVersion: resources.cattle.io/v1\\nkind: Restore\\nmetadata: {name: %s}\\nspec:\\n' \"$1\"\n"
    "  printf '  backupFilename: \"%s\"\\n' \"$2\"\n"
    "}\n"
    "f=nightly-7d1f6a0e-3c58-4f5b-9a51-0b8a4d2f7c11-2026-03-13T22-30-00Z.tar.gz\n"
    "down() { k -n cattle-system scale deployment/rancher --replicas=0; }\n"
    "webhooks() { k delete validatingwebhookconfigurations rancher.cattle.io; }\n"
    "said() { sleep 60; k -n cattle-resources-system logs -l app.kubernetes.io/name=rancher-backup; "
    "k get restores -o jsonpath='{.items[*].status.restoreCompletionTs}'; }\n"
    "left() { k -n cattle-system get deploy rancher -o jsonpath='replicas={.spec.replicas}'; }\n";

class Log final : public RawSink {
public:
    bool raw(qint64, QByteArrayView bytes) override
    {
        text += bytes;
        return true;
    }
    QByteArray text;
};

} // namespace

class PracticeObjectsTest : public QObject {
    Q_OBJECT

    static QByteArray run(const QByteArray& script)
    {
        PracticeOptions options;
        QFile file(QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/practice/rancher-backup.yaml"));
        const Result<Scenario> scenario = file.open(QIODevice::ReadOnly) ? Scenario::read(file.readAll()) : Scenario();
        if (!scenario)
            return scenario.error().toString().toUtf8();
        options.scenario = *scenario;
        options.speed = 200;
        auto started = PracticeCluster::start(options);
        if (!started)
            return started.error().toString().toUtf8();
        const auto session = (*started)->session(QStringLiteral("server-1"));
        NodeAgent agent(*session, QStringLiteral("r1"));
        if (!session->open() || !agent.hello() ||
            !agent.lock({QStringLiteral("r1"), QStringLiteral("ann"), QStringLiteral("desk"), 1, {}, {}}))
            return "no session";
        TaskLaunch launch;
        launch.script = before + script;
        Log log;
        if (!agent.start({1, 1}, launch) || !agent.follow({1, 1}, 0, log))
            return "no task";
        return log.text;
    }

private slots:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QByteArray>("never");
        const auto row = [](const char* name, const char* script, const char* says, const char* never = "") {
            QTest::newRow(name) << QByteArray(script) << QByteArray(says) << QByteArray(never);
        };
        row("a kind that is not there", "k get gadgets", "the server doesn't have a resource type \"gadgets\"");
        row("an object that is not there", "k get restore none", "restores.resources.cattle.io \"none\" not found");
        row("a flag that kubectl does not have", "k get nodes --verbosely", "unknown flag: --verbosely");
        row("logs without a pod, as documented", "k logs -n cattle-resources-system",
            "POD or TYPE/NAME is a required argument for the logs command");
        row("a field that the definition does not know",
            "{ restore a \"$f\"; printf '  prun: true\\n'; } >/root/r.yaml; k create --dry-run=server -f /root/r.yaml",
            "unknown field \"spec.prun\"", "created");
        row("tabs in the manifest", "printf 'kind: Restore\\nspec:\\n\\tprune: true\\n' | k create -f -", "yaml: ");
        row("a dry run makes nothing",
            "restore a \"$f\" >/root/r.yaml; k create --dry-run=server -f /root/r.yaml; k get restores",
            "No resources found");
        row("a name twice", "restore a x >/root/r.yaml; k create -f /root/r.yaml; k create -f /root/r.yaml",
            "restores.resources.cattle.io \"a\" already exists");
        row("the webhook of the newer Rancher", "down; restore a \"$f\" | k create -f -; said", "denied the request",
            "Done restoring");
        row("a file that is not there", "down; webhooks; restore a other.tar.gz | k create -f -; said",
            "error opening tarball backup file", "Done restoring");
        row("an encrypted file without its configuration",
            "down; webhooks; restore a other.tar.gz.enc | k create -f -; said", "no encryption config provided",
            "Done restoring");
        row("Rancher not scaled down is started again on old data",
            "webhooks; restore a \"$f\" | k create -f -; said; left", "replicas=3");
        row("Rancher at 0 stays at 0", "down; webhooks; restore a \"$f\" | k create -f -; said; left", "replicas=0");
        row("what was made after the backup is pruned",
            "down; webhooks; restore a \"$f\" | k create -f -; said; k get clusters", "c-m-shop", "c-m-late");
        row("the restore leaves the release",
            "down; webhooks; restore a \"$f\" | k create -f -; said; "
            "k -n cattle-system get deploy rancher -o json",
            "rancher/rancher:v2.12.3");
        row("a failed restore holds the lock",
            "down; webhooks; restore stuck other.tar.gz | k create -f -; sleep 5; restore a \"$f\" | k create -f -; "
            "said",
            "restore stuck:5d0c is in progress", "Done restoring");
        row("a revision that helm does not have", "h rollback rancher 9", "release has no 9 version");
        row("a chart that is not in the repository",
            "h get values rancher >/root/v; h upgrade rancher rancher-stable/rancher --version 2.11.9 -f /root/v",
            "not found in rancher-stable index");
        row("helm goes back",
            "h rollback rancher 2 --wait --timeout 15m; k get settings server-version -o jsonpath='{.value}'",
            "v2.11.3");
    }

    void answers()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, says);
        QFETCH(QByteArray, never);
        const QByteArray log = run(script);
        QVERIFY2(log.contains(says), log.constData());
        QVERIFY2(never.isEmpty() || !log.contains(never), log.constData());
    }
};

QTEST_GUILESS_MAIN(PracticeObjectsTest)
#include "PracticeObjectsTest.moc"
