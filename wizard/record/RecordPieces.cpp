#include "wizard/record/RecordParts.h"

#include <QCoreApplication>

namespace wizard::record {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

RecordBlock piece(RecordBlock::Kind kind, const QString& text)
{
    RecordBlock block;
    block.kind = kind;
    block.text = text;
    return block;
}

} // namespace

RecordBlock heading(int level, const QString& text)
{
    RecordBlock block = piece(RecordBlock::Kind::Heading, text);
    block.level = level;
    return block;
}

RecordBlock paragraph(const QString& text)
{
    return piece(RecordBlock::Kind::Paragraph, text);
}

RecordBlock code(const QString& text)
{
    return piece(RecordBlock::Kind::Code, text);
}

RecordBlock box(const QString& tone, const QString& text)
{
    RecordBlock block = piece(RecordBlock::Kind::Box, text);
    block.tone = tone;
    return block;
}

RecordBlock table(const QStringList& columns, const QList<QStringList>& rows)
{
    RecordBlock block;
    block.kind = RecordBlock::Kind::Table;
    block.columns = columns;
    block.rows = rows;
    return block;
}

void addList(QList<RecordBlock>& blocks, const QString& tone, const QString& title, const QStringList& lines,
             const QString& none)
{
    if (lines.isEmpty()) {
        blocks << paragraph(none);
        return;
    }
    QStringList text{title};
    for (const QString& line : lines)
        text << QStringLiteral("• ") + line;
    blocks << box(tone, text.join(QLatin1Char('\n')));
}

QString bothTimes(const QDateTime& time)
{
    if (!time.isValid())
        return QStringLiteral("–");
    const QDateTime local = time.toLocalTime();
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return tr("%1 %2 (%3 UTC)")
        .arg(local.toString(format), local.timeZoneAbbreviation(), time.toUTC().toString(format));
}

QString clock(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("HH:mm:ss")) : QString();
}

QString duration(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, (from.msecsTo(to) + 500) / 1000);
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

} // namespace wizard::record
