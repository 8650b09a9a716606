#pragma once

#include "ui/style/Meaning.h"

#include <QAbstractButton>

namespace ui {

/// A large choice: icon, words that name the act, and under them the consequence. Where it cannot be chosen, the reason
/// stands in the same place. Grows with its text; nothing is cut off. Enter does not press it, Space does.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceButton(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// Disables the button and says why beside its words; empty: enabled.
    void setWhyNot(const QString& reason);
    void setMeaning(Meaning meaning);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString lowerText() const;
    QRect textArea(int width) const;
    QFont titleFont() const;
    int titleHeight(int width) const;
    void describe();

    QString m_iconName, m_sentence, m_whyNot;
    Meaning m_meaning = Meaning::Info;
};

} // namespace ui
