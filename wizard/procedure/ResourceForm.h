#pragma once

#include "wizard/case/Diagnostics.h"
#include "wizard/procedure/Procedure.h"

#include <QJsonValue>
#include <QMap>

namespace wizard {

/// One field of a custom resource and the input that holds its value.
struct ResourceField {
    QString path;      ///< "spec.storageLocation.s3.region"
    QString type;      ///< string | integer | boolean | object
    QString input;     ///< id; empty: an object, or fixed
    QString fixed;     ///< the only value, where it is not for the person to choose
    QString because;   ///< why it is fixed
    QString file;      ///< id of the input that names a file with the value
    QString present;   ///< object: the input's value where it is written
    QString absent;    ///< the input's value where it is not written
    QString with;      ///< written only where this input has a value
    QStringList only;  ///< the procedures whose resource has the field so; empty: all
    QStringList words; ///< boolean: the input's words for true and false
    int most = 0;      ///< integer: the largest value
    bool required = false;
    bool isFixed = false;
    bool hidden = false; ///< fixed and not written
};

/// A custom resource that a procedure creates, as its definition in the cluster has it. A form and the YAML of the
/// resource show one value: the inputs of the case.
struct ResourceForm {
    QString apiVersion, kind;
    QList<ResourceField> fields;

    const ResourceField* field(const QString& path) const;
};

using InputValues = QMap<QString, QJsonValue>;

/// That of a procedure (resources/knowledge/restore-resource.yaml); nullptr: it has none.
const ResourceForm* resourceFormFor(const QString& procedure);

/// The resource of these inputs as YAML. Inputs without a value have their default.
QString writeResource(const ResourceForm& form, const QList<ProcedureInput>& inputs, const InputValues& values);

/// The inputs that say nothing with these values: those of the fields in an object that is not chosen.
QStringList inputsWithoutMeaning(const ResourceForm& form, const QList<ProcedureInput>& inputs,
                                 const InputValues& values);

/// Reads the resource and puts its values into `values`; inputs that no field holds stay. False: nothing is changed,
/// and every finding stands in `diagnostics` with line and column. Codes begin with "resource.".
bool readResource(const ResourceForm& form, const QList<ProcedureInput>& inputs, const QString& yaml,
                  InputValues& values, Diagnostics& diagnostics);

} // namespace wizard
