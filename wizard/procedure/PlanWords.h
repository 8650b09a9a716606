#pragma once

#include <QString>

#include <optional>

namespace wizard {

enum class Effect { Read, Change, Destroy };
enum class TaskKind { Script, Argv, Transfer, Edit, Wait, Http, Manual };
enum class Severity { Info, Caution, Danger };

/// Context of the translated texts of procedures that are put around others; those of all others is their id.
inline constexpr auto kWrapperTexts = "around";

/// The words of files and JSON for these enums.
QString word(Effect value);
QString word(TaskKind value);
QString word(Severity value);
std::optional<Effect> effectFromWord(const QString& word);
std::optional<TaskKind> taskKindFromWord(const QString& word);
std::optional<Severity> severityFromWord(const QString& word);

} // namespace wizard
