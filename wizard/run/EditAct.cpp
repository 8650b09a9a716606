#include "wizard/run/EditAct.h"

#include "backend/base/ShellQuote.h"
#include "wizard/run/HashScript.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace wizard {

namespace {
constexpr qint64 kHashLimitMs = qint64(60) * 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

QString sha256Of(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}
} // namespace

void EditAct::begin()
{
    const PlannedTask& task = m_host.task();
    m_path = m_host.filled(task.parameters.value("path").toString(), false);
    m_keptPath =
        task.keeps.isEmpty()
            ? QStringLiteral("%1.rollback-%2-%3").arg(m_path, m_host.host().snapshot().runId).arg(m_host.key().attempt)
            : m_host.filled(task.keeps.first(), false);
    m_host.begun();
    readMode();
}

void EditAct::readMode()
{
    const QString script = QStringLiteral("stat -c %a -- ") + backend::shellQuote(m_path);
    m_host.probe(m_host.task().executor, script, [this](const NodeReport& r) {
        if (!r.outcome.isSuccess())
            return giveUp(tr("%1 cannot be read: %2").arg(m_path, seen(r.outcome, r.text)));
        m_mode = r.text.trimmed();
        NodeCommand command;
        command.kind = NodeCommand::Kind::Fetch;
        command.node = m_host.task().executor;
        command.path = m_path;
        m_host.ask(command, [this](const NodeReport& answer) { fetched(answer); });
    });
}

void EditAct::fetched(const NodeReport& report)
{
    m_host.heard();
    if (report.kind == NodeReport::Kind::Failed)
        return giveUp(report.error.message);
    m_original = report.content;
    EditParameters parameters;
    const QJsonObject& given = m_host.task().parameters;
    for (auto it = given.begin(); it != given.end(); ++it)
        parameters.insert(it.key(), m_host.filled(it.value().toString(), false));
    auto result = edit(parameters.value(QStringLiteral("editor")), m_original, parameters);
    if (!result)
        return giveUp(result.error().message);
    m_result = *result;
    if (!m_result.changed)
        return done();
    keep();
}

/// A copy of an earlier attempt is the original; it is never written over.
void EditAct::keep()
{
    NodeCommand command;
    command.node = m_host.task().executor;
    command.script = fileHashScript(m_keptPath);
    command.limitMs = kHashLimitMs;
    m_host.ask(command, [this](const NodeReport& r) {
        if (r.outcome.isSuccess() && r.text.trimmed() != sha256Of(m_original))
            m_keptPath += QStringLiteral("-%1").arg(m_host.key().attempt);
        writeKept();
    });
}

void EditAct::writeKept()
{
    store(m_keptPath, m_original, [this] {
        compare(m_keptPath, sha256Of(m_original), [this] {
            // Nobody may have changed the file since it was read.
            compare(m_path, sha256Of(m_original), [this] { writeNew(); });
        });
    });
}

void EditAct::writeNew()
{
    m_evidence.clear(); // the state before has served its purpose
    store(m_path, m_result.content, [this] { compare(m_path, sha256Of(m_result.content), [this] { done(); }); });
}

void EditAct::store(const QString& path, const QByteArray& content, std::function<void()> then)
{
    NodeCommand command;
    command.kind = NodeCommand::Kind::Store;
    command.node = m_host.task().executor;
    command.path = path;
    command.content = content;
    command.mode = m_mode.toInt(nullptr, 8);
    m_host.ask(command, [this, then = std::move(then)](const NodeReport& r) {
        m_host.heard();
        if (r.kind == NodeReport::Kind::Failed)
            return giveUp(r.error.message);
        then();
    });
}

void EditAct::compare(const QString& path, const QString& expected, std::function<void()> then)
{
    NodeCommand command;
    command.node = m_host.task().executor;
    command.script = fileHashScript(path);
    command.limitMs = kHashLimitMs;
    m_host.ask(command, [this, path, expected, then = std::move(then)](const NodeReport& r) {
        const QString got = seen(r.outcome, r.text);
        const bool same = r.outcome.isSuccess() && got == expected;
        m_evidence << Evidence{{QStringLiteral("check"), tr("SHA-256 of %1").arg(path), expected, got, same},
                               same ? Held::Yes : Held::No,
                               true};
        if (!same)
            return giveUp(tr("%1 is not as expected (SHA-256 differs).").arg(path));
        then();
    });
}

void EditAct::giveUp(const QString& reason)
{
    ActEnd end = ActEnd::failed(reason);
    end.evidence = m_evidence;
    m_host.acted(end);
}

void EditAct::done()
{
    ActEnd end;
    end.evidence = m_evidence;
    const QString diff = m_host.host().redacted(m_result.diff.join(QLatin1Char('\n')));
    end.evidence << Evidence{{QStringLiteral("check"), m_result.meaning, QString(),
                              diff.isEmpty() ? tr("nothing had to change") : diff, true},
                             Held::Yes,
                             true};
    m_host.acted(end);
}

} // namespace wizard
