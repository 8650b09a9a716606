#pragma once

#include "backend/shell/ShellSyntax.h"

#include <QString>

#include <optional>

namespace backend {

/// Reads POSIX sh text. Not there: aliases, `select`, arrays and everything else that is not POSIX.
class ShellParser {
public:
    explicit ShellParser(QByteArray text) : m_text(std::move(text)) {}

    /// nullptr: a syntax error, see error().
    std::shared_ptr<ShScript> parse();
    /// As dash says it: "sh: 3: Syntax error: …".
    QByteArray error() const { return m_error; }

private:
    struct PendingDocument {
        std::shared_ptr<ShWord> word;
        QByteArray end;
        bool quoted = false;
        bool stripTabs = false;
    };
    struct Failure {};

    [[noreturn]] void fail(const QByteArray& what);
    void skipBlanks();
    void skipNewlines();
    void readDocuments();
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    bool accept(const char* token);
    QByteArray peekReserved();
    bool acceptReserved(const char* word);
    void expectReserved(const char* word);

    std::shared_ptr<ShScript> script(const QByteArrayList& ends);
    ShCommand andOr();
    ShCommand pipeline();
    ShCommand command();
    ShCommand compound(const QByteArray& reserved);
    ShCommand ifCommand();
    ShCommand loop(ShCommand::Kind kind);
    ShCommand forCommand();
    ShCommand caseCommand();
    ShCommand simple();
    bool redirect(std::vector<ShRedirect>& redirects);

    std::optional<ShWord> word();
    void singleQuotes(ShWord& word);
    void doubleQuotes(ShWord& word);
    void dollar(ShWord& word, bool quoted);
    void bracedParameter(ShWord& word, bool quoted);
    void backquotes(ShWord& word, bool quoted);
    ShWord wordUntil(char close, bool quoted);
    void arithmetic(ShWord& word, bool quoted);

    QByteArray m_text;
    qsizetype m_at = 0;
    QByteArray m_error;
    std::vector<PendingDocument> m_documents;
};

/// A name as POSIX has it: letters, digits, underscore, no digit first.
bool isShellName(const QByteArray& text);
/// Parts of text in double quotes or a here-document: `$`, backquotes and some backslashes are special.
ShWord shellQuotedParts(const QByteArray& text);

} // namespace backend
