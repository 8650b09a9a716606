#include "wizard/editors/YamlKey.h"

#include "wizard/editors/Lines.h"
#include "wizard/editors/ShownLine.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Editor", text);
}

/// Stands before each line that was taken out; the key in it tells its lines from those of another edit.
QByteArray markOf(const QString& key)
{
    return "# rollback-wizard " + key.toUtf8() + ": ";
}

/// Leading spaces; -1: blank or a comment.
qsizetype indentOf(const QByteArray& line)
{
    const QByteArray text = line.trimmed();
    if (text.isEmpty() || text.startsWith('#'))
        return -1;
    qsizetype at = 0;
    while (line[at] == ' ')
        ++at;
    return at;
}

bool isKey(const QByteArray& line, const QString& key)
{
    const QString word = QRegularExpression::escape(key);
    const QRegularExpression shape(QStringLiteral("^(?:%1|\"%1\"|'%1')[ ]*:(?:\\s|$)").arg(word));
    return shape.match(QString::fromUtf8(line.trimmed())).hasMatch();
}

/// First line after the block that begins at `start`: deeper lines, and list items at the key's own depth.
qsizetype endOfBlock(const QByteArrayList& lines, qsizetype start)
{
    const qsizetype depth = indentOf(lines.at(start));
    qsizetype end = start + 1;
    for (qsizetype i = start + 1; i < lines.size(); ++i) {
        const qsizetype indent = indentOf(lines.at(i));
        if (indent < 0)
            continue;
        const bool item = indent == depth && lines.at(i).trimmed().startsWith("- ");
        if (indent <= depth && !item)
            break;
        end = i + 1;
    }
    return end;
}

/// Line of the key at the end of the path; -1: it is not set.
qsizetype findKey(const QByteArrayList& lines, const QStringList& path)
{
    qsizetype from = 0, to = lines.size(), found = -1, depth = -1;
    for (const QString& part : path) {
        found = -1;
        qsizetype inner = -1;
        for (qsizetype i = from; i < to && found < 0; ++i) {
            const qsizetype indent = indentOf(lines.at(i));
            if (indent <= depth)
                continue;
            inner = inner < 0 ? indent : inner; // keys of this level stand as deep as the first of them
            if (indent == inner && isKey(lines.at(i), part))
                found = i;
        }
        if (found < 0)
            return -1;
        depth = indentOf(lines.at(found));
        from = found + 1;
        to = endOfBlock(lines, found);
    }
    return found;
}

void take(EditResult& result, const QByteArray& before, const QByteArray& after, const QByteArray& mark)
{
    result.diff << QLatin1Char('-') + shownLine(before, mark) << QLatin1Char('+') + shownLine(after, mark);
    result.content += after;
    result.changed = true;
}

EditResult comment(const QByteArrayList& lines, const QString& key)
{
    EditResult result;
    const qsizetype start = findKey(lines, key.split(QLatin1Char('.')));
    const qsizetype end = start < 0 ? -1 : endOfBlock(lines, start);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i >= start && i < end)
            take(result, lines.at(i), markOf(key) + lines.at(i), markOf(key));
        else
            result.content += lines.at(i);
    }
    result.meaning = tr("%1 is not set in the file.").arg(key);
    return result;
}

EditResult restore(const QByteArrayList& lines, const QString& key)
{
    EditResult result;
    const QByteArray mark = markOf(key);
    for (const QByteArray& line : lines) {
        if (line.startsWith(mark))
            take(result, line, line.mid(mark.size()), mark);
        else
            result.content += line;
    }
    result.meaning =
        result.changed ? tr("%1 is set again as it was.").arg(key) : tr("%1 was not taken out of this file.").arg(key);
    return result;
}

} // namespace

backend::Result<EditResult> editYamlKey(const QByteArray& content, const EditParameters& parameters)
{
    const QString key = parameters.value(QStringLiteral("key"));
    const QString action = parameters.value(QStringLiteral("action"));
    if (key.isEmpty() || (action != QLatin1String("comment") && action != QLatin1String("restore")))
        return backend::Error{QStringLiteral("edit.parameter"),
                              tr("yaml-key needs a key and the action comment or restore."),
                              action,
                              {}};
    if (content.contains('\t') || content.trimmed().startsWith('{'))
        return backend::Error{QStringLiteral("edit.content"),
                              tr("The file holds tabs or is written in one {…} block; its lines cannot be taken out "
                                 "one by one."),
                              {},
                              tr("Write the keys one per line first.")};
    const QByteArrayList lines = linesOf(content);
    return action == QLatin1String("comment") ? comment(lines, key) : restore(lines, key);
}

} // namespace wizard
