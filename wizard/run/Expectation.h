#pragma once

#include "backend/node/ExecOutcome.h"

#include <QByteArray>
#include <QString>

namespace wizard {

enum class Held { Yes, No, Unknown };

/// Whether a probe's answer is what was expected: "exit N", "is TEXT", "contains TEXT", "matches REGEX", on trimmed
/// stdout. A probe that did not end by itself says nothing: Unknown. All but "exit" also demand exit code 0.
Held holds(const QString& expect, const backend::ExecOutcome& outcome, const QString& stdoutText);

/// What was seen, in one line for record and screen: the trimmed text, else the exit code, else why nothing is known.
QString seen(const backend::ExecOutcome& outcome, const QString& stdoutText);

} // namespace wizard
