#include "wizard/procedure/ProcedureChecks.h"

#include "wizard/procedure/ConditionReader.h"
#include "wizard/procedure/ProcedureNames.h"
#include "wizard/procedure/ProcedureTexts.h"

#include <QHash>

namespace wizard {

namespace {

using Place = ProcedureNames::Place;

/// Ids of one list; the second of two equal ones is reported with the place of the first.
template <typename T> void checkIds(const QList<T>& all, const QString& what, const YamlFindings& findings)
{
    QHash<QString, SourceMark> seen;
    for (const T& one : all) {
        if (one.id.isEmpty())
            continue;
        const auto before = seen.constFind(one.id);
        if (before != seen.constEnd())
            findings.contradiction(QStringLiteral("id.twice"), one.mark, *before,
                                   ProcedureTexts::tr("there are two of the id \"%1\" among %2").arg(one.id, what));
        else
            seen.insert(one.id, one.mark);
    }
}

QStringList idsOf(const QList<Step>& steps)
{
    QStringList ids;
    for (const Step& step : steps)
        ids << step.id;
    return ids;
}

class References {
public:
    References(const Procedure& procedure, const YamlFindings& findings)
        : m_procedure(procedure), m_findings(findings), m_names(procedure)
    {
        for (const ProcedureRule& rule : procedure.rules)
            m_rules << rule.id;
        for (const ProcedurePhase& phase : procedure.phases)
            m_phases << phase.id;
    }

    void run()
    {
        checkAllIds();
        checkParts();
        QSet<QString> captures;
        checkSteps(m_procedure.steps, captures);
        for (const StepCheck& check : m_procedure.verification)
            checkOne(check, {ProcedureTexts::tr("verification \"%1\"").arg(check.id), {}, captures, false, true});
        captures << QStringLiteral("rollback"); // the run id of the rollback that a follow-up cleans up after
        checkSteps(m_procedure.followUp, captures);
        checkUnusedPhases();
    }

private:
    void checkAllIds()
    {
        checkIds(m_procedure.inputs, ProcedureTexts::tr("inputs"), m_findings);
        checkIds(m_procedure.facts, ProcedureTexts::tr("facts"), m_findings);
        checkIds(m_procedure.values, ProcedureTexts::tr("values"), m_findings);
        checkIds(m_procedure.rules, ProcedureTexts::tr("rules"), m_findings);
        checkIds(m_procedure.steps + m_procedure.followUp, ProcedureTexts::tr("steps"), m_findings);
        checkIds(m_procedure.verification, ProcedureTexts::tr("verification"), m_findings);
        checkIds(m_procedure.phases, ProcedureTexts::tr("phases"), m_findings);
    }

    void unknown(const char* code, const SourceMark& mark, const QString& message, const QString& word,
                 const QStringList& known)
    {
        const QString near = nearest(word, known);
        m_findings.error(QString::fromLatin1(code), mark, message,
                         near.isEmpty() ? QString() : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
    }

    void checkSelector(const NodeSelector& selector) { m_names.check(selector.fact, m_findings); }

    void checkParts()
    {
        m_names.check(m_procedure.appliesWhen, m_findings);
        for (const ProcedureInput& input : m_procedure.inputs)
            m_names.check(input.required, m_findings);
        for (const FactProbe& probe : m_procedure.facts) {
            checkSelector(probe.on);
            m_names.check(probe.when, m_findings);
            m_names.check(probe.script, {ProcedureTexts::tr("the probe \"%1\"").arg(probe.id), {}, {}}, m_findings);
        }
        for (const ProcedureValue& value : m_procedure.values)
            checkValue(value);
        for (const ProcedureRule& rule : m_procedure.rules)
            checkRule(rule);
    }

    void checkValue(const ProcedureValue& value)
    {
        const Place place{ProcedureTexts::tr("the value \"%1\"").arg(value.id), {}, {}};
        if (!value.from.isEmpty())
            m_names.checkKnown(value.from, value.mark, place, m_findings);
        m_names.check(value.words, place, m_findings);
        m_names.check(value.defaultText, place, m_findings);
        for (const auto& [condition, text] : value.cases) {
            m_names.check(condition, m_findings);
            m_names.check(text, place, m_findings);
        }
    }

    void checkRule(const ProcedureRule& rule)
    {
        m_names.check(rule.condition, m_findings);
        m_names.check(rule.found, {ProcedureTexts::tr("the rule \"%1\"").arg(rule.id), {}, {}, true}, m_findings);
        if (rule.on)
            checkSelector(*rule.on);
        const QStringList steps = idsOf(m_procedure.steps + m_procedure.followUp);
        if (!rule.step.isEmpty() && !steps.contains(rule.step))
            unknown("rule.step", rule.mark,
                    ProcedureTexts::tr("the rule \"%1\" names the step \"%2\", which does not exist")
                        .arg(rule.id, rule.step),
                    rule.step, steps);
    }

    void checkSteps(const QList<Step>& steps, QSet<QString>& captures)
    {
        const QStringList ids = idsOf(steps);
        QStringList before;
        for (const Step& step : steps) {
            checkNeeds(step, ids, before);
            if (step.either.isEmpty())
                checkStep(step, captures);
            else
                checkEither(step, captures);
            before << step.id;
            for (const StepCapture& capture : step.captures)
                captures << capture.name;
        }
    }

    /// Needs point backwards only, so that there is no cycle and every step can be reached.
    void checkNeeds(const Step& step, const QStringList& all, const QStringList& before)
    {
        for (const QString& need : step.needs) {
            if (before.contains(need))
                continue;
            if (all.contains(need))
                m_findings.error(QStringLiteral("needs.later"), step.mark,
                                 ProcedureTexts::tr("the step \"%1\" needs \"%2\", which does not come before it")
                                     .arg(step.id, need),
                                 ProcedureTexts::tr("it can never be reached; change the order"));
            else
                unknown("needs.unknown", step.mark,
                        ProcedureTexts::tr("the step \"%1\" needs \"%2\", which does not exist").arg(step.id, need),
                        need, all);
        }
    }

    void checkEither(const Step& step, const QSet<QString>& captures)
    {
        const Place place{ProcedureTexts::tr("the step \"%1\"").arg(step.id), {}, {}};
        m_names.checkKnown(QLatin1String("input.") + step.eitherInput, step.mark, place, m_findings);
        for (const ProcedureInput& input : m_procedure.inputs) {
            for (auto body = step.either.begin(); input.id == step.eitherInput && body != step.either.end(); ++body) {
                if (!input.choices.isEmpty() && !input.choices.contains(body.key()))
                    unknown("either.choice", body.value()->mark,
                            ProcedureTexts::tr("\"%1\" is no choice of the input \"%2\"").arg(body.key(), input.id),
                            body.key(), input.choices);
            }
        }
        for (const auto& body : step.either)
            checkStep(*body, captures);
    }

    void checkStep(const Step& step, const QSet<QString>& captures)
    {
        Place place{ProcedureTexts::tr("the step \"%1\"").arg(step.id), {}, captures, false, true};
        if (!step.phase.isEmpty() && !m_phases.contains(step.phase))
            unknown("phase.unknown", step.mark,
                    ProcedureTexts::tr("the step \"%1\" is in the phase \"%2\", which does not exist")
                        .arg(step.id, step.phase),
                    step.phase, m_phases);
        for (const QString& rule : step.warnings) {
            if (!m_rules.contains(rule))
                unknown("warning.unknown", step.mark,
                        ProcedureTexts::tr("the step \"%1\" shows the rule \"%2\", which does not exist")
                            .arg(step.id, rule),
                        rule, m_rules);
        }
        m_usedPhases << step.phase;
        checkSelector(step.on);
        if (step.forEachNodes)
            checkSelector(*step.forEachNodes);
        if (!step.forEachList.isEmpty()) {
            m_names.checkList(step.forEachList, step.mark, place, m_findings);
            place.item = step.as;
        }
        m_names.check(step.when, m_findings);
        checkTexts(step, place);
        checkSecret(step.id, {step.secretInput, step.mark});
    }

    void checkTexts(const Step& step, Place place)
    {
        m_names.check(step.argv, place, m_findings);
        QList<Template> texts = {step.script, step.stdinText,  step.neededWhen, step.doneWhen,
                                 step.stop,   step.undoScript, step.undoCheck};
        texts << step.keeps << step.environmentFiles << step.verify.all << step.verify.any << step.verify.none
              << step.verify.from;
        texts << step.parameters.values();
        if (step.waitFor)
            texts << step.waitFor->script;
        for (const Template& text : texts)
            m_names.check(text, place, m_findings);
        checkPlainTexts(step, place);
        checkIds(step.verify.checks, ProcedureTexts::tr("checks"), m_findings);
        for (const StepCapture& capture : step.captures)
            place.captures << capture.name; // the step's own checks come after it
        for (const StepCheck& check : step.verify.checks)
            checkOne(check, place);
    }

    void checkPlainTexts(const Step& step, Place place)
    {
        place.plain = true;
        for (const QString& argument : step.titleArguments)
            m_names.check(Template{argument, step.mark}, place, m_findings);
        if (!step.waitFor)
            return;
        m_names.check(Template{step.waitFor->expect, step.waitFor->mark}, place, m_findings);
        checkHttp(*step.waitFor, place);
    }

    void checkOne(const StepCheck& check, const Place& place)
    {
        m_names.check(check.script, place, m_findings);
        m_names.check(check.neededWhen, place, m_findings);
        checkHttp(check, place);
        m_names.check(Template{check.expect, check.mark}, place, m_findings);
        m_names.check(check.when, m_findings);
        if (check.on)
            checkSelector(*check.on);
    }

    void checkHttp(const StepCheck& check, Place place)
    {
        place.plain = true;
        for (const Template& text : check.http)
            m_names.check(text, place, m_findings);
        checkSecret(check.id, check.http.value(QStringLiteral("token")));
    }

    void checkSecret(const QString& asker, const Template& secret)
    {
        if (secret.isEmpty())
            return;
        for (const ProcedureInput& input : m_procedure.inputs) {
            if (input.id == secret.text && input.type == QLatin1String("secret"))
                return;
        }
        m_findings.error(QStringLiteral("secret.input"), secret.mark,
                         ProcedureTexts::tr("\"%1\" asks for the secret \"%2\", which is no input of type secret")
                             .arg(asker, secret.text));
    }

    void checkUnusedPhases()
    {
        for (const ProcedurePhase& phase : m_procedure.phases) {
            if (!m_usedPhases.contains(phase.id))
                m_findings.diagnostics.warning(m_findings.prefix + QStringLiteral(".phase.unused"), phase.mark,
                                               ProcedureTexts::tr("the phase \"%1\" has no step").arg(phase.id));
        }
    }

    const Procedure& m_procedure;
    const YamlFindings& m_findings;
    ProcedureNames m_names;
    QStringList m_rules, m_phases;
    QSet<QString> m_usedPhases;
};

} // namespace

void checkReferences(const Procedure& procedure, const YamlFindings& findings)
{
    References(procedure, findings).run();
}

} // namespace wizard
