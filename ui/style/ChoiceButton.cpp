#include "ui/style/ChoiceButton.h"

#include "ui/style/Grid.h"
#include "ui/style/Icons.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int choicePadding = 12;
constexpr int unboundedHeight = 10000;

} // namespace

ChoiceButton::ChoiceButton(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName), m_sentence(sentence)
{
    setText(title);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    describe();
}

void ChoiceButton::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    describe();
}

void ChoiceButton::setWhyNot(const QString& reason)
{
    m_whyNot = reason;
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    describe();
}

void ChoiceButton::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    update();
}

void ChoiceButton::describe()
{
    setAccessibleDescription(lowerText());
    updateGeometry();
    update();
}

QString ChoiceButton::lowerText() const
{
    return m_whyNot.isEmpty() ? m_sentence : m_sentence + QLatin1Char('\n') + m_whyNot;
}

QFont ChoiceButton::titleFont() const
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    return title;
}

QRect ChoiceButton::textArea(int width) const
{
    const int left = choicePadding + (m_iconName.isEmpty() ? 0 : grid::iconLarge + choicePadding);
    return {left, choicePadding, qMax(60, width - left - choicePadding), unboundedHeight};
}

int ChoiceButton::titleHeight(int width) const
{
    return QFontMetrics(titleFont())
        .boundingRect(textArea(width), Qt::TextWordWrap | Qt::TextShowMnemonic, text())
        .height();
}

int ChoiceButton::heightForWidth(int width) const
{
    int height = titleHeight(width);
    if (!lowerText().isEmpty())
        height += grid::inside + fontMetrics().boundingRect(textArea(width), Qt::TextWordWrap, lowerText()).height();
    return qMax(height, m_iconName.isEmpty() ? 0 : grid::iconLarge) + 2 * choicePadding;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int narrowest = fontMetrics().averageCharWidth() * 24;
    return {narrowest, heightForWidth(qMax(narrowest, width()))};
}

bool ChoiceButton::event(QEvent* event)
{
    if (event->type() == QEvent::Resize)
        updateGeometry();
    return QAbstractButton::event(event);
}

void ChoiceButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    const QColor ink = isEnabled() ? colour(m_meaning, palette()) : colour(Meaning::Muted, palette());
    const qreal penWidth = strong ? 2 : 1;
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(penWidth / 2, penWidth / 2, -penWidth / 2, -penWidth / 2), 6, 6);
    painter.fillPath(frame, isDown() ? line(palette()) : surface(palette()));
    painter.setPen(QPen(strong || (underMouse() && isEnabled()) ? ink : line(palette()), penWidth));
    painter.drawPath(frame);
    if (!m_iconName.isEmpty())
        paintIcon(painter, QRectF(choicePadding, choicePadding, grid::iconLarge, grid::iconLarge), m_iconName, ink);
    if (isChecked())
        paintIcon(painter, QRectF(width() - choicePadding - 16, choicePadding, 16, 16), QStringLiteral("tick"), ink);

    QRect area = textArea(width());
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? palette().color(QPalette::WindowText) : ink);
    painter.drawText(area, Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    area.setTop(area.top() + titleHeight(width()) + grid::inside);
    painter.setFont(font());
    painter.setPen(colour(Meaning::Muted, palette()));
    painter.drawText(area, Qt::TextWordWrap, lowerText());
}

} // namespace ui
