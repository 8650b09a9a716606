#include "backend/shell/ShellWorld.h"

namespace backend {

QByteArray ShBytesInput::readAll()
{
    const QByteArray rest = m_bytes.mid(m_at);
    m_at = m_bytes.size();
    return rest;
}

QByteArray ShBytesInput::readLine()
{
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    const QByteArray line = end < 0 ? m_bytes.mid(m_at) : m_bytes.mid(m_at, end + 1 - m_at);
    m_at += line.size();
    return line;
}

int ShCall::fail(const QByteArray& text, int code) const
{
    err->write(SimFiles::nameOf(argv.front()) + ": " + text + "\n");
    return code;
}

} // namespace backend
