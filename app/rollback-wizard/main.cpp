#include "app/common/Startup.h"
#include "app/rollback-wizard/AppServices.h"
#include "ui/pages/MainWindow.h"
#include "ui/style/Meaning.h"
#include "ui/style/Style.h"
#include "wizard/run/RunFolder.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTimer>

namespace {

/// "light" and "dark" replace the system's palette; anything else leaves it.
void applyAppearance(const QString& word)
{
    const bool dark = word == QLatin1String("dark");
    if (!dark && word != QLatin1String("light"))
        return;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(dark ? ui::darkPalette() : ui::lightPalette());
}

} // namespace

int main(int argc, char* argv[])
{
    app::prepareProcess();
    QApplication application(argc, argv);
    app::nameApplication();
    const QStringList arguments = QApplication::arguments();
    app::startLogging(app::optionValue(arguments, QStringLiteral("--log-level")));
    app::loadTranslations(app::optionValue(arguments, QStringLiteral("--lang")));
    applyAppearance(app::optionValue(arguments, QStringLiteral("--appearance")));
    ui::applyStyle(application);

    QString state = app::optionValue(arguments, QStringLiteral("--state-dir"));
    if (state.isEmpty())
        state = wizard::RunFolder::defaultStateFolder();
    app::AppServices services(state);
    ui::MainWindow window(services);
    window.show();
    const QString caseFile = app::optionValue(arguments, QStringLiteral("--case"));
    if (!caseFile.isEmpty())
        QTimer::singleShot(0, &window, [&window, caseFile] { window.openCaseFile(caseFile); });
    else if (arguments.contains(QStringLiteral("--practice")))
        QTimer::singleShot(0, &window, [&window] { window.startDrill(QStringLiteral("rke2-etcd")); });
    return QApplication::exec();
}
