// The part of MainWindow that is its menus: case, run, practice, records, help.
#include "ui/pages/MainWindow.h"

#include "ui/dialogs/ChoiceDialog.h"
#include "ui/pages/Page.h"
#include "ui/pages/RecordPage.h"
#include "ui/pages/RunPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/WizardFrame.h"
#include "wizard/case/CaseReader.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSaveFile>

namespace ui {

namespace {

QString keysText()
{
    return MainWindow::tr("F6: next output pane\n"
                          "Ctrl+F in a pane: search; F3: next place\n"
                          "Ctrl+Plus, Ctrl+Minus, Ctrl+0 in a pane: size of the text\n"
                          "End in a pane: follow the output\n"
                          "Arrow keys and Space in the matrix: open a step's output\n"
                          "Alt and the underlined letter: any button or field\n"
                          "Escape and Enter start nothing and leave nothing.");
}

} // namespace

QAction* MainWindow::addEntry(QMenu& menu, const QString& name, const QString& text, const std::function<void()>& act)
{
    QAction* entry = menu.addAction(text);
    entry->setObjectName(name);
    connect(entry, &QAction::triggered, this, act);
    return entry;
}

void MainWindow::buildMenus()
{
    QMenu& cases = *menuBar()->addMenu(tr("&Case"));
    QAction* fresh = addEntry(cases, QStringLiteral("actionNew"), tr("&New"), [this] { newCase(); });
    QAction* open = addEntry(cases, QStringLiteral("actionOpen"), tr("&Open…"), [this] { chooseCaseFile(); });
    m_save = addEntry(cases, QStringLiteral("actionSave"), tr("&Save as…"), [this] { saveCase(); });
    fresh->setShortcut(QKeySequence::New);
    open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    cases.addSeparator();
    QAction* leave = addEntry(cases, QStringLiteral("actionClose"), tr("&Close the window"), [this] { close(); });
    leave->setShortcut(QKeySequence::Quit);

    QMenu& runs = *menuBar()->addMenu(tr("R&un"));
    QAction* resumed = addEntry(runs, QStringLiteral("actionResume"), tr("&Continue an interrupted run…"),
                                [this] { chooseInterruptedRun(); });
    runs.addSeparator();
    m_pause = addEntry(runs, QStringLiteral("actionPause"), tr("&Pause after this step, or go on"),
                       [this] { m_run->pauseOrContinue(); });
    m_stop = addEntry(runs, QStringLiteral("actionStop"), tr("&Stop…"), [this] { m_run->askStop(); });
    m_note = addEntry(runs, QStringLiteral("actionNote"), tr("&Add a note…"), [this] { m_run->addNote(); });

    QMenu& practice = *menuBar()->addMenu(tr("&Practice"));
    QAction* drill = addEntry(practice, QStringLiteral("actionDrill"), tr("&Begin…"), [this] { chooseDrill(); });
    m_endDrill = addEntry(practice, QStringLiteral("actionEndDrill"), tr("&End practice"), [this] { backToStart(); });

    QMenu& records = *menuBar()->addMenu(tr("Recor&ds"));
    QAction* list = addEntry(records, QStringLiteral("actionRecords"), tr("&Show…"), [this] { chooseRecord(); });
    m_print =
        addEntry(records, QStringLiteral("actionPrint"), tr("&Print this record…"), [this] { m_record->print(); });
    m_print->setShortcut(QKeySequence::Print);

    QMenu& help = *menuBar()->addMenu(tr("&Help"));
    addEntry(help, QStringLiteral("actionKeys"), tr("&Keys"), [this] { showMessage(tr("Keys"), keysText()); });
    addEntry(help, QStringLiteral("actionAbout"), tr("&About"), [this] {
        showMessage(tr("Rancher Rollback Wizard %1").arg(QCoreApplication::applicationVersion()),
                    tr("Takes a cluster back to the state before an upgrade that failed. Built with Qt %1.")
                        .arg(QString::fromLatin1(qVersion())));
    });
    m_beginners = {fresh, open, resumed, drill, list};
}

void MainWindow::refreshActions()
{
    if (!m_print)
        return;
    const bool live = m_run->isLive();
    const QString busy = live ? tr("Not while a run goes on.") : QString();
    for (QAction* action : std::as_const(m_beginners)) {
        action->setEnabled(!live);
        action->setToolTip(busy);
    }
    for (QAction* action : {m_pause, m_stop, m_note})
        action->setEnabled(live && m_wizard->currentId() == RunPageId);
    m_endDrill->setEnabled(m_session.practice() && !live);
    m_save->setEnabled(!m_session.caseValue().nodes.isEmpty() && !m_session.practice());
    m_print->setEnabled(m_wizard->currentId() == RecordPageId);
}

void MainWindow::chooseCaseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a case file"));
    dialog->setObjectName(QStringLiteral("openCaseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Case files (*.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openCaseFile);
    dialog->open();
}

void MainWindow::openCaseFile(const QString& path)
{
    wizard::Diagnostics diagnostics;
    const auto value = wizard::readCaseFile(path, diagnostics);
    if (!value) {
        showMessage(tr("This case file cannot be used"), diagnostics.toString());
        return;
    }
    m_services.endDrill();
    m_services.rememberCaseFile(path);
    beginCase(*value, NodesPageId);
}

void MainWindow::saveCase()
{
    auto* dialog = new QFileDialog(this, tr("Save the case"));
    dialog->setObjectName(QStringLiteral("saveCaseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    dialog->selectFile(m_session.caseValue().name + QStringLiteral(".yaml"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::writeCase);
    dialog->open();
}

void MainWindow::writeCase(const QString& path)
{
    QSaveFile file(path);
    const QByteArray yaml = wizard::writeCase(m_session.caseValue());
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size() || !file.commit()) {
        showMessage(tr("The case was not saved"), file.errorString());
        return;
    }
    m_services.rememberCaseFile(path);
}

} // namespace ui
