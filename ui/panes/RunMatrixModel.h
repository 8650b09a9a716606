#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QAbstractTableModel>

namespace ui {

/// Steps × subjects. Rows: phases, their steps, then left-out nodes and follow-ups; column 0 names the row, one column
/// for each node that takes part, one for the desk and one for the cluster where they do. Above twelve nodes the nodes
/// of a role share a column.
class RunMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class RowKind { Phase, Step, LeftOut, FollowUp };
    /// NoReturnRole: 0 none here, 1 ahead, 2 passed.
    enum Role { StateRole = Qt::UserRole, KindRole, CountRole, NoReturnRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows and columns of a plan.
    void setPlan(const wizard::Plan& plan);
    /// Only cells that differ are announced.
    void setSnapshot(const wizard::RunSnapshot& snapshot);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    RowKind kindOf(int row) const { return m_rows[row].kind; }
    /// The task that a cell is about: the one that runs or failed, else the last; 0: none.
    int taskAt(const QModelIndex& index) const;
    int rowOfTask(int task) const;
    int columnOfTask(int task) const;

private:
    struct Row {
        RowKind kind;
        QString text;
        QList<QList<int>> tasks; ///< per column from 1 on
        bool noReturn = false;
    };
    struct Column {
        QString title, toolTip;
        QStringList subjects;
    };
    void addColumns(const wizard::Plan& plan);
    void addRows(const wizard::Plan& plan);
    wizard::TaskState stateOf(const QList<int>& tasks) const;
    QList<int> tasksIn(const QModelIndex& index) const;
    QVariant stepData(const Row& row, const QModelIndex& index, int role) const;
    int noReturn(const Row& row) const;

    QList<Row> m_rows;
    QList<Column> m_columns;
    QMap<int, wizard::TaskView> m_tasks;
};

} // namespace ui
