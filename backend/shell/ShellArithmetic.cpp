#include "backend/shell/Shell.h"
#include "backend/shell/ShellParser.h"

namespace backend {

namespace {
/// Integer expressions of C by precedence climbing.
class Arithmetic {
public:
    Arithmetic(const QByteArray& text, const std::function<qint64(const QByteArray&)>& lookup,
               const std::function<void(const QByteArray&, qint64)>& assign)
        : m_text(text), m_lookup(lookup), m_assign(assign)
    {
    }

    qint64 whole()
    {
        const qint64 result = ternary();
        skip();
        m_ok = m_ok && m_at == m_text.size();
        return result;
    }
    bool ok() const { return m_ok; }

private:
    void skip()
    {
        while (m_at < m_text.size() && QByteArray(" \t\n").contains(m_text[m_at]))
            ++m_at;
    }
    bool accept(const QByteArray& token)
    {
        skip();
        if (m_text.mid(m_at, token.size()) != token)
            return false;
        m_at += token.size();
        return true;
    }
    qint64 ternary()
    {
        const qint64 condition = binary(0);
        if (!accept("?"))
            return condition;
        const qint64 yes = ternary();
        m_ok = accept(":") && m_ok;
        const qint64 no = ternary();
        return condition ? yes : no;
    }
    qint64 binary(qsizetype level)
    {
        static const QList<QByteArrayList> levels = {
            {"||"},     {"&&"},         {"|"}, {"^"}, {"&"}, {"==", "!="}, {"<=", ">=", "<<", ">>", "<", ">"},
            {"+", "-"}, {"*", "/", "%"}};
        if (level == levels.size())
            return unary();
        qint64 left = binary(level + 1);
        for (;;) {
            skip();
            QByteArray found;
            for (const QByteArray& each : levels.at(level)) {
                const bool doubled =
                    each.size() == 1 && m_text.mid(m_at + 1, 1) == each && (each == "|" || each == "&");
                if (found.isEmpty() && !doubled && m_text.mid(m_at, each.size()) == each)
                    found = each;
            }
            if (found.isEmpty())
                return left;
            m_at += found.size();
            left = apply(found, left, binary(level + 1));
        }
    }
    qint64 apply(const QByteArray& operation, qint64 a, qint64 b)
    {
        if ((operation == "/" || operation == "%") && b == 0) {
            m_ok = false;
            return 0;
        }
        switch (operation[0]) {
        case '|':
            return operation.size() == 2 ? (a || b) : (a | b);
        case '&':
            return operation.size() == 2 ? (a && b) : (a & b);
        case '^':
            return a ^ b;
        case '=':
            return a == b;
        case '!':
            return a != b;
        case '<':
            return operation == "<" ? a < b : operation == "<=" ? a <= b : a << b;
        case '>':
            return operation == ">" ? a > b : operation == ">=" ? a >= b : a >> b;
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return a / b;
        default:
            return a % b;
        }
    }
    qint64 unary()
    {
        if (accept("-"))
            return -unary();
        if (accept("+"))
            return unary();
        if (accept("~"))
            return ~unary();
        skip();
        if (m_at < m_text.size() && m_text[m_at] == '!' && m_text.mid(m_at + 1, 1) != "=") {
            ++m_at;
            return !unary();
        }
        if (accept("(")) {
            const qint64 inside = ternary();
            m_ok = accept(")") && m_ok;
            return inside;
        }
        return primary();
    }
    qint64 primary()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (isShellName("a" + m_text.mid(m_at, 1))))
            ++m_at;
        const QByteArray word = m_text.mid(start, m_at - start);
        if (!isShellName(word)) {
            bool number = false;
            const qint64 result = word.toLongLong(&number, 0);
            m_ok = m_ok && number;
            return result;
        }
        skip();
        if (m_text.mid(m_at, 1) == "=" && m_text.mid(m_at + 1, 1) != "=") {
            ++m_at;
            const qint64 result = ternary();
            m_assign(word, result);
            return result;
        }
        return m_lookup(word);
    }

    QByteArray m_text;
    const std::function<qint64(const QByteArray&)>& m_lookup;
    const std::function<void(const QByteArray&, qint64)>& m_assign;
    qsizetype m_at = 0;
    bool m_ok = true;
};
} // namespace

qint64 shellArithmetic(const QByteArray& text, const std::function<qint64(const QByteArray&)>& lookup,
                       const std::function<void(const QByteArray&, qint64)>& assign, bool* ok)
{
    if (text.trimmed().isEmpty()) {
        *ok = true;
        return 0;
    }
    Arithmetic expression(text, lookup, assign);
    const qint64 result = expression.whole();
    *ok = expression.ok();
    return result;
}

} // namespace backend
