#pragma once

#include <QList>
#include <QString>

namespace translations {

/// A text of the built-in data that a person reads: a message id and its context.
struct ShippedText {
    QString context; ///< id of a procedure, "Signatures" or "practice"
    QString text;    ///< exactly as the programs look it up

    bool operator==(const ShippedText&) const = default;
};

/// Texts of all procedures, known lines and practice faults built into the program, each once, in the order of the
/// files. Empty where one of the files cannot be read; `complaint` then says which.
QList<ShippedText> shippedTexts(QString& complaint);

} // namespace translations
