#include "wizard/plan/Binding.h"

#include "wizard/procedure/TemplateNames.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace wizard {

namespace {

constexpr int kDeepestValue = 8; ///< values may refer to values; a circle ends here

QString afterPrefix(const QString& name, const char* prefix)
{
    return name.mid(static_cast<qsizetype>(qstrlen(prefix)));
}

NamedValue fromJson(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue& item : value.toArray())
            items << item.toString();
        return NamedValue::list(items);
    }
    if (value.isBool())
        return NamedValue::known(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    if (value.isDouble())
        return NamedValue::known(QString::number(value.toDouble(), 'g', 15));
    if (value.isString())
        return NamedValue::known(value.toString());
    return NamedValue::absent();
}

NamedValue fromFact(const Fact& fact)
{
    switch (fact.state) {
    case Fact::State::Value:
        return fact.isList ? NamedValue::list(fact.items) : NamedValue::known(fact.value);
    case Fact::State::Absent:
        return NamedValue::absent();
    case Fact::State::Unknown:
        break;
    }
    return NamedValue::unknown(fact.reason);
}

/// A field left empty is an input not given.
bool isGiven(const QJsonValue& value)
{
    return !value.isString() || !value.toString().isEmpty();
}

/// Data in which the run would see a hole of its own.
bool readsLikeHole(const QStringList& items)
{
    return std::any_of(items.begin(), items.end(), [](const QString& item) { return !templateNames(item).isEmpty(); });
}

NamedValue snapshotPart(const std::optional<SnapshotChoice>& snapshot, const QString& part)
{
    if (!snapshot)
        return NamedValue::absent();
    if (part == QLatin1String("path"))
        return NamedValue::known(snapshot->path);
    if (part == QLatin1String("node"))
        return snapshot->node.isEmpty() ? NamedValue::absent() : NamedValue::known(snapshot->node);
    if (part == QLatin1String("sha256"))
        return snapshot->sha256.isEmpty() ? NamedValue::absent() : NamedValue::known(snapshot->sha256);
    if (part == QLatin1String("at"))
        return NamedValue::known(word(snapshot->at));
    return {};
}

} // namespace

Binding::Binding(const Procedure& procedure, const Case& value, const Facts& facts)
    : m_procedure(&procedure), m_case(&value), m_facts(&facts)
{
}

Binding Binding::on(const CaseNode* node) const
{
    Binding copy = *this;
    copy.m_scopes.clear();
    copy.m_node = node;
    return copy;
}

Binding Binding::about(const CaseNode* subject) const
{
    Binding copy = *this;
    copy.m_subject = subject;
    return copy;
}

Binding Binding::with(const QString& as, const QString& item) const
{
    Binding copy = *this;
    copy.m_as = as;
    copy.m_item = item;
    return copy;
}

NamedValue Binding::resolve(const QString& name) const
{
    if (!m_as.isEmpty() && name == m_as)
        return NamedValue::known(m_item);
    if (name == QLatin1String("run.id") || name == QLatin1String("attempt") || name == QLatin1String("stamp") ||
        name.startsWith(QLatin1String("capture.")))
        return NamedValue::hole();
    if (name.startsWith(QLatin1String("input.")))
        return input(afterPrefix(name, "input."));
    if (name.startsWith(QLatin1String("value.")))
        return value(afterPrefix(name, "value."));
    if (name.startsWith(QLatin1String("fact.")))
        return fact(m_node, afterPrefix(name, "fact."));
    if (name.startsWith(QLatin1String("node.")))
        return nodeProperty(m_node, afterPrefix(name, "node."));
    if (name.startsWith(QLatin1String("first.node.")))
        return nodeProperty(m_case->firstServer(), afterPrefix(name, "first.node."));
    if (name.startsWith(QLatin1String("first.")))
        return fact(m_case->firstServer(), afterPrefix(name, "first."));
    if (name.startsWith(QLatin1String("desk.node.")))
        return nodeProperty(m_case->workstationNode(), afterPrefix(name, "desk.node."));
    if (name.startsWith(QLatin1String("desk.")))
        return fact(m_case->workstationNode(), afterPrefix(name, "desk."));
    if (name.startsWith(QLatin1String("holder.node.")))
        return nodeProperty(m_case->snapshotHolder(), afterPrefix(name, "holder.node."));
    if (name.startsWith(QLatin1String("holder.")))
        return m_case->snapshotHolder() ? fact(m_case->snapshotHolder(), afterPrefix(name, "holder."))
                                        : NamedValue::absent();
    if (name.startsWith(QLatin1String("subject.node.")))
        return nodeProperty(subject(), afterPrefix(name, "subject.node."));
    if (name.startsWith(QLatin1String("subject.fact.")))
        return fact(subject(), afterPrefix(name, "subject.fact."));
    if (name.startsWith(QLatin1String("cluster.")))
        return fromFact(m_facts->ofCluster(afterPrefix(name, "cluster.")));
    if (name.startsWith(QLatin1String("case.")))
        return caseSubject(afterPrefix(name, "case."));
    return {};
}

NamedValue Binding::nodeProperty(const CaseNode* node, const QString& property) const
{
    if (!node)
        return NamedValue::absent();
    if (property == QLatin1String("name"))
        return NamedValue::known(node->name);
    if (property == QLatin1String("address"))
        return NamedValue::known(node->address);
    if (property == QLatin1String("kubernetesName"))
        return NamedValue::known(node->kubernetesName.isEmpty() ? node->name : node->kubernetesName);
    if (property == QLatin1String("user"))
        return node->user.isEmpty() ? fact(node, QStringLiteral("login.user")) : NamedValue::known(node->user);
    return {};
}

NamedValue Binding::fact(const CaseNode* node, const QString& name) const
{
    if (!node)
        return NamedValue::unknown(QCoreApplication::translate("Planner", "the desk has no facts"));
    return fromFact(m_facts->of(node->name, name));
}

NamedValue Binding::input(const QString& id) const
{
    if (id == QLatin1String("snapshot"))
        return snapshotPart(m_case->snapshot, QStringLiteral("path"));
    if (id.startsWith(QLatin1String("snapshot.")))
        return snapshotPart(m_case->snapshot, afterPrefix(id, "snapshot."));
    const auto given = m_case->inputs.constFind(id);
    if (given != m_case->inputs.constEnd() && isGiven(*given))
        return fromJson(*given);
    for (const ProcedureInput& known : m_procedure->inputs) {
        if (known.id == id)
            return known.defaultValue.isUndefined() ? NamedValue::absent() : fromJson(known.defaultValue);
    }
    return {};
}

NamedValue Binding::value(const QString& id) const
{
    if (m_depth >= kDeepestValue)
        return NamedValue::unknown(QCoreApplication::translate("Planner", "value %1 refers to itself").arg(id));
    Binding inner = *this;
    inner.m_depth = m_depth + 1;
    for (const ProcedureValue& known : m_procedure->values) {
        if (known.id == id)
            return inner.workOut(known);
    }
    return {};
}

NamedValue Binding::workOut(const ProcedureValue& source) const
{
    if (!source.words.isEmpty()) { // a list, or the lines of a text
        QStringList unbound;
        const QStringList items = words(source.words, unbound);
        if (unbound.isEmpty())
            return source.isList ? NamedValue::list(items) : NamedValue::known(items.join(QLatin1Char('\n')));
        const NamedValue origin = resolve(unbound.first());
        return origin.state == NamedValue::State::Unknown || origin.state == NamedValue::State::NoSuchName
                   ? origin
                   : NamedValue::unknown(QCoreApplication::translate("Planner", "%1 does not decide %2")
                                             .arg(unbound.first(), source.id));
    }
    for (const auto& [condition, text] : source.cases) {
        const Truth truth = holds(condition);
        if (truth == Truth::True)
            return substitute(text.text);
        if (truth == Truth::Unknown)
            return NamedValue::unknown(
                QCoreApplication::translate("Planner", "a fact that decides %1 is unknown").arg(source.id));
    }
    if (!source.from.isEmpty()) {
        const NamedValue origin = resolve(source.from);
        if (origin.state != NamedValue::State::Absent)
            return origin;
    }
    return source.defaultText.isEmpty() ? NamedValue::absent() : substitute(source.defaultText.text);
}

/// The text of a value or word: names replaced without quoting; the first that is not known decides the state.
/// Holes stay in words of an argv.
NamedValue Binding::substitute(const QString& text) const
{
    QString result;
    qsizetype end = 0;
    for (const TemplateName& name : templateNames(text)) {
        const NamedValue found = part(name.name);
        if (found.state != NamedValue::State::Known && found.state != NamedValue::State::Hole)
            return found;
        result += QStringView(text).mid(end, name.offset - end);
        end = name.offset + name.length;
        result += found.state == NamedValue::State::Hole ? text.mid(name.offset, name.length) : found.text();
    }
    result += QStringView(text).mid(end);
    return NamedValue::known(result);
}

/// A name within a value or word. A value is quoted as a whole, so it cannot hold what only the run knows; a word of an
/// argv is filled as it is, so its data must not read like a hole.
NamedValue Binding::part(const QString& name) const
{
    const NamedValue found = resolve(name);
    const bool inValue = m_depth > 0;
    if (inValue && found.state == NamedValue::State::Hole)
        return NamedValue::unknown(
            QCoreApplication::translate("Planner", "%1 is known only during the run, a value before it").arg(name));
    if (!inValue && found.state == NamedValue::State::Known && readsLikeHole(found.items))
        return NamedValue::unknown(
            QCoreApplication::translate("Planner", "its text holds a name in ${…}: %1").arg(found.text()));
    return found;
}

/// The name to blame for a condition that cannot be told.
QString Binding::undecidedName(const ConditionPtr& condition) const
{
    if (condition->kind == Condition::Kind::Compare) {
        const QString left = condition->subjectKind + QLatin1Char('.') + condition->subjectName;
        if (condition->refKind.isEmpty() || resolve(left).state != NamedValue::State::Known)
            return left;
        const QString right = condition->refKind + QLatin1Char('.') + condition->refName;
        return resolve(right).state == NamedValue::State::Known ? left : right;
    }
    for (const ConditionPtr& one : condition->parts) {
        if (holds(one) == Truth::Unknown)
            return undecidedName(one);
    }
    return condition->parts.empty() ? QString() : undecidedName(condition->parts.front());
}

QStringList Binding::words(const QList<WordItem>& items, QStringList& unbound) const
{
    QStringList result;
    for (const WordItem& item : items) {
        if (item.kind == WordItem::Kind::If) {
            const Truth truth = holds(item.condition);
            if (truth == Truth::Unknown)
                unbound << undecidedName(item.condition);
            else
                result << words(truth == Truth::True ? item.then : item.otherwise, unbound);
        } else if (item.kind == WordItem::Kind::Each) {
            const NamedValue list = resolve(item.list);
            if (list.state != NamedValue::State::Known && list.state != NamedValue::State::Absent)
                unbound << item.list;
            for (const QString& each : list.items)
                result << with(item.as, each).words(item.then, unbound);
        } else {
            result << oneWord(item.word.text, unbound);
        }
    }
    return result;
}

QStringList Binding::oneWord(const QString& text, QStringList& unbound) const
{
    // A word that is nothing but ${list...} gives as many words as the list has.
    const QList<TemplateName> names = templateNames(text);
    if (names.size() == 1 && names.first().isList && names.first().length == text.size()) {
        const NamedValue list = part(names.first().name);
        if (list.state == NamedValue::State::Known || list.state == NamedValue::State::Absent)
            return list.items;
        unbound << names.first().name;
        return {};
    }
    const NamedValue word = substitute(text);
    if (word.state == NamedValue::State::Known)
        return {word.text()};
    for (const TemplateName& name : names) {
        const NamedValue::State state = part(name.name).state;
        if (state != NamedValue::State::Known && state != NamedValue::State::Hole)
            unbound << name.name;
    }
    return {};
}

ConditionValue Binding::lookup(const QString& kind, const QString& name) const
{
    const auto given = m_case->inputs.constFind(name);
    if (kind == QLatin1String("input") && given != m_case->inputs.constEnd() && isGiven(*given))
        return ConditionValue::of(*given);
    const NamedValue found = resolve(kind + QLatin1Char('.') + name);
    switch (found.state) {
    case NamedValue::State::Known:
        return ConditionValue::of(found.isList ? QJsonValue(QJsonArray::fromStringList(found.items))
                                               : QJsonValue(found.items.value(0)));
    case NamedValue::State::Absent:
        return ConditionValue::absent();
    default:
        return ConditionValue::unknown();
    }
}

} // namespace wizard
