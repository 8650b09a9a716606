#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// What both programs do first. Called in this order; prepareProcess() before the application object exists.

/// No core dumps and no look into memory by other programs of the same user (secrets are there), SIGPIPE ignored.
void prepareProcess();
/// Organisation, name and version: they decide where settings and runs lie.
void nameApplication();
/// Log to <state>/log; `level` is a spdlog word, empty: info. Never a secret, never output of nodes.
void startLogging(const QString& level);
/// Texts of the program and of the procedures; `language` empty: that of the system.
void loadTranslations(const QString& language);

/// Value of "--name value" or "--name=value"; empty: not given.
QString optionValue(const QStringList& arguments, const QString& name);

} // namespace app
