#include "backend/shell/AwkProgram.h"
#include "backend/shell/Options.h"
#include "backend/shell/Shell.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/Userland.h"

#include <optional>

namespace backend {

namespace {
/// A value of awk: a text; `number` says that it also is a number (a literal, a sum, or an input field like one).
struct Cell {
    QByteArray text;
    bool number = false;
    std::optional<double> exact; ///< of a computed number: its text has six digits only, what is compared has all
    Cell(QByteArray value = {}, bool isNumber = false) : text(std::move(value)), number(isNumber) {}
    Cell(double value)
        : text(value == static_cast<double>(static_cast<qint64>(value)) ? QByteArray::number(static_cast<qint64>(value))
                                                                        : QByteArray::number(value, 'g', 6)),
          number(true), exact(value)
    {
    }
    double toDouble() const
    {
        if (exact)
            return *exact;
        static const QRegularExpression leading(QStringLiteral("\\A\\s*[-+]?[0-9]*\\.?[0-9]*(?:[eE][-+]?[0-9]+)?"));
        return leading.match(QString::fromLatin1(text)).captured().trimmed().toDouble();
    }
    bool truth() const { return number ? toDouble() != 0 : !text.isEmpty(); }
};

Cell fromInput(const QByteArray& text)
{
    bool number = false;
    text.trimmed().toDouble(&number);
    return Cell(text, number);
}

class Awk {
public:
    Awk(ShCall& call, QHash<QByteArray, AwkFunction> functions) : m_call(call), m_functions(std::move(functions))
    {
        m_variables["FS"] = Cell(" ");
        m_variables["OFS"] = Cell(" ");
        m_variables["ORS"] = Cell("\n");
        m_variables["SUBSEP"] = Cell("\034");
    }
    void set(const QByteArray& name, const QByteArray& value)
    {
        m_variables[name] = fromInput(shellPrintf(QByteArray(value).replace('%', "%%"), {}));
    }

    int run(const std::vector<AwkRule>& rules, const QList<std::pair<QByteArray, QByteArray>>& inputs)
    {
        std::vector<bool> inRange(rules.size());
        for (const AwkRule& rule : rules)
            if (rule.begin && !m_exits)
                execute(rule.body);
        double n = 0;
        for (const auto& [name, text] : inputs) {
            m_variables["FILENAME"] = Cell(name);
            double lineInFile = 0;
            for (const QByteArray& line : m_exits ? QByteArrayList() : linesOf(text)) {
                m_variables["NR"] = Cell(++n);
                m_variables["FNR"] = Cell(++lineInFile);
                setRecord(line);
                m_next = false;
                for (std::size_t i = 0; i < rules.size() && !m_next && !m_exits; ++i)
                    if (!rules[i].begin && !rules[i].end && selects(rules[i], inRange, i))
                        rules[i].body ? execute(rules[i].body) : print(m_record);
                if (m_exits)
                    break;
            }
            m_next = false;
        }
        m_exits = false;
        for (const AwkRule& rule : rules)
            if (rule.end && !m_exits)
                execute(rule.body);
        return m_status;
    }

    static bool readsInput(const std::vector<AwkRule>& rules)
    {
        for (const AwkRule& rule : rules)
            if (!rule.begin)
                return true;
        return false;
    }

private:
    bool selects(const AwkRule& rule, std::vector<bool>& inRange, std::size_t i)
    {
        if (!rule.from)
            return true;
        if (!rule.to)
            return value(rule.from).truth();
        if (!inRange[i] && !value(rule.from).truth())
            return false;
        inRange[i] = !value(rule.to).truth();
        return true;
    }
    void print(const QByteArray& text) { m_call.out->write(text + m_variables["ORS"].text); }
    void setRecord(const QByteArray& line)
    {
        m_record = line;
        m_fields = split(line, m_variables["FS"].text);
        m_variables["NF"] = Cell(static_cast<double>(m_fields.size()));
    }
    static QByteArrayList split(const QByteArray& line, const QByteArray& separator)
    {
        if (line.isEmpty())
            return {};
        if (separator == " ") {
            const QByteArray simple = line.simplified();
            return simple.isEmpty() ? QByteArrayList() : simple.split(' ');
        }
        if (separator.size() == 1 && separator != "|" && separator != "\\")
            return line.split(separator[0]);
        QByteArrayList parts;
        for (const QString& part :
             QString::fromLatin1(line).split(separator == "|" ? QRegularExpression(QStringLiteral("\\|"))
                                                              : posixRegex(separator, true, false, true)))
            parts.append(part.toLatin1());
        return parts;
    }

    Cell call(const AwkNode& node);
    Cell callFunction(const AwkFunction& function, const AwkNode& node);
    Cell substitute(const AwkNode& node, bool all);
    Cell assign(const AwkNode& target, const Cell& cell);
    Cell compare(const AwkNode& node);
    Cell value(const AwkNodePtr& node);
    Cell math(const QByteArray& sign, double a, double b);
    QByteArray key(const AwkNode& element);
    QRegularExpression regexOf(const AwkNodePtr& node)
    {
        return posixRegex(node->kind == "regex" ? node->text : value(node).text, true, false, true);
    }
    void execute(const AwkNodePtr& node);
    void executeLoop(const AwkNode& node);
    void executePrint(const AwkNode& node);

    ShCall& m_call;
    QHash<QByteArray, Cell> m_variables;
    QHash<QByteArray, QMap<QByteArray, Cell>> m_arrays;
    QByteArray m_record;
    QByteArrayList m_fields;
    bool m_next = false, m_exits = false, m_break = false, m_continue = false, m_return = false;
    Cell m_result;
    QHash<QByteArray, AwkFunction> m_functions;
    int m_status = 0;
};

QByteArray Awk::key(const AwkNode& element)
{
    QByteArrayList parts;
    for (const auto& part : element.parts)
        parts.append(value(part).text);
    return parts.join(m_variables["SUBSEP"].text);
}

Cell Awk::assign(const AwkNode& target, const Cell& cell)
{
    if (target.kind == "element")
        return m_arrays[target.text][key(target)] = cell;
    if (target.kind == "variable")
        return m_variables[target.text] = cell;
    const auto index = static_cast<qsizetype>(value(target.parts[0]).toDouble());
    if (index == 0) {
        setRecord(cell.text);
        return cell;
    }
    while (m_fields.size() < index)
        m_fields.append(QByteArray());
    m_fields[index - 1] = cell.text;
    m_record = m_fields.join(m_variables["OFS"].text);
    m_variables["NF"] = Cell(static_cast<double>(m_fields.size()));
    return cell;
}

Cell Awk::math(const QByteArray& sign, double a, double b)
{
    switch (sign[0]) {
    case '+':
        return Cell(a + b);
    case '-':
        return Cell(a - b);
    case '*':
        return Cell(a * b);
    case '%':
        return Cell(b == 0.0 ? 0.0 : static_cast<double>(static_cast<qint64>(a) % static_cast<qint64>(b)));
    default:
        return Cell(b == 0.0 ? 0.0 : a / b);
    }
}

Cell Awk::compare(const AwkNode& node)
{
    const Cell a = value(node.parts[0]), b = value(node.parts[1]);
    const bool numbers = (a.number || a.text.isEmpty()) && (b.number || b.text.isEmpty()) && (a.number || b.number);
    const double order = numbers ? a.toDouble() - b.toDouble() : a.text == b.text ? 0 : a.text < b.text ? -1 : 1;
    const QByteArray& sign = node.text;
    return Cell(static_cast<double>(sign == "=="   ? order == 0
                                    : sign == "!=" ? order != 0
                                    : sign == "<"  ? order < 0
                                    : sign == "<=" ? order <= 0
                                    : sign == ">"  ? order > 0
                                                   : order >= 0));
}

Cell Awk::value(const AwkNodePtr& pointer)
{
    const AwkNode& node = *pointer;
    const QByteArray& kind = node.kind;
    if (kind == "number")
        return Cell(node.number);
    if (kind == "text")
        return Cell(node.text);
    if (kind == "regex")
        return Cell(static_cast<double>(regexOf(pointer).match(QString::fromLatin1(m_record)).hasMatch()));
    if (kind == "variable")
        return m_variables.value(node.text);
    if (kind == "element")
        return m_arrays[node.text].value(key(node));
    if (kind == "group")
        return value(node.parts[0]);
    if (kind == "$") {
        const auto index = static_cast<qsizetype>(value(node.parts[0]).toDouble());
        return fromInput(index == 0 ? m_record : m_fields.value(index - 1));
    }
    if (kind == "concat")
        return Cell(value(node.parts[0]).text + value(node.parts[1]).text);
    if (kind == "math")
        return math(node.text, value(node.parts[0]).toDouble(), value(node.parts[1]).toDouble());
    if (kind == "compare")
        return compare(node);
    if (kind == "!")
        return Cell(static_cast<double>(!value(node.parts[0]).truth()));
    if (kind == "negate")
        return Cell(-value(node.parts[0]).toDouble());
    if (kind == "plus")
        return Cell(value(node.parts[0]).toDouble());
    if (kind == "~")
        return Cell(static_cast<double>(
            regexOf(node.parts[1]).match(QString::fromLatin1(value(node.parts[0]).text)).hasMatch()));
    if (kind == "||")
        return Cell(static_cast<double>(value(node.parts[0]).truth() || value(node.parts[1]).truth()));
    if (kind == "&&")
        return Cell(static_cast<double>(value(node.parts[0]).truth() && value(node.parts[1]).truth()));
    if (kind == "in")
        return Cell(static_cast<double>(m_arrays[node.parts[1]->text].contains(
            node.parts[0]->kind == "list" ? key(*node.parts[0]) : value(node.parts[0]).text)));
    if (kind == "?")
        return value(node.parts[0]).truth() ? value(node.parts[1]) : value(node.parts[2]);
    if (kind == "postfix") {
        const double before = value(node.parts[0]).toDouble();
        assign(*node.parts[0], Cell(before + (node.text == "++" ? 1 : -1)));
        return Cell(before);
    }
    if (kind == "assign") {
        if (node.text == "=")
            return assign(*node.parts[0], value(node.parts[1]));
        const bool step = node.text == "++" || node.text == "--";
        return assign(*node.parts[0],
                      math(node.text, value(node.parts[0]).toDouble(), step ? 1 : value(node.parts[1]).toDouble()));
    }
    return kind == "call" ? call(node) : Cell();
}

Cell Awk::substitute(const AwkNode& node, bool all)
{
    static const auto record = [] {
        auto zero = std::make_shared<AwkNode>();
        zero->kind = "number";
        auto made = std::make_shared<AwkNode>();
        made->kind = "$";
        made->parts = {zero};
        return made;
    }();
    const AwkNodePtr target = node.parts.size() > 2 ? node.parts[2] : record;
    const QByteArray text = value(target).text, replacement = value(node.parts[1]).text;
    QByteArray out;
    qsizetype at = 0;
    double count = 0;
    for (auto it = regexOf(node.parts[0]).globalMatch(QString::fromLatin1(text)); it.hasNext() && (all || count < 1);
         ++count) {
        const auto match = it.next();
        out += text.mid(at, match.capturedStart() - at);
        for (qsizetype i = 0; i < replacement.size(); ++i) {
            if (replacement[i] == '\\' && i + 1 < replacement.size())
                out += replacement[++i];
            else
                out += replacement[i] == '&' ? match.captured().toLatin1() : QByteArray(1, replacement[i]);
        }
        at = match.capturedEnd();
    }
    if (count > 0)
        assign(*target, Cell(out + text.mid(at)));
    return Cell(count);
}

Cell Awk::callFunction(const AwkFunction& function, const AwkNode& node)
{
    std::vector<Cell> given;
    for (const auto& part : node.parts)
        given.push_back(value(part));
    const auto before = m_variables;
    for (qsizetype i = 0; i < function.parameters.size(); ++i)
        m_variables[function.parameters.at(i)] =
            static_cast<std::size_t>(i) < given.size() ? given[static_cast<std::size_t>(i)] : Cell();
    m_result = Cell();
    execute(function.body);
    m_return = false;
    for (const QByteArray& each : function.parameters) // they are local; everything else is not
        m_variables[each] = before.value(each);
    return m_result;
}

Cell Awk::call(const AwkNode& node)
{
    const QByteArray& name = node.text;
    const auto text = [&](std::size_t i) { return value(node.parts[i]).text; };
    const auto number = [&](std::size_t i) { return value(node.parts[i]).toDouble(); };
    if (name == "length") {
        if (!node.parts.empty() && node.parts[0]->kind == "variable" && m_arrays.contains(node.parts[0]->text))
            return Cell(static_cast<double>(m_arrays[node.parts[0]->text].size()));
        return Cell(static_cast<double>(node.parts.empty() ? m_record.size() : text(0).size()));
    }
    if (m_functions.contains(name))
        return callFunction(m_functions.value(name), node);
    if (node.parts.empty())
        return Cell();
    if (name == "substr") {
        const auto from = static_cast<qsizetype>(number(1));
        const qsizetype count = node.parts.size() > 2 ? static_cast<qsizetype>(number(2)) : -1;
        return Cell(from < 1 && count >= 0 ? text(0).mid(0, qMax<qsizetype>(count + from - 1, 0))
                                           : text(0).mid(qMax<qsizetype>(from - 1, 0), count));
    }
    if (name == "index")
        return Cell(static_cast<double>(text(0).indexOf(text(1)) + 1));
    if (name == "split") {
        auto& array = m_arrays[node.parts[1]->text];
        array.clear();
        const QByteArray separator = node.parts.size() < 3            ? m_variables["FS"].text
                                     : node.parts[2]->kind == "regex" ? node.parts[2]->text
                                                                      : text(2);
        const QByteArrayList parts = split(text(0), separator);
        for (qsizetype i = 0; i < parts.size(); ++i)
            array[QByteArray::number(i + 1)] = fromInput(parts.at(i));
        return Cell(static_cast<double>(parts.size()));
    }
    if (name == "sub" || name == "gsub")
        return substitute(node, name == "gsub");
    if (name == "match") {
        const auto match = regexOf(node.parts[1]).match(QString::fromLatin1(text(0)));
        m_variables["RSTART"] = Cell(static_cast<double>(match.hasMatch() ? match.capturedStart() + 1 : 0));
        m_variables["RLENGTH"] = Cell(static_cast<double>(match.hasMatch() ? match.capturedLength() : -1));
        return m_variables["RSTART"];
    }
    if (name == "sprintf") {
        QByteArrayList words;
        for (std::size_t i = 1; i < node.parts.size(); ++i)
            words.append(text(i));
        return Cell(shellPrintf(text(0), words));
    }
    if (name == "tolower" || name == "toupper")
        return Cell(name == "tolower" ? text(0).toLower() : text(0).toUpper());
    return name == "int" ? Cell(static_cast<double>(static_cast<qint64>(number(0)))) : Cell();
}

void Awk::executePrint(const AwkNode& node)
{
    QByteArrayList texts;
    for (const auto& part : node.parts)
        texts.append(value(part).text);
    const QByteArray line = node.kind == "printf" ? shellPrintf(texts.value(0), texts.mid(1))
                                                  : (texts.isEmpty() ? m_record : texts.join(m_variables["OFS"].text)) +
                                                        m_variables["ORS"].text;
    (node.text == "/dev/stderr" ? m_call.err : m_call.out)->write(line);
}

void Awk::executeLoop(const AwkNode& node)
{
    const auto goesOn = [&] {
        m_continue = false;
        return !m_next && !m_exits && !m_break && !m_return && !m_call.stopped();
    };
    if (node.kind == "forin") {
        for (const QByteArray& each : m_arrays[node.parts[1]->text].keys()) {
            assign(*node.parts[0], fromInput(each));
            execute(node.parts[2]);
            if (!goesOn())
                break;
        }
    } else if (node.kind == "while") {
        while (goesOn() && value(node.parts[0]).truth())
            execute(node.parts[1]);
    } else {
        execute(node.parts[0]);
        while (goesOn() && (!node.parts[1] || value(node.parts[1]).truth())) {
            execute(node.parts[3]);
            if (goesOn())
                execute(node.parts[2]);
        }
    }
    m_break = m_continue = false;
}

void Awk::execute(const AwkNodePtr& pointer)
{
    if (!pointer || m_next || m_exits || m_break || m_continue || m_return)
        return;
    const AwkNode& node = *pointer;
    if (node.kind == "block") {
        for (const auto& part : node.parts)
            execute(part);
    } else if (node.kind == "if") {
        if (value(node.parts[0]).truth())
            execute(node.parts[1]);
        else if (node.parts.size() > 2)
            execute(node.parts[2]);
    } else if (node.kind == "for" || node.kind == "while" || node.kind == "forin") {
        executeLoop(node);
    } else if (node.kind == "print" || node.kind == "printf") {
        executePrint(node);
    } else if (node.kind == "next") {
        m_next = true;
    } else if (node.kind == "break" || node.kind == "continue") {
        (node.kind == "break" ? m_break : m_continue) = true;
    } else if (node.kind == "return") {
        m_result = node.parts.empty() ? Cell() : value(node.parts[0]);
        m_return = true;
    } else if (node.kind == "exit") {
        if (!node.parts.empty())
            m_status = static_cast<int>(value(node.parts[0]).toDouble());
        m_exits = true;
    } else if (node.kind == "delete") {
        const AwkNode& target = *node.parts[0];
        target.kind == "element" ? void(m_arrays[target.text].remove(key(target))) : m_arrays[target.text].clear();
    } else {
        value(pointer);
    }
}
} // namespace

int runAwk(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "Fvf");
    QByteArrayList operands = options.operands();
    if (operands.isEmpty())
        return call.fail("usage: awk [-F fs][-v var=value] 'prog' [file ...]", 2);
    AwkParser parser(operands.takeFirst());
    std::vector<AwkRule> rules;
    if (!parser.parse(rules))
        return call.fail(parser.error(), 2);
    Awk awk(call, parser.functions());
    if (options.has("F"))
        awk.set("FS", options.value("F") == "t" ? QByteArray("\t") : options.value("F"));
    for (const QByteArray& each : options.values("v"))
        awk.set(each.left(each.indexOf('=')), each.mid(each.indexOf('=') + 1));
    QByteArrayList inputs;
    for (const QByteArray& operand : std::as_const(operands)) {
        const qsizetype equals = operand.indexOf('=');
        if (equals > 0 && !operand.left(equals).contains('/'))
            awk.set(operand.left(equals), operand.mid(equals + 1));
        else
            inputs.append(operand);
    }
    bool failed = false;
    QList<std::pair<QByteArray, QByteArray>> texts;
    if (Awk::readsInput(rules) && inputs.isEmpty())
        texts.append({QByteArray(), call.input->readAll()});
    for (const QByteArray& input : Awk::readsInput(rules) ? inputs : QByteArrayList())
        texts.append({input, readOperands(call, files, {input}, failed)});
    const int status = awk.run(rules, texts);
    return failed ? 2 : status;
}

} // namespace backend
