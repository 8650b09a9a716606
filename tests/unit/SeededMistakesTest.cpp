// Mistakes that somebody could make in a procedure of this program: each is the only one in a copy of the procedures,
// and is refused at its exact place.

#include "wizard/procedure/ProcedureReader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

namespace {

const QString kProcedures = QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A copy of all procedures in `folder`.
void copyAll(const QDir& folder)
{
    QVERIFY(folder.mkpath(QStringLiteral("shared")));
    for (const QString& part : {QString(), QStringLiteral("shared/")}) {
        for (const QString& name : QDir(kProcedures + part).entryList({QStringLiteral("*.yaml")}, QDir::Files))
            put(folder.filePath(part + name), bytesOf(kProcedures + part + name));
    }
}

/// "line:column" of the only place where `text` stands.
QString placeOf(const QByteArray& bytes, const QByteArray& text)
{
    if (bytes.count(text) != 1)
        return QStringLiteral("\"%1\" stands there %2 times").arg(QString::fromUtf8(text)).arg(bytes.count(text));
    const QByteArray before = bytes.left(bytes.indexOf(text));
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

} // namespace

class SeededMistakesTest : public QObject {
    Q_OBJECT
private slots:
    void refused_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("file"); ///< where the mistake is
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("place"); ///< begins where the finding must point
        QTest::addColumn<QString>("code");
        const auto seed = [](const char* name, const char* procedure, const char* file, const char* good,
                             const char* bad, const char* place, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(procedure) << QString::fromLatin1(file) << QByteArray(good)
                                << QByteArray(bad) << QByteArray(place) << QString::fromLatin1(code);
        };
        seed("no limit", "rke2-etcd", "shared/rke2-stop.yaml",
             "        quietAfter: 2m\n        limit: 30m\n        onFailure: {skip: reason, markDone: never}\n"
             "        verify:\n          # an older kubectl",
             "        quietAfter: 2m\n        onFailure: {skip: reason, markDone: never}\n        verify:\n"
             "          # an older kubectl",
             "id: drain\n", "procedure.lint.limit");
        seed("destroys without keeping", "docker-single-node", "docker-single-node.yaml",
             "    keeps: {paths: [\"${input.workDir}/${run.id}/rancher-data-failed.tar.gz\"]}\n    pointOfNoReturn",
             "    pointOfNoReturn", "id: replace-data\n", "procedure.lint.keeps");
        seed("unknown fact", "rke2-sqlite", "rke2-sqlite.yaml",
             "condition: {fact: config.datastoreEndpoint, is: \"yes\"}",
             "condition: {fact: config.datastorEndpoint, is: \"yes\"}", "{fact: config.datastorEndpoint",
             "procedure.name.unknown");
        seed("hole in quotes", "rke2-sqlite", "rke2-sqlite.yaml", "install -d -m 0700 \"$D/server/db\"\n",
             "install -d -m 0700 \"${value.dataDir}/server/db\"\n", "${value.dataDir}/server/db\"\n      rm -f",
             "procedure.script.name.quoted");
        seed("a pipe hides the failure", "rancher-backup", "shared/rancher-restore.yaml",
             "k create -f \"$S/restore.yaml\"\n        effect",
             "k create -f \"$S/restore.yaml\" | tee \"$S/log\"\n        effect",
             "k create -f \"$S/restore.yaml\" | tee", "procedure.script.pipe");
        seed("it would ask a person", "rke-legacy-rollback", "shared/rke-legacy.yaml",
             "    docker restart \"$c\"\n          done\n          for",
             "    docker exec -it \"$c\" sh\n          done\n          for", "docker exec -it",
             "procedure.script.prompt");
        seed("a download goes into a shell", "rke2-etcd", "rke2-etcd.yaml",
             "      test -s \"$L\"\n      for f in \"$D\"",
             "      curl -sfL https://get.rke2.io | sh -\n      for f in \"$D\"", "curl -sfL",
             "procedure.script.fetchedShell");
        seed("a line that the step prints itself", "rke-legacy-rollback", "shared/rke-legacy.yaml",
             "        verify:\n          checks:\n            - id: running\n",
             "        verify:\n          all: [\"components restarted\"]\n          checks:\n            - id: "
             "running\n",
             "components restarted\"]", "procedure.lint.ownLine");
        seed("a need that comes later", "rancher-backup", "shared/rancher-restore.yaml",
             "        needs: [create-restore]\n", "        needs: [create-restore, rancher-up]\n",
             "id: watch-restore\n", "procedure.needs.later");
        seed("a hole that nothing fills, in a shared fragment", "rke-rollback", "shared/rke.yaml",
             "printf 'copies in %s\\n' \"$S\"", "printf 'copies in %s\\n' ${capture.folder}", "${capture.folder}",
             "procedure.hole.undefined");
        seed("a tab", "rke-rollback", "rke-rollback.yaml", "    usual: 1m\n    quietAfter: 2m\n    limit: 2h\n",
             "    usual: 1m\n\tquietAfter: 2m\n    limit: 2h\n", "\tquietAfter", "yaml.tab");
        seed("a key that does not exist", "rke-restore-new-nodes", "rke-restore-new-nodes.yaml",
             "    official: \"# power off the old nodes\"\n", "    offical: \"# power off the old nodes\"\n",
             "offical:", "procedure.key.unknown");
        seed("what is kept is deleted", "rke2-sqlite", "rke2-sqlite.yaml", "      rm -f -- \"$D/server/db/state.db\" ",
             "      rm -rf -- /root/rke2-rollback-${run.id}\n      rm -f -- \"$D/server/db/state.db\" ",
             "rm -rf -- /root", "procedure.script.deletesKept");
    }

    void refused()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, file);
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, place);
        QFETCH(QString, code);
        QTemporaryDir scratch;
        const QDir folder(scratch.path());
        copyAll(folder);
        QByteArray bytes = bytesOf(folder.filePath(file));
        QCOMPARE(bytes.count(good), 1);
        bytes.replace(good, bad);
        put(folder.filePath(file), bytes);
        Diagnostics diagnostics;
        QVERIFY(!readProcedureFile(folder.filePath(procedure + QStringLiteral(".yaml")), diagnostics));
        QStringList found;
        for (const Diagnostic& one : diagnostics.all())
            found << QStringLiteral("%1:%2:%3 %4")
                         .arg(folder.relativeFilePath(one.mark.file))
                         .arg(one.mark.line)
                         .arg(one.mark.column)
                         .arg(one.code);
        QCOMPARE(found, QStringList{QStringLiteral("%1:%2 %3").arg(file, placeOf(bytes, place), code)});
    }
};

QTEST_GUILESS_MAIN(SeededMistakesTest)
#include "SeededMistakesTest.moc"
