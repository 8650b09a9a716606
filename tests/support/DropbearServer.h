#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A real dropbear on loopback, for one user of this machine. Needs root, since it becomes that user.
class DropbearServer {
public:
    ~DropbearServer() { stop(); }
    /// Lets `user` in by this public key. Null text: the server runs; else why it cannot.
    QString start(const QString& user, const QString& publicKeyFile);
    void stop();

    quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};
