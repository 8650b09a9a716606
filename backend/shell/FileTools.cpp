#include "backend/shell/FindTool.h"
#include "backend/shell/Options.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/Userland.h"

#include <QDateTime>

namespace backend {

namespace {
using Kind = SimEntry::Kind;

QByteArray into(const SimFiles& files, const QByteArray& target, const QByteArray& source, bool noTarget)
{
    return !noTarget && files.isFolder(target) ? target + "/" + SimFiles::nameOf(source) : target;
}

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

/// cp and mv. A source that is a mount point cannot be moved, as with a real rename.
int copyOrMove(ShCall& call, SimFiles& files, qint64 nowMs, bool move)
{
    const Options options(call.argv, "t", {"target-directory"});
    QByteArrayList operands = options.operands();
    const QByteArray folder = options.has("t") ? options.value("t") : options.value("target-directory");
    if (operands.size() + (folder.isEmpty() ? 0 : 1) < 2)
        return call.fail("missing destination file operand", 1);
    const QByteArray target = call.path(folder.isEmpty() ? operands.takeLast() : folder);
    if (operands.size() > 1 && !files.isFolder(target))
        return call.fail("target '" + target + "' is not a directory");
    bool failed = false;
    for (const QByteArray& operand : std::as_const(operands)) {
        const bool contents = operand.endsWith("/.");
        const QByteArray source = call.path(operand);
        if (!files.find(source, false)) {
            call.fail("cannot stat '" + operand + "': No such file or directory");
            failed = true;
            continue;
        }
        const bool recursive = options.has("a") || options.has("r") || options.has("R") || options.has("recursive") ||
                               options.has("archive");
        if (!move && files.isFolder(source) && !recursive) {
            call.fail("-r not specified; omitting directory '" + operand + "'");
            failed = true;
            continue;
        }
        const bool keeps = options.has("a") || options.has("p") || options.has("archive") || options.has("preserve");
        if (contents && !move) {
            for (const QByteArray& name : files.children(source))
                failed = !files.copy(source + "/" + name, target + "/" + name, keeps, nowMs).isEmpty() || failed;
            continue;
        }
        const QByteArray end = into(files, target, source, options.has("T"));
        if (options.has("n") && files.find(end, false))
            continue;
        const QByteArray error = move ? files.move(source, end) : files.copy(source, end, keeps, nowMs);
        if (!error.isEmpty()) {
            call.fail(move ? "cannot move '" + operand + "' to '" + end + "': " + error
                           : "cannot create regular file '" + end + "': " + error);
            failed = true;
        }
    }
    return failed ? 1 : 0;
}

int removeFiles(ShCall& call, SimFiles& files, bool onlyFolders)
{
    const Options options(call.argv, "");
    const bool recursive = options.has("r") || options.has("R");
    bool failed = false;
    for (const QByteArray& operand : options.operands()) {
        const QByteArray path = call.path(operand);
        const SimEntry* entry = files.find(path, false);
        if (!entry) {
            failed = failed || !options.has("f");
            if (!options.has("f"))
                call.fail((onlyFolders ? "failed to remove '" : "cannot remove '") + operand +
                          "': No such file or directory");
        } else if (onlyFolders && !files.children(path).isEmpty()) {
            failed = call.fail("failed to remove '" + operand + "': Directory not empty") != 0;
        } else if (!onlyFolders && entry->kind == Kind::Folder && !recursive && !options.has("d")) {
            failed = call.fail("cannot remove '" + operand + "': Is a directory") != 0;
        } else {
            files.remove(path);
        }
    }
    return failed ? 1 : 0;
}

int makeFolders(ShCall& call, SimFiles& files, qint64 nowMs)
{
    const Options options(call.argv, "m", {"mode"});
    const QByteArray given =
        options.has("m") ? options.value("m") : options.value("mode", QByteArray::number(0777 & ~call.umask, 8));
    bool failed = false;
    for (const QByteArray& operand : options.operands()) {
        const QByteArray path = call.path(operand);
        QByteArray error;
        if (files.find(path))
            error = options.has("p") && files.isFolder(path) ? QByteArray() : QByteArray("File exists");
        else if (!options.has("p") && !files.isFolder(SimFiles::parentOf(path)))
            error = "No such file or directory";
        else
            error = files.makeFolders(path, given.toInt(nullptr, 8), nowMs);
        if (!error.isEmpty())
            failed = call.fail("cannot create directory '" + operand + "': " + error) != 0;
    }
    return failed ? 1 : 0;
}

int install(ShCall& call, SimFiles& files, qint64 nowMs)
{
    const Options options(call.argv, "mogt", {"mode"});
    const int mode = (options.has("m") ? options.value("m") : options.value("mode", "755")).toInt(nullptr, 8);
    QByteArrayList operands = options.operands();
    if (options.has("d")) {
        for (const QByteArray& operand : std::as_const(operands)) {
            if (const QByteArray error = files.makeFolders(call.path(operand), mode, nowMs); !error.isEmpty())
                return call.fail("cannot create directory '" + operand + "': " + error);
            files.setMode(call.path(operand), mode);
        }
        return 0;
    }
    if (operands.size() < 2)
        return call.fail("missing destination file operand");
    const QByteArray target = call.path(operands.takeLast());
    if (options.has("D"))
        files.makeFolders(SimFiles::parentOf(target), 0755, nowMs);
    for (const QByteArray& operand : std::as_const(operands)) {
        const QByteArray end = into(files, target, operand, options.has("T"));
        const SimEntry* entry = operand == "/dev/null" ? nullptr : files.find(call.path(operand));
        if (!entry && operand != "/dev/null")
            return call.fail("cannot stat '" + operand + "': No such file or directory");
        if (const QByteArray error = files.write(end, entry ? entry->content : QByteArray(), false, nowMs, mode);
            !error.isEmpty())
            return call.fail("cannot create regular file '" + end + "': " + error);
        files.setMode(end, mode);
    }
    return 0;
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

int link(ShCall& call, SimFiles& files, qint64 nowMs)
{
    const Options options(call.argv, "t");
    const QByteArray target = options.operands().value(0);
    QByteArray path = call.path(options.operands().value(1, SimFiles::nameOf(target)));
    if (!options.has("n") && !options.has("T"))
        path = into(files, path, target, false);
    if (options.has("f"))
        files.remove(path);
    const QByteArray error = files.link(path, target, nowMs);
    return error.isEmpty() ? 0 : call.fail("failed to create symbolic link '" + path + "': " + error);
}

int change(ShCall& call, SimFiles& files, bool mode)
{
    const Options options(call.argv, "");
    QByteArrayList operands = options.operands();
    const QByteArray what = operands.isEmpty() ? QByteArray() : operands.takeFirst();
    bool failed = false;
    for (const QByteArray& operand : std::as_const(operands)) {
        const QByteArray path = call.path(operand);
        const SimEntry* entry = files.find(path);
        if (!entry) {
            failed = call.fail("cannot access '" + operand + "': No such file or directory") != 0;
            continue;
        }
        bool octal = false;
        const int bits = what.toInt(&octal, 8);
        if (mode)
            files.setMode(path, octal                 ? bits
                                : what.contains("+x") ? entry->mode | 0111
                                : what == "go-rwx"    ? entry->mode & 0700
                                                      : entry->mode);
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

std::optional<int> runFileTool(ShCall& call, SimFiles& files, qint64 nowMs)
{
    const QByteArray name = SimFiles::nameOf(call.argv.front());
    if (name == "ls")
        return list(call, files);
    if (name == "cp" || name == "mv")
        return copyOrMove(call, files, nowMs, name == "mv");
    if (name == "rm" || name == "rmdir")
        return removeFiles(call, files, name == "rmdir");
    if (name == "mkdir")
        return makeFolders(call, files, nowMs);
    if (name == "install")
        return install(call, files, nowMs);
    if (name == "stat")
        return statFiles(call, files);
    if (name == "ln")
        return link(call, files, nowMs);
    if (name == "chmod" || name == "chown" || name == "chgrp")
        return change(call, files, name == "chmod");
    if (name == "readlink" || name == "realpath")
        return readLink(call, files, name == "realpath");
    if (name == "basename" || name == "dirname")
        return nameOrParent(call, name == "basename");
    if (name == "du")
        return diskUsage(call, files);
    if (name == "sed")
        return runSed(call, files, nowMs);
    if (name == "find")
        return FindTool().run(call, files, nowMs);
    if (name == "tar")
        return runTar(call, files, nowMs);
    if (name == "gzip")
        return runGzip(call, files);
    if (name == "sync")
        return 0;
    if (name == "touch") {
        const Options options(call.argv, "drt");
        for (const QByteArray& operand : options.operands()) {
            const bool isNew = !files.exists(call.path(operand));
            if (const QByteArray error = files.touch(call.path(operand), nowMs); !error.isEmpty())
                return call.fail("cannot touch '" + operand + "': " + error);
            if (isNew)
                files.setMode(call.path(operand), 0666 & ~call.umask);
        }
        return 0;
    }
    if (name == "mktemp") {
        const Options options(call.argv, "pt", {"tmpdir"});
        QByteArray path = call.path(options.operands().value(0, "/tmp/tmp.XXXXXX"));
        path.replace("XXXXXX", QByteArray::number(files.version() + 100000, 36).right(6).rightJustified(6, '0'));
        const QByteArray error =
            options.has("d") ? files.makeFolders(path, 0700, nowMs) : files.write(path, {}, false, nowMs, 0600);
        call.out->write(path + "\n");
        return error.isEmpty() ? 0 : 1;
    }
    return std::nullopt;
}

} // namespace backend
