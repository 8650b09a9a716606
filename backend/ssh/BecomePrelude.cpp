#include "backend/ssh/BecomePrelude.h"

#include <QRandomGenerator>

namespace backend {

namespace {
constexpr qsizetype mostHeld = qsizetype{64} * 1024;

/// sudo alone was to have the terminal. "$1" runs in a session of its own: no program can ask there for what nobody
/// would answer, and the end of the terminal, which comes with the end of the connection, does not end it.
constexpr char withoutTerminal[] =
    "exec 3<&0; s=; command -v setsid >/dev/null && s=setsid; $s sh -c \"$1\" <&3 3<&- & "
    "trap '' HUP; exec 3<&- </dev/null; wait $!";

QByteArray randomMark(const char* role)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return QByteArray("rollback-") + role + '-' + QByteArray::number(number, 16).rightJustified(16, '0');
}
} // namespace

BecomePrelude::BecomePrelude(BecomeWay way)
    : m_way(way), m_beginMark(randomMark("begin")), m_promptMark(randomMark("password")),
      m_begun(way.become == Become::None)
{
}

QByteArrayList BecomePrelude::words(const QByteArray& command) const
{
    const QByteArray inner = "umask 022; LC_ALL=C.UTF-8; export LC_ALL\n" + command;
    // sh: the login shell of the user may be anything, and may print what its start files print.
    if (m_way.become == Become::None)
        return {"sh", "-c", inner};
    QByteArrayList words = {"env", "LC_ALL=C", "sudo"}; // its refusals are told apart by their words
    if (m_way.become == Become::SudoPassword)
        words << "-S"
              << "-p" << m_promptMark;
    else
        words << "-n";
    words << "--"
          << "sh"
          << "-c";
    const QByteArray begun = "echo " + m_beginMark + " >&2; ";
    if (m_way.onTerminal)
        return words << begun + withoutTerminal << "sh" << inner;
    return words << begun + inner;
}

void BecomePrelude::err(QByteArrayView bytes, OutputSink& output)
{
    if (m_begun) {
        output.err(bytes);
        return;
    }
    m_held.append(bytes);
    const QByteArray mark = m_beginMark + '\n';
    const qsizetype at = m_held.indexOf(mark);
    if (at < 0) {
        countPrompts();
        if (m_held.size() > mostHeld)
            m_held = m_held.right(mostHeld / 2);
        return;
    }
    m_begun = true;
    const QByteArray rest = m_held.mid(at + mark.size());
    m_held.truncate(at);
    if (!rest.isEmpty())
        output.err(rest);
}

void BecomePrelude::finish(OutputSink& output)
{
    if (m_begun || m_held.isEmpty())
        return;
    output.err(said());
    m_held.clear();
}

bool BecomePrelude::takePasswordRequest()
{
    if (m_prompts == 0 || m_passwordTaken)
        return false;
    m_passwordTaken = true;
    return true;
}

QByteArray BecomePrelude::said() const
{
    QByteArray text = m_held;
    // sudo-rs wraps a prompt of ours: "[sudo: PROMPT] Password: ".
    text.replace("[sudo: " + m_promptMark + "] Password: ", QByteArray());
    text.replace(m_promptMark, QByteArray());
    return text.trimmed() + '\n';
}

void BecomePrelude::countPrompts()
{
    m_prompts = static_cast<int>(m_held.count(m_promptMark));
}

QByteArray quoteBytes(const QByteArray& bytes)
{
    QByteArray quoted = bytes;
    quoted.replace('\'', "'\\''");
    return '\'' + quoted + '\'';
}

QByteArray execLine(const QByteArrayList& words)
{
    QByteArray line = "exec";
    for (const QByteArray& word : words)
        line += ' ' + quoteBytes(word);
    return line;
}

} // namespace backend
