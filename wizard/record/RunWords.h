#pragma once

#include "wizard/run/RunSnapshot.h"
#include "wizard/run/Wording.h"

namespace wizard {

/// A run in the reader's language. Its journal is not translated: what is known of a task says it anew.
class ReaderWording final : public Wording {
public:
    explicit ReaderWording(QString procedure) : m_procedure(std::move(procedure)) {}
    QString sentence(const char* context, const char* source) const override;
    QString text(const QString& source, const QStringList& arguments = {}) const override;
    QString expectation(const QString& expected) const override;

private:
    QString m_procedure;
};

/// Why the task stands as it does: what is missing, why it was skipped or not needed.
QString taskReason(const RunSnapshot& snapshot, int task);
/// The open question with its choices.
DecisionView readableDecision(const RunSnapshot& snapshot);
/// Why the run ended, or waits, as it does.
QString runReason(const RunSnapshot& snapshot);
/// Final checks in numbers: "11 passed, 2 not applicable". Empty without any.
QString checkNumbers(const QList<CheckView>& checks);
/// What a person is to do in a manual step, with the values of this plan.
QString manualText(const Plan& plan, const QString& step, const QString& command);
/// The answer that was chosen, as its button said it.
QString choiceTaken(const RunSnapshot& snapshot, const DecisionTaken& decision);

} // namespace wizard
