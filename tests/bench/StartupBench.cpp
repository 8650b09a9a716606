// From the start of the process to the first paint: the whole window against an empty one. Without an argument it
// starts itself fifteen times each way and prints the medians.
#include "app/common/Startup.h"
#include "app/rollback-wizard/AppServices.h"
#include "ui/pages/MainWindow.h"
#include "ui/style/Style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

namespace {

constexpr int rounds = 15;

/// Ends the process with the first paint of a window; its teardown is not measured.
class EndWithFirstPaint final : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

int child(int argc, char* argv[], bool whole)
{
    app::prepareProcess();
    QApplication application(argc, argv);
    EndWithFirstPaint painted;
    QTemporaryDir state;
    std::unique_ptr<app::AppServices> services;
    std::unique_ptr<QWidget> window;
    if (whole) {
        app::nameApplication();
        app::loadTranslations({});
        ui::applyStyle(application);
        services = std::make_unique<app::AppServices>(state.path());
        window = std::make_unique<ui::MainWindow>(*services);
    } else {
        window = std::make_unique<QWidget>();
        window->resize(1280, 800);
    }
    window->installEventFilter(&painted);
    window->show();
    return QApplication::exec();
}

double medianMs(const QString& program, const QString& mode)
{
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.start(program, {mode});
        process.waitForFinished(60000);
        all.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc > 1)
        return child(argc, argv, qstrcmp(argv[1], "window") == 0);
    const QString program = QString::fromLocal8Bit(argv[0]);
    const double empty = medianMs(program, QStringLiteral("empty"));
    const double whole = medianMs(program, QStringLiteral("window"));
    std::printf("empty window %.1f ms, the whole window %.1f ms: %.2f times (medians of %d)\n", empty, whole,
                whole / empty, rounds);
    return 0;
}
