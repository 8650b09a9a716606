// The part of MainWindow that is leaving while a run goes on: closing the window, and logging out.
#include "ui/pages/MainWindow.h"

#include "ui/dialogs/ChoiceDialog.h"
#include "ui/pages/RunPage.h"

#include <QCloseEvent>

namespace ui {

namespace {

using wizard::RunState;
using wizard::TaskState;

bool asksPerson(RunState state)
{
    return state == RunState::Deciding || state == RunState::WaitingForPerson;
}

/// What is under way when a person leaves.
struct UnderWay {
    bool anything = false; ///< a command that may still be running
    bool onDesk = false;   ///< one of them on this computer
    bool practice = false;
};

UnderWay underWay(const wizard::RunSnapshot& snapshot)
{
    UnderWay found;
    found.practice = snapshot.plan.practice;
    for (const wizard::PlannedTask& task : snapshot.plan.tasks) {
        const wizard::TaskView view = snapshot.tasks.value(task.n);
        const bool runs = view.state == TaskState::Intended || view.state == TaskState::Running ||
                          view.state == TaskState::Overdue || (view.state == TaskState::Unknown && !view.provenEnded);
        found.anything |= runs;
        found.onDesk |= runs && task.executor == QLatin1String("desk");
    }
    return found;
}

QString later()
{
    return MainWindow::tr("Nothing more is started. The run is continued later from the start page, on this computer.");
}

QString consequence(const UnderWay& now, bool logsOut)
{
    if (!now.anything)
        return later();
    if (now.practice)
        return MainWindow::tr("The practice nodes stand still meanwhile.") + QLatin1Char(' ') + later();
    if (now.onDesk && logsOut)
        return MainWindow::tr("The command that runs is one of this computer, and logging out may end it. When the run "
                              "is continued, it is looked at first how it ended.") +
               QLatin1Char(' ') + later();
    if (now.onDesk)
        return MainWindow::tr("The command that runs goes on on this computer.") + QLatin1Char(' ') + later();
    return MainWindow::tr("The command that runs goes on on its node.") + QLatin1Char(' ') + later();
}

} // namespace

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_leaving || !m_run->isLive()) {
        event->accept();
        return;
    }
    event->ignore();
    askLeave();
}

/// The question before a run is left; nobody has pressed anything in it yet.
ChoiceDialog* MainWindow::leaveQuestion(bool logsOut)
{
    const wizard::RunSnapshot snapshot = m_session.run() ? m_session.run()->snapshot() : wizard::RunSnapshot();
    const UnderWay now = underWay(snapshot);
    const bool rests = asksPerson(snapshot.state) || snapshot.state == RunState::Paused;
    const bool waits = rests || !now.anything;
    ChoiceDialog::Choice leave;
    leave.id = logsOut ? QStringLiteral("log-out") : QStringLiteral("leave");
    leave.iconName = QStringLiteral("resume");
    leave.consequence = rests ? later() : consequence(now, logsOut);
    if (logsOut)
        leave.label = waits ? tr("&Log out; the run waits") : tr("&Log out in the middle of a step");
    else
        leave.label = waits ? tr("&Close the window; the run waits") : tr("&Close the window; what runs goes on");
    const QString title = asksPerson(snapshot.state)           ? tr("The run waits for you")
                          : snapshot.state == RunState::Paused ? tr("The run is paused")
                                                               : tr("A run goes on");
    return new ChoiceDialog(logsOut ? QStringLiteral("logOutDialog") : QStringLiteral("leaveDialog"), title, {},
                            {leave}, logsOut ? tr("&Stay logged in") : tr("&Stay"), this);
}

void MainWindow::leaveRun()
{
    m_leaving = true;
    if (m_session.run())
        m_session.run()->detach();
}

void MainWindow::askLeave()
{
    auto* dialog = leaveQuestion(false);
    connect(dialog, &ChoiceDialog::chosen, this, [this] {
        leaveRun();
        close();
    });
    dialog->open();
}

bool MainWindow::mayLogOut(bool mayAsk)
{
    if (!m_run->isLive())
        return true;
    bool agreed = !mayAsk;
    if (mayAsk) {
        auto* dialog = leaveQuestion(true);
        connect(dialog, &ChoiceDialog::chosen, this, [&agreed] { agreed = true; });
        dialog->exec(); // whoever logs out waits for the answer
    }
    if (agreed)
        leaveRun();
    return agreed;
}

} // namespace ui
