#pragma once

#include "wizard/case/Diagnostics.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wizard {

/// The text of a YAML file before it is parsed: refuses what the parser would take silently or mangle
/// (NUL and other control bytes, broken UTF-8, tabs, invisible direction marks) and turns byte columns into characters.
class YamlSource {
public:
    /// Appends a diagnostic per offending line, at most 20.
    YamlSource(const QByteArray& bytes, const QString& file, qint64 limit, Diagnostics& diagnostics);

    bool usable() const { return m_usable; }
    /// Without a byte order mark.
    const QByteArray& bytes() const { return m_bytes; }
    /// `line` and `column` from 0, the column in bytes, as the parser counts.
    SourceMark mark(int line, int column) const;
    /// The byte there, or NUL behind the end of the line.
    char byteAt(int line, int column) const;
    /// Where the text of a block (| or >) at `line` begins: the next line, at the indent of its first line that is not
    /// blank.
    SourceMark blockMark(int line) const;

private:
    int indentAfter(int line) const;
    void inspectLine(int line, const QByteArray& text, Diagnostics& diagnostics);

    QByteArray m_bytes;
    QString m_file;
    QList<QByteArray> m_lines;
    bool m_usable = true;
    int m_reported = 0;
};

} // namespace wizard
