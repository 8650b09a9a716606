// Expressions of awk, by descending precedence.
#include "backend/shell/AwkProgram.h"

namespace backend {

AwkNodePtr AwkParser::ternary(bool assigns)
{
    AwkNodePtr left = orExpression();
    if (accept("?")) {
        AwkNodePtr yes = ternary(assigns);
        expect(":");
        return node("?", {left, yes, ternary(assigns)});
    }
    const bool target = left->kind == "variable" || left->kind == "$" || left->kind == "element";
    if (assigns && target) {
        for (const char* sign : {"=", "+=", "-=", "*=", "/=", "%="}) {
            if (accept(sign))
                return node("assign", {left, ternary(true)}, sign);
        }
    }
    return left;
}

AwkNodePtr AwkParser::orExpression()
{
    AwkNodePtr left = andExpression();
    while (accept("||"))
        left = node("||", {left, andExpression()});
    return left;
}

AwkNodePtr AwkParser::andExpression()
{
    AwkNodePtr left = inExpression();
    while (accept("&&"))
        left = node("&&", {left, inExpression()});
    return left;
}

AwkNodePtr AwkParser::inExpression()
{
    AwkNodePtr left = matchExpression();
    while (accept("in"))
        left = node("in", {left, primary()});
    return left;
}

AwkNodePtr AwkParser::matchExpression()
{
    AwkNodePtr left = comparison();
    for (;;) {
        if (accept("~"))
            left = node("~", {left, comparison()});
        else if (accept("!~"))
            left = node("!", {node("~", {left, comparison()})});
        else
            return left;
    }
}

AwkNodePtr AwkParser::comparison()
{
    AwkNodePtr left = concatenation();
    for (const char* sign : {"==", "!=", "<=", ">=", "<", ">"}) {
        if (is(sign) && !(m_noCompare && is(">"))) {
            next();
            return node("compare", {left, concatenation()}, sign);
        }
    }
    return left;
}

AwkNodePtr AwkParser::concatenation()
{
    AwkNodePtr left = additive();
    for (;;) {
        const bool starts = m_token.type == Type::Number || m_token.type == Type::Text || m_token.type == Type::Name ||
                            m_token.type == Type::Call || is("$") || is("(") || is("!") || is("-") || is("+");
        if (!starts || is("!"))
            return left;
        left = node("concat", {left, additive()});
    }
}

AwkNodePtr AwkParser::additive()
{
    AwkNodePtr left = multiplicative();
    while (is("+") || is("-")) {
        const QByteArray sign = m_token.text;
        next();
        left = node("math", {left, multiplicative()}, sign);
    }
    return left;
}

AwkNodePtr AwkParser::multiplicative()
{
    AwkNodePtr left = unary();
    while (is("*") || is("/") || is("%")) {
        const QByteArray sign = m_token.text;
        next();
        left = node("math", {left, unary()}, sign);
    }
    return left;
}

AwkNodePtr AwkParser::unary()
{
    if (accept("!"))
        return node("!", {unary()});
    if (accept("-"))
        return node("negate", {unary()});
    if (accept("+"))
        return node("plus", {unary()});
    return postfix();
}

AwkNodePtr AwkParser::postfix()
{
    for (const char* sign : {"++", "--"})
        if (accept(sign))
            return node("assign", {postfix(), node("number")}, sign);
    AwkNodePtr value = primary();
    for (const char* sign : {"++", "--"})
        if (accept(sign))
            return node("postfix", {value}, sign);
    return value;
}

AwkNodePtr AwkParser::primary()
{
    const Token token = m_token;
    switch (token.type) {
    case Type::Number: {
        next();
        auto made = node("number", {}, token.text);
        made->number = token.text.toDouble();
        return made;
    }
    case Type::Text:
        next();
        return node("text", {}, token.text);
    case Type::Regex:
        m_valueBefore = true;
        next();
        return node("regex", {}, token.text);
    case Type::Call: {
        next();
        if (!accept("("))
            return node("call", {}, token.text);
        const bool noCompare = std::exchange(m_noCompare, false);
        auto call = node("call", arguments(")"), token.text);
        m_noCompare = noCompare;
        return call;
    }
    case Type::Name: {
        next();
        if (accept("["))
            return node("element", arguments("]"), token.text);
        return node("variable", {}, token.text);
    }
    default:
        break;
    }
    if (accept("$"))
        return node("$", {is("++") || is("--") ? postfix() : primary()});
    if (accept("(")) {
        const bool noCompare = std::exchange(m_noCompare, false);
        auto inside = arguments(")");
        m_noCompare = noCompare;
        return inside.size() == 1 ? node("group", inside) : node("list", inside);
    }
    if (accept("-"))
        return node("negate", {primary()});
    fail(token.text.isEmpty() ? QByteArray("end of program") : token.text);
}

} // namespace backend
