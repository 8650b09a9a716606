#include "ui/style/StatusLabel.h"

#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>

namespace ui {

StatusLabel::StatusLabel(QWidget* parent) : QWidget(parent), m_shape(new QLabel(this)), m_text(plainLabel({}, this))
{
    // Shape and first line stay together; both stand in the middle of a row that is higher than the text.
    auto* cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid::item);
    cells->setVerticalSpacing(0);
    cells->setRowStretch(0, 1);
    cells->addWidget(m_shape, 1, 0, Qt::AlignTop);
    cells->addWidget(m_text, 1, 1);
    cells->setColumnStretch(1, 1);
    cells->setRowStretch(2, 1);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
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

void StatusLabel::setStrong(bool strong)
{
    m_text->setFont(scaledFont(1.0, strong));
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
