#include "ui/dialogs/NoteDialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NoteDialog::NoteDialog(const QString& title, const QString& sentence, const QString& act, QWidget* parent)
    : DialogFrame(QStringLiteral("noteDialog"), title, sentence, parent), m_field(new QPlainTextEdit(this))
{
    m_field->setObjectName(QStringLiteral("noteField"));
    m_field->setAccessibleName(title);
    m_field->setTabChangesFocus(true);
    m_field->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    content().addWidget(m_field, 1);
    addLeave(QStringLiteral("noteLeaveButton"), tr("&Back"));
    auto* button = addAct(QStringLiteral("noteActButton"), act);
    button->setEnabled(false);
    button->setToolTip(tr("Nothing is written yet."));
    connect(m_field, &QPlainTextEdit::textChanged, button, [this, button] { button->setEnabled(!text().isEmpty()); });
    m_field->setFocus();
    setWide(76);
}

QString NoteDialog::text() const
{
    return m_field->toPlainText().trimmed();
}

} // namespace ui
