#pragma once

#include "ui/panes/NodeStory.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace ui {

class SpoolSearch;
class SpoolView;
class StatusLabel;

/// One node: what it does, since when, whether its silence is normal, and its output with search and follow. Compact,
/// it is one line.
class NodePane : public QFrame {
    Q_OBJECT
public:
    NodePane(const QString& node, const QString& role, const QString& spoolPath, QWidget* parent = nullptr);

    QString node() const { return m_node; }
    SpoolView& output() { return *m_output; }
    void showStory(const NodeStory& story, const QDateTime& now);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    void setZoomed(bool zoomed);
    void setRoleShown(bool shown) { m_roleLabel->setVisible(shown); }
    void showTask(int task);
    void tick(const QDateTime& now); ///< once a second: elapsed time and silence
    void openSearch();

signals:
    void chosen(const QString& node); ///< a compact pane was pressed
    void zoomAsked(const QString& node);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead();
    void buildSearch();
    void search(bool forward, bool fromHere);
    void searchAnswered(qint64 line);
    QToolButton* addTool(QHBoxLayout& row, const QString& name, const QString& iconName, const QString& text);

    QString m_node, m_role;
    NodeStory m_story;
    bool m_compact = false;
    int m_wantedTask = 0; ///< shown as soon as its first line is there
    QElapsedTimer m_sinceOutput;
    StatusLabel* m_state;
    QLabel *m_roleLabel, *m_time, *m_silence, *m_lines, *m_searchSays;
    QToolButton *m_searchTool, *m_follow, *m_zoom, *m_open;
    QHBoxLayout *m_top, *m_below;
    QWidget *m_head, *m_body, *m_searchBar;
    QLineEdit* m_searchText;
    SpoolView* m_output;
    SpoolSearch* m_finder;
};

} // namespace ui
