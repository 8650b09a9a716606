#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <memory>
#include <vector>

namespace backend {

/// Expression or statement of an awk program, as a tree. `kind` is the operator or statement word.
struct AwkNode {
    QByteArray kind;
    QByteArray text; ///< name of a variable or function; text of a literal; regular expression
    double number = 0;
    std::vector<std::shared_ptr<AwkNode>> parts;
};
using AwkNodePtr = std::shared_ptr<AwkNode>;

struct AwkRule {
    AwkNodePtr from, to; ///< nullptr: none
    AwkNodePtr body;     ///< nullptr: print
    bool begin = false, end = false;
};

struct AwkFunction {
    QByteArrayList parameters;
    AwkNodePtr body;
};

/// Reads an awk program. Throws nothing; rules() is empty and error() says why when it cannot be read.
class AwkParser {
public:
    explicit AwkParser(QByteArray text) : m_text(std::move(text)) {}
    bool parse(std::vector<AwkRule>& rules);
    QByteArray error() const { return m_error; }
    const QHash<QByteArray, AwkFunction>& functions() const { return m_functions; }

private:
    struct Failure {};
    enum class Type { End, Newline, Number, Text, Regex, Name, Call, Word, Sign };
    struct Token {
        Type type = Type::End;
        QByteArray text;
    };

    [[noreturn]] void fail(const QByteArray& what);
    void next();
    void lexText();
    void lexRegex();
    bool is(const char* text) const
    {
        return (m_token.type == Type::Sign || m_token.type == Type::Word) && m_token.text == text;
    }
    bool accept(const char* text);
    void expect(const char* text);
    void skipEnds();
    AwkNodePtr node(const QByteArray& kind, std::vector<AwkNodePtr> parts = {}, const QByteArray& text = {});

    void function();
    AwkNodePtr block();
    AwkNodePtr statement();
    AwkNodePtr simpleStatement();
    AwkNodePtr expression() { return ternary(true); }
    AwkNodePtr ternary(bool assigns);
    AwkNodePtr orExpression();
    AwkNodePtr andExpression();
    AwkNodePtr inExpression();
    AwkNodePtr matchExpression();
    AwkNodePtr comparison();
    AwkNodePtr concatenation();
    AwkNodePtr additive();
    AwkNodePtr multiplicative();
    AwkNodePtr unary();
    AwkNodePtr postfix();
    AwkNodePtr primary();
    std::vector<AwkNodePtr> arguments(const char* close);

    QByteArray m_text;
    qsizetype m_at = 0;
    Token m_token;
    bool m_valueBefore = false; ///< the last token ends a value: "/" then divides
    bool m_noCompare = false;   ///< inside print, ">" is not a comparison
    QByteArray m_error;
    QHash<QByteArray, AwkFunction> m_functions;
};

} // namespace backend
