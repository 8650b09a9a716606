#include "backend/practice/GoTemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace backend {

namespace {

struct Piece {
    bool isAction = false;
    QString text;
};

QList<Piece> pieces(const QString& text)
{
    QList<Piece> all;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1String("}}"), open);
        if (close < 0) {
            all.append({false, text.mid(at)});
            break;
        }
        all.append({false, text.mid(at, open - at)});
        all.append({true, text.mid(open + 2, close - open - 2).trimmed()});
        at = close + 2;
    }
    return all;
}

QString printed(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array: {
        QStringList items;
        for (const QJsonValue& item : value.toArray())
            items << printed(item);
        return QLatin1Char('[') + items.join(QLatin1Char(' ')) + QLatin1Char(']');
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return QStringLiteral("<no value>");
    }
}

bool isTrue(const QJsonValue& value)
{
    return value.isString()   ? !value.toString().isEmpty()
           : value.isDouble() ? value.toDouble() != 0
           : value.isArray()  ? !value.toArray().isEmpty()
           : value.isObject() ? !value.toObject().isEmpty()
                              : value.toBool();
}

class Rendering {
public:
    Rendering(QList<Piece> all, const QJsonValue& root) : m_pieces(std::move(all)), m_root(root) {}

    QString run()
    {
        qsizetype at = 0;
        return block(at, m_root, true);
    }
    bool bad() const { return m_bad; }

private:
    QStringList words(const QString& expression) const
    {
        static const QRegularExpression word(QStringLiteral(R"("[^"]*"|[^\s]+)"));
        QStringList all;
        for (auto it = word.globalMatch(expression); it.hasNext();)
            all << it.next().captured();
        return all;
    }

    QJsonValue atom(const QString& word, const QJsonValue& dot)
    {
        if (word.startsWith(QLatin1Char('"')))
            return word.mid(1, word.size() - 2);
        if (!word.startsWith(QLatin1Char('.')) && !word.startsWith(QLatin1Char('$'))) {
            m_bad = true;
            return {};
        }
        const QStringList path = word.split(QLatin1Char('.'));
        QJsonValue value = path.first().isEmpty()               ? dot
                           : path.first() == QLatin1String("$") ? m_root
                                                                : m_variables.value(path.first());
        for (const QString& key : path.mid(1)) {
            if (!key.isEmpty())
                value = value.toObject().value(key);
        }
        return value;
    }

    QJsonValue evaluate(const QString& expression, const QJsonValue& dot)
    {
        const QStringList all = words(expression);
        if (all.isEmpty())
            return {};
        const QString& name = all.first();
        if (name == QLatin1String("json"))
            return QString::fromUtf8(
                QJsonDocument(QJsonArray{atom(all.value(1), dot)}).toJson(QJsonDocument::Compact).mid(1).chopped(1));
        if (name == QLatin1String("eq"))
            return printed(atom(all.value(1), dot)) == printed(atom(all.value(2), dot));
        if (name == QLatin1String("index")) {
            const QJsonValue found = atom(all.value(1), dot).toObject().value(atom(all.value(2), dot).toString());
            return found.isUndefined() ? QJsonValue(QString()) : found;
        }
        return atom(name, dot);
    }

    QString block(qsizetype& at, const QJsonValue& dot, bool live)
    {
        QString out;
        for (; at < m_pieces.size(); ++at) {
            const Piece piece = m_pieces.at(at);
            if (!piece.isAction) {
                out += live ? piece.text : QString();
                continue;
            }
            const QString word = piece.text.section(QLatin1Char(' '), 0, 0);
            if (word == QLatin1String("end") || word == QLatin1String("else"))
                return out;
            if (word == QLatin1String("if"))
                out += branch(at, dot, live);
            else if (word == QLatin1String("range"))
                out += range(at, dot, live);
            else if (!live)
                continue;
            else if (word == QLatin1String("println"))
                out += (piece.text == word ? QString() : printed(evaluate(piece.text.mid(8), dot))) + QLatin1Char('\n');
            else
                out += printed(evaluate(piece.text, dot));
        }
        return out;
    }

    bool endsWithElse(qsizetype at) const { return m_pieces.value(at).text == QLatin1String("else"); }

    QString branch(qsizetype& at, const QJsonValue& dot, bool live)
    {
        const bool holds = live && isTrue(evaluate(m_pieces.at(at).text.mid(3), dot));
        QString out = block(++at, dot, holds);
        if (endsWithElse(at))
            out += block(++at, dot, live && !holds);
        return out;
    }

    QString range(qsizetype& at, const QJsonValue& dot, bool live)
    {
        static const QRegularExpression assigned(QStringLiteral(R"(\A(\$\w+)\s*,\s*(\$\w+)\s*:=\s*(.*)\z)"));
        const QString head = m_pieces.at(at).text.mid(6);
        const auto match = assigned.match(head);
        const QJsonValue list = live ? evaluate(match.hasMatch() ? match.captured(3) : head, dot) : QJsonValue();
        const qsizetype start = at + 1;
        QString out;
        const auto once = [&](const QJsonValue& key, const QJsonValue& value) {
            if (match.hasMatch()) {
                m_variables[match.captured(1)] = key;
                m_variables[match.captured(2)] = value;
            }
            at = start;
            out += block(at, value, true);
        };
        const QJsonObject object = list.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            once(it.key(), it.value());
        const QJsonArray array = list.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            once(static_cast<qint64>(i), array.at(i));
        at = start;
        block(at, dot, false); // to its end
        return out;
    }

    QList<Piece> m_pieces;
    QJsonValue m_root;
    QMap<QString, QJsonValue> m_variables;
    bool m_bad = false;
};

} // namespace

QByteArray renderGoTemplate(const QByteArray& text, const QJsonValue& root, bool& bad)
{
    Rendering rendering(pieces(QString::fromUtf8(text)), root);
    const QByteArray out = rendering.run().toUtf8();
    bad = rendering.bad();
    return out;
}

} // namespace backend
