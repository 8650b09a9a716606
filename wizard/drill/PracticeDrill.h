#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"
#include "backend/node/NodeSession.h"
#include "wizard/case/Case.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace backend {
class PracticeCluster;
}

namespace wizard {

/// A drill, or a fault that it may add. Texts are message ids.
struct DrillFault {
    QString id, title, explain;
    QString decision;    ///< "retry STEP" or "skip STEP": what helps where the run asks; empty: it asks nothing
    QString practises{}; ///< of a drill: the procedure under which it is offered
};

/// A practice cluster and the case that rolls it back. Ends with this object; what was kept under `statePath` is gone
/// on with by the next start.
class PracticeDrill {
public:
    struct Options {
        QStringList faults;
        double speed = 8;  ///< 1: as slow as real machines
        QString statePath; ///< a folder of its own; empty: nothing is kept
        quint64 seed = 1;
        QString procedure = QStringLiteral("rke2-etcd"); ///< what is practised
    };

    /// Errors: "practice.fault" (hint: the known ones), "practice.listen", "practice.state", "practice.scenario".
    static backend::Result<std::unique_ptr<PracticeDrill>> start(const Options& options);
    ~PracticeDrill();
    PracticeDrill(const PracticeDrill&) = delete;
    PracticeDrill& operator=(const PracticeDrill&) = delete;

    /// With the ports of this start; Case::practice is set.
    Case caseValue() const;
    /// The same case from an earlier start, with its ports and key replaced. An address that does not belong to this
    /// cluster is the error "practice.address".
    backend::Result<Case> refreshed(const Case& earlier) const;

    /// A session to a node of the practice case. nullptr: the node is not one of this cluster, by name, address or
    /// port; so a practice case never reaches another machine.
    std::unique_ptr<backend::NodeSession> session(const CaseNode& node) const;

    /// What the exercise answers where the procedure asks for a secret input; nothing: a person is asked.
    std::optional<backend::Secret> secret(const QString& input) const;

    static QList<DrillFault> faults(const QString& procedure);
    /// One for each practice cluster, by its id.
    static QList<DrillFault> drills();
    const backend::PracticeCluster& cluster() const { return *m_cluster; }

private:
    PracticeDrill(std::unique_ptr<backend::PracticeCluster> cluster, QString procedure);
    CaseNode reachable(const QString& name, quint16 port) const;
    Case offeredCase() const;
    Case writtenCase() const;
    Case rke2Case() const;

    std::unique_ptr<backend::PracticeCluster> m_cluster;
    QString m_procedure;
};

} // namespace wizard
