// Verbs that read files only: procedures, lint.

#include "app/rollbackctl/Invocation.h"
#include "wizard/case/CaseReader.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {

enum class FileKind { Case, Procedure, Fragments, Rules };

/// A case file says who the nodes are; a procedure file says what the steps are; a fragment file is part of procedures;
/// a rule file names the procedures whose rules it adds to.
FileKind kindOf(const QString& path)
{
    QFile file(path);
    FileKind kind = FileKind::Case;
    if (!file.open(QIODevice::ReadOnly))
        return kind;
    for (const QByteArray& line : file.read(256 * 1024).split('\n')) {
        if (line.startsWith("phases:") || line.startsWith("steps:"))
            return FileKind::Procedure;
        if (line.startsWith("nodes:") || line.startsWith("installType:"))
            return FileKind::Case;
        if (line.startsWith("fragments:"))
            kind = FileKind::Fragments;
        if (line.startsWith("procedures:"))
            kind = FileKind::Rules;
    }
    return kind;
}

void lintFile(const QString& path, wizard::Diagnostics& diagnostics)
{
    switch (kindOf(path)) {
    case FileKind::Procedure:
        static_cast<void>(wizard::readProcedureFile(path, diagnostics));
        return;
    case FileKind::Fragments:
        static_cast<void>(wizard::lintFragmentFile(path, diagnostics));
        return;
    case FileKind::Rules:
        static_cast<void>(wizard::useOwnRules({path}, diagnostics));
        return;
    case FileKind::Case:
        static_cast<void>(wizard::readCaseFile(path, diagnostics));
    }
}

/// Title, what it does, for which install types, and why not the usual one.
void printProcedure(Console& console, const wizard::Procedure& procedure, const QString& types)
{
    const QString indent = QStringLiteral("\n    ");
    QString text = console.bold(procedure.id) + QStringLiteral("  ") + procedure.title + indent + procedure.summary;
    text +=
        indent + (procedure.isWrapper() ? QStringLiteral("is put around other procedures where their rules ask for it")
                                        : QStringLiteral("installType: ") + types);
    if (!procedure.chooseWhen.isEmpty())
        text += indent + procedure.chooseWhen;
    console.line(text);
}

} // namespace

int listProcedures(Invocation& call)
{
    QJsonArray all;
    for (const QString& id : wizard::shippedProcedures()) {
        wizard::Diagnostics diagnostics;
        const auto procedure = wizard::shippedProcedure(id, diagnostics);
        if (!procedure) {
            call.console.problem(diagnostics.toString());
            return exit_code::BadInput;
        }
        QStringList types;
        for (const wizard::InstallType type : procedure->installTypes)
            types << wizard::word(type);
        all.append(QJsonObject{{"id", id},
                               {"installTypes", QJsonArray::fromStringList(types)},
                               {"usual", procedure->usual},
                               {"putAroundOthers", procedure->isWrapper()},
                               {"chooseWhen", procedure->chooseWhen},
                               {"title", procedure->title},
                               {"summary", procedure->summary},
                               {"steps", procedure->steps.size()},
                               {"digest", procedure->digest}});
        if (!call.has("json"))
            printProcedure(call.console, *procedure, types.join(QStringLiteral(", ")));
    }
    if (call.has("json"))
        call.console.json({{"format", 1}, {"procedures", all}});
    return exit_code::Done;
}

int lint(Invocation& call)
{
    if (call.arguments.isEmpty()) {
        call.console.problem("lint: name at least one file");
        return exit_code::BadInput;
    }
    wizard::Diagnostics diagnostics;
    for (const QString& path : call.arguments)
        lintFile(path, diagnostics);
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
    return diagnostics.hasErrors() ? exit_code::BadInput : exit_code::Done;
}

} // namespace app
