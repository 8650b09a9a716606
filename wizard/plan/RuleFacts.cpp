#include "wizard/plan/RuleFacts.h"

#include "wizard/procedure/TemplateNames.h"

#include <QSet>

#include <algorithm>

namespace wizard {

namespace {

/// Walks from a rule to the facts that it reads.
class FactNames {
public:
    explicit FactNames(const Procedure& procedure) : m_procedure(procedure) {}

    void addRule(const ProcedureRule& rule)
    {
        addCondition(rule.condition);
        if (rule.on)
            addCondition(rule.on->fact);
        addText(rule.found.text);
        addText(rule.expected);
    }
    const QSet<QString>& names() const { return m_names; }

private:
    void addCondition(const ConditionPtr& condition)
    {
        if (!condition)
            return;
        addName(condition->subjectKind, condition->subjectName);
        addName(condition->refKind, condition->refName);
        addCondition(condition->nodes.fact);
        for (const ConditionPtr& part : condition->parts)
            addCondition(part);
    }

    void addText(const QString& text)
    {
        for (const TemplateName& name : templateNames(text))
            addName(name.name.section(QLatin1Char('.'), 0, 0), name.name.section(QLatin1Char('.'), 1));
    }

    /// "first.fact.x" and "first.x" are the same fact.
    void addName(const QString& kind, QString name)
    {
        if (kind == QLatin1String("value"))
            return addValue(name);
        if (name.startsWith(QLatin1String("fact.")))
            name.remove(0, 5);
        m_names.insert(name);
    }

    void addValue(const QString& id)
    {
        for (const ProcedureValue& value : m_procedure.values) {
            if (value.id != id || m_values.contains(id))
                continue;
            m_values.insert(id);
            addName(value.from.section(QLatin1Char('.'), 0, 0), value.from.section(QLatin1Char('.'), 1));
            addText(value.defaultText.text);
            for (const auto& [condition, text] : value.cases) {
                addCondition(condition);
                addText(text.text);
            }
        }
    }

    const Procedure& m_procedure;
    QSet<QString> m_names, m_values;
};

} // namespace

Procedure onlyProbesOf(const Procedure& procedure, const QString& rule)
{
    FactNames read(procedure);
    for (const ProcedureRule& one : procedure.rules) {
        if (one.id == rule)
            read.addRule(one);
    }
    Procedure few = procedure;
    few.wrappers.clear();
    few.facts.removeIf([&](const FactProbe& probe) {
        return std::none_of(probe.gives.keyBegin(), probe.gives.keyEnd(),
                            [&](const QString& name) { return read.names().contains(name); });
    });
    return few;
}

Procedure onlyRulesAbout(const Procedure& procedure, const QStringList& names)
{
    const QSet<QString> wanted(names.cbegin(), names.cend());
    Procedure few = procedure;
    few.wrappers.clear();
    few.rules.removeIf([&](const ProcedureRule& rule) {
        FactNames read(procedure);
        read.addRule(rule);
        return !read.names().intersects(wanted);
    });
    return few;
}

Procedure wholeReading(const Procedure& procedure)
{
    Procedure reading = procedure;
    reading.wrappers.clear();
    reading.facts.removeIf([](const FactProbe& probe) {
        return std::none_of(probe.gives.keyBegin(), probe.gives.keyEnd(),
                            [](const QString& name) { return name.endsWith(QLatin1String(".whole")); });
    });
    QSet<QString> given;
    for (const FactProbe& probe : std::as_const(reading.facts))
        given.unite(QSet<QString>(probe.gives.keyBegin(), probe.gives.keyEnd()));
    reading.rules.removeIf([&](const ProcedureRule& rule) {
        FactNames read(procedure);
        read.addRule(rule);
        return rule.stage != QLatin1String("check") || !read.names().intersects(given);
    });
    return reading;
}

Procedure secretProbes(const Procedure& procedure, const QStringList& stages)
{
    Procedure few = procedure;
    few.wrappers.clear();
    few.rules.clear();
    few.facts.removeIf([&stages](const FactProbe& probe) {
        return !stages.contains(probe.stage) || !probe.gives.values().contains(QLatin1String("secret"));
    });
    for (FactProbe& probe : few.facts)
        probe.stage = QStringLiteral("found");
    return few;
}

bool comparesClocks(const Procedure& procedure, const ProcedureRule& rule)
{
    FactNames read(procedure);
    read.addRule(rule);
    return std::any_of(procedure.facts.cbegin(), procedure.facts.cend(), [&read](const FactProbe& probe) {
        return std::any_of(probe.gives.keyValueBegin(), probe.gives.keyValueEnd(), [&read](const auto& given) {
            return given.second == QLatin1String("clock") && read.names().contains(given.first);
        });
    });
}

} // namespace wizard
