#include "ui/plan/PlanTree.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/style/WrappingDelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace ui {

namespace {

enum PlanColumn { StepColumn, EffectColumn, NodesColumn, TimeColumn, PlanColumnCount };
constexpr int groupRole = Qt::UserRole;
constexpr int warningRole = Qt::UserRole + 1;

bool needsReason(const wizard::PlannedWarning& warning)
{
    return warning.verdict == QLatin1String("override");
}

} // namespace

bool needsConsent(const wizard::PlannedWarning& warning)
{
    return warning.verdict != QLatin1String("info");
}

PlanTree::PlanTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("planTree"));
    setAccessibleName(tr("Steps and warnings"));
    setColumnCount(PlanColumnCount);
    setHeaderLabels({tr("Step"), tr("Effect"), tr("On"), tr("Usually")});
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(16);
    wrapRows(*this);
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::itemChanged, this, &PlanTree::itemTicked);
    connect(this, &QTreeWidget::currentItemChanged, this, &PlanTree::announce);
}

void PlanTree::showPlan(const wizard::Plan& plan, const QMap<QString, QString>& reasons)
{
    const QScopedValueRollback filling(m_filling, true);
    clear();
    m_plan = &plan;
    m_reasons = reasons;
    const QList<PlanStep> steps = stepsOf(plan);
    for (int index = 0; index < plan.warnings.size(); ++index)
        if (plan.warnings[index].step.isEmpty())
            addWarning(*invisibleRootItem(), index);
    QTreeWidgetItem* phase = nullptr;
    QString phaseId;
    for (const PlanStep& step : steps) {
        if (!phase || step.phase != phaseId) {
            phaseId = step.phase;
            phase = new QTreeWidgetItem(this, {phaseTitle(plan, phaseId)});
            phase->setFont(StepColumn, scaledFont(1.0, true));
            phase->setFirstColumnSpanned(true);
        }
        for (int index = 0; index < plan.warnings.size(); ++index)
            if (plan.warnings[index].step == step.first().step)
                addWarning(*phase, index);
        addStep(*phase, step);
    }
    expandAll();
    header()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    for (const int column : {EffectColumn, NodesColumn, TimeColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void PlanTree::addWarning(QTreeWidgetItem& parent, int index)
{
    const wizard::PlannedWarning& warning = m_plan->warnings[index];
    const Look look = lookOf(warning.severity);
    const QString text = planText(*m_plan, warning.text, warning.arguments);
    auto* item = new QTreeWidgetItem(&parent);
    item->setIcon(StepColumn, icon(look.iconName, look.meaning));
    item->setData(StepColumn, groupRole, -1);
    item->setData(StepColumn, warningRole, index);
    item->setData(StepColumn, Qt::AccessibleTextRole, tr("%1: %2").arg(look.word, text));
    item->setForeground(StepColumn, colour(look.meaning, palette()));
    if (needsConsent(warning)) {
        const bool reasoned = needsReason(warning) && m_reasons.contains(warning.id);
        item->setCheckState(StepColumn, reasoned ? Qt::Checked : Qt::Unchecked);
        item->setText(StepColumn,
                      needsReason(warning) ? tr("%1 Accept with a reason.").arg(text) : tr("%1 Accept.").arg(text));
    } else {
        item->setText(StepColumn, text);
    }
    item->setFirstColumnSpanned(true);
}

void PlanTree::addStep(QTreeWidgetItem& parent, const PlanStep& step)
{
    const Look look = lookOf(step.effect());
    QStringList subjects;
    for (const QString& subject : step.subjects())
        subjects << columnTitle(subject);
    auto* item = new QTreeWidgetItem(&parent);
    item->setText(StepColumn, step.title());
    item->setIcon(EffectColumn, icon(look.iconName, look.meaning));
    item->setText(EffectColumn, look.word);
    item->setText(NodesColumn, subjects.size() > 2 ? tr("%n nodes", nullptr, int(subjects.size()))
                                                   : subjects.join(QStringLiteral(", ")));
    item->setToolTip(NodesColumn, subjects.join(QStringLiteral(", ")));
    item->setText(TimeColumn, usualTime(step.first()));
    item->setData(StepColumn, groupRole, step.group);
    item->setData(StepColumn, warningRole, -1);
    if (!step.first().pointOfNoReturn.isEmpty())
        item->setIcon(StepColumn, icon(QStringLiteral("point-of-no-return"), Meaning::Danger));
}

void PlanTree::itemTicked(QTreeWidgetItem* item)
{
    const int index = item->data(StepColumn, warningRole).toInt();
    if (m_filling || index < 0 || !item->data(StepColumn, warningRole).isValid())
        return;
    const wizard::PlannedWarning& warning = m_plan->warnings[index];
    if (item->checkState(StepColumn) == Qt::Checked && needsReason(warning) && !m_reasons.contains(warning.id)) {
        setAccepted(warning.id, false);
        emit reasonNeeded(warning.id);
        return;
    }
    emit acceptedChanged();
}

void PlanTree::setAccepted(const QString& warningId, bool accepted)
{
    const QScopedValueRollback filling(m_filling, true);
    for (QTreeWidgetItemIterator walk(this); *walk; ++walk) {
        const QVariant index = (*walk)->data(StepColumn, warningRole);
        if (index.isValid() && index.toInt() >= 0 && m_plan->warnings[index.toInt()].id == warningId)
            (*walk)->setCheckState(StepColumn, accepted ? Qt::Checked : Qt::Unchecked);
    }
    emit acceptedChanged();
}

QStringList PlanTree::warningsToAccept() const
{
    QStringList ids;
    for (const wizard::PlannedWarning& warning : m_plan ? m_plan->warnings : QList<wizard::PlannedWarning>())
        if (needsConsent(warning) && !ids.contains(warning.id))
            ids << warning.id;
    return ids;
}

QStringList PlanTree::warningsAccepted() const
{
    QStringList ids;
    QStringList open;
    for (QTreeWidgetItemIterator walk(const_cast<PlanTree*>(this)); *walk; ++walk) {
        const QVariant index = (*walk)->data(StepColumn, warningRole);
        if (!index.isValid() || index.toInt() < 0 || !needsConsent(m_plan->warnings[index.toInt()]))
            continue;
        const QString id = m_plan->warnings[index.toInt()].id;
        ((*walk)->checkState(StepColumn) == Qt::Checked ? ids : open) << id;
    }
    ids.removeDuplicates();
    for (const QString& id : open)
        ids.removeAll(id);
    return ids;
}

void PlanTree::announce(QTreeWidgetItem* item)
{
    if (!item || m_filling)
        return;
    const QVariant warning = item->data(StepColumn, warningRole);
    if (!warning.isValid())
        return;
    if (warning.toInt() >= 0)
        emit warningChosen(warning.toInt());
    else
        emit stepChosen(item->data(StepColumn, groupRole).toInt());
}

} // namespace ui
