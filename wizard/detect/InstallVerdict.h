#pragma once

#include "wizard/detect/Detection.h"
#include "wizard/facts/Facts.h"

namespace wizard {

/// A sign that holds, in the reader's language.
struct SignSeen {
    InstallSign sign;
    QString text;
    QString mend;
    QStringList evidence; ///< "rke2.version: v1.32.5+rke2r1", one fact a line
};

/// What the answers of one machine say of how it was installed.
struct InstallVerdict {
    enum class State {
        Found,    ///< the signs of one install type
        Question, ///< of several, or it cannot be told whether those of another hold as well: the person says
        Refused,  ///< nothing that the wizard may touch
        Nothing,  ///< no sign of any
        Unread    ///< the machine did not answer
    };
    State state = State::Unread;
    QList<InstallType> types; ///< Found: one; Question: those possible, the sure ones first
    QList<SignSeen> signs;    ///< what holds: refusals, types, notes
    QStringList notTold;      ///< "RKE: Docker does not answer": what could not be told and why
    QString sentence;         ///< the whole of it in a sentence or two
    QStringList evidence;     ///< of all signs that hold or may hold, each once
};

/// What a node said of itself; as whom it is logged in to is known without it.
FactSet saidBy(const Facts& facts, const QString& node);

/// `node` is one of the case's; its facts are those of `detection`.
InstallVerdict judgeInstall(const Detection& detection, const Case& value, const Facts& facts, const QString& node);

/// The case of one machine that `detection` is asked of.
Case detectionCase(const CaseNode& node);

/// The install type as a person calls it: "RKE2 with embedded etcd".
QString installTypeTitle(InstallType type);

} // namespace wizard
