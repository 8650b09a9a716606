#include "backend/practice/Scenario.h"

#include <QCoreApplication>
#include <QFile>

#include <yaml-cpp/yaml.h>

namespace backend {

namespace {
QByteArray bytes(const YAML::Node& node)
{
    return node.IsDefined() && node.IsScalar() ? QByteArray::fromStdString(node.Scalar()) : QByteArray();
}

QByteArrayList list(const YAML::Node& node)
{
    QByteArrayList result;
    if (node.IsDefined() && node.IsScalar())
        return bytes(node).simplified().split(' ');
    if (node.IsDefined() && node.IsSequence())
        for (const YAML::Node& each : node)
            result.append(bytes(each));
    return result;
}

/// "2.5 info Text of the line"
ScenarioLine lineFrom(const QByteArray& text)
{
    const qsizetype first = text.indexOf(' ');
    const qsizetype second = text.indexOf(' ', first + 1);
    return {text.left(first).toDouble(), text.mid(first + 1, second - first - 1),
            second < 0 ? QByteArray() : text.mid(second + 1)};
}

ScenarioOutcome outcomeFrom(const YAML::Node& node)
{
    ScenarioOutcome outcome;
    outcome.id = bytes(node["id"]);
    outcome.when = list(node["when"]);
    outcome.begin = list(node["begin"]);
    outcome.effects = list(node["effects"]);
    outcome.ends = bytes(node["ends"]);
    for (const YAML::Node& line : node["lines"])
        outcome.lines.append(lineFrom(bytes(line)));
    return outcome;
}

ScenarioFile fileFrom(const YAML::Node& node)
{
    ScenarioFile file;
    file.path = bytes(node["path"]);
    file.content = bytes(node["content"]);
    file.roles = list(node["roles"]);
    if (node["mode"])
        file.mode = bytes(node["mode"]).toInt(nullptr, 8);
    if (node["ageHours"])
        file.ageHours = bytes(node["ageHours"]).toDouble();
    return file;
}

Scenario scenarioFrom(const YAML::Node& root)
{
    Scenario scenario;
    for (const YAML::Node& node : root["releases"])
        scenario.releases.insert(bytes(node["version"]),
                                 {bytes(node["version"]), bytes(node["commit"]), bytes(node["go"]), bytes(node["etcd"]),
                                  list(node["charts"])});
    for (const auto& program : root["programs"])
        for (const YAML::Node& node : program.second)
            scenario.programs[bytes(program.first)].append(outcomeFrom(node));
    for (const YAML::Node& node : root["files"])
        scenario.files.append(fileFrom(node));
    for (const YAML::Node& node : root["commands"])
        scenario.commands.append(
            {list(node["words"]), bytes(node["out"]), bytes(node["err"]), bytes(node["exit"]).toInt()});
    for (const YAML::Node& node : root["faults"])
        scenario.faults.append({bytes(node["id"]), bytes(node["title"]), bytes(node["explain"]), bytes(node["node"])});
    return scenario;
}
} // namespace

const ScenarioOutcome* Scenario::outcome(const QByteArray& id) const
{
    for (const auto& outcomes : programs)
        for (const ScenarioOutcome& each : outcomes)
            if (each.id == id)
                return &each;
    return nullptr;
}

Result<Scenario> Scenario::read(const QByteArray& text)
{
    try {
        return scenarioFrom(YAML::Load(text.toStdString()));
    } catch (const YAML::Exception& problem) {
        return Error{QStringLiteral("practice.scenario"),
                     QCoreApplication::translate("Practice", "The behaviour of the practice cluster cannot be read."),
                     QString::fromStdString(problem.what()),
                     {}};
    }
}

Result<Scenario> Scenario::builtIn()
{
    QFile file(QStringLiteral(":/practice/rke2-etcd.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("practice.scenario"),
                     QCoreApplication::translate("Practice", "The practice cluster is not built into this program."),
                     file.errorString(),
                     {}};
    return read(file.readAll());
}

} // namespace backend
