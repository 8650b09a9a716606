#include "ui/record/PaperText.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Long paths may break behind their signs, not only anywhere.
QString withBreakPoints(const QString& text)
{
    QString marked;
    marked.reserve(text.size());
    for (const QChar sign : text) {
        marked += sign;
        if (sign == QLatin1Char('/') || sign == QLatin1Char(',') || sign == QLatin1Char('='))
            marked += QChar(0x200B);
    }
    return marked;
}

} // namespace

PaperText::PaperText(const QString& text, const QFont& font, double width)
    : m_lineHeight(std::ceil(QFontMetricsF(font).height() * 1.08))
{
    QString lines = withBreakPoints(text);
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
}

int PaperText::lineCount() const
{
    return m_layout->lineCount();
}

double PaperText::lineHeight() const
{
    return m_lineHeight;
}

void PaperText::paint(QPainter& painter, const QPointF& at, int first, int count) const
{
    const int end = std::min(first + count, lineCount());
    for (int i = first; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, at + QPointF(0, (i - first) * m_lineHeight) - line.position());
    }
}

double PaperText::fullWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

double PaperText::wordWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

QFont paperFont(double points, bool bold)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(static_cast<int>(std::lround(paperPoints(points))));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont paperCodeFont(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(static_cast<int>(std::lround(paperPoints(points))));
    return font;
}

} // namespace ui
