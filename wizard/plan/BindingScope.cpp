// A binding as the scope of conditions: what the case says, which nodes a selector means, what holds.
#include "wizard/plan/Binding.h"

namespace wizard {

namespace {

/// The node that runs kubectl and helm: that of `kube.on`, else the first server; the desk is none.
const CaseNode* kubeNode(const Case& value)
{
    const QString named = value.kube.value(QStringLiteral("on"));
    return named.isEmpty() ? value.firstServer() : value.node(named);
}

} // namespace

NamedValue Binding::caseSubject(const QString& name) const
{
    const auto count = [this](NodeRole role) {
        int number = 0;
        for (const CaseNode& node : m_case->nodes)
            number += node.takesPart() && node.has(role) ? 1 : 0;
        return NamedValue::known(QString::number(number));
    };
    if (name == QLatin1String("serverCount"))
        return count(NodeRole::Server);
    if (name == QLatin1String("agentCount"))
        return count(NodeRole::Agent);
    if (name == QLatin1String("etcdCount"))
        return count(NodeRole::Etcd);
    if (name == QLatin1String("databaseHostCount"))
        return count(NodeRole::DatabaseHost);
    if (name == QLatin1String("workstation"))
        return NamedValue::known(m_case->workstation);
    if (name == QLatin1String("practice"))
        return NamedValue::known(m_case->practice ? QStringLiteral("true") : QStringLiteral("false"));
    if (name == QLatin1String("snapshotAt"))
        return m_case->snapshot ? NamedValue::known(word(m_case->snapshot->at)) : NamedValue::absent();
    if (name == QLatin1String("name"))
        return NamedValue::known(m_case->name);
    if (name == QLatin1String("kubeOn"))
        return NamedValue::known(m_case->kube.value(QStringLiteral("on"), QStringLiteral("auto")));
    if (name == QLatin1String("kubectl") || name == QLatin1String("kubeconfig") || name == QLatin1String("helm"))
        return NamedValue::known(m_case->kube.value(name, QStringLiteral("auto")));
    if (name == QLatin1String("leftOut")) {
        QStringList names;
        for (const CaseNode& node : m_case->nodes) {
            if (!node.takesPart())
                names << node.name;
        }
        return NamedValue::list(names);
    }
    return {};
}

Truth Binding::holds(const ConditionPtr& condition) const
{
    return evaluate(condition, *this);
}

std::vector<const ConditionScope*> Binding::nodes(const NodeSelector& selector) const
{
    NodeSelector byRole = selector;
    byRole.fact = nullptr;
    std::vector<const ConditionScope*> scopes;
    for (const CaseNode* node : select(byRole)) {
        m_scopes.push_back(std::make_shared<const Binding>(on(node)));
        scopes.push_back(m_scopes.back().get());
    }
    return scopes;
}

QList<const CaseNode*> Binding::undecided(const NodeSelector& selector) const
{
    if (!selector.fact)
        return {};
    NodeSelector byRole = selector;
    byRole.fact = nullptr;
    QList<const CaseNode*> nodes;
    for (const CaseNode* node : select(byRole)) {
        if (on(node).holds(selector.fact) == Truth::Unknown)
            nodes << node;
    }
    return nodes;
}

QList<const CaseNode*> Binding::select(const NodeSelector& selector) const
{
    if (selector.desk)
        return {m_case->workstationNode()};
    QList<const CaseNode*> nodes;
    const CaseNode* kube = kubeNode(*m_case);
    for (const CaseNode& node : m_case->nodes) {
        if (!node.takesPart() || (selector.first && !node.first) || (selector.exceptFirst && node.first))
            continue;
        bool fits = selector.roles.isEmpty() || (selector.roles.contains(QLatin1String("kube")) && &node == kube);
        for (NodeRole role : node.roles)
            fits = fits || selector.roles.contains(word(role));
        if (fits && selector.fact && on(&node).holds(selector.fact) != Truth::True)
            fits = false;
        if (fits)
            nodes << &node;
    }
    return nodes;
}

} // namespace wizard
