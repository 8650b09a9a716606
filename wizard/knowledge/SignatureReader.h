#pragma once

#include "wizard/case/Diagnostics.h"
#include "wizard/knowledge/SignatureMatcher.h"

#include <optional>

namespace wizard {

/// Reads a file of signatures. All findings at once; nullopt when there is an error. Codes begin with "signature.".
std::optional<QList<Signature>> readSignatures(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics);

/// The signatures built into the program (Qt resource :/knowledge/signatures.yaml), read once. Empty where the
/// resource is missing.
const QList<Signature>& shippedSignatures();
/// The shipped one with this id; nullptr: none.
const Signature* shippedSignature(const QString& id);

/// What the shipped ones know where this check at the end of a run of `procedure` failed with this answer.
QList<KnownFailure> knownAtTheEnd(const QString& procedure, const QString& check, const QString& answer);

} // namespace wizard
