#pragma once

#include <QString>
#include <QStringList>

namespace wizard {

/// A line of output as a reader of logs sees it. Knows both dialects of logrus (`level=fatal msg="…"` and
/// `FATA[0120] …` with colours) and the JSON lines of etcd.
struct LogLine {
    QString plain;    ///< without colours
    QString unquoted; ///< with the escapes of msg="…" and of JSON undone; equals plain where there are none
    QString level;    ///< fatal, panic, error, warn, info, debug, trace; empty: none
};

LogLine readLogLine(const QString& line);

} // namespace wizard
