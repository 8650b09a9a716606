#pragma once

#include "wizard/record/Record.h"

#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace ui {

class PaperLayout;

/// A record laid out on pages: header, "page n of m", watermark of practice. Qt Gui only, so that the console renders
/// it without a display. Use on one thread.
class RecordPaper {
public:
    explicit RecordPaper(const wizard::Record& record);
    ~RecordPaper();

    /// Lays out for the device's page and resolution and paints every page. False: the device could not be painted on.
    bool paint(QPagedPaintDevice& device);

    /// For the window: the number of pages on paper of this size, and one page painted at `dotsPerInch`.
    int layOut(const QPageSize& size, int dotsPerInch);
    void paintPage(QPainter& painter, int page) const; ///< page from 0; after layOut()
    QSizeF pagePixels() const { return m_pixels; }

private:
    void setPage(const QSizeF& pixels, double dotsPerInch);
    void paintFurniture(QPainter& painter, int page) const;
    void paintWatermark(QPainter& painter) const;

    const wizard::Record& m_record;
    std::unique_ptr<PaperLayout> m_layout;
    QSizeF m_pixels;    ///< whole page, device pixels
    QSizeF m_page;      ///< whole page, layout units
    double m_scale = 1; ///< layout units to device pixels
};

/// Writes the record as a PDF. False with `error` where the file cannot be written.
bool writePdf(const wizard::Record& record, const QString& path, const QPageSize& size, QString& error);

} // namespace ui
