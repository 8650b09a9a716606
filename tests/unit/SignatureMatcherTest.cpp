#include "wizard/knowledge/SignatureMatcher.h"
#include "wizard/knowledge/LogLine.h"
#include "wizard/knowledge/SignatureReader.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace wizard;

namespace {

QByteArray fileOf(const QString& path)
{
    QFile file(QStringLiteral(ROLLBACK_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines of a table, cut at the first `columns - 1` bars.
QList<QStringList> table(const QString& path, int columns)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(fileOf(path)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        QStringList row;
        for (int i = 0; i + 1 < columns; ++i)
            row << line.section(QLatin1Char('|'), i, i);
        rows << (row << line.section(QLatin1Char('|'), columns - 1));
    }
    return rows;
}

const QList<Signature>& signatures()
{
    static const QList<Signature> list = [] {
        Diagnostics diagnostics;
        const QString path = QStringLiteral("resources/knowledge/signatures.yaml");
        const auto read = readSignatures(fileOf(path), path, diagnostics);
        if (!read)
            qWarning("%s", qUtf8Printable(diagnostics.toString()));
        return read.value_or(QList<Signature>());
    }();
    return list;
}

const Signature* find(const QString& id)
{
    for (const Signature& one : signatures()) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

/// The line as programs print it: without a terminal, and with one.
QStringList dialects(const QString& kind, const QString& text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    if (kind == QLatin1String("log"))
        return {QStringLiteral("time=\"2026-11-20T22:00:00Z\" level=fatal msg=\"%1\"").arg(quoted),
                QStringLiteral("\x1b[31mFATA\x1b[0m[0120] %1 ").arg(text),
                QStringLiteral("time=\"2026-11-20T22:00:00Z\" level=error msg=\"Shutdown request received: %1\"")
                    .arg(quoted)};
    if (kind == QLatin1String("json"))
        return {QStringLiteral("{\"level\":\"error\",\"ts\":\"2026-11-20T22:00:00Z\",\"msg\":\"%1\"}").arg(quoted)};
    return {text};
}

/// What is noise comes in clean runs too.
QList<Signature> notHarmless()
{
    QList<Signature> list = signatures();
    list.removeIf([](const Signature& one) { return one.isHarmless(); });
    return list;
}

/// Ids found when `line` comes `times` times.
QStringList found(SignatureMatcher& matcher, const QString& line, int times)
{
    QStringList ids;
    for (int i = 0; i < times; ++i) {
        ids.clear();
        for (const Signature& one : matcher.match(line))
            ids << one.id;
    }
    return ids;
}

} // namespace

class SignatureMatcherTest : public QObject {
    Q_OBJECT
private slots:
    void samplesAreFound_data();
    void samplesAreFound();
    void failedChecksAndSilenceAreFound();
    void companionsSilenceALine();
    void procedureNarrowsAStep();
    void everySignatureHasASample();
    void cleanRunsAreSilent();
    void onlyInItsOwnSteps();
    void repeatedLinesWait();
    void genericSpeaksWhereNoOtherDoes();
    void logLines_data();
    void logLines();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
};

void SignatureMatcherTest::samplesAreFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("line");
    int number = 0;
    for (const QStringList& row : table(QStringLiteral("tests/unit/signatures/samples.txt"), 3)) {
        if (row.at(1) == QLatin1String("check") || row.at(1) == QLatin1String("silence"))
            continue;
        for (const QString& line : dialects(row.at(1), row.at(2)))
            QTest::addRow("%s %d", qPrintable(row.at(0)), ++number) << row.at(0) << line;
    }
}

void SignatureMatcherTest::samplesAreFound()
{
    QFETCH(QString, id);
    QFETCH(QString, line);
    const Signature* signature = find(id);
    QVERIFY2(signature, "no such signature");
    for (const QString& step : signature->steps) {
        SignatureMatcher matcher(signatures(), step);
        QStringList ids = found(matcher, line, signature->repeats);
        for (const auto& [atEnd, first] : matcher.atEnd())
            ids << atEnd.id;
        QVERIFY2(ids.contains(id), qPrintable(step));
    }
}

void SignatureMatcherTest::failedChecksAndSilenceAreFound()
{
    int samples = 0;
    for (const QStringList& row : table(QStringLiteral("tests/unit/signatures/samples.txt"), 3)) {
        const QString place = row.at(2).section(QLatin1Char(' '), 0, 0);
        const QString check = row.at(2).section(QLatin1Char(' '), 1);
        QStringList ids;
        if (row.at(1) == QLatin1String("check")) {
            for (const KnownFailure& known : knownOfCheck(signatures(), place, check, QStringLiteral("no\nmore")))
                ids << known.signature.id;
            const auto other = knownOfCheck(signatures(), place, QStringLiteral("another"), QStringLiteral("no"));
            QVERIFY2(other.isEmpty(), qPrintable(row.join(QLatin1Char('|'))));
        } else if (row.at(1) == QLatin1String("silence")) {
            for (const Signature& known : knownOfSilence(signatures(), place))
                ids << known.id;
        } else {
            continue;
        }
        ++samples;
        QVERIFY2(ids.contains(row.at(0)), qPrintable(row.join(QLatin1Char('|'))));
    }
    QVERIFY(samples > 20);
    QVERIFY(knownOfSilence(signatures(), QStringLiteral("drain")).isEmpty());
}

void SignatureMatcherTest::companionsSilenceALine()
{
    const QString reset = QStringLiteral("Managed etcd cluster membership has been reset");
    SignatureMatcher alone(signatures(), QStringLiteral("cluster-reset"));
    QVERIFY(found(alone, reset, 1).isEmpty());
    QCOMPARE(alone.atEnd().size(), 1);
    QCOMPARE(alone.atEnd().first().first.id, QString("R2-04"));
    QCOMPARE(alone.atEnd().first().second, reset);
    SignatureMatcher restored(signatures(), QStringLiteral("cluster-reset"));
    found(restored, QStringLiteral("Pre-restore etcd database moved to /x"), 1);
    found(restored, reset, 1);
    QVERIFY(restored.atEnd().isEmpty());
}

void SignatureMatcherTest::procedureNarrowsAStep()
{
    const auto ids = [](const QString& place) {
        QStringList all;
        for (const KnownFailure& known : knownOfCheck(signatures(), place, QStringLiteral("image"), QString()))
            all << known.signature.id;
        return all;
    };
    QCOMPARE(ids(QStringLiteral("docker-single-node/verification")), QStringList({"DK-09"}));
    QCOMPARE(ids(QStringLiteral("rancher-backup/verification")), QStringList({"BR-16"}));
}

void SignatureMatcherTest::everySignatureHasASample()
{
    QSet<QString> sampled;
    for (const QStringList& row : table(QStringLiteral("tests/unit/signatures/samples.txt"), 3))
        sampled << row.at(0);
    QVERIFY(signatures().size() > 60);
    for (const Signature& one : signatures())
        QVERIFY2(sampled.contains(one.id), qPrintable(one.id));
}

void SignatureMatcherTest::cleanRunsAreSilent()
{
    const auto rows = table(QStringLiteral("tests/unit/signatures/clean.txt"), 2);
    QVERIFY(rows.size() > 40);
    QMap<QString, SignatureMatcher> matchers;
    for (const QStringList& row : rows) {
        auto matcher = matchers.find(row.at(0));
        if (matcher == matchers.end())
            matcher = matchers.insert(row.at(0), SignatureMatcher(notHarmless(), row.at(0)));
        const QStringList ids = found(*matcher, row.at(1), 1);
        QVERIFY2(ids.isEmpty(), qPrintable(ids.join(QLatin1Char(' ')) + QStringLiteral(": ") + row.at(1)));
    }
    for (auto matcher = matchers.begin(); matcher != matchers.end(); ++matcher)
        QVERIFY2(matcher->atEnd().isEmpty(), qPrintable(matcher.key()));
}

void SignatureMatcherTest::onlyInItsOwnSteps()
{
    const QString line = QStringLiteral("There are pending nodes to be drained:");
    SignatureMatcher drain(signatures(), QStringLiteral("drain"));
    SignatureMatcher start(signatures(), QStringLiteral("start-first"));
    QCOMPARE(found(drain, line, 1), QStringList({"DR-03"}));
    QVERIFY(found(start, line, 1).isEmpty());
}

void SignatureMatcherTest::repeatedLinesWait()
{
    const QString line =
        QStringLiteral("level=info msg=\"Waiting to retrieve agent configuration; server is not ready: EOF\"");
    SignatureMatcher matcher(signatures(), QStringLiteral("agents-start"));
    QVERIFY(found(matcher, line, 23).isEmpty());
    QCOMPARE(found(matcher, line, 1), QStringList({"R2-15-waiting"}));
    SignatureMatcher another(signatures(), QStringLiteral("agents-start"));
    QVERIFY(found(another, line, 1).isEmpty());
}

void SignatureMatcherTest::genericSpeaksWhereNoOtherDoes()
{
    SignatureMatcher matcher(signatures(), QStringLiteral("cluster-reset"));
    QCOMPARE(found(matcher, QStringLiteral("level=panic msg=\"nobody knows\""), 1), QStringList({"log-fatal"}));
    QCOMPARE(found(matcher, QStringLiteral("level=fatal msg=\"etcd: snapshot path does not exist: /x\""), 1),
             QStringList({"R2-02"}));
    QVERIFY(found(matcher, QStringLiteral("level=error msg=\"nobody knows\""), 1).isEmpty());
}

void SignatureMatcherTest::logLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("unquoted");
    QTest::addRow("plain") << "node/a drained"
                           << ""
                           << "node/a drained";
    QTest::addRow("logfmt") << R"(time="x" level=warning msg="a \"b\" \\ c\nd")"
                            << "warn"
                            << R"(time="x" level=warning msg="a "b" \ c d")";
    QTest::addRow("terminal") << "\x1b[31mFATA\x1b[0m[0120] it ends"
                              << "fatal"
                              << "FATA[0120] it ends";
    QTest::addRow("json") << R"({"level":"panic","msg":"say \"no\""})"
                          << "panic"
                          << R"({"level":"panic","msg":"say "no""})";
    QTest::addRow("backslashes of a shell stay") << R"(mv 'a\nb' c)"
                                                 << ""
                                                 << R"(mv 'a\nb' c)";
    QTest::addRow("a word is no level") << "FATAL[1] is no logrus"
                                        << ""
                                        << "FATAL[1] is no logrus";
}

void SignatureMatcherTest::logLines()
{
    QFETCH(QString, line);
    const LogLine read = readLogLine(line);
    QTEST(read.level, "level");
    QTEST(read.unquoted, "unquoted");
}

void SignatureMatcherTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("code");
    const QByteArray good = "    type: stop\n    severity: danger\n    title: t\n    cause: c\n    fix: f\n    source: "
                            "s\n    verified: V\n";
    QTest::addRow("nothing to look for") << QByteArray(good + "    steps: [drain]\n") << "signature.empty";
    QTest::addRow("no step") << QByteArray(good + "    literal: [some text]\n") << "signature.steps";
    QTest::addRow("a companion of nothing")
        << QByteArray(good + "    steps: [drain]\n    checks: [moved]\n    without: [other text]\n")
        << "signature.without";
    QTest::addRow("too short") << QByteArray(good + "    steps: [drain]\n    literal: [err]\n") << "signature.literal";
    QTest::addRow("no regex") << QByteArray(good + "    steps: [drain]\n    regex: ['(']\n") << "signature.regex";
    QTest::addRow("matches all") << QByteArray(good + "    steps: [drain]\n    regex: ['.*']\n") << "signature.regex";
    QTest::addRow("unknown key") << QByteArray(good + "    steps: [drain]\n    literal: [some text]\n    colour: red\n")
                                 << "signature.key.unknown";
    QTest::addRow("twice") << QByteArray(good + "    steps: [drain]\n    literal: [some text]\n  - id: a\n" + good +
                                         "    steps: [drain]\n    literal: [other text]\n")
                           << "signature.twice";
}

void SignatureMatcherTest::brokenFilesAreRefused()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, code);
    Diagnostics diagnostics;
    QVERIFY(!readSignatures("format: 1\nsignatures:\n  - id: a\n" + keys, QStringLiteral("x.yaml"), diagnostics));
    QStringList codes;
    for (const Diagnostic& one : diagnostics.all())
        codes << one.code;
    QVERIFY2(codes.contains(code), qPrintable(diagnostics.toString()));
}

QTEST_GUILESS_MAIN(SignatureMatcherTest)
#include "SignatureMatcherTest.moc"
