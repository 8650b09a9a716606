#pragma once

#include "wizard/procedure/Procedure.h"

#include <optional>

namespace wizard {

/// One thing that answers of a machine may mean (resources/knowledge/detect.yaml).
struct InstallSign {
    enum class Kind { Type, Refusal, Note };
    QString id;
    Kind kind = Kind::Note;
    InstallType type = InstallType::Rke2Etcd; ///< with Type
    ConditionPtr condition;
    QString text;          ///< message id; %1 is the machine, %2 … the facts of `arguments`
    QStringList arguments; ///< names of facts
    QString mend;          ///< message id
    QStringList evidence;  ///< names of facts
};

/// Probes and what their answers mean. `probes` is a procedure of facts alone.
struct Detection {
    Procedure probes;
    QList<InstallSign> signs;
};

/// All errors at once; nullopt: there is one. A file without signs only asks.
std::optional<Detection> readDetection(const QByteArray& yaml, const QString& file, Diagnostics& diagnostics);

/// Those built into the program: how a machine was installed; what a server says of its cluster's nodes; whether a
/// machine can be reached at all.
const Detection& installDetection();
const Detection& serverInventory();
const Detection& reachability();

/// The context of their texts for translators.
inline constexpr const char* kDetectionTexts = "Detection";

} // namespace wizard
