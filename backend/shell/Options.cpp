#include "backend/shell/Options.h"

namespace backend {

Options::Options(const QByteArrayList& argv, const QByteArray& withValue, const QByteArrayList& longWithValue)
{
    for (qsizetype i = 1; i < argv.size(); ++i) {
        const QByteArray& word = argv.at(i);
        if (word == "--") {
            m_operands += argv.mid(i + 1);
            return;
        }
        if (word.startsWith("--")) {
            const qsizetype equals = word.indexOf('=');
            const QByteArray name = word.mid(2, equals < 0 ? -1 : equals - 2);
            QByteArray value = equals < 0 ? QByteArray() : word.mid(equals + 1);
            if (equals < 0 && longWithValue.contains(name) && i + 1 < argv.size())
                value = argv.at(++i);
            m_values[name].append(value);
        } else if (word.startsWith('-') && word.size() > 1) {
            for (qsizetype c = 1; c < word.size(); ++c) {
                const QByteArray letter = word.mid(c, 1);
                if (!withValue.contains(letter)) {
                    m_values[letter].append(QByteArray());
                    continue;
                }
                const QByteArray rest = word.mid(c + 1);
                m_values[letter].append(rest.isEmpty() && i + 1 < argv.size() ? argv.at(++i) : rest);
                break;
            }
        } else {
            m_operands.append(word);
        }
    }
}

} // namespace backend
