#include "wizard/procedure/PlanWords.h"

#include <QStringList>

namespace wizard {

namespace {
const QStringList kEffects = {"read", "change", "destroy"};
const QStringList kKinds = {"script", "argv", "transfer", "edit", "wait", "http", "manual"};
const QStringList kSeverities = {"info", "caution", "danger"};

template <typename E> std::optional<E> lookUp(const QStringList& words, const QString& word)
{
    const qsizetype index = words.indexOf(word);
    return index < 0 ? std::nullopt : std::optional<E>(static_cast<E>(index));
}
} // namespace

QString word(Effect value)
{
    return kEffects.at(static_cast<int>(value));
}

QString word(TaskKind value)
{
    return kKinds.at(static_cast<int>(value));
}

QString word(Severity value)
{
    return kSeverities.at(static_cast<int>(value));
}

std::optional<Effect> effectFromWord(const QString& word)
{
    return lookUp<Effect>(kEffects, word);
}

std::optional<TaskKind> taskKindFromWord(const QString& word)
{
    return lookUp<TaskKind>(kKinds, word);
}

std::optional<Severity> severityFromWord(const QString& word)
{
    return lookUp<Severity>(kSeverities, word);
}

} // namespace wizard
