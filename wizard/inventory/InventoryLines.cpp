#include "wizard/inventory/InventoryLines.h"

#include "wizard/case/YamlSource.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryTexts.h"

namespace wizard {

std::optional<QList<InventoryLine>> readInventoryLines(const QByteArray& bytes, const QString& file,
                                                       const YamlFindings& findings)
{
    Diagnostics own;
    const YamlSource source(bytes, file, kInventoryLimit, own);
    for (Diagnostic one : own.all()) {
        one.code.replace(QStringLiteral("yaml."), findings.prefix + QStringLiteral(".text."));
        findings.diagnostics.add(one);
    }
    if (!source.usable())
        return std::nullopt;
    QList<InventoryLine> lines;
    for (const QByteArray& line : source.bytes().split('\n')) {
        const QString text = QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line);
        lines << InventoryLine{text, static_cast<int>(lines.size()) + 1};
    }
    return lines;
}

QList<InventoryWord> splitWords(const InventoryLine& line, int from, const QString& file, const QString& separators,
                                const YamlFindings& findings)
{
    QList<InventoryWord> words;
    QString word;
    int begin = -1;
    QChar quote;
    int quoteAt = 0;
    const auto end = [&] {
        if (begin >= 0)
            words << InventoryWord{word, {file, line.number, begin + 1}};
        word.clear();
        begin = -1;
    };
    for (int at = from; at < line.text.size(); ++at) {
        const QChar one = line.text.at(at);
        if (!quote.isNull()) {
            if (one == quote)
                quote = QChar();
            else
                word += one;
            continue;
        }
        if (one.isSpace() || separators.contains(one)) {
            end();
            continue;
        }
        if (one == QLatin1Char('#') && begin < 0)
            break;
        if (begin < 0)
            begin = at;
        if (one == QLatin1Char('"') || one == QLatin1Char('\'')) {
            quote = one;
            quoteAt = at;
        } else {
            word += one;
        }
    }
    if (!quote.isNull())
        findings.error(QStringLiteral("quote.open"), {file, line.number, quoteAt + 1},
                       InventoryTexts::tr("a quote begins here and does not end"));
    end();
    return words;
}

} // namespace wizard
