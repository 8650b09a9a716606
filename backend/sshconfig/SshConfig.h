#pragma once

#include "backend/sshconfig/ConfigConsent.h"
#include "backend/sshconfig/HostSettings.h"

#include <QMap>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace backend {

/// The ssh_config files of this person and machine. Thread-safe; each host is looked up once.
class SshConfig {
public:
    /// Reads one file for one host where there is no ssh program.
    using Fallback = std::function<HostSettings(const QString& file, const QString& host)>;

    struct Files {
        QString user;   ///< its values come first
        QString system; ///< either may not exist
        QString program = QStringLiteral("ssh");
    };
    /// The files that OpenSSH reads here; "~" is the home folder of the environment.
    static Files usualFiles();
    /// As whom ssh logs in where nobody names a user: whoever runs this program.
    static QString localUser();

    SshConfig(Files files, ConfigConsent consent, Fallback fallback);

    /// What the files say about a host as a case names it. `user` and `port` are what is known already (empty, 0:
    /// nothing); Match lines look at them. Without consent to the files' commands nothing is said.
    HostSettings lookUp(const QString& host, const QString& user = {}, quint16 port = 0);
    /// From any thread: look-ups in progress end soon, later ones at once, with a problem that is not remembered, until
    /// beginAgain(). Match exec may take long.
    void interrupt()
    {
        m_isHeld = true;
        ++m_interrupts;
    }
    void beginAgain() { m_isHeld = false; }

private:
    std::optional<bool> mayBeRead();
    bool isInterrupted(int interrupts) const { return m_isHeld || m_interrupts != interrupts; }
    /// `interrupts`: as many as there were when the look-up began.
    HostSettings lookUpIn(const QString& file, const QString& host, const QString& user, quint16 port, int interrupts);
    std::optional<QByteArray> printed(const QStringList& arguments, int interrupts, QString& problem) const;

    const Files m_files;
    const Fallback m_fallback;
    std::atomic<int> m_interrupts = 0;
    std::atomic<bool> m_isHeld = false;
    std::mutex m_mutex;
    ConfigConsent m_consent;
    std::optional<bool> m_mayBeRead;
    QMap<QString, HostSettings> m_known;
};

} // namespace backend
