#include "wizard/run/TransferAct.h"

#include "wizard/run/HashScript.h"
#include "wizard/run/RunEvent.h"

#include <QCoreApplication>
#include <QFile>

namespace wizard {

namespace {
constexpr qint64 kHashLimitMs = qint64(30) * 60 * 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}
} // namespace

TransferAct::End TransferAct::end(const QString& which) const
{
    const QJsonObject& parameters = m_host.task().parameters;
    return {m_host.filled(parameters.value(which + QStringLiteral(".at")).toString(), false),
            m_host.filled(parameters.value(which + QStringLiteral(".path")).toString(), false)};
}

void TransferAct::begin()
{
    m_from = end(QStringLiteral("from"));
    m_to = end(QStringLiteral("to"));
    if (m_to.isRun())
        m_to.path = m_host.host().scratchPath(m_to.path);
    m_deskPath = m_host.host().scratchPath(QStringLiteral("%1.transfer").arg(m_host.task().n));
    m_host.begun();
    hashOf(m_from, [this](const QString& sha256, const QString& problem) {
        if (sha256.isEmpty())
            return giveUp(tr("%1 on %2 cannot be read: %3").arg(m_from.path, m_from.at, problem));
        m_source = sha256;
        hashOf(m_to, [this](const QString& there, const QString&) {
            if (there == m_source)
                return compare(there);
            fetch();
        });
    });
}

void TransferAct::hashOf(const End& end, std::function<void(const QString&, const QString&)> answer)
{
    NodeCommand command;
    if (end.isDesk()) {
        command.kind = NodeCommand::Kind::HashDesk;
        command.deskPath = end.path;
    } else {
        command.node = end.at;
        command.script = fileHashScript(end.path);
        command.limitMs = kHashLimitMs;
    }
    m_host.ask(command, [this, answer = std::move(answer)](const NodeReport& r) {
        m_host.heard();
        const QString text = r.text.trimmed();
        answer(r.outcome.isSuccess() && text.size() == 64 ? text : QString(), seen(r.outcome, r.text));
    });
}

void TransferAct::fetch()
{
    if (m_from.isDesk()) {
        m_deskPath = m_from.path;
        return store();
    }
    NodeCommand command;
    command.kind = NodeCommand::Kind::Fetch;
    command.node = m_from.at;
    command.path = m_from.path;
    command.deskPath = m_deskPath;
    m_host.ask(command, [this](const NodeReport& r) {
        m_host.heard();
        if (r.kind == NodeReport::Kind::Failed)
            return giveUp(r.error.message);
        if (r.sha256 != m_source) {
            QFile::remove(m_deskPath); // the next try begins from the beginning
            return giveUp(tr("What came from %1 is not what lies there (SHA-256 differs); the file may be changing.")
                              .arg(m_from.at));
        }
        store();
    });
}

void TransferAct::store()
{
    if (m_to.isDesk()) {
        QFile::remove(m_to.path);
        const bool copied =
            m_deskPath == m_from.path ? QFile::copy(m_from.path, m_to.path) : QFile::rename(m_deskPath, m_to.path);
        if (!copied || !QFile::setPermissions(m_to.path, QFile::ReadOwner | QFile::WriteOwner))
            return giveUp(tr("%1 on this computer cannot be written.").arg(m_to.path));
        return compareThere();
    }
    NodeCommand command;
    command.kind = NodeCommand::Kind::Store;
    command.node = m_to.at;
    command.path = m_to.path;
    command.deskPath = m_deskPath;
    const QString mode = m_host.task().parameters.value("mode").toString();
    command.mode = mode.isEmpty() ? 0600 : mode.toInt(nullptr, 8);
    m_host.ask(command, [this](const NodeReport& r) {
        m_host.heard();
        if (r.kind == NodeReport::Kind::Failed)
            return giveUp(r.error.message);
        compareThere();
    });
}

void TransferAct::compareThere()
{
    hashOf(m_to, [this](const QString& there, const QString& problem) { compare(there.isEmpty() ? problem : there); });
}

void TransferAct::compare(const QString& stored)
{
    ActEnd end;
    const bool same = stored == m_source;
    if (same && m_deskPath != m_from.path)
        QFile::remove(m_deskPath); // a snapshot holds the cluster's secrets
    if (same && m_to.isRun())
        m_host.host().write(event::TaskKept,
                            {{"n", m_host.task().n}, {"node", "desk"}, {"path", m_to.path}, {"sha256", stored}});
    end.evidence << Evidence{
        {QStringLiteral("check"), tr("SHA-256 of %1 on %2").arg(m_to.path, m_to.at), m_source, stored, same},
        same ? Held::Yes : Held::No,
        true};
    m_host.acted(end);
}

void TransferAct::giveUp(const QString& reason)
{
    m_host.acted(ActEnd::failed(reason));
}

} // namespace wizard
