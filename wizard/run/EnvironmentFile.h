#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"
#include "backend/output/Redactor.h"

#include <QString>

#include <vector>

namespace wizard {

/// A secret as the lines of an environment file that systemd and the agent read alike.
struct EnvironmentFile {
    backend::Secret content;
    std::vector<backend::Secret> values; ///< each to be kept out of all output
};

/// `variable` empty: the secret holds NAME=value lines itself (in one line: parted by blanks); else it is that
/// variable's value. Errors: "run.secret.form", "run.secret.signs" (no quoting means the same to all readers). No part
/// of the secret is in the message.
backend::Result<EnvironmentFile> environmentFile(const QString& variable, const backend::Secret& secret);
/// The same; its values are kept out of all output from here on. No redactor: nothing is.
backend::Result<EnvironmentFile> hiddenFile(const QString& variable, const backend::Secret& secret,
                                            backend::Redactor* redactor);

} // namespace wizard
