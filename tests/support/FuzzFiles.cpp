#include "tests/support/FuzzReaders.h"
#include "wizard/case/CaseReader.h"
#include "wizard/inventory/InventoryMerge.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/procedure/ProcedureReader.h"

using namespace wizard;

namespace {

/// A file is read or refused with a finding, never both or neither; findings are sentences with a place in it.
QString verdictOf(bool read, const Diagnostics& diagnostics)
{
    if (read == diagnostics.hasErrors())
        return read ? QStringLiteral("read beside an error: ") + diagnostics.toString()
                    : QStringLiteral("refused without an error");
    for (const Diagnostic& one : diagnostics.all()) {
        if (one.message.size() < 5 || one.code.isEmpty() || one.mark.line < 0 || one.mark.column < 0)
            return QStringLiteral("a finding without words or place: ") + one.toString();
    }
    return {};
}

/// What was read can be written, and is the same when it is read again.
QString feedCase(const QByteArray& input)
{
    Diagnostics diagnostics;
    const auto value = readCase(input, QStringLiteral("x.yaml"), diagnostics);
    if (const QString wrong = verdictOf(value.has_value(), diagnostics); !wrong.isNull() || !value)
        return wrong;
    Diagnostics again;
    const auto back = readCase(writeCase(*value), QStringLiteral("x.yaml"), again);
    if (!back)
        return QStringLiteral("cannot be read again: ") + again.toString();
    return *back == *value ? QString() : QStringLiteral("is another when it is read again");
}

/// A machine that has no problem can be taken over into a case.
QString takeOver(const NodeSource& source)
{
    const InstallType type = source.installType.value_or(InstallType::Rke2Etcd);
    const MergedInventory merged = mergeSources({source, source}, type);
    QStringList taken;
    for (const MergedNode& node : merged.nodes) {
        if (!problemsOf(node, type).isEmpty())
            continue;
        Case value;
        value.name = QStringLiteral("fuzz");
        value.installType = type;
        value.nodes = {caseNodeOf(node, type, taken)};
        taken << value.nodes.first().name;
        Diagnostics diagnostics;
        readCase(writeCase(value), QStringLiteral("x.yaml"), diagnostics);
        for (const Diagnostic& one : diagnostics.all()) {
            if (one.code.startsWith(QLatin1String("yaml.")) || one.code.endsWith(QLatin1String(".invalid")))
                return QStringLiteral("is no node of a case: ") + one.toString();
        }
    }
    caseNodesOf(merged, type);
    return {};
}

std::function<QString(const QByteArray&)> inventory(InventoryKind kind)
{
    return [kind](const QByteArray& input) {
        guessInventoryKind(input, QStringLiteral("hosts"));
        Diagnostics diagnostics;
        const auto source = readInventory(kind, input, QStringLiteral("hosts"), diagnostics);
        const QString wrong = verdictOf(source.has_value(), diagnostics);
        return wrong.isNull() && source ? takeOver(*source) : wrong;
    };
}

QString feedProcedure(const QByteArray& input)
{
    Diagnostics diagnostics;
    // Beside the files that it may include.
    const auto read =
        readProcedure(input, QStringLiteral(ROLLBACK_SOURCE_DIR "/tests/data/bad/include.yaml"), diagnostics);
    return verdictOf(read.has_value(), diagnostics);
}

} // namespace

QList<FuzzReader> readersOfFiles()
{
    const QByteArrayList yaml = {"- ",     ": ",   "\n  ",  "\n- ",  "|\n", ">-\n", "&a ", "*a",
                                 "!!str ", "<<: ", "---\n", "...\n", "{}",  "[]",   "~"};
    return {
        {QStringLiteral("case"),
         {QStringLiteral("bad/case-*.yaml")},
         yaml + QByteArrayList{"format: 1\n", "nodes:\n", "name: ", "address: ", "auth: {agent: true}", "jumps: [a]",
                               "roles: [server]", "first: true", "takesPart: {leftOut: x}", "inputs:\n",
                               "{secret: ask}", "snapshot: {at: s3, path: x}", "::1"},
         600,
         feedCase},
        {QStringLiteral("inventory-rke"),
         {QStringLiteral("inventory/rancher-cluster.yml"), QStringLiteral("inventory/bad/rke*")},
         yaml + QByteArrayList{"nodes:\n", "address: ", "internal_address: ", "role: [etcd]", "bastion_host:\n",
                               "port: ", "user: ", "ssh_key_path: ", "ssh_agent_auth: true"},
         500,
         inventory(InventoryKind::RkeCluster)},
        {QStringLiteral("inventory-api"),
         {QStringLiteral("inventory/nodes.json")},
         {"{", "}", "[", "]", "\"", "\":", "null", "true",
          "\"items\":", "\"metadata\":", "\"labels\":", "\"addresses\":", "\"InternalIP\"", "\\u0000", "\\ud800"},
         600,
         inventory(InventoryKind::KubeNodes)},
        {QStringLiteral("inventory-ini"),
         {QStringLiteral("inventory/hosts.ini"), QStringLiteral("inventory/bad/*.ini")},
         {"[a]\n", "[a:children]\n", "[a:vars]\n", "ansible_host=", "ansible_user=", "ansible_port=", "host[1:3]",
          "host[a:z:2]", "[01:99999999]", "{{ x }}", "ansible_ssh_common_args='-J a'"},
         200,
         inventory(InventoryKind::AnsibleIni)},
        {QStringLiteral("inventory-yaml"),
         {QStringLiteral("inventory/hosts.yml"), QStringLiteral("inventory/bad/*.yml")},
         yaml + QByteArrayList{"all:\n", "hosts:\n", "children:\n", "vars:\n",
                               "ansible_host: ", "host[1:3]:", "ansible_become: true"},
         500,
         inventory(InventoryKind::AnsibleYaml)},
        {QStringLiteral("inventory-list"),
         {QStringLiteral("inventory/list.*"), QStringLiteral("inventory/bad/list*")},
         {"name,address,user,port,keyFile,role,jumps\n", "server", "agent", "@", ":22", "[::1]", "+", ";", "\t",
          "10.0.0.1"},
         250,
         inventory(InventoryKind::List)},
        {QStringLiteral("procedure"),
         {QStringLiteral("grammar/*.yaml"), QStringLiteral("bad/[a-b]*.yaml"), QStringLiteral("bad/[d-z]*.yaml")},
         yaml + QByteArrayList{"steps:\n", "script: ", "argv: [a]", "use: f", "fragments:\n", "rules:\n",
                               "condition: {all: []}", "either:\n", "on: {role: server}", "${input.x}", "${value.x...}",
                               "verify: {exit: [0]}", "effect: destroy", "keeps: nothing", "include: shared/x.yaml",
                               "<<A\n", "$((", "`"},
         150,
         feedProcedure},
    };
}
