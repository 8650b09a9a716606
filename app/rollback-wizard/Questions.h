#pragma once

#include "backend/secrets/Keychain.h"
#include "backend/ssh/SshLogin.h"
#include "ui/services/ServiceValues.h"

#include <QObject>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

namespace app {

/// Questions that the nodes' threads have for the person at the window. A thread waits until its question is answered
/// or all waiting is ended; questions are shown one after the other. Answers are kept for the same login while the
/// program runs, so that a reconnect asks nothing; a refused one is forgotten and asked for again. Of nodes whose case
/// says so the system's keychain is asked first.
class Questions final : public QObject, public backend::CredentialSource {
    Q_OBJECT
public:
    explicit Questions(std::unique_ptr<backend::Keychain> keychain = std::make_unique<backend::Keychain>());

    // CredentialSource: on a node's thread
    std::optional<backend::Secret> ask(Want want, const backend::SshLogin& login, const QString& prompt) override;
    void refused(Want want, const backend::SshLogin& login) override;
    /// A secret input of the procedure; on the engine's thread.
    std::optional<backend::Secret> askInput(const QString& inputId);
    /// Names of the nodes whose keys are accepted; on a worker thread.
    QStringList askHostKeys(const QList<ui::HostKeyQuestion>& questions);
    /// From any thread: questions that wait get no answer, later ones none either, until beginAgain().
    void endAllWaiting();
    /// Whether ssh_config may run these commands; on a worker thread. nullopt: all waiting was ended.
    std::optional<bool> askCommands(const QStringList& commands, const QString& digest);

    // GUI thread
    /// `remember`: the keychain keeps it too.
    void answer(const QString& id, backend::Secret secret, bool forAllOfLogin, bool remember);
    void decline(const QString& id);
    void answerHostKeys(const QStringList& acceptedNodes);
    /// Only of the commands that are asked about now.
    void answerCommands(const QString& digest, bool agreed);
    void beginAgain();
    /// Names of the nodes whose secrets the keychain holds or may be given (keychain: true).
    void setKeychainNodes(const QStringList& nodes);

signals:
    void secretAsked(const ui::SecretQuestion& question);
    void hostKeysAsked(const QList<ui::HostKeyQuestion>& questions);
    void commandsAsked(const ui::CommandsQuestion& question);
    /// The keychain did not take a secret; why, in a sentence.
    void notKept(const QString& sentence);

private:
    /// Under which names an answer is kept: shared by all nodes of a login, and in the keychain. Either may be empty.
    struct Places {
        QString shared, keychain;
    };
    std::optional<backend::Secret> wait(ui::SecretQuestion question, const Places& places);
    std::optional<backend::Secret> known(const QString& id, const Places& places);
    std::optional<backend::Secret> fromKeychain(ui::SecretQuestion& question, const QString& key);
    std::optional<backend::Secret> fromPerson(const ui::SecretQuestion& question, const Places& places);
    void keep(const QString& key, const backend::Secret& secret);

    std::unique_ptr<backend::Keychain> m_keychain;

    std::mutex m_oneQuestion; ///< one question on screen at a time
    std::mutex m_mutex;       ///< guards what follows
    std::condition_variable m_answered;
    QString m_openId, m_openShared;
    bool m_open = false, m_declined = false, m_ended = false, m_hostKeysOpen = false, m_remember = false;
    std::map<QString, backend::Secret> m_known; ///< by question id or shared login
    std::set<QString> m_keepForAll;             ///< shared logins that the keychain is to keep for each node
    std::set<QString> m_refusedNow;             ///< ids of questions whose last answer was wrong
    std::set<QString> m_everRefused;            ///< ids of questions that only a person answers from now on
    QStringList m_acceptedNodes, m_keychainNodes;
    QString m_openCommands; ///< digest of the commands that are asked about; empty: none
    std::optional<bool> m_agreed;
};

} // namespace app
