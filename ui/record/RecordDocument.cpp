#include "ui/record/RecordDocument.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace ui {

namespace {

constexpr double kBodyPoints = 9.5;
constexpr double kCodePoints = 8;
constexpr double kHeadingPoints[] = {18, 13, 10.5};

class DocumentWriter {
public:
    DocumentWriter(QTextDocument& document, int dotsPerInch) : m_cursor(&document), m_dot(dotsPerInch / 96.0)
    {
        QFont body(QStringLiteral("sans-serif"));
        body.setPointSizeF(kBodyPoints);
        document.setDefaultFont(body);
    }

    void write(const wizard::RecordBlock& block)
    {
        using Kind = wizard::RecordBlock::Kind;
        switch (block.kind) {
        case Kind::Heading:
            heading(block);
            break;
        case Kind::Paragraph:
            paragraph(block.text, {});
            break;
        case Kind::Box:
            box(block);
            break;
        case Kind::Table:
            table(block);
            break;
        case Kind::Code:
            code(block.text);
            break;
        case Kind::Signatures:
            signatures(block);
            break;
        case Kind::PageBreak:
            m_breakNext = true;
            break;
        }
    }

private:
    QTextBlockFormat blockFormat(double above, double below)
    {
        QTextBlockFormat format;
        format.setTopMargin(above * m_dot);
        format.setBottomMargin(below * m_dot);
        if (m_breakNext)
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_breakNext = false;
        return format;
    }

    void startBlock(const QTextBlockFormat& format, const QTextCharFormat& text)
    {
        if (m_first) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(text);
        } else {
            m_cursor.insertBlock(format, text);
        }
        m_cursor.setCharFormat(text);
        m_first = false;
    }

    void heading(const wizard::RecordBlock& block)
    {
        QTextCharFormat text;
        const int level = qBound(1, block.level, 3);
        text.setFontPointSize(kHeadingPoints[level - 1]);
        text.setFontWeight(QFont::DemiBold);
        startBlock(blockFormat(level == 1 ? 0 : 14, 5), text);
        m_cursor.insertText(block.text);
    }

    void paragraph(const QString& text, const QTextCharFormat& format)
    {
        startBlock(blockFormat(0, 5), format);
        m_cursor.insertText(text);
    }

    void code(const QString& text)
    {
        QTextCharFormat format;
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        format.setFontPointSize(kCodePoints);
        QTextBlockFormat block = blockFormat(2, 6);
        block.setLeftMargin(10 * m_dot);
        startBlock(block, format);
        QString lines = text;
        m_cursor.insertText(lines.replace(QLatin1Char('\n'), QChar::LineSeparator));
    }

    QTextTableFormat frame(double border)
    {
        QTextTableFormat format;
        format.setBorder(border * m_dot);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(QColor(0x90, 0x90, 0x90));
        format.setCellPadding(4 * m_dot);
        format.setCellSpacing(0);
        format.setTopMargin(4 * m_dot);
        format.setBottomMargin(8 * m_dot);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return format;
    }

    void box(const wizard::RecordBlock& block)
    {
        startBlock(blockFormat(0, 0), {});
        QTextTableFormat format = frame(1.5);
        format.setBorderBrush(Qt::black);
        QTextTable* table = m_cursor.insertTable(1, 1, format);
        QTextCharFormat text;
        if (block.tone == QLatin1String("outcome"))
            text.setFontWeight(QFont::DemiBold);
        table->cellAt(0, 0).firstCursorPosition().insertText(block.text, text);
        m_cursor.movePosition(QTextCursor::End);
    }

    void table(const wizard::RecordBlock& block)
    {
        if (block.columns.isEmpty())
            return;
        startBlock(blockFormat(0, 0), {});
        QTextTableFormat format = frame(0.6);
        format.setHeaderRowCount(1);
        QTextTable* table = m_cursor.insertTable(static_cast<int>(block.rows.size()) + 1,
                                                 static_cast<int>(block.columns.size()), format);
        QTextCharFormat head;
        head.setFontWeight(QFont::DemiBold);
        head.setFontPointSize(kBodyPoints - 1);
        QTextCharFormat cell;
        cell.setFontPointSize(kBodyPoints - 1);
        for (int column = 0; column < table->columns(); ++column) {
            table->cellAt(0, column).firstCursorPosition().insertText(block.columns.at(column), head);
            for (int row = 0; row < block.rows.size(); ++row)
                table->cellAt(row + 1, column)
                    .firstCursorPosition()
                    .insertText(breakable(block.rows.at(row).value(column)), cell);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    /// Long words (hashes, paths) get invisible break points so that no cell is wider than the paper.
    static QString breakable(QString text)
    {
        constexpr int kLongest = 18;
        int run = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            run = text.at(i).isSpace() ? 0 : run + 1;
            if (run >= kLongest) {
                text.insert(i + 1, QChar(0x200B));
                ++i;
                run = 0;
            }
        }
        return text;
    }

    void signatures(const wizard::RecordBlock& block)
    {
        startBlock(blockFormat(24, 0), {});
        QTextTableFormat format = frame(0);
        const QStringList names = block.columns.isEmpty()
                                      ? QStringList{QCoreApplication::translate("RecordPaper", "Carried out by, date"),
                                                    QCoreApplication::translate("RecordPaper", "Reviewed by, date")}
                                      : block.columns;
        QTextTable* table = m_cursor.insertTable(1, static_cast<int>(names.size()), format);
        for (int column = 0; column < table->columns(); ++column)
            table->cellAt(0, column).firstCursorPosition().insertText(
                QStringLiteral("______________________________\n") + names.at(column));
        m_cursor.movePosition(QTextCursor::End);
    }

    QTextCursor m_cursor;
    double m_dot;
    bool m_first = true, m_breakNext = false;
};

} // namespace

void fillDocument(QTextDocument& document, const wizard::Record& record, int dotsPerInch)
{
    DocumentWriter writer(document, dotsPerInch);
    for (const wizard::RecordBlock& block : record.blocks)
        writer.write(block);
}

} // namespace ui
