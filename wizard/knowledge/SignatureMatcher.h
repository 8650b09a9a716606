#pragma once

#include "wizard/knowledge/LogLine.h"
#include "wizard/knowledge/Signature.h"

#include <vector>

namespace wizard {

/// Looks for the known lines of one step in the output of one task. Counts repetitions, so each task has its own.
class SignatureMatcher {
public:
    SignatureMatcher(const QList<Signature>& signatures, const QString& step);

    /// The signatures that this line completes. A generic one only where no other speaks.
    QList<Signature> match(const QString& line);

private:
    struct Counted {
        Signature signature;
        int seen = 0;
    };
    static bool fits(const Signature& signature, const LogLine& line);

    std::vector<Counted> m_counted; ///< only those of the step
};

} // namespace wizard
