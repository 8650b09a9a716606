#pragma once

#include "backend/base/Result.h"
#include "wizard/case/Case.h"
#include "wizard/run/FactsCollector.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace app {

/// An exercise or a fault as it is offered.
struct PracticeOffer {
    QString id, title, sentence;
};

/// A running practice cluster and the way to it. Its sessions reach nothing but the cluster's own loopback ports.
class PracticeDesk {
public:
    /// `stateFile` keeps the simulated machines between starts, so that a killed run can be resumed; `speed` ≥ 1 plays
    /// faster than real machines. Unknown faults are an error that names the known ones.
    static backend::Result<std::unique_ptr<PracticeDesk>> start(const QStringList& faults, double speed,
                                                                const QString& stateFile);
    ~PracticeDesk();

    wizard::Case caseValue() const;
    wizard::FactsCollector::SessionMaker sessions() const;

    static QList<PracticeOffer> faults();

private:
    PracticeDesk();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app
