#include "wizard/procedure/ConditionReader.h"

#include "wizard/case/Case.h"
#include "wizard/procedure/ConditionEvaluator.h"
#include "wizard/procedure/ProcedureTexts.h"
#include "wizard/procedure/Rke2Version.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace wizard {

namespace {

const QStringList& subjectKinds()
{
    static const QStringList kinds = {"fact", "first", "desk", "holder", "cluster", "input", "value", "case"};
    return kinds;
}

const QStringList& caseSubjects()
{
    static const QStringList names = {"name",     "serverCount", "agentCount", "etcdCount", "workstation",
                                      "practice", "snapshotAt",  "leftOut",    "kubeOn",    "databaseHostCount"};
    return names;
}

using Draft = std::shared_ptr<Condition>;

bool isVersion(const QJsonValue& value)
{
    return value.isString() && ReleaseVersion::parse(value.toString()).has_value();
}

bool isOrder(const QJsonValue& value)
{
    return value.isDouble() || isVersion(value);
}

/// What the right side of `shape` must be, where `value` is not that; empty: fits.
QString misfit(OperandShape shape, const QJsonValue& value)
{
    switch (shape) {
    case OperandShape::Any:
        return {};
    case OperandShape::Text:
        return value.isArray() ? ProcedureTexts::tr("a text or a number") : QString();
    case OperandShape::TextList:
        return value.isArray() ? QString() : ProcedureTexts::tr("a list");
    case OperandShape::Pattern:
        return value.isString() && QRegularExpression(value.toString()).isValid()
                   ? QString()
                   : ProcedureTexts::tr("a regular expression");
    case OperandShape::TruthWord:
        return value.isBool() ? QString() : ProcedureTexts::tr("true or false");
    case OperandShape::Number:
        return value.isDouble() ? QString() : ProcedureTexts::tr("a whole number");
    case OperandShape::Order:
        return isOrder(value) ? QString() : ProcedureTexts::tr("a number or a version");
    case OperandShape::OrderPair: {
        const QJsonArray pair = value.toArray();
        return pair.size() == 2 && isOrder(pair.at(0)) && isOrder(pair.at(1)) ? QString()
                                                                              : ProcedureTexts::tr("[lowest, highest]");
    }
    case OperandShape::Version:
        return isVersion(value) ? QString() : ProcedureTexts::tr("a version such as v1.31.9+rke2r1");
    }
    return {};
}

class Reading {
public:
    explicit Reading(const YamlFindings& findings) : m_findings(findings) {}

    ConditionPtr read(const YamlNode& yaml)
    {
        if (yaml.kind != YamlNode::Kind::Mapping || yaml.entries.empty())
            return refuse(yaml.mark, ProcedureTexts::tr("a condition is a mapping such as {input: ID, is: VALUE}"));
        const QString& first = yaml.entries.front().key;
        if (first == QLatin1String("all") || first == QLatin1String("any"))
            return readList(yaml, first == QLatin1String("all") ? Condition::Kind::All : Condition::Kind::Any);
        if (first == QLatin1String("not"))
            return readNot(yaml);
        if (first == QLatin1String("anyNode") || first == QLatin1String("allNodes"))
            return readOverNodes(yaml, first == QLatin1String("anyNode") ? Condition::Kind::AnyNode
                                                                         : Condition::Kind::AllNodes);
        return readCompare(yaml);
    }

private:
    ConditionPtr refuse(const SourceMark& mark, const QString& message, const QString& hint = {})
    {
        m_findings.error(QStringLiteral("condition.invalid"), mark, message, hint);
        return nullptr;
    }

    static Draft draft(Condition::Kind kind, const YamlNode& yaml)
    {
        auto made = std::make_shared<Condition>();
        made->kind = kind;
        made->mark = yaml.mark;
        return made;
    }

    bool alone(const YamlNode& yaml)
    {
        if (yaml.entries.size() == 1)
            return true;
        const YamlEntry& second = yaml.entries.at(1);
        refuse(second.keyMark,
               ProcedureTexts::tr("\"%1\" does not go beside \"%2\"").arg(second.key, yaml.entries.front().key),
               ProcedureTexts::tr("join several conditions with all: [...]"));
        return false;
    }

    ConditionPtr readList(const YamlNode& yaml, Condition::Kind kind)
    {
        const YamlNode& list = yaml.entries.front().value;
        if (!alone(yaml))
            return nullptr;
        if (list.kind != YamlNode::Kind::Sequence || list.items.empty())
            return refuse(list.mark, ProcedureTexts::tr("%1 needs a list of conditions").arg(yaml.entries.front().key));
        const Draft made = draft(kind, yaml);
        for (const YamlNode& item : list.items) {
            if (ConditionPtr part = read(item))
                made->parts.push_back(std::move(part));
        }
        return made;
    }

    ConditionPtr readNot(const YamlNode& yaml)
    {
        if (!alone(yaml))
            return nullptr;
        const Draft made = draft(Condition::Kind::Not, yaml);
        ConditionPtr part = read(yaml.entries.front().value);
        if (!part)
            return nullptr;
        made->parts.push_back(std::move(part));
        return made;
    }

    ConditionPtr readOverNodes(const YamlNode& yaml, Condition::Kind kind)
    {
        if (!alone(yaml))
            return nullptr;
        YamlFields fields(yaml.entries.front().value, yaml.entries.front().key, m_findings);
        const Draft made = draft(kind, yaml);
        if (const YamlNode* on = fields.required(QStringLiteral("on")))
            made->nodes = readSelector(*on, m_findings);
        const YamlNode* that = fields.required(QStringLiteral("that"));
        ConditionPtr part = that == nullptr ? nullptr : read(*that);
        fields.finish();
        if (!part)
            return nullptr;
        made->parts.push_back(std::move(part));
        return made;
    }

    ConditionPtr readCompare(const YamlNode& yaml)
    {
        const Draft made = draft(Condition::Kind::Compare, yaml);
        for (const YamlEntry& entry : yaml.entries) {
            if (subjectKinds().contains(entry.key)) {
                if (!takeSubject(entry, *made))
                    return nullptr;
            } else if (conditionOperators().contains(entry.key)) {
                if (!takeOperator(entry, *made))
                    return nullptr;
            } else {
                return unknownKey(entry);
            }
        }
        if (made->subjectKind.isEmpty())
            return refuse(yaml.mark, ProcedureTexts::tr("the condition says not what it looks at"),
                          ProcedureTexts::tr("one of: %1").arg(subjectKinds().join(QStringLiteral(", "))));
        if (made->op.isEmpty())
            return refuse(yaml.mark, ProcedureTexts::tr("the condition has no operator"),
                          ProcedureTexts::tr("one of: %1").arg(conditionOperators().join(QStringLiteral(", "))));
        return made;
    }

    ConditionPtr unknownKey(const YamlEntry& entry)
    {
        const QString near = nearest(entry.key, subjectKinds() + conditionOperators() +
                                                    QStringList{"all", "any", "not", "anyNode", "allNodes"});
        m_findings.error(QStringLiteral("key.unknown"), entry.keyMark,
                         ProcedureTexts::tr("a condition has no key \"%1\"").arg(entry.key),
                         near.isEmpty()
                             ? ProcedureTexts::tr("operators: %1").arg(conditionOperators().join(QStringLiteral(", ")))
                             : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
        return nullptr;
    }

    bool takeSubject(const YamlEntry& entry, Condition& made)
    {
        if (!made.subjectKind.isEmpty())
            return refuse(entry.keyMark, ProcedureTexts::tr("a condition looks at one thing; there is already \"%1\"")
                                             .arg(made.subjectKind)) != nullptr;
        const auto name = readText(entry.value, entry.key, m_findings);
        if (!name)
            return false;
        if (entry.key == QLatin1String("case") && !readWord(entry.value, entry.key, caseSubjects(), m_findings))
            return false;
        made.subjectKind = entry.key;
        made.subjectName = *name;
        return true;
    }

    bool takeOperator(const YamlEntry& entry, Condition& made)
    {
        if (!made.op.isEmpty())
            return refuse(entry.keyMark,
                          ProcedureTexts::tr("a condition has one operator; there is already \"%1\"").arg(made.op),
                          ProcedureTexts::tr("join several conditions with all: [...]")) != nullptr;
        made.op = entry.key;
        if (entry.value.kind == YamlNode::Kind::Mapping)
            return takeReference(entry, made);
        const auto literal = readLiteral(entry.value, entry.key, m_findings);
        if (!literal)
            return false;
        const QString wanted = misfit(conditionOperandShape(made.op), *literal);
        if (!wanted.isEmpty())
            return refuse(entry.value.mark, ProcedureTexts::tr("%1 needs %2").arg(made.op, wanted)) != nullptr;
        made.literal = *literal;
        return true;
    }

    bool takeReference(const YamlEntry& entry, Condition& made)
    {
        if (!conditionTakesReference(made.op))
            return refuse(entry.value.mark, ProcedureTexts::tr("%1 needs a value, not a name").arg(made.op)) != nullptr;
        if (entry.value.entries.size() != 1)
            return refuse(entry.value.mark, ProcedureTexts::tr("the right side is one name, such as {input: ID}")) !=
                   nullptr;
        const YamlEntry& reference = entry.value.entries.front();
        if (!subjectKinds().contains(reference.key))
            return unknownKey(reference) != nullptr;
        const auto name = readText(reference.value, reference.key, m_findings);
        made.refKind = reference.key;
        made.refName = name.value_or(QString());
        return name.has_value();
    }

    const YamlFindings& m_findings;
};

} // namespace

ConditionPtr readCondition(const YamlNode& yaml, const YamlFindings& findings)
{
    return Reading(findings).read(yaml);
}

ConditionPtr readConditionAt(YamlFields& fields, const QString& key, const YamlFindings& findings)
{
    const YamlNode* yaml = fields.optional(key);
    return yaml == nullptr ? nullptr : readCondition(*yaml, findings);
}

NodeSelector readSelector(const YamlNode& yaml, const YamlFindings& findings)
{
    NodeSelector selector;
    selector.mark = yaml.mark;
    if (yaml.kind == YamlNode::Kind::Scalar) {
        selector.desk = readWord(yaml, QStringLiteral("on"), {"desk"}, findings).has_value();
        return selector;
    }
    YamlFields fields(yaml, QStringLiteral("on"), findings);
    selector.roles = fields.texts(QStringLiteral("role"), true);
    for (const QString& role : selector.roles) {
        const QString near = nearest(role, allWords<NodeRole>());
        if (role != QLatin1String("kube") && !fromWord<NodeRole>(role))
            findings.error(QStringLiteral("word.unknown"), yaml.find(QStringLiteral("role"))->mark,
                           ProcedureTexts::tr("there is no role \"%1\"").arg(role),
                           near.isEmpty()
                               ? ProcedureTexts::tr("one of: %1").arg(allWords<NodeRole>().join(QStringLiteral(", ")))
                               : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
    }
    selector.first = fields.flag(QStringLiteral("first"), false);
    selector.exceptFirst = fields.choice(QStringLiteral("except"), {"first"}, {}) == QLatin1String("first");
    selector.fact = readConditionAt(fields, QStringLiteral("fact"), findings);
    if (selector.first && selector.exceptFirst)
        findings.error(QStringLiteral("selector.empty"), yaml.mark,
                       ProcedureTexts::tr("first and except: first together select nobody"));
    if (fields.isMapping() && yaml.entries.empty())
        findings.error(QStringLiteral("selector.empty"), yaml.mark,
                       ProcedureTexts::tr("say which nodes, for example {role: server}"));
    fields.finish();
    return selector;
}

void visitConditions(const ConditionPtr& root, const std::function<void(const Condition&)>& visit)
{
    if (!root)
        return;
    visit(*root);
    visitConditions(root->nodes.fact, visit);
    for (const ConditionPtr& part : root->parts)
        visitConditions(part, visit);
}

} // namespace wizard
