#pragma once

#include "backend/base/Result.h"
#include "backend/node/NodeSession.h"
#include "wizard/case/Case.h"
#include "wizard/run/RunFolder.h"

#include <functional>
#include <memory>

namespace wizard {

/// A run as its nodes know it: who leads it, and the newest copies of its plan and journal.
struct RunOnNodes {
    QString runId, person, desk, deskId;
    int epoch = 0;                   ///< the highest on any node
    qint64 heartbeatAgeSeconds = -1; ///< the youngest; -1: not known
    QByteArray plan, journal;        ///< empty: no node has them
    QString copiesFrom;              ///< the node of the newest copy
    QStringList unread;              ///< "NODE: why", of nodes that could not be asked
};

using SessionOfNode = std::function<std::unique_ptr<backend::NodeSession>(const CaseNode& node)>;

/// Asks every node of the case that takes part, one after the other; changes nothing. Errors "run.nodes.none" (no node
/// is held by a run) and "run.nodes.several" (they are held by different ones).
backend::Result<RunOnNodes> findRunOnNodes(const Case& value, const SessionOfNode& makeSession);

/// Makes the run's folder on this desk from the copies. Where it is here already, the newer journal wins, and a journal
/// that the copy does not continue is kept beside it. Errors "run.copies.none": no node has copies; "run.copies.case":
/// they are of another case.
backend::Result<RunFolder> adoptRun(const QString& stateFolder, const RunOnNodes& found, const Case& value);

} // namespace wizard
