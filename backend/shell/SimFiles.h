#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace backend {

/// One entry of a simulated file tree.
struct SimEntry {
    enum class Kind { File, Folder, Link };
    Kind kind = Kind::File;
    QByteArray content; ///< bytes of a file, target of a link
    int mode = 0644;    ///< permission bits
    qint64 mtimeMs = 0; ///< wall clock, UTC
    QByteArray owner = QByteArrayLiteral("root");
};

/// A small file tree in memory: what a simulated machine has on its disks. Paths are absolute and clean.
/// Errors are the texts of the C library ("No such file or directory"); empty means done.
class SimFiles {
public:
    /// Absolute path without ".", "..", doubled or trailing slashes.
    static QByteArray clean(const QByteArray& path, const QByteArray& folder = "/");
    static QByteArray parentOf(const QByteArray& path);
    static QByteArray nameOf(const QByteArray& path);

    /// The path with all links of its parents (and of itself, when `last`) followed; empty: a loop or a dangling
    /// parent.
    QByteArray resolve(const QByteArray& path, bool last = true) const;
    const SimEntry* find(const QByteArray& path, bool follow = true) const;
    bool exists(const QByteArray& path) const { return find(path) != nullptr; }
    bool isFolder(const QByteArray& path) const;
    QByteArrayList children(const QByteArray& folder) const; ///< names, sorted
    QByteArrayList below(const QByteArray& folder) const;    ///< all paths under it, sorted, without itself

    QByteArray makeFolders(const QByteArray& path, int mode, qint64 nowMs);
    QByteArray write(const QByteArray& path, const QByteArray& content, bool append, qint64 nowMs, int mode = 0644);
    QByteArray link(const QByteArray& path, const QByteArray& target, qint64 nowMs);
    QByteArray remove(const QByteArray& path); ///< with everything below; not an error when absent
    QByteArray move(const QByteArray& from, const QByteArray& to);
    QByteArray copy(const QByteArray& from, const QByteArray& to, bool keepTimes, qint64 nowMs);
    QByteArray setMode(const QByteArray& path, int mode);
    QByteArray touch(const QByteArray& path, qint64 mtimeMs);

    /// True where a person other than root may read it: permission bits of the entry and of its folders.
    bool readableByAll(const QByteArray& path) const;
    /// Existing paths that match a shell pattern, sorted.
    QByteArrayList glob(const QByteArray& pattern) const;

    /// Counts changes; never goes back.
    quint64 version() const { return m_version; }

    /// `store` keeps large contents and returns their name; `load` gives them back.
    QJsonObject toJson(const std::function<QString(const QByteArray&)>& store) const;
    static SimFiles fromJson(const QJsonObject& json, const std::function<QByteArray(const QString&)>& load);

private:
    QMap<QByteArray, SimEntry> m_entries;
    quint64 m_version = 0;
};

} // namespace backend
