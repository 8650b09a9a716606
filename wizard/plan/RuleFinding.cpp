#include "wizard/plan/RuleFinding.h"

#include "wizard/plan/Expander.h"
#include "wizard/plan/RuleFacts.h"
#include "wizard/plan/Wrapping.h"
#include "wizard/procedure/TemplateNames.h"

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

/// For reading: what cannot be bound is said in words instead of being an error.
QString reading(const Template& source, const QString& where, const Binding& binding, bool* isWhole = nullptr)
{
    Diagnostics unbound;
    const QString text = Expander(binding, where, unbound).expand(source, Expander::Quoting::Plain);
    if (isWhole)
        *isWhole = !unbound.hasErrors();
    if (!unbound.hasErrors())
        return text;
    QStringList reasons;
    for (const Diagnostic& diagnostic : unbound.all())
        reasons << diagnostic.message;
    return reasons.join(QStringLiteral("; "));
}

QMap<QString, QString> namesIn(const QString& text, const ProcedureRule& rule, const Binding& binding)
{
    QMap<QString, QString> values;
    for (const TemplateName& name : templateNames(text)) {
        const QString written = text.mid(name.offset, name.length);
        values.insert(written, reading(Template{written, rule.found.mark}, rule.id, binding));
    }
    return values;
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
    finding.names = namesIn(rule.expected, rule, binding);
    bool isWhole = true;
    // A text without names says what is found where the rule bites; anywhere else it would be a claim.
    if (truth == Truth::True || !templateNames(rule.found.text).isEmpty())
        finding.found = reading(rule.found, rule.id, binding, &isWhole);
    if (isWhole && !finding.found.isEmpty()) {
        finding.foundText = rule.found.text;
        finding.names.insert(namesIn(rule.found.text, rule, binding));
    }
    // What is absent where the rule does not bite is as it should be: there is nothing to be read.
    if (truth == Truth::False && !isWhole)
        finding.found.clear();
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
