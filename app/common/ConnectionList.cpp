#include "app/common/ConnectionList.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

QString counted(const char* text, qsizetype count)
{
    return QCoreApplication::translate("ConnectionList", text, nullptr, static_cast<int>(count));
}

} // namespace

void ConnectionList::note(const wizard::NodeReading& reading)
{
    using State = wizard::NodeReading::State;
    if (reading.state == State::Failed)
        m_failed.insert(reading.node, reading.error);
    else if (reading.state == State::Ready && !m_ready.contains(reading.node))
        m_ready << reading.node;
}

qsizetype ConnectionList::connected() const
{
    return std::count_if(m_nodes.begin(), m_nodes.end(), [this](const QString& node) { return isConnected(node); });
}

qsizetype ConnectionList::countOf(const QString& code) const
{
    return std::count_if(m_failed.begin(), m_failed.end(),
                         [&code](const backend::Error& error) { return error.code.startsWith(code); });
}

QString ConnectionList::summary() const
{
    QStringList sentences{
        counted(QT_TRANSLATE_N_NOOP("ConnectionList", "%1 of %n nodes are connected."), all()).arg(connected())};
    const struct {
        const char* code;
        const char* text;
    } kinds[] = {
        {"ssh.auth", QT_TRANSLATE_N_NOOP("ConnectionList", "%n nodes refuse the login.")},
        {"ssh.hostkey.changed",
         QT_TRANSLATE_N_NOOP("ConnectionList", "%n nodes show another host key than the known one.")},
        {"ssh.hostkey.unknown",
         QT_TRANSLATE_N_NOOP("ConnectionList", "%n nodes show a host key that is not known yet.")},
        {"ssh.connect", QT_TRANSLATE_N_NOOP("ConnectionList", "%n nodes do not answer.")},
        {"ssh.sudo", QT_TRANSLATE_N_NOOP("ConnectionList", "%n nodes do not let the user become root.")},
    };
    qsizetype named = 0;
    for (const auto& kind : kinds) {
        const qsizetype count = countOf(QLatin1String(kind.code));
        named += count;
        if (count > 0)
            sentences << counted(kind.text, count);
    }
    if (const qsizetype others = all() - connected() - named; others > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("ConnectionList", "%n nodes cannot be used for another reason."),
                             others);
    return sentences.join(QLatin1Char(' '));
}

} // namespace app
