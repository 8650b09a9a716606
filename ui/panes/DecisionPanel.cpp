#include "ui/panes/DecisionPanel.h"

#include "ui/panes/FailureMeaning.h"
#include "ui/panes/NodeStory.h"
#include "ui/panes/TaskLook.h"
#include "ui/plan/PlanText.h"
#include "ui/style/ChoiceButton.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"
#include "wizard/record/Runbook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

using wizard::TaskState;
constexpr int evidenceLines = 5;

/// The findings first, then the evidence that does not hold, then what does.
QStringList evidenceOf(const wizard::TaskView& view)
{
    QStringList lines;
    for (const wizard::FindingView& finding : view.findings)
        if (!finding.line.isEmpty())
            lines << finding.line;
    for (const bool holds : {false, true})
        for (const wizard::EvidenceView& evidence : view.evidence)
            if (evidence.holds == holds)
                lines << (evidence.expected.isEmpty() ? evidence.text
                                                      : DecisionPanel::tr("%1: expected %2, got %3")
                                                            .arg(evidence.text, evidence.expected, evidence.got));
    lines.removeDuplicates();
    return lines.mid(0, evidenceLines);
}

QString surfaceOf(TaskState state)
{
    if (state == TaskState::Failed)
        return QStringLiteral("danger");
    return state == TaskState::Unknown ? QStringLiteral("unknown") : QStringLiteral("caution");
}

/// High enough also where the scroll bar takes some of the width: a scroll area asks before it knows.
class DecisionBody final : public QWidget {
public:
    using QWidget::QWidget;
    int heightForWidth(int width) const override
    {
        return layout()->totalHeightForWidth(width - 2 * style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    }
};

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
    outer->setContentsMargins(2, 2, 2, 2);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new DecisionBody(scroll);
    auto* columns = new QHBoxLayout(inner);
    columns->setContentsMargins(grid::item * 2, grid::item, grid::item * 2, grid::item);
    columns->setSpacing(grid::section);
    auto* story = new QVBoxLayout;
    story->setSpacing(grid::item);
    m_question->setObjectName(QStringLiteral("decisionQuestion"));
    m_meaning = new FailureMeaning(inner);
    m_meaning->setObjectName(QStringLiteral("decisionMeaning"));
    m_truth = mutedLabel({}, inner);
    m_truth->setObjectName(QStringLiteral("decisionTruth"));
    m_evidence = monoLabel({}, inner);
    m_evidence->setObjectName(QStringLiteral("decisionEvidence"));
    m_output = new QPushButton(icon(QStringLiteral("search")), tr("Open &output"), inner);
    m_output->setObjectName(QStringLiteral("decisionOutputButton"));
    m_output->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::item);
    head->addWidget(m_question, 1);
    head->addWidget(m_output, 0, Qt::AlignTop);
    story->addLayout(head);
    for (QWidget* part : QList<QWidget*>{m_meaning, m_truth, m_evidence})
        story->addWidget(part);
    story->addStretch(1);
    columns->addLayout(story, 3);
    m_choices = new QVBoxLayout;
    m_choices->setSpacing(grid::item);
    columns->addLayout(m_choices, 2);
    scroll->setWidget(inner);
    outer->addWidget(scroll);
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
    if (snapshot.decision.open)
        showDecision(snapshot);
    else if (manual)
        showManual(snapshot, *manual);
}

void DecisionPanel::clearChoices()
{
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DecisionPanel::showDecision(const wizard::RunSnapshot& snapshot)
{
    const wizard::DecisionView& decision = snapshot.decision;
    const wizard::TaskView view = snapshot.tasks.value(decision.task);
    const TaskLook look = lookOf(decision.task > 0 ? view.state : TaskState::Unknown);
    setProperty("surface", surfaceOf(decision.task > 0 ? view.state : TaskState::Unknown));
    m_question->setStatus(look.iconName, look.meaning, decision.question);
    m_meaning->showFindings(view.findings);
    m_truth->setText(tr("What is true now:\n%1").arg(truthNow(snapshot).join(QLatin1Char('\n'))));
    m_evidence->setText(evidenceOf(view).join(QLatin1Char('\n')));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    for (int index = 0; index < decision.choices.size(); ++index)
        addChoice(decision.choices[index], decision.task, index == 0);
    finish(decision.task);
}

void DecisionPanel::showManual(const wizard::RunSnapshot& snapshot, const wizard::PlannedTask& task)
{
    setProperty("surface", QStringLiteral("caution"));
    m_question->setStatus(QStringLiteral("note"), Meaning::Caution,
                          tr("Something you do: %1").arg(wizard::taskTitle(snapshot.plan, task)));
    m_meaning->showText(planText(snapshot.plan, task.explain));
    m_evidence->setText(task.command);
    m_evidence->setVisible(!task.command.isEmpty());
    m_truth->setText(tr("The run goes on when you say that it is done. What you did goes into the record."));
    auto* done = new ChoiceButton(QStringLiteral("tick"), tr("I&t is done"),
                                  tr("Asks for a note, then checks it where a check is known."), this);
    done->setObjectName(QStringLiteral("decision-manual-done"));
    connect(done, &QAbstractButton::clicked, this, [this, n = task.n] { emit manualDone(n); });
    m_choices->addWidget(done);
    finish(task.n);
}

void DecisionPanel::addChoice(const wizard::DecisionView::Choice& choice, int task, bool first)
{
    static const QMap<QString, QString> icons = {{QStringLiteral("retry"), QStringLiteral("refresh")},
                                                 {QStringLiteral("wait"), QStringLiteral("clock")},
                                                 {QStringLiteral("look"), QStringLiteral("eye")},
                                                 {QStringLiteral("skip"), QStringLiteral("dash")},
                                                 {QStringLiteral("mark-done"), QStringLiteral("tick-ring")},
                                                 {QStringLiteral("undo"), QStringLiteral("undo")},
                                                 {QStringLiteral("stop"), QStringLiteral("stop")},
                                                 {QStringLiteral("stop-task"), QStringLiteral("octagon")},
                                                 {QStringLiteral("leave-running"), QStringLiteral("resume")},
                                                 {QStringLiteral("continue"), QStringLiteral("running")}};
    const QString consequence =
        choice.needsReason ? tr("%1 Asks for your reason.").arg(choice.consequence) : choice.consequence;
    auto* button =
        new ChoiceButton(icons.value(choice.id, QStringLiteral("chevron-right")), choice.label, consequence, this);
    button->setObjectName(QStringLiteral("decision-%1").arg(choice.id));
    connect(button, &QAbstractButton::clicked, this, [this, choice, task] { emit chosen(choice, task); });
    m_choices->addWidget(button);
    if (first)
        button->setFocus();
}

void DecisionPanel::finish(int task)
{
    m_task = task;
    m_output->setVisible(task > 0);
    m_choices->addStretch(1);
    setAccessibleName(m_question->text());
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace ui
