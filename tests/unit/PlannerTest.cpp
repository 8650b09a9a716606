#include "wizard/plan/Planner.h"
#include "tests/support/SmallCase.h"
#include "wizard/plan/PlannedProbe.h"
#include "wizard/plan/RuleFinding.h"

#include <QTest>

using namespace wizard;
using tests::SmallCase;

namespace {

ProcedureRule rule(const QString& id, const ConditionPtr& condition, const QString& verdict = QStringLiteral("block"))
{
    ProcedureRule rule;
    rule.id = id;
    rule.text = id + QStringLiteral(" text");
    rule.stage = QStringLiteral("check");
    rule.verdict = verdict;
    rule.severity = QStringLiteral("danger");
    rule.whenUnknown = QStringLiteral("override");
    rule.condition = condition;
    return rule;
}

NodeSelector servers(const ConditionPtr& fact = {})
{
    NodeSelector selector;
    selector.roles = {QStringLiteral("server")};
    selector.fact = fact;
    return selector;
}

ProcedureInput input(const QString& id, const QString& type, const QStringList& choices = {})
{
    ProcedureInput input;
    input.id = id;
    input.type = type;
    input.choices = choices;
    input.defaultValue = QJsonValue::Undefined;
    return input;
}

QStringList codes(const Diagnostics& diagnostics)
{
    QStringList all;
    for (const Diagnostic& one : diagnostics.all())
        all << one.code;
    return all;
}

} // namespace

class PlannerTest : public QObject {
    Q_OBJECT

    SmallCase m_small;
    Procedure m_procedure;
    Diagnostics m_diagnostics;

    std::optional<Plan> plan()
    {
        m_diagnostics = {};
        return makePlan(m_procedure, m_small.value, m_small.facts, m_diagnostics);
    }
    QList<RuleFinding> findings() const { return evaluateRules(m_procedure, m_small.value, m_small.facts, {}); }

private slots:
    void init()
    {
        m_small = SmallCase();
        m_procedure = Procedure();
        m_procedure.id = QStringLiteral("small");
        m_procedure.steps = {tests::serverStep("first", "true"), tests::serverStep("second", "true")};
        m_procedure.steps[1].needs = {"first"};
    }

    void oneTaskForEachNode()
    {
        const auto made = plan();
        QVERIFY(made);
        QCOMPARE(made->tasks.size(), qsizetype(4));
        QCOMPARE(made->tasks[1].executor, QStringLiteral("two"));
        QCOMPARE(made->tasks[2].needs, QStringList{"first"});
        QCOMPARE(made->tasks[1].group, made->tasks[0].group);
        QVERIFY(made->tasks[2].group > made->tasks[1].group);
    }

    /// What was in fact taken goes before what the case says; another way is another plan.
    void thePlanNamesEachLogin()
    {
        m_small.value.nodes[0].user.clear();
        m_small.value.nodes[1].user = QStringLiteral("ops");
        m_small.value.nodes[1].jumps = {QStringLiteral("gate@bastion key ~/.ssh/gate")};
        m_small.value.nodes[2].leftOutReason = QStringLiteral("gone");
        m_small.fact("one", "login.user", "anna").list("one", "login.through", {"anna@outer", "gate@inner:2200"});
        m_small.facts.nodes["one"]["login.user"].source = QStringLiteral("ssh_config");
        const auto made = plan();
        QVERIFY(made);
        const QList<PlannedLogin> expected = {{"one", "anna", "ssh_config", {"anna@outer", "gate@inner:2200"}},
                                              {"two", "ops", "case", {"gate@bastion"}}};
        QCOMPARE(made->logins, expected);
        Plan read;
        QString error;
        QVERIFY2(Plan::fromJson(made->toJson(), read, error), qPrintable(error));
        QCOMPARE(read.logins, expected);
        m_small.absent("one", "login.through");
        auto directly = plan();
        QVERIFY(directly);
        QVERIFY(directly->logins.first().through.isEmpty());
        directly->factsDigest = made->factsDigest; // as a run compares them
        QVERIFY(directly->digest() != made->digest());
    }

    void aNeedOfAStepThatIsNotThereIsFulfilled()
    {
        m_small.fact("one", "x", "no").fact("two", "x", "no");
        m_procedure.steps[0].when = tests::condition("fact", "x", "is", "yes");
        const auto made = plan();
        QVERIFY(made);
        QCOMPARE(made->tasks.size(), qsizetype(2));
        QCOMPARE(made->tasks[0].needs, QStringList());
    }

    void aStepThatCannotBeDecidedStopsThePlan()
    {
        m_procedure.steps[0].when = tests::condition("fact", "x", "is", "yes");
        QVERIFY(!plan());
        QCOMPARE(codes(m_diagnostics), (QStringList{"plan.when.unknown", "plan.when.unknown"}));
        m_procedure.steps[0].when = nullptr;
        m_procedure.steps[0].on.fact = tests::condition("fact", "x", "is", "yes");
        QVERIFY(!plan());
        QCOMPARE(codes(m_diagnostics), (QStringList{"plan.when.unknown", "plan.when.unknown"}));
    }

    /// Not knowing whom a step is for does not matter where nobody needs it.
    void aStepThatIsNotNeededMayBeUndecided()
    {
        m_procedure.inputs = {input("network", "choice", {"online", "airgap"})};
        m_small.value.inputs = {{"network", "airgap"}};
        m_procedure.steps[0].on.fact = tests::condition("fact", "x", "is", "yes");
        m_procedure.steps[0].when = tests::condition("input", "network", "is", "online");
        QVERIFY2(plan(), qUtf8Printable(m_diagnostics.toString()));
    }

    void aListThatCouldNotBeReadIsNotEmpty()
    {
        m_procedure.steps[0].forEachList = QStringLiteral("fact.files");
        QVERIFY(!plan());
        m_small.absent("one", "files").list("two", "files", {"/a", "/b"});
        m_procedure.steps[0].script.text = QStringLiteral("cat ${item}");
        const auto made = plan();
        QVERIFY(made);
        QCOMPARE(made->tasks.size(), qsizetype(4));
        QCOMPARE(made->tasks[1].command, QStringLiteral("cat /b"));
    }

    void leftOutNodesAreNamedAndNotAsked()
    {
        m_small.value.nodes[1].leftOutReason = QStringLiteral("dead");
        const auto made = plan();
        QVERIFY(made);
        QCOMPARE(made->tasks.size(), qsizetype(2));
        QCOMPARE(made->nodes, (QStringList{"one", "work"}));
        QCOMPARE(made->leftOut.value("two"), QStringLiteral("dead"));
    }

    void theFirstServerCannotBeLeftOut()
    {
        m_small.value.nodes[0].leftOutReason = QStringLiteral("dead");
        QVERIFY(!plan());
        QCOMPARE(codes(m_diagnostics), QStringList{"plan.first"});
    }

    void aProcedureForAnotherClusterIsRefused()
    {
        m_procedure.appliesWhen = tests::condition("first", "datastore", "is", "etcd");
        m_small.fact("one", "datastore", "sql");
        QVERIFY(!plan());
        QCOMPARE(codes(m_diagnostics), QStringList{"plan.applies"});
        m_small.fact("one", "datastore", "etcd");
        QVERIFY(plan());
    }

    void inputs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("choice") << "choice" << QJsonValue("a") << true;
        QTest::newRow("another choice") << "choice" << QJsonValue("c") << false;
        QTest::newRow("bool") << "bool" << QJsonValue(true) << true;
        QTest::newRow("a word for bool") << "bool" << QJsonValue("sure") << false;
        QTest::newRow("a number") << "number" << QJsonValue(3) << true;
        QTest::newRow("none") << "number" << QJsonValue(0) << false;
        QTest::newRow("seconds") << "seconds" << QJsonValue(300) << true;
        QTest::newRow("seconds with a unit") << "seconds" << QJsonValue("5m") << false;
        QTest::newRow("no seconds") << "seconds" << QJsonValue(0) << false;
        QTest::newRow("path") << "path" << QJsonValue("/a") << true;
        QTest::newRow("relative path") << "path" << QJsonValue("a") << false;
        QTest::newRow("release") << "rke2Version" << QJsonValue("v1.31.9+rke2r1") << true;
        QTest::newRow("release without its plus") << "rke2Version" << QJsonValue("v1.31.9") << false;
        QTest::newRow("two lines") << "text" << QJsonValue("a\nb") << false;
        QTest::newRow("secret") << "secret" << QJsonValue(QJsonObject{{"secret", "ask"}}) << true;
    }

    void inputs()
    {
        QFETCH(QString, type);
        QFETCH(QJsonValue, value);
        QFETCH(bool, good);
        m_procedure.inputs = {input("x", type, {"a", "b"})};
        m_small.value.inputs = {{"x", value}};
        QCOMPARE(plan().has_value(), good);
        if (!good)
            QCOMPARE(codes(m_diagnostics), QStringList{"plan.input.value"});
    }

    void inputsThatAreMissingOrUnknown()
    {
        m_procedure.inputs = {input("target", "text")};
        m_procedure.inputs[0].isRequired = true;
        QVERIFY(!plan());
        QCOMPARE(codes(m_diagnostics), QStringList{"plan.input.missing"});
        m_small.value.inputs = {{"target", ""}};
        QVERIFY(!plan());
        m_small.value.inputs = {{"target", "x"}, {"tarket", "y"}};
        QVERIFY(!plan());
        QCOMPARE(codes(m_diagnostics), QStringList{"plan.input.unknown"});
        QCOMPARE(m_diagnostics.all().first().hint, QStringLiteral("target"));
    }

    void aSecretIsAskedForOnlyWhereItIsGiven()
    {
        m_procedure.inputs = {input("keys", "secret")};
        m_procedure.steps[0].secretInput = QStringLiteral("keys");
        QCOMPARE(plan()->tasks[0].secretInput, QString());
        m_small.value.inputs = {{"keys", QJsonObject{{"secret", "ask"}}}};
        QCOMPARE(plan()->tasks[0].secretInput, QStringLiteral("keys"));
    }

    void aWayThatIsNotThereIsAnError()
    {
        m_procedure.inputs = {input("who", "text")};
        m_small.value.inputs = {{"who", "nobody"}};
        m_procedure.steps[0].eitherInput = QStringLiteral("who");
        m_procedure.steps[0].either = {{"us", std::make_shared<const Step>(tests::serverStep("us", "make"))}};
        QVERIFY(!plan());
        QVERIFY(codes(m_diagnostics).contains("plan.either"));
        m_small.value.inputs = {{"who", "us"}};
        QCOMPARE(plan()->tasks[0].command, QStringLiteral("make"));
    }

    /// The body that the input chooses says where it runs, not the first one of the file.
    void aBodyOfEitherNamesItsNodes()
    {
        m_procedure.inputs = {input("who", "text")};
        m_small.value.inputs = {{"who", "us"}};
        Step here = tests::serverStep("one", "make"), elsewhere = here;
        elsewhere.on = {};
        elsewhere.on.desk = true;
        m_procedure.steps = {elsewhere};
        m_procedure.steps[0].eitherInput = QStringLiteral("who");
        m_procedure.steps[0].either = {{"them", std::make_shared<const Step>(elsewhere)},
                                       {"us", std::make_shared<const Step>(here)}};
        QCOMPARE(plan()->tasks[0].executor, QStringLiteral("one"));
    }

    void aRuleThatForbidsIsTheAnswerAlsoWhereStepsCannotBeBound()
    {
        m_procedure.rules = {rule("forbidden", tests::condition("case", "serverCount", "is", 2))};
        m_procedure.steps[0].script.text = QStringLiteral("${fact.unread}");
        const auto made = plan();
        QVERIFY(made);
        QCOMPARE(made->blocks.size(), qsizetype(1));
        QCOMPARE(made->blocks[0].id, QStringLiteral("forbidden"));
        QCOMPARE(made->blocks[0].arguments, QStringList());
    }

    void couldNotCheckIsNeverPassed()
    {
        m_procedure.rules = {rule("unread", tests::condition("first", "x", "is", "bad"))};
        QCOMPARE(findings().first().verdict, RuleFinding::Verdict::CouldNotCheck);
        QVERIFY(findings().first().needsReason());
        const auto made = plan();
        QCOMPARE(made->warnings.size(), qsizetype(1));
        QVERIFY(made->warnings[0].couldNotCheck);
        QCOMPARE(made->warnings[0].verdict, QStringLiteral("override"));
        m_procedure.rules[0].whenUnknown = QStringLiteral("warn");
        QVERIFY(!findings().first().needsReason());
        QCOMPARE(plan()->warnings[0].verdict, QStringLiteral("warn"));
        m_procedure.rules[0].whenUnknown = QStringLiteral("ignore");
        QCOMPARE(findings().first().verdict, RuleFinding::Verdict::Passed);
        QVERIFY(!findings().first().isACheck()); // nobody has looked
        m_procedure.rules[0].whenUnknown.clear();
        QVERIFY(findings().first().isACheck());
    }

    /// Whether a rule concerns a node can be unknown as well.
    void aRuleAboutNodesThatCannotBeToldIsNotPassedOver()
    {
        m_procedure.rules = {rule("nodes", tests::condition("fact", "y", "is", "bad"))};
        m_procedure.rules[0].on = servers(tests::condition("fact", "x", "is", "yes"));
        m_small.fact("one", "x", "no").fact("two", "y", "good");
        QCOMPARE(findings().size(), qsizetype(1));
        QCOMPARE(findings().first().id(), QStringLiteral("nodes@two"));
        QCOMPARE(findings().first().verdict, RuleFinding::Verdict::CouldNotCheck);
        m_procedure.rules[0].whenUnknown = QStringLiteral("ignore");
        QVERIFY(findings().isEmpty());
    }

    void findingsComeWorstFirst()
    {
        const ConditionPtr holds = tests::condition("case", "serverCount", "is", 2);
        m_procedure.rules = {rule("info", holds, "info"),
                             rule("warn", holds, "warn"),
                             rule("passed", tests::condition("case", "serverCount", "is", 3)),
                             rule("override", holds, "override"),
                             rule("block", holds),
                             rule("unread", tests::condition("first", "x", "is", "bad"))};
        QStringList order;
        for (const RuleFinding& finding : findings())
            order << finding.rule;
        QCOMPARE(order, (QStringList{"block", "override", "unread", "warn", "info", "passed"}));
    }

    void whatIsFoundWhereARuleBitesIsNotSaidWhereItDoesNot()
    {
        m_procedure.rules = {rule("r", tests::condition("first", "x", "is", "bad"))};
        m_procedure.rules[0].found.text = QStringLiteral("something bad");
        QCOMPARE(findings().first().found, QString()); // not known
        m_small.fact("one", "x", "good");
        QCOMPARE(findings().first().found, QString());
        m_small.fact("one", "x", "bad");
        QCOMPARE(findings().first().found, QStringLiteral("something bad"));
        m_procedure.rules[0].found.text = QStringLiteral("it says ${first.x}");
        m_small.fact("one", "x", "good");
        QCOMPARE(findings().first().found, QStringLiteral("it says good"));
    }

    void whatWasFoundIsSaidInWordsAlsoWhereItCouldNotBeRead()
    {
        m_procedure.rules = {rule("r", tests::condition("first", "x", "is", "bad"))};
        m_procedure.rules[0].found.text = QStringLiteral("x: ${first.x}");
        QCOMPARE(findings().first().found, QStringLiteral("x: not known (not read)"));
        m_small.fact("one", "x", "bad");
        QCOMPARE(findings().first().found, QStringLiteral("x: bad"));
    }

    /// A reader of another language fills the names into his own text.
    void whatWasFoundKeepsItsTextAndItsNames()
    {
        m_procedure.rules = {rule("r", tests::condition("first", "x", "is", "bad"))};
        m_procedure.rules[0].found.text = QStringLiteral("x: ${first.x}");
        m_small.fact("one", "x", "bad");
        QCOMPARE(findings().first().foundText, QStringLiteral("x: ${first.x}"));
        QCOMPARE(findings().first().filledIn(QStringLiteral("gefunden: ${first.x}")), QStringLiteral("gefunden: bad"));
    }

    void clocksOfPracticeMachinesAreNotJudged()
    {
        FactProbe probe;
        probe.gives = {{QStringLiteral("clock"), QStringLiteral("clock")},
                       {QStringLiteral("x"), QStringLiteral("text")}};
        m_procedure.facts = {probe};
        m_procedure.rules = {rule("late", tests::condition("first", "clock", "is", "9")),
                             rule("other", tests::condition("first", "x", "is", "bad"))};
        m_small.fact("one", "clock", "9").fact("one", "x", "bad");
        QCOMPARE(findings().size(), qsizetype(2));
        m_small.value.practice = true;
        QCOMPARE(findings().size(), qsizetype(1));
        QCOMPARE(findings().first().rule, QStringLiteral("other"));
    }

    void warningsStandWhereTheyBite()
    {
        m_procedure.rules = {
            rule("whole", nullptr, "warn"), rule("node", tests::condition("fact", "x", "is", "bad"), "warn"),
            rule("nowhere", nullptr, "warn"), rule("silent", tests::condition("case", "serverCount", "is", 9), "warn")};
        m_procedure.rules[0].step = QStringLiteral("second");
        m_procedure.rules[1].on = servers();
        m_procedure.rules[2].step = QStringLiteral("not-planned");
        m_procedure.steps[0].warnings = {"node", "silent"};
        m_small.fact("one", "x", "good").fact("two", "x", "bad");
        const auto made = plan();
        QVERIFY(made);
        QCOMPARE(made->tasks[0].warnings, QStringList());
        QCOMPARE(made->tasks[1].warnings, QStringList{"node@two"});
        QCOMPARE(made->tasks[2].warnings, QStringList{"whole"});
        for (const PlannedWarning& warning : made->warnings) {
            if (warning.id == QLatin1String("nowhere"))
                QCOMPARE(warning.step, QString());
        }
    }

    void capturesThatEndInADestroyingCommandAreShown()
    {
        m_procedure.steps[0].captures = {{"kept", "output", "(.*)", {}, false}, {"other", "output", "(.*)", {}, false}};
        m_procedure.steps[1].effect = Effect::Destroy;
        m_procedure.steps[1].script.text = QStringLiteral("rm -r ${capture.kept}");
        const auto made = plan();
        QVERIFY(made->tasks[0].captures[0].shownBeforeDestroy);
        QVERIFY(!made->tasks[0].captures[1].shownBeforeDestroy);
    }

    void aProbeThatACaseHasNoUseForLeavesItsFactsAbsent()
    {
        FactProbe asked, notAsked, unbound;
        asked.id = QStringLiteral("asked");
        notAsked.id = QStringLiteral("notAsked");
        unbound.id = QStringLiteral("unbound");
        asked.on = notAsked.on = unbound.on = servers();
        notAsked.when = tests::condition("case", "snapshotAt", "is", "node");
        asked.gives = {{"a", "text"}};
        notAsked.gives = {{"b", "text"}, {"s", "secret"}};
        unbound.gives = {{"c", "text"}};
        unbound.script.text = QStringLiteral("${fact.unread}");
        m_procedure.facts = {asked, notAsked, unbound};
        Facts facts;
        const QList<PlannedProbe> probes = planProbes(m_procedure, m_small.value, m_small.facts, "found", facts);
        QCOMPARE(probes.size(), qsizetype(2));
        QCOMPARE(facts.of("two", "b").state, Fact::State::Absent);
        QVERIFY(!facts.nodes["two"].contains("s") && !facts.nodes.contains("work"));
        QCOMPARE(facts.of("two", "c").state, Fact::State::Unknown);
        QVERIFY(facts.of("two", "c").reason.contains(QLatin1String("fact.unread")));
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "PlannerTest.moc"
