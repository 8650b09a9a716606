#include "backend/shell/AwkMachine.h"

namespace backend {

AwkCell fromInput(const QByteArray& text)
{
    bool number = false;
    text.trimmed().toDouble(&number);
    return AwkCell(text, number);
}

QByteArray AwkMachine::key(const AwkNode& element)
{
    QByteArrayList parts;
    for (const auto& part : element.parts)
        parts.append(value(part).text);
    return parts.join(m_variables["SUBSEP"].text);
}

AwkCell AwkMachine::assign(const AwkNode& target, const AwkCell& cell)
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
    m_variables["NF"] = AwkCell(static_cast<double>(m_fields.size()));
    return cell;
}

AwkCell AwkMachine::math(const QByteArray& sign, double a, double b)
{
    switch (sign[0]) {
    case '+':
        return AwkCell(a + b);
    case '-':
        return AwkCell(a - b);
    case '*':
        return AwkCell(a * b);
    case '%':
        return AwkCell(b == 0.0 ? 0.0 : static_cast<double>(static_cast<qint64>(a) % static_cast<qint64>(b)));
    default:
        return AwkCell(b == 0.0 ? 0.0 : a / b);
    }
}

AwkCell AwkMachine::compare(const AwkNode& node)
{
    const AwkCell a = value(node.parts[0]), b = value(node.parts[1]);
    const bool numbers = (a.number || a.text.isEmpty()) && (b.number || b.text.isEmpty()) && (a.number || b.number);
    const double order = numbers ? a.toDouble() - b.toDouble() : a.text == b.text ? 0 : a.text < b.text ? -1 : 1;
    const QByteArray& sign = node.text;
    return AwkCell(static_cast<double>(sign == "=="   ? order == 0
                                       : sign == "!=" ? order != 0
                                       : sign == "<"  ? order < 0
                                       : sign == "<=" ? order <= 0
                                       : sign == ">"  ? order > 0
                                                      : order >= 0));
}

AwkCell AwkMachine::value(const AwkNodePtr& pointer)
{
    const AwkNode& node = *pointer;
    const QByteArray& kind = node.kind;
    if (kind == "number")
        return AwkCell(node.number);
    if (kind == "text")
        return AwkCell(node.text);
    if (kind == "regex")
        return AwkCell(static_cast<double>(regexOf(pointer).match(QString::fromLatin1(m_record)).hasMatch()));
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
        return AwkCell(value(node.parts[0]).text + value(node.parts[1]).text);
    if (kind == "math")
        return math(node.text, value(node.parts[0]).toDouble(), value(node.parts[1]).toDouble());
    if (kind == "compare")
        return compare(node);
    if (kind == "!")
        return AwkCell(static_cast<double>(!value(node.parts[0]).truth()));
    if (kind == "negate")
        return AwkCell(-value(node.parts[0]).toDouble());
    if (kind == "plus")
        return AwkCell(value(node.parts[0]).toDouble());
    if (kind == "~")
        return AwkCell(static_cast<double>(
            regexOf(node.parts[1]).match(QString::fromLatin1(value(node.parts[0]).text)).hasMatch()));
    if (kind == "||")
        return AwkCell(static_cast<double>(value(node.parts[0]).truth() || value(node.parts[1]).truth()));
    if (kind == "&&")
        return AwkCell(static_cast<double>(value(node.parts[0]).truth() && value(node.parts[1]).truth()));
    if (kind == "in")
        return AwkCell(static_cast<double>(m_arrays[node.parts[1]->text].contains(
            node.parts[0]->kind == "list" ? key(*node.parts[0]) : value(node.parts[0]).text)));
    if (kind == "?")
        return value(node.parts[0]).truth() ? value(node.parts[1]) : value(node.parts[2]);
    if (kind == "postfix") {
        const double before = value(node.parts[0]).toDouble();
        assign(*node.parts[0], AwkCell(before + (node.text == "++" ? 1 : -1)));
        return AwkCell(before);
    }
    if (kind == "assign") {
        if (node.text == "=")
            return assign(*node.parts[0], value(node.parts[1]));
        const bool step = node.text == "++" || node.text == "--";
        return assign(*node.parts[0],
                      math(node.text, value(node.parts[0]).toDouble(), step ? 1 : value(node.parts[1]).toDouble()));
    }
    return kind == "call" ? call(node) : AwkCell();
}

} // namespace backend
