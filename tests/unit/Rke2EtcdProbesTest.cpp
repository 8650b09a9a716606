#include "backend/base/ShellQuote.h"
#include "wizard/facts/ProbeAnswer.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/procedure/ReadWhole.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

namespace {

const FactProbe* probe(const QString& id)
{
    static const auto procedure = [] {
        Diagnostics diagnostics;
        return readProcedureFile(QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/rke2-etcd.yaml"),
                                 diagnostics);
    }();
    if (!procedure)
        return nullptr;
    for (const FactProbe& one : procedure->facts) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

/// Every shell of this machine that a node may have, with the words before the script.
QList<QStringList> shells()
{
    QList<QStringList> found;
    for (const QStringList& words :
         {QStringList{"dash"}, QStringList{"bash", "--posix"}, QStringList{"busybox", "sh"}}) {
        if (!QStandardPaths::findExecutable(words.first()).isEmpty())
            found << words;
    }
    return found;
}

} // namespace

/// Runs the probes of the procedure on files that look like a node's.
class Rke2EtcdProbesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void configIsReadWithoutPython_data() { shellRows(); }
    void configIsReadWithoutPython();
    void laterFilesWin_data() { shellRows(); }
    void laterFilesWin();
    void nothingConfiguredIsAbsent_data() { shellRows(); }
    void nothingConfiguredIsAbsent();
    void tokensAreHashedLikeRke2Does_data();
    void tokensAreHashedLikeRke2Does();
    void wholeSnapshot_data() { shellRows(); }
    void wholeSnapshot();
    void damagedSnapshot_data() { shellRows(); }
    void damagedSnapshot();
    void snapshotOfAnotherNode_data() { shellRows(); }
    void snapshotOfAnotherNode();
    void snapshotsAreListed_data() { shellRows(); }
    void snapshotsAreListed();
    void killallScriptsAreJudgedByWhatTheyDo_data();
    void killallScriptsAreJudgedByWhatTheyDo();
    void otherRepositoriesAreFound_data() { shellRows(); }
    void otherRepositoriesAreFound();
    void secretsOfTheUnitStayThere_data() { shellRows(); }
    void secretsOfTheUnitStayThere();
    void everyProbeKeepsItsPromise_data() { shellRows(); }
    void everyProbeKeepsItsPromise();

private:
    static void shellRows()
    {
        QTest::addColumn<QStringList>("shell");
        for (const QStringList& shell : shells())
            QTest::addRow("%s", qPrintable(shell.first())) << shell;
    }
    QString path(const QString& name) const { return m_root->path() + name; }
    void write(const QString& name, const QByteArray& content) const;
    /// Runs a probe with /etc, /var/lib/rancher and /usr/local taken from the test's folder.
    ProbeAnswer run(const QStringList& shell, const QString& id, const QMap<QString, QString>& names = {});

    std::unique_ptr<QTemporaryDir> m_root;
};

void Rke2EtcdProbesTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(m_root->isValid());
    if (shells().isEmpty())
        QSKIP("no POSIX shell on this machine");
}

void Rke2EtcdProbesTest::write(const QString& name, const QByteArray& content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

ProbeAnswer Rke2EtcdProbesTest::run(const QStringList& shell, const QString& id, const QMap<QString, QString>& names)
{
    const FactProbe* one = probe(id);
    if (!one)
        return {};
    QString script = withReadWhole(one->script.text);
    for (const char* top : {"/etc/rancher", "/etc/default", "/etc/sysconfig", "/etc/yum.repos.d", "/etc/dnf",
                            "/var/lib/rancher", "/usr/local/", "/usr/bin/rke2", "/opt/rke2"})
        script.replace(QLatin1String(top), m_root->path() + QLatin1String(top));
    for (auto it = names.begin(); it != names.end(); ++it)
        script.replace(QStringLiteral("${%1}").arg(it.key()), backend::shellQuote(it.value()));
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    write(QStringLiteral("/probe.sh"), script.toUtf8());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), path("/programs:") + environment.value(QStringLiteral("PATH")));
    process.setProcessEnvironment(environment);
    process.start(shell.first(), shell.mid(1) + QStringList{path("/probe.sh")});
    process.waitForFinished();
    return readProbeAnswer(process.readAllStandardOutput(), one->gives, id, QString());
}

void Rke2EtcdProbesTest::configIsReadWithoutPython()
{
    QFETCH(QStringList, shell);
    write("/etc/rancher/rke2/config.yaml", "# a comment: server: no\n"
                                           "'server' : https://10.0.0.1:9345   # join\n"
                                           "\"token\": \"K10abc::server:secret\"\n"
                                           "etcd-arg:\n  - \"quota-backend-bytes=4294967296\"\n  # between\n"
                                           "  - advertise-client-urls=https://1.2.3.4:2379\n"
                                           "kubelet-arg: [max-pods=200, 'x=y']\n"
                                           "disable:\n- rke2-ingress-nginx\n"
                                           "etcd-disable-snapshots: true\r\n"
                                           "disable-etcd: false\n"
                                           "datastore-endpoint: \"\"\n");
    const ProbeAnswer answer = run(shell, "config");
    QCOMPARE(answer.strayLines, QStringList());
    const FactSet& facts = answer.facts;
    QCOMPARE(facts["config.server"].value, QStringLiteral("https://10.0.0.1:9345"));
    QCOMPARE(facts["config.serverFiles"].items, QStringList{path("/etc/rancher/rke2/config.yaml")});
    QCOMPARE(facts["config.etcdArgs"].items, QStringList{"quota-backend-bytes=4294967296"});
    QCOMPARE(facts["config.etcdDisableSnapshots"].value, QStringLiteral("true"));
    QCOMPARE(facts["config.disableEtcd"].value, QStringLiteral("false"));
    QCOMPARE(facts["config.datastoreEndpoint"].value, QStringLiteral("no"));
    QCOMPARE(facts["config.tokenFrom"].value, QStringLiteral("config"));
    QCOMPARE(facts["config.tokenHash"].value, QStringLiteral("2bb80d537b1d"));
    QCOMPARE(answer.secrets.size(), size_t(1));
    for (const Fact& fact : facts)
        QVERIFY(!fact.value.contains(QLatin1String("secret")));
}

void Rke2EtcdProbesTest::laterFilesWin()
{
    QFETCH(QStringList, shell);
    write("/etc/rancher/rke2/config.yaml", "server: https://old:9345\netcd-arg:\n  - a=1\nprofile: cis-1.6\n");
    write("/etc/rancher/rke2/config.yaml.d/10-a.yaml",
          "{\n  \"server\": \"https://vip:9345\",\n  \"etcd-arg+\": [\n    \"b=2\"\n  ],\n  \"profile\": \"cis\"\n}\n");
    write("/etc/rancher/rke2/config.yaml.d/20-b.yaml", "token-file: " + path("/token").toUtf8() + "\netcd-s3: true\n");
    write("/token", "secret\n");
    const FactSet facts = run(shell, "config").facts;
    QCOMPARE(facts["config.server"].value, QStringLiteral("https://vip:9345"));
    QCOMPARE(facts["config.serverFiles"].items.size(), 2);
    QCOMPARE(facts["config.etcdArgs"].items, QStringList({"a=1", "b=2"}));
    QCOMPARE(facts["config.profile"].value, QStringLiteral("cis"));
    QCOMPARE(facts["config.tokenFrom"].value, QStringLiteral("token-file"));
    QCOMPARE(facts["config.tokenHash"].value, QStringLiteral("2bb80d537b1d"));
    QCOMPARE(facts["config.etcdS3"].value, QStringLiteral("true"));
}

void Rke2EtcdProbesTest::nothingConfiguredIsAbsent()
{
    QFETCH(QStringList, shell);
    write("/etc/default/rke2-server", "RKE2_URL=https://10.0.0.9:9345\n");
    const FactSet facts = run(shell, "config").facts;
    QCOMPARE(facts["config.serverFromEnvironment"].value, QStringLiteral("https://10.0.0.9:9345"));
    QCOMPARE(facts["config.server"].value, QStringLiteral("https://10.0.0.9:9345"));
    QVERIFY(facts["config.tokenFrom"].state == Fact::State::Absent);
    QVERIFY(facts["config.disableEtcd"].state == Fact::State::Absent);
    QVERIFY(facts["config.etcdArgs"].state == Fact::State::Absent);
}

void Rke2EtcdProbesTest::tokensAreHashedLikeRke2Does_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("password");
    QTest::addRow("full") << QByteArray("K10aabbcc::server:secret") << QByteArray("secret");
    QTest::addRow("user and password") << QByteArray("server:secret") << QByteArray("secret");
    QTest::addRow("short") << QByteArray("secret") << QByteArray("secret");
    QTest::addRow("colon in the password") << QByteArray("K10aabbcc::server:a:b") << QByteArray("a:b");
}

void Rke2EtcdProbesTest::tokensAreHashedLikeRke2Does()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, password);
    write("/var/lib/rancher/rke2/server/token", token + '\n');
    const QByteArray hash = QCryptographicHash::hash(password, QCryptographicHash::Sha256).toHex().left(12);
    for (const QStringList& shell : shells())
        QCOMPARE(run(shell, "config").facts["token.hash"].value, QString::fromLatin1(hash));
}

void Rke2EtcdProbesTest::wholeSnapshot()
{
    QFETCH(QStringList, shell);
    QByteArray content(512 * 64, 'x');
    content.replace(1000, 23, "/bootstrap/2bb80d537b1d");
    content += QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    write("/a snapshot's", content);
    const FactSet facts = run(shell, "snapshot",
                              {{"node.name", "s1"},
                               {"input.snapshot.node", "s1"},
                               {"input.snapshot.path", path("/a snapshot's")},
                               {"value.dataDir", "/"}})
                              .facts;
    QCOMPARE(facts["snapshot.holder"].value, QStringLiteral("yes"));
    QCOMPARE(facts["snapshot.kind"].value, QStringLiteral("etcd"));
    QCOMPARE(facts["snapshot.whole"].value, QStringLiteral("yes"));
    QCOMPARE(facts["snapshot.bytes"].value, QString::number(content.size()));
    QCOMPARE(facts["snapshot.tokenHashes"].items, QStringList{"2bb80d537b1d"});
    QCOMPARE(facts["snapshot.sha256"].value,
             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
}

void Rke2EtcdProbesTest::damagedSnapshot()
{
    QFETCH(QStringList, shell);
    QByteArray content(512 * 8, 'x');
    content += QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    const QMap<QString, QString> names = {{"node.name", "s1"},
                                          {"input.snapshot.node", "s1"},
                                          {"input.snapshot.path", path("/snapshot")},
                                          {"value.dataDir", "/"}};
    QCOMPARE(run(shell, "snapshot", names).facts["snapshot.kind"].value, QStringLiteral("missing"));
    content[100] = 'y';
    write("/snapshot", content);
    QCOMPARE(run(shell, "snapshot", names).facts["snapshot.whole"].value, QStringLiteral("no"));
    write("/snapshot", content.left(4000));
    const FactSet cut = run(shell, "snapshot", names).facts;
    QCOMPARE(cut["snapshot.whole"].value, QStringLiteral("unproven"));
    QVERIFY(cut["snapshot.tokenHashes"].state == Fact::State::Absent);
}

void Rke2EtcdProbesTest::snapshotOfAnotherNode()
{
    QFETCH(QStringList, shell);
    const ProbeAnswer answer = run(
        shell, "snapshot",
        {{"node.name", "s2"}, {"input.snapshot.node", "s1"}, {"input.snapshot.path", "/x"}, {"value.dataDir", "/"}});
    QCOMPARE(answer.facts["snapshot.holder"].value, QStringLiteral("no"));
    QVERIFY(answer.facts["snapshot.whole"].state == Fact::State::Unknown);
}

void Rke2EtcdProbesTest::snapshotsAreListed()
{
    QFETCH(QStringList, shell);
    write("/var/lib/rancher/rke2/server/db/snapshots/etcd-snapshot-s1-1754906881", "12345");
    write("/var/lib/rancher/rke2/server/db/snapshots/on-demand s1", QByteArray(512 + 32, '1'));
    write("/var/lib/rancher/rke2/server/db/snapshots/cut.zip", QByteArray(100, 'z'));
    write("/var/lib/rancher/rke2/server/db/snapshots/whole.zip",
          QByteArray(100, 'z') + "PK\5\6" + QByteArray(18, '\0'));
    write("/var/lib/rancher/rke2/server/db/etcd/member/wal/0.wal", QByteArray(100000, 'w'));
    const FactSet facts = run(shell, "storage").facts;
    QCOMPARE(facts["snapshot.files"].items.size(), 4);
    QVERIFY(facts["snapshot.files"].items.at(1).startsWith(QLatin1String("5 1754906881 /"))); // the time of the name
    QVERIFY(facts["snapshot.files"].items.at(2).endsWith(QLatin1String("/on-demand s1")));
    QCOMPARE(facts["snapshot.torn"].items,
             QStringList({path("/var/lib/rancher/rke2/server/db/snapshots/cut.zip"),
                          path("/var/lib/rancher/rke2/server/db/snapshots/etcd-snapshot-s1-1754906881")}));
    QCOMPARE(facts["db.present"].value, QStringLiteral("yes"));
    QVERIFY(facts["disk.needKiB"].value.toLongLong() > 1048576 + 2 * 97);
    QVERIFY(facts["disk.freeKiB"].value.toLongLong() > 0);
}

void Rke2EtcdProbesTest::killallScriptsAreJudgedByWhatTheyDo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("dataDir");
    QTest::addColumn<QString>("removes");
    QTest::addColumn<QString>("safe");
    const QByteArray fixed =
        "RKE2_DATA_DIR=${RKE2_DATA_DIR:-/d}\n        umount -- ${MOUNTS} && rm -rf --one-file-system -- ${MOUNTS}\n";
    const QByteArray bug =
        "do_unmount_and_remove() {\n        umount ${MOUNTS}\n        rm -rf --one-file-system ${MOUNTS}\n}\n";
    QTest::addRow("fixed") << fixed << ""
                           << "no"
                           << "yes";
    QTest::addRow("fixed, own folder") << fixed << "/data/rke2"
                                       << "no"
                                       << "yes";
    QTest::addRow("old, own folder") << QByteArray("echo nothing\n") << "/data/rke2"
                                     << "no"
                                     << "no";
    QTest::addRow("bug without mounts") << bug << ""
                                        << "yes"
                                        << "yes";
    QTest::addRow("bug with a mount") << bug << "/proc"
                                      << "yes"
                                      << "no";
}

void Rke2EtcdProbesTest::killallScriptsAreJudgedByWhatTheyDo()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, dataDir);
    for (const QStringList& shell : shells()) {
        write("/usr/local/bin/rke2", "#!/bin/sh\necho 'rke2 version v1.32.5+rke2r1 (abc)'\n");
        QFile::setPermissions(path("/usr/local/bin/rke2"), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        write("/usr/local/bin/rke2-killall.sh", script);
        if (!dataDir.isEmpty())
            write("/etc/rancher/rke2/config.yaml", "\"data-dir\": '" + dataDir.toUtf8() + "' # here\n");
        const FactSet facts = run(shell, "rke2").facts;
        QCOMPARE(facts["rke2.version"].value, QStringLiteral("v1.32.5+rke2r1"));
        QTEST(facts["rke2.killallRemovesMounts"].value, "removes");
        QTEST(facts["rke2.killallSafe"].value, "safe");
    }
}

void Rke2EtcdProbesTest::otherRepositoriesAreFound()
{
    QFETCH(QStringList, shell);
    const QByteArray newer = "[common]\nbaseurl=https://rpm.example.com/rke2/stable/common/centos/9/noarch\n"
                             "[minor]\nbaseurl = https://rpm.example.com/rke2/stable/1.32/centos/9/x86_64\nenabled=1\n";
    write("/etc/yum.repos.d/newer.repo", newer);
    write("/etc/yum.repos.d/rancher-rke2.repo", newer); // which the installer writes anew
    write("/etc/yum.repos.d/off.repo", newer + "enabled = 0\n");
    write("/etc/yum.repos.d/same.repo", QByteArray(newer).replace("1.32", "1.31"));
    write("/etc/yum.repos.d/epel.repo", "[epel]\nbaseurl=https://example.com/pub/9.4/everything\n");
    write("/etc/dnf/plugins/versionlock.list", "# rke2-agent\nrke2-server-0:1.32.5~rke2r1-0.el9.*\nkernel-0:5.14\n");
    QMap<QString, QString> names = {{"value.method", "rpm"},     {"input.targetVersion", "v1.31.9+rke2r1"},
                                    {"input.network", "airgap"}, {"value.artifactDir", path("/nothing")},
                                    {"value.type", "server"},    {"input.installUrl", "https://get.rke2.io"}};
    const ProbeAnswer answer = run(shell, "artifacts", names);
    QCOMPARE(answer.strayLines, QStringList());
    QCOMPARE(answer.facts["artifacts.otherRepositories"].items,
             QStringList{path("/etc/yum.repos.d/newer.repo") + QStringLiteral(" (1.32)")});
    QCOMPARE(answer.facts["artifacts.locked"].items, QStringList{"rke2-server-0:1.32.5~rke2r1-0.el9.*"});
    QCOMPARE(answer.facts["artifacts.ready"].value, QStringLiteral("no"));
    names["value.method"] = QStringLiteral("tar");
    const FactSet tar = run(shell, "artifacts", names).facts;
    QCOMPARE(int(tar["artifacts.otherRepositories"].state), int(Fact::State::Absent));
    QCOMPARE(int(tar["artifacts.locked"].state), int(Fact::State::Absent));
}

void Rke2EtcdProbesTest::secretsOfTheUnitStayThere()
{
    QFETCH(QStringList, shell);
    write("/usr/local/bin/rke2", "#!/bin/sh\necho rke2 version v1.31.9+rke2r1\n");
    write("/programs/systemctl",
          "#!/bin/sh\ncase $* in\n*'ExecStart rke2-server') echo 'ExecStart={ path=" +
              path("/usr/local/bin/rke2").toUtf8() +
              " ; argv[]=/usr/local/bin/rke2 server --token the-token --debug --agent-token=agents-token"
              " --etcd-s3-secret-key store/key= --datastore-endpoint=postgres://u:word@h/k -t short --tls-san * ;"
              " ignore_errors=no }' ;;\n*'ActiveState rke2-server') echo ActiveState=active ;;\n*) exit 1 ;;\nesac\n");
    for (const char* program : {"/usr/local/bin/rke2", "/programs/systemctl"})
        QVERIFY(QFile::setPermissions(path(QLatin1String(program)), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const ProbeAnswer answer = run(shell, "rke2");
    QCOMPARE(answer.facts["rke2.unitArguments"].value,
             QStringLiteral("--token *** --debug --agent-token=*** --etcd-s3-secret-key *** --datastore-endpoint=*** "
                            "-t *** --tls-san *"));
    QStringList hidden;
    for (const backend::Secret& secret : answer.secrets)
        hidden << QString::fromUtf8(secret.view());
    QCOMPARE(hidden, QStringList({"the-token", "agents-token", "store/key=", "postgres://u:word@h/k", "short"}));
    QCOMPARE(answer.strayLines, QStringList());
}

void Rke2EtcdProbesTest::everyProbeKeepsItsPromise()
{
    QFETCH(QStringList, shell);
    for (const char* id : {"host", "rke2", "config", "storage"}) {
        const ProbeAnswer answer = run(shell, QString::fromLatin1(id));
        QVERIFY2(answer.strayLines.isEmpty(), qPrintable(answer.strayLines.join(QLatin1Char('\n'))));
        QVERIFY(!answer.facts.isEmpty());
    }
    const FactSet host = run(shell, "host").facts;
    QVERIFY(host["host.name"].known());
    QVERIFY(host["host.uid"].known());
}

QTEST_GUILESS_MAIN(Rke2EtcdProbesTest)
#include "Rke2EtcdProbesTest.moc"
