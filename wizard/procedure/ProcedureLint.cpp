#include "wizard/procedure/ProcedureChecks.h"

#include "wizard/procedure/ProcedureTexts.h"
#include "wizard/procedure/ScriptLint.h"
#include "wizard/procedure/TemplateNames.h"

#include <algorithm>

namespace wizard {

namespace {

const ScriptDuty kReading{true, false, {}}; ///< probes and checks

bool isFirstFact(const QString& name)
{
    return name.startsWith(QLatin1String("first.")) && !name.startsWith(QLatin1String("first.node."));
}

/// Whether what stands behind the name can hold neither quotes nor line breaks.
bool isTame(const Procedure& procedure, const QString& name)
{
    static const QStringList types = {"name",   "fileName", "host",    "hostPort",
                                      "choice", "bool",     "seconds", "rancherVersion"};
    if (!name.startsWith(QLatin1String("input.")))
        return !name.startsWith(QLatin1String("value.")) && !name.contains(QLatin1String("fact.")) &&
               !name.startsWith(QLatin1String("cluster.")) && !isFirstFact(name);
    return std::any_of(procedure.inputs.begin(), procedure.inputs.end(), [&](const ProcedureInput& input) {
        return QLatin1String("input.") + input.id == name && types.contains(input.type);
    });
}

/// Only values without quotes and line breaks may stand in a text that nothing quotes.
void lintUnquoted(const Procedure& procedure, const Template& text, const char* where, const YamlFindings& findings)
{
    for (const TemplateName& name : templateNames(text.text)) {
        if (!isTame(procedure, name.name))
            findings.error(
                QStringLiteral("lint.stdin"), markWithin(text, name.offset),
                ProcedureTexts::tr("${%1} may hold quotes or line breaks and cannot stand in %2")
                    .arg(name.name, QLatin1String(where)),
                ProcedureTexts::tr(
                    "use an input of type name, fileName, host, hostPort, choice, bool, seconds or rancherVersion"));
    }
}

void lintLines(const Procedure& procedure, const QList<WordItem>& lines, const YamlFindings& findings)
{
    for (const WordItem& line : lines) {
        lintUnquoted(procedure, line.word, "lines", findings);
        lintLines(procedure, line.then, findings);
        lintLines(procedure, line.otherwise, findings);
    }
}

class StepLint {
public:
    StepLint(const Procedure& procedure, const Step& step, const YamlFindings& findings)
        : m_procedure(procedure), m_step(step), m_findings(findings)
    {
    }

    void run()
    {
        checkLimit();
        checkKeeps();
        checkEvidence();
        checkOwnLines();
        lintScripts();
        lintArgv();
        lintStdin();
    }

private:
    void report(const char* code, const QString& message, const QString& hint = {})
    {
        m_findings.error(QString::fromLatin1(code), m_step.mark, message.arg(m_step.id), hint);
    }

    void checkLimit()
    {
        if (m_step.limitSeconds == 0 && m_step.kind != TaskKind::Manual)
            report("lint.limit", ProcedureTexts::tr("the step \"%1\" has no limit"),
                   ProcedureTexts::tr("add limit: and how long it may take at most"));
        else if (m_step.limitSeconds > 0 && m_step.usualSeconds > m_step.limitSeconds)
            report("lint.limit", ProcedureTexts::tr("the step \"%1\" usually takes longer than its limit"));
    }

    void checkKeeps()
    {
        const bool says = !m_step.keeps.isEmpty() || !m_step.keepsNothingBecause.isEmpty();
        if (m_step.effect == Effect::Destroy && !says)
            report("lint.keeps", ProcedureTexts::tr("the step \"%1\" destroys and does not say what it keeps"),
                   ProcedureTexts::tr("add keeps: {paths: […]}, or {nothing: true, because: …}"));
        if (m_step.effect == Effect::Read && says)
            report("lint.keeps", ProcedureTexts::tr("the step \"%1\" keeps something and says that it only reads"));
    }

    /// Transfers compare digests, edits compare the file, waits and http have their expectation, a person confirms a
    /// manual step.
    void checkEvidence()
    {
        const bool needs = m_step.kind == TaskKind::Script || m_step.kind == TaskKind::Argv;
        if (needs && m_step.verify.all.isEmpty() && m_step.verify.any.isEmpty() && m_step.verify.checks.isEmpty())
            report("lint.evidence", ProcedureTexts::tr("the step \"%1\" has no positive evidence; exit code 0 is none"),
                   ProcedureTexts::tr("add verify: with all, any or checks"));
    }

    void checkOwnLines()
    {
        if (m_step.kind != TaskKind::Script || m_step.verify.from.text != QLatin1String("output"))
            return;
        for (const Template& line : m_step.verify.all + m_step.verify.any) {
            if (printsLine(m_step.script.text, line.text))
                m_findings.error(
                    QStringLiteral("lint.ownLine"), line.mark,
                    ProcedureTexts::tr("the script of \"%1\" prints this line itself; it proves nothing")
                        .arg(m_step.id),
                    ProcedureTexts::tr("use a line of the program that does the work, or a check of the state"));
        }
    }

    void lintScripts()
    {
        ScriptDuty duty;
        duty.mayDelete = m_step.effect == Effect::Destroy;
        for (const Template& path : m_step.keeps)
            duty.kept << path.text;
        if (m_step.kind == TaskKind::Script)
            lintScript(m_step.script, duty, m_findings);
        duty.mayDelete = m_step.effect != Effect::Read;
        if (m_step.stop.text != QLatin1String("none"))
            lintScript(m_step.stop, duty, m_findings);
        lintScript(m_step.undoScript, duty, m_findings);
        lintScript(m_step.undoCheck, kReading, m_findings);
        lintScript(m_step.neededWhen, kReading, m_findings);
        lintScript(m_step.doneWhen, kReading, m_findings);
        if (m_step.waitFor)
            lintScript(m_step.waitFor->script, kReading, m_findings);
        if (m_step.parameters.contains(QStringLiteral("checkedBy.script")))
            lintScript(m_step.parameters.value(QStringLiteral("checkedBy.script")), kReading, m_findings);
        for (const StepCheck& check : m_step.verify.checks)
            lintScript(check.script, kReading, m_findings);
    }

    /// The plain words of an argv, one after the other, must not ask either.
    void lintArgv()
    {
        if (m_step.kind != TaskKind::Argv)
            return;
        if (m_step.argv.isEmpty() || m_step.argv.first().kind != WordItem::Kind::Word)
            return report("lint.argv", ProcedureTexts::tr("the argv of \"%1\" does not begin with a program"));
        QStringList words;
        for (const WordItem& item : m_step.argv)
            words << (item.kind == WordItem::Kind::Word ? item.word.text : QStringLiteral("x"));
        static const QStringList shells = {"sh", "bash", "dash", "zsh"};
        if (shells.contains(words.first().section(QLatin1Char('/'), -1)))
            return report("lint.argv", ProcedureTexts::tr("the argv of \"%1\" starts a shell"),
                          ProcedureTexts::tr("write script: instead"));
        Template line{words.join(QLatin1Char(' ')), m_step.argv.first().word.mark};
        for (const QChar special : QStringLiteral("'\"`$;&|<>()#\\*?{}"))
            line.text.remove(special);
        lintScript(line, {true, m_step.effect == Effect::Destroy, {}}, m_findings);
    }

    /// stdin is a text that no shell reads: nothing quotes a value in it.
    void lintStdin() { lintUnquoted(m_procedure, m_step.stdinText, "stdin", m_findings); }

    const Procedure& m_procedure;
    const Step& m_step;
    const YamlFindings& m_findings;
};

void lintSteps(const Procedure& procedure, const QList<Step>& steps, const YamlFindings& findings)
{
    for (const Step& step : steps) {
        if (step.either.isEmpty())
            StepLint(procedure, step, findings).run();
        for (const auto& body : step.either)
            StepLint(procedure, *body, findings).run();
    }
}

} // namespace

void checkProcedureLint(const Procedure& procedure, const YamlFindings& findings)
{
    for (const FactProbe& probe : procedure.facts)
        lintScript(probe.script, kReading, findings);
    for (const ProcedureValue& value : procedure.values) {
        if (!value.isList)
            lintLines(procedure, value.words, findings);
    }
    lintSteps(procedure, procedure.steps, findings);
    lintSteps(procedure, procedure.followUp, findings);
    for (const StepCheck& check : procedure.verification) {
        lintScript(check.script, kReading, findings);
        lintScript(check.neededWhen, kReading, findings);
    }
}

} // namespace wizard
