#include "backend/secrets/AskPass.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backend;

class AskPassTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheFirstLine_data();
    void takesTheFirstLine();
    void handsOverThePrompt();
    void declined();
    void notThere();
    void limit();
    void linesOfADescriptor();
    void badDescriptor();

private:
    QString program(const QByteArray& body)
    {
        const QString path = m_folder.filePath(QStringLiteral("ask"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write("#!/bin/sh\n" + body + '\n');
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    }
    static QByteArray valueOf(const Result<Secret>& result)
    {
        return result ? result.value().view().toByteArray() : "error: " + result.error().code.toUtf8();
    }

    QTemporaryDir m_folder;
};

void AskPassTest::takesTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line") << QByteArray("echo secret") << QByteArray("secret");
    QTest::newRow("no line end") << QByteArray("printf secret") << QByteArray("secret");
    QTest::newRow("blanks stay") << QByteArray("echo ' a b '") << QByteArray(" a b ");
    QTest::newRow("carriage return") << QByteArray("printf 'secret\\r\\n'") << QByteArray("secret");
    QTest::newRow("two lines") << QByteArray("printf 'one\\ntwo\\n'") << QByteArray("one");
    QTest::newRow("empty") << QByteArray("echo") << QByteArray("error: askpass.empty");
    QTest::newRow("nothing") << QByteArray("true") << QByteArray("error: askpass.empty");
}

void AskPassTest::takesTheFirstLine()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, value);
    QCOMPARE(valueOf(AskPass::fromProgram(program(body), QStringLiteral("?"))), value);
}

void AskPassTest::handsOverThePrompt()
{
    QCOMPARE(valueOf(AskPass::fromProgram(program("echo \"$1\""), QStringLiteral("Passphrase of 'x' $y"))),
             QByteArray("Passphrase of 'x' $y"));
}

void AskPassTest::declined()
{
    QCOMPARE(valueOf(AskPass::fromProgram(program("echo half; exit 1"), QString())),
             QByteArray("error: askpass.declined"));
}

void AskPassTest::notThere()
{
    QCOMPARE(valueOf(AskPass::fromProgram(QStringLiteral("/nonexistent/ask"), QString())),
             QByteArray("error: askpass.start"));
}

void AskPassTest::limit()
{
    QElapsedTimer since;
    since.start();
    QCOMPARE(valueOf(AskPass::fromProgram(program("exec sleep 20"), QString(), 300)),
             QByteArray("error: askpass.limit"));
    QVERIFY(since.elapsed() < 5000);
}

void AskPassTest::linesOfADescriptor()
{
    QFile file(m_folder.filePath(QStringLiteral("secrets")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("first\nsecond\r\nlast");
    file.flush();
    file.seek(0);
    QCOMPARE(valueOf(AskPass::fromDescriptor(file.handle())), QByteArray("first"));
    QCOMPARE(valueOf(AskPass::fromDescriptor(file.handle())), QByteArray("second"));
    QCOMPARE(valueOf(AskPass::fromDescriptor(file.handle())), QByteArray("last"));
    QCOMPARE(valueOf(AskPass::fromDescriptor(file.handle())), QByteArray("error: askpass.empty"));
}

void AskPassTest::badDescriptor()
{
    QCOMPARE(valueOf(AskPass::fromDescriptor(-1)), QByteArray("error: askpass.descriptor"));
    QCOMPARE(valueOf(AskPass::fromDescriptor(987)), QByteArray("error: askpass.descriptor"));
}

QTEST_GUILESS_MAIN(AskPassTest)
#include "AskPassTest.moc"
