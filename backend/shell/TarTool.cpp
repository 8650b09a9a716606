#include "backend/shell/Options.h"
#include "backend/shell/Userland.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace backend {

namespace {
const QByteArray mark = "\x1f\x8b simulated archive\n";
const QByteArray endMark = "\nend of archive\n";

/// An archive: files below a folder, under the names that the operands gave them.
struct Archive {
    SimFiles files;
    QByteArrayList roots; ///< "." or "var/lib/rancher"
    bool whole = false;
};

Archive opened(const QByteArray& content)
{
    Archive archive;
    archive.whole = content.startsWith(mark) && content.endsWith(endMark);
    if (!archive.whole)
        return archive;
    const QJsonObject json = QJsonDocument::fromJson(content.mid(mark.size()).chopped(endMark.size())).object();
    const auto load = [](const QString& text) { return QByteArray::fromBase64(text.toLatin1()); };
    archive.files = SimFiles::fromJson(json[QStringLiteral("files")].toObject(), load);
    for (const QJsonValue& root : json[QStringLiteral("roots")].toArray())
        archive.roots.append(root.toString().toUtf8());
    return archive;
}

QByteArray packed(const Archive& archive)
{
    const auto store = [](const QByteArray& content) { return QString::fromLatin1(content.toBase64()); };
    QJsonArray roots;
    for (const QByteArray& root : archive.roots)
        roots.append(QString::fromUtf8(root));
    return mark +
           QJsonDocument(
               QJsonObject{{QStringLiteral("files"), archive.files.toJson(store)}, {QStringLiteral("roots"), roots}})
               .toJson(QJsonDocument::Compact) +
           endMark;
}

/// Paths inside the archive with the name that `tar -t` shows for each.
QList<std::pair<QByteArray, QByteArray>> members(const Archive& archive)
{
    QList<std::pair<QByteArray, QByteArray>> all;
    for (const QByteArray& root : archive.roots) {
        const bool here = root == ".";
        const QByteArray top = here ? QByteArray("/") : "/" + root;
        QByteArrayList paths = archive.files.below(top);
        if (archive.files.find(top, false) || here)
            paths.prepend(top);
        for (const QByteArray& path : std::as_const(paths)) {
            const SimEntry* entry = archive.files.find(path, false);
            QByteArray name = here ? "." + path : path.mid(1);
            if (!name.endsWith('/') && (!entry || entry->kind == SimEntry::Kind::Folder))
                name += '/';
            all.append({path, name});
        }
    }
    return all;
}

int create(ShCall& call, SimFiles& files, const Options& options, const QByteArray& folder, qint64 nowMs)
{
    const QByteArray path = call.path(options.value("f"));
    Archive archive;
    for (const QByteArray& operand : options.operands()) {
        const QByteArray source = SimFiles::clean(operand, folder);
        if (!files.find(source, false))
            return call.fail(operand + ": Cannot stat: No such file or directory", 2);
        const QByteArray strip = folder == "/" || operand.startsWith('/') ? QByteArray() : folder;
        archive.roots.append(source == folder ? QByteArray(".") : source.mid(strip.size() + 1));
        for (const QByteArray& each : QByteArrayList{source} + files.below(source)) {
            const SimEntry* entry = files.find(each, false);
            const QByteArray name = each.mid(strip.size());
            if (name.isEmpty() || each == path)
                continue;
            archive.files.makeFolders(SimFiles::parentOf(name), 0755, entry->mtimeMs);
            if (entry->kind == SimEntry::Kind::Folder)
                archive.files.makeFolders(name, entry->mode, entry->mtimeMs);
            else
                archive.files.write(name, entry->content, false, entry->mtimeMs, entry->mode);
        }
    }
    const QByteArray error = files.write(path, packed(archive), false, nowMs, 0600);
    return error.isEmpty() ? 0 : call.fail(options.value("f") + ": Cannot open: " + error, 2);
}

bool isWanted(const QByteArray& name, const QByteArrayList& wanted)
{
    if (wanted.isEmpty())
        return true;
    for (const QByteArray& one : wanted)
        if (name == one || name == one + "/" || name.startsWith(one + "/"))
            return true;
    return false;
}
} // namespace

QByteArray makeTarball(const SimFiles& files, const QByteArray& root)
{
    return packed({files, {root}, true});
}

int runTar(ShCall& call, SimFiles& files, qint64 nowMs)
{
    QByteArrayList argv = call.argv;
    if (argv.size() > 1 && !argv.at(1).startsWith('-'))
        argv[1].prepend('-');
    const Options options(argv, "fC");
    const QByteArray folder = call.path(options.value("C", "."));
    if (!files.isFolder(folder))
        return call.fail(options.value("C") + ": Cannot open: No such file or directory", 2);
    if (options.has("c"))
        return create(call, files, options, folder, nowMs);
    const SimEntry* entry = files.find(call.path(options.value("f")));
    if (!entry)
        return call.fail(options.value("f") + ": Cannot open: No such file or directory", 2);
    if (!entry->content.startsWith(mark))
        return call.fail("This does not look like a tar archive", 2);
    const Archive archive = opened(entry->content);
    if (!archive.whole) {
        call.err->write("\ngzip: stdin: unexpected end of file\n");
        return call.fail("Unexpected EOF in archive", 2);
    }
    bool found = options.operands().isEmpty();
    for (const auto& [path, name] : members(archive)) {
        if (!isWanted(name, options.operands()))
            continue;
        found = true;
        if (options.has("t") || options.has("v"))
            call.out->write(name + "\n");
        const SimEntry* each = archive.files.find(path, false);
        if (options.has("t") || !each)
            continue;
        if (each->kind == SimEntry::Kind::Folder)
            files.makeFolders(SimFiles::clean(path.mid(1), folder), each->mode, each->mtimeMs);
        else
            files.write(SimFiles::clean(path.mid(1), folder), each->content, false, each->mtimeMs, each->mode);
    }
    return found ? 0 : call.fail(options.operands().first() + ": Not found in archive", 2);
}

int runGzip(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "");
    for (const QByteArray& operand : options.operands()) {
        const SimEntry* entry = files.find(call.path(operand));
        if (!entry)
            return call.fail(operand + ": No such file or directory");
        if (!entry->content.startsWith(mark))
            return call.fail(operand + ": not in gzip format");
        if (!entry->content.endsWith(endMark))
            return call.fail(operand + ": unexpected end of file");
        if (options.has("d") || options.has("c"))
            call.out->write(entry->content);
    }
    return 0;
}

} // namespace backend
