#include "wizard/record/LoginWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Runbook", text);
}

QString userWords(const PlannedLogin& login)
{
    if (login.user.isEmpty())
        return tr("as whom ssh_config says");
    if (login.source == QLatin1String("ssh_config"))
        return tr("as %1 (by ssh_config)").arg(login.user);
    if (login.source == QLatin1String("local user"))
        return tr("as %1 (the name of whoever runs this program)").arg(login.user);
    return tr("as %1 (by the case)").arg(login.user);
}

} // namespace

QString loginWords(const PlannedLogin& login)
{
    QStringList steps;
    for (const QString& step : login.through)
        steps << (step == QLatin1String(kProxyCommand) ? tr("the ProxyCommand of ssh_config") : step);
    return steps.isEmpty() ? tr("%1, directly").arg(userWords(login))
                           : tr("%1, through %2").arg(userWords(login), steps.join(tr(", then ")));
}

QStringList loginLines(const QList<PlannedLogin>& logins)
{
    QList<QPair<QString, QStringList>> groups; // words, nodes
    for (const PlannedLogin& login : logins) {
        const QString words = loginWords(login);
        const auto same =
            std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == words; });
        if (same == groups.end())
            groups << qMakePair(words, QStringList{login.node});
        else
            same->second << login.node;
    }
    QStringList lines;
    for (const auto& [words, nodes] : std::as_const(groups))
        lines << QStringLiteral("%1: %2").arg(nodes.join(QStringLiteral(", ")), words);
    return lines;
}

} // namespace wizard
