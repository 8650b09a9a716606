// Each snapshot of the practice clusters read to its end before one is chosen.
#include "app/common/CaseWork.h"
#include "app/common/SnapshotJudgement.h"
#include "app/common/SnapshotPlaces.h"
#include "wizard/drill/PracticeDrill.h"
#include "wizard/plan/RuleFacts.h"

#include <QTest>

#include <atomic>

using namespace wizard;
using Whole = app::SnapshotVerdict::Whole;

namespace {

constexpr double speed = 40;

/// A practice cluster that was asked what it has.
class Asked {
public:
    Asked(const QString& procedure, const QStringList& faults)
    {
        PracticeDrill::Options options;
        options.speed = speed;
        options.procedure = procedure;
        options.faults = faults;
        auto started = PracticeDrill::start(options);
        if (!started)
            qFatal("%s", qPrintable(started.error().toString()));
        m_drill = std::move(started).value();
        Case value = m_drill->caseValue();
        value.snapshot.reset();
        value.inputs.remove(QStringLiteral("backupFile"));
        auto begun = app::CaseWork::begin(
            value, [drill = m_drill.get()](const CaseNode& node) { return drill->session(node); }, speed);
        if (!begun)
            qFatal("%s", qPrintable(begun.error().toString()));
        work = std::move(begun).value();
        work->readFacts(QStringLiteral("found"));
        all = app::listedSnapshots(*work);
    }

    void readAll()
    {
        QList<FoundSnapshot> some = all;
        some.removeIf([](const FoundSnapshot& found) { return !app::canBeRead(found); });
        work->readSnapshots(some, [this] { ++told; });
    }
    app::SnapshotJudgement judged(const FoundSnapshot& found) const { return app::judgeSnapshot(*work, found); }
    app::SnapshotVerdict verdict(const FoundSnapshot& found) const
    {
        return app::judgeReading(wholeReading(work->procedure()), work->caseValue(), work->facts(), found,
                                 work->readingOf(found));
    }
    int count(Whole whole) const
    {
        int found = 0;
        for (const FoundSnapshot& one : all)
            found += verdict(one).whole == whole ? 1 : 0;
        return found;
    }
    const FoundSnapshot* find(const QString& part) const
    {
        for (const FoundSnapshot& found : all) {
            if (found.path.contains(part))
                return &found;
        }
        return nullptr;
    }

    std::unique_ptr<app::CaseWork> work;
    QList<FoundSnapshot> all;
    std::atomic<int> told = 0;

private:
    std::unique_ptr<PracticeDrill> m_drill;
};

} // namespace

class SnapshotReadingTest : public QObject {
    Q_OBJECT
private slots:
    void onlyWhatReadsAndJudgesTheFileIsAsked();
    void eachIsReadWhereItLies();
    void aDamagedOneIsForbidden();
    void anotherTokenIsToldOfEach();
    void backupsOfTheOperatorAreFoundAndRead();
    void whatTheChecksSayOfOneIsNotSaidOfAnother();
    void whatStoppingLeavesUnreadIsNotTold();
    void readingTheNodesAnewForgetsIt();
    void whatWasMadeSinceIsAskedOfTheLiveApi();
};

void SnapshotReadingTest::onlyWhatReadsAndJudgesTheFileIsAsked()
{
    const Asked cluster(QStringLiteral("rke2-etcd"), {});
    const Procedure reading = wholeReading(cluster.work->procedure());
    QCOMPARE(reading.facts.size(), 1);
    QCOMPARE(reading.facts.first().id, QStringLiteral("snapshot"));
    QStringList rules;
    for (const ProcedureRule& rule : reading.rules)
        rules << rule.id;
    QVERIFY(rules.contains(QStringLiteral("snapshot-damaged")) && rules.contains(QStringLiteral("token-differs")));
    QVERIFY(!rules.contains(QStringLiteral("not-root")) && !rules.contains(QStringLiteral("no-snapshot")));
}

/// One of the practice cluster was cut off at a length that a whole one might have: only its hash tells.
void SnapshotReadingTest::eachIsReadWhereItLies()
{
    Asked cluster(QStringLiteral("rke2-etcd"), {});
    QCOMPARE(cluster.all.size(), 4);
    cluster.readAll();
    QCOMPARE(cluster.told, 4);
    QCOMPARE(cluster.count(Whole::Yes), 3);
    QCOMPARE(cluster.count(Whole::No), 1);
    for (const FoundSnapshot& found : std::as_const(cluster.all)) {
        const app::SnapshotVerdict verdict = cluster.verdict(found);
        QCOMPARE(verdict.sha256.size(), 64);
        if (verdict.whole == Whole::Yes)
            QCOMPARE(verdict.tokenFits, std::optional<bool>(true));
        else
            QVERIFY2(verdict.blocks.join(QString()).contains(QLatin1String("cut short")),
                     qPrintable(verdict.blocks.join(QString())));
    }
}

void SnapshotReadingTest::aDamagedOneIsForbidden()
{
    Asked cluster(QStringLiteral("rke2-etcd"), {QStringLiteral("truncated-snapshot")});
    cluster.readAll();
    const FoundSnapshot* best = cluster.find(QStringLiteral("pre-upgrade"));
    QVERIFY(best);
    QCOMPARE(cluster.judged(*best).whyUnfit, QString()); // nothing is seen without reading it
    QVERIFY(!cluster.verdict(*best).blocks.isEmpty());
    QCOMPARE(cluster.count(Whole::Yes), 2);
}

void SnapshotReadingTest::anotherTokenIsToldOfEach()
{
    Asked cluster(QStringLiteral("rke2-etcd"), {});
    cluster.readAll();
    Facts facts = cluster.work->facts();
    facts.nodes[cluster.work->caseValue().firstServer()->name]["token.hash"].value = QStringLiteral("0123456789ab");
    for (const FoundSnapshot& found : std::as_const(cluster.all)) {
        const app::SnapshotVerdict verdict =
            app::judgeReading(wholeReading(cluster.work->procedure()), cluster.work->caseValue(), facts, found,
                              cluster.work->readingOf(found));
        if (verdict.whole != Whole::Yes)
            continue;
        QCOMPARE(verdict.tokenFits, std::optional<bool>(false));
        QVERIFY2(verdict.doubts.join(QString()).contains(QLatin1String("another token")),
                 qPrintable(verdict.doubts.join(QString())));
    }
}

void SnapshotReadingTest::backupsOfTheOperatorAreFoundAndRead()
{
    Asked cluster(QStringLiteral("rancher-backup"), {});
    QCOMPARE(cluster.all.size(), 2);
    const FoundSnapshot* nightly = cluster.find(QStringLiteral("nightly-"));
    const FoundSnapshot* broken = cluster.find(QStringLiteral("broken-"));
    QVERIFY(nightly && broken);
    QVERIFY(nightly->store == FoundSnapshot::Store::Volume && nightly->bytes > 0);
    QCOMPARE(nightly->resourceSet, QStringLiteral("rancher-resource-set-full"));
    QCOMPARE(nightly->madeBy, QStringLiteral("v2.11.3"));
    QCOMPARE(nightly->nextVersion, QStringLiteral("v2.12.3"));
    QCOMPARE(cluster.judged(*nightly).whyUnfit, QString());
    QVERIFY(broken->resourceSet.isEmpty());
    QVERIFY(cluster.judged(*nightly).doubts.isEmpty() && cluster.judged(*broken).doubts.isEmpty());
    FoundSnapshot other = *nightly;
    other.path.replace(QLatin1String("7d1f6a0e"), QLatin1String("00000000"));
    QVERIFY2(cluster.judged(other).whyUnfit.contains(QLatin1String("the id of another cluster")),
             qPrintable(cluster.judged(other).whyUnfit));
    FoundSnapshot basic = *nightly;
    basic.resourceSet = QStringLiteral("rancher-resource-set-basic");
    QCOMPARE(cluster.judged(basic).whyUnfit, QString()); // may be passed with a reason, as the rule says
    QVERIFY2(cluster.judged(basic).doubts.join(QString()).contains(QLatin1String("basic resource set")),
             qPrintable(cluster.judged(basic).doubts.join(QString())));
    cluster.readAll();
    QCOMPARE(cluster.told, 2);
    QVERIFY(cluster.verdict(*nightly).whole == Whole::Yes);
    QVERIFY(cluster.verdict(*nightly).blocks.isEmpty());
    QCOMPARE(cluster.verdict(*nightly).sha256.size(), 64);
    const app::SnapshotVerdict verdict = cluster.verdict(*broken);
    QVERIFY(verdict.whole == Whole::No);
    QCOMPARE(verdict.blocks.size(), 1);
}

/// The case names a backup that is not there; those that are there may still be chosen.
void SnapshotReadingTest::whatTheChecksSayOfOneIsNotSaidOfAnother()
{
    Asked cluster(QStringLiteral("rancher-backup"), {});
    const FoundSnapshot* nightly = cluster.find(QStringLiteral("nightly-"));
    const FoundSnapshot* broken = cluster.find(QStringLiteral("broken-"));
    QVERIFY(nightly && broken);
    Case value = cluster.work->caseValue();
    value.inputs["storage"] = QStringLiteral("operator");
    value.inputs["backupFile"] = QString(nightly->path).replace(QLatin1String("nightly-"), QLatin1String("gone-"));
    cluster.work->changeCase(value);
    cluster.work->readFacts(QStringLiteral("checked"));
    Facts facts = cluster.work->facts();
    QCOMPARE(facts.of(nightly->node, QStringLiteral("backup.there")).value, QStringLiteral("no"));
    QCOMPARE(cluster.judged(*nightly).whyUnfit, QString());
    facts.nodes[nightly->node]["backup.resourceSet"].state = Fact::State::Value;
    facts.nodes[nightly->node]["backup.resourceSet"].value = QStringLiteral("rancher-resource-set-basic");
    cluster.work->useFacts(facts);
    QCOMPARE(cluster.judged(*broken).doubts, QStringList());
}

void SnapshotReadingTest::whatStoppingLeavesUnreadIsNotTold()
{
    Asked cluster(QStringLiteral("rancher-backup"), {});
    cluster.work->readSnapshots(cluster.all, [&cluster] {
        ++cluster.told;
        cluster.work->cancel();
    });
    QCOMPARE(cluster.told, 1);
    int known = 0;
    for (const FoundSnapshot& found : cluster.all)
        known += cluster.work->readingOf(found).isEmpty() ? 0 : 1;
    QCOMPARE(known, 1);
}

void SnapshotReadingTest::readingTheNodesAnewForgetsIt()
{
    Asked cluster(QStringLiteral("rancher-backup"), {});
    cluster.readAll();
    QVERIFY(!cluster.work->readingOf(cluster.all.first()).isEmpty());
    cluster.work->readFacts(QStringLiteral("found"));
    QVERIFY(cluster.work->readingOf(cluster.all.first()).isEmpty());
}

/// Each kind of procedure asks it where its API is; a Rancher without one is said not to have been asked.
void SnapshotReadingTest::whatWasMadeSinceIsAskedOfTheLiveApi()
{
    const auto loses = [](const Asked& cluster, const QString& part) {
        const FoundSnapshot* found = cluster.find(part);
        return found ? cluster.judged(*found).loses : QStringLiteral("not found");
    };
    const QString backup = loses(Asked(QStringLiteral("rancher-backup"), {}), QStringLiteral("nightly-"));
    QVERIFY2(backup.endsWith(QLatin1String("these were made later: cluster c-m-late.")), qPrintable(backup));
    const QString tokens = loses(Asked(QStringLiteral("cve-2018-20321"), {}), QStringLiteral("rancher-data-backup"));
    QVERIFY2(tokens.endsWith(QLatin1String("these were made later: cluster c-late (late).")), qPrintable(tokens));
    const QString docker = loses(Asked(QStringLiteral("docker-single-node"), {}), QStringLiteral("20260310"));
    QVERIFY2(docker.endsWith(QLatin1String("could not be asked: Rancher in festive_mestorf does not answer.")),
             qPrintable(docker));
    const QString rke = loses(Asked(QStringLiteral("rke-rollback"), {}), QStringLiteral("pre-upgrade"));
    QVERIFY2(rke.contains(QLatin1String("made later")), qPrintable(rke));
}

QTEST_GUILESS_MAIN(SnapshotReadingTest)
#include "SnapshotReadingTest.moc"
