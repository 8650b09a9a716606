#include "wizard/editors/RkeTargetNode.h"

#include "wizard/editors/Lines.h"
#include "wizard/editors/ShownLine.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

const QByteArray kMark = "# rollback-wizard other node: ";

QString tr(const char* text)
{
    return QCoreApplication::translate("Editor", text);
}

backend::Error refused(const char* code, const QString& message, const QString& detail = {})
{
    return {QString::fromLatin1(code), message, detail, {}};
}

/// One item of the list below `nodes:`.
struct ListedNode {
    QList<qsizetype> lines; ///< without blank lines and comments
    QStringList names;
};

bool isPlain(const QByteArray& line)
{
    const QByteArray text = line.trimmed();
    return !text.isEmpty() && !text.startsWith('#');
}

/// Where the dash of a list item stands; -1: the line begins no item.
qsizetype dashOf(const QByteArray& line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == ' ')
        ++at;
    const QByteArray rest = line.mid(at).trimmed();
    return rest == "-" || rest.startsWith("- ") ? at : -1;
}

QList<ListedNode> nodesOf(const QByteArrayList& lines)
{
    static const QRegularExpression name(
        QStringLiteral("\\A[ ]*(?:- )?[ ]*(?:address|internal_address|hostname_override):[ ]+[\"']?([^\"'#\\s]+)"));
    QList<ListedNode> nodes;
    bool inNodes = false;
    qsizetype depth = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray& line = lines.at(i);
        if (!isPlain(line))
            continue;
        if (!line.startsWith(' ') && dashOf(line) < 0) {
            inNodes = line.startsWith("nodes:");
            depth = -1;
            continue;
        }
        if (!inNodes)
            continue;
        const qsizetype dash = dashOf(line);
        if (depth < 0)
            depth = dash;
        if (dash >= 0 && dash == depth)
            nodes << ListedNode();
        if (nodes.isEmpty())
            continue;
        nodes.last().lines << i;
        const auto match = name.match(QString::fromUtf8(line));
        if (match.hasMatch())
            nodes.last().names << match.captured(1);
    }
    return nodes;
}

void change(EditResult& result, const QByteArray& before, const QByteArray& after)
{
    result.content += after;
    result.changed = true;
    result.diff << QLatin1Char('-') + shownLine(before, kMark) << QLatin1Char('+') + shownLine(after, kMark);
}

backend::Result<EditResult> comment(const QByteArrayList& lines, const QStringList& addresses)
{
    QList<qsizetype> others;
    QStringList kept;
    for (const ListedNode& node : nodesOf(lines)) {
        if (node.names.isEmpty())
            return refused("edit.content", tr("A node of the file has no address on a line of its own."));
        const bool meant = std::any_of(node.names.begin(), node.names.end(),
                                       [&](const QString& name) { return addresses.contains(name); });
        if (meant)
            kept << node.names.first();
        else
            others << node.lines;
    }
    if (kept.isEmpty())
        return refused("edit.content",
                       tr("No node of the file has the address %1.").arg(addresses.join(QStringLiteral(", "))));
    if (kept.size() > 1)
        return refused("edit.content",
                       tr("Several nodes of the file are this machine: %1.").arg(kept.join(QStringLiteral(", "))));
    EditResult result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (others.contains(i))
            change(result, lines.at(i), kMark + lines.at(i));
        else
            result.content += lines.at(i);
    }
    result.meaning = tr("The file has one node: %1.").arg(kept.first());
    return result;
}

EditResult restore(const QByteArrayList& lines)
{
    EditResult result;
    for (const QByteArray& line : lines) {
        if (line.startsWith(kMark))
            change(result, line, line.mid(kMark.size()));
        else
            result.content += line;
    }
    result.meaning = tr("The file has all its nodes.");
    return result;
}

} // namespace

backend::Result<EditResult> editRkeTargetNode(const QByteArray& content, const EditParameters& parameters)
{
    const QString action = parameters.value(QStringLiteral("action"));
    QStringList addresses;
    for (const QString& address :
         parameters.value(QStringLiteral("addresses")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        addresses << address.trimmed();
    if (addresses.isEmpty() || (action != QLatin1String("comment") && action != QLatin1String("restore")))
        return refused("edit.parameter",
                       tr("rke-target-node needs the addresses of a machine and the action comment or restore."),
                       action);
    if (content.contains('\t'))
        return refused("edit.content", tr("The file holds tabs, which YAML does not allow."));
    const QByteArrayList lines = linesOf(content);
    return action == QLatin1String("comment") ? comment(lines, addresses) : backend::Result<EditResult>(restore(lines));
}

} // namespace wizard
