#include "app/rollback-wizard/AppServices.h"

#include "app/common/ConsoleLogin.h"
#include "app/common/LoginFromCase.h"
#include "app/common/RunSetting.h"
#include "app/rollback-wizard/RowTexts.h"
#include "backend/ssh/LibsshConfig.h"

#include <QSettings>

#include <array>

namespace app {

namespace {
constexpr int kRecentCases = 6;
constexpr int kChecksPaceMs = 300;
const QString kRecentKey = QStringLiteral("recentCases");

QStringList keychainNodes(const wizard::Case& value)
{
    QStringList nodes;
    for (const wizard::CaseNode& node : value.nodes) {
        for (const wizard::NodeLogin& way : node.auth) {
            if (way.kind == wizard::NodeLogin::Kind::Keychain)
                nodes << node.name;
        }
    }
    return nodes;
}
} // namespace

AppServices::AppServices(QString stateFolder, double practiceSpeed)
    : m_stateFolder(std::move(stateFolder)), m_practiceSpeed(practiceSpeed),
      // Keys are settled in one window before the logins; a key that turns up later is refused.
      m_hostKeys(std::make_unique<backend::KnownHosts>(
          backend::KnownHosts::openSshFiles(), ownKnownHostsFile(),
          [](const backend::SshLogin&, const backend::HostKey&) { return false; })),
      m_sessions(std::make_unique<NodeSessions>(
          *m_hostKeys, m_questions,
          std::make_shared<backend::SshConfig>(
              backend::SshConfig::usualFiles(),
              backend::ConfigConsent(sshCommandsFile(),
                                     [this](const QStringList& commands, const QString& digest) {
                                         return m_questions.askCommands(commands, digest);
                                     }),
              backend::settingsByLibssh)))
{
    m_checksPace.setSingleShot(true);
    m_checksPace.setInterval(kChecksPaceMs);
    connect(&m_checksPace, &QTimer::timeout, this, [this] {
        if (m_checking)
            announceChecks(m_work->factsSoFar());
    });
    connect(&m_questions, &Questions::secretAsked, this, &AppServices::secretAsked, Qt::QueuedConnection);
    connect(&m_questions, &Questions::hostKeysAsked, this, &AppServices::hostKeysAsked, Qt::QueuedConnection);
    connect(&m_questions, &Questions::commandsAsked, this, &AppServices::commandsAsked, Qt::QueuedConnection);
    connect(&m_questions, &Questions::notKept, this, &AppServices::notKept, Qt::QueuedConnection);
}

AppServices::~AppServices()
{
    endWork();
    m_feed.reset();
}

QString AppServices::operatorName() const
{
    return app::operatorName();
}

QList<ui::InstallTypeOffer> AppServices::installTypes() const
{
    return installTypeOffers();
}

QStringList AppServices::whyProcedure(const wizard::Case& value) const
{
    return app::whyProcedure(value);
}

void AppServices::endWork()
{
    m_checking.reset();
    m_questions.endAllWaiting();
    m_sessions->config()->interrupt(); // first: whoever reports waits for it, and keeps cancel() waiting
    const std::array<std::shared_ptr<CaseWork>, 2> works = {m_work, m_asked};
    for (const auto& work : works) {
        if (work)
            work->cancel();
    }
    if (m_scan)
        m_scan->interrupt();
    if (m_worker.joinable())
        m_worker.join();
    m_scan.reset();
    for (const auto& work : works) {
        if (work)
            work->beginAgain();
    }
    m_sessions->config()->beginAgain();
    m_questions.beginAgain();
}

void AppServices::inBackground(std::function<void()> job)
{
    endWork();
    m_worker = std::thread(std::move(job));
}

void AppServices::onGui(std::function<void()> act)
{
    QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
}

wizard::FactsCollector::SessionMaker AppServices::sessionsFor(const wizard::Case& value) const
{
    if (value.practice && m_drill)
        return [drill = m_drill](const wizard::CaseNode& node) { return drill->session(node); };
    return *m_sessions;
}

backend::Result<void> AppServices::beginWork(const wizard::Case& value, const QDateTime& notBefore)
{
    endWork();
    auto work = CaseWork::begin(value, sessionsFor(value), value.practice ? m_practiceSpeed : 1.0, notBefore);
    if (!work)
        return work.error();
    m_work = std::move(work).value();
    m_questions.setKeychainNodes(keychainNodes(value));
    nameLogins(value, *m_work);
    m_work->observe([this, value](const wizard::NodeReading& reading) {
        QString origin; // asked for here, because the GUI thread must not wait for ssh -G
        for (const wizard::CaseNode& node : value.nodes) {
            if (node.name == reading.node && !value.practice)
                origin = configSummaryOf(node, m_sessions->config());
        }
        onGui([this, reading, origin] { reportReading(reading, origin); });
    });
    return {};
}

void AppServices::nameLogins(const wizard::Case& value, CaseWork& work)
{
    if (!value.practice)
        work.nameLogins([sessions = *m_sessions](const wizard::CaseNode& node) { return sessions.loginFactsOf(node); });
}

/// The work on the case itself stays as it is: what was read of its nodes still counts.
void AppServices::beginAsking(const wizard::Case& value, const wizard::Procedure& probes)
{
    endWork();
    m_asked = CaseWork::asking(value, probes, sessionsFor(value), value.practice ? m_practiceSpeed : 1.0);
    nameLogins(value, *m_asked);
    m_questions.setKeychainNodes(keychainNodes(value));
}

void AppServices::answerHostKeys(const QStringList& acceptedNodes)
{
    m_questions.answerHostKeys(acceptedNodes);
}

void AppServices::answerCommands(const QString& digest, bool agreed)
{
    m_questions.answerCommands(digest, agreed);
}

void AppServices::answerSecret(const QString& id, backend::Secret secret, bool forAllOfLogin, bool remember)
{
    m_questions.answer(id, std::move(secret), forAllOfLogin, remember);
}

void AppServices::declineSecret(const QString& id)
{
    m_questions.decline(id);
}

void AppServices::stopConnecting()
{
    endWork();
}

QStringList AppServices::recentCaseFiles() const
{
    return QSettings().value(kRecentKey).toStringList();
}

void AppServices::rememberCaseFile(const QString& path)
{
    QSettings settings;
    QStringList recent = settings.value(kRecentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(kRecentKey, QStringList(recent.mid(0, kRecentCases)));
}

} // namespace app
