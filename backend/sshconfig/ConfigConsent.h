#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace backend {

/// Whether the commands of a person's ssh_config may be run. Asked once for the same commands: an agreement is kept by
/// its hash; a refusal counts until the program ends; a question that nobody answered is asked again.
class ConfigConsent {
public:
    /// Shows the commands to a person; true: agreed; nullopt: the question was taken back before there was an answer.
    using Ask = std::function<std::optional<bool>(const QStringList& commands, const QString& digest)>;

    /// `keptIn` is a file of ours; `ask` may be null: then only what was agreed to before counts.
    ConfigConsent(QString keptIn, Ask ask) : m_keptIn(std::move(keptIn)), m_ask(std::move(ask)) {}

    /// nullopt: nobody has answered.
    std::optional<bool> isGiven(const QStringList& commands);
    /// "SHA256:…" of these commands.
    static QString digestOf(const QStringList& commands);

private:
    const QString m_keptIn;
    const Ask m_ask;
    QStringList m_refused;
};

} // namespace backend
