// A million lines in panes: worst lateness of the event loop while they stream in, memory, and the same timer on an
// idle loop beside it as the noise floor. PaneBench [lines] [panes]; run it under Xvfb or offscreen.
#include "backend/output/OutputSpool.h"
#include "ui/panes/SpoolView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGridLayout>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

namespace {

constexpr int beatMs = 5;
constexpr int floorMs = 4000;
constexpr int linesPerWrite = 400;

/// How late a precise timer comes: what a person feels as a stall.
class Lateness {
public:
    Lateness()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_late.push_back(double(m_clock.nsecsElapsed()) / 1e6 - beatMs);
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(beatMs);
    }

    void print(const char* what)
    {
        m_timer.stop();
        std::sort(m_late.begin(), m_late.end());
        const double worst = m_late.empty() ? 0 : m_late.back();
        const double p99 = m_late.empty() ? 0 : m_late[m_late.size() * 99 / 100];
        std::printf("%-22s p99 %7.1f ms   worst %7.1f ms   (%zu beats)\n", what, p99, worst, m_late.size());
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_late;
};

/// Linux only; elsewhere 0.
double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

void writeLines(const QString& path, int lines, std::atomic<int>& running)
{
    auto spool = backend::OutputSpool::open(path, std::make_shared<backend::Redactor>());
    if (!spool || !(*spool)->begin(1, 1))
        qFatal("no spool");
    QByteArray block;
    qint64 offset = 0;
    for (int line = 0; line < lines; ++line) {
        block += QByteArrayLiteral("time=\"2026-11-21T02:03:04Z\" level=info msg=\"Retrieving etcd snapshot, part ") +
                 QByteArray::number(line) + "\"\n";
        if (line % linesPerWrite != linesPerWrite - 1 && line != lines - 1)
            continue;
        if (!(*spool)->append(offset, block))
            qFatal("spool not written");
        offset += block.size();
        block.clear();
    }
    (void)(*spool)->end();
    --running;
}

void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int lines = arguments.value(1, QStringLiteral("1000000")).toInt();
    const int panes = std::max(1, arguments.value(2, QStringLiteral("1")).toInt());
    QTemporaryDir folder;
    QWidget window;
    auto* grid = new QGridLayout(&window);
    std::vector<ui::SpoolView*> views;
    const int columns = std::max(1, int(std::ceil(std::sqrt(double(panes)))));
    for (int index = 0; index < panes; ++index) {
        auto* view = new ui::SpoolView(&window);
        view->setFile(folder.filePath(QStringLiteral("%1.spool").arg(index)));
        grid->addWidget(view, index / columns, index % columns);
        views.push_back(view);
    }
    window.resize(1600, 1000);
    window.show();
    runFor(500);
    const double before = residentMiB();
    {
        Lateness idle;
        runFor(floorMs);
        idle.print("idle (noise floor)");
    }
    std::atomic<int> running = panes;
    std::vector<std::thread> writers;
    QElapsedTimer clock;
    clock.start();
    Lateness busy;
    for (int index = 0; index < panes; ++index)
        writers.emplace_back([&, index] { writeLines(views[size_t(index)]->file(), lines / panes, running); });
    const auto shown = [&views] {
        qint64 sum = 0;
        for (const ui::SpoolView* view : views)
            sum += view->lineCount();
        return sum;
    };
    while (running > 0 || shown() < qint64(lines / panes) * panes)
        runFor(20);
    const double seconds = double(clock.elapsed()) / 1000;
    busy.print("streaming");
    for (std::thread& writer : writers)
        writer.join();
    std::printf("%d lines in %d panes: %.2f s, %.0f klines/s, %.1f MiB resident (%.1f before)\n", lines, panes, seconds,
                double(lines) / seconds / 1000, residentMiB(), before);
    return 0;
}
