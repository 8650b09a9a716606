#include "backend/practice/JsonPath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace backend {

namespace {
QByteArray textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'g', 15);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
}

QList<QJsonValue> find(const QByteArray& path, const QJsonValue& from);

bool passes(const QByteArray& filter, const QJsonValue& item)
{
    for (const QByteArray operation : {"==", "!="}) {
        const qsizetype at = filter.indexOf(operation);
        if (at < 0)
            continue;
        QByteArray right = filter.mid(at + 2).trimmed();
        if (right.size() > 1 && (right[0] == '"' || right[0] == '\''))
            right = right.mid(1, right.size() - 2);
        const QList<QJsonValue> left = find(filter.left(at).trimmed().mid(1), item);
        return (!left.isEmpty() && textOf(left.first()) == right) == (operation == "==");
    }
    return !find(filter.trimmed().mid(1), item).isEmpty();
}

QList<QJsonValue> indexed(const QByteArray& inside, const QList<QJsonValue>& values)
{
    QList<QJsonValue> next;
    for (const QJsonValue& value : values) {
        const QJsonArray array = value.toArray();
        if (inside.startsWith('\'') || inside.startsWith('"')) {
            const QString key = QString::fromUtf8(inside.mid(1, inside.size() - 2));
            if (value.toObject().contains(key))
                next.append(value.toObject().value(key));
        } else if (inside == "*") {
            for (const QJsonValue& each : array)
                next.append(each);
        } else if (inside.startsWith("?(")) {
            for (const QJsonValue& each : array)
                if (passes(inside.mid(2, inside.size() - 3), each))
                    next.append(each);
        } else if (inside.toInt() < array.size()) {
            next.append(array.at(inside.toInt() < 0 ? array.size() + inside.toInt() : inside.toInt()));
        }
    }
    return next;
}

QList<QJsonValue> find(const QByteArray& path, const QJsonValue& from)
{
    QList<QJsonValue> values{from};
    for (qsizetype i = 0; i < path.size();) {
        if (path[i] == '[') {
            qsizetype end = i, depth = 0;
            for (; end < path.size(); ++end) {
                depth += path[end] == '[' ? 1 : path[end] == ']' ? -1 : 0;
                if (depth == 0)
                    break;
            }
            values = indexed(path.mid(i + 1, end - i - 1), values);
            i = end + 1;
            continue;
        }
        if (path[i] == '.' || path[i] == '$' || path[i] == '@') {
            ++i;
            continue;
        }
        QByteArray key;
        for (; i < path.size() && path[i] != '.' && path[i] != '['; ++i) {
            if (path[i] == '\\' && i + 1 < path.size())
                ++i;
            key += path[i];
        }
        QList<QJsonValue> next;
        for (const QJsonValue& value : std::as_const(values))
            if (value.toObject().contains(QString::fromUtf8(key)))
                next.append(value.toObject().value(QString::fromUtf8(key)));
        values = next;
    }
    return values;
}

/// Index of the brace that closes the one at `at`.
qsizetype closing(const QByteArray& path, qsizetype at)
{
    char quote = '\0';
    for (qsizetype i = at + 1; i < path.size(); ++i) {
        if (quote != '\0')
            quote = path[i] == quote ? '\0' : quote;
        else if (path[i] == '"' || path[i] == '\'')
            quote = path[i];
        else if (path[i] == '}')
            return i;
    }
    return path.size();
}
} // namespace

QByteArray renderJsonPath(const QByteArray& path, const QJsonValue& root)
{
    QByteArray out;
    for (qsizetype i = 0; i < path.size();) {
        if (path[i] != '{') {
            out += path[i++];
            continue;
        }
        const qsizetype end = closing(path, i);
        const QByteArray inside = path.mid(i + 1, end - i - 1).trimmed();
        i = end + 1;
        if (inside.startsWith('"')) {
            out += QByteArray(inside.mid(1, inside.size() - 2)).replace("\\n", "\n").replace("\\t", "\t");
        } else if (inside.startsWith("range ")) {
            const qsizetype stop = path.indexOf("{end}", i);
            const QByteArray body = path.mid(i, stop < 0 ? -1 : stop - i);
            for (const QJsonValue& each : find(inside.mid(6).trimmed(), root))
                out += renderJsonPath(body, each);
            i = stop < 0 ? path.size() : stop + 5;
        } else {
            QByteArrayList texts;
            for (const QJsonValue& each : find(inside, root))
                texts.append(textOf(each));
            out += texts.join(' ');
        }
    }
    return out;
}

} // namespace backend
