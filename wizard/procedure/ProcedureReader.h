#pragma once

#include "wizard/case/Diagnostics.h"
#include "wizard/procedure/Procedure.h"

#include <QStringList>

#include <optional>

namespace wizard {

/// A file of further rules (resources/knowledge): {format: 1, procedures: [ID…], rules: […]}. Files without these keys
/// are something else and left aside.
struct RuleFile {
    QString name;
    QByteArray bytes;
    bool isOwn = false; ///< a person's; may also replace built-in rules, see RuleFiles.h
};

/// Reads a procedure file and the files it includes, relative to the folder of `file`: syntax → structure → references
/// → lint. All findings at once; nullopt when there is an error. Of `ruleFiles` those are taken whose `procedures`
/// names this one.
std::optional<Procedure> readProcedure(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics,
                                       const QList<RuleFile>& ruleFiles = {});
/// A file with fragments only, which procedures include; see ProcedureIncludes.h. False: there are errors.
bool lintFragmentFile(const QString& path, Diagnostics& diagnostics);
/// With the rule files built into the program.
std::optional<Procedure> readProcedureFile(const QString& path, Diagnostics& diagnostics);

/// Ids of the procedures built into the program (Qt resources :/procedures), sorted.
QStringList shippedProcedures();
QList<RuleFile> shippedRuleFiles();
/// With the rules built in and those of useOwnRules().
std::optional<Procedure> shippedProcedure(const QString& id, Diagnostics& diagnostics);
/// Takes rule files of a person for every procedure read from now on. Called once, before there are threads. False:
/// there are errors, or a file names no procedure of this program.
bool useOwnRules(const QStringList& paths, Diagnostics& diagnostics);

} // namespace wizard
