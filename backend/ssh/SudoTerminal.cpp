#include "backend/ssh/SudoTerminal.h"

#include "backend/ssh/BecomePrelude.h"

#include <QRandomGenerator>

namespace backend {

namespace {
constexpr qsizetype mostHeld = 4096;

/// In memory where there is such a place: a full disk must not keep sudo away.
constexpr char hold[] = R"(umask 077
d=/dev/shm/NAME
mkdir $d 2>/dev/null || { d=/tmp/NAME; mkdir $d || exit 1; }
trap 'rm -rf $d; exit 129' HUP
mkfifo $d/in $d/out $d/err || { rm -rf $d; exit 1; }
exec 3<>$d/in 4<>$d/out 5<>$d/err
echo NAME-ready
go=
read -r go
[ "$go" = go ] || { rm -rf $d; exit 1; }
exec 6<$d/in 7>$d/out 8>$d/err 3<&- 4<&- 5<&-
rm -rf $d
trap - HUP
exec "$@" <&6 >&7 2>&8 6<&- 7>&- 8>&-)";

constexpr char join[] = R"(d=/dev/shm/NAME
[ -d $d ] || d=/tmp/NAME
exec 3<>$d/in 4<>$d/out 5<>$d/err 6>$d/in 7<$d/out 8<$d/err 9<&0 3<&- 4<&- 5<&- || exit 1
echo NAME-joined >&2
cat <&9 >&6 2>/dev/null 6>&- 7<&- 8<&- 9<&- &
cat <&8 >&2 6>&- 7<&- 8<&- 9<&- &
err=$!
exec 6>&- 8<&- 9<&- </dev/null
cat <&7 7<&-
wait $err)";
} // namespace

SudoTerminal::SudoTerminal()
    : m_name("rollback-tty-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0'))
{
}

QByteArray SudoTerminal::holdLine(const QByteArrayList& words) const
{
    return execLine(QByteArrayList{"sh", "-c", QByteArray(hold).replace("NAME", m_name), "sh"} + words);
}

QByteArray SudoTerminal::joinLine() const
{
    return execLine({"sh", "-c", QByteArray(join).replace("NAME", m_name)});
}

void SudoTerminal::takeTerminal(QByteArrayView bytes)
{
    if (m_isReady)
        return;
    m_held.append(bytes);
    m_held = m_held.right(mostHeld);
    m_isReady = m_held.contains(m_name + "-ready");
    if (m_isReady)
        m_held.clear();
}

QByteArray SudoTerminal::takeErr(QByteArrayView bytes)
{
    m_held.append(bytes);
    const QByteArray mark = m_name + "-joined\n";
    const qsizetype at = m_held.indexOf(mark);
    if (at < 0) {
        m_held = m_held.right(mostHeld);
        return {};
    }
    m_isJoined = true;
    return std::exchange(m_held, {}).mid(at + mark.size());
}

} // namespace backend
