#include "wizard/record/Record.h"

#include "wizard/record/RecordBlocks.h"
#include "wizard/record/RecordJson.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

} // namespace

Record makeRecord(const RunSnapshot& snapshot, const OutputTail& tail)
{
    Record record;
    record.json = recordJson(snapshot);
    record.practice = snapshot.plan.practice;
    record.title = recordTitle(snapshot.plan);
    record.header = tr("%1 · run %2 · %3").arg(snapshot.plan.caseName, snapshot.runId, outcomeInBrief(snapshot.state));
    if (record.practice)
        record.header = tr("PRACTICE · %1").arg(record.header);
    record.footer = tr("Journal %1").arg(snapshot.journalDigest);
    record.blocks = recordBlocks(snapshot, tail);
    return record;
}

} // namespace wizard
