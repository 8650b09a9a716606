#include "app/common/SnapshotJudgement.h"
#include "app/common/CaseWork.h"
#include "app/common/SnapshotPlaces.h"
#include "tests/support/GivenFacts.h"

#include <QTest>

using namespace wizard;
using tests::listFact;
using tests::textFact;

/// What is said of snapshots that nobody has chosen yet.
class SnapshotJudgementTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aTornOneIsUnfit();
    void theNotedTokenIsCompared();
    void withoutANoteNothingIsSaid();
    void whatCouldNotBeListedIsTold();
    void whatWasMadeSinceIsLost();
    void readingAddsToWhatWasKnown();

private:
    app::SnapshotJudgement of(const QString& name)
    {
        const auto work = app::CaseWork::asking(m_case, Procedure(), {});
        work->useFacts(m_facts);
        for (const FoundSnapshot& found : findSnapshots(m_facts, {"server-1"})) {
            if (found.name() == name)
                return app::judgeSnapshot(*work, found);
        }
        return {QStringLiteral("not found"), {}, {}, {}, {}};
    }

    Case m_case;
    Facts m_facts;
};

void SnapshotJudgementTest::init()
{
    CaseNode first;
    first.name = QStringLiteral("server-1");
    first.first = true;
    first.roles = {NodeRole::Server};
    m_case.nodes = {first};
    m_case.inputs = {{"targetVersion", QStringLiteral("v1.31.9+rke2r1")}};
    m_facts = {};
    FactSet& facts = m_facts.nodes[QStringLiteral("server-1")];
    facts["rke2.version"] = textFact("v1.32.5+rke2r1");
    facts["token.hash"] = textFact("2bb80d537b1d");
    facts["snapshot.files"] =
        listFact({"2080 1795200000 /s/whole", "1000 1795200000 /s/torn", "2080 1795200000 /s/other"});
    facts["snapshot.remote"] = listFact({"2080 1795200000 s3://b/f/remote"});
    facts["snapshot.torn"] = listFact({"/s/torn"});
    m_facts.cluster["kube.snapshotTokenHashes"] =
        listFact({"2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b file:///s/whole",
                  "ffffffffffff file:///s/other", "2bb80d537b1d s3://b/f/remote", " file:///s/torn"});
}

void SnapshotJudgementTest::aTornOneIsUnfit()
{
    QVERIFY2(of("torn").whyUnfit.contains(QLatin1String("cut short")), qPrintable(of("torn").whyUnfit));
    QCOMPARE(of("whole").whyUnfit, QString());
    QCOMPARE(of("remote").whyUnfit, QString());
}

void SnapshotJudgementTest::theNotedTokenIsCompared()
{
    QCOMPARE(of("whole").tokenFits, std::optional<bool>(true));
    QCOMPARE(of("remote").tokenFits, std::optional<bool>(true));
    QCOMPARE(of("other").tokenFits, std::optional<bool>(false));
}

void SnapshotJudgementTest::withoutANoteNothingIsSaid()
{
    QCOMPARE(of("torn").tokenFits, std::optional<bool>());
    m_facts.nodes["server-1"].remove(QStringLiteral("token.hash"));
    QCOMPARE(of("whole").tokenFits, std::optional<bool>());
    m_facts.cluster.clear();
    QCOMPARE(of("other").tokenFits, std::optional<bool>());
}

/// The workstation, here this machine, lists what lies in S3.
void SnapshotJudgementTest::whatCouldNotBeListedIsTold()
{
    QCOMPARE(app::snapshotHolders(m_case, m_facts), QStringList("server-1"));
    QCOMPARE(app::snapshotProblems(m_case, m_facts), QStringList());
    Fact unknown;
    unknown.reason = QStringLiteral("s3cmd is not there");
    m_facts.nodes["desk"]["snapshot.remote"] = unknown;
    QCOMPARE(app::snapshotHolders(m_case, m_facts), QStringList({"server-1", "desk"}));
    const QStringList problems = app::snapshotProblems(m_case, m_facts);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(QLatin1String("asked on this computer: s3cmd is not there. If there are any")),
             qPrintable(problems.first()));
    m_facts.nodes["server-1"]["snapshot.files"] = unknown;
    QCOMPARE(app::snapshotProblems(m_case, m_facts).size(), 2);
}

void SnapshotJudgementTest::whatWasMadeSinceIsLost()
{
    const auto loses = [this] { return of(QStringLiteral("whole")).loses; };
    QVERIFY(loses().contains(QLatin1String("workloads, Secrets")) && loses().endsWith(QLatin1String("later.")));
    FactSet& asked = m_facts.nodes[QStringLiteral("server-1")];
    asked["kube.made"] = listFact({"2026-11-20T18:39:59Z namespace old", "2026-11-20T18:40:01Z cluster c-m-late (late)",
                                   "2026-11-20T19:00:00Z user u-late (eve)"});
    QVERIFY2(loses().endsWith(QLatin1String("made later: user u-late (eve), cluster c-m-late (late).")),
             qPrintable(loses()));
    m_case.installType = InstallType::Docker;
    QVERIFY2(loses().contains(QLatin1String("clusters, users, tokens")) &&
                 loses().contains(QLatin1String("u-late (eve)")),
             qPrintable(loses()));
    asked["kube.made"] = listFact({"2026-11-20T18:40:00Z namespace old"});
    QVERIFY2(loses().endsWith(QLatin1String("none was made later.")), qPrintable(loses()));
    asked["kube.made"] = Fact();
    asked["kube.made"].reason = QStringLiteral("Rancher in r does not answer");
    QVERIFY2(loses().endsWith(QLatin1String("could not be asked: Rancher in r does not answer.")), qPrintable(loses()));
    m_facts.cluster["kube.made"] = listFact({"2026-11-20T19:00:00Z namespace shop"}); // another one was answered
    QVERIFY2(loses().contains(QLatin1String("made later: namespace shop.")), qPrintable(loses()));
}

/// Doubts of before stay, none is told twice; what it was unfit for stays the reason.
void SnapshotJudgementTest::readingAddsToWhatWasKnown()
{
    app::SnapshotVerdict read;
    read.doubts = QStringList{"basic set", "other token"};
    read.blocks = QStringList{"cut off", "other cluster"};
    app::SnapshotJudgement judged{{}, {"basic set", "old"}, {}, {}};
    app::addReading(read, judged);
    QCOMPARE(judged.doubts, QStringList({"basic set", "old", "other token"}));
    QCOMPARE(judged.whyUnfit, QStringLiteral("cut off other cluster"));
    judged.whyUnfit = QStringLiteral("it is empty");
    app::addReading(read, judged);
    QCOMPARE(judged.whyUnfit, QStringLiteral("it is empty"));
}

QTEST_GUILESS_MAIN(SnapshotJudgementTest)
#include "SnapshotJudgementTest.moc"
