#include "backend/practice/SimPrograms.h"
#include "backend/shell/Options.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace backend {

namespace {
QByteArray unitName(QByteArray word)
{
    if (word.endsWith(".service"))
        word.chop(8);
    return word;
}

QMap<QByteArray, QByteArray> properties(const SimMachine& machine, const QByteArray& unit)
{
    const bool known = machine.units.contains(unit);
    const SimUnit state = machine.units.value(unit);
    const QByteArray word = unit == "rke2-agent" ? "agent" : "server";
    // Rounded up: minutes of practice take seconds, and the end of an earlier start may lie in the second of this one.
    const QByteArray since = state.sinceMs == 0
                                 ? QByteArray()
                                 : QLocale::c()
                                       .toString(QDateTime::fromMSecsSinceEpoch(state.sinceMs + 999, Qt::UTC),
                                                 QStringLiteral("ddd yyyy-MM-dd HH:mm:ss 'UTC'"))
                                       .toUtf8();
    return {{"LoadState", known ? "loaded" : "not-found"},
            {"ActiveState", state.active},
            {"SubState", state.sub == "waiting" ? QByteArray("start") : state.sub},
            {"Result", state.result},
            {"NRestarts", QByteArray::number(state.restarts)},
            {"UnitFileState", known ? (state.enabled ? "enabled" : "disabled") : ""},
            {"MainPID", state.active == "active" ? "1403" : "0"},
            {"ActiveEnterTimestamp", state.active == "active" ? since : QByteArray()},
            {"ExecStart",
             known ? "{ path=" + simpaths::binary + " ; argv[]=" + simpaths::binary + " " + word +
                         " ; ignore_errors=no ; start_time=[n/a] ; stop_time=[n/a] ; pid=0 ; code=(null) ; status=0/0 }"
                   : QByteArray()}};
}

int show(SimCall& call, const SimMachine& machine, const Options& options)
{
    for (const QByteArray& word : options.operands().mid(1)) {
        const QMap<QByteArray, QByteArray> all = properties(machine, unitName(word));
        QByteArrayList wanted = (options.values("p") + options.values("property")).join(',').split(',');
        if (wanted.join().isEmpty())
            wanted = all.keys();
        for (const QByteArray& name : std::as_const(wanted))
            if (all.contains(name))
                call.out((options.has("value") ? QByteArray() : name + "=") + all.value(name) + "\n");
    }
    return 0;
}

int isActive(SimCall& call, const SimMachine& machine, const Options& options)
{
    bool any = false;
    for (const QByteArray& word : options.operands().mid(1)) {
        const QByteArray state = machine.units.value(unitName(word)).active;
        any = any || state == "active";
        if (!options.has("quiet") && !options.has("q"))
            call.out(state + "\n");
    }
    return any ? 0 : 3;
}

/// A refused ExecCondition is success for systemctl; the unit stays inactive.
bool refusedByCondition(SimCall& call, const QByteArray& unit)
{
    const QByteArray other = unit == "rke2-server" ? "rke2-agent" : "rke2-server";
    SimMachine& machine = call.cluster.machine(call.machine);
    const SimUnit otherUnit = machine.units.value(other);
    if (otherUnit.active != "active" &&
        !(machine.units.contains(other) && otherUnit.enabled && machine.units.value(unit).enabled == false))
        return false;
    call.cluster.note(call.machine, unit, "Error: " + other + " is running!");
    call.cluster.note(call.machine, unit, unit + ".service: Skipped due to 'exec-condition'.");
    return true;
}

int waitForStart(SimCall& call, const QByteArray& unit)
{
    for (;;) {
        {
            const auto held = call.cluster.lock();
            const QByteArray state = call.cluster.machine(call.machine).units.value(unit).active;
            if (state != "activating")
                return state == "active" ? 0 : 1;
        }
        if (!call.pause(1))
            return 143;
    }
}

int startOrStop(SimCall& call, const QByteArray& verb, const Options& options)
{
    for (const QByteArray& word : options.operands().mid(1)) {
        const QByteArray unit = unitName(word);
        {
            const auto held = call.cluster.lock();
            if (!call.cluster.machine(call.machine).units.contains(unit)) {
                call.err("Failed to " + verb + " " + unit + ".service: Unit " + unit + ".service not found.\n");
                return 5;
            }
            if (verb == "stop" || verb == "restart")
                call.cluster.stopUnit(call.machine, unit);
            if (verb == "stop" || refusedByCondition(call, unit))
                continue;
            call.cluster.startUnit(call.machine, unit);
        }
        if (!options.has("no-block"))
            if (const int status = waitForStart(call, unit); status != 0)
                return status;
    }
    return 0;
}
} // namespace

int runSystemctl(SimCall& call)
{
    const Options options(call.call.argv, "pnot", {"property", "output"});
    const QByteArray verb = options.operands().value(0);
    if (verb == "start" || verb == "stop" || verb == "restart")
        return startOrStop(call, verb, options);
    const auto held = call.cluster.lock();
    SimMachine& machine = call.cluster.machine(call.machine);
    const QByteArray unit = unitName(options.operands().value(1));
    if (verb == "show")
        return show(call, machine, options);
    if (verb == "is-active")
        return isActive(call, machine, options);
    if (verb == "is-enabled") {
        const bool known = machine.units.contains(unit);
        if (!known)
            call.err("Failed to get unit file state for " + unit + ".service: No such file or directory\n");
        else if (!options.has("quiet"))
            call.out(machine.units.value(unit).enabled ? "enabled\n" : "disabled\n");
        return known && machine.units.value(unit).enabled ? 0 : 1;
    }
    if (verb == "enable" || verb == "disable")
        machine.units[unit].enabled = verb == "enable";
    if (verb == "cat" || verb == "status") {
        const bool known = machine.units.contains(unit);
        if (!known)
            call.err("No files found for " + unit + ".service.\n");
        return known ? 0 : 1;
    }
    if (verb == "reset-failed")
        machine.units[unit].restarts = 0;
    static const QByteArrayList silent = {"daemon-reload", "reset-failed", "enable", "disable"};
    if (silent.contains(verb))
        return 0;
    call.err("Unknown command verb " + verb + ".\n");
    return 1;
}

namespace {
qint64 sinceMs(const QByteArray& text, qint64 nowMs)
{
    if (text.isEmpty())
        return 0;
    if (text.startsWith('@'))
        return static_cast<qint64>(text.mid(1).toDouble() * 1000.0);
    if (text.startsWith('-'))
        return nowMs -
               text.mid(1).replace("min", "").replace("s", "").toLongLong() * (text.contains("min") ? 60000 : 1000);
    QByteArray clean = text;
    const QByteArrayList words = text.split(' '); // "Sat 2026-01-02 03:04:05 UTC"
    if (words.size() >= 3 && words.at(0).size() == 3)
        clean = words.at(1) + " " + words.at(2);
    clean.replace(" UTC", "").replace('T', " ").replace("Z", "");
    QDateTime when = QDateTime::fromString(QString::fromLatin1(clean), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    when.setTimeSpec(Qt::UTC);
    return when.isValid() ? when.toMSecsSinceEpoch() : 0;
}

QByteArray journalLine(const SimJournalLine& line, const QByteArray& format, const QByteArray& machine)
{
    if (format == "cat")
        return line.text + "\n";
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(line.atMs, Qt::UTC);
    const QByteArray time = format == "short-iso" ? when.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+0000")).toUtf8()
                            : format == "short-unix"
                                ? QByteArray::number(static_cast<double>(line.atMs) / 1000.0, 'f', 6)
                                : QLocale::c().toString(when, QStringLiteral("MMM dd HH:mm:ss")).toUtf8();
    const bool ofSystemd = line.text.startsWith("Starting ") || line.text.startsWith("Started ");
    return time + " " + machine + (ofSystemd ? " systemd[1]: " : " rke2[1403]: ") + line.text + "\n";
}
} // namespace

int runJournalctl(SimCall& call)
{
    const Options options(call.call.argv, "uonpSU", {"unit", "output", "lines", "since", "until", "priority", "grep"});
    QByteArrayList units = options.values("u") + options.values("unit");
    for (QByteArray& unit : units)
        unit = unitName(unit);
    const QByteArray format = options.has("o") ? options.value("o") : options.value("output", "short");
    const qint64 from = sinceMs(options.has("S") ? options.value("S") : options.value("since"), call.cluster.nowMs());
    const qsizetype limit = options.has("n")       ? options.value("n").toLongLong()
                            : options.has("lines") ? options.value("lines").toLongLong()
                                                   : -1;
    qint64 shownTo = from - 1;
    for (bool first = true;; first = false) {
        QList<SimJournalLine> lines;
        const qint64 now = call.cluster.nowMs();
        {
            const auto held = call.cluster.lock();
            for (const SimJournalLine& line : std::as_const(call.cluster.machine(call.machine).journal))
                if (line.atMs > shownTo && line.atMs <= now && (units.isEmpty() || units.contains(line.unit)))
                    lines.append(line);
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const SimJournalLine& a, const SimJournalLine& b) { return a.atMs < b.atMs; });
        shownTo = now;
        if (first && limit >= 0 && lines.size() > limit)
            lines = lines.mid(lines.size() - limit);
        for (const SimJournalLine& line : std::as_const(lines))
            call.out(journalLine(line, format, call.machine));
        if (first && lines.isEmpty() && !options.has("q") && !options.has("f"))
            call.out("-- No entries --\n");
        if (!options.has("f") && !options.has("follow"))
            return 0;
        if (!call.cluster.pause(call.machine, 0.02 * call.cluster.speed(), call.call.stop.get()))
            return 143;
    }
}

} // namespace backend
