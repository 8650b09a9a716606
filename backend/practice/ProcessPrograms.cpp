// Processes: containers have a shim each; a running unit has its main process.
#include "backend/practice/SimPrograms.h"
#include "backend/shell/Options.h"
#include "backend/shell/ShellPattern.h"

namespace backend {

namespace {
struct Process {
    QByteArray pid, parent, command;
};

QList<Process> processes(const SimMachine& machine)
{
    QList<Process> all;
    const QByteArray home = SimFiles::parentOf(machine.files.resolve(simpaths::dataDir + "/bin"));
    for (qsizetype i = 0; i < machine.shims.size(); ++i) {
        const QByteArray pid = QByteArray::number(2000 + 10 * i), name = machine.shims.at(i);
        if (name.isEmpty())
            continue;
        all.append({pid, "1",
                    home + "/bin/containerd-shim-runc-v2 -namespace k8s.io -id " + name +
                        " -address /run/k3s/containerd/containerd.sock"});
        all.append({QByteArray::number(2001 + 10 * i), pid, name});
    }
    for (const QByteArray unit : {"rke2-server", "rke2-agent"}) {
        const QByteArray state = machine.units.value(unit).active;
        if (state == "active" || state == "activating")
            all.append({"1403", "1", simpaths::binary + " " + unit.mid(5)});
    }
    return all;
}
} // namespace

int runPgrep(SimCall& call)
{
    const Options options(call.call.argv, "Pux");
    const auto held = call.cluster.lock();
    const QRegularExpression pattern = posixRegex(options.operands().value(0), true);
    bool any = false;
    for (const Process& process : processes(call.cluster.machine(call.machine))) {
        const bool full = options.has("f");
        const QByteArray name = SimFiles::nameOf(process.command.split(' ').first());
        const bool matches = options.has("P")
                                 ? process.parent == options.value("P")
                                 : pattern.match(QString::fromLatin1(full ? process.command : name)).hasMatch();
        if (!matches)
            continue;
        any = true;
        call.out(process.pid +
                 (options.has("a")   ? " " + process.command
                  : options.has("l") ? " " + name
                                     : QByteArray()) +
                 "\n");
    }
    return any ? 0 : 1;
}

int runKill(SimCall& call)
{
    const auto held = call.cluster.lock();
    SimMachine& machine = call.cluster.machine(call.machine);
    bool any = false;
    for (const QByteArray& word : call.call.argv.mid(1)) {
        const qsizetype index = word.startsWith('-') ? -1 : (word.toInt() - 2000) / 10;
        if (index < 0 || index >= machine.shims.size())
            continue;
        machine.counters["killed." + machine.shims.at(index)] = 1;
        any = true;
    }
    QByteArrayList left; // ids stay those of this list until all of the call's have been marked
    for (const QByteArray& shim : std::as_const(machine.shims))
        left.append(machine.counters.take("killed." + shim) ? QByteArray() : shim);
    while (!left.isEmpty() && left.last().isEmpty())
        left.removeLast();
    machine.shims = left.join().isEmpty() ? QByteArrayList() : left;
    return any ? 0 : call.call.fail("No such process");
}

int runSs(SimCall& call)
{
    const auto held = call.cluster.lock();
    const SimMachine& machine = call.cluster.machine(call.machine);
    call.out("State  Recv-Q Send-Q Local Address:Port  Peer Address:Port Process\nLISTEN 0      128          "
             "0.0.0.0:22         0.0.0.0:*     users:((\"sshd\",pid=812,fd=3))\n");
    const auto listen = [&](const QByteArray& address, const QByteArray& process) {
        call.out("LISTEN 0      4096   " + address.rightJustified(15, ' ') + "         0.0.0.0:*     users:((\"" +
                 process + "\",pid=2001,fd=7))\n");
    };
    if (machine.shims.contains("etcd"))
        for (const QByteArray port : {"2379", "2380", "2381"})
            listen("127.0.0.1:" + port, "etcd");
    if (machine.shims.contains("kube-apiserver"))
        listen("*:6443", "kube-apiserver");
    if (machine.units.value("rke2-server").active == "active")
        listen("*:9345", "rke2");
    if (machine.units.value("rke2-server").active == "active" || machine.units.value("rke2-agent").active == "active")
        listen("*:10250", "kubelet");
    return 0;
}

} // namespace backend
