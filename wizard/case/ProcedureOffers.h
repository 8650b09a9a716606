#pragma once

#include "wizard/case/Case.h"

namespace wizard {

/// What a case has to know of a procedure built into the program: the install types that the procedure names itself.
struct ProcedureOffer {
    QString id;
    QList<InstallType> installTypes;
    bool usual = false; ///< the one that a case of its install type gets without naming any
};

/// All procedures built into the program (Qt resources :/procedures), by id. Read once.
const QList<ProcedureOffer>& procedureOffers();
/// Ids of those that are for `type`, the usual one first.
QStringList proceduresFor(InstallType type);

} // namespace wizard
