#include "backend/practice/SimMachineWorld.h"

#include "backend/practice/SimAgent.h"
#include "backend/practice/SimPrograms.h"
#include "backend/shell/Shell.h"
#include "backend/shell/Userland.h"

#include <QSet>

#include <algorithm>

namespace backend {

namespace {
/// The program that a file holds: its name on the machine, or what its marker says.
QByteArray programIn(const SimEntry& entry, const QByteArray& path)
{
    const qsizetype mark = entry.content.indexOf("\n# @program ");
    if (mark < 0)
        return SimFiles::nameOf(path);
    const qsizetype start = mark + static_cast<qsizetype>(qstrlen("\n# @program "));
    return entry.content.mid(start, entry.content.indexOf('\n', start) - start);
}

/// A program of the scenario that is itself a script; one with a marker is played by this program.
bool isScript(const SimEntry& entry)
{
    return entry.content.startsWith("#!") && !entry.content.contains("\n# @program ");
}

bool writableByAll(const QByteArray& path)
{
    return path.startsWith("/tmp/") || path.startsWith("/home/ops/") || path.startsWith("/var/tmp/");
}

const ScenarioCommand* fixedAnswer(const Scenario& scenario, const QByteArrayList& argv)
{
    for (const ScenarioCommand& command : scenario.commands) {
        bool all = SimFiles::nameOf(argv.first()) == command.words.value(0);
        for (const QByteArray& word : command.words.mid(1))
            all = all && argv.mid(1).contains(word);
        if (all)
            return &command;
    }
    return nullptr;
}
bool hasFixedAnswers(const Scenario& scenario, const QByteArray& name)
{
    return std::any_of(scenario.commands.begin(), scenario.commands.end(),
                       [&](const ScenarioCommand& command) { return command.words.value(0) == name; });
}
} // namespace

SimMachineWorld::SimMachineWorld(SimulatedCluster& cluster, SimAgent& agent, std::function<void()> cut)
    : m_cluster(cluster), m_agent(agent), m_machine(agent.machine()), m_cut(std::move(cut))
{
}

QByteArray SimMachineWorld::locate(const QByteArray& name)
{
    const auto held = m_cluster.lock();
    const SimFiles& files = m_cluster.machine(m_machine).files;
    if (name.contains('/'))
        return files.exists(name) ? name : QByteArray();
    for (const QByteArray folder : {"/usr/local/bin/", "/usr/bin/", "/opt/rke2/bin/"})
        if (const SimEntry* entry = files.find(folder + name); entry && entry->mode & 0111)
            return folder + name;
    static const QSet<QByteArray> inFilesOnly = {"rke2",         "kubectl", "helm", "store-kubectl", "rke2-killall.sh",
                                                 "rke2-install", "docker"};
    const bool known = isUserland(name) || hasFixedAnswers(m_cluster.scenario(), name) || name == "systemd-run";
    return known || (simProgram(name) && !inFilesOnly.contains(name)) ? "/usr/bin/" + name : QByteArray();
}

int SimMachineWorld::run(ShCall& call)
{
    if (answers(call.argv)) {
        const int status = m_agent.run(call, m_cut);
        m_cluster.save();
        return status;
    }
    const QByteArray path = locate(call.argv.first());
    if (path.isEmpty())
        return 127;
    QByteArray name = SimFiles::nameOf(path), script;
    {
        const auto held = m_cluster.lock();
        if (const SimEntry* entry = m_cluster.machine(m_machine).files.find(path)) {
            if (isScript(*entry))
                script = entry->content;
            name = programIn(*entry, path);
        }
    }
    return script.isEmpty() ? runNamed(call, name) : runScript(call, path, script);
}

int SimMachineWorld::runScript(ShCall& call, const QByteArray& path, const QByteArray& text)
{
    Shell shell(*this, call.uid, call.stop);
    shell.setFolder(call.folder);
    shell.setStreams(call.input, call.out, call.err);
    for (auto it = call.environment.cbegin(); it != call.environment.cend(); ++it)
        shell.setVariable(it.key(), it.value(), true);
    shell.setArguments(path, call.argv.mid(1));
    return shell.run(text);
}

int SimMachineWorld::runNamed(ShCall& call, const QByteArray& name)
{
    if (const SimProgram program = simProgram(name)) {
        SimCall made{call, m_cluster, m_machine};
        return program(made);
    }
    {
        const auto held = m_cluster.lock();
        if (const ScenarioCommand* command = fixedAnswer(m_cluster.scenario(), call.argv)) {
            call.out->write(command->out);
            call.err->write(command->err);
            return command->exit;
        }
    }
    SimFiles snapshot;
    {
        const auto held = m_cluster.lock();
        snapshot = m_cluster.machine(m_machine).files;
    }
    if (const auto status = runFilter(call, snapshot))
        return *status;
    if (name == "sed" && !call.argv.contains("-i"))
        return runSed(call, snapshot, 0);
    const auto held = m_cluster.lock();
    if (refused(call, name))
        return call.fail("cannot access: Permission denied");
    const auto status = runFileTool(call, m_cluster.machine(m_machine).files, m_cluster.nowMs());
    return status ? *status : 127;
}

/// Who is not root changes nothing outside of the temporary and home folders.
bool SimMachineWorld::refused(const ShCall& call, const QByteArray& name) const
{
    static const QSet<QByteArray> changing = {"cp", "mv",    "rm",    "rmdir", "mkdir", "install",
                                              "ln", "chmod", "chown", "touch", "sed",   "tar"};
    return call.uid != 0 && changing.contains(name) && !writableByAll(call.path(call.argv.last()));
}

std::optional<SimEntry> SimMachineWorld::stat(const QByteArray& path, int uid, bool follow)
{
    const auto held = m_cluster.lock();
    const SimFiles& files = m_cluster.machine(m_machine).files;
    const SimEntry* entry = files.find(path, follow);
    if (!entry || (uid != 0 && !files.readableByAll(SimFiles::parentOf(path) + "/x")))
        return std::nullopt;
    return *entry;
}

std::optional<QByteArray> SimMachineWorld::read(const QByteArray& path, int uid)
{
    const auto held = m_cluster.lock();
    const SimFiles& files = m_cluster.machine(m_machine).files;
    const SimEntry* entry = files.find(path);
    if (!entry || entry->kind != SimEntry::Kind::File || (uid != 0 && !files.readableByAll(path)))
        return std::nullopt;
    return entry->content;
}

QByteArray SimMachineWorld::write(const QByteArray& path, const QByteArray& content, bool append, int uid, int mode)
{
    if (uid != 0 && !writableByAll(path))
        return "Permission denied";
    const auto held = m_cluster.lock();
    return m_cluster.machine(m_machine).files.write(path, content, append, m_cluster.nowMs(), mode);
}

QByteArrayList SimMachineWorld::glob(const QByteArray& pattern, int uid)
{
    const auto held = m_cluster.lock();
    const SimFiles& files = m_cluster.machine(m_machine).files;
    QByteArrayList found = files.glob(pattern);
    if (uid != 0)
        found.removeIf([&](const QByteArray& path) { return !files.readableByAll(SimFiles::parentOf(path) + "/x"); });
    return found;
}

bool SimMachineWorld::answers(const QByteArrayList& words)
{
    return SimAgent::isCall(words);
}

} // namespace backend
