#pragma once

#include "wizard/case/YamlFields.h"

namespace wizard {

/// The lists that a fragment may hold, one of them: steps, inputs, facts, values, rules or verification.
const QStringList& fragmentKinds();

/// Reports a fragment whose keys are not `parameters` and exactly one list.
void checkFragment(const YamlEntry& fragment, const YamlFindings& findings);

/// Replaces the items with `use:` in a list of `kind` by those of the named fragment. Among steps, ids and the needs
/// among them get the prefix "ID." where the use has an id; ${parameter} becomes the value given by `with`,
/// shell-quoted inside scripts. A value that is a list or mapping replaces a text that is the ${parameter} alone. Works
/// on the tree, so that the reader sees plain items with the marks of the file in which they stand.
std::vector<YamlNode> inlineFragments(const YamlNode& list, const QString& kind, const YamlNode* fragments,
                                      const YamlFindings& findings);

} // namespace wizard
