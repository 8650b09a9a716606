#include "backend/secrets/SystemKeychain.h"

#include <qt6keychain/keychain.h>

namespace backend {

namespace {
const QString service = QStringLiteral("rancher-rollback-wizard");

KeychainAnswer::State stateOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return KeychainAnswer::State::Done;
    case QKeychain::EntryNotFound:
        return KeychainAnswer::State::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainAnswer::State::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainAnswer::State::NoService;
    case QKeychain::OtherError: // QtKeychain 0.13 says so of every session without a bus or without a service
        return KeychainAnswer::State::NoService;
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return KeychainAnswer::State::Failed;
}

void start(QKeychain::Job* job, const QString& key, const KeychainBackend::Done& done)
{
    job->setKey(key);
    job->setInsecureFallback(false); // never a plain text file
    QObject::connect(job, &QKeychain::Job::finished, job, [done](QKeychain::Job* finished) {
        KeychainAnswer answer;
        answer.state = stateOf(*finished);
        if (answer.state != KeychainAnswer::State::Done)
            answer.detail = finished->errorString();
        else if (auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            answer.secret = Secret(reading->binaryData());
        done(std::move(answer));
    });
    job->start(); // deletes itself
}
} // namespace

void SystemKeychain::read(const QString& key, Done done)
{
    start(new QKeychain::ReadPasswordJob(service), key, done);
}

void SystemKeychain::write(const QString& key, const Secret& secret, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret.view().toByteArray());
    start(job, key, done);
}

void SystemKeychain::remove(const QString& key, Done done)
{
    start(new QKeychain::DeletePasswordJob(service), key, done);
}

} // namespace backend
