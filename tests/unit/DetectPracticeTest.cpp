// Detection asked of the practice clusters as they are at their start: each is what its own case says.
#include "wizard/detect/InstallVerdict.h"
#include "wizard/drill/PracticeDrill.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/run/FactsCollector.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace wizard;

namespace {

Facts ask(const PracticeDrill& drill, const Detection& detection, const Case& value)
{
    const backend::SystemClock clock(40);
    FactsCollector collector([&drill](const CaseNode& node) { return drill.session(node); },
                             std::make_shared<backend::Redactor>(), clock);
    return collector.collect(detection.probes, value, {}, QStringLiteral("found"));
}

} // namespace

class DetectPracticeTest : public QObject {
    Q_OBJECT
private slots:
    void drills_data()
    {
        QTest::addColumn<QString>("drill");
        QTest::addColumn<QString>("types");
        QTest::newRow("embedded etcd") << "rke2-etcd"
                                       << "rke2-etcd";
        QTest::newRow("sqlite") << "rke2-sqlite"
                                << "rke2-sqlite";
        QTest::newRow("external database") << "rke2-external-db"
                                           << "rke2-external-db";
        QTest::newRow("docker") << "docker-single-node"
                                << "docker";
        QTest::newRow("rke") << "rke-rollback"
                             << "rke";
        QTest::newRow("backup") << "rancher-backup"
                                << "rancher-backup";
    }

    void drills()
    {
        QFETCH(QString, drill);
        QFETCH(QString, types);
        PracticeDrill::Options options;
        options.speed = 40;
        options.procedure = drill;
        const auto started = PracticeDrill::start(options);
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        const Case whole = started.value()->caseValue();
        const CaseNode* first = whole.firstServer();
        const CaseNode node = first ? *first : whole.nodes.first();
        Case value = detectionCase(node);
        value.practice = true;
        const Facts facts = ask(*started.value(), installDetection(), value);
        const InstallVerdict verdict = judgeInstall(installDetection(), value, facts, node.name);
        QStringList found;
        for (const InstallType type : verdict.types)
            found << word(type);
        const QByteArray said = (verdict.sentence + QLatin1Char('\n') + verdict.evidence.join(QLatin1Char('\n')) +
                                 QString::fromUtf8(QJsonDocument(facts.toJson()).toJson()))
                                    .toUtf8();
        QVERIFY2(found.contains(types), said.constData());
        QVERIFY2(int(verdict.state) == int(InstallVerdict::State::Found) || found.size() > 1, said.constData());
        for (const Fact& fact : facts.nodes.value(node.name))
            QVERIFY2(!fact.reason.contains(QLatin1String("did not say")), said.constData());
    }

    /// The import asks one server for all.
    void oneServerNamesTheNodes()
    {
        PracticeDrill::Options options;
        options.speed = 40;
        const auto started = PracticeDrill::start(options);
        QVERIFY(started);
        const Case whole = started.value()->caseValue();
        Case value = detectionCase(*whole.firstServer());
        value.practice = true;
        const Facts facts = ask(*started.value(), serverInventory(), value);
        Diagnostics diagnostics;
        const auto source =
            readRke2Server(facts.nodes.value(value.nodes.first().name), value.nodes.first(), diagnostics);
        QVERIFY2(source, qPrintable(diagnostics.toString()));
        QCOMPARE(source->nodes.size(), whole.nodes.size());
        for (const CaseNode& node : whole.nodes) {
            const auto named = std::find_if(source->nodes.begin(), source->nodes.end(), [&](const Candidate& one) {
                return one.text(NodeField::KubernetesName) == node.kubernetesName;
            });
            QVERIFY2(named != source->nodes.end(), qPrintable(node.name));
            QCOMPARE(rolesOf(named->text(NodeField::Roles)), node.roles);
        }
        QVERIFY(!QJsonDocument(facts.toJson()).toJson().contains("K10"));
    }
};

QTEST_GUILESS_MAIN(DetectPracticeTest)
#include "DetectPracticeTest.moc"
