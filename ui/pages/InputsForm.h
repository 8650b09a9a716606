#pragma once

#include "wizard/case/Case.h"
#include "wizard/procedure/Procedure.h"

#include <QMap>
#include <QWidget>

class QGridLayout;

namespace ui {

class FieldRow;

/// Fields for the inputs of a procedure, one kind of field per type. Secrets are not asked here: they are asked when
/// they are needed.
class InputsForm : public QWidget {
    Q_OBJECT
public:
    explicit InputsForm(QWidget* parent = nullptr);
    void showInputs(const QString& procedure, const QList<wizard::ProcedureInput>& inputs, const wizard::Case& value);
    /// The next showInputs() reads all values anew.
    void forget() { m_shown.clear(); }
    bool isEmpty() const { return m_shown.isEmpty(); }
    /// Inputs that another part of the page asks for.
    void setElsewhere(const QStringList& inputIds) { m_elsewhere = inputIds; }
    /// Inputs that say nothing with what is chosen so far: not in view until that changes.
    void setWithoutMeaning(const QStringList& inputIds);
    /// Values that were found and may be chosen for an input.
    void setProposals(const QString& inputId, const QStringList& values) { m_proposals.insert(inputId, values); }

signals:
    void changed(const QString& inputId, const QJsonValue& value);

private:
    bool isShown(const wizard::ProcedureInput& input) const;
    QWidget* makeField(const wizard::ProcedureInput& input, const QJsonValue& value);
    QWidget* makeChoice(const wizard::ProcedureInput& input, const QJsonValue& value);
    QWidget* makeText(const wizard::ProcedureInput& input, const QJsonValue& value);

    QWidget* makeProposed(const wizard::ProcedureInput& input, const QJsonValue& value);
    void arrange();
    void take(FieldRow& row, const wizard::ProcedureInput& input, const QString& text);

    QGridLayout* m_rows;
    QString m_procedure;
    QStringList m_elsewhere;
    QMap<QString, QStringList> m_proposals;
    QStringList m_shown, m_withoutMeaning; ///< ids
    QMap<QString, QWidget*> m_fields;
};

} // namespace ui
