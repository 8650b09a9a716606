#include "tests/support/TranscriptShape.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace transcript {

namespace {
struct Rule {
    QRegularExpression pattern;
    QString with;
};

const QList<Rule>& rules()
{
    const auto rule = [](const char* pattern, const char* with) {
        return Rule{QRegularExpression(QLatin1String(pattern)), QLatin1String(with)};
    };
    static const QList<Rule> all = {
        rule("\\x1b\\[[0-9;]*m", ""),
        rule("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?", "<time>"),
        rule("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \\d]\\d \\d{2}:\\d{2}:\\d{2}\\b", "<time>"),
        rule("\"ts\":(?:\"[^\"]*\"|[\\d.]+)", "\"ts\":<time>"),
        rule("(\"caller\":\"[^\"]*\\.go:)\\d+\"", "\\1<line>\""),
        rule("\\bkill -9(?: \\d+)+", "kill -9 <pids>"),
        rule("-[0-9a-f]{9,10}-[0-9a-z]{5}\\b", "-<pod>"),
        rule("\\b(rke2-canal|rke2-ingress-nginx-controller)-[0-9a-z]{5}\\b", "\\1-<pod>"),
        rule("(?<= )(?:\\d+[smhd])+(?= |$)", "<age>"),
        rule("K10[0-9a-f]{64}::", "K10<hash>::"),
        rule("\\b[0-9a-f]{40,}\\b", "<hash>"),
        rule("\\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b", "<uuid>"),
        rule("\\b((?:server|agent)-\\d+)-[0-9a-f]{8}\\b", "\\1-<id>"),
        rule("\\b(?:\\d{1,3}\\.){3}\\d{1,3}(?::\\d+)?\\b", "<address>"),
        rule("\\b\\d{10}\\b", "<epoch>"),
        rule("\\b[0-9a-f]{12,39}\\b", "<id>"),
        rule("\\b\\d{4,}\\b", "<number>"),
        rule("[ \\t]+", " "),
    };
    return all;
}

/// etcd lists its members by ids that it makes at random; the order says nothing.
QString withMembersInOrder(const QString& line)
{
    static const QRegularExpression members(
        QStringLiteral("\\[(\\S+=https://<address>(?: \\S+=https://<address>)*)\\]"));
    const auto found = members.match(line);
    if (!found.hasMatch())
        return line;
    QStringList names = found.captured(1).split(QLatin1Char(' '));
    names.sort();
    QString ordered = line;
    return ordered.replace(found.capturedStart(1), found.capturedLength(1), names.join(QLatin1Char(' ')));
}
} // namespace

QByteArrayList shape(const QByteArray& output)
{
    QByteArrayList lines;
    for (const QByteArray& line : output.split('\n')) {
        QString text = QString::fromUtf8(line);
        for (const Rule& rule : rules())
            text.replace(rule.pattern, rule.with);
        text = withMembersInOrder(text.trimmed());
        if (!text.isEmpty())
            lines.append(text.toUtf8());
    }
    return lines;
}

QByteArrayList missing(const QByteArrayList& wanted, const QByteArrayList& got)
{
    QByteArrayList result;
    for (const QByteArray& line : wanted)
        if (!got.contains(line) && !result.contains(line))
            result.append(line);
    return result;
}

} // namespace transcript
