#include "wizard/run/ProbeOutput.h"

#include <QCoreApplication>

namespace wizard {

void ProbeOutput::err(QByteArrayView bytes)
{
    m_line.append(bytes);
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        take(m_line.left(end));
        m_line.remove(0, end + 1);
    }
}

void ProbeOutput::take(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words.first() != "progress") {
        if (!line.trimmed().isEmpty())
            m_said = line;
        return;
    }
    const qint64 done = words.at(1).toLongLong(), milliseconds = qMax<qint64>(1, m_asked.elapsed());
    m_progress(done, words.at(2).toLongLong(), done * 1000 / milliseconds);
}

QString outcomeText(const backend::ExecOutcome& outcome)
{
    using Kind = backend::ExecOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Exited:
        return QCoreApplication::translate("Facts", "the probe ended with exit code %1").arg(outcome.exitCode);
    case Kind::Overdue:
        return QCoreApplication::translate("Facts", "the probe did not answer in time");
    case Kind::Cancelled:
        return QCoreApplication::translate("Facts", "reading was stopped");
    default:
        return QCoreApplication::translate("Facts", "the connection was lost: %1").arg(outcome.reason);
    }
}

} // namespace wizard
