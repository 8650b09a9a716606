#pragma once

#include "wizard/editors/Editor.h"

namespace wizard {

/// `rke2-config-key`: takes a top-level key of an RKE2 config file out by commenting its lines, or puts it back.
/// Parameters: key, action (comment | restore). Everything else of the file, comments and line ends included, stays
/// byte for byte. Handles quoted keys, `key+:`, values over several lines and lists.
backend::Result<EditResult> editRke2ConfigKey(const QByteArray& content, const EditParameters& parameters);

} // namespace wizard
