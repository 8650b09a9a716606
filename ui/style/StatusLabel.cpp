#include "ui/style/StatusLabel.h"

#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/Texts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

StatusLabel::StatusLabel(QWidget* parent) : QWidget(parent), m_shape(new QLabel(this)), m_text(plainLabel({}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::item);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setMinimumHeight(QFontMetrics(font()).lineSpacing());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void StatusLabel::setStatus(const QString& iconName, Meaning meaning, const QString& text)
{
    m_iconName = iconName;
    m_meaning = meaning;
    m_text->setText(text);
    setAccessibleName(text);
    colourText();
}

void StatusLabel::clearStatus()
{
    setStatus({}, Meaning::Muted, {});
}

QString StatusLabel::text() const
{
    return m_text->text();
}

void StatusLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourText();
}

void StatusLabel::colourText()
{
    const int side = QFontMetrics(font()).height();
    m_shape->setPixmap(m_iconName.isEmpty() ? QPixmap() : icon(m_iconName, m_meaning).pixmap(side, side));
    m_shape->setFixedWidth(m_iconName.isEmpty() ? 0 : side);
    QPalette own = m_text->palette();
    const QColor ink = m_iconName.isEmpty() ? colour(Meaning::Muted, palette()) : colour(m_meaning, palette());
    if (own.color(QPalette::WindowText) != ink) {
        own.setColor(QPalette::WindowText, ink);
        m_text->setPalette(own);
    }
}

} // namespace ui
