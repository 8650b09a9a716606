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
#include <QLabel>
#include <QLineEdit>
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

private:
    void openBackupCase()
    {
        m_services->asksForSnapshot = false;
        m_services->offers.clear();
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
