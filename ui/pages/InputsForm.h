#pragma once

#include "wizard/case/Case.h"
#include "wizard/procedure/Procedure.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class FieldRow;

/// Fields for the inputs of a procedure, one kind of field per type. Secrets are not asked here: they are asked when
/// they are needed.
class InputsForm : public QWidget {
    Q_OBJECT
public:
    explicit InputsForm(QWidget* parent = nullptr);
    void showInputs(const QString& procedure, const QList<wizard::ProcedureInput>& inputs, const wizard::Case& value);
    bool isEmpty() const { return m_shown.isEmpty(); }

signals:
    void changed(const QString& inputId, const QJsonValue& value);

private:
    QWidget* makeField(const wizard::ProcedureInput& input, const QJsonValue& value);
    QWidget* makeChoice(const wizard::ProcedureInput& input, const QJsonValue& value);
    QWidget* makeText(const wizard::ProcedureInput& input, const QJsonValue& value);

    QVBoxLayout* m_rows;
    QString m_procedure;
    QStringList m_shown;
};

} // namespace ui
