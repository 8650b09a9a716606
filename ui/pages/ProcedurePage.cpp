#include "ui/pages/ProcedurePage.h"

#include "ui/dialogs/NoteDialog.h"
#include "ui/pages/SaveRecord.h"
#include "ui/plan/PlanTree.h"
#include "ui/plan/StepDetails.h"
#include "ui/style/FieldRow.h"
#include "ui/style/FoldingSplitter.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/PageTitle.h"
#include "ui/style/StatusLabel.h"
#include "wizard/record/Runbook.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ProcedurePage::ProcedurePage(CaseSession& session)
    : Page(session, QStringLiteral("procedurePage"), {},
           tr("Read the steps, accept the warnings among them one by one, then type the name of the case."))
{
    setCommitPage(true);
}

void ProcedurePage::build(QVBoxLayout& content)
{
    auto* top = new QHBoxLayout;
    m_state = new StatusLabel(this);
    m_state->setObjectName(QStringLiteral("planState"));
    m_export = new QPushButton(icon(QStringLiteral("export")), tr("&Export as runbook…"), this);
    m_export->setObjectName(QStringLiteral("exportRunbookButton"));
    m_export->setAutoDefault(false);
    m_again = new QPushButton(icon(QStringLiteral("plug")), tr("Connect &again"), this);
    m_again->setObjectName(QStringLiteral("planAgainButton"));
    m_again->setAutoDefault(false);
    top->addWidget(m_state, 1);
    top->addWidget(m_again, 0, Qt::AlignTop);
    top->addWidget(m_export, 0, Qt::AlignTop);
    content.addLayout(top);

    auto* split = new FoldingSplitter(110, this);
    split->setObjectName(QStringLiteral("procedureSplit"));
    m_tree = new PlanTree(split);
    m_details = new StepDetails(split);
    split->addWidget(m_tree);
    split->addWidget(m_details);
    split->setStretchFactor(0, 6);
    split->setStretchFactor(1, 5);
    for (QWidget* part : QList<QWidget*>{m_tree, m_details})
        part->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    content.addWidget(split, 1);
    buildBottom(content);

    connect(m_tree, &PlanTree::stepChosen, this, [this](int group) {
        for (const PlanStep& step : stepsOf(session().plan()))
            if (step.group == group)
                m_details->showStep(step);
    });
    connect(m_tree, &PlanTree::warningChosen, this,
            [this](const wizard::WarningLine& line) { m_details->showWarning(session().plan(), line); });
    connect(m_tree, &PlanTree::acceptedChanged, this, &ProcedurePage::refresh);
    connect(m_tree, &PlanTree::reasonNeeded, this, &ProcedurePage::askReason);
    connect(m_export, &QPushButton::clicked, this, &ProcedurePage::exportRunbook);
    connect(m_again, &QPushButton::clicked, this, &ProcedurePage::askForPlan);
    connect(&session(), &CaseSession::planChanged, this, &ProcedurePage::showPlan);
    connect(&session(), &CaseSession::planFailed, this, &ProcedurePage::showPlanFailed);
}

void ProcedurePage::buildBottom(QVBoxLayout& content)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("typedName"));
    m_nameRow = new FieldRow(QString(), m_name, this);
    m_nameRow->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    content.addWidget(m_nameRow);
    connect(m_name, &QLineEdit::textChanged, this, &ProcedurePage::refresh);
}

void ProcedurePage::enter()
{
    m_name->clear();
    m_nameRow->setLabel(tr("&Type %1, the name of the case, to go on").arg(session().caseValue().name));
    titleArea().setTitle(!session().cleanUpOf().isEmpty() ? tr("What will be deleted") : tr("What will be done"));
    if (session().planMade()) {
        m_again->hide();
        showPlan();
        return;
    }
    askForPlan();
}

void ProcedurePage::askForPlan()
{
    m_failed = false;
    m_again->hide();
    if (!session().cleanUpOf().isEmpty()) {
        m_state->setStatus(QStringLiteral("plug"), Meaning::Info, tr("The nodes are being looked at first."));
        session().services().planCleanUp(session().caseValue(), session().cleanUpOf());
    } else {
        m_state->setStatus(QStringLiteral("clock"), Meaning::Info, tr("The plan is being made."));
        session().services().makePlan(session().caseValue());
    }
    refreshNext();
}

void ProcedurePage::showPlan()
{
    const wizard::Plan& plan = session().plan();
    m_failed = false;
    m_tree->showPlan(plan, session().overrides());
    if (session().planMade())
        m_details->showPlan(plan,
                            plan.followUp ? QStringList() : session().services().whyProcedure(session().caseValue()));
    setButtonText(QWizard::CommitButton,
                  !session().cleanUpOf().isEmpty()
                      ? tr("&Delete what %1 kept on %n nodes", nullptr, nodeCount(plan)).arg(session().caseValue().name)
                      : tr("&Roll back %1 on %n nodes", nullptr, nodeCount(plan)).arg(session().caseValue().name));
    refresh();
}

void ProcedurePage::showPlanFailed(const QStringList& reasons)
{
    m_failed = true;
    m_again->setVisible(!session().cleanUpOf().isEmpty());
    m_state->setStatus(QStringLiteral("octagon"), Meaning::Danger,
                       !session().cleanUpOf().isEmpty()
                           ? tr("Nothing was deleted: %1").arg(reasons.join(QStringLiteral("; ")))
                           : tr("No plan can be made from this case: %1").arg(reasons.join(QStringLiteral("; "))));
    refreshNext();
}

void ProcedurePage::refresh()
{
    const wizard::Plan& plan = session().plan();
    m_export->setEnabled(session().planMade());
    if (!session().planMade()) {
        refreshNext();
        return;
    }
    const int open = m_tree->linesToAccept();
    if (!plan.blocks.isEmpty())
        m_state->setStatus(QStringLiteral("octagon"), Meaning::Danger,
                           planText(plan, plan.blocks.first().text, plan.blocks.first().arguments));
    else if (open > 0)
        m_state->setStatus(QStringLiteral("triangle"), Meaning::Caution,
                           tr("%1 steps; %n warnings are to be accepted.", nullptr, open).arg(stepsOf(plan).size()));
    else
        m_state->setStatus(QStringLiteral("tick"), Meaning::Good,
                           tr("%n steps; every warning is accepted.", nullptr, int(stepsOf(plan).size())));
    const QString typed = m_name->text();
    const bool right = typed == plan.caseName;
    const bool beginning = plan.caseName.startsWith(typed);
    m_nameRow->setError(right || beginning ? QString() : tr("The name of the case is %1.").arg(plan.caseName));
    refreshNext();
}

QString ProcedurePage::whyNotNext() const
{
    if (!m_tree)
        return {};
    if (m_failed && !session().cleanUpOf().isEmpty())
        return tr("There is no plan. Mend what the reason names, then connect again.");
    if (m_failed)
        return tr("There is no plan. Go back and change what the reason names.");
    if (!session().planMade())
        return !session().cleanUpOf().isEmpty() ? tr("The nodes are being looked at first.")
                                                : tr("The plan is being made.");
    if (!session().plan().blocks.isEmpty())
        return tr("A rule forbids this plan. It can be read and exported, not run.");
    const int open = m_tree->linesToAccept();
    if (open > 0)
        return tr("%n warnings are not accepted yet.", nullptr, open);
    if (m_name->text() != session().plan().caseName)
        return tr("The name of the case is not typed yet.");
    return {};
}

void ProcedurePage::askReason(const wizard::WarningLine& line)
{
    auto* dialog = new NoteDialog(tr("Your reason"), line.text, tr("&Accept with this reason"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, line] {
        for (const int index : line.indexes)
            session().setOverride(session().plan().warnings[index].id, dialog->text());
        const QStringList accepted = m_tree->warningsAccepted();
        m_tree->showPlan(session().plan(), session().overrides());
        for (const QString& id : accepted)
            m_tree->setAccepted(id, true);
        refresh();
    });
    dialog->open();
}

RunConsent ProcedurePage::consent() const
{
    RunConsent given;
    given.typedName = m_name->text();
    for (const wizard::PlannedWarning& warning : session().plan().warnings) {
        if (!m_tree->warningsAccepted().contains(warning.id))
            continue;
        const bool reasoned = warning.verdict == QLatin1String("override");
        const QPair<QString, QString> entry{warning.id, reasoned ? session().overrides().value(warning.id)
                                                                 : wizard::warningText(session().plan(), warning)};
        auto& list = reasoned ? given.overrides : given.warningsAccepted;
        if (!list.contains(entry))
            list << entry;
    }
    return given;
}

bool ProcedurePage::validatePage()
{
    if (!isComplete())
        return false;
    const auto started = session().services().startRun(session().caseValue(), session().plan(), consent());
    if (!started) {
        emit startFailed(tr("The run did not begin"),
                         QStringLiteral("%1 %2").arg(started.error().message, started.error().hint));
        return false;
    }
    session().setRun(*started);
    return true;
}

void ProcedurePage::exportRunbook()
{
    saveRecordAs(wizard::makeRunbook(session().plan()), tr("runbook-%1").arg(session().caseValue().name), *this);
}

} // namespace ui
