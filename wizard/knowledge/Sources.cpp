#include "wizard/knowledge/Sources.h"

#include "wizard/case/YamlFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QList>
#include <QMap>
#include <QRegularExpression>

namespace wizard {

namespace {

struct SourceNames {
    QRegularExpression internal; ///< matches a whole piece
    QList<QPair<QString, QString>> documents;
    QMap<QString, QString> repositories;
};

SourceNames readNames()
{
    SourceNames names;
    QFile file(QStringLiteral(":/knowledge/sources.yaml"));
    Diagnostics diagnostics;
    const auto tree = file.open(QIODevice::ReadOnly)
                          ? readYamlTree(file.readAll(), file.fileName(), kCaseFileLimit, diagnostics)
                          : std::nullopt;
    if (!tree)
        return names;
    QStringList internal;
    if (const YamlNode* list = tree->find(QStringLiteral("internal")))
        for (const YamlNode& item : list->items)
            internal << item.text;
    names.internal = QRegularExpression(QStringLiteral("^(?:%1)$").arg(internal.join(QLatin1Char('|'))));
    if (const YamlNode* list = tree->find(QStringLiteral("documents")))
        for (const YamlNode& item : list->items)
            if (item.find(QStringLiteral("is")) && item.find(QStringLiteral("shown")))
                names.documents << qMakePair(item.find(QStringLiteral("is"))->text,
                                             item.find(QStringLiteral("shown"))->text);
    if (const YamlNode* map = tree->find(QStringLiteral("repositories")))
        for (const YamlEntry& entry : map->entries)
            names.repositories.insert(entry.key, entry.value.text);
    return names;
}

const SourceNames& names()
{
    static const SourceNames read = readNames();
    return read;
}

/// "rke2#4052" is "rancher/rke2#4052", "rke cmd/etcd.go" is "rancher/rke: cmd/etcd.go".
QString namedPiece(const QString& piece)
{
    for (const auto& [is, shown] : names().documents) {
        const QChar next = piece.size() > is.size() ? piece.at(is.size()) : QLatin1Char(' ');
        const bool whole = !next.isLetterOrNumber() && next != QLatin1Char('#');
        if (!piece.startsWith(is) || !(whole || is.endsWith(QLatin1Char('/'))))
            continue;
        const QString rest = piece.mid(is.size());
        return rest.startsWith(QLatin1String(" step")) ? shown + QLatin1Char(',') + rest : shown + rest;
    }
    const qsizetype end = piece.indexOf(QRegularExpression(QStringLiteral("[ #]")));
    const auto repository = names().repositories.constFind(piece.left(end));
    if (end <= 0 || repository == names().repositories.constEnd())
        return piece;
    return *repository + (piece.at(end) == QLatin1Char('#') ? piece.mid(end) : QLatin1Char(':') + piece.mid(end));
}

} // namespace

QString readableSource(const QString& source)
{
    QStringList parts;
    for (const QString& part : source.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        QStringList pieces;
        for (const QString& piece : part.split(QStringLiteral(", "))) {
            const QString known = namedPiece(piece.trimmed());
            if (known != piece.trimmed() || !names().internal.match(known).hasMatch())
                pieces << known;
        }
        if (!pieces.isEmpty())
            parts << pieces.join(QStringLiteral(", "));
    }
    parts.removeDuplicates();
    if (parts.isEmpty() && !source.trimmed().isEmpty())
        return QCoreApplication::translate("Sources", "our own advice");
    return parts.join(QStringLiteral("; "));
}

} // namespace wizard
