#include "backend/shell/SimFiles.h"

#include "backend/shell/ShellPattern.h"

#include <QJsonArray>

namespace backend {

namespace {
const QByteArray absent = "No such file or directory";
const QByteArray notFolder = "Not a directory";
const QByteArray isAFolder = "Is a directory";
constexpr qsizetype inlineLimit = 8192; // contents above this are stored beside the state
} // namespace

QByteArray SimFiles::clean(const QByteArray& path, const QByteArray& folder)
{
    QByteArrayList parts;
    const QByteArray whole = path.startsWith('/') ? path : folder + "/" + path;
    for (const QByteArray& part : whole.split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part == ".." && !parts.isEmpty())
            parts.removeLast();
        else if (part != "..")
            parts.append(part);
    }
    return "/" + parts.join('/');
}

QByteArray SimFiles::parentOf(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash <= 0 ? QByteArray("/") : path.left(slash);
}

QByteArray SimFiles::nameOf(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

QByteArray SimFiles::resolve(const QByteArray& path, bool last) const
{
    QByteArrayList todo = clean(path).split('/');
    QByteArray done;
    for (int hops = 0; !todo.isEmpty();) {
        const QByteArray part = todo.takeFirst();
        if (part.isEmpty())
            continue;
        const QByteArray next = done + "/" + part;
        const auto entry = m_entries.constFind(next);
        if (entry == m_entries.cend() || entry->kind != SimEntry::Kind::Link || (todo.isEmpty() && !last)) {
            done = next;
            continue;
        }
        if (++hops > 20)
            return {};
        todo = clean(entry->content, done.isEmpty() ? "/" : done).split('/') + todo;
        done.clear();
    }
    return done.isEmpty() ? QByteArray("/") : done;
}

const SimEntry* SimFiles::find(const QByteArray& path, bool follow) const
{
    static const SimEntry root{SimEntry::Kind::Folder, {}, 0755, 0, "root"};
    const QByteArray where = resolve(path, follow);
    if (where == "/")
        return &root;
    const auto entry = m_entries.constFind(where);
    return entry == m_entries.cend() ? nullptr : &*entry;
}

bool SimFiles::isFolder(const QByteArray& path) const
{
    const SimEntry* entry = find(path);
    return entry && entry->kind == SimEntry::Kind::Folder;
}

QByteArrayList SimFiles::children(const QByteArray& folder) const
{
    QByteArrayList names;
    const QByteArray where = resolve(folder);
    const QByteArray prefix = where == "/" ? where : where + "/";
    for (auto it = m_entries.lowerBound(prefix); it != m_entries.cend() && it.key().startsWith(prefix); ++it) {
        const QByteArray name = it.key().mid(prefix.size());
        if (!name.isEmpty() && !name.contains('/'))
            names.append(name);
    }
    return names;
}

QByteArrayList SimFiles::below(const QByteArray& folder) const
{
    QByteArrayList paths;
    const QByteArray where = resolve(folder);
    const QByteArray prefix = where == "/" ? where : where + "/";
    for (auto it = m_entries.lowerBound(prefix); it != m_entries.cend() && it.key().startsWith(prefix); ++it)
        paths.append(it.key());
    return paths;
}

QByteArray SimFiles::makeFolders(const QByteArray& path, int mode, qint64 nowMs)
{
    const QByteArray where = resolve(path);
    if (const SimEntry* entry = find(where))
        return entry->kind == SimEntry::Kind::Folder ? QByteArray() : QByteArray("File exists");
    if (const QByteArray error = makeFolders(parentOf(where), 0755, nowMs); !error.isEmpty())
        return notFolder;
    m_entries.insert(where, {SimEntry::Kind::Folder, {}, mode, nowMs, "root"});
    ++m_version;
    return {};
}

QByteArray SimFiles::write(const QByteArray& path, const QByteArray& content, bool append, qint64 nowMs, int mode)
{
    const QByteArray where = resolve(path);
    if (!isFolder(parentOf(where)))
        return absent;
    if (isFolder(where))
        return isAFolder;
    const bool isNew = !m_entries.contains(where);
    SimEntry& entry = m_entries[where];
    entry.content = append ? entry.content + content : content;
    entry.mtimeMs = nowMs;
    if (isNew)
        entry.mode = mode;
    ++m_version;
    return {};
}

QByteArray SimFiles::link(const QByteArray& path, const QByteArray& target, qint64 nowMs)
{
    const QByteArray where = resolve(path, false);
    if (m_entries.contains(where))
        return "File exists";
    if (!isFolder(parentOf(where)))
        return absent;
    m_entries.insert(where, {SimEntry::Kind::Link, target, 0777, nowMs, "root"});
    ++m_version;
    return {};
}

QByteArray SimFiles::remove(const QByteArray& path)
{
    const QByteArray where = resolve(path, false);
    const auto entry = m_entries.constFind(where);
    const bool isTree = entry != m_entries.cend() && entry->kind == SimEntry::Kind::Folder; // a link's target stays
    const QByteArrayList inside = isTree ? below(where) : QByteArrayList();
    for (const QByteArray& each : inside)
        m_entries.remove(each);
    m_entries.remove(where);
    ++m_version;
    return {};
}

QByteArray SimFiles::move(const QByteArray& from, const QByteArray& to)
{
    const QByteArray source = resolve(from, false);
    const QByteArray target = resolve(to, false);
    if (!m_entries.contains(source))
        return absent;
    if (!isFolder(parentOf(target)))
        return absent;
    if (source == target || target.startsWith(source + "/"))
        return "Invalid argument";
    if (isFolder(target) && !children(target).isEmpty())
        return "Directory not empty";
    const QByteArrayList inside =
        find(source, false)->kind == SimEntry::Kind::Folder ? below(source) : QByteArrayList();
    remove(target);
    for (const QByteArray& each : inside)
        m_entries.insert(target + each.mid(source.size()), m_entries.take(each));
    m_entries.insert(target, m_entries.take(source));
    ++m_version;
    return {};
}

QByteArray SimFiles::copy(const QByteArray& from, const QByteArray& to, bool keepTimes, qint64 nowMs)
{
    const QByteArray source = resolve(from, !keepTimes);
    const auto found = m_entries.constFind(source);
    if (found == m_entries.cend() || !isFolder(parentOf(resolve(to, false))))
        return absent;
    const QByteArray target = resolve(to, false);
    QByteArrayList paths{source};
    if (found->kind == SimEntry::Kind::Folder)
        paths += below(source);
    for (const QByteArray& each : std::as_const(paths)) {
        SimEntry entry = m_entries.value(each);
        if (!keepTimes)
            entry.mtimeMs = nowMs;
        m_entries.insert(target + each.mid(source.size()), entry);
    }
    ++m_version;
    return {};
}

QByteArray SimFiles::setMode(const QByteArray& path, int mode)
{
    const QByteArray where = resolve(path);
    if (!m_entries.contains(where))
        return absent;
    m_entries[where].mode = mode;
    ++m_version;
    return {};
}

QByteArray SimFiles::touch(const QByteArray& path, qint64 mtimeMs)
{
    const QByteArray where = resolve(path);
    if (!m_entries.contains(where))
        return write(path, {}, false, mtimeMs);
    m_entries[where].mtimeMs = mtimeMs;
    ++m_version;
    return {};
}

bool SimFiles::readableByAll(const QByteArray& path) const
{
    QByteArray where = resolve(path);
    const SimEntry* entry = find(where);
    if (entry && !(entry->mode & 04))
        return false;
    for (where = parentOf(where); where != "/"; where = parentOf(where)) {
        const SimEntry* folder = find(where);
        if (folder && !(folder->mode & 01))
            return false;
    }
    return true;
}

QByteArrayList SimFiles::glob(const QByteArray& pattern) const
{
    QByteArrayList found{QByteArray()};
    for (const QByteArray& part : clean(pattern).split('/')) {
        if (part.isEmpty())
            continue;
        QByteArrayList next;
        for (const QByteArray& base : std::as_const(found)) {
            if (!hasPattern(part)) {
                if (find(base + "/" + unquotePattern(part), false))
                    next.append(base + "/" + unquotePattern(part));
                continue;
            }
            const QRegularExpression regex = shellPattern(part, true);
            for (const QByteArray& name : children(base.isEmpty() ? QByteArray("/") : base)) {
                if ((!name.startsWith('.') || part.startsWith('.')) &&
                    regex.match(QString::fromLatin1(name)).hasMatch())
                    next.append(base + "/" + name);
            }
        }
        found = next;
    }
    found.removeAll(QByteArray());
    return found;
}

QJsonObject SimFiles::toJson(const std::function<QString(const QByteArray&)>& store) const
{
    static const char* const kinds[] = {"f", "d", "l"};
    QJsonObject json;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        QJsonArray row{QLatin1String(kinds[static_cast<int>(it->kind)]), it->mode, it->mtimeMs};
        if (it->content.size() > inlineLimit)
            row << QStringLiteral("@") + store(it->content);
        else
            row << QString::fromLatin1(it->content.toBase64());
        json.insert(QString::fromUtf8(it.key()), row);
    }
    return json;
}

SimFiles SimFiles::fromJson(const QJsonObject& json, const std::function<QByteArray(const QString&)>& load)
{
    SimFiles files;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonArray row = it->toArray();
        const QString kind = row.at(0).toString();
        SimEntry entry;
        entry.kind = kind == QLatin1String("d")   ? SimEntry::Kind::Folder
                     : kind == QLatin1String("l") ? SimEntry::Kind::Link
                                                  : SimEntry::Kind::File;
        entry.mode = row.at(1).toInt();
        entry.mtimeMs = static_cast<qint64>(row.at(2).toDouble());
        const QString content = row.at(3).toString();
        entry.content =
            content.startsWith(QLatin1Char('@')) ? load(content.mid(1)) : QByteArray::fromBase64(content.toLatin1());
        files.m_entries.insert(it.key().toUtf8(), entry);
    }
    return files;
}

} // namespace backend
