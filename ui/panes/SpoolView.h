#pragma once

#include "backend/output/SpoolReader.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

#include <memory>

class QPainter;

namespace ui {

/// The output of one node. Reads only the lines it shows, straight from the spool file; a million lines cost what one
/// screen costs. GUI thread; never waits for the writer.
class SpoolView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SpoolView(QWidget* parent = nullptr);
    ~SpoolView() override;

    /// The file may not exist yet; it is tried again until it does.
    void setFile(const QString& path);
    QString file() const { return m_path; }
    qint64 lineCount() const;
    qint64 firstVisibleLine() const;
    qint64 currentLine() const { return m_current; }

    bool isFollowing() const { return m_following; }
    void setFollowing(bool on); ///< keeps the end in view
    void showLine(qint64 line); ///< ends following
    /// First line of a task's latest attempt; false where there is none yet.
    bool showTask(int task);
    /// Marks the text in the visible lines; empty: none.
    void setMarked(const QString& text);
    void zoomBy(int steps);
    QString selectedText() const;
    /// Reads a slice of what was appended. True: there is more. SpoolPulse calls it while the view is visible.
    bool readOn();

signals:
    void lineCountChanged(qint64 lines);
    void followingChanged(bool on);
    void currentLineChanged(qint64 line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void announceGrowth();
    void adjustRange();
    void fitFont();
    void paintLine(QPainter& painter, const QString& text, qint64 line, int top);
    void moveCurrent(qint64 line, bool extend);
    void copySelection();
    int visibleLines() const;
    int firstColumn() const;
    qint64 lineAt(int y) const;

    QString m_path;
    std::unique_ptr<backend::SpoolReader> m_reader;
    QElapsedTimer m_announced; ///< since the window was last told of new lines
    qint64 m_announcedLines = 0;
    QString m_marked;
    qint64 m_current = -1; ///< the line that has the keyboard, -1: none
    qint64 m_selectedFrom = -1;
    int m_lineHeight = 1, m_charWidth = 1, m_zoom = 0, m_widest = 0;
    bool m_following = true;
};

} // namespace ui
