#pragma once

#include <QList>
#include <QString>

namespace wizard {

/// Where in a file: 1-based; 0 means "the file as a whole".
struct SourceMark {
    QString file;
    int line = 0;
    int column = 0;
};

struct Diagnostic {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString code;    ///< stable dotted word, e.g. "case.key.unknown"
    QString message; ///< one sentence
    QString hint;    ///< what to do; nearest known key and the like
    SourceMark mark;
    SourceMark other; ///< second place of a contradiction; line 0: none

    /// "file:line:column: error: message (hint)".
    QString toString() const;
};

/// All findings of one file or one reading; passes append, nobody stops at the first.
class Diagnostics {
public:
    void error(const QString& code, const SourceMark& mark, const QString& message, const QString& hint = {});
    void warning(const QString& code, const SourceMark& mark, const QString& message, const QString& hint = {});
    void add(const Diagnostic& diagnostic) { m_all << diagnostic; }
    bool hasErrors() const;
    const QList<Diagnostic>& all() const { return m_all; }
    /// Sorted by file, line, column; one per line.
    QString toString() const;

private:
    QList<Diagnostic> m_all;
};

/// The candidate with the smallest edit distance to `word`, or empty where none is near.
QString nearest(const QString& word, const QStringList& candidates);

} // namespace wizard
