#include "backend/practice/PracticeCluster.h"

#include "backend/practice/PracticeKeys.h"
#include "backend/practice/PracticeServer.h"
#include "backend/practice/SimAgent.h"
#include "backend/practice/SimBuilder.h"
#include "backend/practice/SimMachineWorld.h"
#include "backend/shell/Shell.h"
#include "backend/ssh/LibsshSession.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace backend {

namespace {
QString say(const char* text)
{
    return QCoreApplication::translate("Practice", text);
}

/// Trusts the one host key of its node, and nothing else.
class OwnHostKey final : public HostKeyPolicy {
public:
    explicit OwnHostKey(QString fingerprint) : m_fingerprint(std::move(fingerprint)) {}
    HostKeyVerdict check(const SshLogin&, const HostKey& key, QStringList& known) override
    {
        known = {m_fingerprint};
        return key.sha256Fingerprint == m_fingerprint ? HostKeyVerdict::Known : HostKeyVerdict::Changed;
    }
    bool acceptUnknown(const SshLogin&, const HostKey&) override { return false; }

private:
    QString m_fingerprint;
};

class NoQuestions final : public CredentialSource {
public:
    std::optional<Secret> ask(Want, const SshLogin&, const QString&) override { return std::nullopt; }
};

struct NodeParts {
    PracticeNode node;
    SshKey hostKey;
    std::unique_ptr<SimAgent> agent;
    std::unique_ptr<OwnHostKey> policy;
    std::unique_ptr<PracticeServer> server; // last: it ends first
};
} // namespace

struct PracticeCluster::Private {
    PracticeOptions options;
    QTemporaryDir temporary;
    QString folder;
    Secret password;
    SshKey clientKey;
    PracticeAccess access;
    NoQuestions noQuestions;
    std::unique_ptr<SimulatedCluster> cluster;
    std::map<QString, NodeParts> nodes;

    Result<void> prepareFolder();
    Result<void> build();
    Result<void> addNode(const QByteArray& name, const QJsonObject& saved);
    void setUp(const Scenario& scenario);
    static int execute(SimAgent& agent, SimulatedCluster& cluster, const QByteArray& command,
                       std::shared_ptr<ShInput> in, std::shared_ptr<ShOutput> out, std::shared_ptr<ShOutput> err,
                       std::shared_ptr<ShStop> stop, const std::function<void()>& cut);
};

Result<void> PracticeCluster::Private::prepareFolder()
{
    folder = options.statePath.isEmpty() ? temporary.path() : options.statePath;
    if (!QDir().mkpath(folder))
        return Error{
            QStringLiteral("practice.state"), say("The state of the practice cluster cannot be kept."), folder, {}};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> PracticeCluster::Private::build()
{
    const QJsonObject saved = options.statePath.isEmpty() ? QJsonObject() : SimulatedCluster::load(folder);
    options.procedure = saved[QStringLiteral("scenario")].toString(options.procedure);
    Result<Scenario> scenario =
        options.scenario ? Result<Scenario>(*options.scenario) : Scenario::builtIn(options.procedure);
    if (!scenario)
        return scenario.error();
    SimPlan plan;
    for (const QString& fault : std::as_const(options.faults)) {
        const bool known = std::any_of(scenario->faults.begin(), scenario->faults.end(),
                                       [&](const ScenarioFault& each) { return QString::fromUtf8(each.id) == fault; });
        if (!known)
            return Error{
                QStringLiteral("practice.fault"), say("There is no such fault for the practice cluster."), fault, {}};
        plan.faults.append(fault.toUtf8());
    }
    plan.oldRelease = options.oldRelease.toUtf8();
    plan.newRelease = options.newRelease.toUtf8();
    plan.seed = options.seed;
    plan.nowMs = QDateTime::currentMSecsSinceEpoch();
    SimState state = saved.isEmpty() ? buildSimState(*scenario, plan) : SimulatedCluster::stateFrom(saved, folder);
    const QByteArrayList names = state.machines.keys();
    cluster = std::make_unique<SimulatedCluster>(*scenario, std::move(state), options.speed,
                                                 options.statePath.isEmpty() ? QString() : folder);
    for (const QByteArray& name : names)
        if (const Result<void> added = addNode(name, saved); !added)
            return added.error();
    cluster->alsoSave(QStringLiteral("scenario"), [this] { return options.procedure; });
    cluster->alsoSave(QStringLiteral("ports"), [this] {
        QJsonObject ports;
        for (const auto& [name, parts] : nodes)
            ports.insert(name, parts.node.port);
        return ports;
    });
    for (const auto& [name, parts] : nodes) {
        SimAgent* agent = parts.agent.get();
        cluster->alsoSave(QStringLiteral("agent.") + name, [agent] { return agent->toJson(); });
    }
    if (saved.isEmpty())
        setUp(*scenario);
    cluster->save(true);
    for (const auto& [name, parts] : nodes) // only now: what they do is saved with everything else
        parts.agent->restore(saved[QStringLiteral("agent.") + name]);
    return {};
}

Result<void> PracticeCluster::Private::addNode(const QByteArray& name, const QJsonObject& saved)
{
    const QString key = QString::fromUtf8(name);
    const QString keyPath = folder + QStringLiteral("/hostkey-") + key;
    Result<SshKey> hostKey = practiceKey(keyPath);
    if (!hostKey)
        return hostKey.error();
    NodeParts& parts = nodes[key];
    parts.hostKey = std::move(hostKey).value();
    parts.agent = std::make_unique<SimAgent>(*cluster, name);
    SimAgent* agent = parts.agent.get();
    SimulatedCluster* machines = cluster.get();
    parts.server = std::make_unique<PracticeServer>(
        keyPath, access,
        [agent, machines](const QByteArray& command, const QMap<QByteArray, QByteArray>&, std::shared_ptr<ShInput> in,
                          std::shared_ptr<ShOutput> out, std::shared_ptr<ShOutput> err, std::shared_ptr<ShStop> stop,
                          std::function<void()> cut) {
            return execute(*agent, *machines, command, std::move(in), std::move(out), std::move(err), std::move(stop),
                           cut);
        });
    const Result<quint16> port = parts.server->start(static_cast<quint16>(saved[QStringLiteral("ports")][key].toInt()));
    if (!port)
        return port.error();
    const QString role = QString::fromUtf8(cluster->lock().owns_lock() ? cluster->machine(name).role : QByteArray());
    const QString fingerprint = keyFingerprint(parts.hostKey.get());
    parts.node = {key, role, *port, fingerprint,
                  QStringLiteral("[127.0.0.1]:%1 %2").arg(*port).arg(publicKeyText(parts.hostKey.get()))};
    parts.policy = std::make_unique<OwnHostKey>(fingerprint);
    return {};
}

void PracticeCluster::Private::setUp(const Scenario& scenario)
{
    for (const ScenarioSetup& each : scenario.setup) {
        const bool wanted = each.fault.isEmpty() || options.faults.contains(QString::fromUtf8(each.fault));
        for (const QByteArray& name : wanted ? each.machines : QByteArrayList()) {
            const auto found = nodes.find(QString::fromUtf8(name));
            if (found == nodes.end())
                continue;
            SimMachineWorld world(*cluster, *found->second.agent);
            Shell shell(world, 0, std::make_shared<ShStop>());
            shell.setStreams(std::make_shared<ShBytesInput>(), std::make_shared<ShBytesOutput>(),
                             std::make_shared<ShBytesOutput>());
            shell.run(each.script);
        }
    }
}

int PracticeCluster::Private::execute(SimAgent& agent, SimulatedCluster& cluster, const QByteArray& command,
                                      std::shared_ptr<ShInput> in, std::shared_ptr<ShOutput> out,
                                      std::shared_ptr<ShOutput> err, std::shared_ptr<ShStop> stop,
                                      const std::function<void()>& cut)
{
    SimMachineWorld world(cluster, agent, cut);
    Shell shell(world, 1000, stop);
    shell.setFolder("/home/ops");
    shell.setStreams(std::move(in), std::move(out), std::move(err));
    const int status = shell.run(command);
    cluster.save();
    return status;
}

PracticeCluster::PracticeCluster() : d(std::make_unique<Private>()) {}

Result<std::unique_ptr<PracticeCluster>> PracticeCluster::start(PracticeOptions options)
{
    ssh_init();
    std::unique_ptr<PracticeCluster> made(new PracticeCluster);
    Private& d = *made->d;
    d.options = std::move(options);
    if (const Result<void> prepared = d.prepareFolder(); !prepared)
        return prepared.error();
    QByteArray password;
    for (int i = 0; i < 4; ++i)
        password += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    d.password = Secret(password);
    Result<SshKey> clientKey = practiceKey(d.folder + QStringLiteral("/id_practice"));
    if (!clientKey)
        return clientKey.error();
    d.clientKey = std::move(clientKey).value();
    d.access = {QByteArrayLiteral("ops"), password, d.clientKey.get()};
    if (const Result<void> built = d.build(); !built)
        return built.error();
    return made;
}

PracticeCluster::~PracticeCluster()
{
    for (auto& [name, parts] : d->nodes)
        parts.agent->halt();
    for (auto& [name, parts] : d->nodes)
        if (parts.server)
            parts.server->stop();
    if (d->cluster)
        d->cluster->save(true);
}

QList<PracticeNode> PracticeCluster::nodes() const
{
    QList<PracticeNode> all;
    for (const auto& [name, parts] : d->nodes)
        all.append(parts.node);
    std::stable_sort(all.begin(), all.end(),
                     [](const PracticeNode& a, const PracticeNode& b) { return a.role > b.role; }); // servers first
    return all;
}

QString PracticeCluster::oldRelease() const
{
    return d->options.oldRelease;
}

QString PracticeCluster::newRelease() const
{
    return d->options.newRelease;
}

QString PracticeCluster::fittingSnapshot() const
{
    const auto held = d->cluster->lock();
    const SimFiles& files = d->cluster->machine("server-1").files;
    const QByteArray folder = simpaths::server + "/db/snapshots";
    QByteArray best;
    qint64 newest = 0;
    for (const QByteArray& name : files.children(folder)) {
        SimCluster saved;
        const SimEntry* entry = files.find(folder + "/" + name);
        const bool fits =
            readSnapshot(entry->content, saved).isEmpty() && saved.release == d->options.oldRelease.toUtf8();
        if (fits && entry->mtimeMs > newest) {
            best = folder + "/" + name;
            newest = entry->mtimeMs;
        }
    }
    return QString::fromUtf8(best);
}

QString PracticeCluster::user() const
{
    return QString::fromUtf8(d->access.user);
}

const Secret& PracticeCluster::password() const
{
    return d->password;
}

QString PracticeCluster::keyFile() const
{
    return d->folder + QStringLiteral("/id_practice");
}

std::unique_ptr<NodeSession> PracticeCluster::session(const QString& node) const
{
    const auto found = d->nodes.find(node);
    if (found == d->nodes.end())
        return nullptr;
    SshLogin login;
    login.name = node;
    login.address = QStringLiteral("127.0.0.1");
    login.port = found->second.node.port;
    login.user = user();
    login.auth = {{SshAuth::Kind::KeyFile, keyFile()}};
    login.become = Become::Sudo;
    return std::make_unique<LibsshSession>(login, *found->second.policy, d->noQuestions);
}

void PracticeCluster::cutConnections(const QString& node)
{
    if (const auto found = d->nodes.find(node); found != d->nodes.end())
        found->second.server->cutConnections();
}

std::optional<QByteArray> PracticeCluster::fileContent(const QString& node, const QString& path) const
{
    const auto held = d->cluster->lock();
    const SimEntry* entry = d->cluster->machine(node.toUtf8()).files.find(path.toUtf8());
    return entry ? std::optional<QByteArray>(entry->content) : std::nullopt;
}

const QByteArray& PracticeCluster::caseText() const
{
    return d->cluster->scenario().caseText;
}

QByteArray PracticeCluster::exerciseSecret(const QString& input) const
{
    const QString said = QString::fromUtf8(d->cluster->scenario().secrets.value(input.toUtf8()));
    if (!said.startsWith(QLatin1Char('@')))
        return said.toUtf8();
    const QString node = said.mid(1).section(QLatin1Char(':'), 0, 0); // @MACHINE:FILE
    return fileContent(node, said.section(QLatin1Char(':'), 1)).value_or(QByteArray()).trimmed();
}

const ScenarioCase& PracticeCluster::offeredCase() const
{
    return d->cluster->scenario().offered;
}

QList<ScenarioFault> PracticeCluster::faults(const QString& procedure)
{
    const Result<Scenario> scenario = Scenario::builtIn(procedure);
    return scenario ? scenario->faults : QList<ScenarioFault>();
}

} // namespace backend
