#include "wizard/case/CaseReader.h"
#include "wizard/case/CaseTexts.h"
#include "wizard/case/HostGrammar.h"

#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

bool hasControl(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar one) { return one.unicode() < 0x20 || one.unicode() == 0x7f; });
}

/// Words that the wizard itself uses where a node's name may stand.
const QStringList& reservedNames()
{
    static const QStringList names = {"here", "desk", "cluster", "s3", "operator", "node", "auto"};
    return names;
}

} // namespace

QString checkNodeName(const QString& text)
{
    if (text.startsWith(QLatin1Char('-')))
        return CaseTexts::tr("A node name must not begin with '-', for example server-1.");
    if (!matches(text, "[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?"))
        return CaseTexts::tr("A node name has 1 to 63 letters, digits, '.', '_' or '-', for example server-1.");
    if (reservedNames().contains(text.toLower()))
        return CaseTexts::tr("The wizard itself uses this word; choose another name, for example server-1.");
    return {};
}

QString checkAddress(const QString& text)
{
    if (text.isEmpty())
        return CaseTexts::tr(
            "An address is a host name or an IP address, for example 10.0.0.11 or server-1.example.com.");
    if (text.startsWith(QLatin1Char('-')))
        return CaseTexts::tr("An address must not begin with '-', for example 10.0.0.11 or server-1.example.com.");
    if (text.contains(QLatin1Char('@')))
        return CaseTexts::tr("The user has its own field; give the address alone, for example 10.0.0.11.");
    if (!isHost(text))
        return CaseTexts::tr(
            "An address is a host name or an IP address without spaces, brackets, ports or shell characters, for "
            "example 10.0.0.11 or server-1.example.com.");
    return {};
}

QString checkUser(const QString& text)
{
    if (text.startsWith(QLatin1Char('-')))
        return CaseTexts::tr("A user name must not begin with '-', for example ops.");
    if (!isLoginName(text))
        return CaseTexts::tr("A user name has 1 to 64 letters, digits, '.', '_', '-' or '@', for example ops.");
    return {};
}

QString checkCaseName(const QString& text)
{
    if (!matches(text, "[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?"))
        return CaseTexts::tr(
            "A case name has 1 to 63 letters, digits, '.', '_' or '-', so that it can be typed to confirm, for "
            "example prod-eu.");
    return {};
}

QString checkAbsolutePath(const QString& text)
{
    if (hasControl(text))
        return CaseTexts::tr("A path must not hold line breaks or control characters.");
    if (!text.startsWith(QLatin1Char('/')) || text.size() > 4095)
        return CaseTexts::tr(
            "A path begins with '/', for example /var/lib/rancher/rke2/server/db/snapshots/on-demand-1.");
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.contains(QStringLiteral("..")) || parts.contains(QStringLiteral(".")))
        return CaseTexts::tr(
            "A path must not hold '.' or '..', for example /var/lib/rancher/rke2/server/db/snapshots/on-demand-1.");
    return {};
}

QString checkRke2Version(const QString& text)
{
    if (matches(text, R"(v1\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(alpha|beta|rc)\d+)?\+rke2r\d+)"))
        return {};
    if (matches(text, R"(v?1\.\d+\.\d+(-(alpha|beta|rc)\d+)?-rke2r\d+)"))
        return CaseTexts::tr("An RKE2 version has a '+' before rke2r, for example v1.31.9+rke2r1.");
    return CaseTexts::tr("An RKE2 version is written in full, for example v1.31.9+rke2r1.");
}

QString checkKubernetesName(const QString& text)
{
    if (text.size() > 253 || !matches(text, "[a-z0-9]([-a-z0-9.]*[a-z0-9])?"))
        return CaseTexts::tr(
            "A Kubernetes name has at most 253 small letters, digits, '-' or '.', for example server-1.");
    return {};
}

QString checkInputText(const QString& type, const QString& text)
{
    if (type == QLatin1String("path"))
        return checkAbsolutePath(text);
    if (type == QLatin1String("rke2Version"))
        return checkRke2Version(text);
    if (type == QLatin1String("rancherVersion"))
        return matches(text, R"(v2\.\d+\.\d+(-(alpha|beta|rc|hotfix)[0-9A-Za-z.-]*)?)")
                   ? QString()
                   : CaseTexts::tr("A Rancher version is written in full, for example v2.8.5.");
    if (type == QLatin1String("name"))
        return checkKubernetesName(text);
    if (type == QLatin1String("host"))
        return checkAddress(text);
    if (type == QLatin1String("hostPort")) {
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        const bool hasPort = colon >= 0 && text.count(QLatin1Char(':')) == 1;
        if (hasPort && !matches(text.mid(colon + 1), "[1-9][0-9]{0,4}"))
            return CaseTexts::tr("A port is a number, for example minio.example.com:9000.");
        return checkAddress(hasPort ? text.left(colon) : text);
    }
    if (type == QLatin1String("fileName"))
        return matches(text, "[A-Za-z0-9_][A-Za-z0-9._+:-]{0,254}")
                   ? QString()
                   : CaseTexts::tr(
                         "A file name without folders has letters, digits, '.', '_', '+', ':' or '-', for example "
                         "backup-1.tar.gz.");
    if (type == QLatin1String("seconds"))
        return matches(text, "[1-9][0-9]{0,5}") ? QString() : CaseTexts::tr("A number of seconds, for example 300.");
    if (type == QLatin1String("number"))
        return matches(text, "[1-9][0-9]{0,5}") ? QString() : CaseTexts::tr("A whole number, for example 3.");
    return hasControl(text) ? CaseTexts::tr("This must be one line without control characters.") : QString();
}

} // namespace wizard
