#include "ui/pages/RunPage.h"

#include "ui/dialogs/ChoiceDialog.h"
#include "ui/dialogs/NoteDialog.h"
#include "ui/panes/DecisionPanel.h"
#include "ui/panes/PaneArea.h"
#include "ui/panes/RunHead.h"
#include "ui/panes/RunMatrix.h"
#include "ui/style/FoldingSplitter.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/PageTitle.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int foldsBelow = 95; ///< average characters

bool anythingRuns(const wizard::RunSnapshot& snapshot)
{
    const QList<wizard::PlannedTask>& tasks = snapshot.plan.tasks;
    return std::any_of(tasks.cbegin(), tasks.cend(), [&snapshot](const wizard::PlannedTask& task) {
        const wizard::TaskView view = snapshot.tasks.value(task.n);
        return task.kind != wizard::TaskKind::Manual && view.state != wizard::TaskState::Pending &&
               !wizard::isFinal(view.state) && !view.provenEnded;
    });
}

QList<ChoiceDialog::Choice> waysToStop(const wizard::RunSnapshot& snapshot)
{
    if (!anythingRuns(snapshot))
        return {{QStringLiteral("after-step"),
                 QStringLiteral("stop"),
                 RunPage::tr("&Stop the run"),
                 RunPage::tr("Nothing runs at the moment. Nothing more is started; everything stays as it is."),
                 {}}};
    const wizard::PlannedTask* task = snapshot.currentTask();
    const bool past = task && snapshot.tasks.value(task->n).pastPointOfNoReturn;
    return {{QStringLiteral("after-step"),
             QStringLiteral("pause"),
             RunPage::tr("Stop &after this step"),
             RunPage::tr("What runs is left to end by itself, then nothing more is started."),
             {}},
            {QStringLiteral("now"), QStringLiteral("stop"), RunPage::tr("End what runs &now and stop"),
             RunPage::tr("The running commands are ended on their nodes. What they have done so far stays."),
             past ? RunPage::tr("The point of no return of this step is passed; its command is not ended half-way.")
                  : QString()}};
}

} // namespace

using wizard::RunControl;
using wizard::RunState;

RunPage::RunPage(CaseSession& session) : Page(session, QStringLiteral("runPage"), tr("Run"), {})
{
    titleArea().hide();
}

QWidget* RunPage::buildMatrix()
{
    m_matrix = new RunMatrix(m_split);
    return m_matrix;
}

QWidget* RunPage::buildPanes()
{
    m_side = new QWidget(m_split);
    QWidget* side = m_side;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::inside);
    auto* views = new QHBoxLayout;
    views->setSpacing(grid::inside);
    views->addStretch(1);
    auto* group = new QButtonGroup(this);
    const QStringList names = {QStringLiteral("panesOne"), QStringLiteral("panesTwo"), QStringLiteral("panesGrid")};
    const QStringList words = {tr("One pane"), tr("Two panes"), tr("All panes")};
    for (int index = 0; index < names.size(); ++index) {
        auto* button = new QPushButton(words[index], side);
        button->setObjectName(names[index]);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(index == 0);
        group->addButton(button, index);
        views->addWidget(button);
        m_arrangements << button;
    }
    rows->addLayout(views);
    m_panes = new PaneArea(side);
    rows->addWidget(m_panes, 1);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int index) { m_panes->setArrangement(PaneArea::Arrangement(index)); });
    return side;
}

QPushButton* RunPage::addButton(const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLayout* RunPage::buildButtons()
{
    auto* row = new QHBoxLayout;
    m_pause = addButton(QStringLiteral("pauseButton"), QStringLiteral("pause"), tr("P&ause after this step"));
    m_stop = addButton(QStringLiteral("stopButton"), QStringLiteral("stop"), tr("&Stop…"));
    m_note = addButton(QStringLiteral("noteButton"), QStringLiteral("note"), tr("Add a &note"));
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_note);
    connect(m_pause, &QPushButton::clicked, this, &RunPage::pauseOrContinue);
    connect(m_stop, &QPushButton::clicked, this, &RunPage::askStop);
    connect(m_note, &QPushButton::clicked, this, &RunPage::addNote);
    return row;
}

void RunPage::build(QVBoxLayout& content)
{
    m_head = new RunHead(this);
    content.addWidget(m_head);
    m_split = new FoldingSplitter(foldsBelow, this);
    m_split->setObjectName(QStringLiteral("runSplit"));
    m_split->addWidget(buildMatrix());
    m_split->addWidget(buildPanes());
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 6);
    content.addWidget(m_split, 3);
    m_decision = new DecisionPanel(this);
    content.addWidget(m_decision, 4);
    content.addLayout(buildButtons());
    leaveRoom(false);

    connect(m_matrix, &RunMatrix::taskChosen, m_panes, &PaneArea::showTask);
    connect(m_decision, &DecisionPanel::chosen, this, &RunPage::choose);
    connect(m_decision, &DecisionPanel::manualDone, this, &RunPage::manualDone);
    connect(m_decision, &DecisionPanel::outputAsked, m_panes, &PaneArea::showTask);
    auto* nextPane = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(nextPane, &QShortcut::activated, m_panes, &PaneArea::focusNextPane);
}

void RunPage::enter()
{
    connectFeed();
}

void RunPage::connectFeed()
{
    RunFeed* feed = session().run();
    if (!feed || feed == m_feed)
        return;
    if (m_feed)
        m_feed->disconnect(this);
    m_feed = feed;
    connect(feed, &RunFeed::changed, this, &RunPage::showRun);
    connect(feed, &RunFeed::refused, this,
            [this](const QString& reason) { emit refused(tr("This is not possible now"), reason); });
    connect(feed, &RunFeed::finished, this, [this] { showRun(m_feed->snapshot()); });
    connect(feed, &QObject::destroyed, this, [this](QObject* gone) {
        if (m_feed == gone)
            m_feed = nullptr;
    });
    const wizard::RunSnapshot snapshot = feed->snapshot();
    m_cleanUp = snapshot.plan.followUp;
    setButtonText(QWizard::NextButton, m_cleanUp ? tr("See the &record") : tr("See the &verification"));
    const auto now = [this] { return m_feed ? m_feed->now() : QDateTime::currentDateTimeUtc(); };
    m_head->setClock(now);
    m_panes->setClock(now);
    m_panes->setRun(snapshot.plan, [feed](const QString& node) { return feed->spoolPath(node); });
    m_arrangements.last()->setEnabled(m_panes->canShowGrid());
    m_arrangements.last()->setToolTip(m_panes->canShowGrid() ? QString() : tr("More than six nodes do not fit."));
    showRun(snapshot);
}

/// Each step of a clean-up proves itself; there is nothing more to verify.
int RunPage::nextId() const
{
    return m_cleanUp ? RecordPageId : VerificationPageId;
}

bool RunPage::isLive() const
{
    return m_feed && !wizard::isFinal(m_state) && m_state != RunState::Interrupted;
}

void RunPage::showRun(const wizard::RunSnapshot& snapshot)
{
    const bool wasLive = isLive();
    m_state = snapshot.state;
    m_head->showRun(snapshot);
    m_matrix->showRun(snapshot);
    m_panes->showRun(snapshot);
    m_decision->showRun(snapshot);
    const bool asking = !m_decision->isHidden();
    m_panes->setTight(asking);
    leaveRoom(asking);
    // What is asked must be in view, also where the page has to scroll.
    if (asking && !m_wasAsking)
        QTimer::singleShot(0, this, [this] {
            if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("pageScroll")))
                scroll->ensureWidgetVisible(m_decision);
        });
    m_wasAsking = asking;
    refreshButtons(snapshot);
    refreshNext();
    if (wasLive != isLive())
        emit liveChanged();
}

/// Beside a question matrix and output may be lower: all of its choices are in view.
void RunPage::leaveRoom(bool asking)
{
    const int line = fontMetrics().lineSpacing();
    m_matrix->setMinimumHeight(line * (asking ? 6 : 9));
    m_side->setMinimumHeight(line * (asking ? 7 : 11));
}

void RunPage::refreshButtons(const wizard::RunSnapshot& snapshot)
{
    const bool paused = snapshot.state == RunState::Paused;
    const bool running = snapshot.state == RunState::Running || paused;
    m_pause->setText(paused ? tr("Cont&inue the run") : tr("P&ause after this step"));
    m_pause->setIcon(icon(paused ? QStringLiteral("running") : QStringLiteral("pause")));
    m_pause->setEnabled(running);
    m_pause->setToolTip(running ? QString() : tr("Only a run that is running can be paused."));
    m_stop->setEnabled(isLive());
    m_stop->setToolTip(isLive() ? QString() : tr("Nothing runs."));
    m_note->setEnabled(isLive());
    m_note->setToolTip(isLive() ? QString() : tr("The run is over; notes belong to the verification."));
}

QString RunPage::whyNotNext() const
{
    if (wizard::isFinal(m_state))
        return {};
    if (m_state == RunState::Interrupted)
        return tr("The run is interrupted. It goes on from the start page.");
    switch (m_state) {
    case RunState::Paused:
        return tr("The run is paused; \"Continue the run\" lets it go on.");
    case RunState::Deciding:
        return tr("The run waits for your decision.");
    case RunState::WaitingForPerson:
        return tr("The run waits until you have done its step.");
    case RunState::Verifying:
        return tr("The final checks go on.");
    default:
        return tr("The run goes on.");
    }
}

void RunPage::post(RunControl::Kind kind, int task, const QString& choice, const QString& text)
{
    if (!m_feed)
        return;
    RunControl control;
    control.kind = kind;
    control.task = task;
    control.choice = choice;
    control.text = text;
    control.by = session().services().operatorName();
    m_feed->post(control);
}

void RunPage::pauseOrContinue()
{
    post(m_state == RunState::Paused ? RunControl::Kind::Continue : RunControl::Kind::PauseAfterStep);
}

void RunPage::askStop()
{
    const wizard::RunSnapshot snapshot = m_feed ? m_feed->snapshot() : wizard::RunSnapshot();
    auto* dialog = new ChoiceDialog(QStringLiteral("stopDialog"),
                                    snapshot.plan.followUp ? tr("Stop the clean-up of %1").arg(snapshot.plan.caseName)
                                                           : tr("Stop the rollback of %1").arg(snapshot.plan.caseName),
                                    tr("A stopped run has a record, and the cluster stays as it is then."),
                                    waysToStop(snapshot), tr("&Let it go on"), this);
    connect(dialog, &ChoiceDialog::chosen, this, [this](const QString& id) {
        post(id == QLatin1String("now") ? RunControl::Kind::StopNow : RunControl::Kind::StopAfterStep);
    });
    dialog->open();
}

void RunPage::addNote()
{
    auto* dialog = new NoteDialog(tr("Add a note"), tr("It stands in the record with the time and your name."),
                                  tr("&Add to the record"), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { post(RunControl::Kind::AddNote, 0, {}, dialog->text()); });
    dialog->open();
}

void RunPage::choose(const wizard::DecisionView::Choice& choice, int task)
{
    if (!choice.needsReason) {
        post(RunControl::Kind::Decide, task, choice.id);
        return;
    }
    auto* dialog = new NoteDialog(choice.label, choice.consequence, tr("&Go on with this reason"), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = choice.id, task] { post(RunControl::Kind::Decide, task, id, dialog->text()); });
    dialog->open();
}

void RunPage::manualDone(int task)
{
    auto* dialog = new NoteDialog(tr("What did you do?"), tr("It stands in the record with the time and your name."),
                                  tr("It is &done"), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, task] { post(RunControl::Kind::ManualDone, task, {}, dialog->text()); });
    dialog->open();
}

} // namespace ui
