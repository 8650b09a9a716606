#include "ui/style/Icons.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>
#include <optional>

namespace ui {

namespace {

/// Renders the black SVG and puts the colour where it has ink.
QPixmap inked(const QString& name, const QSize& size, const QColor& ink)
{
    const QString key = QStringLiteral("rollback-icon/%1/%2x%3/%4")
                            .arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ink.rgba(), 8, 16, QLatin1Char('0'));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class PaletteIconEngine final : public QIconEngine {
public:
    PaletteIconEngine(QString name, std::optional<Meaning> meaning) : m_name(std::move(name)), m_meaning(meaning) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return inked(m_name, size, ink(mode));
    }

    QIconEngine* clone() const override { return new PaletteIconEngine(m_name, m_meaning); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return colour(Meaning::Muted, palette);
        return m_meaning ? colour(*m_meaning, palette) : palette.color(QPalette::WindowText);
    }

    QString m_name;
    std::optional<Meaning> m_meaning;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new PaletteIconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, Meaning meaning)
{
    return QIcon(new PaletteIconEngine(name, meaning));
}

void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& ink)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap picture = inked(name, (area.size() * ratio).toSize(), ink);
    picture.setDevicePixelRatio(ratio);
    painter.drawPixmap(area.topLeft(), picture);
}

} // namespace ui
