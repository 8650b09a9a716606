#include "../support/WorstHour.h"

#include <QTest>

using namespace wizard;
using Broken = WorstHour::Broken;

namespace {

constexpr quint32 kSeedsInCi = 2000;
constexpr quint32 kSeedsInRow = 50;
constexpr quint32 kSeedsForBroken = 400;

struct Seeds {
    quint32 first = 1, last = kSeedsInCi;
};

/// ROLLBACK_SEEDS: "100000" for the first so many, "4711-4711" for one alone.
Seeds seedsAsked()
{
    const QStringList words = qEnvironmentVariable("ROLLBACK_SEEDS").split('-', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return {1, words.first().toUInt()};
    return {words.at(0).toUInt(), words.at(1).toUInt()};
}

} // namespace

/// Thousands of worst hours. Each is repeatable: a seed gives the same journal.
class RunSimulationTest : public QObject {
    Q_OBJECT

private slots:
    /// In rows, since a test function has five minutes, also on a machine that has other things to do.
    void whateverHappens_data()
    {
        QTest::addColumn<quint32>("first");
        QTest::addColumn<quint32>("last");
        const Seeds seeds = seedsAsked();
        for (quint32 first = seeds.first; first <= seeds.last; first += kSeedsInRow) {
            const quint32 last = qMin(seeds.last, first + kSeedsInRow - 1);
            QTest::addRow("seeds %u to %u", first, last) << first << last;
        }
    }

    void whateverHappens()
    {
        QFETCH(quint32, first);
        QFETCH(quint32, last);
        const Seeds seeds{first, last};
        QMap<QString, int> outcomes;
        int takeOvers = 0;
        QStringList failing;
        for (quint32 seed = seeds.first; seed <= seeds.last; ++seed) {
            WorstHour hour(seed);
            hour.run();
            ++outcomes[word(hour.outcome())];
            takeOvers += hour.takeOvers();
            const QStringList violations = hour.violations();
            if (violations.isEmpty())
                continue;
            failing << QString::number(seed);
            if (failing.size() > 3)
                continue;
            qWarning().noquote() << QStringLiteral("seed %1; alone: ROLLBACK_SEEDS=%1-%1 RunSimulationTest "
                                                   "whateverHappens\n%2\n%3")
                                        .arg(seed)
                                        .arg(violations.join('\n'), hour.story());
        }
        qInfo() << "outcomes" << outcomes << "take-overs" << takeOvers;
        QVERIFY2(failing.isEmpty(), qPrintable("seeds " + failing.mid(0, 40).join(' ')));
        if (seeds.last - seeds.first + 1 == kSeedsInRow) {
            QVERIFY2(outcomes.size() >= 2, "the hours differ");
            QVERIFY2(takeOvers > 3, "a second desk takes part");
        }
    }

    void brokenEnginesAreCaught_data()
    {
        QTest::addColumn<int>("broken");
        QTest::newRow("no claim") << int(Broken::NoClaim);
        QTest::newRow("no write-ahead") << int(Broken::NoWriteAhead);
        QTest::newRow("blind retry") << int(Broken::BlindRetry);
    }

    /// The hours are bad enough: an engine without one of its safeguards does not get through them.
    void brokenEnginesAreCaught()
    {
        QFETCH(int, broken);
        for (quint32 seed = 1; seed <= kSeedsForBroken; ++seed) {
            WorstHour hour(seed, Broken(broken));
            hour.run();
            const QStringList violations = hour.violations();
            const bool caught = std::any_of(violations.begin(), violations.end(), [](const QString& one) {
                return one.contains("twice") || one.contains("before a journal") || one.contains("more often") ||
                       one.contains("while an earlier");
            });
            if (caught) {
                qInfo().noquote() << "seed" << seed << violations.first();
                return;
            }
        }
        QFAIL("no hour gave it away");
    }

    void aSeedGivesTheSameJournal()
    {
        WorstHour first(7), second(7);
        first.run();
        second.run();
        QCOMPARE(first.journal(), second.journal());
        QVERIFY(first.journal().size() > 30);
    }
};

QTEST_GUILESS_MAIN(RunSimulationTest)
#include "RunSimulationTest.moc"
