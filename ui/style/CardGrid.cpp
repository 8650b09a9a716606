#include "ui/style/CardGrid.h"

#include "ui/style/ChoiceButton.h"
#include "ui/style/Grid.h"

#include <QEvent>
#include <QFontMetrics>

namespace ui {

namespace {

constexpr int gap = 2 * grid::item;
constexpr int mostColumns = 3;
constexpr int cardCharacters = 36;

} // namespace

void CardGrid::addCard(ChoiceButton* card)
{
    card->setParent(this);
    m_cards << card;
}

QList<ChoiceButton*> CardGrid::shown() const
{
    QList<ChoiceButton*> cards;
    for (ChoiceButton* card : m_cards)
        if (!card->isHidden())
            cards << card;
    return cards;
}

int CardGrid::columnsFor(int width) const
{
    const int narrowest = fontMetrics().averageCharWidth() * cardCharacters + grid::iconLarge;
    return qBound(1, (width + gap) / (narrowest + gap), mostColumns);
}

int CardGrid::columnWidth(int width) const
{
    const int columns = columnsFor(width);
    return (width - gap * (columns - 1)) / columns;
}

int CardGrid::rowHeight(const QList<ChoiceButton*>& cards, int row, int width) const
{
    const int columns = columnsFor(width);
    int height = 0;
    for (const ChoiceButton* card : cards.mid(row * columns, columns))
        height = qMax(height, card->heightForWidth(columnWidth(width)));
    return height;
}

int CardGrid::heightForWidth(int width) const
{
    const QList<ChoiceButton*> cards = shown();
    const int rows = (int(cards.size()) + columnsFor(width) - 1) / columnsFor(width);
    int height = rows > 0 ? gap * (rows - 1) : 0;
    for (int row = 0; row < rows; ++row)
        height += rowHeight(cards, row, width);
    return height;
}

QSize CardGrid::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 110;
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, 0};
}

bool CardGrid::event(QEvent* event)
{
    // A card that says something else may need another height.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        arrange();
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CardGrid::arrange()
{
    const QList<ChoiceButton*> cards = shown();
    const int columns = columnsFor(width()), wide = columnWidth(width());
    int top = 0;
    for (int first = 0; first < cards.size(); first += columns) {
        const int height = rowHeight(cards, first / columns, width());
        for (int column = 0; column < columns && first + column < cards.size(); ++column)
            cards[first + column]->setGeometry(column * (wide + gap), top, wide, height);
        top += height + gap;
    }
    updateGeometry();
}

} // namespace ui
