#include "ui/record/RecordPaper.h"

#include "ui/record/PaperLayout.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

namespace {
constexpr double kMargin = 0.7 * kPaperDotsPerInch;
constexpr double kBand = 0.35 * kPaperDotsPerInch; ///< header above, footer below the text
constexpr double kFurniturePoints = 7.5;
} // namespace

RecordPaper::RecordPaper(const wizard::Record& record) : m_record(record) {}

RecordPaper::~RecordPaper() = default;

void RecordPaper::setPage(const QSizeF& pixels, double dotsPerInch)
{
    m_pixels = pixels;
    m_scale = dotsPerInch / kPaperDotsPerInch;
    // Whole units: every device breaks the pages at the same place.
    m_page = QSizeF(qRound(pixels.width() / m_scale), qRound(pixels.height() / m_scale));
    const QSizeF area(m_page.width() - 2 * kMargin, m_page.height() - 2 * kMargin - 2 * kBand);
    m_layout = std::make_unique<PaperLayout>(m_record.blocks, area);
}

int RecordPaper::layOut(const QPageSize& size, int dotsPerInch)
{
    setPage(QSizeF(size.sizePixels(kPaperDotsPerInch)) * dotsPerInch / kPaperDotsPerInch, dotsPerInch);
    return m_layout->pageCount();
}

bool RecordPaper::paint(QPagedPaintDevice& device)
{
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    setPage(QSizeF(device.width(), device.height()), device.logicalDpiX());
    for (int page = 0; page < m_layout->pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintPage(painter, page);
    }
    return painter.end();
}

void RecordPaper::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(m_scale, m_scale);
    if (m_record.practice)
        paintWatermark(painter);
    painter.save();
    painter.translate(kMargin, kMargin + kBand);
    m_layout->paint(painter, page);
    painter.restore();
    paintFurniture(painter, page);
    painter.restore();
}

void RecordPaper::paintFurniture(QPainter& painter, int page) const
{
    painter.save();
    const QFont font = paperFont(kFurniturePoints);
    painter.setFont(font);
    painter.setPen(QPen(QColor(0x40, 0x40, 0x40), paperPoints(0.4)));
    const double width = m_page.width() - 2 * kMargin;
    const QRectF above(kMargin, kMargin, width, kBand * 0.7);
    const QRectF below(kMargin, m_page.height() - kMargin - kBand * 0.6, width, kBand * 0.6);
    const QString number =
        QCoreApplication::translate("RecordPaper", "page %1 of %2").arg(page + 1).arg(m_layout->pageCount());
    const QFontMetricsF metrics(font);
    const double numberWidth = metrics.horizontalAdvance(number) + kBand;
    const auto shortened = [&](const QString& text) {
        return metrics.elidedText(text, Qt::ElideMiddle, width - numberWidth);
    };
    painter.drawText(above, Qt::AlignLeft | Qt::AlignTop, shortened(m_record.header));
    painter.drawText(above, Qt::AlignRight | Qt::AlignTop, number);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(m_record.footer, Qt::ElideMiddle, width));
    painter.drawLine(QPointF(kMargin, kMargin + kBand * 0.75), QPointF(kMargin + width, kMargin + kBand * 0.75));
    painter.restore();
}

void RecordPaper::paintWatermark(QPainter& painter) const
{
    painter.save();
    painter.translate(m_page.width() / 2, m_page.height() / 2);
    painter.rotate(-50);
    QFont font = paperFont(kFurniturePoints, true);
    font.setPixelSize(static_cast<int>(m_page.width() / 7));
    painter.setFont(font);
    painter.setPen(QColor(0xE4, 0xE4, 0xE4));
    const QRectF area(-m_page.height() / 2, -m_page.height() / 6, m_page.height(), m_page.height() / 3);
    painter.drawText(area, Qt::AlignCenter, QCoreApplication::translate("RecordPaper", "PRACTICE"));
    painter.restore();
}

bool writePdf(const wizard::Record& record, const QString& path, const QPageSize& size, QString& error)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        error = file.errorString();
        return false;
    }
    QPdfWriter writer(&file);
    writer.setResolution(kPaperDotsPerInch);
    writer.setPageSize(size);
    writer.setTitle(record.title);
    if (!RecordPaper(record).paint(writer) || !file.flush()) {
        error =
            QCoreApplication::translate("RecordPaper", "the pages could not be written: %1").arg(file.errorString());
        return false;
    }
    return true;
}

} // namespace ui
