// Holds a practice run against a run on real nodes, step by step: the same steps, outcomes, evidence and output, but
// for what is listed below with its reason. usage: compare_runs RUN_ON_NODES RUN_IN_PRACTICE      exit 0: alike; 1:
// they differ, and how

#include "backend/output/SpoolReader.h"
#include "tests/support/TranscriptShape.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTextStream>

#include <memory>
#include <optional>

namespace {

enum class Side { Nodes, Practice };

/// A line that one side may have and the other not.
struct Allowed {
    Side side;
    const char* step; ///< regular expression, on the whole id
    const char* line; ///< regular expression, anywhere in the line
    const char* because;
};

const QList<Allowed>& allowedLines()
{
    static const QList<Allowed> all = {
        {Side::Practice, ".*", "\\bagent-2\\b", "the lab has one agent"},
        {Side::Practice, "cluster-reset|start-first|peers-start|agents-start",
         "msg=\"(not running in CIS mode|Reconciling bootstrap data|Starting etcd for |Waiting for container runtime|"
         "Failed to test data store connection|Running (kube-apiserver|kubelet|containerd)|Applying Cluster Role|"
         "Labels and annotations|Adding server to load balancer)",
         "the lab's rke2 has no containers, no kubelet and no API server"},
        {Side::Practice, "cluster-reset", "Trimming membership information", "the lab's etcd is 3.4"},
        {Side::Nodes, "stop-(agents|servers)", "Cannot find device \"(cni0|flannel\\.1)\"",
         "the lab's nodes have no container network"},
        {Side::Nodes, "record-state", "No resources found", "practice has a disruption budget"},
        {Side::Nodes, "drain", "default/shop-|pod/shop-", "the lab's shop began on the first server"},
    };
    return all;
}

/// Steps that only practice has.
const QMap<QString, QString>& stepsOfPractice()
{
    static const QMap<QString, QString> all = {
        {QStringLiteral("keep-logs"), QStringLiteral("practice's killall script deletes the pods' logs")},
    };
    return all;
}

struct Step {
    QString id, node, outcome;
    QByteArrayList evidence, output;
};

struct Run {
    QMap<QString, Step> steps; ///< by "id on node"
    QByteArrayList checks;     ///< of the verification
    QByteArrayList kept;
};

QByteArrayList shapeOf(QByteArray text, const QByteArray& run)
{
    text.replace(run, "<run>");
    text.replace("http://", "https://"); // the lab's etcd speaks without TLS
    return transcript::shape(text);
}

QByteArray outputOf(const QString& folder, const QString& executor, int task)
{
    const auto opened = backend::SpoolReader::open(folder + QStringLiteral("/output/%1.spool").arg(executor));
    if (!opened)
        return {};
    backend::SpoolReader& reader = **opened;
    while (reader.refresh(1 << 20)) {
    }
    const qint64 first = reader.firstLineOf(task, 0);
    if (first < 0)
        return {};
    return reader.lines(first, static_cast<int>(reader.lastLineOf(task, 0) - first + 1)).join('\n');
}

Step readStep(const QJsonObject& json, const QString& folder, const QByteArray& run)
{
    Step step;
    step.id = json["id"].toString();
    step.node = json["node"].toString();
    step.outcome = json["outcome"].toString();
    for (const QJsonValue& one : json["evidence"].toArray())
        step.evidence += shapeOf((one["kind"].toString() + ": " + one["text"].toString() + ": " +
                                  one["expected"].toString() + (one["holds"].toBool() ? ": holds" : ": does not hold"))
                                     .toUtf8(),
                                 run);
    for (const QJsonValue& one : json["findings"].toArray())
        step.evidence += "finding: " + one["signature"].toString().toUtf8();
    step.output = shapeOf(outputOf(folder, json["executor"].toString(), json["n"].toInt()), run);
    return step;
}

std::optional<Run> readRun(const QString& folder)
{
    QFile file(folder + QStringLiteral("/record.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    const QByteArray id = record["run"].toString().toUtf8();
    Run run;
    for (const QJsonValue& json : record["steps"].toArray()) {
        const Step step = readStep(json.toObject(), folder, id);
        run.steps.insert(step.id + QStringLiteral(" on ") + step.node, step);
    }
    for (const QJsonValue& check : record["checks"].toArray())
        run.checks +=
            (check["check"].toString() + " on " + check["node"].toString() + ": " + check["verdict"].toString())
                .toUtf8();
    for (const QJsonValue& kept : record["kept"].toArray())
        run.kept += shapeOf(
            (kept["id"].toString() + " on " + kept["node"].toString() + " keeps " + kept["path"].toString()).toUtf8(),
            id);
    return run.steps.isEmpty() ? std::nullopt : std::optional(run);
}

/// Collects what differs; what is allowed is counted, so that an entry nobody needs any more is found.
class Comparison {
public:
    void compare(const Run& nodes, const Run& practice);
    int report(qsizetype steps) const;

private:
    void compareSteps(const Step& nodes, const Step& practice);
    void compareLines(const Step& step, const QByteArrayList& nodes, const QByteArrayList& practice);
    bool isAllowed(Side side, const QString& step, const QByteArray& line);
    void differs(const QString& where, const QString& what) { m_differences << where + QStringLiteral(": ") + what; }

    QStringList m_differences;
    QMap<int, int> m_used; ///< index in allowedLines()
};

bool Comparison::isAllowed(Side side, const QString& step, const QByteArray& line)
{
    for (int i = 0; i < allowedLines().size(); ++i) {
        const Allowed& one = allowedLines().at(i);
        const QRegularExpression ofStep(QRegularExpression::anchoredPattern(QLatin1String(one.step)));
        const QRegularExpression ofLine((QLatin1String(one.line)));
        if (one.side != side || !ofStep.match(step).hasMatch() || !ofLine.match(QString::fromUtf8(line)).hasMatch())
            continue;
        ++m_used[i];
        return true;
    }
    return false;
}

void Comparison::compareLines(const Step& step, const QByteArrayList& nodes, const QByteArrayList& practice)
{
    const QString where = step.id + QStringLiteral(" on ") + step.node;
    for (const QByteArray& line : transcript::missing(nodes, practice))
        if (!isAllowed(Side::Nodes, step.id, line))
            differs(where, QStringLiteral("only on real nodes: ") + QString::fromUtf8(line));
    for (const QByteArray& line : transcript::missing(practice, nodes))
        if (!isAllowed(Side::Practice, step.id, line))
            differs(where, QStringLiteral("only in practice: ") + QString::fromUtf8(line));
}

void Comparison::compareSteps(const Step& nodes, const Step& practice)
{
    if (nodes.outcome != practice.outcome)
        differs(nodes.id + QStringLiteral(" on ") + nodes.node,
                nodes.outcome + QStringLiteral(" on real nodes, ") + practice.outcome + QStringLiteral(" in practice"));
    compareLines(nodes, nodes.evidence, practice.evidence);
    compareLines(nodes, nodes.output, practice.output);
}

void Comparison::compare(const Run& nodes, const Run& practice)
{
    for (auto it = nodes.steps.cbegin(); it != nodes.steps.cend(); ++it) {
        if (stepsOfPractice().contains(it->id))
            continue;
        if (practice.steps.contains(it.key()))
            compareSteps(*it, practice.steps.value(it.key()));
        else
            differs(it.key(), QStringLiteral("only on real nodes"));
    }
    for (auto it = practice.steps.cbegin(); it != practice.steps.cend(); ++it) {
        const bool known = stepsOfPractice().contains(it->id) || isAllowed(Side::Practice, it->id, it->node.toUtf8());
        if (!nodes.steps.contains(it.key()) && !known)
            differs(it.key(), QStringLiteral("only in practice"));
    }
    const auto sameOf = [this](const char* what, const QByteArrayList& ofNodes, const QByteArrayList& ofPractice) {
        compareLines({QLatin1String(what), QStringLiteral("the whole run"), {}, {}, {}}, ofNodes, ofPractice);
    };
    sameOf("verification", nodes.checks, practice.checks);
    sameOf("kept copies", nodes.kept, practice.kept);
}

int Comparison::report(qsizetype steps) const
{
    QTextStream out(stdout);
    for (const QString& difference : m_differences)
        out << difference << '\n';
    bool stale = false;
    for (int i = 0; i < allowedLines().size(); ++i) {
        const Allowed& one = allowedLines().at(i);
        out << "allowed " << m_used.value(i) << " times: " << one.because << '\n';
        stale |= m_used.value(i) == 0;
    }
    if (stale)
        out << "what is allowed and no longer happens belongs off the list\n";
    out << steps << " steps compared, " << m_differences.size() << " differences\n";
    return m_differences.isEmpty() && !stale ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        QTextStream(stderr) << "usage: compare_runs RUN_ON_NODES RUN_IN_PRACTICE\n";
        return 2;
    }
    const auto nodes = readRun(QFile::decodeName(argv[1]));
    const auto practice = readRun(QFile::decodeName(argv[2]));
    if (!nodes || !practice) {
        QTextStream(stderr) << "no record with steps in " << (nodes ? argv[2] : argv[1]) << '\n';
        return 2;
    }
    Comparison comparison;
    comparison.compare(*nodes, *practice);
    return comparison.report(nodes->steps.size());
}
