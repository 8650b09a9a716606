#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/inventory/Candidate.h"

namespace wizard {

inline constexpr qint64 kInventoryLimit = 4 * 1024 * 1024; ///< bytes of one source
inline constexpr int kMostCandidates = 1000;               ///< machines of one source

/// Notes a value where it passes the rules of the case file; else an error such as "address.invalid" at `mark`, and the
/// value stays out. An empty text is no value.
void note(Candidate& candidate, NodeField field, const QString& text, const SourceMark& mark,
          const YamlFindings& findings, bool assumed = false);

/// Errors where two machines of one source have the same name or the same address and port.
void checkTwice(const QList<Candidate>& nodes, const YamlFindings& findings);

/// The error that a person wrote `key` where one of `known` is near ("did you mean"); false: nothing is near.
bool reportNearKey(const QString& key, const SourceMark& mark, const QString& what, const QStringList& known,
                   const YamlFindings& findings);

} // namespace wizard
