#pragma once

#include "wizard/editors/Editor.h"

namespace wizard {

/// `rke-cluster-nodes`: gives nodes of an RKE cluster file other addresses. Parameter replace: pairs OLD=NEW with commas
/// between; each OLD has to be an `address` below `nodes:`. Its `internal_address`, which was the dead machine's, goes;
/// the old lines stay above as comments. All else stays byte for byte, and doing it twice changes nothing more.
backend::Result<EditResult> editRkeClusterNodes(const QByteArray& content, const EditParameters& parameters);

} // namespace wizard
