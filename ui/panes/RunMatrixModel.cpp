#include "ui/panes/RunMatrixModel.h"

#include "ui/panes/TaskLook.h"
#include "ui/plan/PlanText.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int mostNodeColumns = 12;

} // namespace

void RunMatrixModel::setPlan(const wizard::Plan& plan)
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_tasks.clear();
    addColumns(plan);
    addRows(plan);
    endResetModel();
}

void RunMatrixModel::addColumns(const wizard::Plan& plan)
{
    QStringList part;
    for (const QString& node : plan.nodes)
        if (!plan.leftOut.contains(node))
            part << node;
    if (part.size() <= mostNodeColumns) {
        for (const QString& node : part)
            m_columns << Column{node, plan.nodeRoles.value(node), {node}};
    } else {
        QStringList roles;
        for (const QString& node : part)
            if (!roles.contains(plan.nodeRoles.value(node)))
                roles << plan.nodeRoles.value(node);
        for (const QString& role : roles) {
            Column column{roleText(role), {}, {}};
            for (const QString& node : part)
                if (plan.nodeRoles.value(node) == role)
                    column.subjects << node;
            column.title = tr("%1 (%2)").arg(column.title).arg(column.subjects.size());
            column.toolTip = column.subjects.join(QStringLiteral(", "));
            m_columns << column;
        }
    }
    for (const auto& other : {QStringLiteral("cluster"), QStringLiteral("desk")}) {
        const bool takesPart = std::any_of(plan.tasks.begin(), plan.tasks.end(),
                                           [&](const wizard::PlannedTask& task) { return task.subject == other; });
        if (takesPart)
            m_columns << Column{columnTitle(other), {}, {other}};
    }
}

void RunMatrixModel::addRows(const wizard::Plan& plan)
{
    QString phase;
    for (const PlanStep& step : stepsOf(plan)) {
        if (step.phase != phase || m_rows.isEmpty())
            m_rows << Row{RowKind::Phase, phaseTitle(plan, step.phase), {}, false};
        phase = step.phase;
        Row row{RowKind::Step, step.title(), {}, !step.first().pointOfNoReturn.isEmpty()};
        for (const Column& column : m_columns) {
            QList<int> numbers;
            for (const wizard::PlannedTask* task : step.tasks)
                if (column.subjects.contains(task->subject))
                    numbers << task->n;
            row.tasks << numbers;
        }
        m_rows << row;
    }
    if (!plan.leftOut.isEmpty())
        m_rows << Row{RowKind::Phase, tr("Left out"), {}, false};
    for (auto node = plan.leftOut.begin(); node != plan.leftOut.end(); ++node)
        m_rows << Row{RowKind::LeftOut, tr("%1: %2").arg(node.key(), node.value()), {}, false};
    if (!plan.followUps.isEmpty())
        m_rows << Row{RowKind::Phase, tr("Left to do afterwards"), {}, false};
    for (const QString& text : plan.followUps)
        m_rows << Row{RowKind::FollowUp, planText(plan, text), {}, false};
}

void RunMatrixModel::setSnapshot(const wizard::RunSnapshot& snapshot)
{
    const QMap<int, wizard::TaskView> before = m_tasks;
    m_tasks = snapshot.tasks;
    for (int row = 0; row < m_rows.size(); ++row) {
        bool differs = false;
        for (const QList<int>& tasks : m_rows[row].tasks)
            for (const int task : tasks)
                differs = differs || before.value(task).state != m_tasks.value(task).state ||
                          before.value(task).pastPointOfNoReturn != m_tasks.value(task).pastPointOfNoReturn;
        if (differs)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int RunMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RunMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

wizard::TaskState RunMatrixModel::stateOf(const QList<int>& tasks) const
{
    QList<wizard::TaskState> states;
    for (const int task : tasks)
        states << m_tasks.value(task).state;
    return combined(states);
}

QList<int> RunMatrixModel::tasksIn(const QModelIndex& index) const
{
    const Row& row = m_rows[index.row()];
    if (index.column() > 0)
        return row.tasks.value(index.column() - 1);
    QList<int> all;
    for (const QList<int>& tasks : row.tasks)
        all << tasks;
    return all;
}

int RunMatrixModel::noReturn(const Row& row) const
{
    if (!row.noReturn)
        return 0;
    for (const QList<int>& tasks : row.tasks)
        for (const int task : tasks)
            if (m_tasks.value(task).pastPointOfNoReturn)
                return 2;
    return 1;
}

QVariant RunMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    if (role == KindRole)
        return int(row.kind);
    if (row.kind == RowKind::Step)
        return stepData(row, index, role);
    if (index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return row.text;
    return {};
}

QVariant RunMatrixModel::stepData(const Row& row, const QModelIndex& index, int role) const
{
    const QList<int> tasks = tasksIn(index);
    if (role == NoReturnRole)
        return noReturn(row);
    if (tasks.isEmpty())
        return role == Qt::AccessibleTextRole ? QVariant(tr("not this node")) : QVariant();
    const wizard::TaskState state = stateOf(tasks);
    const QString word = lookOf(state).word;
    const int ended = int(std::count_if(tasks.begin(), tasks.end(),
                                        [this](int task) { return wizard::isFinal(m_tasks.value(task).state); }));
    switch (role) {
    case StateRole:
        return int(state);
    case CountRole:
        return tasks.size() > 1 && index.column() > 0 ? QStringLiteral("%1/%2").arg(ended).arg(tasks.size())
                                                      : QString();
    case Qt::DisplayRole:
        return index.column() == 0 ? QVariant(row.text) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? tr("%1: %2").arg(row.text, word)
                                   : tr("%1 on %2: %3").arg(row.text, m_columns[index.column() - 1].title, word);
    default:
        return {};
    }
}

QVariant RunMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return section == 0 ? tr("Step") : m_columns.value(section - 1).title;
    if (role == Qt::ToolTipRole && section > 0)
        return m_columns.value(section - 1).toolTip;
    return {};
}

Qt::ItemFlags RunMatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[index.row()].kind != RowKind::Step)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int RunMatrixModel::taskAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[index.row()].kind != RowKind::Step)
        return 0;
    const QList<int> tasks = tasksIn(index);
    const wizard::TaskState state = stateOf(tasks);
    for (const int task : tasks)
        if (m_tasks.value(task).state == state)
            return task;
    return tasks.isEmpty() ? 0 : tasks.last();
}

int RunMatrixModel::rowOfTask(int task) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        for (const QList<int>& tasks : m_rows[row].tasks)
            if (tasks.contains(task))
                return row;
    return -1;
}

int RunMatrixModel::columnOfTask(int task) const
{
    for (const Row& row : m_rows)
        for (int column = 0; column < row.tasks.size(); ++column)
            if (row.tasks[column].contains(task))
                return column + 1;
    return -1;
}

} // namespace ui
