#pragma once

#include "wizard/run/NodeLinks.h"
#include "wizard/run/RunSnapshot.h"

#include <QJsonObject>

namespace wizard {

/// What carrying out a task needs of the run.
class TaskHost {
public:
    virtual ~TaskHost() = default;
    virtual const RunSnapshot& snapshot() const = 0;
    virtual qint64 nowMs() const = 0;
    /// Writes to the journal, synced, and folds into the snapshot. After a failed write nothing is sent any more.
    virtual void write(const char* type, const QJsonObject& body) = 0;
    virtual int ask(const NodeCommand& command, int owner, NodeLinks::Answer answer) = 0;
    virtual void drop(int owner) = 0;
    /// New acts may begin (the run is neither asking, pausing nor looking for what runs).
    virtual bool mayStart() const = 0;
    /// A file on the desk for what passes through it.
    virtual QString scratchPath(const QString& name) const = 0;
    virtual QString redacted(const QString& text) const = 0;
    /// Known failures.
    virtual const QList<Signature>& signatures() const = 0;
    /// Values of captures that must not be written down.
    virtual QMap<QString, QString>& secretCaptures() = 0;
};

} // namespace wizard
