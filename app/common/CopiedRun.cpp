#include "app/common/CopiedRun.h"

#include "app/common/RunsOnDisk.h"
#include "wizard/journal/JournalLine.h"
#include "wizard/run/DeskIdentity.h"

#include <QJsonDocument>

namespace app {

std::optional<wizard::RunSnapshot> copiedRun(const wizard::RunOnNodes& found)
{
    wizard::Plan plan;
    QString error;
    if (!wizard::Plan::fromJson(QJsonDocument::fromJson(found.plan).object(), plan, error))
        return std::nullopt;
    QList<wizard::RunEvent> events;
    for (const QByteArray& bytes : found.journal.split('\n')) {
        wizard::JournalLine line;
        if (wizard::parseLine(bytes, line, error))
            events << wizard::RunEvent{line.seq, line.time, line.type, line.body};
    }
    return wizard::replay(plan, found.runId, events);
}

bool isLedFromHere(const wizard::RunOnNodes& found, const QString& stateFolder)
{
    const auto here = wizard::deskIdentity(stateFolder);
    const auto run = readRunOnDisk(stateFolder, found.runId);
    return here && !found.deskId.isEmpty() && *here == found.deskId && run && run->canResume();
}

} // namespace app
