#include "wizard/run/Wording.h"

namespace wizard {

Wording::~Wording() = default;

QString Wording::sentence(const char* /*context*/, const char* source) const
{
    return QString::fromUtf8(source);
}

QString Wording::text(const QString& source, const QStringList& arguments) const
{
    QString text = source;
    for (qsizetype i = 0; i < arguments.size(); ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), arguments.at(i));
    return text;
}

QString Wording::expectation(const QString& expected) const
{
    return expected;
}

} // namespace wizard
