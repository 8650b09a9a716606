#include "wizard/procedure/ResourceForm.h"

#include "wizard/case/CaseReader.h"
#include "wizard/case/YamlFields.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace wizard {

namespace {

const QString kFile = QStringLiteral("Restore");

QString tr(const char* text)
{
    return QCoreApplication::translate("ResourceForm", text);
}

ResourceField readField(const YamlNode& yaml, const YamlFindings& findings)
{
    YamlFields fields(yaml, QStringLiteral("field"), findings);
    ResourceField one;
    one.path = fields.requiredText(QStringLiteral("path"));
    one.type = fields.requiredChoice(QStringLiteral("type"), {"string", "integer", "boolean", "object"});
    one.input = fields.text(QStringLiteral("input"));
    one.isFixed = fields.has(QStringLiteral("fixed"));
    one.fixed = fields.text(QStringLiteral("fixed"));
    one.because = fields.text(QStringLiteral("because"));
    one.file = fields.text(QStringLiteral("file"));
    one.only = fields.texts(QStringLiteral("only"));
    one.present = fields.text(QStringLiteral("present"));
    one.absent = fields.text(QStringLiteral("absent"));
    one.with = fields.text(QStringLiteral("with"));
    one.words = fields.texts(QStringLiteral("words"));
    one.most = int(fields.number(QStringLiteral("most"), 0, 0, 1000000));
    one.required = fields.flag(QStringLiteral("required"), false);
    one.hidden = fields.flag(QStringLiteral("hidden"), false);
    return one;
}

/// By procedure.
using ShippedForms = QMap<QString, ResourceForm>;

ShippedForms readShipped()
{
    ShippedForms shipped;
    Diagnostics diagnostics;
    const YamlFindings findings{diagnostics, QStringLiteral("resource")};
    QFile file(QStringLiteral(":/knowledge/restore-resource.yaml"));
    const auto tree = file.open(QIODevice::ReadOnly)
                          ? readYamlTree(file.readAll(), file.fileName(), kCaseFileLimit, diagnostics)
                          : std::nullopt;
    if (!tree)
        return shipped;
    YamlFields fields(*tree, QStringLiteral("file"), findings);
    ResourceForm all;
    all.apiVersion = fields.requiredText(QStringLiteral("apiVersion"));
    all.kind = fields.requiredText(QStringLiteral("kind"));
    if (const YamlNode* list = fields.required(QStringLiteral("fields")))
        for (const YamlNode& item : list->items)
            all.fields << readField(item, findings);
    for (const QString& procedure : fields.texts(QStringLiteral("forProcedures"))) {
        ResourceForm& form = shipped[procedure];
        form = all;
        form.fields.removeIf(
            [&](const ResourceField& one) { return !one.only.isEmpty() && !one.only.contains(procedure); });
    }
    return shipped;
}

const ProcedureInput* inputOf(const QList<ProcedureInput>& inputs, const QString& id)
{
    const auto found =
        std::find_if(inputs.begin(), inputs.end(), [&id](const ProcedureInput& one) { return one.id == id; });
    return found == inputs.end() ? nullptr : &*found;
}

/// What the person gave, or the default, as text.
QString textOf(const QList<ProcedureInput>& inputs, const InputValues& values, const QString& id)
{
    const ProcedureInput* input = inputOf(inputs, id);
    const QJsonValue value = values.value(id, input ? input->defaultValue : QJsonValue());
    return value.isBool() ? QString::fromLatin1(value.toBool() ? "true" : "false") : value.toVariant().toString();
}

QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// The value as it is written; null: the field is left out.
QString written(const ResourceField& field, const QList<ProcedureInput>& inputs, const InputValues& values)
{
    if (field.isFixed)
        return field.hidden ? QString() : field.fixed;
    const QString text = textOf(inputs, values, field.input);
    if (text.isEmpty() || text == field.absent)
        return {};
    if (!field.with.isEmpty() && textOf(inputs, values, field.with).isEmpty())
        return {};
    if (field.type == QLatin1String("string"))
        return quoted(text);
    if (field.words.isEmpty())
        return field.type == QLatin1String("boolean") && text == QLatin1String("false") ? QString() : text;
    return text == field.words.first() ? QStringLiteral("true") : QStringLiteral("false");
}

bool isBelow(const QString& path, const QString& object)
{
    return path.startsWith(object + QLatin1Char('.'));
}

bool leftOut(const ResourceForm& form, const ResourceField& object, const QList<ProcedureInput>& inputs,
             const InputValues& values)
{
    if (!object.input.isEmpty())
        return textOf(inputs, values, object.input) != object.present;
    return std::none_of(form.fields.begin(), form.fields.end(), [&](const ResourceField& field) {
        return isBelow(field.path, object.path) && field.type != QLatin1String("object") &&
               !written(field, inputs, values).isNull();
    });
}

/// One reading of a resource: walks its tree against the form.
class ResourceReading {
public:
    ResourceReading(const ResourceForm& form, const QList<ProcedureInput>& inputs, Diagnostics& diagnostics)
        : m_form(form), m_inputs(inputs), m_findings{diagnostics, QStringLiteral("resource")}
    {
    }

    void readRoot(const YamlNode& root)
    {
        for (const YamlEntry& entry : root.entries) {
            if (entry.key == QLatin1String("apiVersion"))
                demand(entry, m_form.apiVersion);
            else if (entry.key == QLatin1String("kind"))
                demand(entry, m_form.kind);
            else if (entry.key == QLatin1String("metadata"))
                m_findings.error(QStringLiteral("metadata"), entry.keyMark,
                                 tr("the name is given by the run itself, so that no two resources share one"),
                                 tr("leave metadata out"));
            else if (entry.key == QLatin1String("spec"))
                readObject(entry.value, entry.key);
            else
                unknown(entry, {"apiVersion", "kind", "spec"});
        }
        for (const char* key : {"apiVersion", "kind", "spec"})
            if (!root.find(QLatin1String(key)))
                m_findings.error(QStringLiteral("missing"), root.mark, tr("%1 is missing").arg(QLatin1String(key)));
    }

    /// Fields that are not written: back to what that means.
    void clearRest()
    {
        for (const ResourceField& field : m_form.fields) {
            if (field.input.isEmpty() || m_read.contains(field.input) || !m_inputs.contains(field.input))
                continue;
            values.insert(field.input, field.absent.isEmpty()
                                           ? (field.type == QLatin1String("boolean") ? QJsonValue(false) : QJsonValue())
                                           : QJsonValue(field.absent));
        }
    }

    InputValues values; ///< null: the input has no value

private:
    struct Inputs {
        const QList<ProcedureInput>& list;
        Inputs(const QList<ProcedureInput>& all) : list(all) {}
        bool contains(const QString& id) const { return inputOf(list, id) != nullptr; }
    };

    void demand(const YamlEntry& entry, const QString& text)
    {
        if (entry.value.text != text)
            m_findings.error(QStringLiteral("value"), entry.value.mark, tr("%1 has to be %2").arg(entry.key, text));
    }

    void unknown(const YamlEntry& entry, const QStringList& known)
    {
        const QString near = nearest(entry.key, known);
        m_findings.error(QStringLiteral("unknown"), entry.keyMark, tr("%1 is no field of this resource").arg(entry.key),
                         near.isEmpty() ? QString() : tr("meant is perhaps %1").arg(near));
    }

    void readObject(const YamlNode& node, const QString& path)
    {
        if (node.kind != YamlNode::Kind::Mapping) {
            m_findings.error(QStringLiteral("type"), node.mark, tr("%1 has fields of its own").arg(path));
            return;
        }
        QStringList known;
        for (const ResourceField& field : m_form.fields)
            if (isBelow(field.path, path) && !field.path.mid(path.size() + 1).contains(QLatin1Char('.')))
                known << field.path.mid(path.size() + 1);
        for (const YamlEntry& entry : node.entries) {
            const ResourceField* field = m_form.field(path + QLatin1Char('.') + entry.key);
            if (!field)
                unknown(entry, known);
            else if (field->type == QLatin1String("object"))
                readInner(*field, entry);
            else
                readLeaf(*field, entry);
        }
        for (const QString& key : std::as_const(known)) {
            const ResourceField* field = m_form.field(path + QLatin1Char('.') + key);
            if (field->required && !node.find(key))
                m_findings.error(QStringLiteral("missing"), node.mark, tr("%1 is missing in %2").arg(key, path));
        }
    }

    void readInner(const ResourceField& field, const YamlEntry& entry)
    {
        if (!field.input.isEmpty())
            take(field, field.present);
        readObject(entry.value, field.path);
    }

    void readLeaf(const ResourceField& field, const YamlEntry& entry)
    {
        const YamlNode& node = entry.value;
        const bool plain = node.kind == YamlNode::Kind::Scalar;
        const bool truth =
            plain && !node.quoted && (node.text == QLatin1String("true") || node.text == QLatin1String("false"));
        bool number = false;
        const int value = plain && !node.quoted ? node.text.toInt(&number) : 0;
        if (field.type == QLatin1String("boolean") && !truth)
            return wrongType(entry, tr("true or false"));
        if (field.type == QLatin1String("integer") && !number)
            return wrongType(entry, tr("a whole number"));
        if (field.type == QLatin1String("string") && (!plain || (!node.quoted && (truth || number))))
            return wrongType(entry, tr("text, in quotes where it looks like something else"));
        if (field.isFixed && node.text != field.fixed)
            return m_findings.error(QStringLiteral("fixed"), node.mark,
                                    field.hidden ? tr("%1 is not set here").arg(entry.key)
                                                 : tr("%1 stays %2").arg(entry.key, field.fixed),
                                    QCoreApplication::translate("ResourceForm", field.because.toUtf8().constData()));
        if (field.type == QLatin1String("integer") && (value < 0 || value > field.most))
            return m_findings.error(QStringLiteral("range"), node.mark,
                                    tr("%1 is between 0 and %2").arg(entry.key).arg(field.most));
        if (!field.isFixed)
            readInput(field, entry);
    }

    void readInput(const ResourceField& field, const YamlEntry& entry)
    {
        const QString& text = entry.value.text;
        const ProcedureInput* input = inputOf(m_inputs.list, field.input);
        if (!input)
            return;
        if (!field.words.isEmpty())
            return take(field, text == QLatin1String("true") ? field.words.first() : field.words.last());
        if (field.type == QLatin1String("boolean"))
            return take(field, text == QLatin1String("true"));
        QString wrong = text.isEmpty() ? QString() : checkInputText(input->type, text);
        if (!input->choices.isEmpty() && !input->choices.contains(text))
            wrong = tr("%1 is one of: %2").arg(entry.key, input->choices.join(QStringLiteral(", ")));
        if (!wrong.isEmpty())
            return m_findings.error(QStringLiteral("value"), entry.value.mark, wrong);
        take(field, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }

    void wrongType(const YamlEntry& entry, const QString& wanted)
    {
        m_findings.error(QStringLiteral("type"), entry.value.mark, tr("%1 is %2").arg(entry.key, wanted));
    }

    void take(const ResourceField& field, const QJsonValue& value)
    {
        values.insert(field.input, value);
        m_read << field.input;
    }

    const ResourceForm& m_form;
    Inputs m_inputs;
    YamlFindings m_findings;
    QStringList m_read;
};

} // namespace

const ResourceField* ResourceForm::field(const QString& path) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&path](const ResourceField& one) { return one.path == path; });
    return found == fields.end() ? nullptr : &*found;
}

const ResourceForm* resourceFormFor(const QString& procedure)
{
    static const ShippedForms shipped = readShipped();
    const auto found = shipped.constFind(procedure);
    return found == shipped.cend() ? nullptr : &*found;
}

QStringList inputsWithoutMeaning(const ResourceForm& form, const QList<ProcedureInput>& inputs,
                                 const InputValues& values)
{
    QStringList ids;
    for (const ResourceField& object : form.fields) {
        if (object.type != QLatin1String("object") || object.input.isEmpty() || !leftOut(form, object, inputs, values))
            continue;
        for (const ResourceField& field : form.fields)
            if (isBelow(field.path, object.path))
                ids << field.input << field.file;
    }
    ids.removeAll(QString());
    return ids;
}

QString writeResource(const ResourceForm& form, const QList<ProcedureInput>& inputs, const InputValues& values)
{
    QStringList lines{QStringLiteral("apiVersion: ") + form.apiVersion, QStringLiteral("kind: ") + form.kind,
                      QStringLiteral("spec:")};
    QStringList closed; // objects that are left out
    for (const ResourceField& field : form.fields) {
        if (std::any_of(closed.begin(), closed.end(), [&](const QString& one) { return isBelow(field.path, one); }))
            continue;
        const QString indent(2 * field.path.count(QLatin1Char('.')), QLatin1Char(' '));
        const QString key = field.path.section(QLatin1Char('.'), -1);
        if (field.type == QLatin1String("object")) {
            if (leftOut(form, field, inputs, values))
                closed << field.path;
            else
                lines << indent + key + QLatin1Char(':');
            continue;
        }
        const QString value = written(field, inputs, values);
        if (!value.isNull())
            lines << indent + key + QStringLiteral(": ") + value;
        else if (field.required)
            lines << indent + key + QStringLiteral(": \"\"");
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

bool readResource(const ResourceForm& form, const QList<ProcedureInput>& inputs, const QString& yaml,
                  InputValues& values, Diagnostics& diagnostics)
{
    const auto tree = readYamlTree(yaml.toUtf8(), kFile, kCaseFileLimit, diagnostics);
    if (!tree || diagnostics.hasErrors())
        return false;
    if (tree->kind != YamlNode::Kind::Mapping) {
        diagnostics.error(QStringLiteral("resource.type"), tree->mark, tr("this is no resource"));
        return false;
    }
    ResourceReading reading(form, inputs, diagnostics);
    reading.readRoot(*tree);
    if (diagnostics.hasErrors())
        return false;
    reading.clearRest();
    for (auto value = reading.values.cbegin(); value != reading.values.cend(); ++value) {
        if (value->isNull())
            values.remove(value.key());
        else
            values.insert(value.key(), *value);
    }
    return true;
}

} // namespace wizard
