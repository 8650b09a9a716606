#pragma once

#include <QString>

namespace backend {

/// What went wrong, as a value. Every text is for a person; `code` is for programs and tests.
struct Error {
    QString code;    ///< stable dotted word, for example "ssh.hostkey.changed"
    QString message; ///< one sentence: what failed, where
    QString detail;  ///< evidence: the other program's own words; may be empty
    QString hint;    ///< what to do about it; may be empty

    /// All parts on separate lines, for logs and the console.
    QString toString() const;
};

} // namespace backend
