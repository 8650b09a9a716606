#pragma once

#include <QString>

namespace backend {

/// How a remote command ended, as far as it is known. Unknown is a state of its own: the connection was lost
/// or no status ever came; the command may have ended either way or may still be running.
struct ExecOutcome {
    enum class Kind { Exited, Signalled, Overdue, Cancelled, Unknown };

    Kind kind = Kind::Unknown;
    int exitCode = -1; ///< only with Exited
    QString reason;    ///< signal name with Signalled (without "SIG"), else what is known

    static ExecOutcome exited(int code) { return {Kind::Exited, code, {}}; }
    static ExecOutcome signalled(const QString& name) { return {Kind::Signalled, -1, name}; }
    static ExecOutcome overdue() { return {Kind::Overdue, -1, {}}; }
    static ExecOutcome cancelled() { return {Kind::Cancelled, -1, {}}; }
    static ExecOutcome unknown(const QString& why) { return {Kind::Unknown, -1, why}; }

    bool isSuccess() const { return kind == Kind::Exited && exitCode == 0; }
};

} // namespace backend
