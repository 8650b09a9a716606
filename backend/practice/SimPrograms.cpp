#include "backend/practice/SimPrograms.h"

#include "backend/practice/SimAgent.h"
#include "backend/practice/SimMachineWorld.h"
#include "backend/shell/Options.h"
#include "backend/shell/Shell.h"

#include <QDateTime>

namespace backend {

namespace {
int runSleep(SimCall& call)
{
    const QByteArray word = call.call.argv.value(1);
    const double unit = word.endsWith('m') ? 60 : word.endsWith('h') ? 3600 : 1;
    return call.pause(QByteArray(word).replace('s', "").replace('m', "").replace('h', "").toDouble() * unit) ? 0 : 143;
}

int runUname(SimCall& call)
{
    const Options options(call.call.argv, "");
    const QMap<QByteArray, QByteArray> fields = {
        {"s", "Linux"}, {"n", call.machine}, {"r", "6.1.0-37-amd64"}, {"m", "x86_64"}, {"o", "GNU/Linux"}};
    QByteArrayList out;
    for (const QByteArray key : {"s", "n", "r", "m", "o"})
        if (options.has(key) || options.has("a"))
            out.append(fields.value(key));
    call.out((out.isEmpty() ? QByteArray("Linux") : out.join(' ')) + "\n");
    return 0;
}

int runId(SimCall& call)
{
    const Options options(call.call.argv, "");
    const QByteArray user = options.operands().value(0, call.call.uid == 0 ? "root" : "ops");
    if (user != "root" && user != "ops")
        return call.call.fail("'" + user + "': no such user");
    const QByteArray uid = user == "root" ? "0" : "1000";
    call.out(options.has("u") && !options.has("n") ? uid + "\n"
             : options.has("n")                    ? user + "\n"
                                                   : "uid=" + uid + "(" + user + ") gid=" + uid + "(" + user + ")\n");
    return 0;
}

int runHostname(SimCall& call)
{
    const auto held = call.cluster.lock();
    const bool addresses = call.call.argv.contains("-I");
    call.out((addresses ? call.cluster.machine(call.machine).address + " " : call.machine) + "\n");
    return 0;
}

/// on-machine NAME SCRIPT [ARGUMENT…]: how programs of a scenario reach another machine, as root.
int runOnMachine(SimCall& call)
{
    const QByteArrayList& words = call.call.argv;
    const QByteArray name = words.value(1);
    {
        const auto held = call.cluster.lock();
        if (!call.cluster.state().machines.contains(name))
            return call.call.fail(name + ": no such machine", 255);
    }
    SimAgent agent(call.cluster, name);
    SimMachineWorld world(call.cluster, agent);
    Shell shell(world, 0, call.call.stop);
    shell.setFolder("/root");
    shell.setStreams(call.call.input, call.call.out, call.call.err);
    shell.setArguments("sh", words.mid(3));
    return shell.run(words.value(2));
}

int runTee(SimCall& call)
{
    const QByteArray text = call.call.input->readAll();
    const Options options(call.call.argv, "");
    const auto held = call.cluster.lock();
    for (const QByteArray& path : options.operands())
        call.cluster.machine(call.machine)
            .files.write(call.call.path(path), text, options.has("a"), call.cluster.nowMs());
    call.out(text);
    return 0;
}

/// No file system is mounted below RKE2's folders.
int runMountpoint(SimCall& call)
{
    return Options(call.call.argv, "").operands().value(0) == "/" ? 0 : 32;
}
} // namespace

int runDate(SimCall& call)
{
    QByteArrayList argv = call.call.argv;
    QByteArray format;
    for (const QByteArray& word : std::as_const(argv))
        if (word.startsWith('+'))
            format = word.mid(1);
    const Options options(argv, "d", {"date"});
    QDateTime when = QDateTime::fromMSecsSinceEpoch(call.cluster.nowMs(), Qt::UTC);
    const QByteArray given = options.has("d") ? options.value("d") : options.value("date");
    if (given.startsWith('@'))
        when = QDateTime::fromSecsSinceEpoch(given.mid(1).toLongLong(), Qt::UTC);
    else if (!given.isEmpty())
        when = QDateTime::fromString(QString::fromLatin1(given), Qt::ISODate);
    if (!when.isValid())
        return call.call.fail("invalid date '" + given + "'");
    static const QMap<char, QString> codes = {{'Y', QStringLiteral("yyyy")},       {'m', QStringLiteral("MM")},
                                              {'d', QStringLiteral("dd")},         {'H', QStringLiteral("HH")},
                                              {'M', QStringLiteral("mm")},         {'S', QStringLiteral("ss")},
                                              {'F', QStringLiteral("yyyy-MM-dd")}, {'T', QStringLiteral("HH:mm:ss")},
                                              {'b', QStringLiteral("MMM")},        {'a', QStringLiteral("ddd")}};
    if (format.isEmpty())
        format = "%a %b %d %H:%M:%S UTC %Y";
    QByteArray out;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != '%' || i + 1 == format.size()) {
            out += format[i];
            continue;
        }
        const char code = format[++i];
        if (code == 's')
            out += QByteArray::number(when.toSecsSinceEpoch());
        else if (code == 'N')
            out += QByteArray::number(when.time().msec()).rightJustified(3, '0') + "000000";
        else if (code == '3' && format.mid(i + 1, 1) == "N")
            out += QByteArray::number(when.time().msec()).rightJustified(3, '0'), ++i;
        else if (codes.contains(code))
            out += QLocale::c().toString(when, codes.value(code)).toUtf8();
        else
            out += code == 'z' ? QByteArray("+0000") : code == 'Z' ? QByteArray("UTC") : QByteArray(1, code);
    }
    call.out(out + "\n");
    return 0;
}

int runDf(SimCall& call)
{
    const Options options(call.call.argv, "tx");
    const bool inodes = options.has("i");
    const QByteArray size = inodes ? "5242880" : "82045772", used = inodes ? "231045" : "21562980",
                     free = inodes ? "5011835" : "56266468";
    call.out(inodes ? "Filesystem       Inodes  IUsed   IFree IUse% Mounted on\n"
                    : "Filesystem     1024-blocks     Used Available Capacity Mounted on\n");
    for (const QByteArray& path : options.operands().isEmpty() ? QByteArrayList{"/"} : options.operands()) {
        const auto held = call.cluster.lock();
        if (!call.cluster.machine(call.machine).files.exists(call.call.path(path)))
            return call.call.fail(path + ": No such file or directory");
        call.out("/dev/vda1 " + size + " " + used + " " + free + " 28% /\n");
    }
    return 0;
}

int simPlay(SimCall& call, const QByteArray& program, const QMap<QByteArray, QByteArray>& names)
{
    auto held = call.cluster.lock();
    SimSituation here = call.cluster.situation(call.machine, call.call.environment, call.call.argv);
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        here.names.insert(it.key(), it.value());
    const ScenarioOutcome* outcome = simOutcome(here, program);
    if (!outcome)
        return call.call.fail("unexpected situation", 1);
    for (const QByteArray& effect : outcome->begin)
        simApply(here, effect);
    QList<ScenarioLine> lines = outcome->lines;
    held.unlock();
    do {
        for (const ScenarioLine& line : std::as_const(lines)) {
            if (!call.pause(line.after))
                return 143;
            const QByteArray text = simLogLine(line, here.text(line.text), call.cluster.nowMs());
            (line.level == "out" ? call.call.out : call.call.err)
                ->write((line.level == "out" ? here.text(line.text) : text) + "\n");
        }
    } while (outcome->ends == "hang" && call.pause(5));
    if (outcome->ends == "hang")
        return 143;
    held.lock();
    here.nowMs = call.cluster.nowMs();
    for (const QByteArray& effect : outcome->effects)
        simApply(here, effect);
    return outcome->ends.mid(qstrlen("exit ")).toInt();
}

SimProgram simProgram(const QByteArray& name)
{
    static const QMap<QByteArray, SimProgram> programs = {{"systemctl", runSystemctl},
                                                          {"journalctl", runJournalctl},
                                                          {"kubectl", runKubectl},
                                                          {"store-kubectl", runStoreKubectl},
                                                          {"helm", runHelm},
                                                          {"rke2", runRke2},
                                                          {"rke2-killall.sh", runKillall},
                                                          {"rke2-install", runInstaller},
                                                          {"curl", runCurl},
                                                          {"pgrep", runPgrep},
                                                          {"ss", runSs},
                                                          {"kill", runKill},
                                                          {"date", runDate},
                                                          {"df", runDf},
                                                          {"sleep", runSleep},
                                                          {"uname", runUname},
                                                          {"id", runId},
                                                          {"hostname", runHostname},
                                                          {"tee", runTee},
                                                          {"on-machine", runOnMachine},
                                                          {"mountpoint", runMountpoint},
                                                          {"docker", runDocker}};
    return programs.value(name, nullptr);
}

} // namespace backend
