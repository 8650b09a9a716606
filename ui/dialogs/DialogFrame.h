#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// A question in a window of its own: content that scrolls, buttons named for what they do, Escape is the safe answer,
/// Enter presses nothing.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    DialogFrame(const QString& name, const QString& title, const QString& sentence, QWidget* parent);

protected:
    QVBoxLayout& content() { return *m_content; }
    QPushButton* addAct(const QString& objectName, const QString& text);   ///< closes with Accepted
    QPushButton* addLeave(const QString& objectName, const QString& text); ///< closes with Rejected; has the focus
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_content;
    QDialogButtonBox* m_buttons;
};

} // namespace ui
