#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QScrollArea>
#include <QDateTime>
#include <QTimer>

#include <functional>

class QGridLayout;

namespace ui {

class NodePane;

/// The panes of all nodes: one large with the others as lines, two, or a grid; above six nodes one large pane and the
/// rest as lines. The large one follows the run until a person chooses another.
class PaneArea : public QScrollArea {
    Q_OBJECT
public:
    enum class Arrangement { One, Two, Grid };

    explicit PaneArea(QWidget* parent = nullptr);
    /// `spoolPath` gives the output file of a node.
    void setRun(const wizard::Plan& plan, const std::function<QString(const QString&)>& spoolPath);
    /// `now` gives the time by the clock of the run.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    void showRun(const wizard::RunSnapshot& snapshot);

    void setArrangement(Arrangement arrangement);
    Arrangement arrangement() const { return m_arrangement; }
    bool canShowGrid() const;
    /// Hides the one-line panes while the room is needed for something else.
    void setTight(bool tight);
    /// Opens the pane where a task runs, at its output.
    void showTask(int task);
    NodePane* pane(const QString& node) const;
    QString largeNode() const { return m_large.value(0); }

public slots:
    void focusNextPane(); ///< F6

signals:
    void arrangementChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int gridColumns() const;
    void choose(const QString& node, bool byPerson);
    void arrange();
    void toggleZoom(const QString& node);

    QWidget* m_body;
    QGridLayout* m_grid;
    QList<NodePane*> m_panes;
    QStringList m_large; ///< newest first
    Arrangement m_arrangement = Arrangement::One;
    QString m_zoomed;
    int m_columns = 1;
    bool m_chosenByPerson = false, m_tight = false;
    wizard::RunSnapshot m_snapshot;
    QTimer m_tick;
    std::function<QDateTime()> m_now = &QDateTime::currentDateTimeUtc;
};

} // namespace ui
