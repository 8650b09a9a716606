#include "backend/ssh/KnownHosts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace backend;

namespace {
const QString ed25519 = QStringLiteral("ssh-ed25519");
const QString ed25519Key = QStringLiteral("AAAAC3NzaC1lZDI1NTE5AAAAIK7FqKaiU83/OZmpjJ9WF6zl1XErkE+u+UIuax9ra6Tg");
const QString ed25519Print = QStringLiteral("SHA256:fT9ki6hD72aUri4XuadIO5c5hYttCvw7W0Pg079Mnag");
const QString ecdsa = QStringLiteral("ecdsa-sha2-nistp256");
const QString ecdsaKey = QStringLiteral("AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBLeubp3w2djaN0M60Nnbn20hMq"
                                        "3gLDJfjPgR0HxtcooBjfdlc0Cx/p6R3jb5uLJD1DCs5dju+K/huQvLWay0nH0=");
const QString ecdsaPrint = QStringLiteral("SHA256:cir9KCOivV+UJFfMbWeUYIFhSFUfN1phvUFNxNdOn3E");
// Written by ssh-keygen -H for node-1.example.com and [10.0.0.7]:2222.
const QString hashed = QStringLiteral("|1|ZVqmNLmpHHAmLChkaxshq/8Rpxc=|ynmo0ivL5+cVHUBwPUNyI1IAwQk= ssh-ed25519 %1\n"
                                      "|1|eAsT3Y6Pd7Xp4OsMjMghmgQ6Kyo=|dfQTQWk7qgbbQdSE/wWVL9nf7gs= ssh-ed25519 %1\n")
                           .arg(ed25519Key);

SshLogin loginTo(const QString& address, quint16 port)
{
    SshLogin login;
    login.name = QStringLiteral("server-1");
    login.address = address;
    login.port = port;
    return login;
}

HostKey keyOf(const QString& host, const QString& type, const QString& base64)
{
    return {type, type == ed25519 ? ed25519Print : ecdsaPrint,
            host + QLatin1Char(' ') + type + QLatin1Char(' ') + base64};
}

QString plain(const QString& hosts, const QString& type, const QString& key)
{
    return hosts + QLatin1Char(' ') + type + QLatin1Char(' ') + key + QLatin1Char('\n');
}
} // namespace

class KnownHostsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void parsesLines_data();
    void parsesLines();
    void printsFingerprintsAsOpenSsh();
    void judges_data();
    void judges();
    void namesTheKnownFingerprints();
    void prefersKnownTypes();
    void asksOnceAndRemembers();
    void refusesWithoutAnAnswer();
    void mendsAMissingLineEnd();
    void keepsCountingWhenTheFileCannotBeWritten();
    void manySessionsAskOnce();

private:
    void write(const QString& text) const
    {
        QFile file(m_folder->filePath(QStringLiteral("known_hosts")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QString ownFile() const { return m_folder->filePath(QStringLiteral("own/known_hosts")); }
    std::unique_ptr<KnownHosts> hosts(KnownHosts::Ask ask = {}) const
    {
        return std::make_unique<KnownHosts>(QStringList{m_folder->filePath(QStringLiteral("known_hosts"))}, ownFile(),
                                            std::move(ask));
    }
    QByteArray ownText() const
    {
        QFile file(ownFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void KnownHostsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void KnownHostsTest::parsesLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("matches");
    const QString rest = QLatin1Char(' ') + ed25519 + QLatin1Char(' ') + ed25519Key;
    const auto row = [&](const char* what, const QString& line, const QString& name, bool readable, bool matches) {
        QTest::newRow(what) << line << name << readable << matches;
    };
    const QString host = QStringLiteral("node-1.example.com");
    row("plain", host + rest, host, true, true);
    row("upper case", host + rest, QStringLiteral("NODE-1.Example.com"), true, true);
    row("list and comment", QStringLiteral("a,") + host + rest + QStringLiteral(" a comment"), host, true, true);
    row("other", host + rest, QStringLiteral("node-10.example.com"), true, false);
    row("wildcard", QStringLiteral("*.example.com") + rest, host, true, true);
    row("question mark", QStringLiteral("node-?.example.com") + rest, host, true, true);
    row("negated", QStringLiteral("*.example.com,!node-1.*") + rest, host, true, false);
    row("many stars", QString(40, QLatin1Char('*')) + QStringLiteral("n*o*d*e*1*com*") + rest, host, true, true);
    row("many stars that lead nowhere", QStringLiteral("*e").repeated(30) + QStringLiteral("x") + rest,
        QString(200, QLatin1Char('e')), true, false); // quadratic, not exponential
    row("port", QStringLiteral("[10.0.0.7]:2222") + rest, QStringLiteral("[10.0.0.7]:2222"), true, true);
    row("other port", QStringLiteral("[10.0.0.7]:2222") + rest, QStringLiteral("[10.0.0.7]:2223"), true, false);
    row("hashed", hashed.section(QLatin1Char('\n'), 0, 0), host, true, true);
    row("hashed, other", hashed.section(QLatin1Char('\n'), 0, 0), QStringLiteral("node-2.example.com"), true, false);
    row("hashed port", hashed.section(QLatin1Char('\n'), 1, 1), QStringLiteral("[10.0.0.7]:2222"), true, true);
    row("tabs", host + QString(rest).replace(QLatin1Char(' '), QLatin1Char('\t')), host, true, true);
    row("comment", QStringLiteral("# ") + host + rest, host, false, false);
    row("empty", QString(), host, false, false);
    row("no key", host + QStringLiteral(" ssh-ed25519"), host, false, false);
    row("bad base64", host + QStringLiteral(" ssh-ed25519 @@@@"), host, false, false);
    row("unknown marker", QStringLiteral("@friend ") + host + rest, host, false, false);
    row("torn hash", QStringLiteral("|1|abc") + rest, host, false, false);
}

void KnownHostsTest::parsesLines()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(bool, readable);
    QFETCH(bool, matches);
    const auto parsed = KnownHostsLine::parse(line.toUtf8());
    QCOMPARE(parsed.has_value(), readable);
    if (parsed)
        QCOMPARE(parsed->matches(name), matches);
}

void KnownHostsTest::printsFingerprintsAsOpenSsh()
{
    QCOMPARE(KnownHostsLine::parse(plain(QStringLiteral("a"), ed25519, ed25519Key).toUtf8())->fingerprint(),
             ed25519Print);
    QCOMPARE(KnownHostsLine::parse(plain(QStringLiteral("a"), ecdsa, ecdsaKey).toUtf8())->fingerprint(), ecdsaPrint);
}

void KnownHostsTest::judges_data()
{
    using Verdict = HostKeyVerdict;
    QTest::addColumn<QString>("file");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<HostKeyVerdict>("verdict");
    const QString host = QStringLiteral("10.0.0.7");
    const QString withPort = QStringLiteral("[10.0.0.7]:2222");
    const auto row = [](const char* what, const QString& file, quint16 port, Verdict verdict) {
        QTest::newRow(what) << file << port << verdict;
    };
    // The server always offers the ed25519 key.
    row("nothing", QString(), 22, Verdict::Unknown);
    row("known", plain(host, ed25519, ed25519Key), 22, Verdict::Known);
    row("another type only", plain(host, ecdsa, ecdsaKey), 22, Verdict::Changed);
    row("several, one fits", plain(host, ecdsa, ecdsaKey) + plain(host, ed25519, ed25519Key), 22, Verdict::Known);
    row("type that is never asked for", plain(host, QStringLiteral("ssh-dss"), ecdsaKey), 22, Verdict::Unknown);
    row("port, hashed", hashed, 2222, Verdict::Known);
    row("port, bare name fits", plain(host, ed25519, ed25519Key), 2222, Verdict::Known);
    row("port, bare name differs", plain(host, ecdsa, ecdsaKey), 2222, Verdict::Unknown);
    row("port differs", plain(withPort, ecdsa, ecdsaKey), 2222, Verdict::Changed);
    row("line of a port says nothing of 22", plain(withPort, ecdsa, ecdsaKey), 22, Verdict::Unknown);
    row("revoked", QStringLiteral("@revoked * ") + ed25519 + QLatin1Char(' ') + ed25519Key, 22, Verdict::Changed);
    row("known and revoked",
        plain(host, ed25519, ed25519Key) + QStringLiteral("@revoked * ") + ed25519 + QLatin1Char(' ') + ed25519Key, 22,
        Verdict::Changed);
    row("another key revoked", QStringLiteral("@revoked * ") + ecdsa + QLatin1Char(' ') + ecdsaKey, 22,
        Verdict::Unknown);
    row("authority only", QStringLiteral("@cert-authority * ") + ed25519 + QLatin1Char(' ') + ed25519Key, 22,
        Verdict::Unknown);
}

void KnownHostsTest::judges()
{
    QFETCH(QString, file);
    QFETCH(quint16, port);
    QFETCH(HostKeyVerdict, verdict);
    write(file);
    QStringList known;
    const QString host = QStringLiteral("10.0.0.7");
    QCOMPARE(hosts()->check(loginTo(host, port), keyOf(host, ed25519, ed25519Key), known), verdict);
    QCOMPARE(known.isEmpty(), verdict != HostKeyVerdict::Changed);
}

void KnownHostsTest::namesTheKnownFingerprints()
{
    const QString host = QStringLiteral("10.0.0.7");
    write(plain(host, ecdsa, ecdsaKey));
    QStringList known;
    hosts()->check(loginTo(host, 22), keyOf(host, ed25519, ed25519Key), known);
    QCOMPARE(known, QStringList{ecdsa + QLatin1Char(' ') + ecdsaPrint});
}

void KnownHostsTest::prefersKnownTypes()
{
    const QString host = QStringLiteral("10.0.0.7");
    write(plain(host, ecdsa, ecdsaKey) + plain(host, QStringLiteral("ssh-dss"), ecdsaKey));
    QCOMPARE(hosts()->knownTypes(loginTo(host, 22)), QStringList{ecdsa});
    QVERIFY(hosts()->knownTypes(loginTo(QStringLiteral("10.0.0.8"), 22)).isEmpty());
}

void KnownHostsTest::asksOnceAndRemembers()
{
    const SshLogin login = loginTo(QStringLiteral("10.0.0.7"), 2222);
    const HostKey key = keyOf(QStringLiteral("[10.0.0.7]:2222"), ed25519, ed25519Key);
    int questions = 0;
    QStringList known;
    const auto first = hosts([&](const SshLogin&, const HostKey&) { return ++questions > 0; });
    QVERIFY(first->acceptUnknown(login, key));
    QVERIFY(first->acceptUnknown(login, key));
    QCOMPARE(questions, 1);
    QCOMPARE(ownText(), plain(QStringLiteral("[10.0.0.7]:2222"), ed25519, ed25519Key).toUtf8());
    QVERIFY(!(QFile::permissions(ownFile()) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    QCOMPARE(hosts()->check(login, key, known), HostKeyVerdict::Known);
}

void KnownHostsTest::refusesWithoutAnAnswer()
{
    const SshLogin login = loginTo(QStringLiteral("10.0.0.7"), 22);
    const HostKey key = keyOf(QStringLiteral("10.0.0.7"), ed25519, ed25519Key);
    QVERIFY(!hosts()->acceptUnknown(login, key));
    QVERIFY(!hosts([](const SshLogin&, const HostKey&) { return false; })->acceptUnknown(login, key));
    write(plain(QStringLiteral("10.0.0.7"), ecdsa, ecdsaKey));
    QVERIFY(!hosts([](const SshLogin&, const HostKey&) { return true; })->acceptUnknown(login, key)); // changed
    QVERIFY(ownText().isEmpty());
}

void KnownHostsTest::mendsAMissingLineEnd()
{
    const auto first = hosts();
    QVERIFY(first->remember(keyOf(QStringLiteral("a"), ed25519, ed25519Key)).ok());
    QFile file(ownFile());
    QVERIFY(file.resize(file.size() - 1));
    QVERIFY(hosts()->remember(keyOf(QStringLiteral("b"), ecdsa, ecdsaKey)).ok());
    QCOMPARE(ownText(),
             (plain(QStringLiteral("a"), ed25519, ed25519Key) + plain(QStringLiteral("b"), ecdsa, ecdsaKey)).toUtf8());
}

void KnownHostsTest::keepsCountingWhenTheFileCannotBeWritten()
{
    QFile blocked(m_folder->filePath(QStringLiteral("own")));
    QVERIFY(blocked.open(QIODevice::WriteOnly)); // a file where the folder should be
    const auto unwritable = hosts();
    const HostKey key = keyOf(QStringLiteral("10.0.0.7"), ed25519, ed25519Key);
    QCOMPARE(unwritable->remember(key).error().code, QStringLiteral("ssh.hostkey.write"));
    QStringList known;
    QCOMPARE(unwritable->check(loginTo(QStringLiteral("10.0.0.7"), 22), key, known), HostKeyVerdict::Known);
}

void KnownHostsTest::manySessionsAskOnce()
{
    std::atomic<int> questions = 0;
    const auto shared = hosts([&](const SshLogin&, const HostKey&) {
        ++questions;
        QTest::qSleep(50);
        return true;
    });
    std::vector<std::thread> sessions;
    for (int i = 0; i < 8; ++i) {
        sessions.emplace_back([&] {
            shared->acceptUnknown(loginTo(QStringLiteral("10.0.0.7"), 22),
                                  keyOf(QStringLiteral("10.0.0.7"), ed25519, ed25519Key));
        });
    }
    for (std::thread& session : sessions)
        session.join();
    QCOMPARE(questions.load(), 1);
    QCOMPARE(ownText().count('\n'), 1);
}

QTEST_GUILESS_MAIN(KnownHostsTest)
#include "KnownHostsTest.moc"
