#include "backend/shell/Options.h"
#include "backend/shell/Userland.h"

#include <QDateTime>

#include <algorithm>

namespace backend {

namespace {
using Kind = SimEntry::Kind;

QByteArray modeText(const SimEntry& entry)
{
    QByteArray text = entry.kind == Kind::Folder ? "d" : entry.kind == Kind::Link ? "l" : "-";
    for (int shift = 6; shift >= 0; shift -= 3) {
        const int bits = entry.mode >> shift;
        text += bits & 4 ? 'r' : '-';
        text += bits & 2 ? 'w' : '-';
        text += bits & 1 ? 'x' : '-';
    }
    return text;
}

int list(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "", {});
    bool failed = false;
    const auto show = [&](const QByteArray& name, const QByteArray& path) {
        const SimEntry* entry = files.find(path, false);
        if (options.has("l") && entry) {
            const QByteArray when = QDateTime::fromMSecsSinceEpoch(entry->mtimeMs, Qt::UTC)
                                        .toString(QStringLiteral("MMM d HH:mm"))
                                        .toUtf8();
            call.out->write(modeText(*entry) + " 1 root root " + QByteArray::number(entry->content.size()) + " " +
                            when + " ");
        }
        call.out->write(
            name + (entry && entry->kind == Kind::Link && options.has("l") ? " -> " + entry->content : QByteArray()) +
            "\n");
    };
    for (const QByteArray& operand : options.operands().isEmpty() ? QByteArrayList{"."} : options.operands()) {
        const QByteArray path = call.path(operand);
        if (!files.find(path, false)) {
            call.fail("cannot access '" + operand + "': No such file or directory");
            failed = true;
        } else if (files.isFolder(path) && !options.has("d")) {
            if (call.uid != 0 && !files.readableByAll(path + "/x")) {
                call.fail("cannot open directory '" + operand + "': Permission denied");
                failed = true;
                continue;
            }
            QByteArrayList names = files.children(path);
            if (options.has("t"))
                std::stable_sort(names.begin(), names.end(), [&](const QByteArray& a, const QByteArray& b) {
                    return files.find(path + "/" + a, false)->mtimeMs > files.find(path + "/" + b, false)->mtimeMs;
                });
            for (const QByteArray& name : std::as_const(names))
                if (!name.startsWith('.') || options.has("a") || options.has("A"))
                    show(name, path + "/" + name);
        } else {
            show(operand, path);
        }
    }
    return failed ? 2 : 0;
}

QByteArray statField(char code, const QByteArray& name, const SimEntry& entry)
{
    switch (code) {
    case 's':
        return QByteArray::number(entry.content.size());
    case 'Y':
    case 'X':
    case 'Z':
        return QByteArray::number(entry.mtimeMs / 1000);
    case 'y':
        return QDateTime::fromMSecsSinceEpoch(entry.mtimeMs, Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz000000 +0000"))
            .toUtf8();
    case 'a':
        return QByteArray::number(entry.mode, 8);
    case 'A':
        return modeText(entry);
    case 'n':
        return name;
    case 'U':
    case 'G':
        return entry.owner;
    case 'u':
    case 'g':
        return "0";
    case 'F':
        return entry.kind == Kind::Folder ? "directory" : entry.kind == Kind::Link ? "symbolic link" : "regular file";
    case 'd':
    case 'i':
        return "2049";
    case 'h':
        return "1";
    default:
        return QByteArray(1, code);
    }
}

QByteArray formatted(const QByteArray& format, const QByteArray& name, const SimEntry& entry)
{
    QByteArray out;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] == '%' && i + 1 < format.size())
            out += statField(format[++i], name, entry);
        else
            out += format[i];
    }
    return out;
}

int statFiles(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "c", {"format", "printf"});
    bool failed = false;
    for (const QByteArray& operand : options.operands()) {
        const SimEntry* entry = files.find(call.path(operand), options.has("L"));
        if (!entry || (call.uid != 0 && !files.readableByAll(SimFiles::parentOf(call.path(operand)) + "/x"))) {
            failed = call.fail("cannot statx '" + operand +
                               (entry ? "': Permission denied" : "': No such file or directory")) != 0;
            continue;
        }
        const QByteArray format = options.has("c") ? options.value("c") : options.value("format", "%n %s");
        call.out->write(formatted(format, operand, *entry) + "\n");
    }
    return failed ? 1 : 0;
}

int readLink(ShCall& call, const SimFiles& files, bool resolves)
{
    const Options options(call.argv, "");
    const QByteArray operand = options.operands().value(0);
    const SimEntry* entry = files.find(call.path(operand), false);
    if (resolves || options.has("f") || options.has("e") || options.has("m")) {
        const QByteArray path = files.resolve(call.path(operand));
        const bool parent = files.exists(SimFiles::parentOf(path));
        if (path.isEmpty() || (!parent && !options.has("m")) || (options.has("e") && !files.exists(path)))
            return 1;
        call.out->write(path + "\n");
        return 0;
    }
    if (!entry || entry->kind != Kind::Link)
        return 1;
    call.out->write(entry->content + "\n");
    return 0;
}

int nameOrParent(ShCall& call, bool name)
{
    QByteArrayList operands = call.argv.mid(1);
    operands.removeAll("--");
    QByteArray text = operands.value(0);
    while (text.size() > 1 && text.endsWith('/'))
        text.chop(1);
    QByteArray result = name ? SimFiles::nameOf(text) : text.contains('/') ? SimFiles::parentOf(text) : QByteArray(".");
    if (name && operands.size() > 1 && result.endsWith(operands.at(1)))
        result.chop(operands.at(1).size());
    call.out->write(result + "\n");
    return 0;
}

int diskUsage(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "dB");
    for (const QByteArray& operand : options.operands()) {
        const QByteArray path = call.path(operand);
        const SimEntry* entry = files.find(path);
        if (!entry)
            return call.fail("cannot access '" + operand + "': No such file or directory");
        qint64 bytes = entry->content.size();
        for (const QByteArray& each : files.below(path))
            bytes += files.find(each, false)->content.size();
        const bool inBytes = options.has("b");
        call.out->write(QByteArray::number(inBytes            ? bytes
                                           : options.has("m") ? (bytes >> 20) + 1
                                                              : (bytes >> 10) + 4) +
                        "\t" + operand + "\n");
    }
    return 0;
}
} // namespace

std::optional<int> runFileQuestion(ShCall& call, const SimFiles& files)
{
    const QByteArray name = SimFiles::nameOf(call.argv.front());
    if (name == "ls")
        return list(call, files);
    if (name == "stat")
        return statFiles(call, files);
    if (name == "readlink" || name == "realpath")
        return readLink(call, files, name == "realpath");
    if (name == "basename" || name == "dirname")
        return nameOrParent(call, name == "basename");
    if (name == "du")
        return diskUsage(call, files);
    return std::nullopt;
}

} // namespace backend
