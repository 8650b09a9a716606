#include "app/common/ConsoleCredentials.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using Want = backend::CredentialSource::Want;

/// Which answers are kept and which are asked for anew. The program that answers gives another number each time.
class ConsoleCredentialsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aReconnectAsksNothing();
    void whatWasRefusedIsAskedAnew();
    void aOneTimeCodeIsNeitherThePasswordNorKept();
    void nodesHaveAnswersOfTheirOwn();
    void anInputMayHaveSeveralLines();

private:
    QByteArray ask(Want want, const QString& node = QStringLiteral("server-1"))
    {
        const auto secret = m_credentials->ask(want, login(node), QStringLiteral("?"));
        return secret ? secret->view().toByteArray() : QByteArray("none");
    }
    static backend::SshLogin login(const QString& node)
    {
        backend::SshLogin made;
        made.name = node;
        made.user = QStringLiteral("ops");
        made.address = node + QStringLiteral(".invalid");
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Console m_console;
    std::unique_ptr<ConsoleCredentials> m_credentials;
};

void ConsoleCredentialsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString program = m_folder->filePath(QStringLiteral("ask"));
    QFile file(program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray count = QFile::encodeName(m_folder->filePath(QStringLiteral("count")));
    file.write("#!/bin/sh\necho x >> '" + count + "'\necho $(($(wc -l < '" + count + "')))\n");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    file.close();
    m_credentials = std::make_unique<ConsoleCredentials>(program, QString(), m_console);
}

void ConsoleCredentialsTest::aReconnectAsksNothing()
{
    QCOMPARE(ask(Want::Password), QByteArray("1"));
    QCOMPARE(ask(Want::Password), QByteArray("1"));
    QCOMPARE(ask(Want::SudoPassword), QByteArray("2"));
}

void ConsoleCredentialsTest::whatWasRefusedIsAskedAnew()
{
    QCOMPARE(ask(Want::SudoPassword), QByteArray("1"));
    m_credentials->refused(Want::SudoPassword, login(QStringLiteral("server-1")));
    QCOMPARE(ask(Want::SudoPassword), QByteArray("2"));
    QCOMPARE(ask(Want::SudoPassword), QByteArray("2"));
}

void ConsoleCredentialsTest::aOneTimeCodeIsNeitherThePasswordNorKept()
{
    QCOMPARE(ask(Want::Password), QByteArray("1"));
    QCOMPARE(ask(Want::KeyboardInteractive), QByteArray("2"));
    QCOMPARE(ask(Want::KeyboardInteractive), QByteArray("3"));
    QCOMPARE(ask(Want::Password), QByteArray("1"));
}

void ConsoleCredentialsTest::nodesHaveAnswersOfTheirOwn()
{
    QCOMPARE(ask(Want::Password), QByteArray("1"));
    QCOMPARE(ask(Want::Password, QStringLiteral("server-2")), QByteArray("2"));
    m_credentials->refused(Want::Password, login(QStringLiteral("server-2")));
    QCOMPARE(ask(Want::Password), QByteArray("1"));
}

/// S3 keys are two lines of one input: as a program prints them, or each with the input's ID.
void ConsoleCredentialsTest::anInputMayHaveSeveralLines()
{
    QFile program(m_folder->filePath(QStringLiteral("ask")));
    QVERIFY(program.open(QIODevice::WriteOnly | QIODevice::Truncate));
    program.write("#!/bin/sh\nprintf 'A=1\\nB=2\\n'\n");
    program.close();
    const auto printed = m_credentials->input(QStringLiteral("keys"));
    QCOMPARE(printed->view().toByteArray(), QByteArray("A=1\nB=2"));
    QCOMPARE(ask(Want::Password), QByteArray("A=1"));

    QFile lines(m_folder->filePath(QStringLiteral("secrets")));
    QVERIFY(lines.open(QIODevice::ReadWrite));
    lines.write("input:keys=A=1\nsudo:server-1=old\ninput:keys=B=2\nsudo:server-1=new\n");
    lines.flush();
    lines.seek(0);
    m_credentials = std::make_unique<ConsoleCredentials>(QString(), QString::number(lines.handle()), m_console);
    QCOMPARE(m_credentials->input(QStringLiteral("keys"))->view().toByteArray(), QByteArray("A=1\nB=2"));
    QCOMPARE(ask(Want::SudoPassword), QByteArray("new"));
}

QTEST_GUILESS_MAIN(ConsoleCredentialsTest)
#include "ConsoleCredentialsTest.moc"
