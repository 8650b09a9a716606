#pragma once

#include "wizard/editors/Editor.h"

namespace wizard {

/// `yaml-key`: takes a key of a YAML file in block style out, with all that stands below it, by commenting its lines,
/// or puts exactly these back. Parameters: key (a path such as services.etcd.backup_config), action (comment |
/// restore). Everything else stays byte for byte.
backend::Result<EditResult> editYamlKey(const QByteArray& content, const EditParameters& parameters);

} // namespace wizard
