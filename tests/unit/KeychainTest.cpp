#include "backend/secrets/Keychain.h"
#include "backend/secrets/SystemKeychain.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QMap>
#include <QTest>
#include <QThread>

using namespace backend;
using State = Keychain::State;

namespace {
/// Keeps secrets in memory, and can hang or block as real services do.
class FakeBackend final : public KeychainBackend {
public:
    struct Shared {
        QMap<QString, QByteArray> secrets;
        QList<Done> unanswered;
        std::atomic<bool> hangs = false;
        std::atomic<int> blocksMs = 0;
        std::atomic<int> calls = 0;
        std::atomic<QThread*> thread = nullptr;
    };
    explicit FakeBackend(Shared& shared) : m_shared(shared) {}

    void read(const QString& key, Done done) override
    {
        if (!begin(done))
            return;
        if (!m_shared.secrets.contains(key))
            return done({State::NotFound, {}, {}});
        done({State::Done, Secret(m_shared.secrets[key]), {}});
    }
    void write(const QString& key, const Secret& secret, Done done) override
    {
        if (!begin(done))
            return;
        m_shared.secrets[key] = secret.view().toByteArray();
        done({State::Done, {}, {}});
    }
    void remove(const QString& key, Done done) override
    {
        if (!begin(done))
            return;
        m_shared.secrets.remove(key);
        done({State::Done, {}, {}});
    }

private:
    bool begin(const Done& done)
    {
        ++m_shared.calls;
        m_shared.thread = QThread::currentThread();
        if (m_shared.blocksMs > 0)
            QThread::msleep(static_cast<unsigned long>(m_shared.blocksMs));
        if (m_shared.hangs)
            m_shared.unanswered.append(done);
        return !m_shared.hangs;
    }
    Shared& m_shared;
};
} // namespace

class KeychainTest : public QObject {
    Q_OBJECT

private slots:
    void keepsAndForgets();
    void asksInItsOwnThread();
    void hangingServiceIsTimedOut();
    void hangingServiceIsNotAskedAgainUntilItAnswers();
    void blockingServiceIsTimedOut();
    void windowGetsItsAnswer();
    void windowGetsTheTimeOut();
    void windowThatHasGoneGetsNothing();
    void namesKeys();
    void realServiceAnswersOrSaysThatThereIsNone();
    void realServiceAnswersEachKeychainOfTheProgram();

private:
    static std::unique_ptr<Keychain> keychain(FakeBackend::Shared& shared, int limitMs = 400)
    {
        return std::make_unique<Keychain>(std::make_unique<FakeBackend>(shared), limitMs);
    }
};

void KeychainTest::keepsAndForgets()
{
    FakeBackend::Shared shared;
    const auto chain = keychain(shared, 5000);
    QCOMPARE(chain->read(QStringLiteral("a")).state, State::NotFound);
    QCOMPARE(chain->write(QStringLiteral("a"), Secret("one")).state, State::Done);
    const KeychainAnswer answer = chain->read(QStringLiteral("a"));
    QCOMPARE(answer.state, State::Done);
    QCOMPARE(answer.secret.view().toByteArray(), QByteArray("one"));
    QCOMPARE(chain->remove(QStringLiteral("a")).state, State::Done);
    QCOMPARE(chain->read(QStringLiteral("a")).state, State::NotFound);
}

void KeychainTest::asksInItsOwnThread()
{
    FakeBackend::Shared shared;
    keychain(shared, 5000)->read(QStringLiteral("a"));
    QVERIFY(shared.thread != nullptr);
    QVERIFY(shared.thread != QThread::currentThread());
}

void KeychainTest::hangingServiceIsTimedOut()
{
    FakeBackend::Shared shared;
    shared.hangs = true;
    const auto chain = keychain(shared);
    QElapsedTimer since;
    since.start();
    QCOMPARE(chain->read(QStringLiteral("a")).state, State::TimedOut);
    QVERIFY(since.elapsed() >= 300);
    QVERIFY(since.elapsed() < 3000);
}

void KeychainTest::hangingServiceIsNotAskedAgainUntilItAnswers()
{
    FakeBackend::Shared shared;
    shared.hangs = true;
    const auto chain = keychain(shared);
    QCOMPARE(chain->read(QStringLiteral("a")).state, State::TimedOut);
    shared.hangs = false;
    QElapsedTimer since;
    since.start();
    QCOMPARE(chain->read(QStringLiteral("a")).state, State::TimedOut);
    QVERIFY(since.elapsed() < 350); // at once
    QCOMPARE(shared.calls.load(), 1);
    const auto late = shared.unanswered.takeFirst();
    QMetaObject::invokeMethod(
        QAbstractEventDispatcher::instance(shared.thread),
        [late] {
            late({State::Done, {}, {}});
        },
        Qt::BlockingQueuedConnection);
    QCOMPARE(chain->read(QStringLiteral("a")).state, State::NotFound);
}

void KeychainTest::blockingServiceIsTimedOut()
{
    FakeBackend::Shared shared;
    shared.blocksMs = 900;
    const auto chain = keychain(shared);
    QElapsedTimer since;
    since.start();
    QCOMPARE(chain->read(QStringLiteral("a")).state, State::TimedOut);
    QVERIFY(since.elapsed() < 850);
}

void KeychainTest::windowGetsItsAnswer()
{
    FakeBackend::Shared shared;
    const auto chain = keychain(shared, 5000);
    QObject window;
    QThread* receivedIn = nullptr;
    QByteArray received;
    chain->write(QStringLiteral("a"), Secret("one"), &window, [](KeychainAnswer&) {});
    chain->read(QStringLiteral("a"), &window, [&](KeychainAnswer& answer) {
        receivedIn = QThread::currentThread();
        received = answer.secret.view().toByteArray();
    });
    QVERIFY(receivedIn == nullptr); // never from inside the call
    QTRY_COMPARE(received, QByteArray("one"));
    QCOMPARE(receivedIn, window.thread());
}

void KeychainTest::windowGetsTheTimeOut()
{
    FakeBackend::Shared shared;
    shared.hangs = true;
    const auto chain = keychain(shared);
    QObject window;
    int calls = 0;
    State state = State::Done;
    chain->read(QStringLiteral("a"), &window, [&](KeychainAnswer& answer) {
        ++calls;
        state = answer.state;
    });
    QTRY_COMPARE(state, State::TimedOut);
    QTest::qWait(400);
    QCOMPARE(calls, 1);
}

void KeychainTest::windowThatHasGoneGetsNothing()
{
    FakeBackend::Shared shared;
    shared.blocksMs = 100;
    const auto chain = keychain(shared, 5000);
    bool called = false;
    {
        QObject window;
        chain->read(QStringLiteral("a"), &window, [&](KeychainAnswer&) { called = true; });
    }
    QTRY_COMPARE(shared.calls.load(), 1);
    QTest::qWait(300);
    QVERIFY(!called);
}

void KeychainTest::namesKeys()
{
    QCOMPARE(Keychain::keyFor(QStringLiteral("sudo"), QStringLiteral("ops"), QStringLiteral("Node-1"), 22),
             QStringLiteral("sudo/ops@node-1:22"));
    QCOMPARE(Keychain::keyForFile(QStringLiteral("/home/me/.ssh/id")), QStringLiteral("passphrase//home/me/.ssh/id"));
}

void KeychainTest::realServiceAnswersOrSaysThatThereIsNone()
{
    Keychain chain;
    QElapsedTimer since;
    since.start();
    const State state = chain.read(QStringLiteral("no such key of the rollback wizard's tests")).state;
    QVERIFY(since.elapsed() < Keychain::defaultLimitMs + 2000);
    QVERIFY2(state != State::Done && state != State::Failed, qPrintable(QString::number(static_cast<int>(state))));
}

void KeychainTest::realServiceAnswersEachKeychainOfTheProgram()
{
    const QString key = QStringLiteral("no such key of the rollback wizard's tests");
    const State first = Keychain().read(key).state;
    Keychain one, other;
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(one.read(key).state, first);
        QCOMPARE(other.read(key).state, first);
    }
    QVERIFY(since.elapsed() < Keychain::defaultLimitMs);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "KeychainTest.moc"
