#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// A real sshd for tests: loopback, free port, own folder, own host key and authorized_keys, run as whoever runs the
/// test. Ended by its own pid together with its children.
class OpenSshServer {
public:
    OpenSshServer() = default;
    ~OpenSshServer() { stop(); }

    /// Null text: the server runs; else why it cannot (sshd missing: the test is skipped).
    QString start(const QStringList& moreConfig = {});
    /// A variable of every command (no blanks in the value); before start().
    void setEnvironment(const QString& name, const QString& value);
    /// The name under which sshd runs, and thus its PAM service; before start().
    void runAs(const QString& name) { m_name = name; }
    /// Runs in a network namespace, listening on an address of it; before start().
    void runIn(const QString& networkNamespace, const QString& address);
    /// Another user's session may read the list of keys, and what script() made.
    void letOthersRead() const;
    /// A shell script in the server's folder that everybody may run.
    void script(const QString& name, const QByteArray& text) const;
    void stop();
    /// Same port and keys.
    QString restart();
    /// Same port, another host key.
    QString restartWithNewHostKey();

    quint16 port() const { return m_port; }
    QString user() const;
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString keyFile() const { return file(QStringLiteral("id")); }
    /// The same key, locked with `passphrase()`.
    QString lockedKeyFile() const { return file(QStringLiteral("locked")); }
    QString strangeKeyFile() const { return file(QStringLiteral("strange")); }
    static QString passphrase() { return QStringLiteral("correct horse"); }
    QString hostKeyFingerprint() const;
    QString address() const { return m_address; }
    /// All that sshd has said since the first start.
    QString log() const;
    /// Logins that were accepted since the first start.
    int accepted() const { return static_cast<int>(log().count(QStringLiteral("Accepted publickey for"))); }

    /// Pids of the processes that serve the connections open now.
    QList<qint64> connectionPids() const;

    static bool makeKey(const QString& path, const QString& passphrase);

private:
    QString makeKeys();
    QString launch();

    QTemporaryDir m_folder;
    QStringList m_moreConfig;
    QString m_environment;
    QString m_name;
    QString m_namespace;
    QString m_address = QStringLiteral("127.0.0.1");
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
};
