#pragma once

#include "backend/base/Result.h"

#include <QFileDevice>
#include <QString>

namespace wizard {

/// Returns when everything written to `file` is on disk. The one place that knows how each system says so.
backend::Result<void> syncToDisk(QFileDevice& file);

/// Makes a new or renamed entry of `folder` durable, where the system has such a thing.
void syncFolder(const QString& folder);

} // namespace wizard
