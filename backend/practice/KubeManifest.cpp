#include "backend/practice/KubeManifest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <yaml-cpp/yaml.h>

namespace backend {

namespace {
/// Plain scalars are typed as YAML 1.2 types them; quoted ones are texts.
QJsonValue scalar(const YAML::Node& node)
{
    const QByteArray text = QByteArray::fromStdString(node.Scalar());
    if (node.Tag() == "!")
        return QString::fromUtf8(text);
    if (text == "true" || text == "false")
        return text == "true";
    bool number = false;
    const qlonglong value = text.toLongLong(&number);
    return number ? QJsonValue(value) : QJsonValue(QString::fromUtf8(text));
}

QJsonValue valueOf(const YAML::Node& node)
{
    if (node.IsScalar())
        return scalar(node);
    if (node.IsSequence()) {
        QJsonArray items;
        for (const YAML::Node& item : node)
            items.append(valueOf(item));
        return items;
    }
    QJsonObject object;
    if (node.IsMap())
        for (const auto& entry : node)
            object.insert(QString::fromStdString(entry.first.Scalar()), valueOf(entry.second));
    return node.IsMap() ? QJsonValue(object) : QJsonValue();
}

QByteArray plain(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QByteArray inner = text.mid(1, text.size() - 2);
    if (!value.isString())
        return inner;
    const QString word = value.toString();
    const bool simple = !word.isEmpty() && word[0].isLetter() && word != QLatin1String("true") &&
                        word != QLatin1String("false") && !word.contains(QLatin1Char(' ')) &&
                        !word.contains(QLatin1Char(':')) && !word.contains(QLatin1Char('#'));
    return simple ? word.toUtf8() : inner;
}
} // namespace

std::optional<QList<QJsonObject>> readManifest(const QByteArray& text, QByteArray& problem)
{
    QList<QJsonObject> objects;
    try {
        for (const YAML::Node& node : YAML::LoadAll(text.toStdString()))
            if (node.IsMap())
                objects.append(valueOf(node).toObject());
    } catch (const YAML::Exception& error) {
        problem = "error converting YAML to JSON: yaml: " + QByteArray(error.what());
        return std::nullopt;
    }
    if (objects.isEmpty())
        problem = "no objects passed to create";
    return objects.isEmpty() ? std::nullopt : std::optional<QList<QJsonObject>>(objects);
}

QByteArray writeManifest(const QJsonValue& value, int indent)
{
    const QByteArray margin(indent, ' ');
    QByteArray out;
    const auto entry = [&](const QByteArray& head, const QJsonValue& one) {
        const bool nested =
            (one.isObject() && !one.toObject().isEmpty()) || (one.isArray() && !one.toArray().isEmpty());
        if (nested)
            out += margin + head + "\n" + writeManifest(one, one.isObject() ? indent + 2 : indent);
        else
            out += margin + head + " " + (one.isObject() ? "{}" : one.isArray() ? "[]" : plain(one)) + "\n";
    };
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        entry(it.key().toUtf8() + ":", *it);
    for (const QJsonValue& item : value.toArray()) {
        if (!item.isObject() && !item.isArray()) {
            out += margin + "- " + plain(item) + "\n";
            continue;
        }
        QByteArray inner = writeManifest(item, indent + 2);
        out += margin + "- " + inner.mid(indent + 2);
    }
    return out;
}

QByteArray unknownField(const QJsonObject& object, const QJsonObject& schema, const QByteArray& path)
{
    const QJsonObject known = schema[QStringLiteral("properties")].toObject();
    if (known.isEmpty())
        return {};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray here = path.isEmpty() ? it.key().toUtf8() : path + "." + it.key().toUtf8();
        if (!known.contains(it.key()))
            return here;
        const QByteArray inner = unknownField(it->toObject(), known[it.key()].toObject(), here);
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

} // namespace backend
