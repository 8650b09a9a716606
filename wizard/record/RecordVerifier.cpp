#include "wizard/journal/Journal.h"
#include "wizard/record/Record.h"
#include "wizard/run/RunEvent.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

void compare(const QString& what, const QString& inRecord, const QString& inJournal, QStringList& findings)
{
    if (inRecord != inJournal)
        findings << tr("%1: the record says \"%2\", the journal \"%3\".").arg(what, inRecord, inJournal);
}

/// What the journal says of each task last: number → state.
QMap<int, QString> outcomesOf(const JournalContent& journal)
{
    static const QMap<QString, QString> without = {{event::TaskSkipped, QStringLiteral("skipped")},
                                                   {event::TaskNotNeeded, QStringLiteral("not-needed")},
                                                   {event::TaskAlreadyDone, QStringLiteral("already-done")}};
    QMap<int, QString> outcomes;
    for (const JournalLine& line : journal.lines) {
        const int n = line.body.value("n").toInt();
        if (line.type == QLatin1String(event::TaskEnded))
            outcomes.insert(n, line.body.value("state").toString());
        else if (line.type == QLatin1String(event::TaskIntended) ||
                 line.body.value("choice").toString() == QLatin1String("retry"))
            outcomes.remove(n); // begun again
        else if (without.contains(line.type))
            outcomes.insert(n, without.value(line.type));
    }
    return outcomes;
}

QString lastBody(const JournalContent& journal, const char* type, const char* key)
{
    for (auto line = journal.lines.crbegin(); line != journal.lines.crend(); ++line) {
        if (line->type == QLatin1String(type))
            return line->body.value(QLatin1String(key)).toString();
    }
    return {};
}

/// What follows the end of a run only gives its nodes back; a record that was made in between is as true as later ones.
QString digestWhenMade(const JournalContent& journal, const QString& said)
{
    static const QStringList givingBack = {event::NodeConnected, event::NodeLocked, event::NodeLost, event::DriftFound,
                                           event::NodeReleased};
    for (auto line = journal.lines.crbegin(); line != journal.lines.crend(); ++line) {
        if (!givingBack.contains(line->type))
            break;
        if (line->prev == said)
            return said;
    }
    return journal.digest;
}

void compareWithJournal(const QJsonObject& record, const QString& path, QStringList& findings)
{
    const auto journal = readJournal(path);
    if (!journal) {
        findings << journal.error().message + QLatin1Char(' ') + journal.error().detail;
        return;
    }
    compare(tr("Journal digest"), record.value("journalDigest").toString(),
            digestWhenMade(*journal, record.value("journalDigest").toString()), findings);
    compare(tr("Plan digest"), record.value("planDigest").toString(),
            lastBody(*journal, event::RunPlanned, "planDigest"), findings);
    const QString ended = lastBody(*journal, event::RunEnded, "outcome");
    if (!ended.isEmpty())
        compare(tr("Outcome"), record.value("outcome").toString(), ended, findings);
    const QMap<int, QString> outcomes = outcomesOf(*journal);
    for (const QJsonValue value : record.value("steps").toArray()) {
        const QJsonObject step = value.toObject();
        const int n = step.value("n").toInt();
        const QString said = step.value("outcome").toString();
        // A task under way has no end in the journal; it must not have one in the record either.
        if (outcomes.contains(n) || said == QLatin1String("succeeded"))
            compare(tr("Step %1").arg(n), said, outcomes.value(n), findings);
    }
}

} // namespace

QStringList verifyRecord(const QByteArray& recordJson, const QString& journalPath)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(recordJson, &error);
    if (!document.isObject())
        return {tr("This is not a record: %1").arg(error.errorString())};
    Record record;
    record.json = document.object();
    if (record.json.value("format").toInt() != 1 || !record.json.contains("run"))
        return {tr("This is not a record of format 1.")};
    QStringList findings;
    // Written again from what was read it must be the same to the last byte, its own digest included.
    if (renderJson(record) != recordJson)
        findings << tr("The record was changed after it was written: its digest does not fit its content.");
    if (!journalPath.isEmpty())
        compareWithJournal(record.json, journalPath, findings);
    return findings;
}

} // namespace wizard
