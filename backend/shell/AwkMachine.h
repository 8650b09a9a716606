#pragma once

#include "backend/shell/AwkProgram.h"
#include "backend/shell/Shell.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/Userland.h"

#include <optional>

namespace backend {

/// A value of awk: a text; `number` says that it also is a number (a literal, a sum, or an input field like one).
struct AwkCell {
    QByteArray text;
    bool number = false;
    std::optional<double> exact; ///< of a computed number: its text has six digits only, what is compared has all
    AwkCell(QByteArray value = {}, bool isNumber = false) : text(std::move(value)), number(isNumber) {}
    AwkCell(double value)
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

/// A value as input gives it: a number where it looks like one.
AwkCell fromInput(const QByteArray& text);

/// One run of an awk program: its variables, its record, and how its statements and values are worked out.
class AwkMachine {
public:
    AwkMachine(ShCall& call, QHash<QByteArray, AwkFunction> functions) : m_call(call), m_functions(std::move(functions))
    {
        m_variables["FS"] = AwkCell(" ");
        m_variables["OFS"] = AwkCell(" ");
        m_variables["ORS"] = AwkCell("\n");
        m_variables["SUBSEP"] = AwkCell("\034");
    }
    void set(const QByteArray& name, const QByteArray& value)
    {
        m_variables[name] = fromInput(shellPrintf(QByteArray(value).replace('%', "%%"), {}));
    }

    int run(const std::vector<AwkRule>& rules, const QList<std::pair<QByteArray, QByteArray>>& inputs);

    static bool readsInput(const std::vector<AwkRule>& rules);

private:
    bool selects(const AwkRule& rule, std::vector<bool>& inRange, std::size_t i);
    void print(const QByteArray& text) { m_call.out->write(text + m_variables["ORS"].text); }
    void setRecord(const QByteArray& line)
    {
        m_record = line;
        m_fields = split(line, m_variables["FS"].text);
        m_variables["NF"] = AwkCell(static_cast<double>(m_fields.size()));
    }
    static QByteArrayList split(const QByteArray& line, const QByteArray& separator);

    AwkCell call(const AwkNode& node);
    AwkCell callFunction(const AwkFunction& function, const AwkNode& node);
    AwkCell substitute(const AwkNode& node, bool all);
    AwkCell assign(const AwkNode& target, const AwkCell& cell);
    AwkCell compare(const AwkNode& node);
    AwkCell value(const AwkNodePtr& node);
    AwkCell math(const QByteArray& sign, double a, double b);
    QByteArray key(const AwkNode& element);
    QRegularExpression regexOf(const AwkNodePtr& node)
    {
        return posixRegex(node->kind == "regex" ? node->text : value(node).text, true, false, true);
    }
    void execute(const AwkNodePtr& node);
    void executeLoop(const AwkNode& node);
    void executePrint(const AwkNode& node);

    ShCall& m_call;
    QHash<QByteArray, AwkCell> m_variables;
    QHash<QByteArray, QMap<QByteArray, AwkCell>> m_arrays;
    QByteArray m_record;
    QByteArrayList m_fields;
    bool m_next = false, m_exits = false, m_break = false, m_continue = false, m_return = false;
    AwkCell m_result;
    QHash<QByteArray, AwkFunction> m_functions;
    int m_status = 0;
};

} // namespace backend
