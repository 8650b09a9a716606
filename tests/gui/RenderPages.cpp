// Renders every page to PNG files, to be looked at: render_pages FOLDER [light|dark] [font factor] [width height]
// [language]
#include "tests/support/FakeServices.h"
#include "ui/dialogs/ChoiceDialog.h"
#include "ui/dialogs/CommandsDialog.h"
#include "ui/dialogs/ElsewhereDialog.h"
#include "ui/dialogs/HostKeyDialog.h"
#include "ui/dialogs/NodeDialog.h"
#include "ui/dialogs/SecretDialog.h"
#include "ui/pages/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"
#include "ui/panes/SpoolView.h"
#include "ui/style/Meaning.h"
#include "ui/style/Style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QTreeWidget>

namespace {

QString folder;

void picture(QWidget& widget, const QString& name)
{
    QTest::qWait(60);
    if (!widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qFatal("cannot write %s", qPrintable(name));
}

void press(QWidget& window, const char* name)
{
    auto* button = window.findChild<QAbstractButton*>(QLatin1String(name));
    if (!button)
        qFatal("no button %s", name);
    button->click();
    QTest::qWait(20);
}

void acceptWarnings(QWidget& window)
{
    auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("planTree"));
    for (QTreeWidgetItemIterator walk(tree); *walk; ++walk)
        if ((*walk)->data(0, Qt::CheckStateRole).isValid())
            (*walk)->setCheckState(0, Qt::Checked);
}

/// A snapshot that the person named, because no server could be asked for it.
void renderNamed(tests::FakeServices& services, ui::MainWindow& window)
{
    const QList<ui::SnapshotOffer> found = services.offers;
    wizard::Case value = window.session().caseValue();
    const wizard::Case before = value;
    value.snapshot =
        wizard::SnapshotChoice{wizard::SnapshotPlace::S3, {}, QStringLiteral("on-demand-server-1-1763600000"), {}};
    ui::SnapshotOffer named;
    named.choice = *value.snapshot;
    named.name = value.snapshot->path;
    named.named = named.fits = true;
    named.madeByEvidence = QStringLiteral("no search has listed it");
    named.integrityText = QStringLiteral("Checked by the restore alone, when it has arrived.");
    named.loses = QStringLiteral("When it was made is not known. Everything that was stored since then is lost.");
    services.offers.prepend(named);
    window.session().changeChoice(value);
    press(window, "searchAgainButton");
    picture(window, QStringLiteral("07-snapshot-named"));
    services.offers = {named};
    press(window, "searchAgainButton");
    picture(window, QStringLiteral("07-snapshot-named-alone"));
    services.offers = found;
    window.session().changeChoice(before);
    press(window, "searchAgainButton");
}

void renderCase(tests::FakeServices& services, ui::MainWindow& window)
{
    picture(window, QStringLiteral("01-start"));
    press(window, "rollBackButton");
    picture(window, QStringLiteral("02-install-type"));
    window.wizard().next();
    picture(window, QStringLiteral("03-nodes-empty"));
    window.session().begin(tests::prodEu());
    picture(window, QStringLiteral("04-nodes-filled"));
    services.failingNodes = {QStringLiteral("agent-2")};
    press(window, "connectButton");
    picture(window, QStringLiteral("05-nodes-failed"));
    services.failingNodes.clear();
    press(window, "connectButton");
    picture(window, QStringLiteral("06-nodes-connected"));
    window.wizard().next();
    picture(window, QStringLiteral("07-snapshot"));
    renderNamed(services, window);
    window.wizard().next();
    picture(window, QStringLiteral("08-checks"));
    services.checkRows[0].verdict = ui::CheckRow::Verdict::Blocked;
    services.checkRows[0].found = QStringLiteral("managed by Rancher");
    services.checkRows[1].verdict = ui::CheckRow::Verdict::NeedsReason;
    services.checkRows[1].couldNotCheck = true;
    services.checkRows[2].verdict = ui::CheckRow::Verdict::Warning;
    press(window, "checkAgainButton");
    picture(window, QStringLiteral("09-checks-blocked"));
    services.checkRows[0].verdict = services.checkRows[1].verdict = ui::CheckRow::Verdict::Passed;
    press(window, "checkAgainButton");
    window.wizard().next();
    picture(window, QStringLiteral("10-procedure"));
    auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("planTree"));
    for (QTreeWidgetItemIterator walk(tree); *walk; ++walk)
        if ((*walk)->text(1).contains(QStringLiteral("destroys")))
            tree->setCurrentItem(*walk);
    acceptWarnings(window);
    window.findChild<QLineEdit*>(QStringLiteral("typedName"))->setText(window.session().plan().caseName);
    picture(window, QStringLiteral("11-procedure-ready"));
}

/// The dialog that this act opens.
template <typename Act> void renderDialog(ui::MainWindow& window, const char* name, const QString& file, Act act)
{
    act();
    auto* dialog = window.findChild<QDialog*>(QLatin1String(name));
    picture(*dialog, file);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void renderWaysOut(ui::MainWindow& window, const QString& prefix)
{
    renderDialog(window, "stopDialog", prefix + QStringLiteral("stop"), [&] { press(window, "stopButton"); });
    renderDialog(window, "leaveDialog", prefix + QStringLiteral("leave"), [&] { window.close(); });
    QTimer::singleShot(100, &window, [&] {
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("logOutDialog"));
        picture(*dialog, prefix + QStringLiteral("log-out"));
        dialog->reject();
    });
    window.mayLogOut(true);
}

wizard::RunSnapshot manualStep(wizard::RunSnapshot snapshot)
{
    wizard::PlannedTask& task = snapshot.plan.tasks[snapshot.currentTask()->n - 1];
    task.kind = wizard::TaskKind::Manual;
    task.command = QStringLiteral("Power the old machines off that are no longer to be part of the cluster, and make "
                                  "sure that they stay off. Where the same machines are used again there is nothing "
                                  "to do.");
    snapshot.state = wizard::RunState::WaitingForPerson;
    return snapshot;
}

/// The laptop was closed in the middle of a step, and is opened again.
wizard::RunSnapshot opensAgain(wizard::RunSnapshot snapshot)
{
    const char* const told[] = {
        "This computer did not lead the run for 42 minutes (00:51:07 to 01:33:17, UTC): it slept, the program was "
        "held, or the clock was put forward. What had been started went on on the nodes; they are asked now what "
        "became of it.",
        "Meanwhile: \"Restore the snapshot\" on server-1 ended at 2026-11-21 00:58:31 (UTC, by the node's clock) "
        "with exit code 0."};
    for (const char* text : told)
        snapshot.notes << wizard::TimedNote{snapshot.startedAt, QString::fromLatin1(text), {}};
    return snapshot;
}

void renderRun(tests::FakeServices& services, ui::MainWindow& window, const QString& prefix)
{
    using tests::RunMoment;
    window.wizard().next();
    const wizard::Plan plan = window.session().plan();
    const wizard::RunSnapshot restoring = tests::runAt(plan, RunMoment::Restoring);
    tests::writeSampleSpool(services.feed->spoolPath(QStringLiteral("server-1")), restoring.currentTask()->n, 2148);
    QTest::qWait(300);
    picture(window, prefix + QStringLiteral("12-run"));
    renderWaysOut(window, prefix + QStringLiteral("12-run-"));
    renderDialog(window, "noteDialog", prefix + QStringLiteral("12-run-note"), [&] { press(window, "noteButton"); });
    press(window, "panesTwo");
    picture(window, prefix + QStringLiteral("13-run-two"));
    press(window, "panesGrid");
    picture(window, prefix + QStringLiteral("14-run-grid"));
    press(window, "panesOne");
    services.feed->set(opensAgain(restoring));
    picture(window, prefix + QStringLiteral("14-run-slept"));
    services.feed->set(tests::runAt(plan, RunMoment::Failed));
    picture(window, prefix + QStringLiteral("15-run-failed"));
    renderWaysOut(window, prefix + QStringLiteral("15-run-failed-"));
    services.feed->set(tests::runAt(plan, RunMoment::LostNode));
    picture(window, prefix + QStringLiteral("16-run-lost"));
    services.feed->set(manualStep(restoring));
    picture(window, prefix + QStringLiteral("16-run-manual"));
    services.feed->set(tests::runAt(plan, RunMoment::Completed));
    picture(window, prefix + QStringLiteral("17-run-completed"));
    window.wizard().next();
    picture(window, prefix + QStringLiteral("18-verification"));
    window.wizard().next();
    QTest::qWait(200);
    picture(window, prefix + QStringLiteral("19-record"));
}

void renderCleanUp(tests::FakeServices& services, ui::MainWindow& window)
{
    services.cleanUpFacts = tests::rolledBackFacts();
    window.backToStart();
    picture(window, QStringLiteral("20-start-kept"));
    services.failingNodes = {QStringLiteral("agent-2")};
    press(window, "cleanUp0");
    picture(window, QStringLiteral("21-clean-up-failed"));
    services.failingNodes.clear();
    press(window, "planAgainButton");
    picture(window, QStringLiteral("22-clean-up"));
    auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("planTree"));
    for (QTreeWidgetItemIterator walk(tree); *walk; ++walk)
        if ((*walk)->text(1).contains(QStringLiteral("destroys")))
            tree->setCurrentItem(*walk);
    acceptWarnings(window);
    window.findChild<QLineEdit*>(QStringLiteral("typedName"))->setText(window.session().plan().caseName);
    picture(window, QStringLiteral("23-clean-up-ready"));
    services.moment = tests::RunMoment::Completed;
    window.wizard().next();
    picture(window, QStringLiteral("24-clean-up-run"));
    services.cleanUpOffer = {true, QStringLiteral("It was cleaned up by the run 20261201-101502-prod-eu-clean-up.")};
    window.wizard().next();
    picture(window, QStringLiteral("25-record-cleaned"));
}

void renderDialogs(ui::MainWindow& window)
{
    const auto show = [](QDialog* dialog, const QString& name) {
        dialog->show();
        picture(*dialog, name);
        dialog->close();
    };
    const ui::HostKeyQuestion fresh{
        QStringLiteral("server-1"),      QStringLiteral("10.0.0.11"),
        QStringLiteral("ED25519"),       QStringLiteral("SHA256:Zm9vYmFyYmF6cXV1eGZvb2JhcmJhenF1dXgxMjM0NTY3ODk"),
        ui::HostKeyQuestion::State::New, {}};
    ui::HostKeyQuestion changed = fresh;
    changed.node = QStringLiteral("agent-2");
    changed.state = ui::HostKeyQuestion::State::Changed;
    changed.known = fresh.fingerprint;
    show(new ui::HostKeyDialog({fresh, changed}, &window), QStringLiteral("30-host-keys"));
    show(new ui::NodeDialog(tests::prodEu().nodes.first(), wizard::InstallType::Rke2Etcd, {}, false, &window),
         QStringLiteral("31-node"));
    show(new ui::CommandsDialog({{QStringLiteral("~/.ssh/config:4: Match exec \"test -f /run/vpn\""),
                                  QStringLiteral("~/.ssh/config:9: ProxyCommand nc -X connect -x proxy:3128 %h %p")},
                                 QStringLiteral("SHA256:x")},
                                &window),
         QStringLiteral("33-commands"));
    ui::RunElsewhere led = tests::ledByBert();
    show(new ui::ElsewhereDialog(led, QStringLiteral("prod-eu"), &window), QStringLiteral("34-led-elsewhere"));
    led.whyNot = QStringLiteral("No node has copies.");
    show(new ui::ElsewhereDialog(led, QStringLiteral("prod-eu"), &window), QStringLiteral("35-led-without-copies"));
    show(new ui::SecretDialog({QStringLiteral("x"), QStringLiteral("Password of ops on server-1"),
                               QStringLiteral("It is sent to the machine to become root and is not saved."),
                               QStringLiteral("ops on 5 nodes"), true},
                              &window),
         QStringLiteral("32-secret"));
}

/// The form of the Restore resource, and the same as YAML.
void renderResource(tests::FakeServices& services, ui::MainWindow& window)
{
    services.asksForSnapshot = false;
    services.offers.clear();
    wizard::Case value = tests::prodEu();
    value.installType = wizard::InstallType::RancherBackup;
    value.procedure.clear();
    value.snapshot.reset();
    value.inputs.clear();
    window.session().begin(value);
    window.wizard().startAt(ui::NodesPageId);
    press(window, "connectButton");
    window.wizard().next();
    picture(window, QStringLiteral("34-resource"));
    press(window, "resourceAsYaml");
    picture(window, QStringLiteral("35-resource-yaml"));
}

void speak(QApplication& application, const QString& language)
{
    for (const char* catalogue : {"rollback", "procedures"}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1String(catalogue), language)))
            QCoreApplication::installTranslator(translator);
    }
}

/// Nodes from two sources that differ, a bad list, and what detecting may say.
void renderImport(tests::FakeServices& services, ui::MainWindow& window)
{
    window.session().begin(ui::emptyCase());
    window.wizard().startAt(ui::InstallTypePageId);
    window.session().begin(tests::prodEu());
    services.finding = {};
    services.finding.sentence = QStringLiteral(
        "server-1 is a server of RKE2 v1.32.5+rke2r1 with embedded etcd. Rancher (rancher/rancher:v2.11.3) "
        "runs on the cluster of server-1, with its backup operator. Both are possible; which one is "
        "rolled back is for you to say.");
    services.finding.evidence = {QStringLiteral("rke2.version: v1.32.5+rke2r1"), QStringLiteral("db.etcd: yes"),
                                 QStringLiteral("kube.rancher: rancher/rancher:v2.11.3")};
    services.finding.possible = {wizard::InstallType::Rke2Etcd, wizard::InstallType::Rke};
    press(window, "detectButton");
    auto* page = window.wizard().currentPage()->findChild<QScrollArea*>();
    if (page)
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    picture(window, QStringLiteral("36-detect-question"));
    services.finding.refused = true;
    services.finding.possible.clear();
    services.finding.sentence = QStringLiteral(
        "server-1 belongs to a cluster that a Rancher provisioned (rancher-system-agent.service). Its agent "
        "would undo every change made by hand. Restore the snapshot in the Rancher that manages this cluster.");
    services.finding.evidence = {QStringLiteral("rke2.managedBy: rancher-system-agent.service")};
    press(window, "detectButton");
    if (page)
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    picture(window, QStringLiteral("37-detect-refused"));
    window.session().begin(ui::emptyCase());
    window.wizard().startAt(ui::NodesPageId);
    press(window, "importButton");
    QDialog* dialog = window.findChild<QDialog*>(QStringLiteral("importDialog"));
    const auto paste = [dialog](const char* text) {
        dialog->findChild<QComboBox*>(QStringLiteral("importKind"))->setCurrentIndex(2);
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("importText"))->setPlainText(QString::fromUtf8(text));
        press(*dialog, "importReadButton");
    };
    picture(*dialog, QStringLiteral("38-import"));
    paste("server-1 ops@10.0.0.11 server\nserver-2 ops@10.0.0.12 server\nagent-1 ops@10.0.0.21 agent\n");
    paste("root@10.0.0.11:2222 agent\nserver-2 ops@10.0.0.12 server\n10.0.0.22\n");
    picture(*dialog, QStringLiteral("39-import-differs"));
    paste("10.0.0.11 servr\n-oProxyCommand=x server\n");
    picture(*dialog, QStringLiteral("41-import-refused"));
    dialog->close();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(arguments.value(2) == QLatin1String("dark") ? ui::darkPalette() : ui::lightPalette());
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * arguments.value(3, QStringLiteral("1")).toDouble());
    QApplication::setFont(font);
    ui::applyStyle(application);
    speak(application, arguments.value(6));

    tests::FakeServices services;
    services.pastRuns = tests::sampleRuns();
    services.recentFiles = {QStringLiteral("/home/nikola/cases/prod-eu.yaml"),
                            QStringLiteral("/home/nikola/cases/lab.yaml")};
    ui::MainWindow window(services);
    window.resize(arguments.value(4, QStringLiteral("1280")).toInt(),
                  arguments.value(5, QStringLiteral("720")).toInt());
    window.show();
    renderCase(services, window);
    renderRun(services, window, {});
    ui::RunSummary kept = services.pastRuns.last();
    kept.cleanUp = {true, {}};
    kept.endedAt = kept.startedAt.addSecs(2400);
    services.pastRuns << kept;
    renderCleanUp(services, window);
    renderDialogs(window);
    renderImport(services, window);

    window.backToStart();
    press(window, "practiceButton");
    QDialog* drills = window.findChild<QDialog*>(QStringLiteral("drillDialog"));
    picture(*drills, QStringLiteral("33-drills"));
    press(*drills, "choice-rke2-etcd");
    picture(window, QStringLiteral("40-practice-nodes"));
    window.backToStart();
    renderResource(services, window);
    return 0;
}
