#include "ui/pages/InputsForm.h"

#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Texts.h"
#include "wizard/case/CaseReader.h"
#include "wizard/record/Runbook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

namespace {

QString errorOf(const wizard::ProcedureInput& input, const QString& text)
{
    if (text.isEmpty())
        return {};
    return wizard::checkInputText(input.type, text);
}

} // namespace

InputsForm::InputsForm(QWidget* parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    setObjectName(QStringLiteral("inputsForm"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(grid::section);
    m_rows->setVerticalSpacing(grid::item);
    m_rows->setColumnStretch(0, 1);
    m_rows->setColumnStretch(1, 1);
}

bool InputsForm::isShown(const wizard::ProcedureInput& input) const
{
    return input.type != QLatin1String("secret") && !m_elsewhere.contains(input.id);
}

void InputsForm::showInputs(const QString& procedure, const QList<wizard::ProcedureInput>& inputs,
                            const wizard::Case& value)
{
    QStringList ids;
    for (const wizard::ProcedureInput& input : inputs)
        if (isShown(input))
            ids << input.id;
    if (ids == m_shown && procedure == m_procedure)
        return;
    m_procedure = procedure;
    m_shown = ids;
    qDeleteAll(m_fields);
    m_fields.clear();
    for (const wizard::ProcedureInput& input : inputs) {
        if (!isShown(input))
            continue;
        QWidget* field = makeField(input, value.inputs.value(input.id, input.defaultValue));
        if (auto* row = qobject_cast<FieldRow*>(field))
            row->setHelp(wizard::procedureText(procedure, input.help));
        else
            field->setToolTip(wizard::procedureText(procedure, input.help));
        m_fields.insert(input.id, field);
    }
    arrange();
}

void InputsForm::setWithoutMeaning(const QStringList& inputIds)
{
    if (inputIds == m_withoutMeaning)
        return;
    m_withoutMeaning = inputIds;
    arrange();
}

/// The fields stay and only move: this happens while one of them is telling of its change.
void InputsForm::arrange()
{
    while (QLayoutItem* item = m_rows->takeAt(0))
        delete item;
    for (const QString& id : std::as_const(m_shown)) {
        QWidget* field = m_fields.value(id);
        field->setVisible(!m_withoutMeaning.contains(id));
        if (m_withoutMeaning.contains(id))
            continue;
        const int index = m_rows->count();
        m_rows->addWidget(field, index / 2, index % 2, Qt::AlignTop);
    }
}

QWidget* InputsForm::makeField(const wizard::ProcedureInput& input, const QJsonValue& value)
{
    const QString label = wizard::procedureText(m_procedure, input.label);
    const QString name = QStringLiteral("input-%1").arg(input.id);
    if (input.type == QLatin1String("bool")) {
        auto* box = new QCheckBox(label, this);
        box->setObjectName(name);
        box->setChecked(value.toBool());
        connect(box, &QCheckBox::toggled, this, [this, id = input.id](bool on) { emit changed(id, on); });
        return box;
    }
    if (input.type == QLatin1String("choice"))
        return makeChoice(input, value);
    if (input.type == QLatin1String("seconds") || input.type == QLatin1String("number")) {
        auto* spin = new QSpinBox(this);
        spin->setObjectName(name);
        spin->setRange(1, 24 * 3600);
        if (input.type == QLatin1String("seconds"))
            spin->setSuffix(tr(" s"));
        spin->setValue(value.toInt(60));
        connect(spin, &QSpinBox::valueChanged, this, [this, id = input.id](int number) { emit changed(id, number); });
        return new FieldRow(label, spin, this);
    }
    return m_proposals.value(input.id).isEmpty() ? makeText(input, value) : makeProposed(input, value);
}

QWidget* InputsForm::makeProposed(const wizard::ProcedureInput& input, const QJsonValue& value)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QStringLiteral("input-%1").arg(input.id));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItems(m_proposals.value(input.id));
    combo->setEditText(value.toString());
    combo->lineEdit()->setPlaceholderText(input.example);
    auto* row = new FieldRow(wizard::procedureText(m_procedure, input.label), combo, this);
    connect(combo, &QComboBox::currentTextChanged, this,
            [this, row, input](const QString& text) { take(*row, input, text); });
    return row;
}

QWidget* InputsForm::makeChoice(const wizard::ProcedureInput& input, const QJsonValue& value)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QStringLiteral("input-%1").arg(input.id));
    for (const QString& choice : input.choices)
        combo->addItem(wizard::procedureText(m_procedure, choice), choice);
    combo->setCurrentIndex(qMax(0, combo->findData(value.toString())));
    connect(combo, &QComboBox::currentIndexChanged, this,
            [this, combo, id = input.id] { emit changed(id, combo->currentData().toString()); });
    return new FieldRow(wizard::procedureText(m_procedure, input.label), combo, this);
}

QWidget* InputsForm::makeText(const wizard::ProcedureInput& input, const QJsonValue& value)
{
    auto* field = new QLineEdit(value.toString(), this);
    field->setObjectName(QStringLiteral("input-%1").arg(input.id));
    field->setPlaceholderText(input.example);
    auto* row = new FieldRow(wizard::procedureText(m_procedure, input.label), field, this);
    connect(field, &QLineEdit::textEdited, this, [this, row, input](const QString& text) { take(*row, input, text); });
    return row;
}

void InputsForm::take(FieldRow& row, const wizard::ProcedureInput& input, const QString& text)
{
    const QString error = errorOf(input, text);
    row.setError(error);
    if (error.isEmpty())
        emit changed(input.id, text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
}

} // namespace ui
