#include "ui/pages/ResourceEditor.h"

#include "ui/pages/InputsForm.h"
#include "ui/style/Grid.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int yamlLines = 14;

} // namespace

ResourceEditor::ResourceEditor(QWidget* parent)
    : QWidget(parent), m_asForm(new QPushButton(tr("As a &form"), this)),
      m_asYaml(new QPushButton(tr("As &YAML"), this)), m_choice(new QWidget(this)), m_text(new QPlainTextEdit(this)),
      m_errors(fieldErrorLabel(this))
{
    setObjectName(QStringLiteral("resourceEditor"));
    m_asForm->setObjectName(QStringLiteral("resourceAsForm"));
    m_asYaml->setObjectName(QStringLiteral("resourceAsYaml"));
    m_text->setObjectName(QStringLiteral("resourceYaml"));
    m_text->setAccessibleName(tr("The resource as YAML"));
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * yamlLines);
    m_errors->setObjectName(QStringLiteral("resourceErrors"));
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::inside);
    row->addWidget(headingLabel(tr("The Restore resource"), m_choice), 1);
    for (QPushButton* button : {m_asForm, m_asYaml}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        row->addWidget(button);
    }
    m_asForm->setChecked(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::item);
    rows->addWidget(m_choice);
    rows->addWidget(m_text, 1);
    rows->addWidget(m_errors);
    connect(m_asYaml, &QPushButton::toggled, this, &ResourceEditor::showYaml);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ResourceEditor::readYaml);
}

void ResourceEditor::setForm(InputsForm* inputs)
{
    m_form = inputs;
    layout()->addWidget(inputs);
}

void ResourceEditor::showResource(const QList<wizard::ProcedureInput>& inputs, const wizard::Case& value)
{
    m_resource = wizard::resourceFormFor(value.effectiveProcedure());
    m_inputs = inputs;
    m_values = value.inputs;
    if (!m_resource)
        m_asForm->setChecked(true);
    m_choice->setVisible(hasResource());
    m_form->setWithoutMeaning(m_resource ? wizard::inputsWithoutMeaning(*m_resource, m_inputs, m_values)
                                         : QStringList());
    if (m_resource && !m_ownChange) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(wizard::writeResource(*m_resource, m_inputs, m_values));
        m_problem.clear();
        m_errors->clear();
    }
    showYaml(m_asYaml->isChecked());
}

void ResourceEditor::showYaml(bool yaml)
{
    m_text->setVisible(yaml);
    m_errors->setVisible(yaml || !m_problem.isEmpty());
    m_form->setVisible(!yaml);
}

void ResourceEditor::readYaml()
{
    if (!m_resource)
        return;
    wizard::Diagnostics diagnostics;
    QMap<QString, QJsonValue> values = m_values;
    if (!wizard::readResource(*m_resource, m_inputs, m_text->toPlainText(), values, diagnostics)) {
        QStringList lines;
        for (const wizard::Diagnostic& one : diagnostics.all())
            lines << tr("Line %1, column %2: %3.").arg(one.mark.line).arg(one.mark.column).arg(one.message) +
                         (one.hint.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(one.hint));
        m_problem = lines.value(0);
        m_errors->setText(lines.join(QLatin1Char('\n')));
    } else {
        m_problem.clear();
        m_errors->clear();
        m_values = values;
    }
    const QScopedValueRollback own(m_ownChange, true);
    emit inputsRead(m_values);
}

QString ResourceEditor::problem() const
{
    return m_problem.isEmpty() ? QString() : tr("The YAML of the resource cannot be taken. %1").arg(m_problem);
}

} // namespace ui
