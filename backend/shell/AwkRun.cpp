#include "backend/shell/AwkMachine.h"
#include "backend/shell/Options.h"

namespace backend {

int AwkMachine::run(const std::vector<AwkRule>& rules, const QList<std::pair<QByteArray, QByteArray>>& inputs)
{
    std::vector<bool> inRange(rules.size());
    for (const AwkRule& rule : rules)
        if (rule.begin && !m_exits)
            execute(rule.body);
    double n = 0;
    for (const auto& [name, text] : inputs) {
        m_variables["FILENAME"] = AwkCell(name);
        double lineInFile = 0;
        for (const QByteArray& line : m_exits ? QByteArrayList() : linesOf(text)) {
            m_variables["NR"] = AwkCell(++n);
            m_variables["FNR"] = AwkCell(++lineInFile);
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

bool AwkMachine::readsInput(const std::vector<AwkRule>& rules)
{
    for (const AwkRule& rule : rules)
        if (!rule.begin)
            return true;
    return false;
}

bool AwkMachine::selects(const AwkRule& rule, std::vector<bool>& inRange, std::size_t i)
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

QByteArrayList AwkMachine::split(const QByteArray& line, const QByteArray& separator)
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
    for (const QString& part : QString::fromLatin1(line).split(
             separator == "|" ? QRegularExpression(QStringLiteral("\\|")) : posixRegex(separator, true, false, true)))
        parts.append(part.toLatin1());
    return parts;
}

void AwkMachine::executePrint(const AwkNode& node)
{
    QByteArrayList texts;
    for (const auto& part : node.parts)
        texts.append(value(part).text);
    const QByteArray line = node.kind == "printf" ? shellPrintf(texts.value(0), texts.mid(1))
                                                  : (texts.isEmpty() ? m_record : texts.join(m_variables["OFS"].text)) +
                                                        m_variables["ORS"].text;
    (node.text == "/dev/stderr" ? m_call.err : m_call.out)->write(line);
}

void AwkMachine::executeLoop(const AwkNode& node)
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

void AwkMachine::execute(const AwkNodePtr& pointer)
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
        m_result = node.parts.empty() ? AwkCell() : value(node.parts[0]);
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
    AwkMachine awk(call, parser.functions());
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
    if (AwkMachine::readsInput(rules) && inputs.isEmpty())
        texts.append({QByteArray(), call.input->readAll()});
    for (const QByteArray& input : AwkMachine::readsInput(rules) ? inputs : QByteArrayList())
        texts.append({input, readOperands(call, files, {input}, failed)});
    const int status = awk.run(rules, texts);
    return failed ? 2 : status;
}

} // namespace backend
