// Secrets at the window: the system's keychain first where the case says so, then the person; what is remembered, and
// what happens when there is no keychain or its secret is not accepted.

#include "app/rollback-wizard/InputQuestions.h"

#include <QTest>

#include <chrono>
#include <future>
#include <mutex>
#include <semaphore>

using app::Questions;
using backend::Keychain;
using backend::KeychainAnswer;
using backend::Secret;
using Want = backend::CredentialSource::Want;
using State = KeychainAnswer::State;

namespace {

/// In memory; `broken` is what it answers instead.
class FakeBackend final : public backend::KeychainBackend {
public:
    struct Shared {
        std::mutex mutex;
        QMap<QString, QByteArray> secrets;
        int reads = 0;
        State broken = State::Done;
    };
    explicit FakeBackend(Shared& shared) : m_shared(shared) {}
    void read(const QString& key, Done done) override
    {
        const std::lock_guard lock(m_shared.mutex);
        ++m_shared.reads;
        if (m_shared.broken != State::Done)
            return done({m_shared.broken, {}, {}});
        if (!m_shared.secrets.contains(key))
            return done({State::NotFound, {}, {}});
        done({State::Done, Secret(m_shared.secrets.value(key)), {}});
    }
    void write(const QString& key, const Secret& secret, Done done) override
    {
        const std::lock_guard lock(m_shared.mutex);
        if (m_shared.broken != State::Done)
            return done({m_shared.broken, {}, {}});
        m_shared.secrets[key] = secret.view().toByteArray();
        done({State::Done, {}, {}});
    }
    void remove(const QString&, Done done) override { done({State::Done, {}, {}}); }

private:
    Shared& m_shared;
};

backend::SshLogin loginOf(const QString& node)
{
    backend::SshLogin login;
    login.name = node;
    login.address = node + QStringLiteral(".example.com");
    login.user = QStringLiteral("ops");
    return login;
}

/// A window with a person who types `typed`; an empty one declines.
class Window : public QObject {
public:
    explicit Window(std::unique_ptr<Keychain> keychain) : questions(std::move(keychain))
    {
        connect(
            &questions, &Questions::secretAsked, this,
            [this](const ui::SecretQuestion& question) {
                asked << question;
                if (typed.isEmpty())
                    questions.decline(question.id);
                else
                    questions.answer(question.id, Secret(typed), forAll, remember);
            },
            Qt::QueuedConnection);
        connect(
            &questions, &Questions::notKept, this, [this](const QString& why) { notKept << why; },
            Qt::QueuedConnection);
        questions.setKeychainNodes({QStringLiteral("server-1"), QStringLiteral("server-2")});
    }

    /// As a node's thread asks; empty: no answer.
    QByteArray ask(const QString& node, Want want = Want::Password, const QString& prompt = QStringLiteral("Password"))
    {
        auto answer = std::async(std::launch::async, [&] {
            const auto secret = questions.ask(want, loginOf(node), prompt);
            return secret ? secret->view().toByteArray() : QByteArray();
        });
        while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return answer.get();
    }

    Questions questions;
    QList<ui::SecretQuestion> asked;
    QStringList notKept;
    QByteArray typed = "geheim";
    bool forAll = false, remember = false;
};

std::unique_ptr<Keychain> fake(FakeBackend::Shared& shared)
{
    return std::make_unique<Keychain>(std::make_unique<FakeBackend>(shared), 5000);
}

const QString key1 = QStringLiteral("password/ops@server-1.example.com:22");
const QString key2 = QStringLiteral("password/ops@server-2.example.com:22");

} // namespace

class QuestionsTest : public QObject {
    Q_OBJECT
private slots:
    void keychainAnswersWithoutAPerson()
    {
        FakeBackend::Shared shared;
        shared.secrets[key1] = "kept";
        Window window(fake(shared));
        QCOMPARE(window.ask("server-1"), QByteArray("kept"));
        QVERIFY(window.asked.isEmpty());
        QCOMPARE(window.ask("server-1"), QByteArray("kept"));
        QCOMPARE(shared.reads, 1); // a reconnect does not ask again
    }

    void whatIsRememberedIsKept()
    {
        FakeBackend::Shared shared;
        Window window(fake(shared));
        window.remember = true;
        QCOMPARE(window.ask("server-1"), QByteArray("geheim"));
        QVERIFY(window.asked.first().canRemember);
        QCOMPARE(shared.secrets.value(key1), QByteArray("geheim"));
        Window later(fake(shared));
        QCOMPARE(later.ask("server-1"), QByteArray("geheim"));
        QVERIFY(later.asked.isEmpty());
        QVERIFY(window.notKept.isEmpty());
    }

    /// Who leaves a run waits for its threads, and the person cannot answer meanwhile.
    void leavingARunEndsTheQuestionForItsInput()
    {
        Questions questions;
        std::binary_semaphore shown(0);
        connect(
            &questions, &Questions::secretAsked, this, [&shown] { shown.release(); }, Qt::DirectConnection);
        wizard::RunSurroundings run;
        bool stopped = false;
        run.stopErrands = [&stopped] { stopped = true; };
        app::askInputs(questions, run);
        auto answer =
            std::async(std::launch::async, [&run] { return run.secretInput(QStringLiteral("s3Keys")).has_value(); });
        shown.acquire();
        run.stopErrands();
        const bool ended = answer.wait_for(std::chrono::seconds(10)) == std::future_status::ready;
        questions.endAllWaiting();
        QVERIFY2(ended, "the thread still waits for an answer");
        QVERIFY(!answer.get());
        QVERIFY(stopped);
    }

    void commandsAreAnsweredByTheirDigestOnly()
    {
        Questions questions;
        QStringList shown;
        connect(
            &questions, &Questions::commandsAsked, this,
            [&](const ui::CommandsQuestion& question) {
                shown << question.commands;
                questions.answerCommands(QStringLiteral("of-an-older-window"), true);
                questions.answerCommands(question.digest, false);
            },
            Qt::QueuedConnection);
        auto answer = std::async(std::launch::async, [&] {
            return questions.askCommands({QStringLiteral("config:1: Match exec true")}, QStringLiteral("now"));
        });
        while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        QCOMPARE(answer.get(), std::optional<bool>(false));
        QCOMPARE(shown, QStringList(QStringLiteral("config:1: Match exec true")));
    }

    void endedWaitingIsNoAnswerToCommands()
    {
        Questions questions;
        auto answer = std::async(std::launch::async, [&] { return questions.askCommands({}, QStringLiteral("now")); });
        questions.endAllWaiting();
        QCOMPARE(answer.get(), std::optional<bool>());
        QCOMPARE(questions.askCommands({}, QStringLiteral("now")), std::optional<bool>());
    }

    void nothingIsKeptUnasked()
    {
        FakeBackend::Shared shared;
        Window window(fake(shared));
        QCOMPARE(window.ask("server-1"), QByteArray("geheim"));
        QVERIFY(shared.secrets.isEmpty());
    }

    void forAllNodesOfALoginMeansEachOfThem()
    {
        FakeBackend::Shared shared;
        Window window(fake(shared));
        window.remember = window.forAll = true;
        window.ask("server-1");
        QCOMPARE(window.ask("server-2"), QByteArray("geheim"));
        QCOMPARE(window.asked.size(), 1);
        QCOMPARE(shared.secrets.keys(), QStringList({key1, key2}));
    }

    void caseThatDoesNotSayKeychainLeavesItAlone()
    {
        FakeBackend::Shared shared;
        shared.secrets[QStringLiteral("password/ops@agent-1.example.com:22")] = "kept";
        Window window(fake(shared));
        QCOMPARE(window.ask("agent-1"), QByteArray("geheim"));
        QVERIFY(!window.asked.first().canRemember);
        QCOMPARE(shared.reads, 0);
    }

    void oneTimeCodesAreNeverKept()
    {
        FakeBackend::Shared shared;
        Window window(fake(shared));
        window.remember = true;
        window.ask("server-1", Want::KeyboardInteractive, "Code");
        window.ask("server-1", Want::KeyboardInteractive, "Code");
        QCOMPARE(window.asked.size(), 2);
        QVERIFY(!window.asked.first().canRemember);
        QVERIFY(shared.secrets.isEmpty());
    }

    void withoutAKeychainThePersonIsAskedAndTold_data()
    {
        QTest::addColumn<State>("broken");
        QTest::newRow("none") << State::NoService;
        QTest::newRow("locked") << State::Refused;
        QTest::newRow("hangs") << State::TimedOut;
        QTest::newRow("fails") << State::Failed;
    }

    void withoutAKeychainThePersonIsAskedAndTold()
    {
        QFETCH(State, broken);
        FakeBackend::Shared shared;
        Window plain(fake(shared));
        plain.ask("agent-1");
        shared.broken = broken;
        Window window(fake(shared));
        QCOMPARE(window.ask("server-1"), QByteArray("geheim"));
        QVERIFY(!window.asked.first().canRemember);
        QVERIFY(window.asked.first().why.contains("keychain"));
        QVERIFY(!plain.asked.first().why.contains("keychain"));
    }

    void keychainThatGoesAwayMeanwhileIsTold()
    {
        FakeBackend::Shared shared;
        Window window(fake(shared));
        window.remember = true;
        // At once, on the asking thread: before the person can answer.
        connect(
            &window.questions, &Questions::secretAsked, &window, [&] { shared.broken = State::Refused; },
            Qt::DirectConnection);
        QCOMPARE(window.ask("server-1"), QByteArray("geheim"));
        QTRY_COMPARE(window.notKept.size(), 1);
        QVERIFY(window.notKept.first().contains("locked"));
    }

    void secretThatIsNotAcceptedIsAskedAgain()
    {
        FakeBackend::Shared shared;
        shared.secrets[key1] = "old";
        Window window(fake(shared));
        QCOMPARE(window.ask("server-1"), QByteArray("old"));
        window.questions.refused(Want::Password, loginOf("server-1"));
        window.remember = true;
        QCOMPARE(window.ask("server-1"), QByteArray("geheim"));
        QCOMPARE(window.asked.size(), 1);
        QCOMPARE(shared.secrets.value(key1), QByteArray("geheim"));
    }

    /// Nothing was given: the next connect may find the keychain unlocked.
    void keychainThatWasLockedIsAskedAgain()
    {
        FakeBackend::Shared shared;
        shared.broken = State::Refused;
        Window window(fake(shared));
        window.typed.clear();
        QCOMPARE(window.ask("server-1"), QByteArray());
        shared.broken = State::Done;
        shared.secrets[key1] = "kept";
        QCOMPARE(window.ask("server-1"), QByteArray("kept"));
    }

    void refusedAnswerIsForgottenForAll()
    {
        FakeBackend::Shared shared;
        Window window(fake(shared));
        window.forAll = true;
        window.typed = "wrong";
        QCOMPARE(window.ask("server-1", Want::SudoPassword), QByteArray("wrong"));
        window.questions.refused(Want::SudoPassword, loginOf("server-1"));
        window.typed = "right";
        QCOMPARE(window.ask("server-1", Want::SudoPassword), QByteArray("right"));
        QCOMPARE(window.ask("server-2", Want::SudoPassword), QByteArray("right"));
        QCOMPARE(window.asked.size(), 2);
    }

    void refusedSudoPasswordIsNotGivenAgain()
    {
        FakeBackend::Shared shared;
        Window window(fake(shared));
        window.typed = "wrong";
        QCOMPARE(window.ask("server-1", Want::SudoPassword, "Password for sudo"), QByteArray("wrong"));
        window.typed = "right";
        window.questions.refused(Want::SudoPassword, loginOf("server-1"));
        QCOMPARE(window.ask("server-1", Want::SudoPassword, "Password for sudo"), QByteArray("right"));
        QVERIFY(window.asked.last().why.contains("not accepted"));
        QCOMPARE(window.ask("server-1", Want::SudoPassword, "Password for sudo"), QByteArray("right"));
    }

    /// tests/gui/keyring-test.sh runs this in a session of its own, and follows what is typed.
    void realKeyringKeepsIt()
    {
        if (qEnvironmentVariableIsEmpty("ROLLBACK_TEST_KEYRING"))
            QSKIP("there is no gnome-keyring here");
        const QByteArray typed = "typed-once-and-kept-6b1f";
        const bool works = qEnvironmentVariable("ROLLBACK_TEST_KEYRING") == QLatin1String("unlocked");
        { // one keychain at a time, as in the program
            Window window(std::make_unique<Keychain>());
            window.remember = true;
            window.typed = typed;
            QCOMPARE(window.ask("server-1"), typed);
            QCOMPARE(window.asked.first().canRemember, works);
        }
        Window later(std::make_unique<Keychain>());
        later.typed = "typed again";
        QCOMPARE(later.ask("server-1"), works ? typed : later.typed);
        QCOMPARE(later.asked.isEmpty(), works);
        if (!works)
            QVERIFY(later.asked.first().why.contains("keychain"));
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "QuestionsTest.moc"
