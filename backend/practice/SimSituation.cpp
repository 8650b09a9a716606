#include "backend/practice/SimSituation.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>

namespace backend {

QByteArray SimSituation::version() const
{
    const SimEntry* entry = machine.files.find(simpaths::binary);
    return entry ? entry->content.simplified().split(' ').value(2) : QByteArray();
}

const ScenarioRelease* SimSituation::release() const
{
    const auto found = scenario.releases.constFind(version());
    return found == scenario.releases.cend() ? nullptr : &*found;
}

QByteArray SimSituation::etcdOf(const QByteArray& of) const
{
    return scenario.releases.value(of).etcd;
}

SimCluster* SimSituation::cluster() const
{
    return simClusterOf(state, machine);
}

SimMachine* SimSituation::remote() const
{
    QByteArray host = settings.value("server");
    host = host.mid(host.indexOf("//") < 0 ? 0 : host.indexOf("//") + 2);
    return state.byAddress(host.left(host.indexOf(':') < 0 ? host.size() : host.indexOf(':')));
}

QByteArray SimSituation::token() const
{
    if (settings.contains("token"))
        return settings.value("token");
    const QByteArray path = settings.value("token-file", simpaths::token);
    const SimEntry* entry = machine.files.find(path);
    return entry ? entry->content.trimmed() : QByteArray();
}

QByteArray SimSituation::text(const QByteArray& line) const
{
    QByteArray out = line;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        out.replace("${" + it.key() + "}", it.value());
    return out;
}

namespace {
QByteArray scalar(QByteArray value)
{
    value = value.trimmed();
    if (value.size() > 1 && (value[0] == '"' || value[0] == '\''))
        return value.mid(1, value.indexOf(value[0], 1) - 1);
    const qsizetype comment = value.indexOf(" #");
    return comment < 0 ? value : value.left(comment).trimmed();
}

void readConfig(const QByteArray& text, QMap<QByteArray, QByteArray>& settings)
{
    static const QRegularExpression row(QStringLiteral("^([\"']?)([A-Za-z0-9_-]+)(\\+?)\\1(\\+?)\\s*:(?:\\s+(.*))?$"));
    QByteArray key;
    for (const QByteArray& line : text.split('\n')) {
        const auto match = row.match(QString::fromUtf8(line));
        if (match.hasMatch()) {
            key = match.captured(2).toUtf8();
            const bool appends = !match.captured(3).isEmpty() || !match.captured(4).isEmpty();
            const QByteArray value = scalar(match.captured(5).toUtf8());
            settings[key] = appends && settings.contains(key) ? settings.value(key) + " " + value : value;
        } else if (line.trimmed().startsWith("- ") && !key.isEmpty()) {
            settings[key] = (settings.value(key) + " " + scalar(line.trimmed().mid(2))).trimmed();
        }
    }
}
} // namespace

QMap<QByteArray, QByteArray> simSettings(const SimMachine& machine, const QMap<QByteArray, QByteArray>& environment,
                                         const QByteArrayList& arguments)
{
    QMap<QByteArray, QByteArray> settings;
    QByteArrayList paths{simpaths::config};
    paths += machine.files.glob(simpaths::config + ".d/*.yaml");
    for (const QByteArray& path : std::as_const(paths))
        if (const SimEntry* entry = machine.files.find(path))
            readConfig(entry->content, settings);
    static const QMap<QByteArray, QByteArray> variables = {{"RKE2_URL", "server"},
                                                           {"RKE2_TOKEN", "token"},
                                                           {"RKE2_TOKEN_FILE", "token-file"},
                                                           {"RKE2_NODE_NAME", "node-name"}};
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        if (!environment.value(it.key()).isEmpty())
            settings[it.value()] = environment.value(it.key());
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments.at(i).startsWith("--"))
            continue;
        const qsizetype equals = arguments.at(i).indexOf('=');
        const QByteArray key = arguments.at(i).mid(2, equals < 0 ? -1 : equals - 2);
        const bool takesNext = equals < 0 && i + 1 < arguments.size() && !arguments.at(i + 1).startsWith("--");
        settings[key] = equals >= 0 ? arguments.at(i).mid(equals + 1)
                        : takesNext ? arguments.at(i + 1)
                                    : QByteArray("true");
    }
    return settings;
}

QByteArray simPassword(const QByteArray& token, bool& bad)
{
    bad = false;
    if (!token.startsWith("K10"))
        return token;
    const qsizetype colons = token.indexOf("::");
    const qsizetype colon = token.indexOf(':', colons + 2);
    bad = colons != 3 + 64 || colon < 0 || colon + 1 == token.size();
    return bad ? QByteArray() : token.mid(colon + 1);
}

QByteArray simToken(const SimMachine& machine, const QByteArray& password)
{
    const SimEntry* authority = machine.files.find(simpaths::server + "/tls/server-ca.crt");
    const QByteArray hash =
        QCryptographicHash::hash(authority ? authority->content : QByteArray(), QCryptographicHash::Sha256).toHex();
    return "K10" + hash + "::server:" + password + "\n";
}

bool simUsesSqlite(const SimMachine& machine)
{
    const auto settings = simSettings(machine, {}, {});
    return settings.value("disable-etcd") == "true" && settings.value("server").isEmpty();
}

bool simUsesExternal(const SimMachine& machine)
{
    return !simSettings(machine, {}, {}).value("datastore-endpoint").isEmpty();
}

QByteArray simDatabase(const SimMachine& machine)
{
    return simUsesSqlite(machine) ? simpaths::sqlite : simpaths::etcdFile;
}

/// The machine behind "postgres://user:password@host:port/name".
SimMachine* simDatabaseHost(SimState& state, const SimMachine& machine)
{
    const QByteArray endpoint = simSettings(machine, {}, {}).value("datastore-endpoint");
    const QByteArray place = endpoint.mid(endpoint.lastIndexOf('@') + 1);
    return state.byAddress(place.left(place.indexOf(':')));
}

const SimEntry* simDatabaseFile(SimState& state, const SimMachine& machine)
{
    if (!simUsesExternal(machine))
        return machine.files.find(simDatabase(machine));
    const SimMachine* host = simDatabaseHost(state, machine);
    return host ? host->files.find(simpaths::external) : nullptr;
}

namespace {
QByteArray kineRows(const SimCluster& cluster, qint64 rows)
{
    const QByteArray hash = QCryptographicHash::hash(cluster.password, QCryptographicHash::Sha256).toHex().left(12);
    return "@kine " + cluster.id + "\n@rows " + QByteArray::number(rows) + "|" + QByteArray::number(cluster.revision) +
           "\n/bootstrap/" + hash + "\n";
}
} // namespace

QByteArray simSqlite(const SimCluster& cluster)
{
    return "SQLite format 3\n" + kineRows(cluster, cluster.revision / 4);
}

QByteArray simExternal(const SimCluster& cluster)
{
    return "database rke2\n" + kineRows(cluster, 40);
}

SimCluster* simClusterOf(SimState& state, const SimMachine& machine)
{
    const SimEntry* entry = simDatabaseFile(state, machine);
    if (!entry)
        return nullptr;
    const qsizetype at = entry->content.startsWith("@etcd ") ? 0 : entry->content.indexOf("\n@kine ") + 1;
    const QByteArray id = entry->content.mid(at, entry->content.indexOf('\n', at) - at).mid(qstrlen("@etcd "));
    const auto found = state.clusters.find(id);
    return found == state.clusters.end() ? nullptr : &*found;
}

bool simHasQuorum(SimState& state, const SimCluster& cluster)
{
    qsizetype alive = 0, voters = 0;
    for (const SimMember& member : cluster.members) {
        voters += member.learner ? 0 : 1;
        const auto machine = state.machines.constFind(member.machine);
        const bool runs = machine != state.machines.cend() && machine->shims.contains("etcd");
        const SimCluster* held = runs ? simClusterOf(state, *machine) : nullptr;
        alive += held && held->id == cluster.id && !member.learner ? 1 : 0;
    }
    return alive * 2 > voters;
}

bool simApiAnswers(SimState& state, const SimMachine& machine)
{
    const SimCluster* cluster = simClusterOf(state, machine);
    if (!cluster || !machine.shims.contains("kube-apiserver"))
        return false;
    return simUsesSqlite(machine) || simUsesExternal(machine) ||
           (machine.shims.contains("etcd") && simHasQuorum(state, *cluster));
}

int simCompareMinor(const QByteArray& a, const QByteArray& b)
{
    const QByteArrayList x = a.split('.'), y = b.split('.');
    for (int i = 0; i < 2; ++i)
        if (x.value(i).toInt() != y.value(i).toInt())
            return x.value(i).toInt() < y.value(i).toInt() ? -1 : 1;
    return 0;
}

const ScenarioOutcome* simOutcome(SimSituation& situation, const QByteArray& program)
{
    const auto found = situation.scenario.programs.constFind(program);
    if (found == situation.scenario.programs.cend())
        return nullptr;
    for (const ScenarioOutcome& outcome : *found) {
        bool holds = true;
        for (const QByteArray& condition : outcome.when)
            holds = holds && (condition.startsWith('!') ? !simHolds(situation, condition.mid(1))
                                                        : simHolds(situation, condition));
        if (holds)
            return &outcome;
    }
    return nullptr;
}

QByteArray simLogLine(const ScenarioLine& line, const QByteArray& text, qint64 atMs)
{
    if (line.level == "raw")
        return text;
    const QByteArray time = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODate).toUtf8();
    if (line.level == "etcd")
        return "{\"level\":\"info\",\"ts\":\"" + time.chopped(1) + ".481Z\"," + text + "}";
    QByteArray message = text;
    message.replace('\\', "\\\\").replace('"', "\\\"");
    return "time=\"" + time + "\" level=" + line.level + " msg=\"" + message + "\"";
}

} // namespace backend
