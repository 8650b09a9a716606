#pragma once

#include "ui/record/PaperText.h"
#include "wizard/record/Record.h"

#include <QRectF>
#include <QSizeF>

namespace ui {

/// The blocks of a record broken into pages: a heading stays with what it heads, a row of a table stays whole where a
/// page can hold it, the head of a table is repeated. Black on white, readable without colour. Lengths are layout
/// units.
class PaperLayout {
public:
    /// `area`: what a page has for text.
    PaperLayout(const QList<wizard::RecordBlock>& blocks, const QSizeF& area);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Paints a page, from 0, with the area's corner at the painter's origin.
    void paint(QPainter& painter, int page) const;

private:
    struct Lines {
        PaperText text;
        QPointF at;
        int first, count;
    };
    struct Rule {
        QRectF rect;  ///< a line where its height or width is 0
        double width; ///< of the pen
        bool light;
    };
    struct Page {
        QList<Lines> lines;
        QList<Rule> rules;
    };
    /// Of a table: columns with their widths, and the cells of one row.
    struct Columns {
        QList<double> left, width;
    };
    using Row = QList<PaperText>;

    void add(const wizard::RecordBlock& block, const wizard::RecordBlock* next);
    void addHeading(const wizard::RecordBlock& block, const wizard::RecordBlock* next);
    void addText(const PaperText& text, double indent);
    void addBox(const wizard::RecordBlock& block);
    void addTable(const wizard::RecordBlock& block);
    void addSignatures(const wizard::RecordBlock& block);
    Columns columnsOf(const wizard::RecordBlock& block) const;
    Row rowOf(const QStringList& texts, const Columns& columns, const QFont& font) const;
    void addRow(const Row& row, const Columns& columns, int first, int count, double linePen);
    double heightOfStart(const wizard::RecordBlock& block) const;
    double left() const { return m_area.height() - m_y; }
    void need(double height);
    void newPage();

    QSizeF m_area;
    QList<Page> m_pages;
    double m_y = 0;
};

} // namespace ui
