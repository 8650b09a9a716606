#include "wizard/run/Errands.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace wizard {

Errands::Errands(Surroundings around) : m_around(std::move(around)), m_thread([this] { run(); }) {}

Errands::~Errands()
{
    m_queue.close();
    m_thread.join();
}

void Errands::run()
{
    while (const auto command = m_queue.pop())
        m_around.report(answer(*command));
}

NodeReport Errands::answer(const NodeCommand& command) const
{
    switch (command.kind) {
    case NodeCommand::Kind::ReadFacts:
        return readFacts(command);
    case NodeCommand::Kind::HashDesk:
        return hashOf(command);
    case NodeCommand::Kind::LearnSecrets:
        return learnSecrets(command);
    default:
        return fetch(command);
    }
}

NodeReport Errands::hashOf(const NodeCommand& command)
{
    NodeReport report;
    report.id = command.id;
    report.kind = NodeReport::Kind::Probed;
    QFile file(command.deskPath);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    report.outcome = backend::ExecOutcome::exited(read ? 0 : 1);
    report.text = read ? QString::fromLatin1(hash.result().toHex()) : file.errorString();
    return report;
}

NodeReport Errands::readFacts(const NodeCommand& command) const
{
    NodeReport report;
    report.id = command.id;
    auto facts = m_around.readFacts();
    if (!facts) {
        report.kind = NodeReport::Kind::Failed;
        report.error = facts.error();
        return report;
    }
    report.kind = NodeReport::Kind::FactsTold;
    report.facts = facts->toJson();
    if (m_around.nodeSecrets.found)
        report.secrets = secretCountsJson(m_around.nodeSecrets.found());
    if (m_around.planAgain) {
        const auto plan = m_around.planAgain(*facts);
        report.planStillFits = plan && plan->digest() == m_around.planDigest;
    }
    return report;
}

NodeReport Errands::learnSecrets(const NodeCommand& command) const
{
    NodeReport report;
    report.id = command.id;
    report.kind = NodeReport::Kind::SecretsLearnt;
    if (m_around.nodeSecrets.learn) {
        Facts facts;
        QString error; // without facts less can be asked; what is missing then is told
        (void)Facts::fromJson(command.facts, facts, error);
        report.secrets = secretCountsJson(m_around.nodeSecrets.learn(facts));
    }
    for (const SecretInput& input : command.secrets) {
        if (!m_around.learnInput || !m_around.learnInput(input))
            report.notGiven << input.id;
    }
    return report;
}

NodeReport Errands::fetch(const NodeCommand& command) const
{
    NodeReport report;
    report.id = command.id;
    report.kind = NodeReport::Kind::Probed;
    if (!m_around.fetchUrl) {
        report.outcome = backend::ExecOutcome::unknown(
            QCoreApplication::translate("RunEngine", "this program cannot ask for web pages"));
        return report;
    }
    const auto answer = m_around.fetchUrl(command.url, command.parameters);
    if (answer) {
        report.outcome = backend::ExecOutcome::exited(0);
        report.text = QString::fromUtf8(answer->body);
        report.remark = answer->remark;
        return report;
    }
    const backend::Error& error = answer.error();
    report.remark = error.detail.isEmpty() ? error.message : QStringLiteral("%1 %2").arg(error.message, error.detail);
    // That nobody answered, or not as it should be, was seen; that it could not be asked says nothing about it.
    static const QStringList seenFromHere = {"http.connect", "http.limit", "http.tls", "http.status"};
    report.outcome = seenFromHere.contains(error.code) ? backend::ExecOutcome::exited(1)
                                                       : backend::ExecOutcome::unknown(report.remark);
    return report;
}

} // namespace wizard
