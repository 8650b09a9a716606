#include "app/rollbackctl/ConsoleConsent.h"

#include "wizard/record/Runbook.h"
#include "wizard/record/WarningLines.h"

namespace app {

namespace {

/// Warnings that the answers accept, and those that nobody has answered for.
struct Consent {
    wizard::RunEngine::Confirmation confirmation;
    QStringList missingWarnings, missingReasons; ///< lines for an answers file

    bool isComplete() const { return missingWarnings.isEmpty() && missingReasons.isEmpty(); }
    QString missingLines() const
    {
        QStringList lines;
        if (!missingWarnings.isEmpty())
            lines << QStringLiteral("warnings:") << missingWarnings;
        if (!missingReasons.isEmpty())
            lines << QStringLiteral("overrides:") << missingReasons;
        return lines.join(QLatin1Char('\n'));
    }
};

Consent consentOf(const wizard::Plan& plan, const Answers& answers, const QString& typedName)
{
    Consent consent;
    consent.confirmation.typedName = typedName;
    for (const wizard::PlannedWarning& warning : plan.warnings) {
        const QString text = wizard::warningText(plan, warning);
        const QString rule = warning.id.section(QLatin1Char('@'), 0, 0);
        if (warning.verdict == QLatin1String("override")) {
            const QString reason = answers.overrides.value(warning.id, answers.overrides.value(rule));
            if (reason.isEmpty())
                consent.missingReasons << QStringLiteral("  %1: \"your reason\"   # %2").arg(warning.id, text);
            else
                consent.confirmation.overrides << qMakePair(warning.id, reason);
        } else if (answers.warnings.contains(warning.id) || answers.warnings.contains(rule)) {
            consent.confirmation.warningsAccepted << qMakePair(warning.id, text);
        } else if (warning.verdict != QLatin1String("info")) {
            consent.missingWarnings << QStringLiteral("  - %1   # %2").arg(warning.id, text);
        }
    }
    return consent;
}

} // namespace

std::optional<wizard::RunEngine::Confirmation> confirmationOf(const wizard::Plan& plan, const Answers& answers,
                                                              const QString& typedName, Console& console)
{
    const Consent consent = consentOf(plan, answers, typedName);
    if (consent.isComplete())
        return consent.confirmation;
    console.problem(QStringLiteral("consent is missing; add to the answers file:\n") + consent.missingLines());
    return std::nullopt;
}

bool reportBlocks(const wizard::Plan& plan, Console& console)
{
    for (const wizard::PlanBlock& block : plan.blocks)
        console.problem(QStringLiteral("%1: %2 %3")
                            .arg(block.id, wizard::procedureText(plan.procedure, block.text, block.arguments),
                                 wizard::procedureText(plan.procedure, block.mend, block.arguments)));
    return !plan.blocks.isEmpty();
}

PlaybackPolicy policyOf(const Invocation& call, const Answers& answers)
{
    PlaybackPolicy policy;
    policy.answers = answers;
    policy.events = call.has("events");
    policy.interactive = call.console.isInteractive() && !policy.events && !call.has("answers");
    return policy;
}

} // namespace app
