#include "wizard/case/HostGrammar.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace wizard {

namespace {

constexpr QLatin1String kKeyWord(" key ");

bool fits(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isIpv4(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
               return fits(part, QStringLiteral("0|[1-9][0-9]{0,2}")) && part.toInt() <= 255;
           });
}

/// Counts groups of one side of "::"; -1: not valid. An IPv4 tail counts as two.
int groupsOf(const QString& side, bool mayEndInIpv4)
{
    if (side.isEmpty())
        return 0;
    const QStringList parts = side.split(QLatin1Char(':'));
    int groups = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool tail = mayEndInIpv4 && i + 1 == parts.size() && isIpv4(parts.at(i));
        if (!tail && !fits(parts.at(i), QStringLiteral("[0-9A-Fa-f]{1,4}")))
            return -1;
        groups += tail ? 2 : 1;
    }
    return groups;
}

bool isIpv6(const QString& text)
{
    const qsizetype percent = text.indexOf(QLatin1Char('%'));
    if (percent >= 0 && !fits(text.mid(percent + 1), QStringLiteral("[A-Za-z0-9][A-Za-z0-9._-]{0,31}")))
        return false;
    const QString address = percent < 0 ? text : text.left(percent);
    const QStringList sides = address.split(QStringLiteral("::"));
    if (sides.size() == 1)
        return groupsOf(address, true) == 8;
    if (sides.size() != 2)
        return false;
    const int before = groupsOf(sides.at(0), false);
    const int after = groupsOf(sides.at(1), true);
    return before >= 0 && after >= 0 && before + after <= 7;
}

bool isName(const QString& text)
{
    static const QString label = QStringLiteral("[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?");
    return text.size() <= 253 && fits(text, QStringLiteral("%1(\\.%1)*").arg(label));
}

} // namespace

bool isHost(const QString& text)
{
    if (text.contains(QLatin1Char(':')))
        return isIpv6(text);
    if (fits(text, QStringLiteral("[0-9.]+")))
        return isIpv4(text);
    return isName(text);
}

bool isLoginName(const QString& text)
{
    return fits(text, QStringLiteral("[A-Za-z0-9_][A-Za-z0-9_.@-]{0,62}[A-Za-z0-9_$-]?"));
}

JumpWords jumpWords(const QString& text)
{
    const qsizetype key = text.indexOf(kKeyWord);
    return key < 0 ? JumpWords{text, {}} : JumpWords{text.left(key), text.mid(key + kKeyWord.size())};
}

bool isJump(const QString& text)
{
    const auto [where, keyFile] = jumpWords(text);
    if (text.contains(kKeyWord) && !fits(keyFile, QStringLiteral("(~?|[A-Za-z]:)/[^,\\x00-\\x1f\\x7f]+")))
        return false;
    const qsizetype at = where.lastIndexOf(QLatin1Char('@'));
    if (at >= 0 && !isLoginName(where.left(at)))
        return false;
    const QString rest = where.mid(at + 1);
    if (isHost(rest))
        return true;
    static const QRegularExpression withPort(QStringLiteral(R"(\A(?:\[([^\]]+)\]|([^:\[\]]+)):([1-9][0-9]{0,4})\z)"));
    const auto match = withPort.match(rest);
    if (!match.hasMatch() || match.captured(3).toInt() > 65535)
        return false;
    return match.captured(1).isEmpty() ? isHost(match.captured(2)) : isIpv6(match.captured(1));
}

} // namespace wizard
