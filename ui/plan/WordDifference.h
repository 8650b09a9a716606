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
/// kept; of texts beyond 600 words nothing is marked.
QList<CommandPiece> differenceOf(const QString& command, const QString& other);

} // namespace ui
