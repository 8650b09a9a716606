#include "app/common/Startup.h"
#include "app/rollback-wizard/AppServices.h"
#include "app/rollback-wizard/WindowOptions.h"
#include "ui/pages/MainWindow.h"
#include "ui/style/Style.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/run/RunFolder.h"

#include <QApplication>
#include <QSessionManager>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

/// Says on the console what has to be said there. The exit code, or nothing when a window is wanted.
std::optional<int> answered(const app::WindowOptions& options)
{
    using Want = app::WindowOptions::Want;
    if (options.want == Want::Window)
        return std::nullopt;
    const bool refused = options.want == Want::Refused;
    std::fputs(qPrintable(options.text), refused ? stderr : stdout);
    return refused ? 2 : 0;
}

bool useRules(const QStringList& files)
{
    wizard::Diagnostics diagnostics;
    const bool used = files.isEmpty() || wizard::useOwnRules(files, diagnostics);
    if (!diagnostics.all().isEmpty())
        std::fputs(qPrintable(diagnostics.toString() + QLatin1Char('\n')), stderr);
    return used;
}

/// Help and version are read before there is a display to fail.
bool asksForText(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char* word) {
        return qstrcmp(word, "--help") == 0 || qstrcmp(word, "--version") == 0;
    });
}

/// Logging out, or shutting down, while a run goes on.
void askBeforeLogOut(QApplication& application, ui::MainWindow& window)
{
#if QT_CONFIG(sessionmanager)
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager& session) {
            const bool mayAsk = session.allowsInteraction();
            if (!window.mayLogOut(mayAsk))
                session.cancel();
            if (mayAsk)
                session.release();
        },
        Qt::DirectConnection); // the session waits for the answer
#else
    Q_UNUSED(application)
    Q_UNUSED(window)
#endif
}

} // namespace

int main(int argc, char* argv[])
{
    app::prepareProcess();
    if (asksForText(argc, argv)) {
        QStringList words;
        for (int i = 1; i < argc; ++i)
            words << QString::fromLocal8Bit(argv[i]);
        return answered(app::readWindowOptions(words)).value_or(0);
    }
    QApplication application(argc, argv);
    app::nameApplication();
    const app::WindowOptions options = app::readWindowOptions(QApplication::arguments().mid(1));
    if (const auto code = answered(options))
        return *code;
    app::startLogging(options.logLevel);
    app::loadTranslations(options.language);
    if (!useRules(options.ruleFiles))
        return 2;
    ui::applyAppearance(options.appearance);
    ui::applyStyle(application);

    app::AppServices services(options.stateFolder.isEmpty() ? wizard::RunFolder::defaultStateFolder()
                                                            : options.stateFolder);
    ui::MainWindow window(services);
    askBeforeLogOut(application, window);
    window.show();
    if (!options.caseFile.isEmpty())
        QTimer::singleShot(0, &window, [&window, &options] { window.openCaseFile(options.caseFile); });
    else if (options.practice)
        QTimer::singleShot(0, &window, [&window] { window.startDrill(QStringLiteral("rke2-etcd")); });
    return QApplication::exec();
}
