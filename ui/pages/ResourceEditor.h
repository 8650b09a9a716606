#pragma once

#include "wizard/case/Case.h"
#include "wizard/procedure/ResourceForm.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class InputsForm;

/// The custom resource that a procedure creates, as a form or as YAML: two views of one value, the inputs of the case.
/// What the YAML says wrong is named with line and column; until it is mended the value stays as it was.
class ResourceEditor : public QWidget {
    Q_OBJECT
public:
    explicit ResourceEditor(QWidget* parent = nullptr);
    /// Takes over `inputs`, which shows the fields.
    void setForm(InputsForm* inputs);
    void showResource(const QList<wizard::ProcedureInput>& inputs, const wizard::Case& value);
    /// The procedure shown last creates a resource.
    bool hasResource() const { return m_resource != nullptr; }
    /// Why the YAML cannot be taken, in a sentence; empty: it can.
    QString problem() const;

signals:
    /// The YAML was changed: all inputs of the case as they are now.
    void inputsRead(const QMap<QString, QJsonValue>& inputs);

private:
    void showYaml(bool yaml);
    void readYaml();

    const wizard::ResourceForm* m_resource = nullptr;
    QList<wizard::ProcedureInput> m_inputs;
    QMap<QString, QJsonValue> m_values;
    QString m_problem;
    bool m_ownChange = false; ///< the inputs come from the YAML being typed
    QPushButton *m_asForm, *m_asYaml;
    QWidget* m_choice;
    InputsForm* m_form = nullptr;
    QPlainTextEdit* m_text;
    QLabel* m_errors;
};

} // namespace ui
