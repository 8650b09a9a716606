#pragma once

#include "ui/services/ServiceValues.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class StatusLabel;

/// What was found to go back to, three lines each, and what can be asked for: reading all of it, another search,
/// another place. It shows; the page decides what a choice means.
class SnapshotList : public QWidget {
    Q_OBJECT
public:
    explicit SnapshotList(QWidget* parent);

    /// Backups of Rancher are named in fields of the page, snapshots in a window of their own.
    void setOfBackups(bool ofBackups);
    void showSearch();
    /// `known`: the search has ended. The row is marked without chosen() (-1: none), and the list stays where it is.
    void showFindings(const SnapshotFindings& findings, bool known, int row);
    void setReading(bool reading);
    bool isReading() const { return m_reading; }
    /// Of the one that a node reads: the chosen one while searching, each in its row while all are read.
    void noteReading(const NodeStatus& status);

    int row() const;
    /// Without chosen().
    void mark(int row);

signals:
    void chosen(int row);
    void searchWanted();
    void otherWanted();
    void readWanted();
    void stopWanted();

private:
    void build();
    void showRow(int row);
    void showState();

    StatusLabel* m_state = nullptr;
    QListWidget* m_rows = nullptr;
    QPushButton *m_all = nullptr, *m_again = nullptr, *m_other = nullptr;
    SnapshotFindings m_findings;
    bool m_known = false, m_ofBackups = false, m_reading = false;
    QMap<QString, QString> m_progress; ///< while all are read: of the one that is being read on each node
};

} // namespace ui
