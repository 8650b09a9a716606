#pragma once

#include "app/common/CaseWork.h"
#include "app/common/Console.h"

#include <QJsonArray>

namespace app {

/// Each snapshot, copy, tarball or backup that was found, the best first, with all that is known of it: more when it
/// was read to its end (CaseWork::readSnapshots).
QJsonArray snapshotList(const CaseWork& work);

void printSnapshots(Console& console, const QJsonArray& all);

} // namespace app
