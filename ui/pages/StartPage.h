#pragma once

#include "ui/pages/Page.h"

class QGridLayout;

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

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;

private:
    ChoiceButton* addChoice(QGridLayout& cards, const QString& name, const QString& iconName, const QString& title,
                            const QString& sentence);
    void listRecentCases();

    ChoiceButton* m_resume = nullptr;
    ChoiceButton* m_records = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

/// The runs that can go on, newest first.
QList<RunSummary> interruptedRuns(const QList<RunSummary>& runs);

} // namespace ui
