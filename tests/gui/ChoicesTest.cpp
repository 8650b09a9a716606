// What is rolled back, by which procedure, and to which state: install type, inputs, the Restore resource.
#include "tests/support/FakeServices.h"
#include "tests/support/WindowParts.h"
#include "ui/pages/ChecksTree.h"
#include "ui/pages/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"
#include "ui/style/Style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

using namespace ui;
using tests::part;

namespace {

const QString kFile = QStringLiteral("b-b0450532-cee1-4aa1-a881-f5f48a007b1c-2026-03-13T22-30-00Z.tar.gz");

} // namespace

class ChoicesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyStyle(*qobject_cast<QApplication*>(QCoreApplication::instance())); }

    void init()
    {
        m_services = std::make_unique<tests::FakeServices>();
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void rancherAndKubernetesStandApart()
    {
        m_window->wizard().startAt(InstallTypePageId);
        auto& docker = part<QAbstractButton>(*m_window, "installType-docker-single-node");
        auto& rke = part<QAbstractButton>(*m_window, "installType-rke-rollback");
        auto& etcd = part<QAbstractButton>(*m_window, "installType-rke2-etcd");
        QCOMPARE(docker.parentWidget(), rke.parentWidget());
        QVERIFY(docker.parentWidget() != etcd.parentWidget());
    }

    void aTypeWithSeveralProceduresShowsThem()
    {
        m_window->wizard().startAt(InstallTypePageId);
        QVERIFY(part<QLabel>(*m_window, "onlyWay").isVisible());
        QVERIFY(!part<QAbstractButton>(*m_window, "way-rke-rke-rollback").isVisible());
        part<QAbstractButton>(*m_window, "installType-rke-rollback").click();
        auto& usual = part<QAbstractButton>(*m_window, "way-rke-rke-rollback");
        auto& legacy = part<QAbstractButton>(*m_window, "way-rke-rke-legacy-rollback");
        QVERIFY(usual.isVisible() && usual.isChecked() && legacy.isVisible());
        QVERIFY(legacy.accessibleDescription().contains(QStringLiteral("0.1 line")));
        legacy.click();
        QCOMPARE(m_window->session().caseValue().effectiveProcedure(), QStringLiteral("rke-legacy-rollback"));
        QVERIFY(part<QAbstractButton>(*m_window, "installType-rke-rollback").isChecked());
    }

    void withoutASnapshotTheInputsSayToWhat()
    {
        openBackupCase();
        QVERIFY(part<QWidget>(*m_window, "inputsForm").isVisible());
        QVERIFY(!part<QWidget>(*m_window, "snapshotCard").isVisible());
        QVERIFY(whyNot().contains(QStringLiteral("Backup file")));
        auto& file = part<QLineEdit>(*m_window, "input-backupFile");
        QTest::keyClicks(&file, kFile);
        part<QComboBox>(*m_window, "targetVersion").setEditText(QStringLiteral("v2.11.3"));
        QCOMPARE(whyNot(), QString());
        QCOMPARE(m_window->session().caseValue().inputs.value("backupFile").toString(), kFile);
    }

    void aBackupOfTheListIsFilledIn()
    {
        openBackupCase({backupOffer(kFile, true), backupOffer(QStringLiteral("b.tar.gz"), true),
                        backupOffer(QStringLiteral("c.tar.gz"), false)});
        auto& list = part<QListWidget>(*m_window, "snapshotList");
        QVERIFY(list.isVisible());
        QCOMPARE(list.currentRow(), 0); // the best one, as long as none is named
        QCOMPARE(part<QLineEdit>(*m_window, "input-backupFile").text(), kFile);
        list.setCurrentRow(1);
        QCOMPARE(part<QLineEdit>(*m_window, "input-backupFile").text(), QStringLiteral("b.tar.gz"));
        QCOMPARE(m_window->session().caseValue().inputs.value("storage").toString(), QStringLiteral("operator"));
        list.setCurrentRow(2); // does not fit: it is shown, not taken
        QVERIFY(part<QWidget>(*m_window, "snapshotWhyNot").isVisible());
        QCOMPARE(m_window->session().caseValue().inputs.value("backupFile").toString(), QStringLiteral("b.tar.gz"));
        auto& file = part<QLineEdit>(*m_window, "input-backupFile");
        file.clear();
        QTest::keyClicks(&file, QStringLiteral("elsewhere.tar.gz"));
        QCOMPARE(list.currentRow(), -1);
        QCOMPARE(m_window->session().caseValue().inputs.value("backupFile").toString(),
                 QStringLiteral("elsewhere.tar.gz"));
    }

    void allAreReadBeforeOneIsTaken()
    {
        openBackupCase({backupOffer(kFile, true), backupOffer(QStringLiteral("b.tar.gz"), true)});
        auto& list = part<QListWidget>(*m_window, "snapshotList");
        auto& all = part<QAbstractButton>(*m_window, "readAllButton");
        const QString word = all.text();
        QVERIFY(list.item(0)->text().endsWith(QStringLiteral("Not read yet")));
        all.click();
        QCOMPARE(m_services->asked.last(), QStringLiteral("read all"));
        NodeStatus status{QStringLiteral("server-1"), NodeStatus::State::Reading, {}, {}, {}};
        status.about = kFile;
        status.bytesRead = 1024;
        status.bytesToRead = 4096;
        status.bytesPerSecond = 512;
        emit m_services->nodeChanged(status);
        QVERIFY2(list.item(0)->text().contains(QStringLiteral("Being read: ")), qPrintable(list.item(0)->text()));
        SnapshotOffer& broken = m_services->offers[0];
        broken.read = true;
        broken.fits = false;
        broken.whyNot = QStringLiteral("The file is cut off.");
        m_services->offers[1].read = true;
        m_services->offers[1].integrity = SnapshotOffer::Trust::Proven;
        m_services->findSnapshots({});
        QCOMPARE(list.count(), 2);
        QVERIFY(list.item(0)->text().endsWith(QStringLiteral("The file is cut off.")));
        QVERIFY(list.item(1)->text().endsWith(QStringLiteral("Whole")));
        all.click();
        QCOMPARE(m_services->asked.last(), QStringLiteral("stop"));
        emit m_services->snapshotsRead();
        QCOMPARE(all.text(), word);
        QCOMPARE(list.currentRow(), 0); // what was chosen is told to be unfit; nothing else is taken in its place
    }

    void formAndYamlEditOneValue()
    {
        openBackupCase();
        QTest::keyClicks(&part<QLineEdit>(*m_window, "input-backupFile"), kFile);
        part<QAbstractButton>(*m_window, "resourceAsYaml").click();
        auto& yaml = part<QPlainTextEdit>(*m_window, "resourceYaml");
        QVERIFY(yaml.isVisible());
        QVERIFY2(yaml.toPlainText().contains(kFile), qPrintable(yaml.toPlainText()));
        QString text = yaml.toPlainText();
        yaml.setPlainText(
            text.replace(QStringLiteral("deleteTimeoutSeconds: 10"), QStringLiteral("deleteTimeoutSeconds: 4")));
        QCOMPARE(m_window->session().caseValue().inputs.value("deleteTimeout").toString(), QStringLiteral("4"));
        part<QAbstractButton>(*m_window, "resourceAsForm").click();
        QCOMPARE(part<QComboBox>(*m_window, "input-deleteTimeout").currentText(), QStringLiteral("4"));
    }

    void yamlErrorsHaveTheirPlace()
    {
        openBackupCase();
        part<QAbstractButton>(*m_window, "resourceAsYaml").click();
        auto& yaml = part<QPlainTextEdit>(*m_window, "resourceYaml");
        yaml.setPlainText(QStringLiteral("apiVersion: resources.cattle.io/v1\nkind: Restore\nspec:\n"
                                         "  backupFilename: %1\n  prune: false\n")
                              .arg(kFile));
        const QString says = part<QLabel>(*m_window, "resourceErrors").text();
        QVERIFY2(says.startsWith(QStringLiteral("Line 5, column 10:")), qPrintable(says));
        part<QComboBox>(*m_window, "targetVersion").setEditText(QStringLiteral("v2.11.3"));
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        QVERIFY(!m_window->session().caseValue().inputs.contains("backupFile"));
    }

    void equalChecksOfSeveralNodesStandInOneRow()
    {
        ChecksTree tree;
        const auto row = [](const char* node, CheckRow::Verdict verdict, const char* found) {
            CheckRow made;
            made.id = QStringLiteral("clock@") + QLatin1String(node);
            made.node = QLatin1String(node);
            made.title = QStringLiteral("The clock is right");
            made.found = QLatin1String(found);
            made.verdict = verdict;
            return made;
        };
        using Verdict = CheckRow::Verdict;
        tree.showChecks({row("a", Verdict::Passed, "yes"), row("b", Verdict::Passed, "yes"),
                         row("c", Verdict::Passed, "yes"), row("d", Verdict::Passed, "nearly"),
                         row("e", Verdict::NeedsReason, "no"), row("f", Verdict::NeedsReason, "no")},
                        {});
        QCOMPARE(tree.topLevelItemCount(), 2);
        QCOMPARE(tree.topLevelItem(0)->childCount(), 2); // each reason is given on its own
        QCOMPARE(tree.topLevelItem(1)->childCount(), 2);
        QVERIFY(tree.topLevelItem(1)->text(0).contains(QLatin1Char('4')));
        QVERIFY(tree.topLevelItem(1)->child(0)->text(1).startsWith(QLatin1Char('3')));
    }

    void aLongFindingIsOneRowAmongOthers()
    {
        ChecksTree tree;
        CheckRow row;
        row.title = QStringLiteral("No pod refuses a drain");
        row.found = QStringLiteral("default/shop-7c9d5b6f8d-4bb26, ").repeated(40);
        tree.showChecks({row}, {});
        const QString shown = tree.topLevelItem(0)->child(0)->text(3);
        QVERIFY2(shown.size() < 200 && shown.contains(QStringLiteral("all of it below")), qPrintable(shown));
        row.found = QStringLiteral("none");
        tree.showChecks({row}, {});
        QCOMPARE(tree.topLevelItem(0)->child(0)->text(3), row.found);
    }

private:
    static SnapshotOffer backupOffer(const QString& file, bool fits)
    {
        SnapshotOffer offer;
        offer.name = file;
        offer.takenAt = QDateTime::currentDateTimeUtc();
        offer.fits = fits;
        offer.whyNot = fits ? QString() : QStringLiteral("It is of another cluster.");
        offer.readable = true;
        offer.inputs = {{"backupFile", file}, {"storage", "operator"}};
        offer.place = QStringLiteral("the volume of the operator");
        return offer;
    }

    void openBackupCase(const QList<SnapshotOffer>& offers = {})
    {
        m_services->asksForSnapshot = false;
        m_services->offers = offers;
        wizard::Case value = tests::prodEu();
        value.installType = wizard::InstallType::RancherBackup;
        value.procedure.clear();
        value.snapshot.reset();
        value.inputs.clear();
        m_window->session().begin(value);
        m_window->wizard().startAt(NodesPageId);
        part<QAbstractButton>(*m_window, "connectButton").click();
        m_window->wizard().next();
        QCOMPARE(m_window->wizard().currentId(), int(SnapshotPageId));
    }

    QString whyNot() { return part<QLabel>(*m_window->wizard().currentPage(), "whyNotNext").text(); }

    std::unique_ptr<tests::FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ChoicesTest)
#include "ChoicesTest.moc"
