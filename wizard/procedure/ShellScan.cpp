#include "wizard/procedure/ShellScan.h"

#include <QMap>

#include <algorithm>

namespace wizard {

namespace {

using Where = MisplacedName::Where;

bool isBlank(QChar one)
{
    return one == QLatin1Char(' ') || one == QLatin1Char('\t');
}

bool isReserved(const QString& word)
{
    static const QStringList words = {"if", "then", "else", "elif", "while", "until", "do", "!", "{", "time", "in"};
    return words.contains(word);
}

bool isAssignment(const QString& word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    return equals > 0 && (word.at(0).isLetter() || word.at(0) == QLatin1Char('_')) &&
           std::all_of(word.begin(), word.begin() + equals,
                       [](QChar one) { return one.isLetterOrNumber() || one == QLatin1Char('_'); });
}

/// A small lexer: enough of the POSIX shell to know quotes, here-documents, substitutions and command borders.
class Scanner {
public:
    explicit Scanner(const QString& text) : m_text(text)
    {
        for (const TemplateName& name : templateNames(text))
            m_names.insert(name.offset, name);
    }

    ShellScan scan()
    {
        readStream(false);
        return m_result;
    }

private:
    QChar at(qsizetype position) const { return position < m_text.size() ? m_text.at(position) : QChar(); }
    bool ended() const { return m_position >= m_text.size(); }
    bool looksAt(const char* text) const { return QStringView(m_text).mid(m_position).startsWith(QLatin1String(text)); }

    /// Steps over a name of ours; `where`, if given, is a place where it must not stand.
    bool takeName(const Where* where, QString* into)
    {
        const auto found = m_names.constFind(m_position);
        if (found == m_names.constEnd())
            return false;
        if (where != nullptr)
            m_result.misplaced << MisplacedName{*found, *where};
        if (into != nullptr)
            *into += m_text.mid(found->offset, found->length);
        m_position += found->length;
        return true;
    }

    void noteUnclosed(qsizetype start)
    {
        if (m_result.unclosed < 0)
            m_result.unclosed = start;
    }

    // One stream of commands, up to the end or the ')' of its substitution.
    struct Stream {
        QList<ShellCommand> commands;
        ShellCommand current;
        int parentheses = 0, cases = 0;
        bool inPattern = false; ///< between "in" or ";;" and ")" of a case
    };

    void readStream(bool substitution)
    {
        const qsizetype start = m_position;
        Stream stream;
        while (!ended()) {
            if (at(m_position) == QLatin1Char(')') && substitution && stream.parentheses == 0 && stream.cases == 0)
                break;
            readPiece(stream);
        }
        finishCommand(stream, {});
        m_result.streams << stream.commands;
        if (!substitution)
            return;
        if (ended())
            noteUnclosed(start);
        else
            ++m_position;
    }

    void readPiece(Stream& stream)
    {
        const QChar one = at(m_position);
        if (isBlank(one))
            ++m_position;
        else if (looksAt("\\\n"))
            m_position += 2;
        else if (one == QLatin1Char('#'))
            m_position = endOfLine(m_position);
        else if (one == QLatin1Char('\n'))
            newLine(stream);
        else if (QStringLiteral(";&|()").contains(one))
            readOperator(stream);
        else if (one == QLatin1Char('<') || one == QLatin1Char('>'))
            readRedirection(stream);
        else
            addWord(stream, readWord());
    }

    qsizetype endOfLine(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(QLatin1Char('\n'), from);
        return end < 0 ? m_text.size() : end;
    }

    void newLine(Stream& stream)
    {
        ++m_position;
        finishCommand(stream, QStringLiteral("\n"));
        readHereDocuments();
    }

    void readOperator(Stream& stream)
    {
        static const QStringList doubles = {"&&", "||", ";;", "|&"};
        QString op = m_text.mid(m_position, 2);
        if (!doubles.contains(op))
            op = m_text.mid(m_position, 1);
        m_position += op.size();
        if (stream.inPattern) {
            stream.inPattern = op != QLatin1String(")");
            return;
        }
        stream.inPattern = stream.cases > 0 && op == QLatin1String(";;");
        if (op == QLatin1String("("))
            ++stream.parentheses;
        if (op == QLatin1String(")") && stream.parentheses > 0)
            --stream.parentheses;
        finishCommand(stream, op);
    }

    void finishCommand(Stream& stream, const QString& op)
    {
        ShellCommand& current = stream.current;
        const bool afterGroup = op == QLatin1String("|") && current.before == QLatin1String(")");
        if (!current.words.isEmpty() || !current.assigned.isEmpty() || afterGroup) {
            if (current.words.isEmpty() && afterGroup)
                current.words << ShellCommand::Word{QStringLiteral(")"), false, m_position};
            current.after = op;
            stream.commands << current;
        }
        if (op == QLatin1String("\n") && current.words.isEmpty() && current.assigned.isEmpty() &&
            !current.before.isEmpty() && current.before != QLatin1String(")"))
            return; // "cmd |" and "cmd &&" go on in the next line
        stream.current = {};
        stream.current.before = op;
        stream.current.offset = m_position;
    }

    void readRedirection(Stream& stream)
    {
        if (!stream.current.words.isEmpty()) { // "2>": the digit belongs to the redirection
            const ShellCommand::Word& last = stream.current.words.last();
            bool isNumber = false;
            last.text.toInt(&isNumber);
            if (isNumber && !last.quoted && last.offset + last.text.size() == m_position)
                stream.current.words.removeLast();
        }
        const bool here = looksAt("<<");
        const bool stripsTabs = looksAt("<<-");
        while (QStringLiteral("<>&|-").contains(at(m_position)) && !ended()) {
            const bool minus = at(m_position) == QLatin1Char('-');
            ++m_position;
            if (minus)
                break;
        }
        while (isBlank(at(m_position)))
            ++m_position;
        const ShellCommand::Word target = readWord();
        if (here) {
            m_hereDocuments << HereDocument{target.text, stripsTabs, target.offset};
            stream.current.readsHereDocument = true;
        }
    }

    struct HereDocument {
        QString delimiter;
        bool stripsTabs = false;
        qsizetype offset = 0;
    };

    void readHereDocuments()
    {
        const QList<HereDocument> documents = std::exchange(m_hereDocuments, {});
        for (const HereDocument& document : documents) {
            bool closed = false;
            while (!ended() && !closed) {
                const qsizetype end = endOfLine(m_position);
                QString line = m_text.mid(m_position, end - m_position);
                if (document.stripsTabs)
                    line = line.trimmed();
                closed = line == document.delimiter;
                const Where where = Where::HereDocument;
                for (; m_position < end; ++m_position) {
                    if (takeName(&where, nullptr))
                        --m_position;
                }
                m_position = std::min(end + 1, m_text.size());
            }
            if (!closed)
                noteUnclosed(document.offset);
        }
    }

    void addWord(Stream& stream, const ShellCommand::Word& word)
    {
        ShellCommand& current = stream.current;
        if (stream.inPattern && word.text != QLatin1String("esac"))
            return;
        stream.inPattern = false;
        if (current.words.isEmpty() && !word.quoted) {
            if (word.text == QLatin1String("case"))
                ++stream.cases;
            if (word.text == QLatin1String("esac"))
                stream.cases = std::max(0, stream.cases - 1);
            if (isReserved(word.text))
                return;
        }
        if (current.words.isEmpty() && isAssignment(word.text))
            current.assigned << word.text;
        else
            current.words << word;
        if (current.words.size() == 1)
            current.offset = word.offset;
        if (current.words.size() > 2 && current.name() == QLatin1String("case") && word.text == QLatin1String("in")) {
            finishCommand(stream, QStringLiteral(";"));
            stream.inPattern = true;
        }
    }

    ShellCommand::Word readWord()
    {
        ShellCommand::Word word;
        word.offset = m_position;
        while (!ended()) {
            const QChar one = at(m_position);
            if (isBlank(one) || QStringLiteral("\n;&|()<>").contains(one))
                break;
            readWordPart(word);
        }
        if (m_position == word.offset && !ended())
            ++m_position; // never stand still
        return word;
    }

    void readWordPart(ShellCommand::Word& word)
    {
        const QChar one = at(m_position);
        if (takeName(nullptr, &word.text))
            return;
        if (one == QLatin1Char('\'')) {
            word.quoted = true;
            readSingleQuotes(word.text);
        } else if (one == QLatin1Char('"')) {
            word.quoted = true;
            readDoubleQuotes(word.text);
        } else if (one == QLatin1Char('\\')) {
            word.quoted = true;
            word.text += at(m_position + 1);
            m_position += 2;
        } else if (one == QLatin1Char('$') || one == QLatin1Char('`')) {
            readExpansion(word.text);
        } else {
            word.text += one;
            ++m_position;
        }
    }

    void readSingleQuotes(QString& into)
    {
        const qsizetype start = m_position++;
        const Where where = Where::SingleQuotes;
        while (!ended() && at(m_position) != QLatin1Char('\'')) {
            if (!takeName(&where, &into))
                into += at(m_position++);
        }
        if (ended())
            noteUnclosed(start);
        ++m_position;
    }

    void readDoubleQuotes(QString& into)
    {
        const qsizetype start = m_position++;
        const Where where = Where::DoubleQuotes;
        while (!ended() && at(m_position) != QLatin1Char('"')) {
            if (takeName(&where, &into))
                continue;
            if (at(m_position) == QLatin1Char('\\')) {
                into += at(m_position + 1);
                m_position += 2;
            } else if (at(m_position) == QLatin1Char('$') || at(m_position) == QLatin1Char('`')) {
                readExpansion(into);
            } else {
                into += at(m_position++);
            }
        }
        if (ended())
            noteUnclosed(start);
        ++m_position;
    }

    /// $x, ${x%y}, $(…), $((…)) and `…`
    void readExpansion(QString& into)
    {
        const qsizetype start = m_position;
        if (at(m_position) == QLatin1Char('`')) {
            if (m_result.backquote < 0)
                m_result.backquote = m_position;
            skipTo(QStringLiteral("`"), 1, Where::Backquotes);
        } else if (looksAt("$((")) {
            skipTo(QStringLiteral("))"), 3, Where::Arithmetic);
        } else if (looksAt("$(")) {
            m_position += 2;
            readStream(true);
        } else if (looksAt("${")) {
            readBraces();
        } else {
            ++m_position;
        }
        into += m_text.mid(start, m_position - start);
    }

    void skipTo(const QString& end, int opening, Where where)
    {
        const qsizetype start = m_position;
        m_position += opening;
        int nested = 0;
        while (!ended()) {
            if (takeName(&where, nullptr))
                continue;
            if (nested == 0 && QStringView(m_text).mid(m_position).startsWith(end)) {
                m_position += end.size();
                return;
            }
            nested += at(m_position) == QLatin1Char('(')                 ? 1
                      : at(m_position) == QLatin1Char(')') && nested > 0 ? -1
                                                                         : 0;
            ++m_position;
        }
        noteUnclosed(start);
    }

    /// The shell's own ${…}, with quotes and substitutions inside it.
    void readBraces()
    {
        const qsizetype start = m_position;
        const Where where = Where::Expansion;
        m_position += 2;
        QString ignored;
        while (!ended() && at(m_position) != QLatin1Char('}')) {
            if (takeName(&where, nullptr))
                continue;
            const QChar one = at(m_position);
            if (one == QLatin1Char('\\'))
                m_position += 2;
            else if (one == QLatin1Char('\''))
                readSingleQuotes(ignored);
            else if (one == QLatin1Char('"'))
                readDoubleQuotes(ignored);
            else if (one == QLatin1Char('$') || one == QLatin1Char('`'))
                readExpansion(ignored);
            else
                ++m_position;
        }
        if (ended())
            noteUnclosed(start);
        ++m_position;
    }

    const QString& m_text;
    QMap<qsizetype, TemplateName> m_names; ///< by offset
    qsizetype m_position = 0;
    QList<HereDocument> m_hereDocuments;
    ShellScan m_result;
};

} // namespace

bool ShellCommand::has(const QString& word) const
{
    return std::any_of(words.begin(), words.end(), [&](const Word& one) { return one.text == word; });
}

ShellScan scanShell(const QString& script)
{
    return Scanner(script).scan();
}

} // namespace wizard
