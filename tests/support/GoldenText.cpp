#include "tests/support/GoldenText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <vector>

namespace tests {

using namespace wizard;

namespace {

/// "key: text" or, for several lines, the key and the lines indented below it. Empty texts are left out.
class Lines {
public:
    void add(const QString& key, const QString& text)
    {
        if (text.isEmpty())
            return;
        const QStringList all = text.split(QLatin1Char('\n'));
        if (all.size() == 1) {
            m_lines << QStringLiteral("    %1: %2").arg(key, text);
            return;
        }
        m_lines << QStringLiteral("    %1:").arg(key);
        for (const QString& line : all) {
            if (!line.isEmpty())
                m_lines << QStringLiteral("        ") + line;
        }
    }

    void add(const QString& key, const QStringList& texts)
    {
        for (const QString& text : texts)
            add(key, text.isEmpty() ? QStringLiteral("(empty)") : text);
    }

    void add(const QString& key, int number, int usual)
    {
        if (number != usual)
            add(key, QString::number(number));
    }

    void add(const QString& key, bool set)
    {
        if (set)
            add(key, QStringLiteral("yes"));
    }

    void add(const QString& key, const QJsonObject& object)
    {
        if (!object.isEmpty())
            add(key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }

    QStringList all() const { return m_lines; }

private:
    QStringList m_lines;
};

QString checkHead(const PlannedCheck& check)
{
    return QStringLiteral("%1 on %2, \"%3\", expects \"%4\", every %5 s, within %6 s, stable for %7 s")
        .arg(check.id, check.node, check.title, check.expect)
        .arg(check.everySeconds)
        .arg(check.withinSeconds)
        .arg(check.stableForSeconds);
}

QString checkAsks(const PlannedCheck& check)
{
    QStringList parts;
    for (auto it = check.http.begin(); it != check.http.end(); ++it)
        parts << it.key() + QLatin1Char('=') + it.value().toString();
    return check.http.isEmpty() ? check.script : QStringLiteral("GET ") + parts.join(QLatin1Char(' '));
}

void addVerify(const PlannedVerify& verify, Lines& lines)
{
    QStringList codes;
    for (int code : verify.exitCodes)
        codes << QString::number(code);
    lines.add("verify exit", codes.join(QLatin1Char(' ')));
    lines.add("verify all", verify.all);
    lines.add("verify any", verify.any);
    lines.add("verify none", verify.none);
    lines.add("verify from", verify.from);
    for (const PlannedCheck& check : verify.checks) {
        lines.add("check", checkHead(check));
        lines.add("    asks", checkAsks(check));
    }
}

void addConduct(const PlannedTask& task, Lines& lines)
{
    for (const PlannedCapture& capture : task.captures)
        lines.add("captures", QStringLiteral("%1 from %2: %3%4%5")
                                  .arg(capture.name, capture.from, capture.match,
                                       capture.secret ? QStringLiteral(" (secret)") : QString(),
                                       capture.shownBeforeDestroy ? QStringLiteral(" (shown)") : QString()));
    lines.add("keeps", task.keeps);
    lines.add("keeps nothing, because", task.keepsNothingBecause);
    lines.add("point of no return", task.pointOfNoReturn);
    lines.add("expects disconnect", task.expectsDisconnect);
    lines.add("reboots", task.reboots);
    lines.add("stop", task.stop);
    lines.add("unit", task.unit);
    lines.add("quiet after", task.quietAfterSeconds, 60);
    lines.add("limit", task.limitSeconds, 0);
    lines.add("usual", task.usualSeconds, 0);
    lines.add("skip", task.skip);
    lines.add("mark done", task.markDone);
    lines.add("undo", task.undoText);
    lines.add("undo script", task.undoScript);
    lines.add("undo check", task.undoCheck);
    lines.add("secret", task.secretInput + (task.secretVariable.isEmpty() ? QString() : u' ' + task.secretVariable));
}

QString taskBody(const PlannedTask& task)
{
    Lines lines;
    lines.add("title with", task.titleArguments);
    lines.add("command", task.command);
    lines.add("words", task.argv);
    lines.add("parameters", task.parameters);
    lines.add("stdin", task.stdinText);
    lines.add("holes", task.holes.join(QLatin1Char(' ')));
    lines.add("needs", task.needs.join(QLatin1Char(' ')));
    lines.add("needed when", task.neededWhen);
    lines.add("done when", task.doneWhen);
    addVerify(task.verify, lines);
    addConduct(task, lines);
    lines.add("official", task.official);
    lines.add("why different", task.whyDifferent);
    lines.add("explain", task.explain);
    lines.add("source", task.source);
    lines.add("warnings", task.warnings.join(QLatin1Char(' ')));
    QString text = lines.all().join(QLatin1Char('\n'));
    text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(task.subject))),
                 QStringLiteral("<subject>"));
    return text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(task.executor))),
                        QStringLiteral("<node>"));
}

QString taskHead(const PlannedTask& task)
{
    return QStringLiteral("%1 (%2, %3, %4, parallel %5): %6")
        .arg(task.step, task.phase, word(task.kind), word(task.effect))
        .arg(task.parallel)
        .arg(task.title);
}

void addTasks(const QList<PlannedTask>& tasks, QStringList& lines)
{
    QString head, body;
    QStringList where;
    const auto close = [&] {
        if (!where.isEmpty())
            lines << QStringLiteral("  on ") + where.join(QStringLiteral(", ")) << body;
        where.clear();
    };
    for (const PlannedTask& task : tasks) {
        const QString nextHead = taskHead(task), nextBody = taskBody(task);
        if (nextHead != head || nextBody != body)
            close();
        if (nextHead != head)
            lines << QString() << nextHead;
        head = nextHead;
        body = nextBody;
        where << (task.subject == task.executor ? task.executor
                                                : QStringLiteral("%1 about %2").arg(task.executor, task.subject));
    }
    close();
}

void addHeader(const Plan& plan, QStringList& lines)
{
    const QString kind = plan.followUp ? QStringLiteral(" (follow-up of %1)").arg(plan.rollbackRun) : QString();
    lines << QStringLiteral("%1%2: %3").arg(plan.procedure, kind, plan.procedureTitle)
          << QStringLiteral("case %1 from %2 to %3").arg(plan.caseName, plan.fromVersion, plan.toVersion)
          << QStringLiteral("snapshot %1 %2 %3").arg(plan.snapshotNode, plan.snapshotPath, plan.snapshotSha256);
    for (auto it = plan.nodeRoles.begin(); it != plan.nodeRoles.end(); ++it)
        lines << QStringLiteral("node %1: %2%3")
                     .arg(it.key(), it.value(),
                          plan.leftOut.contains(it.key())
                              ? QStringLiteral(", left out: ") + plan.leftOut.value(it.key())
                              : QString());
    for (const PlanBlock& block : plan.blocks)
        lines << QStringLiteral("BLOCK %1 [%2]: %3 | %4 | %5")
                     .arg(block.id, block.arguments.join(QLatin1Char(' ')), block.text, block.mend, block.source);
    for (const PlannedWarning& warning : plan.warnings)
        lines << QStringLiteral("%1 %2 %3 at %4%5: %6 | found: %7 | %8 | %9")
                     .arg(word(warning.severity), warning.verdict, warning.id,
                          warning.step.isEmpty() ? QStringLiteral("the head") : warning.step,
                          warning.couldNotCheck ? QStringLiteral(" (could not check)") : QString(), warning.text,
                          warning.found, warning.mend, warning.source);
}

enum class Edit { Same, Gone, New };
struct EditLine {
    Edit edit;
    QString text;
};

/// The shortest list of edits by the table of longest common subsequences.
std::vector<EditLine> edits(const QStringList& from, const QStringList& to)
{
    const auto width = static_cast<size_t>(to.size()) + 1;
    std::vector<int> longest((static_cast<size_t>(from.size()) + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int& {
        return longest[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (qsizetype i = from.size() - 1; i >= 0; --i) {
        for (qsizetype j = to.size() - 1; j >= 0; --j)
            at(i, j) = from[i] == to[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::vector<EditLine> result;
    qsizetype i = 0, j = 0;
    while (i < from.size() || j < to.size()) {
        if (i < from.size() && j < to.size() && from[i] == to[j]) {
            result.push_back({Edit::Same, from[i]});
            ++i, ++j;
        } else if (j == to.size() || (i < from.size() && at(i + 1, j) >= at(i, j + 1))) {
            result.push_back({Edit::Gone, from[i++]});
        } else {
            result.push_back({Edit::New, to[j++]});
        }
    }
    return result;
}

} // namespace

QString goldenText(const Plan& plan)
{
    QStringList lines;
    addHeader(plan, lines);
    addTasks(plan.tasks, lines);
    lines << QString() << QStringLiteral("verification");
    for (const PlannedCheck& check : plan.verification) {
        lines << QStringLiteral("  ") + checkHead(check);
        for (const QString& line : checkAsks(check).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines << QStringLiteral("        ") + line;
        for (const QString& line : check.neededWhen.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines << QStringLiteral("        needed: ") + line;
    }
    for (const QString& note : plan.followUps)
        lines << QStringLiteral("follow-up: ") + note;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString goldenText(const QList<PlannedProbe>& probes)
{
    QStringList bodies;
    QMap<QString, QStringList> nodes;
    for (const PlannedProbe& probe : probes) {
        Lines lines;
        lines.add("script", probe.script);
        for (auto it = probe.gives.begin(); it != probe.gives.end(); ++it)
            lines.add("gives", it.key() + u' ' + it.value());
        lines.add("limit", probe.limitSeconds, 0);
        lines.add("of the cluster", probe.clusterScope);
        QString body = probe.id + u'\n' + lines.all().join(QLatin1Char('\n'));
        body.replace(QRegularExpression(QStringLiteral("\\[ %1 !=").arg(QRegularExpression::escape(probe.node))),
                     QStringLiteral("[ <node> !="));
        if (!nodes.contains(body))
            bodies << body;
        nodes[body] << probe.node;
    }
    QString text;
    for (const QString& body : bodies)
        text += QStringLiteral("on %1: %2\n\n").arg(nodes.value(body).join(QStringLiteral(", ")), body);
    return text;
}

QString lineDifferences(const QString& from, const QString& to)
{
    constexpr size_t kAround = 2;
    if (from == to)
        return {};
    const std::vector<EditLine> all = edits(from.split(QLatin1Char('\n')), to.split(QLatin1Char('\n')));
    QStringList lines;
    size_t shown = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        bool near = false;
        for (size_t k = i > kAround ? i - kAround : 0; k <= i + kAround && k < all.size(); ++k)
            near = near || all[k].edit != Edit::Same;
        if (!near)
            continue;
        if (i > shown)
            lines << QStringLiteral("@@");
        shown = i + 1;
        lines << (all[i].edit == Edit::Same ? u' ' : all[i].edit == Edit::Gone ? u'-' : u'+') + all[i].text;
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString compareToGolden(const QString& path, const QString& text)
{
    const QString full = QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/") + path;
    QFile file(full);
    const QString before = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    file.close();
    QString differences = lineDifferences(before, text);
    if (differences.isEmpty() || qEnvironmentVariableIntValue("ROLLBACK_RENEW_GOLDEN") == 0)
        return differences;
    QDir().mkpath(QFileInfo(full).path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.toUtf8()) < 0)
        return QStringLiteral("%1 cannot be written").arg(full);
    fprintf(stdout, "renewed %s\n%s\n", qUtf8Printable(full), qUtf8Printable(differences));
    return {};
}

QString goldenJson(const Plan& plan)
{
    QJsonObject json = plan.toJson();
    for (const char* key : {"digest", "procedureDigest", "rulesDigest", "caseDigest", "factsDigest", "programVersion"})
        json.remove(QString::fromLatin1(key));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace tests
