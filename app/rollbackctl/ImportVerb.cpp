// import: a case file from what exists. Reads; a server or a cluster is asked, nothing is changed there.

#include "app/common/ConsoleLogin.h"
#include "app/common/InventorySources.h"
#include "app/rollbackctl/Invocation.h"
#include "app/rollbackctl/NodeOptions.h"
#include "wizard/case/CaseReader.h"
#include "wizard/detect/InstallVerdict.h"
#include "wizard/inventory/InventoryMerge.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {

/// What came of asking the sources.
struct Gathered {
    QList<wizard::NodeSource> sources;
    int code = exit_code::Done; ///< else: why there is no case
};

/// One RKE2 server is asked twice: how it was installed, and which nodes its cluster has.
std::optional<wizard::NodeSource> askServer(Invocation& call, const QString& text, wizard::Diagnostics& diagnostics,
                                            int& code)
{
    const auto node = namedNode(call, text);
    if (!node)
        return std::nullopt;
    wizard::Procedure both = wizard::serverInventory().probes;
    both.facts << wizard::installDetection().probes.facts;
    const wizard::Case value = wizard::detectionCase(*node);
    auto prepared = prepareCase(value, call.options, call.console, &both);
    if (!prepared) {
        call.console.problem(prepared.error().toString());
        return std::nullopt;
    }
    if (const auto read = readFactsOf(*prepared.value(), {QStringLiteral("found")}, call.console); !read) {
        call.console.problem(read.error().toString());
        code = exit_code::NoConsent;
        return std::nullopt;
    }
    const wizard::Facts facts = prepared.value()->work->facts();
    const wizard::InstallVerdict verdict = wizard::judgeInstall(wizard::installDetection(), value, facts, node->name);
    using State = wizard::InstallVerdict::State;
    call.console.problem(verdict.sentence);
    if (verdict.state == State::Refused || verdict.state == State::Unread) {
        code = verdict.state == State::Refused ? exit_code::NoConsent : exit_code::NotDone;
        return std::nullopt;
    }
    auto source = wizard::readRke2Server(facts.nodes.value(node->name), *node, diagnostics);
    if (source && verdict.state == State::Found)
        source->installType = verdict.types.first();
    return source;
}

std::optional<wizard::NodeSource> readSource(Invocation& call, const QString& named, wizard::Diagnostics& diagnostics,
                                             int& code)
{
    if (named.startsWith(QLatin1String("node:")))
        return askServer(call, named.mid(5), diagnostics, code);
    if (named != QLatin1String("-"))
        return readSourceFile(named, call.value("kubectl"), diagnostics);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = input.read(8 * 1024 * 1024);
    const QString title = QStringLiteral("-");
    return wizard::readInventory(wizard::guessInventoryKind(bytes, title), bytes, title, diagnostics);
}

/// Every source is read, so that all that is wrong is told at once.
Gathered gather(Invocation& call)
{
    Gathered gathered;
    wizard::Diagnostics diagnostics;
    for (const QString& named : call.arguments) {
        int code = exit_code::BadInput;
        if (const auto source = readSource(call, named, diagnostics, code))
            gathered.sources << *source;
        else
            gathered.code = code;
    }
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
    return gathered;
}

QString titleOf(const wizard::CaseNode& node)
{
    QStringList roles;
    for (const wizard::NodeRole role : node.roles)
        roles << wizard::word(role);
    const QString user = node.user.isEmpty() ? QString() : node.user + QLatin1Char('@');
    const QString login = QStringLiteral("%1%2:%3").arg(user, node.address).arg(node.port);
    QString text = QStringLiteral("%1  %2  %3").arg(node.name, login, roles.join(QStringLiteral(", ")));
    if (!node.jumps.isEmpty())
        text += QStringLiteral("  via ") + node.jumps.join(QStringLiteral(", "));
    return text;
}

QStringList remarksOf(const wizard::MergedNode& node)
{
    QStringList remarks;
    for (const wizard::NodeDifference& one : node.differences)
        remarks << QStringLiteral("differs: ") + one.toString();
    if (!node.missingIn.isEmpty())
        remarks << QStringLiteral("is not in: ") + node.missingIn.join(QStringLiteral(", "));
    if (!node.ambiguous.isEmpty())
        remarks << QStringLiteral("may also be: ") + node.ambiguous.join(QStringLiteral(", "));
    return remarks;
}

/// The nodes with what sources say differently, and what is missing. True: nothing is missing.
bool show(Invocation& call, const wizard::MergedInventory& merged, const wizard::Case& value)
{
    bool complete = true;
    QJsonArray nodes;
    for (qsizetype index = 0; index < merged.nodes.size(); ++index) {
        const wizard::MergedNode& node = merged.nodes.at(index);
        const QStringList remarks = remarksOf(node), problems = wizard::problemsOf(node, value.installType);
        complete = complete && problems.isEmpty();
        if (call.has("json")) {
            nodes.append(QJsonObject{{"name", value.nodes.at(index).name},
                                     {"address", value.nodes.at(index).address},
                                     {"differences", QJsonArray::fromStringList(remarks)},
                                     {"problems", QJsonArray::fromStringList(problems)}});
            continue;
        }
        call.console.line(titleOf(value.nodes.at(index)));
        for (const QString& one : remarks)
            call.console.line(QStringLiteral("    ") + one);
        for (const QString& one : problems)
            call.console.problem(QStringLiteral("%1: %2").arg(value.nodes.at(index).name, one));
    }
    if (call.has("json"))
        call.console.json({{"format", 1}, {"installType", wizard::word(value.installType)}, {"nodes", nodes}});
    return complete;
}

std::optional<wizard::InstallType> typeOf(Invocation& call, const wizard::MergedInventory& merged)
{
    if (!call.has("install-type") && merged.installType)
        return merged.installType;
    const auto type = wizard::fromWord<wizard::InstallType>(call.value("install-type"));
    if (!type)
        call.console.problem(QStringLiteral("no source shows how the cluster was installed; name it with "
                                            "--install-type, one of: %1 (rollbackctl detect NODE says it)")
                                 .arg(wizard::allWords<wizard::InstallType>().join(QStringLiteral(", "))));
    return type;
}

/// Written only where there was nothing, and only what can be read again.
int write(Invocation& call, const wizard::Case& value)
{
    const QString path = call.value("output");
    const QByteArray text = wizard::writeCase(value);
    wizard::Diagnostics diagnostics;
    if (!wizard::readCase(text, path, diagnostics)) {
        call.console.problem(diagnostics.toString());
        return exit_code::BadInput;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() || !file.flush()) {
        call.console.problem(QStringLiteral("%1: %2").arg(
            path, file.exists() && !file.isOpen() ? QStringLiteral("is there already; name another file")
                                                  : file.errorString()));
        return exit_code::BadInput;
    }
    if (!call.has("json"))
        call.console.line(QStringLiteral("written: ") + path);
    return exit_code::Done;
}

} // namespace

int importNodes(Invocation& call)
{
    if (call.arguments.isEmpty()) {
        call.console.problem("import: name at least one source");
        return exit_code::BadInput;
    }
    const QString output = call.value("output");
    const QString name = call.has("name") ? call.value("name") : QFileInfo(output).completeBaseName();
    if (!output.isEmpty() && !wizard::checkCaseName(name).isEmpty()) {
        call.console.problem(QStringLiteral("--name: ") + wizard::checkCaseName(name));
        return exit_code::BadInput;
    }
    const Gathered gathered = gather(call);
    if (gathered.code != exit_code::Done)
        return gathered.code;
    const wizard::MergedInventory first = wizard::mergeSources(gathered.sources);
    const auto type = typeOf(call, first);
    if (!type)
        return exit_code::BadInput;
    const wizard::MergedInventory merged = wizard::mergeSources(gathered.sources, type);
    wizard::Case value;
    value.name = name;
    value.installType = *type;
    value.nodes = wizard::caseNodesOf(merged, *type);
    if (!show(call, merged, value))
        return exit_code::BadInput;
    return output.isEmpty() ? exit_code::Done : write(call, value);
}

} // namespace app
