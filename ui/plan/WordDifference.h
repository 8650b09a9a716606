#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A piece of a command: the same words as in the other one, or words of its own.
struct CommandPiece {
    QString text;
    bool own = false;
    bool operator==(const CommandPiece&) const = default;
};

/// `command` cut into pieces by comparing it word by word with `other` (longest common subsequence). White space is
/// kept. Nothing is marked where texts are longer than 600 words or have less than half of the words in common: then
/// they are two ways of doing it, not one with differences.
QList<CommandPiece> differenceOf(const QString& command, const QString& other);

} // namespace ui
