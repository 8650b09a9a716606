// detect: how a machine was installed. Nothing is changed.

#include "app/common/ConsoleLogin.h"
#include "app/common/InventorySources.h"
#include "app/rollbackctl/Invocation.h"
#include "app/rollbackctl/NodeOptions.h"
#include "wizard/case/CaseReader.h"
#include "wizard/case/HostGrammar.h"
#include "wizard/detect/InstallVerdict.h"
#include "wizard/plan/LoginJson.h"
#include "wizard/record/LoginWords.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {

/// The node of a case that knows most: the one named, else the first server, else the first that takes part.
std::optional<wizard::CaseNode> nodeOfCase(Invocation& call, const QString& path)
{
    wizard::Diagnostics diagnostics;
    const auto value = wizard::readCaseFile(path, diagnostics);
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
    if (!value)
        return std::nullopt;
    const QString wanted = call.value("node");
    const wizard::CaseNode* node = wanted.isEmpty() ? value->firstServer() : value->node(wanted);
    if (node == nullptr && wanted.isEmpty())
        node = &value->nodes.first();
    if (node == nullptr) {
        call.console.problem(QStringLiteral("%1: there is no node \"%2\"").arg(path, wanted));
        return std::nullopt;
    }
    return *node;
}

QString stateWord(wizard::InstallVerdict::State state)
{
    using State = wizard::InstallVerdict::State;
    switch (state) {
    case State::Found:
        return QStringLiteral("found");
    case State::Question:
        return QStringLiteral("question");
    case State::Refused:
        return QStringLiteral("refused");
    case State::Nothing:
        return QStringLiteral("nothing");
    case State::Unread:
        break;
    }
    return QStringLiteral("unread");
}

int codeOf(wizard::InstallVerdict::State state)
{
    using State = wizard::InstallVerdict::State;
    if (state == State::Found)
        return exit_code::Done;
    return state == State::Question || state == State::Refused ? exit_code::NoConsent : exit_code::NotDone;
}

void print(Invocation& call, const wizard::PlannedLogin& login, const wizard::InstallVerdict& verdict)
{
    QStringList types;
    for (const wizard::InstallType type : verdict.types)
        types << wizard::word(type);
    if (call.has("json")) {
        QJsonArray signs;
        for (const wizard::SignSeen& one : verdict.signs)
            signs.append(QJsonObject{{"id", one.sign.id},
                                     {"text", one.text},
                                     {"mend", one.mend},
                                     {"evidence", QJsonArray::fromStringList(one.evidence)}});
        call.console.json({{"format", 1},
                           {"node", login.node},
                           {"login", wizard::loginToJson(login)},
                           {"state", stateWord(verdict.state)},
                           {"installTypes", QJsonArray::fromStringList(types)},
                           {"sentence", verdict.sentence},
                           {"signs", signs},
                           {"notTold", QJsonArray::fromStringList(verdict.notTold)}});
        return;
    }
    call.console.line(wizard::loginLines({login}).first());
    call.console.line(verdict.sentence);
    if (!types.isEmpty())
        call.console.line(QStringLiteral("installType: ") + types.join(QStringLiteral(" | ")));
    for (const QString& line : verdict.evidence)
        call.console.line(QStringLiteral("  ") + line);
}

} // namespace

std::optional<wizard::CaseNode> namedNode(Invocation& call, const QString& text)
{
    wizard::Diagnostics diagnostics;
    auto node = reachableNode(text, diagnostics);
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
    if (!node)
        return std::nullopt;
    node->auth = {wizard::NodeLogin{}};
    if (!call.value("key").isEmpty())
        node->auth.prepend({wizard::NodeLogin::Kind::KeyFile, call.value("key")});
    if (call.has("askpass") || call.has("secret-fd"))
        node->auth << wizard::NodeLogin{wizard::NodeLogin::Kind::Password, {}};
    node->jumps = call.options.value("jump");
    for (const QString& jump : node->jumps) {
        if (!wizard::isJump(jump)) {
            call.console.problem(QStringLiteral("--jump: \"%1\" is not [user@]host[:port]").arg(jump));
            return std::nullopt;
        }
    }
    const auto become = call.has("become") ? wizard::fromWord<wizard::BecomeMode>(call.value("become"))
                                           : std::optional(wizard::BecomeMode::None);
    if (!become) {
        call.console.problem(QStringLiteral("--become knows: %1")
                                 .arg(wizard::allWords<wizard::BecomeMode>().join(QStringLiteral(", "))));
        return std::nullopt;
    }
    node->become = *become;
    return node;
}

int detect(Invocation& call)
{
    if (call.arguments.size() != 1) {
        call.console.problem("detect: name one machine ([user@]host[:port]) or one case file");
        return exit_code::BadInput;
    }
    const QString& named = call.arguments.first();
    const auto node = QFileInfo::exists(named) ? nodeOfCase(call, named) : namedNode(call, named);
    if (!node)
        return exit_code::BadInput;
    const wizard::Detection& detection = wizard::installDetection();
    const wizard::Case value = wizard::detectionCase(*node);
    auto prepared = prepareCase(value, call.options, call.console, &detection.probes);
    if (!prepared) {
        call.console.problem(prepared.error().toString());
        return exit_code::BadInput;
    }
    if (const auto read = readFactsOf(*prepared.value(), {QStringLiteral("found")}, call.console); !read) {
        call.console.problem(read.error().toString());
        return exit_code::NoConsent;
    }
    const wizard::InstallVerdict verdict =
        wizard::judgeInstall(detection, value, prepared.value()->work->facts(), node->name);
    print(call, wizard::loginOf(*node, prepared.value()->work->facts().nodes.value(node->name)), verdict);
    return codeOf(verdict.state);
}

} // namespace app
