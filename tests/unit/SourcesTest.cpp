// What a person is shown as a source can be opened or understood: no row of our own tables.
#include "wizard/knowledge/Sources.h"
#include "wizard/knowledge/SignatureReader.h"
#include "wizard/procedure/ProcedureReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace wizard;

class SourcesTest : public QObject {
    Q_OBJECT
private slots:
    void namesAreWrittenOut_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* source, const char* shown) {
            QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(shown);
        };
        row("", "");
        row("procedures C1.12", "our own advice");
        row("failures P1; DB-07", "our own advice");
        row("rke2-docs roll-back.md step 2; rke2 bundle/bin/rke2-killall.sh; V22, V38",
            "rancher/rke2-docs: docs/upgrades/roll-back.md, step 2; rancher/rke2: bundle/bin/rke2-killall.sh");
        row("rke2#4052, k3s#8031; R2-04", "rancher/rke2#4052, k3s-io/k3s#8031");
        row("k3s pkg/etcd/etcd.go", "k3s-io/k3s: pkg/etcd/etcd.go");
        row("rke cmd/etcd.go, cluster/etcd.go; SEED-000; procedures B2.3, B2.4",
            "rancher/rke: cmd/etcd.go, cluster/etcd.go; Rancher documentation v2.0-v2.4, Rollbacks");
        row("IN-01 to IN-07, IN-12", "our own advice");
        row("sudo source", "sudo source");
    }

    void namesAreWrittenOut()
    {
        QFETCH(QString, source);
        QTEST(readableSource(source), "shown");
    }

    void nothingShippedNamesOurTables()
    {
        QStringList all;
        for (const Signature& signature : shippedSignatures())
            all << signature.source;
        for (const QString& id : shippedProcedures()) {
            Diagnostics diagnostics;
            const auto procedure = shippedProcedure(id, diagnostics);
            QVERIFY2(procedure, qPrintable(diagnostics.toString()));
            for (const ProcedureRule& rule : procedure->rules)
                all << rule.source;
            for (const Step& step : procedure->steps)
                all << step.source;
        }
        QVERIFY(all.size() > 300);
        static const QRegularExpression ours(QStringLiteral("(^|[ "
                                                            ",;(])(V\\d+|(R1|R2|DK|DB|BR|IN|K8|SEED)-\\d+|P\\d+|L\\d+|"
                                                            "\\d{3}-\\d+|failures|procedures|defects?|design)\\b"));
        for (const QString& source : std::as_const(all)) {
            const QString shown = readableSource(source);
            QVERIFY2(!ours.match(shown).hasMatch(), qPrintable(source + " -> " + shown));
            QVERIFY2(source.isEmpty() || !shown.isEmpty(), qPrintable(source));
        }
    }

    void noTitleNamesOurTables()
    {
        static const QRegularExpression ours(QStringLiteral("\\((V|P)\\d+[^)]*\\)"));
        for (const QString& id : shippedProcedures()) {
            Diagnostics diagnostics;
            const auto procedure = shippedProcedure(id, diagnostics);
            for (const ProcedureRule& rule : procedure->rules)
                QVERIFY2(!ours.match(rule.title).hasMatch(), qPrintable(rule.title));
        }
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "SourcesTest.moc"
