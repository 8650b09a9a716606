#include "backend/sshconfig/ConfigCommands.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

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

void collect(const QString& file, const QString& includeFolder, int depth, QStringList& found)
{
    QFile source(file);
    if (depth > deepestInclude || !source.open(QIODevice::ReadOnly))
        return;
    int number = 0;
    for (const QByteArray& raw : source.readAll().split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw);
        const auto [keyword, rest] = split(line);
        if (canRun(keyword, rest))
            found << QStringLiteral("%1:%2: %3").arg(file).arg(number).arg(line.trimmed());
        if (keyword != QLatin1String("include"))
            continue;
        for (const QString& pattern : rest.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (isUnclear(pattern))
                found << QStringLiteral("%1:%2: %3").arg(file).arg(number).arg(line.trimmed());
            for (const QString& included : filesOf(pattern, includeFolder))
                collect(included, includeFolder, depth + 1, found);
        }
    }
}
} // namespace

QStringList findConfigCommands(const QString& file, const QString& includeFolder)
{
    QStringList found;
    collect(file, includeFolder, 0, found);
    return found;
}

} // namespace backend
