#include "wizard/run/EditAct.h"
#include "wizard/run/ManualAct.h"
#include "wizard/run/ScriptAct.h"
#include "wizard/run/TransferAct.h"
#include "wizard/run/Wording.h"

#include <QCoreApplication>

namespace wizard {

namespace {

} // namespace

std::unique_ptr<TaskAct> makeAct(ActHost& host, bool undo)
{
    if (undo)
        return std::make_unique<ScriptAct>(host, host.task().undoScript, ScriptAct::Kind::WayBack);
    switch (host.task().kind) {
    case TaskKind::Script:
    case TaskKind::Argv:
        return std::make_unique<ScriptAct>(host, host.task().command);
    case TaskKind::Transfer:
        return std::make_unique<TransferAct>(host);
    case TaskKind::Edit:
        return std::make_unique<EditAct>(host);
    case TaskKind::Manual:
        return std::make_unique<ManualAct>(host);
    case TaskKind::Wait:
    case TaskKind::Http:
        break;
    }
    return nullptr;
}

void TaskAct::stop()
{
    m_host.host().drop(m_host.task().n);
    m_host.acted(
        ActEnd::cancelled(journalText(QT_TRANSLATE_NOOP("RunEngine", "A person stopped the run before it was done."))));
}

ActEnd ActEnd::failed(const QString& why)
{
    ActEnd end;
    end.how = How::Failed;
    end.reason = why;
    return end;
}

ActEnd ActEnd::unknown(const QString& why)
{
    ActEnd end;
    end.how = How::Unknown;
    end.reason = why;
    end.provenEnded = false;
    return end;
}

ActEnd ActEnd::cancelled(const QString& why)
{
    ActEnd end;
    end.how = How::Cancelled;
    end.reason = why;
    return end;
}

ActEnd ActEnd::leftRunning(const QString& why)
{
    ActEnd end = cancelled(why);
    end.provenEnded = false;
    return end;
}

void ManualAct::begin()
{
    m_waits = true;
    m_host.begun();
}

void ManualAct::personDone(const QString& note)
{
    if (!m_waits)
        return;
    m_waits = false;
    ActEnd end;
    if (m_host.task().verify.checks.isEmpty()) {
        const QString said = journalText(QT_TRANSLATE_NOOP("RunEngine", "done"));
        const QString word = note.isEmpty() ? said : note;
        end.evidence << Evidence{{QStringLiteral("check"),
                                  journalText(QT_TRANSLATE_NOOP("RunEngine", "The person's word")), said, word, true},
                                 Held::Yes,
                                 true};
    }
    m_host.acted(end);
}

void ManualAct::stop()
{
    m_waits = false;
    TaskAct::stop();
}

} // namespace wizard
