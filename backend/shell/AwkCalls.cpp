#include "backend/shell/AwkMachine.h"

namespace backend {

AwkCell AwkMachine::substitute(const AwkNode& node, bool all)
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
        assign(*target, AwkCell(out + text.mid(at)));
    return AwkCell(count);
}

AwkCell AwkMachine::callFunction(const AwkFunction& function, const AwkNode& node)
{
    std::vector<AwkCell> given;
    for (const auto& part : node.parts)
        given.push_back(value(part));
    const auto before = m_variables;
    for (qsizetype i = 0; i < function.parameters.size(); ++i)
        m_variables[function.parameters.at(i)] =
            static_cast<std::size_t>(i) < given.size() ? given[static_cast<std::size_t>(i)] : AwkCell();
    m_result = AwkCell();
    execute(function.body);
    m_return = false;
    for (const QByteArray& each : function.parameters) // they are local; everything else is not
        m_variables[each] = before.value(each);
    return m_result;
}

AwkCell AwkMachine::call(const AwkNode& node)
{
    const QByteArray& name = node.text;
    const auto text = [&](std::size_t i) { return value(node.parts[i]).text; };
    const auto number = [&](std::size_t i) { return value(node.parts[i]).toDouble(); };
    if (name == "length") {
        if (!node.parts.empty() && node.parts[0]->kind == "variable" && m_arrays.contains(node.parts[0]->text))
            return AwkCell(static_cast<double>(m_arrays[node.parts[0]->text].size()));
        return AwkCell(static_cast<double>(node.parts.empty() ? m_record.size() : text(0).size()));
    }
    if (m_functions.contains(name))
        return callFunction(m_functions.value(name), node);
    if (node.parts.empty())
        return AwkCell();
    if (name == "substr") {
        const auto from = static_cast<qsizetype>(number(1));
        const qsizetype count = node.parts.size() > 2 ? static_cast<qsizetype>(number(2)) : -1;
        return AwkCell(from < 1 && count >= 0 ? text(0).mid(0, qMax<qsizetype>(count + from - 1, 0))
                                              : text(0).mid(qMax<qsizetype>(from - 1, 0), count));
    }
    if (name == "index")
        return AwkCell(static_cast<double>(text(0).indexOf(text(1)) + 1));
    if (name == "split") {
        auto& array = m_arrays[node.parts[1]->text];
        array.clear();
        const QByteArray separator = node.parts.size() < 3            ? m_variables["FS"].text
                                     : node.parts[2]->kind == "regex" ? node.parts[2]->text
                                                                      : text(2);
        const QByteArrayList parts = split(text(0), separator);
        for (qsizetype i = 0; i < parts.size(); ++i)
            array[QByteArray::number(i + 1)] = fromInput(parts.at(i));
        return AwkCell(static_cast<double>(parts.size()));
    }
    if (name == "sub" || name == "gsub")
        return substitute(node, name == "gsub");
    if (name == "match") {
        const auto match = regexOf(node.parts[1]).match(QString::fromLatin1(text(0)));
        m_variables["RSTART"] = AwkCell(static_cast<double>(match.hasMatch() ? match.capturedStart() + 1 : 0));
        m_variables["RLENGTH"] = AwkCell(static_cast<double>(match.hasMatch() ? match.capturedLength() : -1));
        return m_variables["RSTART"];
    }
    if (name == "sprintf") {
        QByteArrayList words;
        for (std::size_t i = 1; i < node.parts.size(); ++i)
            words.append(text(i));
        return AwkCell(shellPrintf(text(0), words));
    }
    if (name == "tolower" || name == "toupper")
        return AwkCell(name == "tolower" ? text(0).toLower() : text(0).toUpper());
    return name == "int" ? AwkCell(static_cast<double>(static_cast<qint64>(number(0)))) : AwkCell();
}

} // namespace backend
