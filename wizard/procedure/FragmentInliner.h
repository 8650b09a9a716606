#pragma once

#include "wizard/case/YamlFields.h"

namespace wizard {

/// Replaces steps with `use:` by the steps of the named fragment. Ids and the needs among them get the prefix "ID.";
/// ${parameter} becomes the value given by `with`, shell-quoted inside scripts. A value that is a list or mapping
/// replaces a text that is the ${parameter} alone. Works on the tree, so that the reader sees plain steps with their
/// marks.
std::vector<YamlNode> inlineFragments(const YamlNode& steps, const YamlNode* fragments, const YamlFindings& findings);

} // namespace wizard
