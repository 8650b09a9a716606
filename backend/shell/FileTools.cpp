#include "backend/shell/FindTool.h"
#include "backend/shell/Options.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/Userland.h"

namespace backend {

namespace {
using Kind = SimEntry::Kind;

QByteArray into(const SimFiles& files, const QByteArray& target, const QByteArray& source, bool noTarget)
{
    return !noTarget && files.isFolder(target) ? target + "/" + SimFiles::nameOf(source) : target;
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

} // namespace

std::optional<int> runFileTool(ShCall& call, SimFiles& files, qint64 nowMs)
{
    const QByteArray name = SimFiles::nameOf(call.argv.front());
    if (name == "cp" || name == "mv")
        return copyOrMove(call, files, nowMs, name == "mv");
    if (name == "rm" || name == "rmdir")
        return removeFiles(call, files, name == "rmdir");
    if (name == "mkdir")
        return makeFolders(call, files, nowMs);
    if (name == "install")
        return install(call, files, nowMs);
    if (name == "ln")
        return link(call, files, nowMs);
    if (name == "chmod" || name == "chown" || name == "chgrp")
        return change(call, files, name == "chmod");
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
    return runFileQuestion(call, files);
}

} // namespace backend
