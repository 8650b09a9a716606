#include "wizard/run/RunCore.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

bool isAccepted(const PlannedWarning& warning, const RunConsent& consent)
{
    const bool needsReason = warning.verdict == QLatin1String("override");
    for (const auto& [id, text] : needsReason ? consent.overrides : consent.warningsAccepted) {
        if (id == warning.id && (!needsReason || !text.trimmed().isEmpty()))
            return true;
    }
    return false;
}

} // namespace

std::optional<backend::Error> consentMissing(const Plan& plan, const RunConsent& consent)
{
    if (!plan.blocks.isEmpty())
        return backend::Error{QStringLiteral("run.blocked"), tr("A rule forbids this plan."), plan.blocks.first().id,
                              plan.blocks.first().mend};
    QStringList open;
    for (const PlannedWarning& warning : plan.warnings) {
        if (warning.verdict != QLatin1String("info") && !isAccepted(warning, consent))
            open << warning.id;
    }
    open.removeDuplicates();
    if (!open.isEmpty())
        return backend::Error{QStringLiteral("run.consent.warning"), tr("Not every warning is accepted."),
                              open.join(QStringLiteral(", ")),
                              tr("Accept each of them, or give the reason where one is asked for.")};
    if (consent.typedName != plan.caseName)
        return backend::Error{QStringLiteral("run.consent.name"), tr("The name typed is not the name of the case."),
                              consent.typedName, tr("Type %1 to go on.").arg(plan.caseName)};
    return std::nullopt;
}

} // namespace wizard
