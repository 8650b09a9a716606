#include "ui/pages/MainWindow.h"

#include "ui/dialogs/ChoiceDialog.h"
#include "ui/dialogs/ElsewhereDialog.h"
#include "ui/pages/ChecksPage.h"
#include "ui/pages/InstallTypePage.h"
#include "ui/pages/NodesPage.h"
#include "ui/pages/PracticeFrame.h"
#include "ui/pages/ProcedurePage.h"
#include "ui/pages/Questions.h"
#include "ui/pages/RecordPage.h"
#include "ui/pages/RunPage.h"
#include "ui/pages/SnapshotPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/StepRail.h"
#include "ui/pages/VerificationPage.h"
#include "ui/pages/WizardFrame.h"
#include "ui/style/Grid.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>
#include <QStyle>

namespace ui {

namespace {

QString nameOf(const RunSummary& run)
{
    return run.practice ? MainWindow::tr("%1 (practice)").arg(run.caseName) : run.caseName;
}

QString wayOf(const RunSummary& run)
{
    return run.rollbackRun.isEmpty() ? MainWindow::tr("%1 to %2").arg(run.fromVersion, run.toVersion)
                                     : MainWindow::tr("Clean-up of %1").arg(run.rollbackRun);
}

} // namespace

MainWindow::MainWindow(WizardServices& services, QWidget* parent)
    : QMainWindow(parent), m_services(services), m_session(services), m_frame(new PracticeFrame(this)),
      m_rail(new StepRail(this)), m_wizard(new WizardFrame(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(1024, 680);
    // No larger than the screen has room for; the smallest size may still go beyond it and then scrolls.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    auto* content = new QWidget(m_frame);
    content->setAutoFillBackground(true);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    // With the style's own margin around a wizard, pages and buttons stand on the page's margin.
    const int side = qMax(0, grid::margin - style()->pixelMetric(QStyle::PM_LayoutLeftMargin));
    columns->addSpacing(side);
    columns->addWidget(m_wizard, 1);
    columns->addSpacing(side);
    m_frame->setContent(content);
    setCentralWidget(m_frame);
    new Questions(services, *this);
    connect(&services, &WizardServices::runElsewhere, this, &MainWindow::showElsewhere);
    connect(&services, &WizardServices::notKept, this,
            [this](const QString& sentence) { showMessage(tr("Not kept in the keychain"), sentence); });
    addPages();
    buildMenus();
    connect(m_wizard, &QWizard::currentIdChanged, this, &MainWindow::pageEntered);
    connect(m_wizard, &WizardFrame::done, this, &MainWindow::backToStart);
    connect(&m_session, &CaseSession::caseChanged, this, &MainWindow::showPractice);
    connect(&m_session, &CaseSession::runChanged, this, &MainWindow::showPractice);
    connect(&m_session, &CaseSession::runChanged, this, [this] { m_leaving = false; });
    m_session.begin(emptyCase());
    m_wizard->restart();
    showPractice();
}

void MainWindow::addPages()
{
    m_start = new StartPage(m_session);
    auto* type = new InstallTypePage(m_session);
    m_nodes = new NodesPage(m_session);
    auto* procedure = new ProcedurePage(m_session);
    m_run = new RunPage(m_session);
    m_record = new RecordPage(m_session);
    m_wizard->setPage(StartPageId, m_start);
    m_wizard->setPage(InstallTypePageId, type);
    m_wizard->setPage(NodesPageId, m_nodes);
    m_wizard->setPage(SnapshotPageId, new SnapshotPage(m_session));
    m_wizard->setPage(ChecksPageId, new ChecksPage(m_session));
    m_wizard->setPage(ProcedurePageId, procedure);
    m_wizard->setPage(RunPageId, m_run);
    m_wizard->setPage(VerificationPageId, new VerificationPage(m_session));
    m_wizard->setPage(RecordPageId, m_record);

    for (int id = InstallTypePageId; id < ProcedurePageId; ++id)
        m_wizard->page(id)->setButtonText(QWizard::NextButton, tr("&Next: %1").arg(pageWord(id + 1)));

    connect(m_start, &StartPage::rollBackChosen, this, &MainWindow::newCase);
    connect(m_start, &StartPage::resumeChosen, this, &MainWindow::chooseInterruptedRun);
    connect(m_start, &StartPage::practiceChosen, this, &MainWindow::chooseDrill);
    connect(m_start, &StartPage::recordsChosen, this, &MainWindow::chooseRecord);
    connect(m_start, &StartPage::caseFileChosen, this, &MainWindow::openCaseFile);
    connect(m_start, &StartPage::cleanUpChosen, this, &MainWindow::cleanUp);
    connect(m_record, &RecordPage::cleanUpChosen, this, &MainWindow::cleanUp);
    connect(type, &InstallTypePage::nodeNeeded, this, [this] {
        m_wizard->next();
        m_nodes->addNode();
    });
    connect(m_nodes, &NodesPage::caseFileChosen, this, &MainWindow::openCaseFile);
    connect(procedure, &ProcedurePage::startFailed, this, &MainWindow::showMessage);
    connect(m_run, &RunPage::refused, this, &MainWindow::showMessage);
    connect(m_run, &RunPage::liveChanged, this, &MainWindow::refreshActions);
    connect(m_record, &RecordPage::printFailed, this, &MainWindow::showMessage);
}

void MainWindow::pageEntered(int pageId)
{
    if (pageId < 0)
        return;
    m_rail->setCurrent(pageId);
    refreshActions();
    // Back from the plan of a clean-up: its nodes are let go.
    if (pageId == StartPageId && !m_session.cleanUpOf().isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_wizard->currentId() == StartPageId && !m_session.cleanUpOf().isEmpty())
                    backToStart();
            },
            Qt::QueuedConnection);
}

void MainWindow::showPractice()
{
    const bool practice = m_session.practice();
    m_frame->setPractice(practice);
    m_rail->setCleanUp(m_session.cleaningUp());
    const QString name = m_session.run() ? m_session.run()->snapshot().plan.caseName : m_session.caseValue().name;
    QString title = name.isEmpty() ? tr("Rancher Rollback Wizard") : tr("%1 — Rancher Rollback Wizard").arg(name);
    setWindowTitle(practice ? tr("PRACTICE · %1").arg(title) : title);
    refreshActions();
}

void MainWindow::newCase()
{
    m_services.endDrill();
    beginCase(emptyCase(), InstallTypePageId);
}

void MainWindow::beginCase(const wizard::Case& value, int page)
{
    m_wizard->startAgain();
    m_session.begin(value);
    if (page != StartPageId)
        m_wizard->startAt(page);
}

void MainWindow::backToStart()
{
    if (m_run->isLive()) {
        showMessage(tr("A run goes on"), tr("The start page opens when it has ended or was stopped."));
        return;
    }
    m_services.endDrill();
    beginCase(emptyCase(), StartPageId);
}

void MainWindow::chooseInterruptedRun()
{
    QList<ChoiceDialog::Choice> choices;
    for (const RunSummary& run : interruptedRuns(m_services.runs()))
        choices << ChoiceDialog::Choice{run.id,
                                        QStringLiteral("resume"),
                                        nameOf(run),
                                        tr("%1, begun %2 by %3; stands at %4")
                                            .arg(wayOf(run),
                                                 QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat),
                                                 run.operatorName, run.stands),
                                        {}};
    if (choices.size() == 1)
        return resume(choices.first().id);
    auto* dialog = new ChoiceDialog(QStringLiteral("interruptedDialog"), tr("Continue which run?"),
                                    tr("It is looked at first what is still running; nothing is started twice."),
                                    choices, tr("&Back"), this);
    connect(dialog, &ChoiceDialog::chosen, this, &MainWindow::resume);
    dialog->open();
}

void MainWindow::resume(const QString& runId)
{
    const auto resumed = m_services.resumeRun(runId);
    if (!resumed) {
        showMessage(tr("The run cannot be continued"),
                    QStringLiteral("%1 %2").arg(resumed.error().message, resumed.error().hint));
        return;
    }
    openRun(*resumed);
}

void MainWindow::openRun(RunFeed* run)
{
    m_wizard->startAgain();
    m_session.setRun(run);
    m_wizard->startAt(RunPageId);
}

/// Told while connecting, and again when a person looks again.
void MainWindow::showElsewhere(const RunElsewhere& run)
{
    if (m_elsewhere)
        return m_elsewhere->showRun(run);
    m_elsewhere = new ElsewhereDialog(run, m_session.caseValue().name, this);
    connect(m_elsewhere, &ElsewhereDialog::lookAgain, this,
            [this] { m_services.lookElsewhere(m_session.caseValue()); });
    connect(m_elsewhere, &QDialog::accepted, this, &MainWindow::takeOver);
    m_elsewhere->open();
}

void MainWindow::takeOver()
{
    const auto taken = m_services.takeOver(m_session.caseValue());
    if (!taken)
        return showMessage(tr("The run was not taken over"),
                           QStringLiteral("%1 %2").arg(taken.error().message, taken.error().hint));
    openRun(*taken);
}

void MainWindow::chooseDrill()
{
    QList<ChoiceDialog::Choice> choices;
    QString heading;
    for (const DrillOffer& drill : m_services.drills()) {
        choices << ChoiceDialog::Choice{drill.id,    QStringLiteral("mask"),
                                        drill.title, drill.sentence,
                                        {},          drill.procedure == heading ? QString() : drill.procedure};
        heading = drill.procedure;
    }
    auto* dialog = new ChoiceDialog(
        QStringLiteral("drillDialog"), tr("Practice"),
        tr("A cluster is simulated on this computer. Pages, commands and output are those of a real rollback."),
        choices, tr("&Back"), this);
    connect(dialog, &ChoiceDialog::chosen, this, &MainWindow::startDrill);
    dialog->open();
}

void MainWindow::startDrill(const QString& drillId)
{
    const auto started = m_services.startDrill(drillId);
    if (!started) {
        showMessage(tr("Practice did not begin"), started.error().toString());
        return;
    }
    beginCase(*started, NodesPageId);
}

void MainWindow::chooseRecord()
{
    QList<ChoiceDialog::Choice> choices;
    for (const RunSummary& run : m_services.runs()) {
        const QString when = QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
        choices << ChoiceDialog::Choice{run.id, run.practice ? QStringLiteral("mask") : QStringLiteral("record"),
                                        run.problem.isEmpty() ? nameOf(run) : run.id,
                                        tr("%1, %2, by %3").arg(wayOf(run), when, run.operatorName), run.problem};
    }
    auto* dialog = new ChoiceDialog(QStringLiteral("recordsDialog"), tr("Records"),
                                    tr("What past runs did, newest first."), choices, tr("&Back"), this);
    connect(dialog, &ChoiceDialog::chosen, this, &MainWindow::showRecord);
    dialog->open();
}

void MainWindow::cleanUp(const QString& runId)
{
    const auto value = m_services.cleanUpCase(runId);
    if (!value) {
        showMessage(tr("What this run kept is not deleted"),
                    QStringLiteral("%1 %2").arg(value.error().message, value.error().hint));
        return;
    }
    m_wizard->startAgain();
    m_session.beginCleanUp(*value, runId);
    m_wizard->startAt(ProcedurePageId);
}

void MainWindow::showRecord(const QString& runId)
{
    beginCase(emptyCase(), StartPageId);
    m_session.setRecordOf(runId);
    m_wizard->startAt(RecordPageId);
}

void MainWindow::showMessage(const QString& title, const QString& sentence)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, sentence, QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("messageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(sentence);
    box->open();
}

} // namespace ui
