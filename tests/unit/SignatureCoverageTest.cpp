// Every known failure of the field notes is there, looked for in steps that exist, and with a run in which it is
// silent.

#include "wizard/knowledge/SignatureReader.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace wizard;

namespace {

QStringList linesOf(const QString& path)
{
    QFile file(QStringLiteral(ROLLBACK_SOURCE_DIR "/") + path);
    QStringList lines;
    if (file.open(QIODevice::ReadOnly))
        lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(QLatin1Char('#')); });
    return lines;
}

using Checks = QSet<QString>;

/// PROCEDURE/STEP and STEP → ids of its checks, over all procedures; the final checks stand under "verification".
QMap<QString, Checks> places()
{
    QMap<QString, Checks> all;
    for (const QString& id : shippedProcedures()) {
        Diagnostics diagnostics;
        const auto procedure = shippedProcedure(id, diagnostics);
        if (!procedure)
            qFatal("%s", qPrintable(diagnostics.toString()));
        const auto add = [&](const QString& step, const QString& check) {
            for (const QString& place : {step, id + QLatin1Char('/') + step})
                all[place] << check;
        };
        const auto addStep = [&](const QString& place, const Step& step) {
            add(place, QString());
            if (step.waitFor)
                add(place, step.waitFor->id);
            for (const StepCheck& check : step.verify.checks)
                add(place, check.id);
        };
        for (const Step& step : procedure->steps + procedure->followUp) {
            addStep(step.id, step);
            for (const auto& body : step.either)
                addStep(step.id, *body);
        }
        for (const StepCheck& check : procedure->verification)
            add(QStringLiteral("verification"), check.id);
    }
    return all;
}

} // namespace

class SignatureCoverageTest : public QObject {
    Q_OBJECT
private slots:
    void everyKnownFailureIsThere()
    {
        QSet<QString> shipped;
        for (const Signature& signature : shippedSignatures())
            shipped << signature.id;
        const QStringList wanted = linesOf(QStringLiteral("tests/data/knowledge/signatures.txt"));
        QCOMPARE(wanted.size(), 134);
        QStringList missing;
        for (const QString& line : wanted) {
            const QString id = line.section(QLatin1Char(' '), 0, 0);
            if (shipped.contains(id) == line.contains(QLatin1Char(' ')))
                missing << line;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    void stepsAndChecksExist()
    {
        const QMap<QString, Checks> known = places();
        QStringList wrong;
        for (const Signature& signature : shippedSignatures()) {
            Checks checks;
            for (const QString& step : signature.steps) {
                if (step != QLatin1String("*") && !known.contains(step))
                    wrong << signature.id + QLatin1Char(' ') + step;
                checks += known.value(step);
            }
            for (const QString& check : signature.checks) {
                if (!checks.contains(check))
                    wrong << signature.id + QStringLiteral(" check ") + check;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// A line is a finding in its own steps only, and there is a run in which it does not come.
    void eachOfItsStepsHasACleanRun()
    {
        QMap<QString, QStringList> clean;
        for (const QString& line : linesOf(QStringLiteral("tests/unit/signatures/clean.txt")))
            clean[line.section(QLatin1Char('|'), 0, 0)] << line.section(QLatin1Char('|'), 1);
        QStringList wrong;
        for (const Signature& signature : shippedSignatures()) {
            for (const QString& place : signature.steps) {
                const QString step = place.section(QLatin1Char('/'), -1);
                if (step == QLatin1String("*"))
                    continue;
                SignatureMatcher matcher({signature}, place);
                bool silent = false;
                for (const QString& line : clean.value(step))
                    silent = matcher.match(line).isEmpty() || silent;
                if (!silent || !matcher.atEnd().isEmpty())
                    wrong << signature.id + QLatin1Char(' ') + place;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(SignatureCoverageTest)
#include "SignatureCoverageTest.moc"
