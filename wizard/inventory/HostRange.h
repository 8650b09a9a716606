#pragma once

#include "wizard/case/YamlFields.h"

#include <QStringList>

namespace wizard {

/// The host names that a pattern of Ansible stands for: node[01:03], db-[a:c].example.com, n[1:9:2], several in one.
/// A pattern without brackets is itself. Wrong ones are the errors "range.wrong" and "range.large".
QStringList expandHosts(const QString& pattern, const SourceMark& mark, const YamlFindings& findings);

} // namespace wizard
