#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// What may stand behind `rollback-wizard` on the command line.
struct WindowOptions {
    enum class Want { Window, Text, Refused };
    Want want = Want::Window;
    QString text;          ///< Text: the help or the version; Refused: what is wrong with the arguments
    QString stateFolder;   ///< empty: the usual place
    QString caseFile;      ///< opened at the start; empty: none
    QStringList ruleFiles; ///< rules of a person, used besides the built-in ones
    QString appearance;    ///< light, dark or empty: that of the system
    QString logLevel;      ///< a spdlog word; empty: info
    QString language;      ///< empty: that of the system
    bool practice = false; ///< opens the practice cluster
};

/// Reads the arguments without the program's name. Needs no application object: --help works
/// without a display.
WindowOptions readWindowOptions(const QStringList& arguments);

} // namespace app
