#pragma once

#include "ui/pages/Page.h"

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace ui {

class FailureMeaning;
class StatusLabel;

/// What it was and what it is now, the checks with their evidence, and what only a person can see.
class VerificationPage : public Page {
    Q_OBJECT
public:
    explicit VerificationPage(CaseSession& session);

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;

private:
    void showRun(const wizard::RunSnapshot& snapshot);
    void showFacts(const wizard::RunSnapshot& snapshot);
    static QList<wizard::CheckView> joined(const QList<wizard::CheckView>& checks);
    void showChecks(const wizard::RunSnapshot& snapshot);
    void explainFailed(const wizard::RunSnapshot& snapshot);
    void keepSight();
    QTableWidget* makeTable(const QString& name, const QString& spoken, const QStringList& columns);

    StatusLabel* m_outcome = nullptr;
    QTableWidget *m_facts = nullptr, *m_checks = nullptr;
    FailureMeaning* m_meaning = nullptr;
    QCheckBox* m_seen = nullptr;
    QLineEdit* m_note = nullptr;
    StatusLabel* m_kept = nullptr;
    QString m_sent; ///< the note last handed to the run
    QMetaObject::Connection m_following;
};

} // namespace ui
