#include "backend/sshconfig/SshConfig.h"
#include "app/common/LoginFromCase.h"
#include "backend/ssh/LibsshConfig.h"
#include "backend/sshconfig/ConfigCommands.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace backend;

/// What ssh_config files say, and what becomes of it. The program ssh reads them; nothing is connected.
class SshConfigTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keywordsAndPatterns();
    void matchAndInclude();
    void userFileBeforeSystemFile();
    void defaultsAreNotSaid();
    void neverLoosened_data();
    void neverLoosened();
    void brokenFileIsAProblem();
    void commandsAreFound();
    void commandsAreAskedOnceAndBeforeTheyRun();
    void unansweredQuestionIsAskedAgain();
    void withoutTheProgram();
    void whoCancelsDoesNotWaitForTheProgram();
    void proxyjumpChains();
    void whatWasNotReadIsNotKnown();
    void caseWinsOverConfig();

private:
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    std::unique_ptr<SshConfig> config(const QByteArray& user, const QByteArray& system = {},
                                      ConfigConsent::Ask ask = nullptr, const QString& program = QStringLiteral("ssh"))
    {
        return std::make_unique<SshConfig>(
            SshConfig::Files{write(QStringLiteral("user"), user), write(QStringLiteral("system"), system), program},
            ConfigConsent(m_folder->filePath(QStringLiteral("agreed")), std::move(ask)), settingsByLibssh);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SshConfigTest::init()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty())
        QSKIP("there is no ssh here");
    m_folder = std::make_unique<QTemporaryDir>();
}

void SshConfigTest::keywordsAndPatterns()
{
    const auto read =
        config("HOST *.corp !bad.corp\n"
               "  hostname 10.0.0.7\n  PORT=2222\n  uSER ops\n"
               "  IdentityFile ~/.ssh/one\n  IdentityFile \"/keys/%r@%h\"\n  CertificateFile /keys/c-cert.pub\n"
               "  IdentitiesOnly yes\n  IdentityAgent /run/agent\n  HostKeyAlias alias\n"
               "  UserKnownHostsFile /a /b\n  ServerAliveInterval 5\n  HashKnownHosts yes\n");
    const HostSettings said = read->lookUp(QStringLiteral("one.corp"));
    QCOMPARE(said.hostName, QStringLiteral("10.0.0.7"));
    QCOMPARE(said.port, quint16(2222));
    QCOMPARE(said.user, QStringLiteral("ops"));
    QCOMPARE(said.identityFiles,
             (QStringList{QDir::homePath() + QStringLiteral("/.ssh/one"), QStringLiteral("/keys/ops@10.0.0.7")}));
    QCOMPARE(said.certificateFiles, QStringList{QStringLiteral("/keys/c-cert.pub")});
    QVERIFY(said.identitiesOnly && said.hashKnownHosts);
    QCOMPARE(said.identityAgent, QStringLiteral("/run/agent"));
    QCOMPARE(said.hostKeyAlias, QStringLiteral("alias"));
    QCOMPARE(said.userKnownHostsFiles, (QStringList{QStringLiteral("/a"), QStringLiteral("/b")}));
    QCOMPARE(said.serverAliveSeconds, 5);
    QCOMPARE(read->lookUp(QStringLiteral("bad.corp")).summary(), QString());
}

void SshConfigTest::matchAndInclude()
{
    write(QStringLiteral("more"), "Match host web*\n  Port 2022\n");
    const auto read = config("Include " + QFile::encodeName(m_folder->filePath(QStringLiteral("mo*"))) +
                             "\nMatch user ops\n  HostName 10.1.1.1\n");
    QCOMPARE(read->lookUp(QStringLiteral("web1")).port, quint16(2022));
    QCOMPARE(read->lookUp(QStringLiteral("db1")).port, quint16(0));
    QCOMPARE(read->lookUp(QStringLiteral("db1"), QStringLiteral("ops")).hostName, QStringLiteral("10.1.1.1"));
}

void SshConfigTest::userFileBeforeSystemFile()
{
    const auto read = config("Host a\n  Port 1111\n  IdentityFile /mine\n", "Host *\n  Port 2222\n  IdentityFile /all\n"
                                                                            "  ProxyJump gate\n");
    const HostSettings said = read->lookUp(QStringLiteral("a"));
    QCOMPARE(said.port, quint16(1111));
    QCOMPARE(said.identityFiles, (QStringList{QStringLiteral("/mine"), QStringLiteral("/all")}));
    QCOMPARE(said.proxyJump, QStringLiteral("gate"));
    QCOMPARE(read->lookUp(QStringLiteral("b")).port, quint16(2222));
}

void SshConfigTest::defaultsAreNotSaid()
{
    QCOMPARE(config("Host other\n  Port 5\n")->lookUp(QStringLiteral("a")).summary(), QString());
}

void SshConfigTest::neverLoosened_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("strict");
    for (const char* value : {"no", "off", "accept-new", "ask"})
        QTest::newRow(value) << QByteArray(value) << false;
    QTest::newRow("yes") << QByteArray("yes") << true;
}

void SshConfigTest::neverLoosened()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, strict);
    QCOMPARE(config("StrictHostKeyChecking " + value + '\n')->lookUp(QStringLiteral("a")).strictHostKeys, strict);
}

void SshConfigTest::brokenFileIsAProblem()
{
    const auto said = config("Host a\n  NoSuchKeyword 7\n")->lookUp(QStringLiteral("a"));
    QVERIFY(said.problem);
    QCOMPARE(said.problem->code, QStringLiteral("ssh.config"));
    QVERIFY2(said.problem->detail.contains(QLatin1String("NoSuchKeyword"), Qt::CaseInsensitive),
             qPrintable(said.problem->detail));
}

void SshConfigTest::commandsAreFound()
{
    write(QStringLiteral("inner"), "match exec=\"touch x\"\n");
    const QString file = write(QStringLiteral("user"), "Include inner\n"
                                                       "# ProxyCommand comment\n"
                                                       "Host a\n  ProxyCommand none\n  proxycommand=nc %h %p\n"
                                                       "Match host b exec \"test -f y\"\n"
                                                       "Match host execute\n"
                                                       "Include /etc/*/x/config\n");
    const QStringList found = findConfigCommands(file, m_folder->path());
    QCOMPARE(found.size(), 4);
    QVERIFY(found.at(0).endsWith(QLatin1String("inner:1: match exec=\"touch x\"")));
    QVERIFY(found.at(1).contains(QLatin1String(":5: proxycommand=nc")));
    QVERIFY(found.at(2).contains(QLatin1String("Match host b exec")));
    QVERIFY(found.at(3).contains(QLatin1String("/etc/*/x/config")));
}

void SshConfigTest::commandsAreAskedOnceAndBeforeTheyRun()
{
    const QString mark = m_folder->filePath(QStringLiteral("has-run"));
    const QByteArray text = "Match exec \"touch " + QFile::encodeName(mark) + "\"\n  Port 2222\n";
    int questions = 0;
    bool agrees = false;
    const auto ask = [&](const QStringList& commands, const QString&) -> std::optional<bool> {
        ++questions;
        return agrees && commands.size() == 1 && !QFile::exists(mark);
    };
    const auto refusing = config(text, {}, ask);
    QCOMPARE(refusing->lookUp(QStringLiteral("a")).port, quint16(0));
    QCOMPARE(refusing->lookUp(QStringLiteral("b")).port, quint16(0));
    wizard::CaseNode node;
    node.name = node.address = QStringLiteral("a");
    QVERIFY(app::configSummaryOf(node, refusing.get()).contains(QLatin1String("not read")));
    QCOMPARE(questions, 1);
    QVERIFY(!QFile::exists(mark));
    agrees = true;
    QCOMPARE(config(text, {}, ask)->lookUp(QStringLiteral("a")).port, quint16(2222));
    QVERIFY(QFile::exists(mark));
    QCOMPARE(questions, 2);
    agrees = false;
    QCOMPARE(config(text, {}, ask)->lookUp(QStringLiteral("a")).port, quint16(2222)); // agreed to before
    QCOMPARE(questions, 2);
    QCOMPARE(config(text + "ProxyCommand other\n", {}, ask)->lookUp(QStringLiteral("a")).port, quint16(0));
    QCOMPARE(questions, 3);
}

void SshConfigTest::unansweredQuestionIsAskedAgain()
{
    std::optional<bool> answer;
    int questions = 0;
    const auto read = config("Match exec true\n  Port 2222\n", {}, [&](const QStringList&, const QString&) {
        ++questions;
        return answer;
    });
    QCOMPARE(read->lookUp(QStringLiteral("a")).port, quint16(0));
    answer = true;
    QCOMPARE(read->lookUp(QStringLiteral("a")).port, quint16(2222));
    QCOMPARE(questions, 2);
}

void SshConfigTest::withoutTheProgram()
{
    // A file that includes itself twice a line would be read 2^16 times; here it is refused at once.
    const auto endless = config(QByteArray("Include user\n").repeated(40) + "Host a\n  Port 2222\n", {}, nullptr,
                                QStringLiteral("no-such-program"));
    const HostSettings refused = endless->lookUp(QStringLiteral("a"));
    QVERIFY(refused.problem);
    QCOMPARE(refused.problem->code, QStringLiteral("ssh.config"));
    const auto read = config("Host a\n  HostName 10.0.0.7\n  Port 2222\n  User ops\n"
                             "Host b\n  ProxyJump me@gate:2200,other\nHost c\n  ProxyJump gate\n",
                             {}, nullptr, QStringLiteral("no-such-program"));
    for (const auto& [host, jumps] : {std::pair("b", "me@gate:2200,other"), std::pair("c", "gate")}) {
        const HostSettings behind = read->lookUp(QLatin1String(host));
        QCOMPARE(behind.proxyJump, QLatin1String(jumps));
        QVERIFY2(behind.proxyCommand.isEmpty(), qPrintable(behind.proxyCommand)); // it would need the program
    }
    const HostSettings said = read->lookUp(QStringLiteral("a"));
    QCOMPARE(said.hostName, QStringLiteral("10.0.0.7"));
    QCOMPARE(said.port, quint16(2222));
    QCOMPARE(said.user, QStringLiteral("ops"));
}

/// As with a Match exec that takes its time.
void SshConfigTest::whoCancelsDoesNotWaitForTheProgram()
{
    const QString began = m_folder->filePath(QStringLiteral("began")),
                  quick = m_folder->filePath(QStringLiteral("quick"));
    const QString program =
        write(QStringLiteral("slow-ssh"), "#!/bin/sh\n[ -e " + QFile::encodeName(quick) + " ] || { : > " +
                                              QFile::encodeName(began) + "; exec sleep 60; }\n" +
                                              "case $3 in none) echo user me ;; *) echo user ops ;; esac\n");
    QFile::setPermissions(program, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto read = config("Host *\n", {}, nullptr, program);
    HostSettings said;
    std::thread asking([&] { said = read->lookUp(QStringLiteral("server-1")); });
    QTRY_VERIFY(QFile::exists(began));
    read->interrupt();
    asking.join();
    QVERIFY(said.problem);
    QVERIFY2(said.problem->detail.contains(QLatin1String("interrupted")), qPrintable(said.problem->detail));
    // The next node of the same list does not begin to wait either.
    QFile::remove(began);
    QVERIFY(read->lookUp(QStringLiteral("server-2")).problem);
    QVERIFY(!QFile::exists(began));
    read->beginAgain();
    write(QStringLiteral("quick"), "x");
    QCOMPARE(read->lookUp(QStringLiteral("server-1")).user, QStringLiteral("ops")); // asked again
}

void SshConfigTest::proxyjumpChains()
{
    const auto read = config("Host node\n  ProxyJump first,ops@second:2022\n"
                             "Host first\n  HostName 10.0.0.1\n  User gate\n  IdentityFile /gate\n  ProxyJump zero\n"
                             "Host zero\n  ProxyJump none\n  Port 222\n");
    wizard::CaseNode node;
    node.name = QStringLiteral("server-1");
    node.address = QStringLiteral("node");
    const SshLogin login = app::loginOf(node, read.get());
    QVERIFY(login.through);
    const SshLogin& second = *login.through;
    QCOMPARE(second.address, QStringLiteral("second"));
    QCOMPARE(second.user, QStringLiteral("ops"));
    QCOMPARE(second.port, quint16(2022));
    QVERIFY(second.through);
    const SshLogin& first = *second.through;
    QCOMPARE(first.address, QStringLiteral("10.0.0.1"));
    QCOMPARE(first.user, QStringLiteral("gate"));
    QCOMPARE(first.auth.first().keyFile, QStringLiteral("/gate"));
    QCOMPARE(app::loginFactsOf(node, read.get()).value("login.through").items,
             QStringList({first.through->user + "@zero:222", "gate@first", "ops@second:2022"}));
    QVERIFY(first.through);
    QCOMPARE(first.through->address, QStringLiteral("zero"));
    QCOMPARE(first.through->port, quint16(222));
    QVERIFY(!first.through->through);
}

/// Files that were not read say neither that it is the local user nor that the way is straight.
void SshConfigTest::whatWasNotReadIsNotKnown()
{
    using State = wizard::Fact::State;
    const auto read = config("Host 10.*\n  ProxyJump gate\nHost *\n  User ops\n");
    read->interrupt();
    wizard::CaseNode node;
    node.name = QStringLiteral("server-1");
    node.address = QStringLiteral("10.0.0.7");
    node.user.clear();
    for (const char* name : {"login.user", "login.through"}) {
        const wizard::Fact fact = app::loginFactsOf(node, read.get()).value(QLatin1String(name));
        QCOMPARE(fact.state, State::Unknown);
        QVERIFY(fact.value.isEmpty() && fact.items.isEmpty());
        QCOMPARE(fact.reason, app::loginOf(node, read.get()).problem->message);
    }
    node.user = QStringLiteral("admin");
    QCOMPARE(app::loginFactsOf(node, read.get()).value("login.user").value, QStringLiteral("admin"));
    node.jumps = {QStringLiteral("gate")}; // whose user nobody has read
    QCOMPARE(app::loginFactsOf(node, read.get()).value("login.through").state, State::Unknown);
    read->beginAgain();
    QCOMPARE(app::loginFactsOf(node, read.get()).value("login.through").items, QStringList("ops@gate"));
}

void SshConfigTest::caseWinsOverConfig()
{
    const auto read = config("Host *\n  Port 2222\n  User ops\n  IdentityFile /from/config\n  ProxyJump gate\n"
                             "  StrictHostKeyChecking yes\n");
    wizard::CaseNode node;
    node.name = QStringLiteral("server-1");
    node.address = QStringLiteral("10.0.0.7");
    node.user.clear();
    const SshLogin left = app::loginOf(node, read.get());
    QCOMPARE(left.user, QStringLiteral("ops"));
    QCOMPARE(app::loginFactsOf(node, read.get()).value("login.user").source, QStringLiteral("ssh_config"));
    QCOMPARE(app::loginOf(node, config("Host other\n  User ops\n").get()).user, SshConfig::localUser());
    QCOMPARE(app::loginFactsOf(node, nullptr).value("login.user").source, QStringLiteral("local user"));
    QVERIFY(!SshConfig::localUser().isEmpty());
    QCOMPARE(left.port, quint16(2222));
    QCOMPARE(left.auth.last().keyFile, QStringLiteral("/from/config"));
    QCOMPARE(left.through->address, QStringLiteral("gate"));
    QVERIFY(left.strictHostKeys);
    QVERIFY(app::configSummaryOf(node, read.get()).contains(QLatin1String("Port 2222")));
    node.port = 2022;
    node.user = QStringLiteral("admin");
    node.auth = {{wizard::NodeLogin::Kind::KeyFile, QStringLiteral("/from/case")}};
    node.jumps = {QStringLiteral("me@other:23 key /of/other")};
    const SshLogin said = app::loginOf(node, read.get());
    QCOMPARE(said.through->auth.first().keyFile, QStringLiteral("/of/other"));
    QCOMPARE(said.port, quint16(2022));
    QCOMPARE(said.user, QStringLiteral("admin"));
    QCOMPARE(app::loginFactsOf(node, read.get()).value("login.user").source, QStringLiteral("case"));
    QCOMPARE(said.auth.size(), 1);
    QCOMPARE(said.auth.first().keyFile, QStringLiteral("/from/case"));
    QCOMPARE(said.through->address, QStringLiteral("other"));
    QCOMPARE(said.through->user, QStringLiteral("me"));
    QCOMPARE(said.through->port, quint16(23));
    QVERIFY(!said.through->through || said.through->through->address == QLatin1String("gate"));
}

QTEST_GUILESS_MAIN(SshConfigTest)
#include "SshConfigTest.moc"
