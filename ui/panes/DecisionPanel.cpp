#include "ui/panes/DecisionPanel.h"

#include "ui/panes/FailureMeaning.h"
#include "ui/panes/NodeStory.h"
#include "ui/panes/TaskLook.h"
#include "ui/plan/PlanText.h"
#include "ui/style/ChoiceButton.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/ScrollBody.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"
#include "wizard/record/RunWords.h"
#include "wizard/record/Runbook.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

using wizard::TaskState;
constexpr int evidenceLines = 5;
constexpr int choicesInOneColumn = 3;

/// The findings first, then the evidence that does not hold, then what does.
QStringList evidenceOf(const wizard::TaskView& view, const wizard::Wording& reader)
{
    const auto expectationOf = [&reader](const wizard::EvidenceView& evidence) {
        return evidence.kind == QLatin1String("check") ? reader.expectation(evidence.expected) : evidence.expected;
    };
    QStringList lines;
    for (const wizard::FindingView& finding : view.findings)
        if (!finding.line.isEmpty())
            lines << finding.line;
    for (const bool holds : {false, true})
        for (const wizard::EvidenceView& evidence : view.evidence)
            if (evidence.holds == holds)
                lines << (evidence.expected.isEmpty()
                              ? reader.text(evidence.text)
                              : DecisionPanel::tr("%1: expected: %2; found: %3")
                                    .arg(reader.text(evidence.text), expectationOf(evidence), evidence.got));
    lines.removeDuplicates();
    return lines.mid(0, evidenceLines);
}

QString surfaceOf(TaskState state)
{
    if (state == TaskState::Failed)
        return QStringLiteral("danger");
    return state == TaskState::Unknown ? QStringLiteral("unknown") : QStringLiteral("caution");
}

} // namespace

QStringList truthNow(const wizard::RunSnapshot& snapshot)
{
    QStringList lines;
    for (const QString& node : nodesWithOutput(snapshot.plan)) {
        const wizard::PlannedTask* last = nullptr;
        for (const wizard::PlannedTask& task : snapshot.plan.tasks)
            if (task.executor == node && wizard::isFinal(snapshot.tasks.value(task.n).state))
                last = &task;
        const bool lost = snapshot.nodes.value(node).link == wizard::NodeView::Link::Lost;
        const QString done =
            last ? DecisionPanel::tr("last ended: %1 (%2)")
                       .arg(wizard::taskTitle(snapshot.plan, *last), lookOf(snapshot.tasks.value(last->n).state).word)
                 : DecisionPanel::tr("nothing was changed");
        lines << (lost ? DecisionPanel::tr("%1: does not answer; %2").arg(columnTitle(node), done)
                       : DecisionPanel::tr("%1: %2").arg(columnTitle(node), done));
    }
    return lines;
}

DecisionPanel::DecisionPanel(QWidget* parent) : QFrame(parent), m_question(new StatusLabel(this))
{
    setObjectName(QStringLiteral("decisionPanel"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(grid::item * 2, grid::item, grid::item * 2, grid::item);
    outer->setSpacing(grid::item);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(grid::section);
    // What happened may scroll; what can be chosen never does.
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("decisionStory"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    auto* inner = new ScrollBody(m_scroll);
    auto* story = new QVBoxLayout(inner);
    story->setContentsMargins(0, 0, grid::item, 0);
    story->setSpacing(grid::item);
    m_question->setObjectName(QStringLiteral("decisionQuestion"));
    m_meaning = new FailureMeaning(inner);
    m_meaning->setObjectName(QStringLiteral("decisionMeaning"));
    m_truth = mutedLabel({}, inner);
    m_truth->setObjectName(QStringLiteral("decisionTruth"));
    m_evidence = monoLabel({}, inner);
    m_evidence->setObjectName(QStringLiteral("decisionEvidence"));
    m_output = new QPushButton(icon(QStringLiteral("search")), tr("Open &output"), this);
    m_output->setObjectName(QStringLiteral("decisionOutputButton"));
    m_output->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::item);
    head->addWidget(m_question, 1);
    head->addWidget(m_output, 0, Qt::AlignTop);
    outer->addLayout(head);
    for (QWidget* part : QList<QWidget*>{m_meaning, m_truth, m_evidence})
        story->addWidget(part);
    story->addStretch(1);
    m_scroll->setWidget(inner);
    for (QWidget* ground : {m_scroll->viewport(), static_cast<QWidget*>(inner)})
        ground->setAutoFillBackground(false); // the panel's own colour shows through
    m_columns->addWidget(m_scroll);
    m_choices = new QGridLayout;
    m_choices->setSpacing(grid::item);
    m_columns->addLayout(m_choices);
    outer->addLayout(m_columns, 1);
    connect(m_output, &QPushButton::clicked, this, [this] { emit outputAsked(m_task); });
    hide();
}

void DecisionPanel::showRun(const wizard::RunSnapshot& snapshot)
{
    const wizard::PlannedTask* manual =
        snapshot.state == wizard::RunState::WaitingForPerson ? snapshot.currentTask() : nullptr;
    const bool open = snapshot.decision.open || manual;
    const QString key = !open ? QString()
                              : QStringLiteral("%1/%2/%3/%4")
                                    .arg(snapshot.decision.task)
                                    .arg(manual ? manual->n : 0)
                                    .arg(snapshot.decision.question)
                                    .arg(snapshot.decisions.size());
    if (key == m_shown)
        return;
    m_shown = key;
    clearChoices();
    setVisible(open);
    m_scroll->verticalScrollBar()->setValue(0);
    if (snapshot.decision.open)
        showDecision(snapshot);
    else if (manual)
        showManual(snapshot, *manual);
}

void DecisionPanel::clearChoices()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int row = 0; row < m_choices->rowCount(); ++row)
        m_choices->setRowStretch(row, 0);
}

void DecisionPanel::showDecision(const wizard::RunSnapshot& snapshot)
{
    const wizard::DecisionView decision = wizard::readableDecision(snapshot);
    const wizard::TaskView view = snapshot.tasks.value(decision.task);
    const TaskLook look = lookOf(decision.task > 0 ? view.state : TaskState::Unknown);
    setProperty("surface", surfaceOf(decision.task > 0 ? view.state : TaskState::Unknown));
    m_question->setStatus(look.iconName, look.meaning, decision.question);
    m_meaning->showFindings(view.findings);
    m_truth->setText(tr("What is true now:\n%1").arg(truthNow(snapshot).join(QLatin1Char('\n'))));
    m_evidence->setText(evidenceOf(view, wizard::ReaderWording(snapshot.plan.procedure)).join(QLatin1Char('\n')));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    for (const wizard::DecisionView::Choice& choice : decision.choices)
        addChoice(choice, decision.task);
    finish(decision.task);
}

void DecisionPanel::showManual(const wizard::RunSnapshot& snapshot, const wizard::PlannedTask& task)
{
    setProperty("surface", QStringLiteral("caution"));
    m_question->setStatus(QStringLiteral("note"), Meaning::Caution,
                          tr("Something you do: %1").arg(wizard::taskTitle(snapshot.plan, task)));
    QStringList told = {wizard::manualText(snapshot.plan, task.step, task.command),
                        planText(snapshot.plan, task.explain)};
    told.removeAll(QString());
    told.removeDuplicates();
    m_meaning->showText(told.join(QStringLiteral("\n\n")));
    m_evidence->hide();
    m_truth->setText(tr("The run goes on when you say that it is done. What you did goes into the record."));
    auto* done = new ChoiceButton(QStringLiteral("tick"), tr("I&t is done"),
                                  tr("Asks for a note, then checks it where a check is known."), this);
    done->setObjectName(QStringLiteral("decision-manual-done"));
    connect(done, &QAbstractButton::clicked, this, [this, n = task.n] { emit manualDone(n); });
    place(done);
    finish(task.n);
}

void DecisionPanel::addChoice(const wizard::DecisionView::Choice& choice, int task)
{
    static const QMap<QString, QString> icons = {{QStringLiteral("retry"), QStringLiteral("refresh")},
                                                 {QStringLiteral("wait"), QStringLiteral("clock")},
                                                 {QStringLiteral("look"), QStringLiteral("eye")},
                                                 {QStringLiteral("skip"), QStringLiteral("dash")},
                                                 {QStringLiteral("mark-done"), QStringLiteral("tick-ring")},
                                                 {QStringLiteral("undo"), QStringLiteral("undo")},
                                                 {QStringLiteral("stop"), QStringLiteral("stop")},
                                                 {QStringLiteral("stop-run"), QStringLiteral("stop")},
                                                 {QStringLiteral("stop-task"), QStringLiteral("octagon")},
                                                 {QStringLiteral("leave-running"), QStringLiteral("resume")},
                                                 {QStringLiteral("continue"), QStringLiteral("running")}};
    const QString consequence =
        choice.needsReason ? tr("%1 Asks for your reason.").arg(choice.consequence) : choice.consequence;
    auto* button =
        new ChoiceButton(icons.value(choice.id, QStringLiteral("chevron-right")), choice.label, consequence, this);
    button->setObjectName(QStringLiteral("decision-%1").arg(choice.id));
    connect(button, &QAbstractButton::clicked, this, [this, choice, task] { emit chosen(choice, task); });
    place(button);
}

/// Up to three choices stand under each other, more in two columns: all of them are in view.
void DecisionPanel::place(ChoiceButton* button)
{
    m_buttons << button;
}

void DecisionPanel::finish(int task)
{
    m_task = task;
    m_output->setVisible(task > 0);
    const int columns = m_buttons.size() > choicesInOneColumn ? 2 : 1;
    for (int index = 0; index < m_buttons.size(); ++index) {
        m_choices->addWidget(m_buttons[index], index / columns, index % columns);
        m_buttons[index]->show();
    }
    m_choices->setRowStretch(int(m_buttons.size() + columns - 1) / columns, 1);
    m_columns->setStretch(0, columns == 1 ? 3 : 2);
    m_columns->setStretch(1, columns == 1 ? 2 : 3);
    setAccessibleName(m_question->text());
    style()->unpolish(this);
    style()->polish(this);
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus();
}

} // namespace ui
