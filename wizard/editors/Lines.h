#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace wizard {

/// The lines of a file with their line ends, so that what is not edited stays byte for byte.
inline QByteArrayList linesOf(const QByteArray& content)
{
    QByteArrayList lines;
    for (qsizetype begin = 0; begin < content.size();) {
        const qsizetype end = content.indexOf('\n', begin);
        const qsizetype next = end < 0 ? content.size() : end + 1;
        lines << content.mid(begin, next - begin);
        begin = next;
    }
    return lines;
}

} // namespace wizard
