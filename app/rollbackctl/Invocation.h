#pragma once

#include "app/common/Console.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace app {

/// Exit codes of the console contract.
namespace exit_code {
inline constexpr int Done = 0;
inline constexpr int NotDone = 1;   ///< failed, stopped or not proven; preflight: a check failed
inline constexpr int BadInput = 2;  ///< bad usage or bad input
inline constexpr int NoConsent = 3; ///< a rule blocks or consent is missing
inline constexpr int Interrupted = 4;
} // namespace exit_code

/// One call of the console program: the verb's own words and options, and what all verbs share.
struct Invocation {
    Console& console;
    QString stateFolder;
    QStringList arguments;              ///< without program, verb and options
    QMap<QString, QStringList> options; ///< by long name; a flag has one empty value

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option) const { return options.value(option).value(0); }
};

// One function per verb; the result is the exit code.
int listProcedures(Invocation& call);
int lint(Invocation& call);
int probe(Invocation& call);
int snapshots(Invocation& call);
int preflight(Invocation& call);
int plan(Invocation& call);
int detect(Invocation& call);
int connectAll(Invocation& call);
int importNodes(Invocation& call);
int run(Invocation& call);
int resume(Invocation& call);
int takeOver(Invocation& call);
int listRuns(Invocation& call);
int showRun(Invocation& call);
int record(Invocation& call);
int checkRecord(Invocation& call);
int practice(Invocation& call);
int cleanUp(Invocation& call);

} // namespace app
