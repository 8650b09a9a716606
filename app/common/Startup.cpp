// Marked file: process limits and signals are POSIX-only and left out elsewhere.

#include "app/common/Startup.h"

#include "backend/base/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace app {

namespace {

QtMessageHandler usualHandler = nullptr;

/// Qt tells everybody without a login session that it uses a folder of its own under /tmp, which nobody needs to know.
void withoutRuntimeFolderNote(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        usualHandler(type, context, message);
}

} // namespace

void prepareProcess()
{
    usualHandler = qInstallMessageHandler(withoutRuntimeFolderNote);
#ifndef _WIN32
    std::signal(SIGPIPE, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef __linux__
    // Collectors of crash reports behind a pipe do not ask for the limit; and other programs of this user stay out.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rollback-wizard"));
    QCoreApplication::setApplicationName(QStringLiteral("rollback-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLBACK_VERSION));
}

void startLogging(const QString& level)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    backend::startLog(folder + QStringLiteral("/program.log"), level);
}

void loadTranslations(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    // English needs its plurals in every locale that has no catalogue of its own; later ones are asked first.
    auto* plurals = new QTranslator(QCoreApplication::instance());
    if (plurals->load(QStringLiteral(":/i18n/rollback_en.qm")))
        QCoreApplication::installTranslator(plurals);
    for (const char* catalogue : {"rollback", "procedures"}) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, QLatin1String(catalogue), QStringLiteral("_"), QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(translator);
    }
}

QString optionValue(const QStringList& arguments, const QString& name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == name)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(name + QLatin1Char('=')))
            return arguments.at(i).mid(name.size() + 1);
    }
    return {};
}

} // namespace app
