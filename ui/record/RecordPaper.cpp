#include "ui/record/RecordPaper.h"

#include "ui/record/RecordDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace ui {

namespace {
constexpr double kMarginInches = 0.7;
constexpr double kBandInches = 0.35; ///< header above, footer below the text
constexpr double kFurniturePoints = 7.5;
constexpr int kPdfDotsPerInch = 300;
} // namespace

RecordPaper::RecordPaper(const wizard::Record& record) : m_record(record) {}

RecordPaper::~RecordPaper() = default;

void RecordPaper::setPage(const QSizeF& pixels, int dotsPerInch, QPaintDevice* device)
{
    m_page = pixels;
    m_margin = kMarginInches * dotsPerInch;
    m_band = kBandInches * dotsPerInch;
    m_document = std::make_unique<QTextDocument>();
    // Fonts are laid out for the resolution of the device they are painted on.
    if (device)
        m_document->documentLayout()->setPaintDevice(device);
    m_document->setDocumentMargin(0);
    fillDocument(*m_document, m_record, dotsPerInch);
    m_document->setPageSize(QSizeF(m_page.width() - 2 * m_margin, m_page.height() - 2 * m_margin - 2 * m_band));
    m_pages = m_document->pageCount();
}

int RecordPaper::layOut(const QPageSize& size, int dotsPerInch)
{
    setPage(size.sizePixels(dotsPerInch), dotsPerInch, nullptr);
    return m_pages;
}

bool RecordPaper::paint(QPagedPaintDevice& device)
{
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    setPage(QSizeF(device.width(), device.height()), device.logicalDpiX(), &device);
    for (int page = 0; page < m_pages; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintPage(painter, page);
    }
    return painter.end();
}

void RecordPaper::paintPage(QPainter& painter, int page) const
{
    const QSizeF text = m_document->pageSize();
    if (m_record.practice)
        paintWatermark(painter);
    painter.save();
    painter.translate(m_margin, m_margin + m_band - page * text.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, page * text.height(), text.width(), text.height());
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintFurniture(painter, page);
}

void RecordPaper::paintFurniture(QPainter& painter, int page) const
{
    painter.save();
    QFont font = m_document->defaultFont();
    font.setPointSizeF(kFurniturePoints);
    painter.setFont(font);
    painter.setPen(QColor(0x40, 0x40, 0x40));
    const double width = m_page.width() - 2 * m_margin;
    const QRectF above(m_margin, m_margin, width, m_band * 0.7);
    const QRectF below(m_margin, m_page.height() - m_margin - m_band * 0.6, width, m_band * 0.6);
    const QString number = QCoreApplication::translate("RecordPaper", "page %1 of %2").arg(page + 1).arg(m_pages);
    const QFontMetricsF metrics(font, painter.device());
    const double numberWidth = metrics.horizontalAdvance(number) + m_band;
    const auto shortened = [&](const QString& text) {
        return metrics.elidedText(text, Qt::ElideMiddle, width - numberWidth);
    };
    painter.drawText(above, Qt::AlignLeft | Qt::AlignTop, shortened(m_record.header));
    painter.drawText(above, Qt::AlignRight | Qt::AlignTop, number);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(m_record.footer, Qt::ElideMiddle, width));
    painter.drawLine(QPointF(m_margin, m_margin + m_band * 0.75), QPointF(m_margin + width, m_margin + m_band * 0.75));
    painter.restore();
}

void RecordPaper::paintWatermark(QPainter& painter) const
{
    painter.save();
    painter.translate(m_page.width() / 2, m_page.height() / 2);
    painter.rotate(-50);
    QFont font = m_document->defaultFont();
    font.setPixelSize(static_cast<int>(m_page.width() / 7));
    font.setBold(true);
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
    writer.setResolution(kPdfDotsPerInch);
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
