#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace backend {

/// Whether the commands of a person's ssh_config may be run. Asked once for the same commands: an agreement is kept by
/// its hash; a refusal counts until the program ends.
class ConfigConsent {
public:
    /// Shows the commands to a person; true: agreed.
    using Ask = std::function<bool(const QStringList& commands, const QString& digest)>;

    /// `keptIn` is a file of ours; `ask` may be null: then only what was agreed to before counts.
    ConfigConsent(QString keptIn, Ask ask) : m_keptIn(std::move(keptIn)), m_ask(std::move(ask)) {}

    bool isGiven(const QStringList& commands);
    /// "SHA256:…" of these commands.
    static QString digestOf(const QStringList& commands);

private:
    const QString m_keptIn;
    const Ask m_ask;
    QStringList m_refused;
};

} // namespace backend
