#include "backend/shell/Shell.h"

namespace backend {

namespace {
QByteArray unescaped(const QByteArray& text)
{
    static const QByteArray from = "ntrabfv\\'\"e";
    static const QByteArray to = "\n\t\r\a\b\f\v\\'\"\033";
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char c = text[++i];
        if (c >= '0' && c <= '7') {
            int code = 0;
            qsizetype end = i;
            while (end < text.size() && end < i + 4 && text[end] >= '0' && text[end] <= '7')
                code = code * 8 + (text[end++] - '0');
            out += static_cast<char>(code);
            i = end - 1;
        } else if (const qsizetype index = from.indexOf(c); index >= 0) {
            out += to[index];
        } else {
            out += QByteArray("\\") + c;
        }
    }
    return out;
}

QByteArray padded(QByteArray text, const QByteArray& flags, int width)
{
    if (text.size() >= width)
        return text;
    if (flags.contains('-'))
        return text.leftJustified(width, ' ');
    return text.rightJustified(width, flags.contains('0') ? '0' : ' ');
}

QByteArray converted(char kind, const QByteArray& word, const QByteArray& flags, int width, int precision)
{
    switch (kind) {
    case 's':
        return padded(precision >= 0 ? word.left(precision) : word, flags, width);
    case 'b':
        return padded(unescaped(word), flags, width);
    case 'c':
        return padded(word.left(1), flags, width);
    case 'x':
    case 'X':
    case 'o': {
        const QByteArray digits = QByteArray::number(word.toLongLong(nullptr, 0), kind == 'o' ? 8 : 16);
        return padded(kind == 'X' ? digits.toUpper() : digits, flags, width);
    }
    case 'f':
    case 'g':
    case 'e':
        return padded(QByteArray::number(word.toDouble(), kind, precision < 0 ? 6 : precision), flags, width);
    default: {
        const double number = word.toDouble();
        bool exact = false;
        const qint64 integer = word.toLongLong(&exact, 10);
        return padded(QByteArray::number(exact ? integer : static_cast<qint64>(number)), flags, width);
    }
    }
}
} // namespace

QByteArray shellPrintf(const QByteArray& format, QByteArrayList words)
{
    QByteArray out;
    do {
        bool used = false;
        for (qsizetype i = 0; i < format.size(); ++i) {
            if (format[i] == '\\') {
                const qsizetype end = format.indexOf('%', i);
                const QByteArray piece = end < 0 ? format.mid(i) : format.mid(i, end - i);
                out += unescaped(piece);
                i += piece.size() - 1;
                continue;
            }
            if (format[i] != '%' || i + 1 == format.size()) {
                out += format[i];
                continue;
            }
            if (format[++i] == '%') {
                out += '%';
                continue;
            }
            QByteArray flags, width, precision;
            bool hasPrecision = false;
            while (QByteArray("-+ #0").contains(format[i]))
                flags += format[i++];
            while (i < format.size() && format[i] >= '0' && format[i] <= '9')
                width += format[i++];
            if (i < format.size() && format[i] == '.') {
                hasPrecision = true;
                for (++i; i < format.size() && format[i] >= '0' && format[i] <= '9'; ++i)
                    precision += format[i];
            }
            while (i < format.size() && (format[i] == 'l' || format[i] == 'h'))
                ++i;
            used = true;
            if (i < format.size())
                out += converted(format[i], words.isEmpty() ? QByteArray() : words.takeFirst(), flags, width.toInt(),
                                 hasPrecision ? precision.toInt() : -1);
        }
        if (!used)
            break;
    } while (!words.isEmpty());
    return out;
}

} // namespace backend
