#pragma once

#include "tests/support/GivenFacts.h"
#include "wizard/case/Case.h"
#include "wizard/procedure/Procedure.h"

namespace tests {

/// A case of two servers and an agent, and facts that can be set one by one.
struct SmallCase {
    wizard::Case value;
    wizard::Facts facts;

    SmallCase()
    {
        value.name = QStringLiteral("small");
        for (const char* name : {"one", "two", "work"}) {
            wizard::CaseNode node;
            node.name = QString::fromLatin1(name);
            node.address = QStringLiteral("10.0.0.1");
            node.roles = {node.name == QLatin1String("work") ? wizard::NodeRole::Agent : wizard::NodeRole::Server};
            node.first = node.name == QLatin1String("one");
            value.nodes << node;
        }
        value.nodes[1].kubernetesName = QStringLiteral("two.internal");
    }

    SmallCase& fact(const QString& node, const QString& name, const QString& text)
    {
        facts.nodes[node].insert(name, textFact(text));
        return *this;
    }

    SmallCase& list(const QString& node, const QString& name, const QStringList& items)
    {
        facts.nodes[node].insert(name, listFact(items));
        return *this;
    }

    SmallCase& absent(const QString& node, const QString& name)
    {
        facts.nodes[node].insert(name, absentFact());
        return *this;
    }

    const wizard::CaseNode* node(const char* name) const { return value.node(QString::fromLatin1(name)); }
};

/// A condition on one name.
inline wizard::ConditionPtr condition(const QString& kind, const QString& name, const QString& op,
                                      const QJsonValue& literal)
{
    auto built = std::make_shared<wizard::Condition>();
    built->kind = wizard::Condition::Kind::Compare;
    built->subjectKind = kind;
    built->subjectName = name;
    built->op = op;
    built->literal = literal;
    return built;
}

/// A script step on every server.
inline wizard::Step serverStep(const QString& id, const QString& script)
{
    wizard::Step step;
    step.id = step.title = id;
    step.on.roles = {QStringLiteral("server")};
    step.script.text = script;
    return step;
}

} // namespace tests
