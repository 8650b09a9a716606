#pragma once

#include "wizard/editors/Editor.h"

namespace wizard {

/// `rke-target-node`: leaves one node in an RKE cluster file by commenting the lines of all others below `nodes:`, or
/// puts exactly these back. Parameters: addresses (names of the machine, with commas between; exactly one node of the
/// file has one of them as address, internal_address or hostname_override), action (comment | restore). All else stays
/// byte for byte, and doing it twice changes nothing more.
backend::Result<EditResult> editRkeTargetNode(const QByteArray& content, const EditParameters& parameters);

} // namespace wizard
