#pragma once

#include "app/common/CaseWork.h"
#include "app/common/RunsOnDisk.h"
#include "ui/services/ServiceValues.h"
#include "wizard/facts/FoundSnapshots.h"
#include "wizard/plan/RuleFinding.h"
#include "wizard/procedure/Procedure.h"

namespace app {

/// Values of the corridor in the words of the window's rows.
ui::CheckRow checkRow(const wizard::RuleFinding& finding, const QString& procedure);
ui::SnapshotFindings snapshotFindings(const CaseWork& work);
/// Why there is no plan, a sentence each.
QStringList reasonsOf(const wizard::Diagnostics& diagnostics);
ui::RunSummary runSummary(const RunOnDisk& run);
QList<ui::InstallTypeOffer> installTypeOffers();
/// Why the case has its procedure, and which others its install type has; a sentence each.
QStringList whyProcedure(const wizard::Case& value);
} // namespace app
