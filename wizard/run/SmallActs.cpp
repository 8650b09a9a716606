#include "backend/base/ShellQuote.h"
#include "wizard/run/EditAct.h"
#include "wizard/run/HttpAct.h"
#include "wizard/run/ManualAct.h"
#include "wizard/run/ScriptAct.h"
#include "wizard/run/TransferAct.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

} // namespace

std::unique_ptr<TaskAct> makeAct(ActHost& host, bool undo)
{
    if (undo)
        return std::make_unique<ScriptAct>(host, host.task().undoScript);
    switch (host.task().kind) {
    case TaskKind::Script:
    case TaskKind::Argv:
        return std::make_unique<ScriptAct>(host, host.task().command);
    case TaskKind::Transfer:
        return std::make_unique<TransferAct>(host);
    case TaskKind::Edit:
        return std::make_unique<EditAct>(host);
    case TaskKind::Http:
        return std::make_unique<HttpAct>(host);
    case TaskKind::Manual:
        return std::make_unique<ManualAct>(host);
    case TaskKind::Wait:
        break;
    }
    return nullptr;
}

void TaskAct::stop()
{
    m_host.host().drop(m_host.task().n);
    m_host.acted(ActEnd::cancelled(tr("A person stopped the run before it was done.")));
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
        const QString word = note.isEmpty() ? tr("done") : note;
        end.evidence << Evidence{
            {QStringLiteral("check"), tr("The person's word"), tr("done"), word, true}, Held::Yes, true};
    }
    m_host.acted(end);
}

void ManualAct::stop()
{
    m_waits = false;
    TaskAct::stop();
}

void HttpAct::begin()
{
    const PlannedTask& task = m_host.task();
    PlannedCheck check;
    check.id = task.step;
    check.title = m_host.filled(task.parameters.value("url").toString(), false);
    check.expect = m_host.filled(task.parameters.value("expect").toString(), false);
    check.everySeconds = 5;
    check.withinSeconds = task.limitSeconds;
    m_loop = std::make_unique<CheckLoop>(check, m_host.host().nowMs());
    m_host.begun();
    askOnce();
}

void HttpAct::askOnce()
{
    m_asked = true;
    const QJsonObject& parameters = m_host.task().parameters;
    const QString from = parameters.value("from").toString();
    const auto answer = [this](const NodeReport& r) { take(r); };
    if (from.isEmpty() || from == QLatin1String("desk")) {
        NodeCommand command;
        command.kind = NodeCommand::Kind::Http;
        command.url = m_loop->check().title;
        command.parameters = parameters;
        return m_host.ask(command, answer);
    }
    QStringList words = {"curl", "-sS", "--fail", "--max-time", "20"};
    if (parameters.value("tls").toString() == QLatin1String("insecure"))
        words << QStringLiteral("-k");
    words << QStringLiteral("--") << m_loop->check().title;
    m_host.probe(from, backend::shellQuote(words), answer);
}

void HttpAct::take(const NodeReport& report)
{
    m_asked = false;
    m_host.heard();
    m_loop->answer(holds(m_loop->check().expect, report.outcome, report.text), seen(report.outcome, report.text),
                   m_host.host().nowMs());
    if (!m_loop->ended())
        return;
    ActEnd end;
    end.evidence << checkEvidence(m_loop->check(), m_loop->result(), m_loop->got());
    m_host.acted(end);
}

void HttpAct::tick()
{
    if (m_loop && !m_loop->ended() && !m_asked && m_loop->askAgainAtMs() <= m_host.host().nowMs())
        askOnce();
}

qint64 HttpAct::wakeAtMs() const
{
    return m_loop && !m_loop->ended() && !m_asked ? m_loop->askAgainAtMs() : -1;
}

} // namespace wizard
