#include "backend/shell/Options.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/Userland.h"

namespace backend {

namespace {
struct Address {
    enum class Kind { None, Line, Last, Regex };
    Kind kind = Kind::None;
    qsizetype line = 0;
    QRegularExpression regex;
};

struct SedCommand {
    Address from, to;
    bool negated = false;
    bool inRange = false;
    char name = 'p';
    QRegularExpression regex;
    QByteArray text; ///< replacement of s, text of a, i and c
    bool global = false, prints = false;
};

class Sed {
public:
    Sed(const QByteArray& script, bool extended, bool quiet) : m_script(script), m_extended(extended), m_quiet(quiet) {}

    bool parse()
    {
        while (skip(), m_at < m_script.size()) {
            SedCommand command;
            command.from = address();
            if (accept(','))
                command.to = address();
            skip();
            command.negated = accept('!');
            skip();
            if (m_at >= m_script.size() || !body(command))
                return false;
            m_commands.append(command);
        }
        return true;
    }

    QByteArray run(const QByteArray& text)
    {
        const QByteArrayList lines = linesOf(text);
        QByteArray out;
        for (qsizetype n = 1; n <= lines.size(); ++n) {
            QByteArray line = lines.at(n - 1), after;
            bool deleted = false, quits = false;
            for (SedCommand& command : m_commands) {
                if (applies(command, line, n, n == lines.size()) == command.negated)
                    continue;
                if (command.name == 'd') {
                    deleted = true;
                } else if (command.name == 'p') {
                    out += line + "\n";
                } else if (command.name == 'q') {
                    quits = true;
                } else if (command.name == '=') {
                    out += QByteArray::number(n) + "\n";
                } else if (command.name == 'a') {
                    after += command.text + "\n";
                } else if (command.name == 'i') {
                    out += command.text + "\n";
                } else if (command.name == 'c') {
                    out += command.text + "\n";
                    deleted = true;
                } else if (substitute(command, line) && command.prints) {
                    out += line + "\n";
                }
                if (deleted || quits)
                    break;
            }
            if (!deleted && !m_quiet)
                out += line + "\n";
            out += after;
            if (quits)
                break;
        }
        return out;
    }

private:
    void skip()
    {
        while (m_at < m_script.size() && QByteArray(" \t\n;}{").contains(m_script[m_at]))
            ++m_at;
    }
    bool accept(char c)
    {
        if (m_at >= m_script.size() || m_script[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    QByteArray until(char end)
    {
        QByteArray out;
        bool bracket = false;
        for (; m_at < m_script.size() && (m_script[m_at] != end || bracket); ++m_at) {
            const char c = m_script[m_at];
            if (c == '\\' && m_at + 1 < m_script.size()) {
                const char next = m_script[++m_at];
                out += next == end ? QByteArray(1, next) : next == 'n' ? QByteArray("\n") : QByteArray("\\") + next;
                continue;
            }
            bracket = c == '[' ? true : c == ']' ? false : bracket;
            out += c;
        }
        ++m_at;
        return out;
    }
    Address address()
    {
        Address result;
        if (accept('$')) {
            result.kind = Address::Kind::Last;
        } else if (accept('/')) {
            result.kind = Address::Kind::Regex;
            result.regex = posixRegex(until('/'), m_extended);
        } else {
            const qsizetype start = m_at;
            while (m_at < m_script.size() && m_script[m_at] >= '0' && m_script[m_at] <= '9')
                ++m_at;
            if (m_at > start) {
                result.kind = Address::Kind::Line;
                result.line = m_script.mid(start, m_at - start).toLongLong();
            }
        }
        return result;
    }
    bool body(SedCommand& command)
    {
        command.name = m_script[m_at++];
        if (command.name == 's') {
            const char delimiter = m_script.mid(m_at, 1).isEmpty() ? '/' : m_script[m_at++];
            const QByteArray pattern = until(delimiter);
            qsizetype start = m_at;
            while (m_at < m_script.size() && m_script[m_at] != delimiter)
                m_at += m_script[m_at] == '\\' ? 2 : 1;
            command.text = m_script.mid(start, m_at - start);
            ++m_at;
            bool ignoreCase = false;
            for (; m_at < m_script.size() && QByteArray("gpIi").contains(m_script[m_at]); ++m_at) {
                command.global = command.global || m_script[m_at] == 'g';
                command.prints = command.prints || m_script[m_at] == 'p';
                ignoreCase = ignoreCase || m_script[m_at] == 'I' || m_script[m_at] == 'i';
            }
            command.regex = posixRegex(pattern, m_extended, ignoreCase);
            return command.regex.isValid();
        }
        if (command.name == 'a' || command.name == 'i' || command.name == 'c') {
            qsizetype end = m_script.indexOf('\n', m_at);
            if (m_script.mid(m_at, 2) == "\\\n") {
                m_at += 2;
                end = m_script.indexOf('\n', m_at);
            }
            command.text = m_script.mid(m_at, end < 0 ? -1 : end - m_at).trimmed();
            m_at = end < 0 ? m_script.size() : end;
            return true;
        }
        return QByteArray("dpq=").contains(command.name);
    }
    static bool matches(const Address& address, const QByteArray& line, qsizetype n, bool last)
    {
        switch (address.kind) {
        case Address::Kind::None:
            return true;
        case Address::Kind::Line:
            return address.line == n;
        case Address::Kind::Last:
            return last;
        case Address::Kind::Regex:
            return address.regex.match(QString::fromLatin1(line)).hasMatch();
        }
        return false;
    }
    static bool applies(SedCommand& command, const QByteArray& line, qsizetype n, bool last)
    {
        if (command.to.kind == Address::Kind::None)
            return matches(command.from, line, n, last);
        if (command.inRange) {
            const bool past = command.to.kind == Address::Kind::Line && n >= command.to.line;
            command.inRange = !past && !matches(command.to, line, n, last);
            return !(command.to.kind == Address::Kind::Line && n > command.to.line);
        }
        if (!matches(command.from, line, n, last))
            return false;
        command.inRange = !(command.to.kind == Address::Kind::Line && command.to.line <= n);
        return true;
    }
    static bool substitute(const SedCommand& command, QByteArray& line)
    {
        const QString subject = QString::fromLatin1(line);
        QByteArray out;
        qsizetype at = 0;
        bool any = false;
        for (auto it = command.regex.globalMatch(subject); it.hasNext();) {
            const auto match = it.next();
            out += line.mid(at, match.capturedStart() - at);
            for (qsizetype i = 0; i < command.text.size(); ++i) {
                const char c = command.text[i];
                if (c == '&') {
                    out += match.captured().toLatin1();
                } else if (c == '\\' && i + 1 < command.text.size()) {
                    const char next = command.text[++i];
                    if (next >= '0' && next <= '9')
                        out += match.captured(next - '0').toLatin1();
                    else
                        out += next == 'n' ? '\n' : next == 't' ? '\t' : next;
                } else {
                    out += c;
                }
            }
            at = match.capturedEnd();
            any = true;
            if (!command.global)
                break;
        }
        if (any)
            line = out + line.mid(at);
        return any;
    }

    QByteArray m_script;
    bool m_extended;
    bool m_quiet;
    qsizetype m_at = 0;
    QList<SedCommand> m_commands;
};
} // namespace

int runSed(ShCall& call, SimFiles& files, qint64 nowMs)
{
    QByteArrayList argv = call.argv;
    const bool inPlace = argv.contains("-i");
    argv.removeAll("-i");
    const Options options(argv, "ef", {"expression"});
    QByteArrayList operands = options.operands();
    QByteArrayList scripts = options.values("e") + options.values("expression");
    if (scripts.isEmpty() && !operands.isEmpty())
        scripts.append(operands.takeFirst());
    Sed sed(scripts.join('\n'), options.has("E") || options.has("r"), options.has("n"));
    if (!sed.parse())
        return call.fail("-e expression #1, char 1: unknown command");
    bool failed = false;
    if (!inPlace) {
        call.out->write(sed.run(readOperands(call, files, operands, failed)));
        return failed ? 2 : 0;
    }
    for (const QByteArray& operand : std::as_const(operands)) {
        const QByteArray text = readOperands(call, files, {operand}, failed);
        if (!failed)
            files.write(call.path(operand), sed.run(text), false, nowMs);
    }
    return failed ? 2 : 0;
}

} // namespace backend
