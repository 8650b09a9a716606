#include "wizard/run/HashScript.h"

#include "backend/base/ShellQuote.h"

namespace wizard {

QString fileHashScript(const QString& path)
{
    return QStringLiteral("s=$(sha256sum < %1) && printf '%s\\n' \"${s%% *}\"")
        .replace(QLatin1String("%1"), backend::shellQuote(path));
}

QString copyHashScript(const QString& path)
{
    return QStringLiteral("p=@\n"
                          "if [ -f \"$p\" ]; then s=$(sha256sum < \"$p\") || exit 4\n"
                          "elif [ -d \"$p\" ]; then l=$(cd \"$p\" && find . -type f -exec sha256sum {} +) || exit 4\n"
                          "    s=$(printf '%s\\n' \"$l\" | LC_ALL=C sort | sha256sum) || exit 4\n"
                          "else exit 3; fi\n"
                          "printf '%s\\n' \"${s%% *}\"\n")
        .replace(QLatin1Char('@'), backend::shellQuote(path));
}

} // namespace wizard
