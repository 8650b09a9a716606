#include "tests/support/Mutator.h"

namespace {
/// What readers stumble over whatever they read.
const QByteArrayList hardWords = {QByteArray(1, '\0'),
                                  "\n",
                                  "\r\n",
                                  "\t",
                                  " ",
                                  "\"",
                                  "'",
                                  "\\",
                                  "#",
                                  ":",
                                  "-",
                                  "[",
                                  "]",
                                  "{",
                                  "}",
                                  ",",
                                  "*",
                                  "?",
                                  "!",
                                  "%",
                                  "=",
                                  "/",
                                  "~",
                                  "\xff",
                                  "\xc3",
                                  "\xe2\x82",
                                  "\xf0\x9f",
                                  "\xef\xbb\xbf",
                                  "\xe2\x80\xae",
                                  "\x1b[",
                                  "\x7f",
                                  "0",
                                  "-1",
                                  "65536",
                                  "99999999999999999999",
                                  "1e400",
                                  "NaN",
                                  "0x7fffffff",
                                  "é",
                                  "…",
                                  "${x}",
                                  "$(x)"};
} // namespace

QByteArray Mutator::word()
{
    const bool known = !m_words.isEmpty() && m_random.bounded(2) == 0;
    const QByteArrayList& from = known ? m_words : hardWords;
    return from.at(m_random.bounded(from.size()));
}

QByteArray Mutator::piece(const QByteArray& bytes, qsizetype most)
{
    const qsizetype from = place(bytes);
    return bytes.mid(from, m_random.bounded(most + 1));
}

void Mutator::change(QByteArray& bytes, const QByteArray& other)
{
    switch (m_random.bounded(9)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[m_random.bounded(bytes.size())] = static_cast<char>(m_random.bounded(256));
        break;
    case 1:
        if (!bytes.isEmpty()) {
            char& byte = bytes[m_random.bounded(bytes.size())];
            byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
        }
        break;
    case 2:
    case 3:
        bytes.insert(place(bytes), word());
        break;
    case 4:
        bytes.remove(place(bytes), 1 + m_random.bounded(1 + m_random.bounded(32)));
        break;
    case 5:
        bytes.insert(place(bytes), piece(bytes, 64));
        break;
    case 6:
        bytes.insert(place(bytes), piece(other, 200));
        break;
    case 7: // deep, or many
        bytes.insert(place(bytes),
                     (m_random.bounded(2) == 0 ? word() : piece(bytes, 12)).repeated(m_random.bounded(200)));
        break;
    default:
        if (m_random.bounded(4) == 0)
            bytes.truncate(place(bytes));
        else
            bytes.replace(place(bytes), m_random.bounded(16), word());
    }
}

QByteArray Mutator::mutated(const QByteArray& input, const QByteArray& other)
{
    QByteArray bytes = input;
    for (int left = 1 + m_random.bounded(6); left > 0; --left)
        change(bytes, other);
    bytes.truncate(longest);
    return bytes;
}
