#pragma once

#include "wizard/case/YamlFields.h"

#include <QList>
#include <QString>

#include <optional>

namespace wizard {

/// A line of a plain text source. `column` of a character is its place in the line, from 1.
struct InventoryLine {
    QString text;
    int number = 0; ///< from 1
};

/// The lines of a text that is no YAML: too large, binary, not UTF-8, tabs and invisible characters are refused at
/// their place, as YAML files are. nullopt: there are such errors.
std::optional<QList<InventoryLine>> readInventoryLines(const QByteArray& bytes, const QString& file,
                                                       const YamlFindings& findings);

/// A word of a line and where it begins.
struct InventoryWord {
    QString text;
    SourceMark mark;
};

/// Words between blanks and, where given, further separators; single and double quotes hold one word together, as in a
/// shell. A quote that is not closed is the error "quote.open".
QList<InventoryWord> splitWords(const InventoryLine& line, int from, const QString& file, const QString& separators,
                                const YamlFindings& findings);

} // namespace wizard
