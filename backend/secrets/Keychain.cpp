#include "backend/secrets/Keychain.h"

#include "backend/secrets/SystemKeychain.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace backend {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

using Start = std::function<void(KeychainBackend&, KeychainBackend::Done)>;

/// Carries word of an answer into the asker's thread; a signal, because the asker may be gone at any moment.
class AnswerSignal : public QObject {
    Q_OBJECT

signals:
    void answered();
};

/// One question on its way: whoever comes first, answer or limit, fills it.
struct Question {
    std::mutex mutex;
    std::condition_variable changed;
    bool isAnswered = false;
    KeychainAnswer answer;
    AnswerSignal signal;

    void fill(KeychainAnswer given)
    {
        {
            const std::lock_guard lock(mutex);
            if (isAnswered)
                return;
            answer = std::move(given);
            isAnswered = true;
            changed.notify_all();
        }
        emit signal.answered();
    }
};

/// What the backend has been asked for; the keychain's thread only.
struct Job {
    bool isDone = false;
    bool isLate = false;
};

KeychainAnswer timedOut()
{
    return {KeychainAnswer::State::TimedOut, {}, Text::tr("The keychain does not answer.")};
}
} // namespace

/// Lives as long as anything that may still come back: a hanging service can outlast the Keychain.
struct Keychain::Worker : std::enable_shared_from_this<Keychain::Worker> {
    Worker(std::unique_ptr<KeychainBackend> owner, int limit) : backend(std::move(owner)), limitMs(limit) {}

    void post(const std::shared_ptr<Question>& question, Start start);
    void begin(const std::shared_ptr<Question>& question, const Start& start);
    KeychainAnswer ask(Start start);
    void askFor(QObject* context, Receive receive, Start start);
    void end();

    std::unique_ptr<KeychainBackend> backend;
    const int limitMs;
    std::mutex mutex;
    QThread* thread = nullptr;
    QObject* inThread = nullptr;
    std::atomic<int> hanging = 0; ///< questions past the limit that the service still owes an answer
};

void Keychain::Worker::post(const std::shared_ptr<Question>& question, Start start)
{
    const std::lock_guard lock(mutex);
    if (!thread) {
        thread = new QThread;
        inThread = new QObject;
        inThread->moveToThread(thread);
        QObject::connect(thread, &QThread::finished, inThread, &QObject::deleteLater);
        thread->start();
    }
    QMetaObject::invokeMethod(
        inThread, [self = shared_from_this(), question, start = std::move(start)] { self->begin(question, start); },
        Qt::QueuedConnection);
}

void Keychain::Worker::begin(const std::shared_ptr<Question>& question, const Start& start)
{
    if (hanging > 0) { // QtKeychain does one job at a time: another would only wait behind the hanging one
        question->fill(timedOut());
        return;
    }
    const auto job = std::make_shared<Job>();
    QTimer::singleShot(limitMs, inThread, [self = shared_from_this(), question, job] {
        if (job->isDone)
            return;
        job->isLate = true;
        ++self->hanging;
        question->fill(timedOut());
    });
    start(*backend, [self = shared_from_this(), question, job](KeychainAnswer answer) {
        job->isDone = true;
        if (job->isLate)
            --self->hanging;
        question->fill(std::move(answer));
    });
}

KeychainAnswer Keychain::Worker::ask(Start start)
{
    const auto question = std::make_shared<Question>();
    post(question, std::move(start));
    std::unique_lock lock(question->mutex);
    // The thread itself may be stuck inside the service, so its timer is not relied on.
    question->changed.wait_for(lock, std::chrono::milliseconds(limitMs + 200), [&] { return question->isAnswered; });
    if (!question->isAnswered) {
        question->isAnswered = true;
        return timedOut();
    }
    return std::move(question->answer);
}

void Keychain::Worker::askFor(QObject* context, Receive receive, Start start)
{
    const auto question = std::make_shared<Question>();
    // Single shot: the connection holds the question, which holds the connection, until one of the two fills below.
    QObject::connect(
        &question->signal, &AnswerSignal::answered, context,
        [question, receive = std::move(receive)] { receive(question->answer); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(limitMs + 200, context, [question] { question->fill(timedOut()); });
    post(question, std::move(start));
}

/// Ends the thread. One that is stuck inside the service is left to end with the program rather than hold it up.
void Keychain::Worker::end()
{
    QThread* ended = nullptr;
    {
        const std::lock_guard lock(mutex);
        ended = std::exchange(thread, nullptr);
        inThread = nullptr;
    }
    if (!ended)
        return;
    ended->quit();
    if (ended->wait(1000))
        delete ended;
}

/// QtKeychain queues the jobs of the whole program in an object of the thread that asked first (0.13); a second thread
/// would never get beyond its first answer. So all keychains of the system share this one, until the application ends.
std::shared_ptr<Keychain::Worker> Keychain::systemWorker()
{
    static const auto worker = std::make_shared<Worker>(std::make_unique<SystemKeychain>(), defaultLimitMs);
    static const bool endsWithTheApplication = [] {
        qAddPostRoutine([] { worker->end(); });
        return true;
    }();
    Q_UNUSED(endsWithTheApplication)
    return worker;
}

Keychain::Keychain() : m_worker(systemWorker()), m_ownsWorker(false) {}

Keychain::Keychain(std::unique_ptr<KeychainBackend> backend, int limitMs)
    : m_worker(std::make_shared<Worker>(std::move(backend), limitMs))
{
}

Keychain::~Keychain()
{
    if (m_ownsWorker)
        m_worker->end();
}

KeychainAnswer Keychain::read(const QString& key)
{
    return m_worker->ask([key](KeychainBackend& backend, auto done) { backend.read(key, std::move(done)); });
}

KeychainAnswer Keychain::write(const QString& key, const Secret& secret)
{
    const auto held = std::make_shared<Secret>(secret.clone());
    return m_worker->ask(
        [key, held](KeychainBackend& backend, auto done) { backend.write(key, *held, std::move(done)); });
}

KeychainAnswer Keychain::remove(const QString& key)
{
    return m_worker->ask([key](KeychainBackend& backend, auto done) { backend.remove(key, std::move(done)); });
}

void Keychain::read(const QString& key, QObject* context, Receive receive)
{
    m_worker->askFor(context, std::move(receive),
                     [key](KeychainBackend& backend, auto done) { backend.read(key, std::move(done)); });
}

void Keychain::write(const QString& key, const Secret& secret, QObject* context, Receive receive)
{
    const auto held = std::make_shared<Secret>(secret.clone());
    m_worker->askFor(context, std::move(receive),
                     [key, held](KeychainBackend& backend, auto done) { backend.write(key, *held, std::move(done)); });
}

QString Keychain::keyFor(const QString& role, const QString& user, const QString& address, quint16 port)
{
    return QStringLiteral("%1/%2@%3:%4").arg(role, user, address.toLower()).arg(port);
}

QString Keychain::keyForFile(const QString& path)
{
    return QStringLiteral("passphrase/") + path;
}

} // namespace backend

#include "Keychain.moc"
