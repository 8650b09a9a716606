#include "ui/dialogs/DialogFrame.h"

#include "ui/style/Grid.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

DialogFrame::DialogFrame(const QString& name, const QString& title, const QString& sentence, QWidget* parent)
    : QDialog(parent), m_buttons(new QDialogButtonBox(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(scroll);
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(grid::margin, grid::margin, grid::margin, grid::item);
    m_content->setSpacing(grid::item);
    auto* heading = headingLabel(title, inner);
    heading->setFont(scaledFont(1.3, true));
    m_content->addWidget(heading);
    if (!sentence.isEmpty())
        m_content->addWidget(mutedLabel(sentence, inner));
    m_content->addSpacing(grid::item);
    scroll->setWidget(inner);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(scroll, 1);
    m_buttons->setContentsMargins(grid::margin, grid::item, grid::margin, grid::margin - grid::item);
    rows->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton* DialogFrame::addAct(const QString& objectName, const QString& text)
{
    auto* button = m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    makePrimary(*button);
    return button;
}

QPushButton* DialogFrame::addLeave(const QString& objectName, const QString& text)
{
    auto* button = m_buttons->addButton(text, QDialogButtonBox::RejectRole);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setFocus();
    return button;
}

void DialogFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace ui
