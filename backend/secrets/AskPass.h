#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"

#include <QString>

namespace backend {

/// Secrets from outside the program: from a program that asks (as ssh's SSH_ASKPASS) or from a file descriptor.
/// Never from an argument or the environment, which other users and logs can see.
class AskPass {
public:
    static constexpr int defaultLimitMs = 5 * 60 * 1000; ///< a person may have to look something up

    enum class Take { FirstLine, AllLines };

    /// Runs `program PROMPT` and takes the first line of its output, or all of it without the last line's end. Errors:
    /// "askpass.start", "askpass.declined" (it ended with another code than 0), "askpass.limit", "askpass.empty".
    static Result<Secret> fromProgram(const QString& program, const QString& prompt, int limitMs = defaultLimitMs,
                                      Take take = Take::FirstLine);

    /// Takes one line; what follows stays for the next call. Errors: "askpass.descriptor", "askpass.empty".
    static Result<Secret> fromDescriptor(int descriptor);
};

} // namespace backend
