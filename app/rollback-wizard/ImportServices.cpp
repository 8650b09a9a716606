// The part of AppServices that asks one machine: how it was installed, and which nodes its cluster has; and that reads
// files with nodes. Nothing is changed anywhere.

#include "app/common/InventorySources.h"
#include "app/rollback-wizard/AppServices.h"
#include "wizard/case/YamlTree.h"
#include "wizard/detect/InstallVerdict.h"

#include <QDir>

namespace app {

namespace {

QStringList linesOf(const wizard::Diagnostics& diagnostics)
{
    const QString all = diagnostics.toString();
    return all.isEmpty() ? QStringList() : all.split(QLatin1Char('\n'));
}

ui::InstallTypeFinding findingOf(const wizard::InstallVerdict& verdict, const QString& node)
{
    using State = wizard::InstallVerdict::State;
    ui::InstallTypeFinding finding;
    finding.node = node;
    finding.sentence = verdict.sentence;
    finding.evidence = verdict.evidence;
    finding.refused = verdict.state == State::Refused;
    finding.found = verdict.state == State::Found;
    if (finding.found)
        finding.type = verdict.types.first();
    else if (verdict.state == State::Question)
        finding.possible = verdict.types;
    return finding;
}

ui::ImportAnswer readFile(const QString& path)
{
    ui::ImportAnswer answer;
    wizard::Diagnostics diagnostics;
    const QString place = path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
    wizard::Diagnostics unreadable;
    const auto bytes = wizard::readLimitedFile(place, wizard::kCaseFileLimit, unreadable);
    if (bytes && wizard::guessInventoryKind(*bytes, place) == wizard::InventoryKind::Case) {
        answer.isCase = true;
        answer.source.title = place;
        return answer;
    }
    const auto source = readSourceFile(place, {}, diagnostics);
    answer.read = source.has_value();
    if (source)
        answer.source = *source;
    answer.problems = linesOf(diagnostics);
    return answer;
}

ui::ImportAnswer readText(const QByteArray& text, const QString& title)
{
    ui::ImportAnswer answer;
    wizard::Diagnostics diagnostics;
    const auto source = wizard::readInventory(wizard::guessInventoryKind(text, title), text, title, diagnostics);
    answer.read = source.has_value();
    if (source)
        answer.source = *source;
    answer.problems = linesOf(diagnostics);
    return answer;
}

} // namespace

/// Host keys first, then the probes; `then` comes on the GUI thread.
void AppServices::askMachine(const wizard::Case& value, std::function<void(const wizard::Facts&)> then)
{
    beginScan();
    m_worker = std::thread([this, value, work = m_asked, then] {
        if (!value.practice)
            settleHostKeys(value);
        work->readFacts(QStringLiteral("found"));
        onGui([work, then] { then(work->facts()); });
    });
}

void AppServices::detectInstallType(const wizard::CaseNode& node)
{
    wizard::Case value = wizard::detectionCase(node);
    value.practice = m_drill && m_drill->session(node) != nullptr;
    beginAsking(value, wizard::installDetection().probes);
    askMachine(value, [this, value, name = node.name](const wizard::Facts& facts) {
        emit installTypeDetected(findingOf(wizard::judgeInstall(wizard::installDetection(), value, facts, name), name));
    });
}

void AppServices::readImport(const ui::ImportRequest& request)
{
    using Kind = ui::ImportRequest::Kind;
    if (request.kind == Kind::Text) {
        emit importRead(readText(request.text, tr("pasted list")));
        return;
    }
    if (request.kind == Kind::File) { // a kubeconfig may take as long as its cluster
        inBackground([this, path = request.path] {
            const ui::ImportAnswer answer = readFile(path);
            onGui([this, answer] { emit importRead(answer); });
        });
        return;
    }
    const wizard::Case value = wizard::detectionCase(request.server);
    wizard::Procedure both = wizard::serverInventory().probes;
    both.facts << wizard::installDetection().probes.facts;
    beginAsking(value, both);
    askMachine(value, [this, value](const wizard::Facts& facts) { reportServer(value, facts); });
}

void AppServices::reportServer(const wizard::Case& value, const wizard::Facts& facts)
{
    using State = wizard::InstallVerdict::State;
    const wizard::CaseNode& server = value.nodes.first();
    const wizard::InstallVerdict verdict = wizard::judgeInstall(wizard::installDetection(), value, facts, server.name);
    ui::ImportAnswer answer;
    answer.sentence = verdict.sentence;
    if (verdict.state != State::Refused && verdict.state != State::Unread) {
        wizard::Diagnostics diagnostics;
        const auto source = wizard::readRke2Server(facts.nodes.value(server.name), server, diagnostics);
        answer.read = source.has_value();
        if (source)
            answer.source = *source;
        if (verdict.state == State::Found)
            answer.source.installType = verdict.types.first();
        answer.problems = linesOf(diagnostics);
    }
    emit importRead(answer);
}

} // namespace app
