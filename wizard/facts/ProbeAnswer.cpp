#include "wizard/facts/ProbeAnswer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wizard {

namespace {

const QRegularExpression& linePattern()
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z][A-Za-z0-9_.-]*?)([+?!*]?)=(.*)$"));
    return pattern;
}

void addItem(FactSet& facts, const QString& name, const QString& item)
{
    Fact& fact = facts[name];
    if (fact.known() && !fact.isList)
        fact.items = {fact.value};
    fact.state = Fact::State::Value;
    fact.isList = true;
    fact.reason.clear();
    fact.items << item;
    fact.value = fact.items.join(QStringLiteral(", "));
}

void put(FactSet& facts, const QString& name, Fact::State state, const QString& text)
{
    Fact fact;
    fact.state = state;
    (state == Fact::State::Unknown ? fact.reason : fact.value) = text;
    facts.insert(name, fact);
}

/// A number that is none is not a fact.
void checkType(Fact& fact, const QString& type)
{
    bool number = true;
    if (type == QLatin1String("int") && fact.known())
        fact.value.toLongLong(&number);
    if (number)
        return;
    fact.reason = QCoreApplication::translate("Facts", "not a number: %1").arg(fact.value);
    fact.value.clear();
    fact.items.clear();
    fact.isList = false;
    fact.state = Fact::State::Unknown;
}

} // namespace

ProbeAnswer readProbeAnswer(QByteArrayView output, const QMap<QString, QString>& gives, const QString& probe,
                            const QString& at)
{
    ProbeAnswer answer;
    const QStringList lines = QString::fromUtf8(output.data(), output.size()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const auto match = linePattern().match(line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line);
        const QString name = match.captured(1), mode = match.captured(2), text = match.captured(3);
        // However it is spelled, a secret becomes neither a fact nor a stray line.
        if (mode == QLatin1String("*") || gives.value(name) == QLatin1String("secret")) {
            if (!text.isEmpty()) {
                answer.secrets.emplace_back(text.toUtf8());
                ++answer.secretCounts[name];
            }
        } else if (!match.hasMatch() || !gives.contains(name)) {
            if (!line.trimmed().isEmpty())
                answer.strayLines << line;
        } else if (mode == QLatin1String("+")) {
            addItem(answer.facts, name, text);
        } else if (mode == QLatin1String("?")) {
            put(answer.facts, name, Fact::State::Unknown, text);
        } else if (mode == QLatin1String("!")) {
            put(answer.facts, name, Fact::State::Absent, {});
        } else {
            put(answer.facts, name, Fact::State::Value, text);
        }
    }
    for (auto it = gives.begin(); it != gives.end(); ++it) {
        if (it.value() == QLatin1String("secret"))
            continue;
        if (!answer.facts.contains(it.key()))
            put(answer.facts, it.key(), Fact::State::Unknown,
                QCoreApplication::translate("Facts", "the probe %1 did not say").arg(probe));
        Fact& fact = answer.facts[it.key()];
        fact.source = probe;
        fact.at = at;
        if (it.value() == QLatin1String("list") && fact.known() && !fact.isList) {
            fact.isList = true;
            fact.items = fact.value.isEmpty() ? QStringList() : QStringList{fact.value};
        }
        checkType(fact, it.value());
    }
    return answer;
}

Fact clockFact(qint64 offsetMs, qint64 tookMs, const QString& probe, const QString& at)
{
    const qint64 sure = qMax<qint64>(0, qAbs(offsetMs) - (tookMs + 1) / 2);
    Fact fact;
    fact.state = Fact::State::Value;
    fact.value = QString::number(offsetMs < 0 ? -sure : sure);
    fact.source = probe;
    fact.at = at;
    return fact;
}

FactSet unknownFacts(const QMap<QString, QString>& gives, const QString& probe, const QString& reason,
                     const QString& at)
{
    FactSet facts;
    for (auto it = gives.begin(); it != gives.end(); ++it) {
        if (it.value() == QLatin1String("secret"))
            continue;
        put(facts, it.key(), Fact::State::Unknown, reason);
        facts[it.key()].source = probe;
        facts[it.key()].at = at;
    }
    return facts;
}

} // namespace wizard
