#include "wizard/plan/RuleFinding.h"

#include "wizard/plan/Binding.h"
#include "wizard/plan/RuleFacts.h"
#include "wizard/plan/Wrapping.h"
#include "wizard/procedure/TemplateNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard {

namespace {

RuleFinding::Verdict bitten(const QString& verdict)
{
    if (verdict == QLatin1String("block"))
        return RuleFinding::Verdict::Block;
    if (verdict == QLatin1String("override"))
        return RuleFinding::Verdict::Override;
    if (verdict == QLatin1String("info"))
        return RuleFinding::Verdict::Info;
    return RuleFinding::Verdict::Warning;
}

RuleFinding::Verdict judge(const ProcedureRule& rule, Truth truth)
{
    switch (truth) {
    case Truth::True:
        return bitten(rule.verdict);
    case Truth::False:
        return RuleFinding::Verdict::Passed;
    default:
        return rule.whenUnknown == QLatin1String("ignore") ? RuleFinding::Verdict::Passed
                                                           : RuleFinding::Verdict::CouldNotCheck;
    }
}

/// For reading: what has no value is said in words instead of being an error.
QString inWords(const NamedValue& value, const QString& written, bool isDecided)
{
    switch (value.state) {
    case NamedValue::State::Known:
        return value.text();
    case NamedValue::State::Absent:
        return isDecided ? QCoreApplication::translate("Facts", "none")
                         : QCoreApplication::translate("Facts", "not known");
    case NamedValue::State::Unknown:
        return QCoreApplication::translate("Facts", "not known (%1)").arg(value.reason);
    default:
        return written;
    }
}

/// Each ${name} of a text in words. False: one of them has no value.
bool readNames(const QString& text, const Binding& binding, bool isDecided, QMap<QString, QString>& names)
{
    bool isWhole = true;
    for (const TemplateName& name : templateNames(text)) {
        const QString written = text.mid(name.offset, name.length);
        const NamedValue value = binding.resolve(name.name);
        isWhole = isWhole && value.state == NamedValue::State::Known;
        names.insert(written, inWords(value, written, isDecided));
    }
    return isWhole;
}

RuleFinding find(const ProcedureRule& rule, const Binding& binding, const QString& node, Truth concerns = Truth::True)
{
    RuleFinding finding;
    const Truth truth = concerns == Truth::True ? binding.holds(rule.condition) : concerns;
    finding.verdict = judge(rule, truth);
    finding.decided = truth != Truth::Unknown;
    finding.rule = rule.id;
    finding.stage = rule.stage;
    finding.step = rule.step;
    finding.node = node;
    finding.severity = severityFromWord(rule.severity).value_or(Severity::Danger);
    finding.title = rule.title;
    finding.expected = rule.expected;
    readNames(rule.expected, binding, finding.decided, finding.names);
    const bool isWhole = readNames(rule.found.text, binding, finding.decided, finding.names);
    // A text without names says what is found where the rule bites; anywhere else it would be a claim. What is absent
    // where the rule does not bite is as it should be: there is nothing to be read.
    const bool isSaid = truth == Truth::True || !templateNames(rule.found.text).isEmpty();
    if (isSaid && (truth != Truth::False || isWhole))
        finding.foundText = rule.found.text;
    finding.found = finding.filledIn(finding.foundText);
    finding.text = rule.text;
    finding.mend = rule.mend;
    finding.source = rule.source;
    finding.whenUnknown = rule.whenUnknown;
    if (truth == Truth::True)
        finding.wrap = rule.wrap;
    return finding;
}

int rank(RuleFinding::Verdict verdict)
{
    switch (verdict) {
    case RuleFinding::Verdict::Block:
        return 0;
    case RuleFinding::Verdict::Override:
        return 1;
    case RuleFinding::Verdict::CouldNotCheck:
        return 2;
    case RuleFinding::Verdict::Warning:
        return 3;
    case RuleFinding::Verdict::Info:
        return 4;
    case RuleFinding::Verdict::Passed:
        return 5;
    }
    return 0;
}

} // namespace

QString RuleFinding::filledIn(QString words) const
{
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        words.replace(name.key(), name.value());
    return words;
}

QList<RuleFinding> findRule(const ProcedureRule& rule, const Binding& whole)
{
    QList<RuleFinding> findings;
    if (!rule.on)
        return {find(rule, whole, {})};
    for (const CaseNode* node : whole.select(*rule.on))
        findings << find(rule, whole.on(node), node->name);
    // Whether the rule concerns these nodes is itself unknown: never passed over in silence.
    for (const CaseNode* node : whole.undecided(*rule.on)) {
        if (rule.whenUnknown != QLatin1String("ignore"))
            findings << find(rule, whole.on(node), node->name, Truth::Unknown);
    }
    return findings;
}

bool RuleFinding::needsReason() const
{
    return verdict == Verdict::Override || (verdict == Verdict::CouldNotCheck && whenUnknown != QLatin1String("warn"));
}

bool RuleFinding::isACheck() const
{
    const bool passed = verdict == Verdict::Passed;
    if (passed && !decided)
        return false;
    return !title.isEmpty() || (stage != QLatin1String("plan") && !passed);
}

QList<RuleFinding> evaluateRules(const Procedure& procedure, const Case& value, const Facts& facts,
                                 const QStringList& stages)
{
    const Procedure whole = wrappedFor(procedure, value, facts);
    QList<RuleFinding> findings;
    for (const ProcedureRule& rule : whole.rules) {
        // Practice machines live faster than this one: what their clocks show proves nothing.
        if (value.practice && comparesClocks(whole, rule))
            continue;
        if (stages.isEmpty() || stages.contains(rule.stage))
            findings << findRule(rule, Binding(whole, value, facts));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const RuleFinding& a, const RuleFinding& b) { return rank(a.verdict) < rank(b.verdict); });
    return findings;
}

} // namespace wizard
