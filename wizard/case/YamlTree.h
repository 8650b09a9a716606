#pragma once

#include "wizard/case/Diagnostics.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace wizard {

struct YamlEntry;

/// A value of a YAML file with its place. Text is what the file says: nothing is converted (010 stays "010", yes stays
/// "yes").
struct YamlNode {
    enum class Kind { Null, Scalar, Sequence, Mapping };
    Kind kind = Kind::Null;
    QString text;        ///< Scalar
    bool quoted = false; ///< Scalar: in quotes or a block (| >), hence a string whatever it looks like
    SourceMark mark;     ///< where the value stands
    SourceMark textMark; ///< Scalar: where its first character stands (inside the quotes, first line of a block)
    std::vector<YamlNode> items;    ///< Sequence
    std::vector<YamlEntry> entries; ///< Mapping, in the order of the file, keys unique

    /// The entry of a mapping, or nullptr (also where this is no mapping).
    const YamlEntry* entry(const QString& key) const;
    const YamlNode* find(const QString& key) const;
};

struct YamlEntry {
    QString key;
    SourceMark keyMark;
    YamlNode value;
};

inline constexpr qint64 kCaseFileLimit = 1024 * 1024;          ///< bytes
inline constexpr qint64 kProcedureFileLimit = 4 * 1024 * 1024; ///< bytes

/// Reads one document of the plain subset that this product uses: UTF-8 without control characters or tabs, no anchors,
/// aliases, tags, merge keys or second document, keys are unique words. Codes begin with "yaml.". nullopt: no tree
/// at all. A tree beside errors serves for finding the further ones; the caller refuses the file in the end.
/// Columns count characters, not bytes.
std::optional<YamlNode> readYamlTree(const QByteArray& bytes, const QString& file, qint64 limit,
                                     Diagnostics& diagnostics);

/// All bytes of a file, at most `limit`; a file that cannot be read is a diagnostic ("file.unreadable", "file.large").
std::optional<QByteArray> readLimitedFile(const QString& path, qint64 limit, Diagnostics& diagnostics);

} // namespace wizard
