#pragma once

#include "wizard/procedure/TemplateNames.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wizard {

/// One simple command of a script, as far as lint needs it.
struct ShellCommand {
    struct Word {
        QString text;        ///< without its quotes; $x and ${names} as they stand
        bool quoted = false; ///< some part of it stands in quotes
        qsizetype offset = 0;
    };
    QList<Word>
        words; ///< assignments before the command and redirections left out; reserved words such as "done" are commands
    QStringList assigned; ///< "name=value" before the command
    QString before;       ///< operator that ends the command before: "|", "&&", ";", "(" …
    QString after;
    bool readsHereDocument = false;
    qsizetype offset = 0;

    QString name() const { return words.isEmpty() ? QString() : words.first().text; }
    bool has(const QString& word) const;
};

/// A ${name} of ours where quoting it would not give one word.
struct MisplacedName {
    enum class Where { SingleQuotes, DoubleQuotes, HereDocument, Arithmetic, Expansion, Backquotes };
    TemplateName name;
    Where where = Where::DoubleQuotes;
};

/// What a POSIX shell would see in a script. Commands inside $(…) are streams of their own.
struct ShellScan {
    QList<QList<ShellCommand>> streams;
    QList<MisplacedName> misplaced;
    qsizetype backquote = -1; ///< offset of the first `…`
    qsizetype unclosed = -1;  ///< offset of a quote or bracket that never ends
};

ShellScan scanShell(const QString& script);

} // namespace wizard
