#include "backend/practice/SimBuilder.h"

#include "backend/shell/Userland.h"

namespace backend {

namespace {
constexpr qint64 hour = 3600 * 1000;
const QByteArray snapshots = simpaths::server + "/db/snapshots";

class Builder {
public:
    Builder(const Scenario& scenario, const SimPlan& plan) : m_scenario(scenario), m_plan(plan) {}

    SimState build()
    {
        m_state.random = m_plan.seed * 7919 + 17;
        for (const QByteArray& fault : m_plan.faults)
            for (const ScenarioFault& known : m_scenario.faults)
                if (known.id == fault)
                    m_state.faults.append(known.node.isEmpty() ? fault : fault + "@" + known.node);
        if (!m_scenario.machines.isEmpty()) {
            for (const ScenarioMachine& machine : m_scenario.machines)
                addPlainMachine(machine);
            return m_state;
        }
        for (int i = 1; i <= m_scenario.servers + m_scenario.agents; ++i)
            addMachine(i);
        makeCluster();
        for (SimMachine& machine : m_state.machines)
            settle(machine);
        if (usesSqlite())
            addDatabaseCopy();
        else if (usesExternal())
            addDatabaseHost();
        else
            addSnapshots();
        addFaults();
        return m_state;
    }

private:
    void write(SimMachine& machine, const QByteArray& path, const QByteArray& content, int mode, double ageHours)
    {
        const qint64 at = m_plan.nowMs - static_cast<qint64>(ageHours * static_cast<double>(hour));
        machine.files.makeFolders(SimFiles::parentOf(path), 0755, at);
        machine.files.write(path, content, false, at, mode);
    }

    bool usesSqlite() const { return m_scenario.datastore == "sqlite"; }
    bool usesExternal() const { return m_scenario.datastore == "external"; }

    bool isLate(const SimMachine& machine) const
    {
        return machine.role == "agent" && machine.name == "agent-" + QByteArray::number(m_scenario.agents);
    }

    static bool isFor(const ScenarioFile& file, const SimMachine& machine)
    {
        bool named = file.roles.isEmpty() || file.roles.contains(machine.name);
        for (const QByteArray& role : machine.role.split(' '))
            named = named || file.roles.contains(role);
        return named;
    }

    /// Identity and the scenario's files.
    SimMachine emptyMachine(const QByteArray& name, const QByteArray& role, const QByteArray& address)
    {
        SimMachine machine;
        machine.name = name;
        machine.address = address;
        machine.role = role;
        machine.machineId = m_state.randomHex(32);
        const QByteArray hex = m_state.randomHex(32);
        machine.bootId =
            hex.left(8) + "-" + hex.mid(8, 4) + "-" + hex.mid(12, 4) + "-" + hex.mid(16, 4) + "-" + hex.mid(20, 12);
        write(machine, "/etc/machine-id", machine.machineId + "\n", 0444, 9000);
        write(machine, "/proc/sys/kernel/random/boot_id", machine.bootId + "\n", 0444, 0);
        for (const ScenarioFile& file : m_scenario.files)
            if (isFor(file, machine))
                write(machine, file.path, file.content, file.mode, file.ageHours);
        return machine;
    }

    void addArchive(SimMachine& machine, const ScenarioArchive& archive)
    {
        SimFiles inside;
        for (const ScenarioFile& file : archive.files) {
            inside.makeFolders(SimFiles::parentOf(file.path), 0755, m_plan.nowMs);
            inside.write(file.path, file.content, false, m_plan.nowMs, file.mode);
        }
        const QByteArray whole = makeTarball(inside, archive.root);
        write(machine, archive.path, archive.cutOff ? whole.left(whole.size() / 2) : whole, 0600, archive.ageHours);
    }

    void addPlainMachine(const ScenarioMachine& said)
    {
        SimMachine machine = emptyMachine(said.name, said.role, said.address);
        for (const ScenarioArchive& archive : m_scenario.archives)
            addArchive(machine, archive);
        machine.files.setMode("/root", 0700);
        m_state.machines.insert(machine.name, machine);
    }

    void addMachine(int index)
    {
        const bool server = index <= m_scenario.servers;
        const int number = server ? index : index - m_scenario.servers;
        SimMachine machine =
            emptyMachine((server ? "server-" : "agent-") + QByteArray::number(number), server ? "server" : "agent",
                         "10.20.0." + QByteArray::number((server ? 10 : 20) + number));
        const QByteArray version = isLate(machine) ? m_plan.oldRelease : m_plan.newRelease;
        write(machine, simpaths::binary, "@program rke2 " + version + "\n", 0755, isLate(machine) ? 220 : 3);
        for (const QByteArray folder : {"/root", "/etc/rancher/node", "/var/lib/rancher/rke2/server"})
            machine.files.setMode(folder, 0700);
        machine.units.insert("rke2-" + machine.role,
                             {"active", "running", "success", 0, m_plan.nowMs - 3 * hour, true});
        m_state.machines.insert(machine.name, machine);
    }

    void makeCluster()
    {
        m_cluster.id = m_state.randomHex(16);
        m_cluster.release = m_plan.oldRelease;
        m_cluster.password = m_state.randomHex(32);
        m_cluster.revision = 812044;
        m_cluster.replicas = {{"kube-system/rke2-coredns-rke2-coredns", 2},
                              {"system-upgrade/system-upgrade-controller", 1},
                              {"default/shop", 2}};
        for (const char* name : {"tls/server-ca.crt", "tls/server-ca.key", "tls/client-ca.crt", "tls/client-ca.key",
                                 "tls/request-header-ca.crt", "tls/etcd/server-ca.crt", "tls/etcd/peer-ca.crt",
                                 "tls/service.key", "cred/passwd", "cred/ipsec.psk"})
            m_cluster.bootstrap.insert(name, "-----BEGIN PRACTICE DATA-----\n" + m_state.randomHex(96) +
                                                 "\n-----END PRACTICE DATA-----\n");
        for (const SimMachine& machine : std::as_const(m_state.machines)) {
            m_cluster.nodes.insert(machine.name, {machine.role, m_plan.oldRelease, false});
            if (machine.role == "server")
                m_cluster.members.append({machine.name, machine.name + "-" + m_state.randomHex(8), false});
        }
        m_before = m_cluster;
        m_cluster.release = m_plan.newRelease;
        m_cluster.revision += 41230;
        m_state.clusters.insert(m_cluster.id, m_cluster);
    }

    /// As the machine is after both releases have run on it.
    void settle(SimMachine& machine)
    {
        if (machine.role == "server") {
            for (auto it = m_cluster.bootstrap.cbegin(); it != m_cluster.bootstrap.cend(); ++it)
                write(machine, simpaths::server + "/" + it.key(), *it, 0600, 5200);
            write(machine, simpaths::token, simToken(machine, m_cluster.password), 0600, 5200);
            write(machine, "/etc/rancher/rke2/rke2.yaml", "apiVersion: v1\nkind: Config\n", 0600, 3);
            machine.files.makeFolders(snapshots, 0700, m_plan.nowMs);
            machine.files.setMode(simpaths::server, 0700);
            if (usesSqlite())
                writeSqlite(machine, simpaths::server + "/db", m_cluster, 0);
            else if (!usesExternal())
                writeEtcd(machine);
        }
        const bool late = isLate(machine);
        QByteArray config = "token: " + m_cluster.password + "\n";
        if (usesExternal() && machine.role == "server")
            config = "datastore-endpoint: \"postgres://rke2:" + m_scenario.secrets.value("databasePassword") +
                     "@10.20.0.40:5432/rke2\"\n" + config;
        else if (machine.name != "server-1")
            config = "server: https://10.20.0.11:9345\n" + config;
        else if (usesSqlite())
            config = "disable-etcd: true\n" + config;
        if (machine.role == "server")
            config += "tls-san:\n  - practice.example\nwrite-kubeconfig-mode: \"0600\"\n";
        write(machine, simpaths::config, config, 0600, 5200);
        stage(machine, m_plan.oldRelease);
        if (!late)
            stage(machine, m_plan.newRelease);
        SimSituation here{m_scenario, m_state, machine, m_plan.nowMs, simSettings(machine, {}, {}), {}};
        simApply(here, "startContainers");
        m_state.clusters[m_cluster.id].nodes[machine.name].version = here.version();
        addJournal(machine, late);
    }

    void writeEtcd(SimMachine& machine)
    {
        for (const SimMember& member : m_cluster.members)
            if (member.machine == machine.name)
                write(machine, simpaths::etcd + "/name", member.name, 0600, 5200);
        write(machine, simpaths::etcdFile, "@etcd " + m_cluster.id + "\n" + m_state.randomHex(40000), 0600, 0);
        write(machine, simpaths::etcd + "/member/wal/0000000000000009-00000000000c6f3c.wal", m_state.randomHex(20000),
              0600, 0);
        machine.files.setMode(simpaths::etcd, 0700);
    }

    void writeSqlite(SimMachine& machine, const QByteArray& folder, const SimCluster& cluster, double ageHours)
    {
        write(machine, folder + "/state.db", simSqlite(cluster) + m_state.randomHex(20000), 0644, ageHours);
        write(machine, folder + "/state.db-wal", "@wal " + cluster.id + "\n" + m_state.randomHex(4000), 0644, ageHours);
        write(machine, folder + "/state.db-shm", m_state.randomHex(512), 0644, ageHours);
    }

    /// As an administrator makes it: the server stopped, the whole folder, and the token beside it.
    void addDatabaseCopy()
    {
        SimMachine& first = m_state.machines["server-1"];
        SimCluster before = m_before;
        before.id = m_state.randomHex(16);
        m_state.clusters.insert(before.id, before);
        writeSqlite(first, "/var/backups/rke2-db", before, 3.5);
        write(first, "/var/backups/rke2-token", first.files.find(simpaths::token)->content, 0600, 3.5);
        first.files.setMode("/var/backups/rke2-db", 0700);
    }

    /// The machine with the database, and the dump that was made of it before the upgrade.
    void addDatabaseHost()
    {
        SimMachine host = emptyMachine("db-1", "database-host", "10.20.0.40");
        SimCluster before = m_before;
        before.id = m_state.randomHex(16);
        m_state.clusters.insert(before.id, before);
        write(host, simpaths::external, simExternal(m_cluster), 0600, 0);
        write(host, "/var/lib/database/password", m_scenario.secrets.value("databasePassword") + "\n", 0600, 5200);
        const QByteArray dump = "PGDMP\n" + simExternal(before) + "@end\n";
        const bool cutOff = m_state.faults.contains("truncated-dump@db-1");
        write(host, "/var/backups/rke2-pre-upgrade.dump", cutOff ? dump.left(dump.size() - 20) : dump, 0600, 3.5);
        host.files.setMode("/root", 0700);
        m_state.machines.insert(host.name, host);
    }

    void stage(SimMachine& machine, const QByteArray& release)
    {
        const QByteArray present = machine.files.find(simpaths::binary)->content;
        machine.files.write(simpaths::binary, "@program rke2 " + release + "\n", false, m_plan.nowMs, 0755);
        SimSituation here{m_scenario, m_state, machine, m_plan.nowMs, {}, {}};
        simApply(here, "stageRelease");
        if (machine.role == "server")
            simApply(here, "stageManifests");
        machine.files.write(simpaths::binary, present, false, m_plan.nowMs - 3 * hour, 0755);
    }

    void addJournal(SimMachine& machine, bool late)
    {
        const QByteArray unit = "rke2-" + machine.role, word = machine.role == "agent" ? "agent " : "";
        const auto line = [&](double ageHours, const QByteArray& level, const QByteArray& text) {
            const qint64 at = m_plan.nowMs - static_cast<qint64>(ageHours * static_cast<double>(hour));
            machine.journal.append({at, unit, simLogLine({0, level, {}}, text, at)});
        };
        line(220, "info",
             "Starting rke2 " + word + m_plan.oldRelease + " (" + m_scenario.releases.value(m_plan.oldRelease).commit +
                 ")");
        line(219.9, "info", machine.role == "agent" ? "rke2 agent is up and running" : "rke2 is up and running");
        if (late)
            return;
        line(3, "info",
             "Starting rke2 " + word + m_plan.newRelease + " (" + m_scenario.releases.value(m_plan.newRelease).commit +
                 ")");
        line(2.9, "info", machine.role == "agent" ? "rke2 agent is up and running" : "rke2 is up and running");
        if (machine.role == "server")
            for (double age = 2.8; age > 0.2; age -= 0.4)
                line(age, "error",
                     "error syncing 'kube-system/rke2-canal': handler helm-controller-chart-registration: DesiredSet - "
                     "Replace Wait batch/v1, Kind=Job kube-system/helm-install-rke2-canal");
    }

    void addSnapshots()
    {
        SimMachine& first = m_state.machines["server-1"];
        SimCluster older = m_before;
        older.revision -= 9000;
        SimCluster newer = m_cluster;
        const auto add = [&](const QByteArray& prefix, double ageHours, const SimCluster& cluster, bool whole) {
            const qint64 at = (m_plan.nowMs - static_cast<qint64>(ageHours * static_cast<double>(hour))) / 1000;
            const QByteArray file = makeSnapshot(cluster, 512);
            write(first, snapshots + "/" + prefix + "-server-1-" + QByteArray::number(at),
                  whole ? file : file.left(file.size() * 2 / 3 / 512 * 512 + 32), 0600, ageHours);
        };
        const bool cutOff = m_state.faults.contains("truncated-snapshot@server-1");
        add("etcd-snapshot", 26, older, false);     // cut off
        add("etcd-snapshot", 14, older, true);      // of the old release
        add("pre-upgrade", 3.5, m_before, !cutOff); // of the old release, right before the upgrade
        add("etcd-snapshot", 1.5, newer, true);     // of the new release
        first.files.setMode(snapshots, 0700);
    }

    void addFaults()
    {
        SimMachine& first = m_state.machines["server-1"];
        if (m_state.faults.contains("wrong-token@server-1"))
            write(first, simpaths::config,
                  QByteArray(first.files.find(simpaths::config)->content)
                      .replace(m_cluster.password, m_state.randomHex(32)),
                  0600, 2);
        if (m_state.faults.contains("leftover-server@server-1"))
            write(first, simpaths::config + ".d/90-join.yaml", "\"server\": https://10.20.0.12:9345\n", 0600, 5000);
    }

    const Scenario& m_scenario;
    const SimPlan& m_plan;
    SimState m_state;
    SimCluster m_cluster, m_before;
};
} // namespace

SimState buildSimState(const Scenario& scenario, const SimPlan& plan)
{
    return Builder(scenario, plan).build();
}

} // namespace backend
