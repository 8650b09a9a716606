// One self-contained page, readable on screen and on black-and-white paper in A4 or Letter.
#include "wizard/record/Record.h"

#include <QCoreApplication>
#include <QLocale>

namespace wizard {

namespace {

constexpr auto kStyle = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.4 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #000; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 18pt; margin: 0 0 .6rem; } h2 { font-size: 13pt; margin: 1.6rem 0 .4rem; } h3 { font-size: 11pt; margin: 1.1rem 0 .3rem; }
h1, h2, h3 { break-after: avoid; font-weight: 600; }
p { margin: .3rem 0; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 .8rem; font-size: 9.5pt; }
th, td { border: 1px solid #888; padding: .25rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { border-bottom: 2px solid #000; } thead { display: table-header-group; } tr { break-inside: avoid; }
pre { font: 9pt/1.35 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid #888; padding: .3rem .6rem; margin: .4rem 0; }
.box { border: 2px solid #000; padding: .5rem .7rem; margin: .6rem 0; white-space: pre-line; break-inside: avoid; }
.outcome { font-weight: 600; } .practice { border-style: dashed; }
.signatures { display: flex; gap: 3rem; margin: 3rem 0 1rem; } .signatures div { flex: 1; border-top: 1px solid #000; padding-top: .2rem; font-size: 9pt; }
header, footer { font-size: 8pt; color: #333; overflow-wrap: anywhere; }
.watermark { display: none; }
@page { margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media screen { .break { border-top: 1px solid #bbb; margin: 2rem 0; } }
@media print {
  body { margin: 0; padding: 0; max-width: none; } .break { break-after: page; }
  header { position: fixed; top: -12mm; left: 0; right: 0; } footer { position: fixed; bottom: -12mm; left: 0; right: 25mm; }
  .watermark { display: block; position: fixed; top: 40%; left: 0; right: 0; text-align: center; transform: rotate(-30deg); font-size: 90pt; font-weight: 700; color: rgba(0, 0, 0, .12); z-index: -1; }
}
)";

QString tr(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

QString cells(const QStringList& row, const QString& tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : row)
        html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

QString tableHtml(const RecordBlock& block)
{
    QString html = QStringLiteral("<table><thead>") + cells(block.columns, QStringLiteral("th")) +
                   QStringLiteral("</thead><tbody>\n");
    for (const QStringList& row : block.rows)
        html += cells(row, QStringLiteral("td"));
    return html + QStringLiteral("</tbody></table>\n");
}

QString signaturesHtml(const RecordBlock& block)
{
    const QStringList names =
        block.columns.isEmpty() ? QStringList{tr("Carried out by, date"), tr("Reviewed by, date")} : block.columns;
    QString html = QStringLiteral("<div class=\"signatures\">");
    for (const QString& name : names)
        html += QStringLiteral("<div>%1</div>").arg(name.toHtmlEscaped());
    return html + QStringLiteral("</div>\n");
}

QString htmlOf(const RecordBlock& block)
{
    using Kind = RecordBlock::Kind;
    const QString text = block.text.toHtmlEscaped();
    switch (block.kind) {
    case Kind::Heading:
        return QStringLiteral("<h%1>%2</h%1>\n").arg(qBound(1, block.level, 3)).arg(text);
    case Kind::Paragraph:
        return QStringLiteral("<p>") + text + QStringLiteral("</p>\n");
    case Kind::Box:
        return QStringLiteral("<div class=\"box ") + block.tone.toHtmlEscaped() + QStringLiteral("\">") + text +
               QStringLiteral("</div>\n");
    case Kind::Table:
        return tableHtml(block);
    case Kind::Code:
        return QStringLiteral("<pre>") + text + QStringLiteral("</pre>\n");
    case Kind::Signatures:
        return signaturesHtml(block);
    case Kind::PageBreak:
        break;
    }
    return QStringLiteral("<div class=\"break\"></div>\n");
}

} // namespace

QString renderHtml(const Record& record)
{
    QString body;
    for (const RecordBlock& block : record.blocks)
        body += htmlOf(block);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + QLocale().bcp47Name().toHtmlEscaped() +
                   QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    html += record.title.toHtmlEscaped() + QStringLiteral("</title>\n<style>") + QString::fromUtf8(kStyle) +
            QStringLiteral("</style>\n</head>\n<body>\n");
    if (record.practice)
        html += QStringLiteral("<div class=\"watermark\" aria-hidden=\"true\">") + tr("PRACTICE").toHtmlEscaped() +
                QStringLiteral("</div>\n");
    html += QStringLiteral("<header>") + record.header.toHtmlEscaped() + QStringLiteral("</header>\n<main>\n") + body;
    html += QStringLiteral("</main>\n<footer>") + record.footer.toHtmlEscaped() +
            QStringLiteral("</footer>\n</body>\n</html>\n");
    return html;
}

} // namespace wizard
