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
    /// Those whose line came without the one that must come as well, with that line.
    QList<QPair<Signature, QString>> atEnd() const;

private:
    struct Counted {
        Signature signature;
        int seen = 0;
        QString line;          ///< the first that fits, where `without` keeps it back
        bool redeemed = false; ///< a text of `without` came
    };
    static bool fits(const Signature& signature, const LogLine& line);

    std::vector<Counted> m_counted; ///< only those of the step
};

/// What is known of a failure, and the line that tells it.
struct KnownFailure {
    Signature signature;
    QString line;
};

/// What is known where `check` failed in `step` with this answer: its lines, and signatures that name the check.
QList<KnownFailure> knownOfCheck(const QList<Signature>& signatures, const QString& step, const QString& check,
                                 const QString& answer);
/// What is known where the step says nothing for longer than is normal.
QList<Signature> knownOfSilence(const QList<Signature>& signatures, const QString& step);

} // namespace wizard
