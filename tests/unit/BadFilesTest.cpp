#include "wizard/case/CaseReader.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace wizard;

/// Reads tests/data/bad: each NAME.yaml is refused with exactly the findings of NAME.expected, one "line:column: code"
/// a line. Files that begin with "case-" are cases, the others procedures. To take over changed findings on purpose,
/// run the test with ROLLBACK_ACCEPT=1 and read the difference.
class BadFilesTest : public QObject {
    Q_OBJECT

    static QString folder() { return QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/bad/"); }

    static QString findings(const QString& name)
    {
        Diagnostics diagnostics;
        const QString path = folder() + name + QStringLiteral(".yaml");
        const bool refused = name.startsWith(QStringLiteral("case-")) ? !readCaseFile(path, diagnostics)
                                                                      : !readProcedureFile(path, diagnostics);
        QList<Diagnostic> all = diagnostics.all();
        std::stable_sort(all.begin(), all.end(), [](const Diagnostic& left, const Diagnostic& right) {
            return std::tie(left.mark.line, left.mark.column, left.code) <
                   std::tie(right.mark.line, right.mark.column, right.code);
        });
        QStringList found;
        for (const Diagnostic& one : all)
            found << QStringLiteral("%1:%2: %3").arg(one.mark.line).arg(one.mark.column).arg(one.code);
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
