#pragma once

#include "backend/node/NodeSession.h"

#include <QString>

namespace backend {

/// Writes and reads files of a node by commands on its session, so as the become user and without an SFTP server.
class RemoteFile {
public:
    /// `nodeName` is for messages.
    RemoteFile(NodeSession& session, QString nodeName) : m_session(session), m_nodeName(std::move(nodeName)) {}

    /// The content goes to a file beside `path`; only when all of it has arrived is it renamed. Two commands: a lost
    /// connection looks like the end of input to the first, and must not put half a file in place.
    Result<void> put(const QByteArray& path, InputSource& content, int mode);
    Result<void> get(const QByteArray& path, qint64 from, OutputSink& output);

private:
    Error closed() const;
    Error failure(const char* code, const QByteArray& path, const ExecOutcome& outcome, const QByteArray& words) const;

    NodeSession& m_session;
    QString m_nodeName;
};

} // namespace backend
