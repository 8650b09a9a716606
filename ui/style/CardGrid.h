#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class ChoiceButton;

/// Cards side by side, in as many columns as the width has room for, at most three. All of a row have one height.
class CardGrid final : public QWidget {
public:
    using QWidget::QWidget;
    void addCard(ChoiceButton* card);
    /// Only visible cards take room.
    void arrange();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<ChoiceButton*> shown() const;
    int columnsFor(int width) const;
    int columnWidth(int width) const;
    int rowHeight(const QList<ChoiceButton*>& cards, int row, int width) const;

    QList<ChoiceButton*> m_cards;
};

} // namespace ui
