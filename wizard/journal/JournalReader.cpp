#include "wizard/journal/Journal.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Journal", text);
}

backend::Error damage(const QString& path, qint64 lineNumber, const QString& what)
{
    return {QStringLiteral("journal.damaged"), tr("%1 is damaged in line %2.").arg(path).arg(lineNumber), what,
            tr("The file was changed or the disk lost data. The run cannot go on from it; its plan and output files "
               "are still there.")};
}

} // namespace

backend::Result<JournalContent> readJournal(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return backend::Error{
            QStringLiteral("journal.read"), tr("%1 could not be read.").arg(path), file.errorString(), {}};
    const QByteArray bytes = file.readAll();
    JournalContent content;
    content.lines.reserve(bytes.count('\n'));
    content.digest = lineDigest({});
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0) {
            content.tornLineDropped = true;
            break;
        }
        const QByteArrayView text = QByteArrayView(bytes).sliced(begin, end - begin);
        const qint64 number = content.lines.size() + 1;
        JournalLine line;
        QString error;
        if (!parseLine(text, line, error))
            return damage(path, number, error);
        if (line.seq != number)
            return damage(path, number, tr("It has the number %1.").arg(line.seq));
        if (line.prev != content.digest)
            return damage(path, number, tr("It does not follow from the line before it (SHA-256 differs)."));
        content.digest = lineDigest(text);
        content.lines.append(std::move(line));
        begin = end + 1;
    }
    content.wholeBytes = begin;
    return content;
}

} // namespace wizard
