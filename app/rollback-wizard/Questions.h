#pragma once

#include "backend/base/Secret.h"
#include "backend/ssh/SshLogin.h"
#include "ui/services/ServiceValues.h"

#include <QObject>

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace app {

/// Questions that the nodes' threads have for the person at the window. A thread waits until its question is answered
/// or all waiting is ended; questions are shown one after the other. Answers are kept for the same login while the
/// program runs, so that a reconnect asks nothing; a refused one is forgotten and asked for again.
class Questions final : public QObject, public backend::CredentialSource {
    Q_OBJECT
public:
    using QObject::QObject;

    // CredentialSource: on a node's thread
    std::optional<backend::Secret> ask(Want want, const backend::SshLogin& login, const QString& prompt) override;
    void refused(Want want, const backend::SshLogin& login) override;
    /// A secret input of the procedure; on the engine's thread.
    std::optional<backend::Secret> askInput(const QString& inputId);
    /// Names of the nodes whose keys are accepted; on a worker thread.
    QStringList askHostKeys(const QList<ui::HostKeyQuestion>& questions);

    // GUI thread
    void answer(const QString& id, backend::Secret secret, bool forAllOfLogin);
    void decline(const QString& id);
    void answerHostKeys(const QStringList& acceptedNodes);
    void endAllWaiting();
    void beginAgain() { m_ended = false; }

signals:
    void secretAsked(const ui::SecretQuestion& question);
    void hostKeysAsked(const QList<ui::HostKeyQuestion>& questions);

private:
    std::optional<backend::Secret> wait(const ui::SecretQuestion& question, const QString& shared);

    std::mutex m_oneQuestion; ///< one question on screen at a time
    std::mutex m_mutex;       ///< guards what follows
    std::condition_variable m_answered;
    QString m_openId, m_openShared;
    bool m_open = false, m_declined = false, m_ended = false, m_hostKeysOpen = false;
    std::map<QString, backend::Secret> m_known; ///< by question id or shared login
    std::set<QString> m_refused;                ///< ids of questions whose last answer was wrong
    QStringList m_acceptedNodes;
};

} // namespace app
