#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <vector>

namespace backend {

struct ShScript;

/// A piece of a shell word.
struct ShPart {
    enum class Kind { Text, Parameter, Command, Arithmetic };
    Kind kind = Kind::Text;
    bool quoted = false;
    QByteArray text;      ///< Text; Arithmetic: the expression; Parameter: its name
    QByteArray operation; ///< Parameter: "", "-", ":-", "=", "#", "##", "%", "%%", "length", …
    std::shared_ptr<std::vector<ShPart>> operand; ///< Parameter: word after the operation; Arithmetic: its parts
    std::shared_ptr<ShScript> script;             ///< Command
};

using ShWord = std::vector<ShPart>;

struct ShRedirect {
    int fd = -1;          ///< -1: the operator's default
    QByteArray operation; ///< "<", ">", ">>", ">|", "<&", ">&", "<<"
    ShWord target;
    std::shared_ptr<ShWord> document; ///< with "<<"
};

/// A command of the grammar of POSIX sh (2018, section 2.10), as a tree.
struct ShCommand {
    enum class Kind { Simple, Pipeline, AndOr, If, While, Until, For, Case, Group, Subshell, Function };
    struct Assignment {
        QByteArray name;
        ShWord value;
    };
    struct Branch { ///< of if: condition and body; of case: patterns and body
        std::shared_ptr<ShScript> condition;
        std::vector<ShWord> patterns;
        std::shared_ptr<ShScript> body;
    };

    Kind kind = Kind::Simple;
    bool negated = false; ///< Pipeline
    bool inBackground = false;
    std::vector<Assignment> assignments; ///< Simple
    std::vector<ShWord> words;           ///< Simple; For: the list
    bool overArguments = false;          ///< For without "in"
    QByteArray name;                     ///< For: variable; Function: name
    ShWord subject;                      ///< Case
    std::vector<ShCommand> parts;        ///< Pipeline, AndOr; Function: its body
    QByteArrayList operators;            ///< AndOr: "&&" or "||" before parts[i + 1]
    std::vector<Branch> branches;        ///< If, Case, While and Until (one)
    std::shared_ptr<ShScript> otherwise; ///< If
    std::shared_ptr<ShScript> body;      ///< For, Group, Subshell
    std::vector<ShRedirect> redirects;
};

struct ShScript {
    std::vector<ShCommand> commands;
};

} // namespace backend
