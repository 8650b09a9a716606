#include "backend/sshconfig/HostSettings.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <functional>

namespace backend {

namespace {
/// Words of a line, of which a quoted one may hold blanks.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any)
                words.append(word);
            word.clear();
            any = false;
        } else {
            word.append(c);
            any = true;
        }
    }
    return any ? words << word : words;
}

using Setter = std::function<void(HostSettings&, const QString&)>;

const QMap<QString, Setter>& setters()
{
    static const QMap<QString, Setter> table = {
        {QStringLiteral("hostname"), [](HostSettings& s, const QString& v) { s.hostName = v; }},
        {QStringLiteral("port"), [](HostSettings& s, const QString& v) { s.port = v.toUShort(); }},
        {QStringLiteral("user"), [](HostSettings& s, const QString& v) { s.user = v; }},
        {QStringLiteral("identityfile"), [](HostSettings& s, const QString& v) { s.identityFiles << v; }},
        {QStringLiteral("certificatefile"), [](HostSettings& s, const QString& v) { s.certificateFiles << v; }},
        {QStringLiteral("identityagent"), [](HostSettings& s, const QString& v) { s.identityAgent = v; }},
        {QStringLiteral("identitiesonly"),
         [](HostSettings& s, const QString& v) { s.identitiesOnly = v == QLatin1String("yes"); }},
        {QStringLiteral("proxyjump"), [](HostSettings& s, const QString& v) { s.proxyJump = v; }},
        {QStringLiteral("proxycommand"), [](HostSettings& s, const QString& v) { s.proxyCommand = v; }},
        {QStringLiteral("userknownhostsfile"),
         [](HostSettings& s, const QString& v) { s.userKnownHostsFiles = wordsOf(v); }},
        {QStringLiteral("hostkeyalias"), [](HostSettings& s, const QString& v) { s.hostKeyAlias = v; }},
        {QStringLiteral("serveraliveinterval"),
         [](HostSettings& s, const QString& v) { s.serverAliveSeconds = v.toInt(); }},
        {QStringLiteral("stricthostkeychecking"),
         [](HostSettings& s, const QString& v) {
             s.strictHostKeys = v == QLatin1String("yes") || v == QLatin1String("true");
         }},
        {QStringLiteral("hashknownhosts"),
         [](HostSettings& s, const QString& v) { s.hashKnownHosts = v == QLatin1String("yes"); }},
    };
    return table;
}
} // namespace

HostSettings readHostSettings(const QByteArray& printed, const QByteArray& defaults)
{
    const QList<QByteArray> known = defaults.split('\n');
    const QSet<QByteArray> unsaid(known.begin(), known.end());
    HostSettings settings;
    for (const QByteArray& line : printed.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        const QString keyword = text.section(QLatin1Char(' '), 0, 0).toLower();
        if (const auto setter = setters().constFind(keyword); setter != setters().cend() && !unsaid.contains(line))
            (*setter)(settings, text.mid(keyword.size()).trimmed());
    }
    return settings;
}

void HostSettings::addFrom(const HostSettings& later)
{
    const auto text = [](QString& mine, const QString& other) {
        if (mine.isEmpty())
            mine = other;
    };
    text(hostName, later.hostName);
    text(user, later.user);
    text(identityAgent, later.identityAgent);
    text(hostKeyAlias, later.hostKeyAlias);
    if (proxyJump.isEmpty() && proxyCommand.isEmpty()) { // whichever stands first keeps the other from counting
        proxyJump = later.proxyJump;
        proxyCommand = later.proxyCommand;
    }
    port = port == 0 ? later.port : port;
    identityFiles += later.identityFiles;
    certificateFiles += later.certificateFiles;
    identitiesOnly = identitiesOnly || later.identitiesOnly;
    if (userKnownHostsFiles.isEmpty())
        userKnownHostsFiles = later.userKnownHostsFiles;
    serverAliveSeconds = serverAliveSeconds == 0 ? later.serverAliveSeconds : serverAliveSeconds;
    strictHostKeys = strictHostKeys || later.strictHostKeys;
    hashKnownHosts = hashKnownHosts || later.hashKnownHosts;
    if (!problem)
        problem = later.problem;
}

QString HostSettings::summary() const
{
    QStringList said;
    const auto add = [&said](const char* keyword, const QString& value) {
        if (!value.isEmpty())
            said << QLatin1String(keyword) + QLatin1Char(' ') + value;
    };
    add("HostName", hostName);
    add("Port", port == 0 ? QString() : QString::number(port));
    add("User", user);
    add("IdentityFile", identityFiles.join(QLatin1Char(' ')));
    add("CertificateFile", certificateFiles.join(QLatin1Char(' ')));
    add("IdentityAgent", identityAgent);
    add("ProxyJump", proxyJump);
    add("ProxyCommand", proxyCommand);
    add("UserKnownHostsFile", userKnownHostsFiles.join(QLatin1Char(' ')));
    add("HostKeyAlias", hostKeyAlias);
    add("StrictHostKeyChecking", strictHostKeys ? QStringLiteral("yes") : QString());
    return said.join(QStringLiteral(", "));
}

QString expandTokens(const QString& text, const QString& original, const QString& host, quint16 port,
                     const QString& user)
{
    QString source = text;
    if (source == QLatin1String("~") || source.startsWith(QLatin1String("~/")))
        source.replace(0, 1, QDir::homePath());
    const QMap<QChar, QString> values = {{u'%', QStringLiteral("%")},
                                         {u'd', QDir::homePath()},
                                         {u'h', host},
                                         {u'n', original},
                                         {u'p', QString::number(port)},
                                         {u'r', user},
                                         {u'u', qEnvironmentVariable("USER")}};
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool isToken = source.at(i) == QLatin1Char('%') && i + 1 < source.size();
        if (isToken && values.contains(source.at(i + 1)))
            result += values.value(source.at(++i));
        else
            result += source.at(i);
    }
    return result;
}

} // namespace backend
