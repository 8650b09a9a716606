#include "wizard/facts/Facts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace wizard {

namespace {

struct FactsTexts {
    Q_DECLARE_TR_FUNCTIONS(FactsTexts)
};

QJsonObject factToJson(const Fact& fact)
{
    QJsonObject json;
    switch (fact.state) {
    case Fact::State::Value:
        json.insert(QStringLiteral("value"),
                    fact.isList ? QJsonValue(QJsonArray::fromStringList(fact.items)) : QJsonValue(fact.value));
        break;
    case Fact::State::Unknown:
        json.insert(QStringLiteral("unknown"), fact.reason);
        break;
    case Fact::State::Absent:
        json.insert(QStringLiteral("absent"), true);
        break;
    }
    if (!fact.at.isEmpty())
        json.insert(QStringLiteral("at"), fact.at);
    if (!fact.source.isEmpty())
        json.insert(QStringLiteral("source"), fact.source);
    return json;
}

QJsonObject setToJson(const FactSet& set)
{
    QJsonObject json;
    for (auto one = set.begin(); one != set.end(); ++one)
        json.insert(one.key(), factToJson(one.value()));
    return json;
}

/// Collects the path of the first key that is wrong.
class FactsJson {
public:
    explicit FactsJson(QString& error) : m_error(error) {}

    bool readSet(const QJsonValue& json, const QString& path, FactSet& set)
    {
        if (!json.isObject())
            return wrong(path, FactsTexts::tr("must be an object"));
        const QJsonObject object = json.toObject();
        for (auto one = object.begin(); one != object.end(); ++one) {
            Fact fact;
            if (!readFact(one.value(), path + QLatin1Char('.') + one.key(), fact))
                return false;
            set.insert(one.key(), fact);
        }
        return true;
    }

    bool readNodes(const QJsonValue& json, Facts& facts)
    {
        if (!json.isObject())
            return wrong(QStringLiteral("nodes"), FactsTexts::tr("must be an object"));
        const QJsonObject nodes = json.toObject();
        for (auto one = nodes.begin(); one != nodes.end(); ++one) {
            if (!readSet(one.value(), QStringLiteral("nodes.") + one.key(), facts.nodes[one.key()]))
                return false;
        }
        return true;
    }

    bool wrong(const QString& path, const QString& problem)
    {
        m_error = QStringLiteral("%1: %2").arg(path, problem);
        return false;
    }

private:
    bool readFact(const QJsonValue& json, const QString& path, Fact& fact)
    {
        if (!json.isObject())
            return wrong(path, FactsTexts::tr("must be an object"));
        const QJsonObject object = json.toObject();
        int states = 0;
        for (auto one = object.begin(); one != object.end(); ++one) {
            const QString key = one.key();
            const bool isState =
                key == QLatin1String("value") || key == QLatin1String("unknown") || key == QLatin1String("absent");
            states += isState ? 1 : 0;
            if (!readKey(key, one.value(), path + QLatin1Char('.') + key, fact))
                return false;
        }
        return states == 1 || wrong(path, FactsTexts::tr("must have exactly one of value, unknown, absent"));
    }

    bool readKey(const QString& key, const QJsonValue& json, const QString& path, Fact& fact)
    {
        if (key == QLatin1String("value"))
            return readValue(json, path, fact);
        if (key == QLatin1String("absent")) {
            fact.state = Fact::State::Absent;
            return json.toBool() || wrong(path, FactsTexts::tr("must be true"));
        }
        if (key == QLatin1String("unknown"))
            fact.state = Fact::State::Unknown;
        QString* text = key == QLatin1String("unknown")  ? &fact.reason
                        : key == QLatin1String("at")     ? &fact.at
                        : key == QLatin1String("source") ? &fact.source
                                                         : nullptr;
        if (text == nullptr)
            return wrong(path, FactsTexts::tr("is not known"));
        *text = json.toString();
        return json.isString() || wrong(path, FactsTexts::tr("must be a string"));
    }

    bool readValue(const QJsonValue& json, const QString& path, Fact& fact)
    {
        fact.state = Fact::State::Value;
        fact.isList = json.isArray();
        fact.value = json.toString();
        if (!fact.isList)
            return json.isString() || wrong(path, FactsTexts::tr("must be a string or an array of strings"));
        for (const QJsonValue& item : json.toArray()) {
            if (!item.isString())
                return wrong(path, FactsTexts::tr("must be a string or an array of strings"));
            fact.items << item.toString();
        }
        fact.value = fact.items.join(QStringLiteral(", "));
        return true;
    }

    QString& m_error;
};

Fact notRead()
{
    Fact fact;
    fact.reason = FactsTexts::tr("not read");
    return fact;
}

bool readTop(const QJsonObject& json, FactsJson& reader)
{
    static const QStringList known = {"format", "stage", "nodes", "cluster"};
    for (auto one = json.begin(); one != json.end(); ++one) {
        if (!known.contains(one.key()))
            return reader.wrong(one.key(), FactsTexts::tr("is not known"));
    }
    if (json.value(QStringLiteral("format")).toInt() != 1)
        return reader.wrong(QStringLiteral("format"), FactsTexts::tr("must be 1"));
    return true;
}

} // namespace

Fact Facts::of(const QString& node, const QString& name) const
{
    return nodes.value(node).value(name, notRead());
}

Fact Facts::ofCluster(const QString& name) const
{
    return cluster.value(name, notRead());
}

QJsonObject Facts::toJson() const
{
    QJsonObject all;
    for (auto one = nodes.begin(); one != nodes.end(); ++one)
        all.insert(one.key(), setToJson(one.value()));
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("stage"), stage == Stage::Found ? QStringLiteral("found") : QStringLiteral("checked")},
            {QStringLiteral("nodes"), all},
            {QStringLiteral("cluster"), setToJson(cluster)}};
}

bool Facts::fromJson(const QJsonObject& json, Facts& facts, QString& error)
{
    FactsJson reader(error);
    if (!readTop(json, reader))
        return false;
    Facts read;
    const QString stage = json.value(QStringLiteral("stage")).toString();
    if (stage != QLatin1String("found") && stage != QLatin1String("checked"))
        return reader.wrong(QStringLiteral("stage"), FactsTexts::tr("must be \"found\" or \"checked\""));
    read.stage = stage == QLatin1String("found") ? Stage::Found : Stage::Checked;
    if (!reader.readNodes(json.value(QStringLiteral("nodes")), read))
        return false;
    if (json.contains(QStringLiteral("cluster")) &&
        !reader.readSet(json.value(QStringLiteral("cluster")), QStringLiteral("cluster"), read.cluster))
        return false;
    facts = read;
    return true;
}

} // namespace wizard
