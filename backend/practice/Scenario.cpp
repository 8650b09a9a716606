#include "backend/practice/Scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <utility>

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

ScenarioCase caseFrom(const YAML::Node& node)
{
    ScenarioCase offered;
    if (!node.IsDefined() || !node.IsMap())
        return offered;
    offered.name = bytes(node["name"]);
    offered.installType = bytes(node["installType"]);
    offered.first = bytes(node["first"]);
    if (const YAML::Node snapshot = node["snapshot"]) {
        offered.snapshotAt = bytes(snapshot["at"]);
        offered.snapshotPath = bytes(snapshot["path"]);
    }
    for (const auto& input : node["inputs"])
        offered.inputs.insert(bytes(input.first), bytes(input.second));
    return offered;
}

Scenario scenarioFrom(const YAML::Node& root)
{
    Scenario scenario;
    scenario.title = bytes(root["title"]);
    scenario.bases = list(root["base"]);
    if (const YAML::Node cluster = root["cluster"]) {
        scenario.datastore = bytes(cluster["datastore"]);
        scenario.servers = bytes(cluster["servers"]).toInt();
        scenario.agents = bytes(cluster["agents"]).toInt();
    }
    scenario.explain = bytes(root["explain"]);
    scenario.practises = QString::fromUtf8(bytes(root["practises"] ? root["practises"] : root["id"]));
    for (const YAML::Node& node : root["machines"])
        scenario.machines.append({bytes(node["name"]), bytes(node["role"]), bytes(node["address"])});
    scenario.offered = caseFrom(root["case"]);
    scenario.caseText = bytes(root["case"]);
    for (const auto& secret : root["secrets"])
        scenario.secrets.insert(bytes(secret.first), bytes(secret.second));
    for (const YAML::Node& node : root["setup"])
        scenario.setup.append({list(node["on"]), bytes(node["fault"]), bytes(node["script"])});
    for (const YAML::Node& node : root["releases"])
        scenario.releases.insert(bytes(node["version"]),
                                 {bytes(node["version"]), bytes(node["commit"]), bytes(node["go"]), bytes(node["etcd"]),
                                  list(node["charts"])});
    for (const auto& program : root["programs"])
        for (const YAML::Node& node : program.second)
            scenario.programs[bytes(program.first)].append(outcomeFrom(node));
    for (const YAML::Node& node : root["files"])
        scenario.files.append(fileFrom(node));
    for (const YAML::Node& node : root["archives"]) {
        ScenarioArchive archive;
        archive.path = bytes(node["path"]);
        archive.root = bytes(node["root"]);
        archive.ageHours = bytes(node["ageHours"]).toDouble();
        archive.cutOff = bytes(node["cutOff"]) == "true";
        for (const YAML::Node& file : node["files"])
            archive.files.append(fileFrom(file));
        scenario.archives.append(archive);
    }
    for (const YAML::Node& node : root["commands"])
        scenario.commands.append(
            {list(node["words"]), bytes(node["out"]), bytes(node["err"]), bytes(node["exit"]).toInt()});
    for (const YAML::Node& node : root["faults"])
        scenario.faults.append({bytes(node["id"]), bytes(node["title"]), bytes(node["explain"]), bytes(node["node"]),
                                bytes(node["decision"])});
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

Result<Scenario> Scenario::builtIn(const QString& procedure)
{
    QFile file(QStringLiteral(":/practice/%1.yaml").arg(procedure));
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("practice.scenario"),
                     QCoreApplication::translate("Practice", "There is nothing to practise %1 on.").arg(procedure),
                     file.errorString(),
                     {}};
    Result<Scenario> own = read(file.readAll());
    if (!own)
        return own;
    for (const QByteArray& name : std::as_const(own->bases)) {
        const Result<Scenario> base = builtIn(QString::fromUtf8(name));
        if (!base)
            return base.error();
        own->takeFrom(*base);
    }
    return own;
}

void Scenario::takeFrom(const Scenario& other)
{
    for (const ScenarioFile& file : other.files) {
        const bool said =
            std::any_of(files.begin(), files.end(), [&](const ScenarioFile& own) { return own.path == file.path; });
        if (!said)
            files.append(file);
    }
    commands.append(other.commands);
    for (auto it = other.programs.cbegin(); it != other.programs.cend(); ++it)
        if (!programs.contains(it.key()))
            programs.insert(it.key(), it.value());
    for (auto it = other.releases.cbegin(); it != other.releases.cend(); ++it)
        if (!releases.contains(it.key()))
            releases.insert(it.key(), it.value());
}

QStringList Scenario::procedures()
{
    QStringList ids;
    for (const QString& name : QDir(QStringLiteral(":/practice")).entryList({QStringLiteral("*.yaml")}, QDir::Files))
        ids << name.chopped(5);
    ids.sort();
    return ids;
}

} // namespace backend
