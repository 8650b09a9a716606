// Expansion of words: parameters, substitutions, field splitting, pathnames (POSIX sh 2.6).
#include "backend/shell/Shell.h"
#include "backend/shell/ShellParser.h"
#include "backend/shell/ShellPattern.h"

namespace backend {

QByteArray Shell::value(const QByteArray& name, bool& isSet) const
{
    isSet = true;
    if (name == "?")
        return QByteArray::number(m_status);
    if (name == "#")
        return QByteArray::number(m_arguments.size());
    if (name == "$")
        return "4711";
    if (name == "!")
        return QByteArray::number(m_lastJob);
    if (name == "-")
        return m_errexit ? "e" : "";
    if (name == "0")
        return m_name;
    bool isNumber = false;
    const int index = name.toInt(&isNumber);
    if (isNumber) {
        isSet = index <= m_arguments.size();
        return m_arguments.value(index - 1);
    }
    isSet = m_variables.contains(name);
    return m_variables.value(name);
}

QByteArrayList Shell::parameterValues(const ShPart& part, bool& isSet)
{
    if (part.text == "@" || part.text == "*") {
        isSet = !m_arguments.isEmpty();
        return m_arguments;
    }
    return {value(part.text, isSet)};
}

QByteArray Shell::trimmed(const ShPart& part, const QByteArray& text)
{
    const QByteArray pattern = expandPattern(*part.operand);
    const bool longest = part.operation.size() == 2;
    const bool front = part.operation.startsWith('#');
    const QRegularExpression regex = shellPattern(pattern, false);
    const auto cut = [&](qsizetype length) { return front ? text.left(length) : text.right(length); };
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const qsizetype length = longest ? text.size() - i : i;
        if (regex.match(QString::fromLatin1(cut(length))).hasMatch())
            return front ? text.mid(length) : text.left(text.size() - length);
    }
    return text;
}

/// Value of `${name OPERATION operand}` as one text.
QByteArray Shell::parameterText(const ShPart& part)
{
    bool isSet = false;
    const QByteArray text = parameterValues(part, isSet).join(' ');
    const QByteArray& operation = part.operation;
    if (operation == "length")
        return QByteArray::number(text.size());
    if (operation.startsWith('#') || operation.startsWith('%'))
        return trimmed(part, text);
    const bool missing = !isSet || (operation.startsWith(':') && text.isEmpty());
    if (operation.endsWith('+'))
        return missing ? QByteArray() : expandText(*part.operand);
    if (operation.isEmpty()) {
        if (!isSet && m_nounset && part.text != "@" && part.text != "*") {
            complain(part.text + ": parameter not set");
            m_flow = Flow::Exit;
            m_status = 2;
        }
        return text;
    }
    if (!missing)
        return text;
    const QByteArray other = expandText(*part.operand);
    if (operation.endsWith('='))
        setVariable(part.text, other);
    if (operation.endsWith('?')) {
        complain(part.text + ": " + (other.isEmpty() ? QByteArray("parameter not set") : other));
        m_flow = Flow::Exit;
        m_status = 2;
    }
    return other;
}

void Shell::splitInto(const QByteArray& text, std::vector<Field>& fields)
{
    const QByteArray separators = m_variables.value("IFS", " \t\n");
    bool gap = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (separators.contains(c)) {
            const bool blank = c == ' ' || c == '\t' || c == '\n';
            if (!blank && (gap || fields.back().pattern.isEmpty()) && !fields.back().any)
                fields.back().any = true; // an empty field between two separators
            gap = true;
            if (!blank || fields.back().any || !fields.back().pattern.isEmpty())
                fields.push_back({{}, true, false});
            continue;
        }
        gap = false;
        fields.back().pattern += c == '\\' ? QByteArray("\\\\") : QByteArray(1, c);
        fields.back().any = true;
    }
}

void Shell::expandInto(const ShWord& word, std::vector<Field>& fields)
{
    for (const ShPart& part : word) {
        if (m_flow != Flow::Normal)
            return;
        if (part.kind == ShPart::Kind::Text) {
            fields.back().pattern += part.quoted ? quotePattern(part.text) : part.text;
            fields.back().any = fields.back().any || part.quoted || !part.text.isEmpty();
            continue;
        }
        if (part.kind == ShPart::Kind::Parameter && part.quoted && part.text == "@" && part.operation.isEmpty()) {
            for (qsizetype i = 0; i < m_arguments.size(); ++i) {
                if (i > 0)
                    fields.push_back({});
                fields.back().pattern += quotePattern(m_arguments.at(i));
                fields.back().any = true;
            }
            continue;
        }
        QByteArray text;
        if (part.kind == ShPart::Kind::Parameter)
            text = parameterText(part);
        else if (part.kind == ShPart::Kind::Command)
            text = capture(*part.script);
        else
            text = QByteArray::number(arithmetic(expandText(*part.operand)));
        if (part.quoted) {
            fields.back().pattern += quotePattern(text);
            fields.back().any = true;
        } else {
            splitInto(text, fields);
        }
    }
}

QByteArrayList Shell::expandWords(const std::vector<ShWord>& words)
{
    QByteArrayList result;
    for (const ShWord& word : words) {
        std::vector<Field> fields(1);
        expandInto(word, fields);
        const bool onlyArguments = word.size() == 1 || (word.size() == 2 && word[0].text.isEmpty());
        const bool emptyArguments = onlyArguments && word.back().text == "@" && m_arguments.isEmpty() &&
                                    word.back().kind == ShPart::Kind::Parameter;
        for (const Field& field : fields) {
            if ((!field.any && field.pattern.isEmpty()) || (emptyArguments && field.pattern.isEmpty()))
                continue;
            const QByteArrayList paths =
                !m_noglob && hasPattern(field.pattern)
                    ? m_world->glob(field.pattern.startsWith('/') ? field.pattern : path({}) + "/" + field.pattern,
                                    m_uid)
                    : QByteArrayList();
            if (paths.isEmpty())
                result.append(unquotePattern(field.pattern));
            for (const QByteArray& each : paths)
                result.append(field.pattern.startsWith('/') ? each
                                                            : each.mid(m_folder == "/" ? 1 : m_folder.size() + 1));
        }
        if (m_flow != Flow::Normal)
            break;
    }
    return result;
}

/// One text, no splitting, no pathnames.
QByteArray Shell::expandText(const ShWord& word)
{
    return unquotePattern(expandPattern(word));
}

QByteArray Shell::expandPattern(const ShWord& word)
{
    QByteArray result;
    for (const ShPart& part : word) {
        QByteArray text;
        if (part.kind == ShPart::Kind::Text)
            text = part.text;
        else if (part.kind == ShPart::Kind::Parameter)
            text = parameterText(part);
        else if (part.kind == ShPart::Kind::Command)
            text = capture(*part.script);
        else
            text = QByteArray::number(arithmetic(expandText(*part.operand)));
        if (part.quoted)
            result += quotePattern(text);
        else
            result += part.kind == ShPart::Kind::Text ? text : QByteArray(text).replace('\\', "\\\\");
    }
    return result;
}

qint64 Shell::arithmetic(const QByteArray& text)
{
    bool ok = false;
    const qint64 result = shellArithmetic(
        text, [this](const QByteArray& name) { return m_variables.value(name).trimmed().toLongLong(nullptr, 0); },
        [this](const QByteArray& name, qint64 number) { setVariable(name, QByteArray::number(number)); }, &ok);
    if (!ok) {
        complain("arithmetic expression: expecting primary: \"" + text + "\"");
        m_flow = Flow::Exit;
        m_status = 2;
    }
    return result;
}

} // namespace backend
