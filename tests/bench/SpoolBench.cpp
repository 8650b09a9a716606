// Lines a second through filter, redaction and spool file, and through the reader that follows it; memory at the end.
// Prints one line; no verdict. Arguments: number of lines (1000000), number of secrets (3).
#include "backend/output/OutputSpool.h"
#include "backend/output/SpoolReader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace backend;

namespace {
constexpr qsizetype chunkSize = 64 * 1024; // what a session hands over at once

QByteArray sampleText()
{
    QByteArray text;
    for (int i = 0; text.size() < 4 * 1024 * 1024; ++i)
        text += "time=\"2026-11-21T02:10:00Z\" level=info msg=\"Waiting for etcd server to become available\" n=" +
                QByteArray::number(100000 + i % 900000) + '\n';
    return text;
}

/// Peak resident memory in MiB where /proc has it, else -1.
double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return -1;
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 wanted = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const int secrets = argc > 2 ? QByteArray(argv[2]).toInt() : 3;
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.spool"));
    const auto redactor = std::make_shared<Redactor>();
    for (int i = 0; i < secrets; ++i)
        redactor->add(Secret("K10" + QByteArray::number(i).repeated(20) + "::server:" + QByteArray(32, char('a' + i))));
    const auto spool = OutputSpool::open(path, redactor);
    if (!spool || !(*spool)->begin(1, 1)) {
        out << "the spool could not be opened\n";
        return 1;
    }
    const auto reader = SpoolReader::open(path);
    const QByteArray sample = sampleText();
    QElapsedTimer timer;
    qint64 appendNs = 0;
    qint64 refreshNs = 0;
    qint64 raw = 0;
    while ((*reader)->lineCount() < wanted) {
        timer.start();
        const qsizetype at = static_cast<qsizetype>(raw % (sample.size() - chunkSize));
        if (!(*spool)->append(raw, QByteArrayView(sample).sliced(at, chunkSize)))
            return 1;
        raw += chunkSize;
        appendNs += timer.nsecsElapsed();
        timer.start();
        (*reader)->refresh(1024 * 1024);
        refreshNs += timer.nsecsElapsed();
    }
    const double lines = static_cast<double>((*reader)->lineCount());
    timer.start();
    constexpr int screens = 1000;
    for (int i = 0; i < screens; ++i)
        (*reader)->lines((*reader)->lineCount() * i / screens, 60);
    const double screenUs = static_cast<double>(timer.nsecsElapsed()) / 1e3 / screens;
    timer.start();
    const bool found = (*reader)->find("is not in there", 0, true) >= 0;
    const double findSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double both = static_cast<double>(appendNs + refreshNs);
    out << "lines " << qint64(lines) << "  secrets " << secrets << "  append " << lines / double(appendNs) * 1e3
        << " Mlines/s  refresh " << lines / double(refreshNs) * 1e3 << " Mlines/s  both " << lines / both * 1e3
        << " Mlines/s  screen of 60 " << screenUs << " us  search of all " << findSeconds << " s" << (found ? "!" : "")
        << "  peak RSS " << residentMiB() << " MiB\n";
    return 0;
}
