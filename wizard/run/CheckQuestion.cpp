#include "wizard/run/CheckQuestion.h"

#include "backend/base/ShellQuote.h"
#include "wizard/run/Expectation.h"

namespace wizard {

namespace {

/// Secrets of a cluster hold certificates in base64.
QByteArray pemOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return bytes.contains("-----BEGIN") ? bytes : QByteArray::fromBase64(bytes);
}

/// The same question asked by a node. Redirects are not followed.
QString curlScript(const QJsonObject& http)
{
    const QString tls = http.value("tls").toString();
    QStringList words = {"curl", "-sS", "--fail", "--max-time", "20"};
    if (tls == QLatin1String("report"))
        words << QStringLiteral("-k");
    const QStringList address = {"--", http.value("url").toString()};
    if (tls != QLatin1String("pinned"))
        return backend::shellQuote(words + address);
    const QString pem = QString::fromUtf8(pemOf(http.value("ca").toString()));
    return QStringLiteral("f=$(mktemp) || exit 3\ntrap 'rm -f \"$f\"' EXIT\nprintf %s ") + backend::shellQuote(pem) +
           QStringLiteral(" >\"$f\"\n") + backend::shellQuote(words) + QStringLiteral(" --cacert \"$f\" ") +
           backend::shellQuote(address);
}

bool asksFromDesk(const PlannedCheck& check)
{
    return !check.http.isEmpty() && check.http.value("from").toString() != QLatin1String("node");
}

} // namespace

NodeCommand questionOf(const PlannedCheck& check)
{
    NodeCommand command;
    if (!asksFromDesk(check)) {
        command.node = check.node;
        command.script = check.http.isEmpty() ? check.script : curlScript(check.http);
        return command;
    }
    command.kind = NodeCommand::Kind::Http;
    command.url = check.http.value("url").toString();
    command.parameters = check.http;
    if (check.http.contains("ca"))
        command.parameters["ca"] = QString::fromUtf8(pemOf(check.http.value("ca").toString()));
    return command;
}

QString answerOf(const PlannedCheck& check, const NodeReport& report)
{
    if (!asksFromDesk(check) || report.remark.isEmpty())
        return seen(report.outcome, report.text);
    return report.outcome.isSuccess() ? QStringLiteral("%1 (%2)").arg(seen(report.outcome, report.text), report.remark)
                                      : report.remark;
}

} // namespace wizard
