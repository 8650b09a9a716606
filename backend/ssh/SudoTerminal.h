#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace backend {

/// Where sudoers demands a terminal (`Defaults requiretty`): one channel has a terminal and holds sudo, the command's
/// three streams go by FIFOs through another one, so that they stay apart and no byte passes the terminal. The FIFOs
/// lie in a folder of the login user that is gone before sudo begins. Both ends open them for reading and writing
/// first, which never waits; only "go" makes the holder begin, so that neither end is left behind when the other does
/// not come.
class SudoTerminal {
public:
    /// What the caller of a command reads when the server opens no terminal.
    static constexpr char refusedWords[] = "PTY allocation request failed";

    SudoTerminal();

    /// For the channel with the terminal: makes the FIFOs, says that they are there, waits, becomes these words.
    QByteArray holdLine(const QByteArrayList& words) const;
    /// For the channel of the streams; its end is the end of both outputs.
    QByteArray joinLine() const;
    /// What the holder waits for.
    static QByteArray goLine() { return "go\n"; }

    /// Output of the terminal; past the beginning nobody cares for it.
    void takeTerminal(QByteArrayView bytes);
    /// stderr of the streams' channel, up to the line which says that it has joined; returns what is the command's.
    QByteArray takeErr(QByteArrayView bytes);

    bool isReady() const { return m_isReady; }
    bool isJoined() const { return m_isJoined; }
    /// What was said instead.
    QByteArray said() const { return m_held.trimmed() + '\n'; }

private:
    QByteArray m_name; ///< random: of the folder, and of the lines by which both ends speak
    QByteArray m_held;
    bool m_isReady = false;
    bool m_isJoined = false;
};

} // namespace backend
