#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace ui {

/// A text broken into lines of one width; words longer than a line are broken too. Lengths are layout units (1/300
/// inch).
class PaperText {
public:
    PaperText(const QString& text, const QFont& font, double width);

    int lineCount() const;
    double lineHeight() const;
    double height() const { return lineCount() * lineHeight(); }
    /// Paints lines `first` to `first + count - 1` downwards from `at`.
    void paint(QPainter& painter, const QPointF& at, int first, int count) const;

    /// Width of the text on one line, and of its longest word.
    static double fullWidth(const QString& text, const QFont& font);
    static double wordWidth(const QString& text, const QFont& font);

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
};

/// Sizes are in points; a font of that size in layout units.
QFont paperFont(double points, bool bold = false);
QFont paperCodeFont(double points);

/// Layout units per inch. Every device scales from here, so that preview, PDF and printer break pages alike.
constexpr int kPaperDotsPerInch = 300;
/// Points to layout units.
constexpr double paperPoints(double points)
{
    return points * kPaperDotsPerInch / 72.0;
}

} // namespace ui
