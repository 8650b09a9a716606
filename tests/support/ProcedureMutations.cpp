#include "tests/support/ProcedureMutations.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace tests {

using namespace wizard;

namespace {

template <typename T> struct Variant {
    QString what;
    T rest;
};
using Conditions = QList<Variant<ConditionPtr>>;
using Selectors = QList<Variant<NodeSelector>>;

Conditions withoutPart(const ConditionPtr& condition);

QString name(const Condition& condition)
{
    return condition.kind == Condition::Kind::Compare
               ? QStringLiteral("%1 %2 %3").arg(condition.subjectKind, condition.subjectName, condition.op)
               : QStringLiteral("group");
}

Selectors withoutPart(const NodeSelector& selector)
{
    Selectors all;
    for (qsizetype i = 0; i < selector.roles.size(); ++i) {
        NodeSelector rest = selector;
        rest.roles.removeAt(i);
        // without its only role a selector means every node: the same where all nodes are servers or agents
        all << Variant<NodeSelector>{QStringLiteral("role ") + selector.roles[i], rest};
    }
    if (selector.first || selector.exceptFirst) {
        NodeSelector rest = selector;
        rest.first = rest.exceptFirst = false;
        all << Variant<NodeSelector>{QStringLiteral("first"), rest};
    }
    if (selector.fact) {
        for (const auto& [what, part] : withoutPart(selector.fact)) {
            NodeSelector rest = selector;
            rest.fact = part;
            all << Variant<NodeSelector>{QStringLiteral("fact ") + what, rest};
        }
    }
    return all;
}

/// One of the values that an operator compares with.
Conditions withoutOperand(const Condition& condition)
{
    Conditions all;
    const QJsonArray operands = condition.literal.toArray();
    for (qsizetype i = 0; operands.size() > 1 && i < operands.size(); ++i) {
        auto rest = std::make_shared<Condition>(condition);
        QJsonArray fewer = operands;
        fewer.removeAt(i);
        rest->literal = fewer;
        all << Variant<ConditionPtr>{name(condition) + QStringLiteral(" operand ") + operands[i].toString(), rest};
    }
    return all;
}

Conditions withoutPart(const ConditionPtr& condition)
{
    Conditions all{{name(*condition), nullptr}};
    all << withoutOperand(*condition);
    for (size_t i = 0; i < condition->parts.size(); ++i) {
        for (const auto& [what, part] : withoutPart(condition->parts[i])) {
            auto rest = std::make_shared<Condition>(*condition);
            if (part)
                rest->parts[i] = part;
            else if (condition->parts.size() > 1)
                rest->parts.erase(rest->parts.begin() + static_cast<std::ptrdiff_t>(i));
            else
                continue; // the whole group, which is a variant of its own
            all << Variant<ConditionPtr>{what, rest};
        }
    }
    if (condition->kind == Condition::Kind::AnyNode || condition->kind == Condition::Kind::AllNodes) {
        for (const auto& [what, selector] : withoutPart(condition->nodes)) {
            auto rest = std::make_shared<Condition>(*condition);
            rest->nodes = selector;
            all << Variant<ConditionPtr>{what, rest};
        }
    }
    return all;
}

/// The text without one of its words; comments of a script are no words.
QList<Variant<Template>> withoutWord(const Template& text)
{
    static const QRegularExpression word(QStringLiteral("\\S+"));
    static const QRegularExpression comment(QStringLiteral("(^|\\s)#[^\\n]*"));
    QList<Variant<Template>> all;
    QList<QPair<qsizetype, qsizetype>> comments;
    for (auto found = comment.globalMatch(text.text); found.hasNext();) {
        const auto match = found.next();
        comments << qMakePair(match.capturedStart(), match.capturedEnd());
    }
    for (auto found = word.globalMatch(text.text); found.hasNext();) {
        const auto match = found.next();
        const bool inComment = std::any_of(comments.begin(), comments.end(), [&](const auto& range) {
            return match.capturedStart() >= range.first && match.capturedEnd() <= range.second;
        });
        if (inComment)
            continue;
        Template rest = text;
        rest.text.remove(match.capturedStart(), match.capturedLength());
        all << Variant<Template>{QStringLiteral("word %1 at %2").arg(match.captured()).arg(match.capturedStart()),
                                 rest};
    }
    return all;
}

/// Takes things away from one value of type Part and hands on what is left.
template <typename Part> class Taking {
public:
    Taking(const Part& part, const UseMutant<Part>& use) : m_part(part), m_use(use) {}

    template <typename T> void reset(const char* what, T Part::*field, const T& empty = {})
    {
        if (m_part.*field == empty)
            return;
        Part rest = m_part;
        rest.*field = empty;
        m_use(QString::fromLatin1(what), rest);
    }

    template <typename T> void items(const char* what, QList<T> Part::*field)
    {
        for (qsizetype i = 0; i < (m_part.*field).size(); ++i) {
            Part rest = m_part;
            (rest.*field).removeAt(i);
            m_use(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(i + 1), rest);
        }
    }

    void words(const char* what, Template Part::*field)
    {
        if ((m_part.*field).isEmpty())
            return;
        for (const auto& [word, text] : withoutWord(m_part.*field))
            with(QLatin1String(what) + u' ' + word, [&](Part& rest) { rest.*field = text; });
    }

    void condition(const char* what, ConditionPtr Part::*field)
    {
        if (!(m_part.*field))
            return;
        for (const auto& [part, condition] : withoutPart(m_part.*field))
            with(QLatin1String(what) + u' ' + part, [&](Part& rest) { rest.*field = condition; });
    }

    void selector(const char* what, std::optional<NodeSelector> Part::*field)
    {
        if (!(m_part.*field))
            return;
        with(QString::fromLatin1(what), [&](Part& rest) { (rest.*field).reset(); });
        for (const auto& [part, selector] : withoutPart(*(m_part.*field)))
            with(QLatin1String(what) + u' ' + part, [&](Part& rest) { rest.*field = selector; });
    }

    void with(const QString& what, const std::function<void(Part&)>& change)
    {
        Part rest = m_part;
        change(rest);
        m_use(what, rest);
    }

private:
    const Part& m_part;
    const UseMutant<Part>& m_use;
};

void mutateVerify(const Step& step, Taking<Step>& taking)
{
    const auto lines = [&](const char* what, QList<Template> StepVerify::*field) {
        for (qsizetype i = 0; i < (step.verify.*field).size(); ++i)
            taking.with(QStringLiteral("verify %1 %2").arg(QLatin1String(what), (step.verify.*field)[i].text),
                        [&](Step& rest) { (rest.verify.*field).removeAt(i); });
    };
    lines("all", &StepVerify::all);
    lines("any", &StepVerify::any);
    lines("none", &StepVerify::none);
    if (!step.verify.exitCodes.isEmpty())
        taking.with(QStringLiteral("verify exit"), [](Step& rest) { rest.verify.exitCodes.clear(); });
    for (qsizetype i = 0; i < step.verify.checks.size(); ++i) {
        const QString id = QStringLiteral("check ") + step.verify.checks[i].id;
        taking.with(id, [&](Step& rest) { rest.verify.checks.removeAt(i); });
        mutateCheck(step.verify.checks[i], [&](const QString& what, const StepCheck& check) {
            taking.with(id + u' ' + what, [&](Step& rest) { rest.verify.checks[i] = check; });
        });
    }
    if (step.waitFor)
        mutateCheck(*step.waitFor, [&](const QString& what, const StepCheck& check) {
            taking.with(QStringLiteral("wait ") + what, [&](Step& rest) { rest.waitFor = check; });
        });
}

void mutateParameters(const Step& step, Taking<Step>& taking)
{
    for (auto it = step.parameters.begin(); it != step.parameters.end(); ++it) {
        const QString key = it.key();
        taking.with(QStringLiteral("parameter ") + key, [&](Step& rest) { rest.parameters.remove(key); });
    }
    for (qsizetype i = 0; i < step.captures.size(); ++i)
        taking.with(QStringLiteral("capture ") + step.captures[i].name, [&](Step& rest) { rest.captures.removeAt(i); });
}

void mutateNodes(const Step& step, Taking<Step>& taking)
{
    for (const auto& [what, selector] : withoutPart(step.on))
        taking.with(QStringLiteral("on ") + what, [&](Step& rest) { rest.on = selector; });
    taking.selector("for each", &Step::forEachNodes);
    taking.reset("for each list", &Step::forEachList);
    taking.condition("when", &Step::when);
    taking.items("need", &Step::needs);
    taking.reset("parallel", &Step::parallel, 1);
}

void mutateConduct(Taking<Step>& taking)
{
    taking.items("keeps", &Step::keeps);
    taking.reset("keeps nothing", &Step::keepsNothingBecause);
    taking.reset("point of no return", &Step::pointOfNoReturn);
    taking.reset("expects disconnect", &Step::expectsDisconnect);
    taking.reset("delegate", &Step::delegate);
    taking.reset("kill mode", &Step::killMode);
    taking.items("environment file", &Step::environmentFiles);
    taking.reset("secret", &Step::secretInput);
    taking.reset("limit", &Step::limitSeconds);
    taking.reset("skip", &Step::skip, QStringLiteral("never"));
    taking.reset("mark done", &Step::markDone, QStringLiteral("never"));
}

} // namespace

void mutateCheck(const StepCheck& check, const UseMutant<StepCheck>& use)
{
    Taking taking(check, use);
    taking.words("script", &StepCheck::script);
    taking.words("needed when", &StepCheck::neededWhen);
    for (auto it = check.http.begin(); it != check.http.end(); ++it) {
        const QString key = it.key();
        if (!it->isEmpty())
            taking.with(QStringLiteral("http ") + key, [&](StepCheck& rest) { rest.http.remove(key); });
    }
    taking.reset("expect", &StepCheck::expect);
    taking.reset("within", &StepCheck::withinSeconds);
    taking.reset("stable for", &StepCheck::stableForSeconds);
    taking.selector("on", &StepCheck::on);
    taking.condition("when", &StepCheck::when);
}

void mutateStep(const Step& step, const UseMutant<Step>& use)
{
    Taking taking(step, use);
    mutateNodes(step, taking);
    taking.words("script", &Step::script);
    taking.words("needed when", &Step::neededWhen);
    taking.words("done when", &Step::doneWhen);
    mutateParameters(step, taking);
    mutateVerify(step, taking);
    mutateConduct(taking);
}

void mutateRule(const ProcedureRule& rule, const UseMutant<ProcedureRule>& use)
{
    Taking taking(rule, use);
    taking.condition("condition", &ProcedureRule::condition);
    taking.selector("on", &ProcedureRule::on);
}

void mutateProbe(const FactProbe& probe, const UseMutant<FactProbe>& use)
{
    Taking taking(probe, use);
    for (const auto& [what, selector] : withoutPart(probe.on))
        taking.with(QStringLiteral("on ") + what, [&](FactProbe& rest) { rest.on = selector; });
    taking.condition("when", &FactProbe::when);
    taking.words("script", &FactProbe::script);
    taking.reset("limit", &FactProbe::limitSeconds);
    for (auto it = probe.gives.begin(); it != probe.gives.end(); ++it) {
        const QString key = it.key();
        taking.with(QStringLiteral("gives ") + key, [&](FactProbe& rest) { rest.gives.remove(key); });
    }
}

void mutateValue(const ProcedureValue& value, const UseMutant<ProcedureValue>& use)
{
    Taking taking(value, use);
    taking.reset("from", &ProcedureValue::from);
    if (!value.defaultText.isEmpty())
        taking.with(QStringLiteral("default"), [](ProcedureValue& rest) { rest.defaultText.text.clear(); });
    for (qsizetype i = 0; i < value.cases.size(); ++i) {
        taking.with(QStringLiteral("case %1").arg(i + 1), [&](ProcedureValue& rest) { rest.cases.removeAt(i); });
        taking.with(QStringLiteral("condition of case %1").arg(i + 1),
                    [&](ProcedureValue& rest) { rest.cases[i].first = nullptr; });
    }
    for (qsizetype i = 0; i < value.words.size(); ++i) {
        const WordItem& item = value.words[i];
        taking.with(QStringLiteral("word %1").arg(i + 1), [&](ProcedureValue& rest) { rest.words.removeAt(i); });
        if (item.condition)
            taking.with(QStringLiteral("condition of word %1").arg(i + 1),
                        [&](ProcedureValue& rest) { rest.words[i].condition = nullptr; });
        for (qsizetype k = 0; k < item.then.size(); ++k)
            taking.with(QStringLiteral("word %1 then %2").arg(i + 1).arg(k + 1),
                        [&](ProcedureValue& rest) { rest.words[i].then.removeAt(k); });
        for (qsizetype k = 0; k < item.otherwise.size(); ++k)
            taking.with(QStringLiteral("word %1 else %2").arg(i + 1).arg(k + 1),
                        [&](ProcedureValue& rest) { rest.words[i].otherwise.removeAt(k); });
    }
}

} // namespace tests
