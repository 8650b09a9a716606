#include "app/rollback-wizard/Questions.h"

#include <QTest>

#include <future>

using namespace app;
using Want = backend::CredentialSource::Want;

/// What the window keeps of the answers that a person gives to the nodes' questions.
class QuestionsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anAnswerForAllIsAskedOnce();
    void aRefusedAnswerIsForgottenForAll();
    void aOneTimeCodeIsNotKept();

private:
    /// Asks as a node's thread does, and answers as the window does.
    QByteArray ask(Want want, const QString& node)
    {
        backend::SshLogin login = loginOf(node);
        auto answer = std::async(std::launch::async, [this, want, login] {
            const auto secret = m_questions->ask(want, login, QStringLiteral("?"));
            return secret ? secret->view().toByteArray() : QByteArray("none");
        });
        while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return answer.get();
    }
    static backend::SshLogin loginOf(const QString& node)
    {
        backend::SshLogin login;
        login.name = node;
        login.user = QStringLiteral("ops");
        return login;
    }

    std::unique_ptr<Questions> m_questions;
    QList<ui::SecretQuestion> m_asked;
};

void QuestionsTest::init()
{
    m_asked.clear();
    m_questions = std::make_unique<Questions>();
    connect(
        m_questions.get(), &Questions::secretAsked, this,
        [this](const ui::SecretQuestion& question) {
            m_asked.append(question);
            m_questions->answer(question.id, backend::Secret(QByteArray::number(m_asked.size())), true);
        },
        Qt::QueuedConnection);
}

void QuestionsTest::anAnswerForAllIsAskedOnce()
{
    QCOMPARE(ask(Want::SudoPassword, QStringLiteral("server-1")), QByteArray("1"));
    QCOMPARE(ask(Want::SudoPassword, QStringLiteral("server-2")), QByteArray("1"));
    QCOMPARE(m_asked.size(), 1);
}

void QuestionsTest::aRefusedAnswerIsForgottenForAll()
{
    QCOMPARE(ask(Want::SudoPassword, QStringLiteral("server-1")), QByteArray("1"));
    m_questions->refused(Want::SudoPassword, loginOf(QStringLiteral("server-1")));
    QCOMPARE(ask(Want::SudoPassword, QStringLiteral("server-1")), QByteArray("2"));
    QVERIFY2(m_asked.last().why.startsWith(QLatin1String("The last answer was not accepted.")),
             qPrintable(m_asked.last().why));
    QCOMPARE(ask(Want::SudoPassword, QStringLiteral("server-2")), QByteArray("2"));
    QCOMPARE(m_asked.size(), 2);
}

void QuestionsTest::aOneTimeCodeIsNotKept()
{
    QCOMPARE(ask(Want::KeyboardInteractive, QStringLiteral("server-1")), QByteArray("1"));
    QCOMPARE(ask(Want::KeyboardInteractive, QStringLiteral("server-1")), QByteArray("2"));
}

QTEST_MAIN(QuestionsTest)
#include "QuestionsTest.moc"
