#include "ui/record/PaperLayout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double kBodyPoints = 9.5;
constexpr double kCellPoints = 8.5;
constexpr double kCodePoints = 8;
constexpr double kHeadingPoints[] = {18, 13, 10.5};
constexpr double kHeadingAbove[] = {0, 13, 9};
constexpr double kCellPadding = paperPoints(2.6);
constexpr double kIndent = paperPoints(8);
constexpr double kThin = paperPoints(0.4), kThick = paperPoints(1.2);
constexpr double kShortText = paperPoints(60);
constexpr double kLongestWord = paperPoints(96); ///< of a column's least width; hashes and paths break

int longestOf(const QList<PaperText>& row)
{
    int lines = 1;
    for (const PaperText& cell : row)
        lines = std::max(lines, cell.lineCount());
    return lines;
}

} // namespace

PaperLayout::PaperLayout(const QList<wizard::RecordBlock>& blocks, const QSizeF& area) : m_area(area)
{
    newPage();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        add(blocks.at(i), i + 1 < blocks.size() ? &blocks.at(i + 1) : nullptr);
    if (m_pages.size() > 1 && m_pages.last().lines.isEmpty() && m_pages.last().rules.isEmpty())
        m_pages.removeLast();
}

void PaperLayout::newPage()
{
    m_pages << Page{};
    m_y = 0;
}

void PaperLayout::need(double height)
{
    if (m_y > 0 && height > left())
        newPage();
}

void PaperLayout::add(const wizard::RecordBlock& block, const wizard::RecordBlock* next)
{
    using Kind = wizard::RecordBlock::Kind;
    switch (block.kind) {
    case Kind::Heading:
        return addHeading(block, next);
    case Kind::Paragraph:
        addText(PaperText(block.text, paperFont(kBodyPoints), m_area.width()), 0);
        m_y += paperPoints(4);
        return;
    case Kind::Code:
        addText(PaperText(block.text, paperCodeFont(kCodePoints), m_area.width() - kIndent), kIndent);
        m_y += paperPoints(6);
        return;
    case Kind::Box:
        return addBox(block);
    case Kind::Table:
        return addTable(block);
    case Kind::Signatures:
        return addSignatures(block);
    case Kind::PageBreak:
        if (m_y > 0)
            newPage();
    }
}

void PaperLayout::addHeading(const wizard::RecordBlock& block, const wizard::RecordBlock* next)
{
    const int level = std::clamp(block.level, 1, 3) - 1;
    const PaperText text(block.text, paperFont(kHeadingPoints[level], true), m_area.width());
    const double above = m_y > 0 ? paperPoints(kHeadingAbove[level]) : 0;
    need(above + text.height() + paperPoints(4) + (next ? heightOfStart(*next) : 0));
    if (m_y > 0)
        m_y += above;
    addText(text, 0);
    m_y += paperPoints(4);
}

/// What must fit below a heading for it not to stand alone.
double PaperLayout::heightOfStart(const wizard::RecordBlock& block) const
{
    using Kind = wizard::RecordBlock::Kind;
    if (block.kind == Kind::Heading)
        return paperPoints(4 * kHeadingPoints[1]);
    if (block.kind != Kind::Table || block.columns.isEmpty())
        return paperPoints(3 * kBodyPoints);
    const Columns columns = columnsOf(block);
    const Row head = rowOf(block.columns, columns, paperFont(kCellPoints, true));
    const Row first = rowOf(block.rows.value(0), columns, paperFont(kCellPoints));
    const double height = (longestOf(head) + longestOf(first)) * head.first().lineHeight() + 4 * kCellPadding;
    return std::min(height, m_area.height() / 3);
}

void PaperLayout::addText(const PaperText& text, double indent)
{
    for (int first = 0; first < text.lineCount();) {
        need(text.lineHeight());
        const int fits = std::max(1, static_cast<int>(left() / text.lineHeight()));
        const int count = std::min(fits, text.lineCount() - first);
        m_pages.last().lines << Lines{text, QPointF(indent, m_y), first, count};
        m_y += count * text.lineHeight();
        first += count;
    }
}

void PaperLayout::addBox(const wizard::RecordBlock& block)
{
    const bool isOutcome = block.tone == QLatin1String("outcome");
    const double inside = kCellPadding * 2;
    const PaperText text(block.text, paperFont(kBodyPoints, isOutcome), m_area.width() - 2 * inside);
    need(text.height() + 2 * inside);
    m_pages.last().rules << Rule{QRectF(0, m_y, m_area.width(), text.height() + 2 * inside), kThick, false};
    m_pages.last().lines << Lines{text, QPointF(inside, m_y + inside), 0, text.lineCount()};
    m_y += text.height() + 2 * inside + paperPoints(7);
}

/// Every column gets what its longest word or its short text needs; the rest goes to those that have more to say.
PaperLayout::Columns PaperLayout::columnsOf(const wizard::RecordBlock& block) const
{
    const QFont head = paperFont(kCellPoints, true), body = paperFont(kCellPoints);
    QList<double> least, wanted;
    for (qsizetype column = 0; column < block.columns.size(); ++column) {
        double word = PaperText::wordWidth(block.columns.at(column), head);
        double full = PaperText::fullWidth(block.columns.at(column), head);
        for (const QStringList& row : block.rows) {
            word = std::max(word, PaperText::wordWidth(row.value(column), body));
            full = std::max(full, PaperText::fullWidth(row.value(column), body));
        }
        // Names, times and durations stay on one line.
        least << (full <= kShortText ? full : std::min(word, kLongestWord)) + 2 * kCellPadding;
        wanted << std::max(full + 2 * kCellPadding, least.last());
    }
    const double leastSum = std::accumulate(least.cbegin(), least.cend(), 0.0);
    const double wantedSum = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    const double spare = m_area.width() - leastSum;
    Columns columns;
    double x = 0;
    for (qsizetype column = 0; column < least.size(); ++column) {
        const double open = wantedSum - leastSum;
        const double share =
            open > 0 ? (wanted.at(column) - least.at(column)) / open : 1.0 / static_cast<double>(least.size());
        columns.left << x;
        columns.width << std::max(least.at(column) + spare * share, m_area.width() / 40);
        x += columns.width.last();
    }
    return columns;
}

PaperLayout::Row PaperLayout::rowOf(const QStringList& texts, const Columns& columns, const QFont& font) const
{
    Row row;
    for (qsizetype column = 0; column < columns.width.size(); ++column)
        row << PaperText(texts.value(column), font, columns.width.at(column) - 2 * kCellPadding);
    return row;
}

void PaperLayout::addTable(const wizard::RecordBlock& block)
{
    if (block.columns.isEmpty())
        return;
    const Columns columns = columnsOf(block);
    const Row head = rowOf(block.columns, columns, paperFont(kCellPoints, true));
    const auto addHead = [&] { addRow(head, columns, 0, longestOf(head), kThick / 2); };
    need(heightOfStart(block));
    addHead();
    for (const QStringList& texts : block.rows) {
        const Row row = rowOf(texts, columns, paperFont(kCellPoints));
        const double line = row.first().lineHeight();
        for (int first = 0, lines = longestOf(row); first < lines;) {
            const double whole = (lines - first) * line + 2 * kCellPadding;
            const int fits = static_cast<int>((left() - 2 * kCellPadding) / line);
            // A row moves to the next page as a whole; only one that fills half a page is divided.
            if (whole > left() && (whole < m_area.height() / 2 || fits < 4)) {
                newPage();
                addHead();
                continue;
            }
            const int count = std::clamp(fits, 1, lines - first);
            addRow(row, columns, first, count, kThin);
            first += count;
        }
    }
    m_y += paperPoints(8);
}

void PaperLayout::addRow(const Row& row, const Columns& columns, int first, int count, double linePen)
{
    Page& page = m_pages.last();
    const double height = count * row.first().lineHeight() + 2 * kCellPadding;
    for (qsizetype column = 0; column < row.size(); ++column)
        page.lines << Lines{row.at(column), QPointF(columns.left.at(column) + kCellPadding, m_y + kCellPadding), first,
                            count};
    m_y += height;
    page.rules << Rule{QRectF(0, m_y, m_area.width(), 0), linePen, linePen == kThin};
}

void PaperLayout::addSignatures(const wizard::RecordBlock& block)
{
    const QStringList names = block.columns.isEmpty()
                                  ? QStringList{QCoreApplication::translate("RecordPaper", "Carried out by, date"),
                                                QCoreApplication::translate("RecordPaper", "Reviewed by, date")}
                                  : block.columns;
    const QFont font = paperFont(kBodyPoints);
    const double width = m_area.width() / static_cast<double>(names.size());
    const double room = paperPoints(30);
    need(room + paperPoints(3 * kBodyPoints));
    m_y += room;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double x = static_cast<double>(i) * width;
        m_pages.last().rules << Rule{QRectF(x, m_y, width * 0.8, 0), kThin, false};
        m_pages.last().lines << Lines{PaperText(names.at(i), font, width), QPointF(x, m_y + paperPoints(2)), 0, 1};
    }
    m_y += paperPoints(2 * kBodyPoints);
}

void PaperLayout::paint(QPainter& painter, int page) const
{
    painter.setBrush(Qt::NoBrush);
    for (const Rule& rule : m_pages.at(page).rules) {
        painter.setPen(QPen(rule.light ? QColor(0xA0, 0xA0, 0xA0) : QColor(Qt::black), rule.width));
        if (rule.rect.height() > 0)
            painter.drawRect(rule.rect);
        else
            painter.drawLine(rule.rect.topLeft(), rule.rect.topRight());
    }
    painter.setPen(Qt::black);
    for (const Lines& lines : m_pages.at(page).lines)
        lines.text.paint(painter, lines.at, lines.first, lines.count);
}

} // namespace ui
