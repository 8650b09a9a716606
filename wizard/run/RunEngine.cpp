#include "wizard/run/RunEngine.h"

#include "wizard/journal/Journal.h"
#include "wizard/run/DeskIdentity.h"
#include "wizard/run/EnvironmentFile.h"
#include "wizard/run/Errands.h"
#include "wizard/run/NodeWorker.h"
#include "wizard/run/RunCore.h"
#include "wizard/run/Wording.h"
#include "wizard/run/WorkQueue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <variant>

namespace wizard {

namespace {

constexpr qint64 kReserveBytes = qint64(4) * 1024 * 1024; ///< thousands of journal lines
constexpr qint64 kLongestPauseMs = 250;
constexpr qint64 kNoticedAbsenceMs = qint64(15) * 1000; ///< far above what a busy machine takes for one turn

QList<RunEvent> eventsOf(const JournalContent& content)
{
    QList<RunEvent> events;
    for (const JournalLine& line : content.lines)
        events << RunEvent{line.seq, line.time, line.type, line.body};
    return events;
}

QString utcText(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

struct Detach {};
using Input = std::variant<NodeReport, RunControl, Detach>;

} // namespace

/// The core on a thread of its own, with a worker per node and one for errands from the desk.
struct RunEngine::Private final : public NodePorts {
    Private(RunEngine* engine, RunFolder runFolder, RunSurroundings surroundings)
        : q(engine), folder(std::move(runFolder)), around(std::move(surroundings))
    {
    }

    backend::Result<void> prepare(const Plan& plan);
    std::unique_ptr<RunCore> makeCore(const RunSnapshot& snapshot);
    void launch(std::function<void()> begin);
    void loop(const std::function<void()>& begin);
    void takeIn(const Input& input);
    void send(const NodeCommand& command) override;
    WorkerSurroundings workerSurroundings(const QString& node);
    std::function<backend::Result<WebAnswer>(const QString&, const QJsonObject&)> webPages();
    std::optional<backend::Secret> secretOf(const QString& input);
    std::optional<backend::Secret> tokenOf(const QString& input);
    backend::Result<EnvironmentFile> secretFile(const SecretInput& input);
    bool learn(const SecretInput& input);
    void endWorkers();
    void join();

    RunEngine* q;
    RunFolder folder;
    RunSurroundings around;
    Case value;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<RunCore> core;
    std::map<QString, std::unique_ptr<NodeWorker>> workers;
    std::unique_ptr<Errands> errands;
    QString deskId;
    int takesOverEpoch = 0;
    WorkQueue<Input> inputs;
    std::mutex secretsMutex;                  ///< guards what follows; also held while a person is asked
    std::map<QString, backend::Secret> given; ///< secret inputs, by id; for the life of the run
    std::thread thread;
    std::atomic<bool> running = false;
};

backend::Result<void> RunEngine::Private::prepare(const Plan& plan)
{
    if (running || thread.joinable())
        return backend::Error{QStringLiteral("run.again"), tr("This engine has driven its run already."), {}, {}};
    auto read = folder.caseValue();
    if (!read)
        return read.error();
    value = *read;
    const QDir runs = QFileInfo(folder.path()).dir();
    auto desk = deskIdentity(QFileInfo(runs.path()).path());
    if (!desk)
        return desk.error();
    deskId = *desk;
    auto opened = Journal::open(folder.journalPath());
    if (!opened)
        return opened.error();
    journal = std::move(*opened);
    errands = std::make_unique<Errands>(Errands::Surroundings{
        around.readFacts, around.planAgain, webPages(), plan.digest(), [this](const NodeReport& r) { inputs.push(r); },
        around.nodeSecrets, [this](const SecretInput& input) { return learn(input); }});
    return {};
}

std::unique_ptr<RunCore> RunEngine::Private::makeCore(const RunSnapshot& snapshot)
{
    CoreSurroundings needs;
    needs.clock = around.clock;
    needs.journal = journal.get();
    needs.ports = this;
    needs.operatorName = around.operatorName;
    needs.desk = around.desk;
    needs.deskId = deskId;
    needs.folder = folder.path();
    needs.canReadFacts = static_cast<bool>(around.readFacts);
    needs.canLearnSecrets = static_cast<bool>(around.nodeSecrets.learn);
    needs.signatures = around.signatures;
    needs.takesOverEpoch = takesOverEpoch;
    needs.redact = [redactor = around.redactor](const QString& text) {
        return redactor ? QString::fromUtf8(redactor->apply(text.toUtf8())) : text;
    };
    needs.written = [this](const RunSnapshot& now, const RunEvent& runEvent) {
        emit q->eventWritten(runEvent);
        emit q->changed(now);
    };
    needs.refused = [this](const QString& reason) { emit q->refused(reason); };
    return std::make_unique<RunCore>(std::move(needs), snapshot);
}

void RunEngine::Private::launch(std::function<void()> begin)
{
    running = true;
    thread = std::thread([this, begin = std::move(begin)] { loop(begin); });
}

void RunEngine::Private::loop(const std::function<void()>& begin)
{
    begin();
    QDateTime lastSeen = QDateTime::currentDateTimeUtc(); // the machine's: a steady clock sleeps along with it
    const auto noticeAbsence = [this, &lastSeen] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (lastSeen.msecsTo(now) >= kNoticedAbsenceMs)
            core->wasAway(lastSeen, now);
        lastSeen = now;
    };
    while (!core->isOver()) {
        noticeAbsence();
        const qint64 wakeAt = core->wakeAtMs();
        const qint64 pause =
            wakeAt < 0 ? kLongestPauseMs : qBound<qint64>(1, wakeAt - around.clock->monotonicMs(), kLongestPauseMs);
        auto input = inputs.popWithin(pause);
        noticeAbsence(); // before anything is taken in that came meanwhile: else it would seem that nothing was running
        for (; input; input = inputs.popWithin(0))
            takeIn(*input);
        core->tick();
    }
    if (core->broken())
        emit q->refused(core->broken()->toString());
    const RunState end = core->broken() ? RunState::Interrupted : core->snapshot().state;
    if (isFinal(end))
        (void)journal->reserve(0);
    endWorkers();
    core.reset();
    journal.reset(); // gives up the lock
    running = false;
    emit q->finished(end);
}

void RunEngine::Private::takeIn(const Input& input)
{
    if (const auto* report = std::get_if<NodeReport>(&input))
        core->report(*report);
    else if (const auto* control = std::get_if<RunControl>(&input))
        core->control(*control);
    else
        core->interrupt(
            journalText(QT_TRANSLATE_NOOP("RunEngine", "The program left the run; what runs on the nodes runs on.")));
}

void RunEngine::Private::send(const NodeCommand& command)
{
    if (command.node.isEmpty())
        return errands->send(command);
    auto& worker = workers[command.node];
    if (!worker) {
        const CaseNode* node = value.node(command.node);
        CaseNode desk;
        desk.name = command.node;
        worker = std::make_unique<NodeWorker>(node ? *node : desk, workerSurroundings(command.node));
    }
    worker->send(command);
}

WorkerSurroundings RunEngine::Private::workerSurroundings(const QString& node)
{
    WorkerSurroundings needs;
    needs.runId = folder.id();
    needs.spoolPath = folder.spoolPath(node);
    needs.makeSession = around.makeSession;
    needs.secretFile = [this](const SecretInput& input) { return secretFile(input); };
    needs.redactor = around.redactor;
    needs.report = [this](const NodeReport& report) { inputs.push(report); };
    return needs;
}

/// Asked for once in a run, however many nodes and steps use it.
std::optional<backend::Secret> RunEngine::Private::secretOf(const QString& input)
{
    const std::lock_guard lock(secretsMutex);
    if (const auto known = given.find(input); known != given.end())
        return known->second.clone();
    auto secret = around.secretInput ? around.secretInput(input) : std::nullopt;
    if (secret)
        given[input] = secret->clone();
    return secret;
}

std::optional<backend::Secret> RunEngine::Private::tokenOf(const QString& input)
{
    auto token = secretOf(input);
    if (token && around.redactor)
        around.redactor->add(*token);
    return token;
}

/// One that cannot be handed on is asked for again.
backend::Result<EnvironmentFile> RunEngine::Private::secretFile(const SecretInput& input)
{
    if (!value.inputs.contains(input.id))
        return EnvironmentFile(); // the step does without
    const auto secret = secretOf(input.id);
    if (!secret)
        return backend::Error{QStringLiteral("run.secret"),
                              QCoreApplication::translate("RunEngine", "The secret %1 was not given.").arg(input.id),
                              {},
                              {}};
    if (secret->isEmpty())
        return EnvironmentFile();
    auto file = hiddenFile(input.variable, *secret, around.redactor.get());
    if (!file) {
        const std::lock_guard lock(secretsMutex);
        given.erase(input.id);
    }
    return file;
}

bool RunEngine::Private::learn(const SecretInput& input)
{
    if (!value.inputs.contains(input.id))
        return true;
    return input.isToken ? tokenOf(input.id).has_value() : secretFile(input).ok();
}

/// Pages are asked with the secret they need and redacted before anybody else sees them.
std::function<backend::Result<WebAnswer>(const QString&, const QJsonObject&)> RunEngine::Private::webPages()
{
    if (!around.fetchUrl)
        return {};
    return [this](const QString& url, const QJsonObject& parameters) -> backend::Result<WebAnswer> {
        const QString tokenInput = parameters["token"].toString();
        std::optional<backend::Secret> token;
        if (!tokenInput.isEmpty()) {
            token = tokenOf(tokenInput);
            if (!token)
                return backend::Error{
                    QStringLiteral("http.declined"), tr("%1 was not asked: its token was not given.").arg(url), {}, {}};
        }
        auto answer = around.fetchUrl(url, parameters, token ? &*token : nullptr);
        if (answer && around.redactor)
            answer->body = around.redactor->apply(answer->body);
        return answer;
    };
}

/// All are told first and waited for afterwards.
void RunEngine::Private::endWorkers()
{
    for (const auto& [name, worker] : workers)
        worker->quit();
    if (around.stopErrands)
        around.stopErrands();
    workers.clear();
    errands.reset();
}

void RunEngine::Private::join()
{
    if (thread.joinable() && thread.get_id() != std::this_thread::get_id())
        thread.join();
}

RunEngine::RunEngine(RunFolder folder, RunSurroundings surroundings, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(folder), std::move(surroundings)))
{
    qRegisterMetaType<wizard::RunSnapshot>();
    qRegisterMetaType<wizard::RunEvent>();
    qRegisterMetaType<wizard::RunState>();
}

RunEngine::~RunEngine()
{
    detach();
}

backend::Result<void> RunEngine::start(const Confirmation& confirmation)
{
    auto plan = d->folder.plan();
    if (!plan)
        return plan.error();
    const RunConsent consent{confirmation.typedName, confirmation.warningsAccepted, confirmation.overrides};
    if (const auto missing = consentMissing(*plan, consent))
        return *missing;
    if (QFileInfo(d->folder.journalPath()).size() > 0)
        return backend::Error{QStringLiteral("run.begun"), tr("This run was begun already."), {}, tr("Resume it.")};
    if (auto prepared = d->prepare(*plan); !prepared)
        return prepared;
    if (auto reserved = d->journal->reserve(kReserveBytes); !reserved) {
        d->journal.reset();
        return reserved;
    }
    d->core = d->makeCore(emptySnapshot(*plan, d->folder.id()));
    d->launch([this, consent] { d->core->begin(consent); });
    return {};
}

backend::Result<void> RunEngine::resume(int takesOverEpoch)
{
    auto plan = d->folder.plan();
    if (!plan)
        return plan.error();
    auto content = readJournal(d->folder.journalPath());
    if (!content)
        return content.error();
    RunSnapshot snapshot = replay(*plan, d->folder.id(), eventsOf(*content));
    snapshot.journalDigest = content->digest;
    const bool holdsNodes = !snapshot.nodesToRelease().isEmpty();
    if (isFinal(snapshot.state) && !holdsNodes)
        return backend::Error{
            QStringLiteral("run.ended"), tr("This run has ended (%1).").arg(word(snapshot.state)), {}, {}};
    if (snapshot.state == RunState::Draft || (snapshot.state == RunState::Planned && !holdsNodes))
        return backend::Error{QStringLiteral("run.unconfirmed"),
                              tr("This run was never confirmed, or its plan no longer fits."),
                              {},
                              tr("Make the plan again and confirm it.")};
    if (auto prepared = d->prepare(*plan); !prepared)
        return prepared;
    d->takesOverEpoch = takesOverEpoch;
    d->core = d->makeCore(snapshot);
    QStringList notes;
    if (content->tornLineDropped)
        notes << tr("The last line of the journal was torn and was dropped.");
    if (!content->lines.isEmpty())
        notes
            << tr("Nobody led the run from %1 to %2 (UTC). What had been started went on on the nodes; they are asked "
                  "what became of it.")
                   .arg(utcText(content->lines.last().time), utcText(d->around.clock->now()));
    const QString note = notes.join(QLatin1Char(' '));
    d->launch([this, note] { d->core->resume(note); });
    return {};
}

void RunEngine::post(const RunControl& control)
{
    if (!d->running) {
        emit refused(tr("The run does not go on; nothing can be asked of it."));
        return;
    }
    d->inputs.push(control);
}

void RunEngine::detach()
{
    if (d->running)
        d->inputs.push(Detach{});
    d->join();
}

bool RunEngine::isRunning() const
{
    return d->running;
}

} // namespace wizard
