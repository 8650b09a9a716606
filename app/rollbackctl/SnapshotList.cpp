#include "app/rollbackctl/SnapshotList.h"

#include "app/common/SnapshotJudgement.h"
#include "app/common/SnapshotPlaces.h"
#include "wizard/plan/RuleFacts.h"

#include <QJsonObject>
#include <QMap>

namespace app {

namespace {

QString placeWord(const wizard::FoundSnapshot& found)
{
    if (found.isBackup())
        return QStringLiteral("operator");
    return found.isInS3() ? QStringLiteral("s3") : QStringLiteral("node");
}

/// Of a backup: where the operator has it.
QString storeWord(const wizard::FoundSnapshot& found)
{
    using Store = wizard::FoundSnapshot::Store;
    static const QMap<Store, QString> words = {{Store::None, {}},
                                               {Store::Volume, QStringLiteral("volume")},
                                               {Store::S3, QStringLiteral("s3")},
                                               {Store::Bucket, QStringLiteral("bucket")},
                                               {Store::Gone, QStringLiteral("gone")}};
    return words.value(found.store);
}

QString whereText(const QJsonValue& one)
{
    const QString place = one["place"].toString(), node = one["node"].toString();
    if (place == QLatin1String("operator"))
        return QStringLiteral("the operator's %1, asked on %2")
            .arg((one["store"].toString() + QLatin1Char(' ') + one["bucket"].toString()).trimmed(), node);
    return place == QLatin1String("s3") ? QStringLiteral("s3, listed by ") + machineName(node) : node;
}

/// Empty: unknown, or nothing to compare.
QString fits(const std::optional<bool>& token)
{
    if (!token)
        return {};
    return *token ? QStringLiteral("fits") : QStringLiteral("differs");
}

QJsonObject described(const wizard::FoundSnapshot& found, const SnapshotJudgement& judged)
{
    return {{"node", found.node},
            {"place", placeWord(found)},
            {"store", storeWord(found)},
            {"bucket", found.bucket.value(QStringLiteral("s3Bucket"))},
            {"path", found.isInS3() ? found.location : found.path},
            {"bytes", found.bytes},
            {"taken", found.takenAt.toString(Qt::ISODate)},
            {"madeBy", found.madeBy},
            {"before", found.nextVersion},
            {"evidence", judged.madeBy},
            {"resourceSet", found.resourceSet},
            {"fits", judged.whyUnfit.isEmpty()},
            {"whyNot", judged.whyUnfit},
            {"doubts", QJsonArray::fromStringList(judged.doubts)},
            {"tokenNoted", fits(judged.tokenFits)},
            {"loses", judged.loses},
            {"read", false}};
}

void addVerdict(const SnapshotVerdict& verdict, QJsonObject& one)
{
    using Whole = SnapshotVerdict::Whole;
    one["read"] = true;
    one["whole"] = verdict.whole == Whole::Yes  ? QStringLiteral("yes")
                   : verdict.whole == Whole::No ? QStringLiteral("no")
                                                : QStringLiteral("not told");
    one["integrity"] = verdict.integrity;
    one["sha256"] = verdict.sha256;
    one["token"] = fits(verdict.tokenFits);
    one["tokenText"] = verdict.token;
}

QString sizeText(const QJsonValue& one)
{
    const qint64 bytes = one["bytes"].toInteger();
    return bytes < 0 ? QStringLiteral("unknown size") : QStringLiteral("%1 bytes").arg(bytes);
}

} // namespace

QJsonArray snapshotList(const CaseWork& work)
{
    const wizard::Procedure reading = wizard::wholeReading(work.procedure());
    QJsonArray fitting, unfit;
    for (const wizard::FoundSnapshot& found : listedSnapshots(work)) {
        SnapshotJudgement judged = judgeSnapshot(work, found);
        const wizard::FactSet read = work.readingOf(found);
        const SnapshotVerdict verdict =
            read.isEmpty() ? SnapshotVerdict() : judgeReading(reading, work.caseValue(), work.facts(), found, read);
        addReading(verdict, judged);
        QJsonObject one = described(found, judged);
        if (!read.isEmpty())
            addVerdict(verdict, one);
        (one["fits"].toBool() ? fitting : unfit).append(one);
    }
    for (const QJsonValue& one : std::as_const(unfit))
        fitting.append(one);
    return fitting;
}

void printSnapshots(Console& console, const QJsonArray& all)
{
    if (!all.isEmpty())
        console.line(console.bold(QStringLiteral("snapshots")));
    for (const QJsonValue& one : all) {
        const bool isFit = one["fits"].toBool();
        const QString word = (isFit ? QStringLiteral("fits") : QStringLiteral("does not fit")).leftJustified(12);
        const QString madeBy = one["madeBy"].toString();
        console.line(QStringLiteral("  %1 %2 on %3, %4, taken %5, made by %6")
                         .arg(isFit ? console.green(word) : console.muted(word), one["path"].toString(), whereText(one),
                              sizeText(one), one["taken"].toString(),
                              madeBy.isEmpty() ? QStringLiteral("an unknown release") : madeBy));
        QStringList texts{one["whyNot"].toString(), one["integrity"].toString(), one["tokenText"].toString()};
        for (const QJsonValue& doubt : one["doubts"].toArray())
            texts << doubt.toString();
        texts << one["evidence"].toString() << one["loses"].toString();
        texts.removeAll(QString());
        for (const QString& text : std::as_const(texts))
            console.line(QStringLiteral("               ") + text);
    }
}

} // namespace app
