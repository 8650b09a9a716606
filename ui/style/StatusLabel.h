#pragma once

#include "ui/style/Meaning.h"

#include <QWidget>

class QLabel;

namespace ui {

/// Shape, colour and words of a state; the words carry all of it.
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget* parent = nullptr);
    void setStatus(const QString& iconName, Meaning meaning, const QString& text);
    void clearStatus();
    void setStrong(bool strong); ///< semibold
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourText();

    QLabel* m_shape;
    QLabel* m_text;
    QString m_iconName;
    Meaning m_meaning = Meaning::Muted;
};

} // namespace ui
