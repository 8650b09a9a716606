#include "wizard/run/DeskIdentity.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using wizard::deskIdentity;

/// A desk that forgot who it is would lock itself out of its own run.
class DeskIdentityTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void staysTheSame()
    {
        const QString folder = m_dir.filePath("new/state");
        const auto first = deskIdentity(folder, "machine-1");
        QVERIFY(first.ok());
        QVERIFY(first->size() > 20);
        QCOMPARE(*deskIdentity(folder, "machine-1"), *first);
        QCOMPARE(QFile::permissions(folder + "/desk.json") & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList("desk.json"));
        QFile file(folder + "/desk.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("machine-1"));
    }

    void isAnotherInAnotherFolder()
    {
        QVERIFY(*deskIdentity(m_dir.filePath("a"), "machine-1") != *deskIdentity(m_dir.filePath("b"), "machine-1"));
    }

    void aCopiedFolderIsAnotherDesk()
    {
        const QString folder = m_dir.filePath("copied");
        const QString first = *deskIdentity(folder, "machine-1");
        const QString second = *deskIdentity(folder, "machine-2");
        QVERIFY(second != first);
        QCOMPARE(*deskIdentity(folder, "machine-2"), second);
    }

    /// Containers have no id of their own; that is no reason to be somebody else.
    void aMachineWithoutAnIdIsNotAnother()
    {
        const QString folder = m_dir.filePath("container");
        const QString first = *deskIdentity(folder, {});
        QCOMPARE(*deskIdentity(folder, {}), first);
        QCOMPARE(*deskIdentity(folder, "machine-1"), first);
    }

    void aTornFileIsMadeAnew()
    {
        const QString folder = m_dir.filePath("torn");
        QVERIFY(deskIdentity(folder, "machine-1").ok());
        QFile file(folder + "/desk.json");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"desk\":");
        file.close();
        const auto made = deskIdentity(folder, "machine-1");
        QVERIFY(made.ok());
        QCOMPARE(*deskIdentity(folder, "machine-1"), *made);
    }

    void saysWhatCannotBeWritten()
    {
        QFile file(m_dir.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto none = deskIdentity(m_dir.filePath("file"), "machine-1");
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, QString("desk.identity"));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(DeskIdentityTest)
#include "DeskIdentityTest.moc"
