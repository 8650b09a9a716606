#include "wizard/knowledge/Prevented.h"

#include "wizard/knowledge/SignatureReader.h"

namespace wizard {

QList<const Signature*> failuresPrevented(const QString& source)
{
    static const QRegularExpression named(QStringLiteral("\\b([A-Z][A-Z0-9])-(\\d\\d)\\b(?: to \\1-(\\d\\d)\\b)?"));
    QList<const Signature*> failures;
    for (auto match = named.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const int first = one.captured(2).toInt();
        const int last = one.captured(3).isEmpty() ? first : one.captured(3).toInt();
        for (int number = first; number <= last; ++number) {
            const QString id = QStringLiteral("%1-%2").arg(one.captured(1)).arg(number, 2, 10, QLatin1Char('0'));
            const Signature* failure = shippedSignature(id);
            if (failure && !failures.contains(failure))
                failures << failure;
        }
    }
    return failures;
}

} // namespace wizard
