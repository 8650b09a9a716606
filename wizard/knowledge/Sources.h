#pragma once

#include <QString>

namespace wizard {

/// The `source` of a rule, step or known line as a person is shown it: upstream pages, files and issues by names that
/// can be opened (resources/knowledge/sources.yaml), without the rows of our own tables. "our own advice" where
/// nothing else is said; empty where `source` is.
QString readableSource(const QString& source);

} // namespace wizard
