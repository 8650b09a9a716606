#include "ui/panes/SpoolView.h"

#include "ui/panes/SpoolPulse.h"
#include "ui/style/Grid.h"
#include "ui/style/Meaning.h"
#include "ui/style/Style.h"

#include <QClipboard>
#include <QFileInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr int announceFocusedMs = 50;
constexpr int announceMs = 150;
constexpr qint64 sliceBytes = 512 * 1024; ///< indexed in about a millisecond
constexpr int mostCopiedLines = 20000;
constexpr int mostColumns = 20000;
constexpr int smallestZoom = -4, largestZoom = 16;

} // namespace

SpoolView::SpoolView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(fontMetrics().lineSpacing() * 2);
    viewport()->setCursor(Qt::IBeamCursor);
    fitFont();
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        // The value is set after this signal.
        QTimer::singleShot(0, this,
                           [this] { setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum()); });
    });
}

SpoolView::~SpoolView()
{
    SpoolPulse::instance().remove(this);
}

void SpoolView::setFile(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_reader.reset();
    m_current = m_selectedFrom = -1;
    m_widest = 0;
    m_announcedLines = 0;
    readOn();
}

qint64 SpoolView::lineCount() const
{
    return m_reader ? m_reader->lineCount() : 0;
}

bool SpoolView::readOn()
{
    if (!m_reader && !m_path.isEmpty() && QFileInfo::exists(m_path)) {
        auto opened = backend::SpoolReader::open(m_path);
        if (opened)
            m_reader = std::move(*opened);
    }
    const bool more = m_reader && m_reader->refresh(sliceBytes);
    // Nobody can look faster than this; painting many busy panes more often would cost the window its ease.
    const int rest = hasFocus() ? announceFocusedMs : announceMs;
    if (lineCount() != m_announcedLines && (!more || !m_announced.isValid() || m_announced.elapsed() >= rest))
        announceGrowth();
    return more;
}

void SpoolView::announceGrowth()
{
    m_announcedLines = lineCount();
    m_announced.start();
    adjustRange();
    viewport()->update();
    emit lineCountChanged(m_announcedLines);
}

void SpoolView::adjustRange()
{
    const int last = int(std::min<qint64>(std::max<qint64>(0, lineCount() - visibleLines()), INT_MAX));
    verticalScrollBar()->setRange(0, last);
    verticalScrollBar()->setPageStep(std::max(1, visibleLines() - 1));
    horizontalScrollBar()->setRange(0, std::max(0, m_widest - viewport()->width() / m_charWidth + 1));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width() / m_charWidth));
    if (m_following)
        verticalScrollBar()->setValue(last);
}

int SpoolView::visibleLines() const
{
    return std::max(1, viewport()->height() / m_lineHeight);
}

qint64 SpoolView::firstVisibleLine() const
{
    return verticalScrollBar()->value();
}

int SpoolView::firstColumn() const
{
    return horizontalScrollBar()->value();
}

void SpoolView::setFollowing(bool on)
{
    if (on == m_following)
        return;
    m_following = on;
    if (on)
        adjustRange();
    emit followingChanged(on);
}

void SpoolView::showLine(qint64 line)
{
    setFollowing(false);
    moveCurrent(line, false);
    verticalScrollBar()->setValue(int(std::max<qint64>(0, line - visibleLines() / 3)));
}

bool SpoolView::showTask(int task)
{
    readOn();
    const qint64 line = m_reader ? m_reader->firstLineOf(task, 0) : -1;
    if (line < 0)
        return false;
    setFollowing(false);
    moveCurrent(line, false);
    verticalScrollBar()->setValue(int(line));
    return true;
}

void SpoolView::setMarked(const QString& text)
{
    m_marked = text;
    viewport()->update();
}

void SpoolView::zoomBy(int steps)
{
    m_zoom = steps == 0 ? 0 : qBound(smallestZoom, m_zoom + steps, largestZoom);
    fitFont();
}

void SpoolView::fitFont()
{
    QFont fixed = fixedFont();
    fixed.setPointSizeF(std::max(5.0, fixed.pointSizeF() + m_zoom));
    viewport()->setFont(fixed);
    const QFontMetrics metrics(fixed);
    m_lineHeight = std::max(1, metrics.lineSpacing());
    m_charWidth = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
    adjustRange();
    viewport()->update();
}

void SpoolView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    if (lineCount() == 0) {
        painter.setFont(font());
        painter.setPen(colour(Meaning::Muted, palette()));
        painter.drawText(viewport()->rect().adjusted(grid::item, grid::inside, -grid::item, 0), Qt::TextWordWrap,
                         tr("No output yet."));
        return;
    }
    painter.setFont(viewport()->font());
    const qint64 first = firstVisibleLine();
    const QByteArrayList shown = m_reader->lines(first, visibleLines() + 1);
    const int columns = viewport()->width() / m_charWidth + 1;
    int widest = m_widest;
    for (int index = 0; index < shown.size(); ++index) {
        const QByteArray& bytes = shown[index];
        widest = std::max(widest, int(std::min<qsizetype>(bytes.size(), mostColumns)));
        // A line may be megabytes long: only what can be in view is decoded. Four bytes are enough for any character.
        const QString text =
            QString::fromUtf8(bytes.constData(), std::min<qsizetype>(bytes.size(), (firstColumn() + columns) * 4))
                .mid(firstColumn(), columns);
        paintLine(painter, text, first + index, index * m_lineHeight);
    }
    if (widest != m_widest) {
        m_widest = widest;
        QMetaObject::invokeMethod(this, &SpoolView::adjustRange, Qt::QueuedConnection);
    }
}

void SpoolView::paintLine(QPainter& painter, const QString& text, qint64 line, int top)
{
    const int left = grid::inside;
    const qint64 from = std::min(m_selectedFrom, m_current), to = std::max(m_selectedFrom, m_current);
    const bool selected = m_selectedFrom >= 0 && line >= from && line <= to;
    if (selected)
        painter.fillRect(0, top, viewport()->width(), m_lineHeight, palette().color(QPalette::Highlight));
    else if (line == m_current && hasFocus())
        painter.fillRect(0, top, viewport()->width(), m_lineHeight, surface(palette()));
    const int base = top + QFontMetrics(painter.font()).ascent();
    if (!m_marked.isEmpty() && !selected) {
        for (qsizetype at = text.indexOf(m_marked, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(m_marked, at + m_marked.size(), Qt::CaseInsensitive)) {
            const QRect mark(left + int(at) * m_charWidth, top, int(m_marked.size()) * m_charWidth, m_lineHeight - 1);
            painter.fillRect(mark, line == m_current ? colour(Meaning::Caution, palette()) : ui::line(palette()));
        }
    }
    painter.setPen(palette().color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(left, base, text);
}

void SpoolView::moveCurrent(qint64 line, bool extend)
{
    const qint64 target = qBound<qint64>(0, line, std::max<qint64>(0, lineCount() - 1));
    if (extend && m_selectedFrom < 0)
        m_selectedFrom = std::max<qint64>(0, m_current);
    if (!extend)
        m_selectedFrom = -1;
    m_current = target;
    if (target < firstVisibleLine())
        verticalScrollBar()->setValue(int(target));
    else if (target >= firstVisibleLine() + visibleLines())
        verticalScrollBar()->setValue(int(target - visibleLines() + 1));
    viewport()->update();
    emit currentLineChanged(m_current);
}

void SpoolView::keyPressEvent(QKeyEvent* event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const qint64 from = m_current >= 0 ? m_current : firstVisibleLine();
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        return zoomBy(1);
    if (event->matches(QKeySequence::ZoomOut))
        return zoomBy(-1);
    if (control && event->key() == Qt::Key_0)
        return zoomBy(0);
    const QList<QPair<int, qint64>> moves = {{Qt::Key_Up, from - 1},
                                             {Qt::Key_Down, from + 1},
                                             {Qt::Key_PageUp, from - visibleLines()},
                                             {Qt::Key_PageDown, from + visibleLines()},
                                             {Qt::Key_Home, 0},
                                             {Qt::Key_End, lineCount() - 1}};
    for (const auto& [key, line] : moves) {
        if (event->key() != key)
            continue;
        setFollowing(key == Qt::Key_End && !extend);
        return moveCurrent(line, extend);
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void SpoolView::copySelection()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QString SpoolView::selectedText() const
{
    if (!m_reader || m_current < 0)
        return {};
    const qint64 from = m_selectedFrom < 0 ? m_current : std::min(m_selectedFrom, m_current);
    const qint64 to = m_selectedFrom < 0 ? m_current : std::max(m_selectedFrom, m_current);
    const int count = int(std::min<qint64>(to - from + 1, mostCopiedLines));
    return QString::fromUtf8(m_reader->lines(from, count).join('\n'));
}

qint64 SpoolView::lineAt(int y) const
{
    return firstVisibleLine() + std::max(0, y) / m_lineHeight;
}

void SpoolView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || lineCount() == 0)
        return;
    setFollowing(false);
    moveCurrent(lineAt(event->pos().y()), event->modifiers() & Qt::ShiftModifier);
}

void SpoolView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton && lineCount() > 0)
        moveCurrent(event->pos().y() < 0 ? firstVisibleLine() - 1 : lineAt(event->pos().y()), true);
}

void SpoolView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum());
}

void SpoolView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    adjustRange();
}

void SpoolView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    SpoolPulse::instance().add(this);
    readOn();
}

void SpoolView::hideEvent(QHideEvent* event)
{
    QAbstractScrollArea::hideEvent(event);
    SpoolPulse::instance().remove(this);
}

void SpoolView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitFont();
}

void SpoolView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SpoolView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
