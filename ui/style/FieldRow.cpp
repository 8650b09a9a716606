#include "ui/style/FieldRow.h"

#include "ui/style/Grid.h"
#include "ui/style/Texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

FieldRow::FieldRow(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), m_field(field), m_name(new QLabel(this)), m_error(fieldErrorLabel(this))
{
    m_name->setBuddy(field);
    m_name->setWordWrap(true);
    setLabel(label);
    m_error->setObjectName(field->objectName() + QStringLiteral("Error"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::inside / 2);
    rows->addWidget(m_name);
    rows->addWidget(field);
    rows->addWidget(m_error);
}

void FieldRow::setLabel(const QString& label)
{
    m_name->setText(label);
    QString spoken = label;
    m_field->setAccessibleName(spoken.remove(QLatin1Char('&')));
}

void FieldRow::setHelp(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    m_help = mutedLabel(sentence, this);
    layout()->addWidget(m_help);
    setError(error());
}

void FieldRow::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!m_help || !sentence.isEmpty());
    if (m_help)
        m_help->setVisible(sentence.isEmpty());
    m_field->setAccessibleDescription(sentence.isEmpty() && m_help ? m_help->text() : sentence);
}

QString FieldRow::error() const
{
    return m_error->text();
}

} // namespace ui
