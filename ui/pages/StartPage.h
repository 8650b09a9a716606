#pragma once

#include "ui/pages/Page.h"

class QGridLayout;
class QLabel;

namespace ui {

class ChoiceButton;

/// Where everything begins: a new case, an interrupted run, practice, or the records.
class StartPage : public Page {
    Q_OBJECT
public:
    explicit StartPage(CaseSession& session);

signals:
    void rollBackChosen();
    void resumeChosen();
    void practiceChosen();
    void recordsChosen();
    void caseFileChosen(const QString& path);
    /// What this finished run kept is to be deleted.
    void cleanUpChosen(const QString& runId);

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;

private:
    ChoiceButton* addChoice(QGridLayout& cards, const QString& name, const QString& iconName, const QString& title,
                            const QString& sentence);
    void listRecentCases();
    void listKept(const QList<RunSummary>& runs);

    ChoiceButton* m_resume = nullptr;
    ChoiceButton* m_records = nullptr;
    QVBoxLayout *m_recent = nullptr, *m_kept = nullptr;
    QLabel* m_keptHeading = nullptr;
};

/// The runs that can go on, newest first.
QList<RunSummary> interruptedRuns(const QList<RunSummary>& runs);

} // namespace ui
