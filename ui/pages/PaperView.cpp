#include "ui/pages/PaperView.h"

#include "ui/record/RecordPaper.h"
#include "ui/style/Grid.h"
#include "ui/style/Meaning.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int layoutDotsPerInch = 144;
constexpr int pageGap = 16;

} // namespace

QPageSize localPageSize()
{
    return QPageSize(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                                        : QPageSize::A4);
}

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

PaperView::~PaperView() = default;

void PaperView::showRecord(const wizard::Record& record)
{
    m_record = record;
    m_paper = std::make_unique<RecordPaper>(m_record);
    m_pages = m_paper->layOut(localPageSize(), layoutDotsPerInch);
    setAccessibleName(tr("Record, %n pages", nullptr, m_pages));
    adjustRange();
    viewport()->update();
}

double PaperView::scale() const
{
    const double page = m_paper ? m_paper->pagePixels().width() : 1;
    const double wanted = qMin(viewport()->width() - 2.0 * pageGap, fontMetrics().averageCharWidth() * 150.0);
    return page > 0 ? qMax(0.1, wanted / page) : 1;
}

int PaperView::pageStride() const
{
    return m_paper ? int(m_paper->pagePixels().height() * scale()) + pageGap : 1;
}

void PaperView::adjustRange()
{
    verticalScrollBar()->setRange(0, qMax(0, m_pages * pageStride() + pageGap - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 3);
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), line(palette()));
    if (!m_paper)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSizeF size = m_paper->pagePixels() * scale();
    const int top = verticalScrollBar()->value();
    for (int page = top / pageStride(); page < m_pages; ++page) {
        const double y = pageGap + double(page) * pageStride() - top;
        if (y > viewport()->height())
            break;
        painter.save();
        painter.translate((viewport()->width() - size.width()) / 2, y);
        painter.fillRect(QRectF(QPointF(), size), Qt::white);
        painter.setClipRect(QRectF(QPointF(), size));
        painter.scale(scale(), scale());
        m_paper->paintPage(painter, page);
        painter.restore();
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    adjustRange();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar.setValue(0);
        return;
    case Qt::Key_End:
        bar.setValue(bar.maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace ui
