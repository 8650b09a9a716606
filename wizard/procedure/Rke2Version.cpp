#include "wizard/procedure/Rke2Version.h"

#include <QRegularExpression>

namespace wizard {

namespace {

/// How far a suffix is: alpha, beta, other pre-releases, the release itself, and hotfixes that are built after it.
int stage(const QString& pre)
{
    if (pre.isEmpty())
        return 3;
    if (pre.startsWith(QLatin1String("hotfix")))
        return 4;
    if (pre.startsWith(QLatin1String("alpha")))
        return 0;
    return pre.startsWith(QLatin1String("beta")) ? 1 : 2;
}

QStringList partsOf(const QString& pre)
{
    static const QRegularExpression part(QStringLiteral("[0-9]+|[A-Za-z]+"));
    QStringList parts;
    for (auto found = part.globalMatch(pre); found.hasNext();)
        parts << found.next().captured();
    return parts;
}

/// rc2 before rc10: numbers count as numbers.
std::strong_ordering comparePre(const QString& left, const QString& right)
{
    if (const auto order = stage(left) <=> stage(right); order != 0)
        return order;
    const QStringList a = partsOf(left);
    const QStringList b = partsOf(right);
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        bool leftNumber = false;
        bool rightNumber = false;
        const qint64 x = a.at(i).toLongLong(&leftNumber);
        const qint64 y = b.at(i).toLongLong(&rightNumber);
        const auto order = leftNumber && rightNumber ? x <=> y : a.at(i).compare(b.at(i)) <=> 0;
        if (order != 0)
            return order;
    }
    return a.size() <=> b.size();
}

} // namespace

std::optional<ReleaseVersion> ReleaseVersion::parse(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(\Av?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-(?!rke2)([0-9A-Za-z][0-9A-Za-z.-]*?))?(?:[-+](rke2)r?(\d{1,6})?)?\z)"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    ReleaseVersion version;
    version.major = match.captured(1).toInt();
    version.minor = match.captured(2).toInt();
    version.patch = match.captured(3).toInt();
    version.pre = match.captured(4);
    version.rke2 = !match.captured(5).isEmpty();
    version.revision = match.captured(6).toInt();
    return version;
}

std::strong_ordering ReleaseVersion::operator<=>(const ReleaseVersion& other) const
{
    if (const auto order = major <=> other.major; order != 0)
        return order;
    if (const auto order = minor <=> other.minor; order != 0)
        return order;
    if (const auto order = patch <=> other.patch; order != 0)
        return order;
    if (const auto order = comparePre(pre, other.pre); order != 0)
        return order;
    return revision <=> other.revision;
}

QString ReleaseVersion::toString() const
{
    QString text = QStringLiteral("v%1.%2.%3").arg(major).arg(minor).arg(patch);
    if (!pre.isEmpty())
        text += QLatin1Char('-') + pre;
    if (rke2)
        text += QStringLiteral("+rke2r%1").arg(revision);
    return text;
}

std::optional<EtcdMinor> etcdMinorOf(const ReleaseVersion& rke2)
{
    if (rke2.major != 1)
        return std::nullopt;
    if (rke2.minor <= 21)
        return EtcdMinor{3, 4};
    if (rke2.minor <= 32 || (rke2.minor == 33 && rke2.patch <= 10))
        return EtcdMinor{3, 5};
    return EtcdMinor{3, 6};
}

} // namespace wizard
