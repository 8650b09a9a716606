#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

/// A question in a window of its own: content that scrolls, buttons named for what they do, Escape is the safe answer,
/// Enter presses nothing. As high as its content needs where the screen has the room.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    DialogFrame(const QString& name, const QString& title, const QString& sentence, QWidget* parent);

protected:
    QVBoxLayout& content() { return *m_content; }
    /// Width in average characters; the height follows from the content.
    void setWide(int characters) { m_characters = characters; }
    QPushButton* addLeave(const QString& objectName, const QString& text); ///< closes with Rejected; has the focus
    QPushButton* addAct(const QString& objectName, const QString& text);   ///< closes with Accepted; bottom right
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addButton(const QString& objectName, const QString& text);

    QScrollArea* m_scroll;
    QVBoxLayout* m_content;
    QHBoxLayout* m_buttons;
    int m_characters = 84;
    bool m_sized = false;
};

} // namespace ui
