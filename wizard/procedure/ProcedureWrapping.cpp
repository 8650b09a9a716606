#include "wizard/procedure/ProcedureWrapping.h"

#include "wizard/procedure/ProcedureTexts.h"

#include <algorithm>

namespace wizard {

namespace {

template <typename T> bool has(const QList<T>& all, const QString& id)
{
    return std::any_of(all.begin(), all.end(), [&id](const T& one) { return one.id == id; });
}

template <typename T> QList<T> withNew(QList<T> own, const QList<T>& others)
{
    for (const T& other : others) {
        if (!has(own, other.id))
            own << other;
    }
    return own;
}

QList<ProcedurePhase> phasesOf(const Procedure& wrapper, const QString& place)
{
    QList<ProcedurePhase> phases;
    for (const ProcedurePhase& phase : wrapper.phases) {
        if (phase.around == place)
            phases << phase;
    }
    return phases;
}

QList<Step> stepsOf(const Procedure& wrapper, const QString& place)
{
    const QList<ProcedurePhase> phases = phasesOf(wrapper, place);
    QList<Step> steps;
    for (const Step& step : wrapper.steps) {
        if (has(phases, step.phase))
            steps << step;
    }
    return steps;
}

Procedure around(const Procedure& wrapper, Procedure inner)
{
    const QString before = QStringLiteral("before"), after = QStringLiteral("after");
    inner.facts = withNew(inner.facts, wrapper.facts);
    inner.values = withNew(inner.values, wrapper.values);
    inner.rules = withNew(inner.rules, wrapper.rules);
    inner.phases = phasesOf(wrapper, before) + inner.phases + phasesOf(wrapper, after);
    inner.steps = stepsOf(wrapper, before) + inner.steps + stepsOf(wrapper, after);
    inner.verification += wrapper.verification;
    if (inner.followUpTitle.isEmpty())
        inner.followUpTitle = wrapper.followUpTitle;
    inner.followUp += wrapper.followUp;
    inner.followUpNotes += wrapper.followUpNotes;
    return inner;
}

/// Ids that both have.
template <typename T> QStringList common(const QList<T>& a, const QList<T>& b)
{
    QStringList ids;
    for (const T& one : b) {
        if (has(a, one.id))
            ids << one.id;
    }
    return ids;
}

/// Ids of different rules that both have; a rule file may have added the same one to both.
QStringList differing(const QList<ProcedureRule>& a, const QList<ProcedureRule>& b)
{
    QStringList ids;
    for (const ProcedureRule& one : a) {
        for (const ProcedureRule& other : b) {
            if (one.id == other.id && one.text != other.text)
                ids << one.id;
        }
    }
    return ids;
}

} // namespace

Procedure wrapped(const Procedure& inner, const QStringList& wrappers)
{
    Procedure whole = inner;
    for (const QString& id : wrappers) {
        if (const auto wrapper = inner.wrappers.value(id))
            whole = around(*wrapper, std::move(whole));
    }
    whole.wrappers.clear(); // they are in it now
    return whole;
}

void checkWrapping(const Procedure& inner, const Procedure& wrapper, const SourceMark& mark,
                   const YamlFindings& findings)
{
    if (!wrapper.isWrapper() || inner.isWrapper())
        findings.error(QStringLiteral("wrap.not"), mark,
                       ProcedureTexts::tr("\"%1\" cannot be put around \"%2\"").arg(wrapper.id, inner.id),
                       ProcedureTexts::tr(
                           "every phase of the outer one says around: before or after, none of the inner one does"));
    for (const ProcedureRule& rule : wrapper.rules) {
        if (!rule.wrap.isEmpty())
            findings.error(
                QStringLiteral("wrap.nested"), rule.mark,
                ProcedureTexts::tr("nothing is put around \"%1\", which is put around others itself").arg(wrapper.id));
    }
    const QStringList twice = differing(inner.rules, wrapper.rules) + common(inner.phases, wrapper.phases) +
                              common(inner.steps + inner.followUp, wrapper.steps + wrapper.followUp) +
                              common(inner.verification, wrapper.verification);
    for (const QString& id : twice)
        findings.error(QStringLiteral("wrap.twice"), mark,
                       ProcedureTexts::tr("both \"%1\" and \"%2\" have \"%3\"").arg(inner.id, wrapper.id, id));
}

void checkPhasesAround(const Procedure& procedure, const YamlFindings& findings)
{
    for (const ProcedurePhase& phase : procedure.phases) {
        if (phase.around.isEmpty() == procedure.isWrapper())
            findings.error(QStringLiteral("phase.around"), phase.mark,
                           ProcedureTexts::tr("either every phase says around, or none does"));
    }
}

} // namespace wizard
