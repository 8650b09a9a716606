#include "wizard/editors/ShownLine.h"

#include <QRegularExpression>
#include <QStringList>

namespace wizard {

namespace {

const QString kHidden = QStringLiteral("…");

/// Of RKE's cluster file, and what is needed to see what a section "addons" installs.
bool isOpen(const QString& key)
{
    static const QStringList keys = {"address",
                                     "apiVersion",
                                     "bucket_name",
                                     "creation",
                                     "docker_socket",
                                     "enabled",
                                     "endpoint",
                                     "folder",
                                     "image",
                                     "hostname_override",
                                     "internal_address",
                                     "interval_hours",
                                     "kind",
                                     "name",
                                     "namespace",
                                     "port",
                                     "region",
                                     "replicas",
                                     "retention",
                                     "role",
                                     "snapshot",
                                     "type",
                                     "ssh_key_path",
                                     "user"};
    return keys.contains(key);
}

} // namespace

QString shownLine(const QByteArray& line, const QByteArray& mark)
{
    if (!mark.isEmpty() && line.startsWith(mark))
        return QString::fromUtf8(mark) + shownLine(line.mid(mark.size()));
    static const QRegularExpression keyed(
        QStringLiteral("\\A((?:- +)*[\"']?([A-Za-z0-9_./-]+)[\"']?[ ]*:)(?:[ ]+(\\S.*))?\\z"));
    static const QRegularExpression role(QStringLiteral("\\A- +[\"']?(?:etcd|controlplane|worker)[\"']?\\z"));
    const QString text = QString::fromUtf8(line).trimmed();
    const auto match = keyed.match(text);
    if (match.hasMatch())
        return match.captured(3).isEmpty() || isOpen(match.captured(2))
                   ? text
                   : match.captured(1) + QLatin1Char(' ') + kHidden;
    return text.isEmpty() || text == QLatin1String("-") || text == QLatin1String("---") || role.match(text).hasMatch()
               ? text
               : kHidden;
}

} // namespace wizard
