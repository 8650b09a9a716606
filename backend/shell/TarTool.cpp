#include "backend/shell/Options.h"
#include "backend/shell/Userland.h"

#include <QJsonDocument>

namespace backend {

namespace {
const QByteArray mark = "\x1f\x8b simulated archive\n";

SimFiles opened(const QByteArray& content)
{
    const auto load = [](const QString& text) { return QByteArray::fromBase64(text.toLatin1()); };
    return SimFiles::fromJson(QJsonDocument::fromJson(content.mid(mark.size())).object(), load);
}

QByteArray packed(const SimFiles& files)
{
    const auto store = [](const QByteArray& content) { return QString::fromLatin1(content.toBase64()); };
    return mark + QJsonDocument(files.toJson(store)).toJson(QJsonDocument::Compact);
}
} // namespace

int runTar(ShCall& call, SimFiles& files, qint64 nowMs)
{
    QByteArrayList argv = call.argv;
    if (argv.size() > 1 && !argv.at(1).startsWith('-'))
        argv[1].prepend('-');
    const Options options(argv, "fC");
    const QByteArray folder = call.path(options.value("C", "."));
    const QByteArray archive = call.path(options.value("f"));
    if (!files.isFolder(folder))
        return call.fail(options.value("C") + ": Cannot open: No such file or directory", 2);
    if (options.has("c")) {
        SimFiles inside;
        for (const QByteArray& operand : options.operands()) {
            const QByteArray source = SimFiles::clean(operand, folder);
            if (!files.find(source, false))
                return call.fail(operand + ": Cannot stat: No such file or directory", 2);
            for (const QByteArray& path : QByteArrayList{source} + files.below(source)) {
                const SimEntry* entry = files.find(path, false);
                const QByteArray name = path.mid(folder == "/" ? 0 : folder.size());
                if (name.isEmpty() || path == archive)
                    continue;
                inside.makeFolders(SimFiles::parentOf(name), 0755, entry->mtimeMs);
                if (entry->kind == SimEntry::Kind::Folder)
                    inside.makeFolders(name, entry->mode, entry->mtimeMs);
                else
                    inside.write(name, entry->content, false, entry->mtimeMs, entry->mode);
            }
        }
        const QByteArray error = files.write(archive, packed(inside), false, nowMs, 0600);
        return error.isEmpty() ? 0 : call.fail(archive + ": Cannot open: " + error, 2);
    }
    const SimEntry* entry = files.find(archive);
    if (!entry)
        return call.fail(archive + ": Cannot open: No such file or directory", 2);
    if (!entry->content.startsWith(mark))
        return call.fail("This does not look like a tar archive", 2);
    const SimFiles inside = opened(entry->content);
    for (const QByteArray& path : inside.below("/")) {
        const SimEntry* each = inside.find(path, false);
        if (options.has("t"))
            call.out->write("." + path + "\n");
        else if (each->kind == SimEntry::Kind::Folder)
            files.makeFolders(folder + path, each->mode, each->mtimeMs);
        else
            files.write(folder + path, each->content, false, each->mtimeMs, each->mode);
    }
    return 0;
}

} // namespace backend
