#include "wizard/procedure/TemplateNames.h"

#include <QRegularExpression>

namespace wizard {

QList<TemplateName> templateNames(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\$\{([A-Za-z][A-Za-z0-9_.-]*?)(\.\.\.)?\})"));
    QList<TemplateName> names;
    for (auto found = shape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        names << TemplateName{match.captured(1), !match.captured(2).isEmpty(), match.capturedStart(),
                              match.capturedLength()};
    }
    return names;
}

SourceMark markWithin(const Template& text, qsizetype offset)
{
    SourceMark mark = text.mark;
    const QString before = text.text.left(offset);
    const auto lines = static_cast<int>(before.count(QLatin1Char('\n')));
    const auto inLine = static_cast<int>(before.size() - before.lastIndexOf(QLatin1Char('\n')) - 1);
    mark.line += lines;
    mark.column += inLine;
    return mark;
}

} // namespace wizard
