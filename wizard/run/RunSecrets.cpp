// RunCore: what a program that takes a run up again has to know before it stores a byte of any output.
#include "wizard/facts/SecretCounts.h"
#include "wizard/run/RunCore.h"

#include <QCoreApplication>

namespace wizard {

namespace {

constexpr int kSecretsOwner = -9;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

/// Those of steps that were begun, over or not: whatever got them may print them at any time.
QList<SecretInput> givenBefore(const RunSnapshot& snapshot)
{
    QList<SecretInput> given;
    const auto add = [&given](const SecretInput& input) {
        if (!input.id.isEmpty() && !given.contains(input))
            given << input;
    };
    for (const PlannedTask& task : snapshot.plan.tasks) {
        if (snapshot.tasks.value(task.n).attempts == 0)
            continue;
        add({task.secretInput, task.secretVariable});
        for (const PlannedCheck& check : task.verify.checks)
            add({check.http.value("token").toString(), {}, true});
    }
    return given;
}

/// Of those that had secrets: a step was begun there that may have put others in their place.
QStringList changedNodes(const RunSnapshot& snapshot, const SecretCounts& before)
{
    QStringList changed;
    for (const PlannedTask& task : snapshot.plan.tasks) {
        const bool begun = task.effect != Effect::Read && snapshot.tasks.value(task.n).attempts > 0;
        if (begun && before.contains(task.executor) && !changed.contains(task.executor))
            changed << task.executor;
    }
    return changed;
}

} // namespace

/// The program before this one knew them in memory alone. True: what can be known again is.
bool RunCore::hasLearntSecrets()
{
    if (m_secretsAsked)
        return m_secretsLearnt;
    m_secretsAsked = true;
    NodeCommand command;
    command.kind = NodeCommand::Kind::LearnSecrets;
    command.secrets = givenBefore(m_snapshot);
    command.facts = m_snapshot.factsBefore;
    // Nodes that are known to have had none need not be asked: some ask their person for a code at each login.
    const bool hadNone = m_snapshot.secretsBefore && m_snapshot.secretsBefore->isEmpty();
    m_secretsLearnt = command.secrets.isEmpty() && (!m_around.canLearnSecrets || hadNone);
    if (m_secretsLearnt)
        return true;
    ask(command, kSecretsOwner, [this](const NodeReport& r) {
        m_secretsLearnt = true;
        tellMissingSecrets(r);
    });
    return m_secretsLearnt;
}

void RunCore::tellMissingSecrets(const NodeReport& report)
{
    QStringList missing;
    for (const QString& input : report.notGiven)
        missing << tr("%1 (not given again)").arg(input);
    const SecretCounts before = secretCountsFrom(m_snapshot.secretsBefore.value_or(QJsonObject()));
    const auto fewer = secretsMissing(before, secretCountsFrom(report.secrets.value_or(QJsonObject())));
    for (auto node = fewer.begin(); node != fewer.end(); ++node)
        missing
            << tr("%1 of %2 (not there any more, or not readable)").arg(node->join(QStringLiteral(", ")), node.key());
    const QStringList changed = changedNodes(m_snapshot, before);
    if (missing.isEmpty() && changed.isEmpty())
        return;
    QStringList sentences;
    if (!missing.isEmpty())
        sentences << tr("Secrets that were known before this program took the run up are not known to it: %1.")
                         .arg(missing.join(QStringLiteral("; ")));
    if (!changed.isEmpty())
        sentences << tr("The secrets on %1 were read again after steps had changed something there: one that was "
                        "replaced is not known to this program.")
                         .arg(changed.join(QStringLiteral(", ")));
    sentences << tr("Should a node print one of them, it would stand in the output. Look through the output before you "
                    "pass it on.");
    write(event::NoteAdded, {{"text", sentences.join(QLatin1Char(' '))}, {"by", QString()}});
}

} // namespace wizard
