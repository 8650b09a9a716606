// The probe of the chosen copy, on real SQLite databases in WAL mode. Skipped where there is no sqlite3.

#include "backend/base/ShellQuote.h"
#include "wizard/facts/ProbeAnswer.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/procedure/ReadWhole.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;

class Rke2SqliteProbeTest : public QObject {
    Q_OBJECT

    static const FactProbe& probe()
    {
        static const auto procedure = [] {
            Diagnostics diagnostics;
            return readProcedureFile(QStringLiteral(ROLLBACK_SOURCE_DIR "/resources/procedures/rke2-sqlite.yaml"),
                                     diagnostics);
        }();
        for (const FactProbe& one : procedure->facts) {
            if (one.id == QLatin1String("snapshot"))
                return one;
        }
        qFatal("no probe of the copy");
    }

    FactSet look(const QString& copy, const QString& token = QStringLiteral("/nonexistent"))
    {
        QString script = withReadWhole(probe().script.text);
        const QMap<QString, QString> names = {{"node.name", "server-1"},
                                              {"input.snapshot.node", "server-1"},
                                              {"input.snapshot.path", copy},
                                              {"value.dataDir", m_folder->path()},
                                              {"value.tokenFile", token}};
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            script.replace(QStringLiteral("${%1}").arg(it.key()), backend::shellQuote(it.value()));
        QProcess shell;
        shell.start(QStringLiteral("sh"), {});
        shell.write(script.toUtf8());
        shell.closeWriteChannel();
        shell.waitForFinished();
        return readProbeAnswer(shell.readAllStandardOutput(), probe().gives, probe().id, QString()).facts;
    }

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

private slots:
    /// Three rows stand in state.db, two thousand more in its -wal file only, as when RKE2 was killed.
    void init()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
            QSKIP("no sqlite3 here");
        m_folder = std::make_unique<QTemporaryDir>();
        const QString script = QStringLiteral(R"(cd %1 && mkdir live copy && sqlite3 live/state.db >/dev/null <<'SQL'
pragma journal_mode=wal;
pragma wal_autocheckpoint=0;
create table kine(id integer primary key autoincrement, name text, created integer, deleted integer);
insert into kine(name, created, deleted) values ('/bootstrap/000000000000', 1, 0), ('/bootstrap/000000000000', 0, 1),
  ('/bootstrap/2bb80d537b1d', 1, 0);
pragma wal_checkpoint(truncate);
with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000)
  insert into kine(name, created, deleted) select '/registry/' || i, 1, 0 from n;
.shell cp live/* copy/
SQL
printf 'K10%2::server:secret\n' >token
)")
                                   .arg(backend::shellQuote(m_folder->path()), QString(64, QLatin1Char('a')));
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        shell.waitForFinished();
        QVERIFY2(shell.exitCode() == 0 && QFile::exists(path("copy/state.db-wal")),
                 shell.readAllStandardError().constData());
    }

    void wholeFolder()
    {
        const FactSet facts = look(path("copy"), path("token"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.kind")).value, QStringLiteral("folder"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.whole")).value, QStringLiteral("yes"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.figures")).value, QStringLiteral("2003|2003"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.tokenHashes")).items, QStringList{"2bb80d537b1d"});
        QCOMPARE(facts.value(QStringLiteral("tokenFile.hash")).value, QStringLiteral("2bb80d537b1d"));
    }

    /// SQLite calls it sound; only the figures tell.
    void loneFileLacksWhatStoodInTheWal()
    {
        const FactSet facts = look(path("copy/state.db"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.kind")).value, QStringLiteral("file"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.whole")).value, QStringLiteral("yes"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.figures")).value, QStringLiteral("3|3"));
    }

    void cutOff()
    {
        QVERIFY(QFile::remove(path("copy/state.db-wal")));
        QFile(path("copy/state.db")).resize(5000);
        const FactSet facts = look(path("copy"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.whole")).value, QStringLiteral("no"));
        QCOMPARE(facts.value(QStringLiteral("snapshot.figures")).state, Fact::State::Unknown);
    }

    /// Opening a database in WAL mode writes to it, so the chosen copy itself is never opened.
    void theCopyIsLeftAlone()
    {
        const auto listing = [this] {
            QProcess shell;
            shell.start(QStringLiteral("sh"),
                        {"-c", "ls -l --time-style=full-iso " + path("copy") + "; sha256sum " + path("copy") + "/*"});
            shell.waitForFinished();
            return shell.readAllStandardOutput();
        };
        const QByteArray before = listing();
        look(path("copy"));
        QCOMPARE(listing(), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(Rke2SqliteProbeTest)
#include "Rke2SqliteProbeTest.moc"
