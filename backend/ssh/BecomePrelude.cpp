#include "backend/ssh/BecomePrelude.h"

#include <QRandomGenerator>

namespace backend {

namespace {
constexpr qsizetype mostHeld = qsizetype{64} * 1024;

QByteArray randomMark(const char* role)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return QByteArray("rollback-") + role + '-' + QByteArray::number(number, 16).rightJustified(16, '0');
}
} // namespace

BecomePrelude::BecomePrelude(Become become)
    : m_become(become), m_beginMark(randomMark("begin")), m_promptMark(randomMark("password")),
      m_begun(become == Become::None)
{
}

QByteArray BecomePrelude::commandLine(const QByteArray& command) const
{
    const QByteArray inner = "umask 022; LC_ALL=C.UTF-8; export LC_ALL\n" + command;
    const QByteArray begun = "echo " + m_beginMark + " >&2; " + inner;
    // exec sh: the login shell of the user may be anything, and may print what its start files print.
    switch (m_become) {
    case Become::None:
        return "exec sh -c " + quoteBytes(inner);
    case Become::Sudo:
        return "exec sudo -n -- sh -c " + quoteBytes(begun);
    case Become::SudoPassword:
        break;
    }
    return "exec sudo -S -p " + quoteBytes(m_promptMark) + " -- sh -c " + quoteBytes(begun);
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
    output.err(words());
    m_held.clear();
}

bool BecomePrelude::takePasswordRequest()
{
    if (m_prompts == 0 || m_passwordTaken)
        return false;
    m_passwordTaken = true;
    return true;
}

QByteArray BecomePrelude::words() const
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

} // namespace backend
