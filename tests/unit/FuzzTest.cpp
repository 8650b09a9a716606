// Inputs that nobody wrote on purpose, for every reader of what comes from outside (tests/support/FuzzReaders.h). What
// once found a mistake is kept in tests/data/fuzz and read first. ROLLBACK_FUZZ_SECONDS=600: so long for each reader,
// with another seed each time; the input at work lies in ROLLBACK_FUZZ_KEEP (a folder), should the program end by it.
#include "tests/support/FuzzReaders.h"
#include "tests/support/Mutator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

namespace {
constexpr qint64 longestMs = 5000; ///< of processor time for one input; all of them are done in a few milliseconds

/// A machine that is busy with other things makes no reader slow.
qint64 processorMs()
{
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

QByteArrayList inputsOf(const FuzzReader& reader)
{
    const QString data = QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/");
    QByteArrayList inputs;
    for (const QString& pattern : QStringList{QStringLiteral("fuzz/%1/*").arg(reader.name)} + reader.others) {
        const QDir folder(data + pattern.section(QLatin1Char('/'), 0, -2));
        for (const QString& name : folder.entryList({pattern.section(QLatin1Char('/'), -1)}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                inputs << file.readAll();
        }
    }
    return inputs;
}

/// Where an input is written down before it is read; empty: nowhere.
QString keptAt(const QString& reader)
{
    const QString folder = qEnvironmentVariable("ROLLBACK_FUZZ_KEEP");
    return folder.isEmpty() ? QString() : folder + QLatin1Char('/') + reader;
}

/// "…" in C's spelling, so that it can be seen and kept.
QByteArray spelled(const QByteArray& input)
{
    QByteArray text;
    for (const char c : input.left(2000)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f && c != '\\')
            text += c;
        else
            text += "\\x" + QByteArray::number(byte, 16).rightJustified(2, '0');
    }
    return text;
}
} // namespace

class FuzzTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void whatIsKept_data() { eachReader(); }
    void whatIsKept();
    void whatNobodyWrote_data() { eachReader(); }
    void whatNobodyWrote();

private:
    void eachReader();
    bool feed(const FuzzReader& reader, const QByteArray& input);

    QTemporaryDir m_folder;
    QList<FuzzReader> m_readers;
};

void FuzzTest::eachReader()
{
    m_readers = readersOfFiles() + readersOfStreams(m_folder.path());
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_readers.size(); ++i)
        QTest::newRow(qPrintable(m_readers.at(i).name)) << i;
}

bool FuzzTest::feed(const FuzzReader& reader, const QByteArray& input)
{
    const qint64 before = processorMs();
    QString wrong = reader.feed(input);
    if (const qint64 taken = processorMs() - before; wrong.isNull() && taken > longestMs)
        wrong = QStringLiteral("it took %1 ms").arg(taken);
    if (wrong.isNull())
        return true;
    const QByteArray found = wrong.toUtf8() + "\n" + spelled(input);
    QTest::qFail(found.constData(), __FILE__, __LINE__);
    return false;
}

void FuzzTest::whatIsKept()
{
    QFETCH(int, number);
    const QByteArrayList inputs = inputsOf(m_readers.at(number));
    QVERIFY(!inputs.isEmpty());
    for (const QByteArray& input : inputs) {
        if (!feed(m_readers.at(number), input))
            return;
    }
}

void FuzzTest::whatNobodyWrote()
{
    QFETCH(int, number);
    const FuzzReader& reader = m_readers.at(number);
    const QByteArrayList inputs = inputsOf(reader);
    const int seconds = qEnvironmentVariableIntValue("ROLLBACK_FUZZ_SECONDS");
    const quint32 seed = seconds > 0 ? QRandomGenerator::global()->generate() : 20181226;
    Mutator mutator(seed, reader.words);
    QRandomGenerator choice(seed);
    QElapsedTimer running;
    running.start();
    qint64 turn = 0;
    for (; seconds > 0 ? !running.hasExpired(seconds * 1000) : turn < reader.turns; ++turn) {
        const QByteArray& from = inputs.at(choice.bounded(inputs.size()));
        const QByteArray input = mutator.mutated(from, inputs.at(choice.bounded(inputs.size())));
        if (QFile kept(keptAt(reader.name)); !kept.fileName().isEmpty() && kept.open(QIODevice::WriteOnly))
            kept.write(input);
        if (!feed(reader, input)) {
            qInfo("seed %u, turn %lld", seed, turn);
            return;
        }
    }
    qInfo("%lld inputs in %lld ms", turn, running.elapsed());
}

QTEST_GUILESS_MAIN(FuzzTest)
#include "FuzzTest.moc"
