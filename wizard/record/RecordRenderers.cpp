// Walks over a record's blocks: JSON, Markdown, HTML.
#include "wizard/record/Record.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

QStringList signatureNames(const RecordBlock& block)
{
    return block.columns.isEmpty() ? QStringList{tr("Carried out by, date"), tr("Reviewed by, date")} : block.columns;
}

QString markdownCell(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('|'), QLatin1String("\\|"))
        .replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString markdownRow(const QStringList& cells)
{
    QStringList escaped;
    for (const QString& cell : cells)
        escaped << markdownCell(cell);
    return QStringLiteral("| %1 |\n").arg(escaped.join(QStringLiteral(" | ")));
}

/// A fence longer than any in the text.
QString fenceFor(const QString& text)
{
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += QLatin1Char('`');
    return fence;
}

QString markdownTable(const RecordBlock& block)
{
    QString text = markdownRow(block.columns) + QLatin1Char('|') +
                   QStringLiteral("---|").repeated(block.columns.size()) + QLatin1Char('\n');
    for (const QStringList& row : block.rows)
        text += markdownRow(row);
    return text;
}

QString markdownOf(const RecordBlock& block)
{
    using Kind = RecordBlock::Kind;
    switch (block.kind) {
    case Kind::Heading:
        return QString(block.level, QLatin1Char('#')) + QLatin1Char(' ') + block.text + QLatin1Char('\n');
    case Kind::Paragraph:
        return block.text + QLatin1Char('\n');
    case Kind::Box:
        return QStringLiteral("> ") + QString(block.text).replace(QLatin1Char('\n'), QLatin1String("\n> ")) +
               QLatin1Char('\n');
    case Kind::Table:
        return markdownTable(block);
    case Kind::Code: {
        const QString fence = fenceFor(block.text);
        return QStringLiteral("%1\n%2\n%1\n").arg(fence, block.text);
    }
    case Kind::Signatures: {
        QString text;
        for (const QString& name : signatureNames(block))
            text += QStringLiteral("\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ %1\n\n").arg(name);
        return text;
    }
    case Kind::PageBreak:
        break;
    }
    return QStringLiteral("---\n");
}

} // namespace

QByteArray renderJson(const Record& record)
{
    QJsonObject json = record.json;
    json.remove("digest");
    const QByteArray canonical = QJsonDocument(json).toJson(QJsonDocument::Compact);
    json.insert("digest", QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex()));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray renderMarkdown(const Record& record)
{
    QString text;
    for (const RecordBlock& block : record.blocks)
        text += markdownOf(block) + QLatin1Char('\n');
    text += record.footer + QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace wizard
