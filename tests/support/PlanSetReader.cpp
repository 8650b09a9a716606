#include "tests/support/PlanSetReader.h"

#include "wizard/case/CaseReader.h"
#include "wizard/case/YamlFields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tests {

using namespace wizard;

namespace {

const QString kAt = QStringLiteral("2026-03-14T02:11:09Z");

/// The tree of one file; keys are asked for by name, a key that nobody knows ends the test program.
class FixtureFile {
public:
    FixtureFile(const QString& id, const QString& folder)
        : m_folder(folder), m_file(folder + QStringLiteral("/fixtures.yaml"))
    {
        m_set.id = id;
        m_set.procedure = &procedureOfTree(id);
    }

    PlanSet read()
    {
        const YamlNode root = treeOf(m_file);
        YamlFields fields(root, QStringLiteral("the fixtures"), m_findings);
        fields.required(QStringLiteral("format"));
        m_base.value = caseOf(fields.requiredText(QStringLiteral("case")));
        m_base.facts.stage = Facts::Stage::Checked;
        if (const YamlNode* facts = fields.required(QStringLiteral("facts")))
            addFacts(*facts, m_base);
        for (const YamlNode& item : itemsOf(fields.required(QStringLiteral("plans"))))
            addPlan(item);
        for (const YamlNode& item : itemsOf(fields.optional(QStringLiteral("rules"))))
            addRule(item);
        m_set.saidInOrder = fields.texts(QStringLiteral("saidInOrder"));
        m_set.firstToDestroy = fields.texts(QStringLiteral("firstToDestroy"));
        m_set.harmless = textsOf(fields.optional(QStringLiteral("harmless")));
        m_set.followUp = textsOf(fields.optional(QStringLiteral("followUp")));
        fields.finish();
        complain();
        return m_set;
    }

private:
    void complain() const
    {
        if (m_diagnostics.hasErrors())
            qFatal("%s", qUtf8Printable(m_diagnostics.toString()));
    }

    YamlNode treeOf(const QString& path)
    {
        const QByteArray bytes = readLimitedFile(path, kProcedureFileLimit, m_diagnostics).value_or(QByteArray());
        const auto root = readYamlTree(bytes, path, kProcedureFileLimit, m_diagnostics);
        complain();
        return *root;
    }

    Case caseOf(const QString& name)
    {
        const auto value = readCaseFile(m_folder + QLatin1Char('/') + name, m_diagnostics);
        complain();
        return *value;
    }

    static std::vector<YamlNode> itemsOf(const YamlNode* list) { return list ? list->items : std::vector<YamlNode>(); }

    static QMap<QString, QString> textsOf(const YamlNode* mapping)
    {
        QMap<QString, QString> all;
        for (const YamlEntry& entry : mapping ? mapping->entries : std::vector<YamlEntry>())
            all.insert(entry.key, entry.value.text);
        return all;
    }

    bool isGiven(const QString& fact) const
    {
        QList<FactProbe> probes = m_set.procedure->facts;
        for (const auto& wrapper : m_set.procedure->wrappers)
            probes += wrapper->facts;
        return std::any_of(probes.begin(), probes.end(),
                           [&fact](const FactProbe& probe) { return probe.gives.contains(fact); });
    }

    /// Text, list, {absent: true} or {unknown: REASON}.
    Fact factOf(const YamlNode& node)
    {
        Fact fact;
        fact.at = kAt;
        if (node.find(QStringLiteral("absent")) != nullptr) {
            fact.state = Fact::State::Absent;
        } else if (const YamlNode* reason = node.find(QStringLiteral("unknown"))) {
            fact.reason = reason->text;
        } else {
            fact.state = Fact::State::Value;
            fact.value = node.text;
            fact.isList = node.kind == YamlNode::Kind::Sequence;
            for (const YamlNode& item : node.items)
                fact.items << item.text;
            if (fact.isList)
                fact.value = fact.items.join(QStringLiteral(", "));
        }
        return fact;
    }

    /// {NODE | ROLE | all | cluster | desk: {fact: value}}
    void addFacts(const YamlNode& facts, PlanFixture& fixture)
    {
        for (const YamlEntry& group : facts.entries) {
            for (const YamlEntry& fact : group.value.entries) {
                if (!isGiven(fact.key))
                    m_findings.error(QStringLiteral("fact"), fact.keyMark, QStringLiteral("no probe gives this fact"));
                for (FactSet* set : setsOf(group, fixture))
                    set->insert(fact.key, factOf(fact.value));
            }
        }
    }

    QList<FactSet*> setsOf(const YamlEntry& group, PlanFixture& fixture)
    {
        if (group.key == QLatin1String("cluster"))
            return {&fixture.facts.cluster};
        const QString desk = fixture.value.workstationNode()->name; // this machine is no node of the case
        if (group.key == desk && fixture.value.node(desk) == nullptr)
            return {&fixture.facts.nodes[desk]};
        QList<FactSet*> sets;
        for (const CaseNode& node : fixture.value.nodes) {
            const bool named = group.key == node.name || group.key == QLatin1String("all") ||
                               (!node.roles.isEmpty() && group.key == word(node.roles.first()));
            if (named && node.takesPart())
                sets << &fixture.facts.nodes[node.name];
        }
        if (sets.isEmpty())
            m_findings.error(QStringLiteral("node"), group.keyMark, QStringLiteral("no node of the case"));
        return sets;
    }

    static QJsonValue inputOf(const YamlNode& node)
    {
        if (const YamlNode* secret = node.find(QStringLiteral("secret")))
            return QJsonObject{{QStringLiteral("secret"), secret->text}};
        if (node.kind == YamlNode::Kind::Sequence) {
            QJsonArray items;
            for (const YamlNode& item : node.items)
                items.append(item.text);
            return items;
        }
        if (!node.quoted && (node.text == QLatin1String("true") || node.text == QLatin1String("false")))
            return node.text == QLatin1String("true");
        bool isNumber = false;
        const int number = node.text.toInt(&isNumber);
        return isNumber && !node.quoted ? QJsonValue(number) : QJsonValue(node.text);
    }

    void changeSnapshot(const YamlNode* snapshot, Case& value)
    {
        if (snapshot == nullptr)
            return;
        const QMap<QString, QString> texts = textsOf(snapshot);
        if (texts.isEmpty()) {
            value.snapshot.reset();
            return;
        }
        const auto at = fromWord<SnapshotPlace>(texts.value(QStringLiteral("at")));
        value.snapshot =
            SnapshotChoice{at.value_or(SnapshotPlace::Node), at ? QString() : texts.value(QStringLiteral("at")),
                           texts.value(QStringLiteral("path")), texts.value(QStringLiteral("sha256"))};
    }

    /// The first case with the differences that `fields` names: case, inputs, snapshot, leaveOut, facts.
    PlanFixture changed(YamlFields& fields)
    {
        PlanFixture fixture = m_base;
        const QString other = fields.text(QStringLiteral("case"));
        if (!other.isEmpty()) {
            fixture.value = caseOf(other);
            for (const CaseNode& node : fixture.value.nodes)
                fixture.facts.nodes[node.name];
            for (const QString& name : fixture.facts.nodes.keys()) {
                if (fixture.value.node(name) == nullptr)
                    fixture.facts.nodes.remove(name);
            }
        }
        const YamlNode* inputs = fields.optional(QStringLiteral("inputs"));
        for (const YamlEntry& input : inputs ? inputs->entries : std::vector<YamlEntry>())
            fixture.value.inputs.insert(input.key, inputOf(input.value));
        changeSnapshot(fields.optional(QStringLiteral("snapshot")), fixture.value);
        const QMap<QString, QString> leftOut = textsOf(fields.optional(QStringLiteral("leaveOut")));
        for (CaseNode& node : fixture.value.nodes) {
            node.leftOutReason = leftOut.value(node.name, node.leftOutReason);
            if (!node.takesPart())
                fixture.facts.nodes.remove(node.name);
        }
        for (const QString& part : fields.texts(QStringLiteral("forget"), true)) // "cluster", or names of facts
            forget(part, fixture);
        if (const YamlNode* facts = fields.optional(QStringLiteral("facts")))
            addFacts(*facts, fixture);
        return fixture;
    }

    static void forget(const QString& part, PlanFixture& fixture)
    {
        if (part == QLatin1String("cluster"))
            fixture.facts.cluster.clear();
        for (FactSet& set : fixture.facts.nodes) {
            for (const QString& name : set.keys()) {
                if (name == part || name.startsWith(part + QLatin1Char('.')))
                    set.remove(name);
            }
        }
    }

    void addPlan(const YamlNode& item)
    {
        YamlFields fields(item, QStringLiteral("the plan"), m_findings);
        const QString name = fields.requiredText(QStringLiteral("name"));
        const QString shows = fields.requiredText(QStringLiteral("shows"));
        const bool probes = fields.flag(QStringLiteral("probes"), m_set.plans.isEmpty());
        PlanFixture fixture = changed(fields);
        fields.finish();
        fixture.name = name;
        fixture.shows = shows;
        fixture = withUnsaidFacts(*m_set.procedure, fixture);
        m_set.plans << fixture;
        if (probes)
            m_set.probes << fixture;
    }

    void addRule(const YamlNode& item)
    {
        YamlFields fields(item, QStringLiteral("the expectation"), m_findings);
        RuleExpectation expected;
        expected.rule = fields.requiredText(QStringLiteral("rule"));
        expected.node = fields.text(QStringLiteral("node"));
        expected.verdict =
            fields.requiredChoice(QStringLiteral("verdict"), QStringList{"passed", "info", "warn", "override", "block",
                                                                         "could-not-check", "none"});
        expected.fixture = withUnsaidFacts(*m_set.procedure, changed(fields));
        fields.finish();
        m_set.rules << expected;
    }

    QString m_folder, m_file;
    Diagnostics m_diagnostics;
    YamlFindings m_findings{m_diagnostics, QStringLiteral("fixtures")};
    PlanSet m_set;
    PlanFixture m_base;
};

} // namespace

PlanSet readPlanSet(const QString& id, const QString& folder)
{
    return FixtureFile(id, folder).read();
}

} // namespace tests
