#include "backend/sshconfig/ConfigCommands.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace backend {

namespace {
constexpr int deepestInclude = 16; // as in OpenSSH

/// Keyword and the rest; "Keyword=value" and "Keyword value" mean the same, as do quotes around either.
std::pair<QString, QString> split(const QString& line)
{
    static const QRegularExpression shape(QStringLiteral(R"re(\A\s*"?([A-Za-z]+)"?(?:\s*=\s*|\s+)(.*)\z)re"));
    const auto match = shape.match(line);
    return {match.captured(1).toLower(), match.captured(2).trimmed()};
}

bool canRun(const QString& keyword, const QString& rest)
{
    if (keyword == QLatin1String("match")) {
        static const QRegularExpression exec(QStringLiteral(R"re((\A|[\s,!"=])exec([\s"=]|\z))re"),
                                             QRegularExpression::CaseInsensitiveOption);
        return exec.match(rest).hasMatch();
    }
    const bool isCommand = keyword == QLatin1String("proxycommand") || keyword == QLatin1String("localcommand") ||
                           keyword == QLatin1String("knownhostscommand");
    return isCommand && rest.compare(QLatin1String("none"), Qt::CaseInsensitive) != 0;
}

/// An Include whose files only ssh itself finds: nobody can say what stands in them.
bool isUnclear(const QString& pattern)
{
    static const QRegularExpression special(QStringLiteral(R"([*?\[][^/]*/|\$\{)"));
    return special.match(pattern).hasMatch();
}

QStringList filesOf(const QString& pattern, const QString& includeFolder)
{
    QString path = pattern;
    path.remove(QLatin1Char('"'));
    if (path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, QDir::homePath());
    QStringList paths = {path};
    if (!QDir::isAbsolutePath(path)) // ssh -F looks into the home folder, wherever the file lies
        paths = {includeFolder + QLatin1Char('/') + path, QDir::homePath() + QStringLiteral("/.ssh/") + path};
    QStringList files;
    for (const QString& one : std::as_const(paths)) {
        const QFileInfo info(one);
        for (const QString& name :
             QDir(info.path()).entryList({info.fileName()}, QDir::Files | QDir::Hidden, QDir::Name))
            files << info.path() + QLatin1Char('/') + name;
    }
    files.removeDuplicates();
    return files;
}

/// Each file is read once, however often it is included.
class Reading {
public:
    explicit Reading(QString includeFolder) : m_includeFolder(std::move(includeFolder)) {}

    void read(const QString& file)
    {
        QFile source(file);
        if (m_read.contains(file) || m_way.size() > deepestInclude || !source.open(QIODevice::ReadOnly))
            return;
        m_read << file;
        m_way << file;
        int number = 0;
        for (const QByteArray& raw : source.readAll().split('\n')) {
            const QString line = QString::fromUtf8(raw);
            const QString shown = QStringLiteral("%1:%2: %3").arg(file).arg(++number).arg(line.trimmed());
            const auto [keyword, rest] = split(line);
            if (canRun(keyword, rest))
                found << shown;
            if (keyword == QLatin1String("include"))
                include(rest, shown);
        }
        m_way.removeLast();
    }

    QStringList found;
    bool loops = false; ///< a file includes itself, perhaps through others

private:
    void include(const QString& patterns, const QString& shown)
    {
        for (const QString& pattern : patterns.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (isUnclear(pattern))
                found << shown;
            for (const QString& included : filesOf(pattern, m_includeFolder)) {
                loops = loops || m_way.contains(included);
                read(included);
            }
        }
    }

    const QString m_includeFolder;
    QSet<QString> m_read;
    QStringList m_way; ///< from the first file to the one at work
};
} // namespace

QStringList findConfigCommands(const QString& file, const QString& includeFolder)
{
    Reading reading(includeFolder);
    reading.read(file);
    return reading.found;
}

bool configIncludesItself(const QString& file, const QString& includeFolder)
{
    Reading reading(includeFolder);
    reading.read(file);
    return reading.loops;
}

} // namespace backend
