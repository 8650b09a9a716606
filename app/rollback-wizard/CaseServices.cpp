// The part of AppServices before the commit page: connect, find, check, plan. Nothing of the cluster is changed here.

#include "app/rollback-wizard/AppServices.h"

#include "app/common/SnapshotJudgement.h"
#include "app/common/SnapshotPlaces.h"
#include "app/rollback-wizard/RowTexts.h"
#include "wizard/procedure/ProcedureReader.h"

#include <algorithm>

namespace app {

namespace {
const QStringList kCheckedStages{QStringLiteral("check"), QStringLiteral("choose"), QStringLiteral("plan")};

} // namespace

void AppServices::connectNodes(const wizard::Case& value)
{
    m_elsewhere.reset();
    if (const auto begun = beginWork(value); !begun) {
        for (const wizard::CaseNode& node : value.nodes)
            reportFailed(node.name, begun.error());
        emit nodesRead(wizard::Facts());
        return;
    }
    beginScan();
    const std::shared_ptr<CaseWork> work = m_work;
    m_worker = std::thread([this, value, work] {
        if (!value.practice)
            settleHostKeys(value);
        work->readFacts(QStringLiteral("found"));
        if (work->isCancelled()) {
            onGui([this, value] { forgetReading(value); });
            return;
        }
        if (!value.practice) // whose machines are nowhere but in this program
            lookForRun(value, work->facts(), false);
        onGui([this, work] { emit nodesRead(work->facts()); });
    });
}

/// What was read until it was stopped says nothing: each node is as it was before.
void AppServices::forgetReading(const wizard::Case& value)
{
    for (const wizard::CaseNode& node : value.nodes) {
        if (!node.takesPart())
            continue;
        ui::NodeStatus status;
        status.node = node.name;
        emit nodeChanged(status);
    }
}

void AppServices::beginScan()
{
    m_scan = std::make_unique<backend::HostKeyScan>(*m_hostKeys, m_sessions->routes());
}

/// On the worker. All unknown keys of all nodes are asked together, before anybody logs in to a node. Machines behind a
/// jump host can show theirs only when its own has been accepted.
void AppServices::settleHostKeys(const wizard::Case& value)
{
    QList<backend::SshLogin> logins;
    for (const wizard::CaseNode& node : value.nodes) {
        if (node.takesPart())
            logins << m_sessions->loginOf(node);
    }
    for (const QList<backend::SshLogin>& wave : backend::HostKeyScan::waves(logins))
        settleWave(wave);
}

void AppServices::settleWave(const QList<backend::SshLogin>& wave)
{
    const QList<backend::ScannedHostKey> keys = m_scan->run(wave);
    QList<ui::HostKeyQuestion> questions;
    for (const backend::ScannedHostKey& scanned : keys) {
        const bool isNew = scanned.verdict == backend::HostKeyVerdict::Unknown;
        if (scanned.error || scanned.verdict == backend::HostKeyVerdict::Known ||
            (isNew && scanned.login.strictHostKeys)) // told at the login
            continue;
        ui::HostKeyQuestion question{scanned.login.name,
                                     scanned.login.address,
                                     scanned.key.type,
                                     scanned.key.sha256Fingerprint,
                                     ui::HostKeyQuestion::State::New,
                                     {}};
        if (scanned.verdict == backend::HostKeyVerdict::Changed) {
            question.state = ui::HostKeyQuestion::State::Changed;
            question.known = scanned.knownFingerprints.join(QStringLiteral(", "));
        }
        questions << question;
    }
    if (questions.isEmpty())
        return;
    const QStringList accepted = m_questions.askHostKeys(questions);
    for (const backend::ScannedHostKey& scanned : keys) {
        if (!scanned.error && scanned.verdict == backend::HostKeyVerdict::Unknown &&
            accepted.contains(scanned.login.name))
            static_cast<void>(m_hostKeys->remember(scanned.key));
    }
}

void AppServices::reportReading(const wizard::NodeReading& reading, const QString& origin)
{
    using State = wizard::NodeReading::State;
    if (reading.state == State::Failed) {
        reportFailed(reading.node, reading.error);
        return;
    }
    ui::NodeStatus status;
    status.node = reading.node;
    status.state = reading.state == State::Connecting ? ui::NodeStatus::State::Connecting
                   : reading.state == State::Reading  ? ui::NodeStatus::State::Reading
                                                      : ui::NodeStatus::State::Ready;
    status.answered = reading.answered;
    status.questions = reading.probes;
    status.bytesRead = reading.bytesRead;
    status.bytesToRead = reading.bytesToRead;
    status.bytesPerSecond = reading.bytesPerSecond;
    status.about = reading.about;
    status.detail = origin;
    if (m_checking && !m_checksPace.isActive())
        m_checksPace.start();
    emit nodeChanged(status);
}

void AppServices::reportFailed(const QString& node, const backend::Error& error)
{
    ui::NodeStatus status;
    status.node = node;
    status.state = ui::NodeStatus::State::Failed;
    status.problem = error.message;
    status.cure = error.hint;
    status.detail = error.detail;
    emit nodeChanged(status);
}

QList<wizard::ProcedureInput> AppServices::inputs(const wizard::Case& value) const
{
    wizard::Diagnostics diagnostics;
    const auto procedure = wizard::shippedProcedure(value.effectiveProcedure(), diagnostics);
    QList<wizard::ProcedureInput> asked;
    for (const wizard::ProcedureInput& input : procedure ? procedure->inputs : QList<wizard::ProcedureInput>()) {
        if (input.type != QLatin1String("snapshot") && input.type != QLatin1String("secret"))
            asked << input;
    }
    return asked;
}

bool AppServices::takesSnapshot(const wizard::Case& value) const
{
    wizard::Diagnostics diagnostics;
    const auto procedure = wizard::shippedProcedure(value.effectiveProcedure(), diagnostics);
    return procedure && std::any_of(procedure->facts.begin(), procedure->facts.end(), [](const auto& probe) {
               return probe.gives.contains(QStringLiteral("snapshot.files"));
           });
}

void AppServices::findSnapshots(const wizard::Case& value)
{
    if (!m_work) {
        emit snapshotsFound({});
        return;
    }
    endWork();
    m_work->changeCase(value);
    const std::shared_ptr<CaseWork> work = m_work;
    if (!value.snapshot) {
        announceSnapshots(work);
        return;
    }
    inBackground([this, work] {
        work->readFacts(QStringLiteral("checked"));
        onGui([this, work] { announceSnapshots(work); });
    });
}

void AppServices::readSnapshots(const wizard::Case& value)
{
    if (!m_work) {
        emit snapshotsRead();
        return;
    }
    endWork();
    m_work->changeCase(value);
    const std::shared_ptr<CaseWork> work = m_work;
    QList<wizard::FoundSnapshot> all = listedSnapshots(*work);
    if (const auto named = unlistedSnapshot(*work, all); named && value.snapshot->at == wizard::SnapshotPlace::Node)
        all << *named;
    all.removeIf([](const wizard::FoundSnapshot& found) { return !canBeRead(found); });
    const int round = ++m_readingRound;
    inBackground([this, work, all, round] {
        work->readSnapshots(all, [this, work] { onGui([this, work] { announceSnapshots(work); }); });
        onGui([this, work, round] {
            announceSnapshots(work);
            if (round == m_readingRound)
                emit snapshotsRead();
        });
    });
}

/// What was asked of nodes that are connected anew by now concerns nobody. While the checks go on, their worker has the
/// facts.
void AppServices::announceSnapshots(const std::shared_ptr<CaseWork>& work)
{
    if (work == m_work && !m_checking)
        emit snapshotsFound(snapshotFindings(*work));
}

void AppServices::runChecks(const wizard::Case& value, bool readAgain)
{
    if (!m_work) {
        emit checksFinished();
        return;
    }
    endWork();
    m_work->changeCase(value);
    const wizard::Facts known = readAgain ? wizard::Facts() : m_work->facts();
    const int round = ++m_checksRound;
    const std::shared_ptr<CaseWork> work = m_work;
    inBackground([this, work, readAgain, round] {
        if (readAgain)
            work->readFacts(QStringLiteral("found"));
        work->readFacts(QStringLiteral("checked"));
        onGui([this, readAgain, round] { finishChecks(readAgain, round); });
    });
    m_checking = value;
    announceChecks(known);
}

void AppServices::runOneCheck(const wizard::Case& value, const QString& id)
{
    if (!m_work) {
        emit checksFinished();
        return;
    }
    endWork();
    m_work->changeCase(value);
    const QString rule = id.section(QLatin1Char('@'), 0, 0);
    const int round = ++m_checksRound;
    const std::shared_ptr<CaseWork> work = m_work;
    m_checking = value;
    inBackground([this, work, rule, round] {
        work->readFactsOf(rule);
        onGui([this, round] { finishChecks(false, round); });
    });
}

/// While nodes are asked: the rules that no answer still to come can change.
void AppServices::announceChecks(const wizard::Facts& known)
{
    const wizard::Procedure& procedure = m_work->procedure();
    QList<ui::CheckRow> rows;
    for (const wizard::RuleFinding& finding : wizard::evaluateRules(procedure, *m_checking, known, kCheckedStages))
        if (finding.decided && finding.isACheck())
            rows << checkRow(finding, procedure.id);
    emit checksRead(rows);
}

void AppServices::finishChecks(bool readAgain, int round)
{
    if (round != m_checksRound || !m_checking)
        return;
    m_checking.reset();
    if (readAgain)
        emit nodesRead(m_work->facts());
    QList<ui::CheckRow> rows;
    for (const wizard::RuleFinding& finding : m_work->findings(kCheckedStages))
        if (finding.isACheck())
            rows << checkRow(finding, m_work->procedure().id);
    emit checksRead(rows);
    emit checksFinished();
}

void AppServices::makePlan(const wizard::Case& value)
{
    if (!m_work) {
        emit planFailed({tr("Connect to the nodes first.")});
        return;
    }
    endWork();
    if (value.snapshot != m_work->caseValue().snapshot && value.snapshot && m_work->caseValue().snapshot &&
        value.snapshot->path == m_work->caseValue().snapshot->path) {
        // The hash was taken by the checks and belongs to the case now.
        wizard::Case same = value;
        same.snapshot = m_work->caseValue().snapshot;
        m_work->changeCase(same);
    } else {
        m_work->changeCase(value);
    }
    wizard::Diagnostics diagnostics;
    const auto plan = m_work->plan(diagnostics);
    if (plan) {
        emit planMade(*plan);
        return;
    }
    emit planFailed(reasonsOf(diagnostics));
}

} // namespace app
