#include "backend/base/Error.h"

namespace backend {

QString Error::toString() const
{
    QString text = message;
    if (!detail.isEmpty())
        text += QLatin1Char('\n') + detail;
    if (!hint.isEmpty())
        text += QLatin1Char('\n') + hint;
    return text;
}

} // namespace backend
