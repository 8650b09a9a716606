#include "ui/dialogs/DialogFrame.h"

#include "ui/style/Grid.h"
#include "ui/style/ScrollBody.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double mostOfScreen = 0.85;

} // namespace

DialogFrame::DialogFrame(const QString& name, const QString& title, const QString& sentence, QWidget* parent)
    : QDialog(parent), m_scroll(new QScrollArea(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new ScrollBody(m_scroll);
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(grid::margin, grid::margin, grid::margin, grid::item);
    m_content->setSpacing(grid::item);
    auto* heading = headingLabel(title, inner);
    heading->setFont(scaledFont(1.3, true));
    m_content->addWidget(heading);
    if (!sentence.isEmpty())
        m_content->addWidget(mutedLabel(sentence, inner));
    m_content->addSpacing(grid::item);
    m_scroll->setWidget(inner);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_scroll, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(grid::margin, grid::item, grid::margin, grid::margin - grid::item);
    m_buttons->setSpacing(grid::item);
    m_buttons->addStretch(1);
    rows->addLayout(m_buttons);
}

QPushButton* DialogFrame::addButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* DialogFrame::addLeave(const QString& objectName, const QString& text)
{
    auto* button = addButton(objectName, text);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    button->setFocus();
    return button;
}

QPushButton* DialogFrame::addAct(const QString& objectName, const QString& text)
{
    auto* button = addButton(objectName, text);
    makePrimary(*button);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    return button;
}

void DialogFrame::showEvent(QShowEvent* event)
{
    if (!m_sized) {
        m_sized = true;
        const QSize room = screen()->availableSize() * mostOfScreen;
        const int width = qMin(room.width(), fontMetrics().averageCharWidth() * m_characters);
        const int content =
            m_content->hasHeightForWidth() ? m_content->heightForWidth(width) : m_scroll->widget()->sizeHint().height();
        const int buttons = m_buttons->sizeHint().height();
        resize(width, qMin(room.height(), content + buttons + grid::item));
    }
    QDialog::showEvent(event);
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
