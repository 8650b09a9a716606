#include "wizard/case/CaseReader.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace wizard;

/// Reads tests/data/bad: each NAME.yaml is refused with exactly the findings of NAME.expected, one "line:column: code"
/// a line, behind the name of the file where it is an included one. Files that begin with "case-" are cases, the others
/// procedures. To take over changed findings on purpose, run the test with ROLLBACK_ACCEPT=1 and read the difference.
class BadFilesTest : public QObject {
    Q_OBJECT

    static QString folder() { return QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/bad/"); }

    /// "shared/name.yaml:" of a finding in a file that `path` includes.
    static QString included(const QString& file, const QString& path)
    {
        return file == path ? QString() : QDir(folder()).relativeFilePath(file) + QLatin1Char(':');
    }

    static QString findings(const QString& name)
    {
        Diagnostics diagnostics;
        const QString path = folder() + name + QStringLiteral(".yaml");
        const bool refused = name.startsWith(QStringLiteral("case-")) ? !readCaseFile(path, diagnostics)
                                                                      : !readProcedureFile(path, diagnostics);
        QList<Diagnostic> all = diagnostics.all();
        std::stable_sort(all.begin(), all.end(), [](const Diagnostic& left, const Diagnostic& right) {
            return std::tie(left.mark.file, left.mark.line, left.mark.column, left.code) <
                   std::tie(right.mark.file, right.mark.line, right.mark.column, right.code);
        });
        QStringList found;
        for (const Diagnostic& one : all)
            found << included(one.mark.file, path) +
                         QStringLiteral("%1:%2: %3").arg(one.mark.line).arg(one.mark.column).arg(one.code);
        return found.join(QLatin1Char('\n')) + (refused ? QStringLiteral("\n") : QStringLiteral("\nnot refused\n"));
    }

private slots:
    void refused_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& file : QDir(folder()).entryList({QStringLiteral("*.yaml")}, QDir::Files))
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }

    void refused()
    {
        QFETCH(QString, name);
        const QString found = findings(name);
        QFile expected(folder() + name + QStringLiteral(".expected"));
        if (qEnvironmentVariableIsSet("ROLLBACK_ACCEPT") && expected.open(QIODevice::WriteOnly))
            expected.write(found.toUtf8());
        expected.close();
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        QCOMPARE(found, QString::fromUtf8(expected.readAll()));
    }

    /// Files cut short or with changed bytes are read to an end and, where they are refused, with a finding.
    void damagedFilesAreSurvived()
    {
        QByteArrayList originals;
        for (const char* path : {"/tests/data/grammar/cve-tokens.yaml", "/tests/data/grammar/rancher-restore.yaml",
                                 "/tests/data/bad/case-nodes.yaml", "/tests/data/bad/fragments.yaml"}) {
            QFile file(QStringLiteral(ROLLBACK_SOURCE_DIR) + QString::fromLatin1(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            originals << file.readAll();
        }
        QRandomGenerator random(20181226);
        int refused = 0;
        for (int turn = 0; turn < 400; ++turn) {
            QByteArray bytes = originals.at(turn % originals.size());
            static const QByteArray marks("{}[]:,-#&*!|>'\"%$`() \n0y");
            for (int change = 0; change <= turn % 5; ++change)
                bytes[random.bounded(bytes.size())] = marks.at(random.bounded(marks.size()));
            if (turn % 3 == 0)
                bytes.truncate(random.bounded(bytes.size()));
            Diagnostics ofCase;
            Diagnostics ofProcedure;
            QVERIFY(readCase(bytes, QStringLiteral("x.yaml"), ofCase).has_value() != ofCase.hasErrors());
            QVERIFY(readProcedure(bytes, QStringLiteral("x.yaml"), ofProcedure).has_value() != ofProcedure.hasErrors());
            refused += ofProcedure.hasErrors() ? 1 : 0;
        }
        QCOMPARE(refused, 400); // the id never equals the file name
    }

    /// A fragment that uses itself many times ends at once.
    void fragmentsThatMultiply()
    {
        QByteArray yaml =
            "format: 1\nid: x\ntitle: T\nsummary: S\nphases: [{id: p, title: P}]\nfragments:\n  f:\n    steps:\n";
        for (int i = 0; i < 50; ++i)
            yaml += "      - {id: s" + QByteArray::number(i) + ", use: f}\n";
        yaml += "steps:\n  - {id: a, use: f, phase: p, on: desk}\n";
        Diagnostics diagnostics;
        QVERIFY(!readProcedure(yaml, QStringLiteral("x.yaml"), diagnostics));
        QVERIFY2(diagnostics.all().first().code == QStringLiteral("procedure.fragment.depth"),
                 qPrintable(diagnostics.toString()));
        QVERIFY2(diagnostics.all().size() < 5000, qPrintable(QString::number(diagnostics.all().size())));
    }

    /// Messages are sentences for a person: no code, no empty text; unknown words come with a hint.
    void messagesHelp()
    {
        for (const QString& file : QDir(folder()).entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
            Diagnostics diagnostics;
            file.startsWith(QStringLiteral("case-"))
                ? static_cast<void>(readCaseFile(folder() + file, diagnostics))
                : static_cast<void>(readProcedureFile(folder() + file, diagnostics));
            for (const Diagnostic& one : diagnostics.all()) {
                QVERIFY2(one.message.size() > 10, qPrintable(one.toString()));
                QVERIFY2(!one.message.contains(QStringLiteral("%1")) && !one.hint.contains(QStringLiteral("%1")),
                         qPrintable(one.toString()));
                if (one.code.endsWith(QStringLiteral("key.unknown")) ||
                    one.code.endsWith(QStringLiteral("word.unknown")))
                    QVERIFY2(!one.hint.isEmpty(), qPrintable(one.toString()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(BadFilesTest)
#include "BadFilesTest.moc"
