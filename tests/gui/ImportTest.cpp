// Nodes from what exists, and how a machine was installed: the import dialog, the facts of a node, the detection.
#include "tests/support/FakeServices.h"
#include "tests/support/WindowParts.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/pages/MainWindow.h"
#include "ui/pages/NodeFactsView.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"
#include "ui/style/Style.h"
#include "wizard/inventory/InventoryReaders.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace ui;
using tests::part;

namespace {

QString textOf(QWidget& inside, const char* name)
{
    QStringList all;
    for (const QLabel* label : part<QWidget>(inside, name).findChildren<QLabel*>())
        all << label->text();
    return all.join(QLatin1Char(' '));
}

wizard::NodeSource listed(const QByteArray& text, const QString& name)
{
    wizard::Diagnostics diagnostics;
    return wizard::readNodeList(text, name, diagnostics).value_or(wizard::NodeSource());
}

} // namespace

class ImportTest : public QObject {
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

    void aPastedListBecomesNodes()
    {
        ImportDialog& dialog = openImport(emptyCase());
        QVERIFY(!part<QAbstractButton>(dialog, "importActButton").isEnabled());
        paste(dialog, QStringLiteral("server-1 ops@10.0.0.11 server\nagent-1 ops@10.0.0.21:2222 agent\n10.0.0.22\n"));
        auto& table = part<QTableWidget>(dialog, "importTable");
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.item(1, 2)->text(), QStringLiteral("ops@10.0.0.21:2222"));
        QVERIFY(table.item(2, 3)->text().contains(QStringLiteral("role")));
        QVERIFY(part<QLabel>(dialog, "importAdvice").text().contains(QStringLiteral("1")));
        part<QAbstractButton>(dialog, "importActButton").click();
        const wizard::Case value = m_window->session().caseValue();
        QCOMPARE(value.nodes.size(), 3);
        QCOMPARE(value.nodes.at(1).port, quint16(2222));
        QVERIFY(value.nodes.at(0).first);
        QCOMPARE(part<QTableWidget>(*m_window, "nodesTable").rowCount(), 3);
    }

    void whatIsWrongHasItsPlace()
    {
        ImportDialog& dialog = openImport(emptyCase());
        paste(dialog, QStringLiteral("10.0.0.11 servr\n-oProxyCommand=x server\n"));
        const QString says = part<QLabel>(dialog, "importProblems").text();
        QVERIFY2(says.contains(QStringLiteral("1:11")) && says.contains(QStringLiteral("did you mean")),
                 qPrintable(says));
        QVERIFY2(says.contains(QStringLiteral("2:1")), qPrintable(says));
        QVERIFY(part<QLabel>(dialog, "importProblems").isVisible());
        QCOMPARE(part<QTableWidget>(dialog, "importTable").rowCount(), 0);
        QVERIFY(textOf(dialog, "importStatus").contains(QStringLiteral("Nothing was taken")));
    }

    /// Two sources: each difference stands in the row of its machine, with both places.
    void differencesStandInTheRow()
    {
        addFile(QStringLiteral("a.yml"), "server-1 ops@10.0.0.11 server\nagent-1 10.0.0.21 agent\n");
        addFile(QStringLiteral("hosts.ini"), "root@10.0.0.11 agent\n10.0.0.23 agent\n");
        ImportDialog& dialog = openImport(emptyCase());
        readFile(dialog, QStringLiteral("a.yml"));
        auto& table = part<QTableWidget>(dialog, "importTable");
        QVERIFY(table.item(0, 3)->text().contains(QStringLiteral("Complete")));
        readFile(dialog, QStringLiteral("hosts.ini"));
        QCOMPARE(table.rowCount(), 3);
        const QString differs = table.item(0, 3)->text();
        for (const char* each :
             {"ops (a.yml:1:10)", "root (hosts.ini:1:1)", "server (a.yml:1:24)", "agent (hosts.ini:1:16)"})
            QVERIFY2(differs.contains(QLatin1String(each)), qPrintable(differs));
        QVERIFY(table.item(1, 3)->text().contains(QStringLiteral("Is not in hosts.ini")));
        QVERIFY(part<QLabel>(dialog, "importAdvice").text().contains(QStringLiteral("the first one is taken")));
        part<QAbstractButton>(dialog, "importForgetButton").click();
        QCOMPARE(table.rowCount(), 0);
    }

    void aListPastedTwiceIsTwoSources()
    {
        ImportDialog& dialog = openImport(emptyCase());
        paste(dialog, QStringLiteral("10.0.0.11 server\n10.0.0.12 server\n"));
        paste(dialog, QStringLiteral("10.0.0.11 server\n"));
        auto& table = part<QTableWidget>(dialog, "importTable");
        QCOMPARE(table.item(0, 3)->text(), QStringLiteral("All sources agree."));
        QCOMPARE(table.item(1, 3)->text(), QStringLiteral("Is not in pasted list 2."));
    }

    void nodesOfTheCaseStayAsTheyAre()
    {
        const wizard::Case value = tests::prodEu();
        ImportDialog& dialog = openImport(value);
        const QString known = QStringLiteral("other@%1 agent\n").arg(value.nodes.first().address);
        paste(dialog, known + QStringLiteral("new-1 10.99.0.1 agent\n"));
        auto& table = part<QTableWidget>(dialog, "importTable");
        QCOMPARE(table.rowCount(), value.nodes.size() + 1);
        QVERIFY(table.item(0, 3)->text().contains(QStringLiteral("other")));
        QVERIFY(part<QAbstractButton>(dialog, "importActButton").text().contains(QLatin1Char('1')));
        part<QAbstractButton>(dialog, "importActButton").click();
        const wizard::Case now = m_window->session().caseValue();
        QCOMPARE(now.nodes.mid(0, value.nodes.size()), value.nodes);
        QCOMPARE(now.nodes.last().name, QStringLiteral("new-1"));
    }

    /// A cluster file of RKE can belong to nothing else.
    void theInstallTypeFollowsTheSource()
    {
        addFile(QStringLiteral("rancher-cluster.yml"), "10.0.0.11 etcd controlplane worker\n");
        m_services->imports[QStringLiteral("rancher-cluster.yml")].source.installType = wizard::InstallType::Rke;
        ImportDialog& dialog = openImport(emptyCase());
        readFile(dialog, QStringLiteral("rancher-cluster.yml"));
        part<QAbstractButton>(dialog, "importActButton").click();
        const wizard::Case value = m_window->session().caseValue();
        QCOMPARE(value.installType, wizard::InstallType::Rke);
        QCOMPARE(value.nodes.first().roles.size(), 3);
    }

    void aServerIsNamedBeforeItIsAsked()
    {
        ImportDialog& dialog = openImport(emptyCase());
        part<QComboBox>(dialog, "importKind").setCurrentIndex(1);
        auto& read = part<QAbstractButton>(dialog, "importReadButton");
        QVERIFY(!read.isEnabled());
        part<QLineEdit>(dialog, "importServer").setText(QStringLiteral("ops@-x"));
        QVERIFY(!read.isEnabled());
        part<QLineEdit>(dialog, "importServer").setText(QStringLiteral("ops@10.0.0.11"));
        QVERIFY(read.isEnabled());
    }

    void whatANodeSaidStandsBelow()
    {
        openNodes(tests::prodEu());
        auto& facts = part<QTreeWidget>(*m_window, "nodeFacts");
        QVERIFY(!facts.isVisible());
        auto& connect = part<QAbstractButton>(*m_window, "connectButton");
        connect.click();
        QVERIFY(facts.isVisible());
        QVERIFY(facts.topLevelItemCount() > 5);
        QVERIFY(!facts.findItems(QStringLiteral("v1.32.5+rke2r1"), Qt::MatchExactly, 1).isEmpty());
        part<QTableWidget>(*m_window, "nodesTable").selectRow(1);
        QVERIFY(facts.accessibleName().contains(tests::prodEu().nodes.at(1).name));
        QCOMPARE(QString(connect.text()).remove(QLatin1Char('&')), QStringLiteral("Read again"));
        connect.click();
        QCOMPARE(m_services->asked.count(QStringLiteral("connect")), 2);
    }

    void howItIsReachedNoNodeHasSaid()
    {
        NodeFactsView view(nullptr);
        wizard::FactSet facts;
        facts["login.user"] = facts["login.through"] = facts["rke2.version"] = wizard::Fact();
        view.showNode(QStringLiteral("server-1"), facts);
        QCOMPARE(view.topLevelItemCount(), 1);
        QCOMPARE(view.topLevelItem(0)->text(0), QStringLiteral("RKE2 release"));
    }

    void mixedSignsAreAQuestion()
    {
        openTypes();
        m_services->finding = {};
        m_services->finding.sentence = QStringLiteral("Both are possible.");
        m_services->finding.evidence = {QStringLiteral("db.etcd: yes")};
        m_services->finding.possible = {wizard::InstallType::Rke2Etcd, wizard::InstallType::Rke};
        part<QAbstractButton>(*m_window, "detectButton").click();
        QVERIFY(part<QWidget>(*m_window, "detectPossible").isVisible());
        QVERIFY(textOf(*m_window, "detectFinding").contains(QStringLiteral("Both are possible")));
        QVERIFY(part<QLabel>(*m_window, "detectEvidence").isVisible());
        part<QAbstractButton>(*m_window, "possible-rke").click();
        QCOMPARE(m_window->session().caseValue().installType, wizard::InstallType::Rke);
        QVERIFY(part<QAbstractButton>(*m_window, "installType-rke-rollback").isChecked());
    }

    void aClusterThatARancherMadeEndsTheWay()
    {
        openTypes();
        m_services->finding = {};
        m_services->finding.refused = true;
        m_services->finding.sentence = QStringLiteral("A Rancher provisioned this cluster.");
        part<QAbstractButton>(*m_window, "detectButton").click();
        QCOMPARE(whyNot(), QStringLiteral("A Rancher provisioned this cluster."));
        QVERIFY(!m_window->wizard().currentPage()->isComplete());
        m_services->finding.refused = false;
        m_services->finding.found = true;
        m_services->finding.type = wizard::InstallType::Rke2Etcd;
        part<QAbstractButton>(*m_window, "detectButton").click();
        QCOMPARE(whyNot(), QString());
    }

private:
    void openNodes(const wizard::Case& value)
    {
        m_window->session().begin(value);
        m_window->wizard().startAt(NodesPageId);
    }

    void openTypes()
    {
        m_window->session().begin(tests::prodEu());
        m_window->wizard().startAt(InstallTypePageId);
    }

    ImportDialog& openImport(const wizard::Case& value)
    {
        openNodes(value);
        part<QAbstractButton>(*m_window, "importButton").click();
        return part<ImportDialog>(*m_window, "importDialog");
    }

    void paste(ImportDialog& dialog, const QString& text)
    {
        part<QComboBox>(dialog, "importKind").setCurrentIndex(2);
        part<QPlainTextEdit>(dialog, "importText").setPlainText(text);
        part<QAbstractButton>(dialog, "importReadButton").click();
    }

    void addFile(const QString& name, const QByteArray& text)
    {
        ImportAnswer answer;
        answer.read = true;
        answer.source = listed(text, name);
        m_services->imports.insert(name, answer);
    }

    void readFile(ImportDialog& dialog, const QString& name)
    {
        part<QLineEdit>(dialog, "importPath").setText(name);
        part<QAbstractButton>(dialog, "importReadButton").click();
    }

    QString whyNot() { return part<QLabel>(*m_window->wizard().currentPage(), "whyNotNext").text(); }

    std::unique_ptr<tests::FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ImportTest)
#include "ImportTest.moc"
