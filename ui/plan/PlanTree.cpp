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
constexpr int lineRole = Qt::UserRole + 1; ///< index of the warning line; -1: a step

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
    m_lines.clear();
    const QList<PlanStep> steps = stepsOf(plan);
    addWarnings(*invisibleRootItem(), {});
    QTreeWidgetItem* phase = nullptr;
    QString phaseId;
    for (const PlanStep& step : steps) {
        if (!phase || step.phase != phaseId) {
            phaseId = step.phase;
            phase = new QTreeWidgetItem(this, {phaseTitle(plan, phaseId)});
            phase->setFont(StepColumn, scaledFont(1.0, true));
            phase->setFirstColumnSpanned(true);
        }
        addWarnings(*phase, step.first().step);
        addStep(*phase, step);
    }
    expandAll();
    header()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    for (const int column : {EffectColumn, NodesColumn, TimeColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void PlanTree::addWarnings(QTreeWidgetItem& parent, const QString& step)
{
    for (const wizard::WarningLine& line :
         wizard::warningLines(*m_plan, [&step](const wizard::PlannedWarning& one) { return one.step == step; }))
        addWarning(parent, line);
}

void PlanTree::addWarning(QTreeWidgetItem& parent, const wizard::WarningLine& line)
{
    const wizard::PlannedWarning& warning = warningOf(line);
    const Look look = warning.couldNotCheck
                          ? Look{QStringLiteral("unknown"), Meaning::Unknown, tr("could not be checked")}
                          : lookOf(warning.severity);
    auto* item = new QTreeWidgetItem(&parent);
    item->setIcon(StepColumn, icon(look.iconName, look.meaning));
    item->setData(StepColumn, groupRole, -1);
    item->setData(StepColumn, lineRole, m_lines.size());
    item->setData(StepColumn, Qt::AccessibleTextRole, tr("%1: %2").arg(look.word, line.text));
    m_lines << line;
    item->setForeground(StepColumn, colour(look.meaning, palette()));
    if (needsConsent(warning)) {
        const bool reasoned = needsReason(warning) && hasReasons(line);
        item->setCheckState(StepColumn, reasoned ? Qt::Checked : Qt::Unchecked);
        sayConsent(*item, line);
    } else {
        item->setText(StepColumn, line.text);
    }
    item->setFirstColumnSpanned(true);
}

/// What is asked of the person, or what was given.
void PlanTree::sayConsent(QTreeWidgetItem& item, const wizard::WarningLine& line)
{
    const bool accepted = item.checkState(StepColumn) == Qt::Checked;
    if (needsReason(warningOf(line)))
        item.setText(StepColumn,
                     (accepted ? tr("%1 Accepted with a reason.") : tr("%1 Accept with a reason.")).arg(line.text));
    else
        item.setText(StepColumn, (accepted ? tr("%1 Accepted.") : tr("%1 Accept.")).arg(line.text));
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
    item->setData(StepColumn, lineRole, -1);
    if (!step.first().pointOfNoReturn.isEmpty())
        item->setIcon(StepColumn, icon(QStringLiteral("point-of-no-return"), Meaning::Danger));
}

const wizard::WarningLine* PlanTree::lineOf(const QTreeWidgetItem& item) const
{
    const QVariant index = item.data(StepColumn, lineRole);
    return index.isValid() && index.toInt() >= 0 ? &m_lines[index.toInt()] : nullptr;
}

const wizard::PlannedWarning& PlanTree::warningOf(const wizard::WarningLine& line) const
{
    return m_plan->warnings[line.indexes.first()];
}

QStringList PlanTree::idsOf(const wizard::WarningLine& line) const
{
    QStringList ids;
    for (const int index : line.indexes)
        ids << m_plan->warnings[index].id;
    return ids;
}

bool PlanTree::hasReasons(const wizard::WarningLine& line) const
{
    const QStringList ids = idsOf(line);
    return std::all_of(ids.cbegin(), ids.cend(), [this](const QString& id) { return m_reasons.contains(id); });
}

void PlanTree::itemTicked(QTreeWidgetItem* item)
{
    const wizard::WarningLine* line = m_filling ? nullptr : lineOf(*item);
    if (!line)
        return;
    if (item->checkState(StepColumn) == Qt::Checked && needsReason(warningOf(*line)) && !hasReasons(*line)) {
        setAccepted(warningOf(*line).id, false);
        emit reasonNeeded(*line);
        return;
    }
    const QScopedValueRollback filling(m_filling, true);
    if (needsConsent(warningOf(*line)))
        sayConsent(*item, *line);
    emit acceptedChanged();
}

void PlanTree::setAccepted(const QString& warningId, bool accepted)
{
    const QScopedValueRollback filling(m_filling, true);
    for (QTreeWidgetItemIterator walk(this); *walk; ++walk) {
        const wizard::WarningLine* line = lineOf(**walk);
        if (!line || !idsOf(*line).contains(warningId))
            continue;
        (*walk)->setCheckState(StepColumn, accepted ? Qt::Checked : Qt::Unchecked);
        sayConsent(**walk, *line);
    }
    emit acceptedChanged();
}

QStringList PlanTree::warningsAccepted() const
{
    QStringList ids;
    QStringList open;
    for (QTreeWidgetItemIterator walk(const_cast<PlanTree*>(this)); *walk; ++walk) {
        const wizard::WarningLine* line = lineOf(**walk);
        if (line && needsConsent(warningOf(*line)))
            ((*walk)->checkState(StepColumn) == Qt::Checked ? ids : open) << idsOf(*line);
    }
    ids.removeDuplicates();
    for (const QString& id : open)
        ids.removeAll(id);
    return ids;
}

int PlanTree::linesToAccept() const
{
    int open = 0;
    for (QTreeWidgetItemIterator walk(const_cast<PlanTree*>(this)); *walk; ++walk) {
        const wizard::WarningLine* line = lineOf(**walk);
        if (line && needsConsent(warningOf(*line)) && (*walk)->checkState(StepColumn) != Qt::Checked)
            ++open;
    }
    return open;
}

void PlanTree::announce(QTreeWidgetItem* item)
{
    if (!item || m_filling || !item->data(StepColumn, lineRole).isValid())
        return;
    if (const wizard::WarningLine* line = lineOf(*item))
        emit warningChosen(*line);
    else
        emit stepChosen(item->data(StepColumn, groupRole).toInt());
}

} // namespace ui
