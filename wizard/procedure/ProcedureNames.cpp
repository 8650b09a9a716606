#include "wizard/procedure/ProcedureNames.h"

#include "wizard/procedure/ConditionReader.h"
#include "wizard/procedure/ProcedureTexts.h"
#include "wizard/procedure/TemplateNames.h"

namespace wizard {

namespace {

const QSet<QString>& nodeProperties()
{
    static const QSet<QString> names = {"name", "address", "kubernetesName", "user"};
    return names;
}

/// "first.node.address" without "first.node."; nullopt where `name` does not begin so.
std::optional<QString> after(const QString& name, const char* prefix)
{
    const QLatin1String start(prefix);
    return name.startsWith(start) ? std::optional<QString>(name.mid(start.size())) : std::nullopt;
}

} // namespace

ProcedureNames::ProcedureNames(const Procedure& procedure)
    : m_inputs({"snapshot", "snapshot.path", "snapshot.node", "snapshot.sha256", "snapshot.at"})
{
    for (const ProcedureInput& input : procedure.inputs) {
        m_inputs << input.id;
        if (input.type == QLatin1String("nodeList"))
            m_inputLists << input.id;
    }
    for (const FactProbe& probe : procedure.facts) {
        for (auto one = probe.gives.begin(); one != probe.gives.end(); ++one) {
            m_facts << one.key();
            if (one.value() == QLatin1String("list"))
                m_factLists << one.key();
            if (one.value() == QLatin1String("secret"))
                m_secretFacts << one.key();
        }
    }
    for (const ProcedureValue& value : procedure.values) {
        m_values << value.id;
        const auto fact = after(value.from, "fact.");
        if (value.isList || (fact && m_factLists.contains(*fact)))
            m_valueLists << value.id;
    }
}

ProcedureNames::Kind ProcedureNames::kindOf(const QString& name, const Place& place) const
{
    const auto one = [](bool known, bool list) { return !known ? Kind::Unknown : list ? Kind::List : Kind::Single; };
    if (!place.item.isEmpty() && name == place.item)
        return Kind::Single;
    if (name == QLatin1String("run.id") || name == QLatin1String("attempt") || name == QLatin1String("stamp"))
        return one(place.runTime, false);
    if (const auto rest = after(name, "capture."))
        return one(place.captures.contains(*rest), false);
    if (const auto rest = after(name, "input."))
        return one(m_inputs.contains(*rest), m_inputLists.contains(*rest));
    if (const auto rest = after(name, "value."))
        return one(m_values.contains(*rest), m_valueLists.contains(*rest));
    if (const auto rest = after(name, "case."))
        return one(QStringList{"name", "kubectl", "kubeconfig", "helm"}.contains(*rest), false);
    for (const char* prefix : {"node.", "first.node.", "subject.node.", "desk.node.", "holder.node."}) {
        if (const auto rest = after(name, prefix))
            return one(nodeProperties().contains(*rest), false);
    }
    for (const char* prefix : {"fact.", "first.", "desk.", "holder.", "subject.fact.", "cluster."}) {
        if (const auto rest = after(name, prefix))
            return one(m_facts.contains(*rest) && !m_secretFacts.contains(*rest), m_factLists.contains(*rest));
    }
    return Kind::Unknown;
}

void ProcedureNames::report(const QString& name, const SourceMark& mark, const Place& place,
                            const YamlFindings& findings) const
{
    if (const auto rest = after(name, "capture."))
        return findings.error(
            QStringLiteral("hole.undefined"), mark,
            ProcedureTexts::tr("%1 uses ${%2}, which no earlier step captures").arg(place.what, name));
    for (const char* prefix : {"fact.", "first.", "desk.", "holder.", "cluster."}) {
        const auto rest = after(name, prefix);
        if (rest && m_secretFacts.contains(*rest))
            return findings.error(QStringLiteral("secret.plain"), mark,
                                  ProcedureTexts::tr("%1 uses the secret fact \"%2\"; secrets never stand in commands")
                                      .arg(place.what, *rest));
    }
    QStringList known = {"run.id", "attempt", "stamp", "node.name", "node.address", "node.kubernetesName"};
    for (const QString& id : m_inputs)
        known << QLatin1String("input.") + id;
    for (const QString& id : m_values)
        known << QLatin1String("value.") + id;
    for (const QString& id : m_facts)
        known << QLatin1String("fact.") + id;
    known.sort();
    const QString near = nearest(name, known);
    const bool dotted = name.contains(QLatin1Char('.'));
    findings.error(QStringLiteral("name.unknown"), mark,
                   ProcedureTexts::tr("%1 uses ${%2}, which does not exist").arg(place.what, name),
                   !near.isEmpty() ? ProcedureTexts::tr("did you mean ${%1}?").arg(near)
                   : dotted        ? QString()
                   : name.contains(QLatin1Char('-'))
                       ? ProcedureTexts::tr("for a default of the shell write ${%1}")
                             .arg(QString(name).replace(QLatin1Char('-'), QLatin1String(":-")))
                       : ProcedureTexts::tr("for a variable of the shell write $%1").arg(name));
}

void ProcedureNames::check(const Template& text, const Place& place, const YamlFindings& findings) const
{
    for (const TemplateName& name : templateNames(text.text)) {
        const Kind kind = kindOf(name.name, place);
        const bool fits = kind == (name.isList ? Kind::List : Kind::Single) || (kind == Kind::List && place.plain);
        if (fits)
            continue;
        const SourceMark mark = markWithin(text, name.offset);
        if (kind == Kind::Unknown)
            report(name.name, mark, place, findings);
        else if (name.isList)
            findings.error(QStringLiteral("name.list"), mark,
                           ProcedureTexts::tr("%1 is one value, not a list").arg(name.name),
                           ProcedureTexts::tr("write ${%1}").arg(name.name));
        else
            findings.error(QStringLiteral("name.list"), mark, ProcedureTexts::tr("%1 is a list").arg(name.name),
                           ProcedureTexts::tr("write ${%1...}").arg(name.name));
    }
}

void ProcedureNames::check(const QList<WordItem>& words, const Place& place, const YamlFindings& findings) const
{
    for (const WordItem& item : words) {
        Place inner = place;
        if (item.kind == WordItem::Kind::Each) {
            checkList(item.list, item.word.mark, place, findings);
            inner.item = item.as;
        }
        if (item.kind == WordItem::Kind::Word)
            check(item.word, place, findings);
        check(item.condition, findings);
        check(item.then, inner, findings);
        check(item.otherwise, inner, findings);
    }
}

void ProcedureNames::checkKnown(const QString& name, const SourceMark& mark, const Place& place,
                                const YamlFindings& findings) const
{
    if (kindOf(name, place) == Kind::Unknown)
        report(name, mark, place, findings);
}

void ProcedureNames::checkList(const QString& name, const SourceMark& mark, const Place& place,
                               const YamlFindings& findings) const
{
    const Kind kind = kindOf(name, place);
    if (kind == Kind::Unknown)
        report(name, mark, place, findings);
    else if (kind == Kind::Single)
        findings.error(QStringLiteral("name.list"), mark, ProcedureTexts::tr("%1 is one value, not a list").arg(name));
}

bool ProcedureNames::knows(const QString& kind, const QString& name) const
{
    if (kind == QLatin1String("input"))
        return m_inputs.contains(name);
    if (kind == QLatin1String("value"))
        return m_values.contains(name);
    return kind == QLatin1String("case") || m_facts.contains(name);
}

void ProcedureNames::check(const ConditionPtr& condition, const YamlFindings& findings) const
{
    visitConditions(condition, [&](const Condition& one) {
        if (one.kind != Condition::Kind::Compare)
            return;
        const QList<QPair<QString, QString>> used = {{one.subjectKind, one.subjectName}, {one.refKind, one.refName}};
        for (const auto& [kind, name] : used) {
            if (kind.isEmpty() || knows(kind, name))
                continue;
            const QSet<QString>& all = kind == QLatin1String("input")   ? m_inputs
                                       : kind == QLatin1String("value") ? m_values
                                                                        : m_facts;
            QStringList sorted = all.values();
            sorted.sort();
            const QString near = nearest(name, sorted);
            findings.error(QStringLiteral("name.unknown"), one.mark,
                           ProcedureTexts::tr("the condition uses %1 \"%2\", which does not exist").arg(kind, name),
                           near.isEmpty() ? QString() : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
        }
    });
}

} // namespace wizard
