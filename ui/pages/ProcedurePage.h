#pragma once

#include "ui/pages/Page.h"
#include "wizard/record/WarningLines.h"

class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class PlanTree;
class StatusLabel;
class StepDetails;

/// What will be done, command by command. The one page whose button begins the run.
class ProcedurePage : public Page {
    Q_OBJECT
public:
    explicit ProcedurePage(CaseSession& session);
    bool validatePage() override;

signals:
    void startFailed(const QString& title, const QString& sentence);

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;
    QString whyNotNext() const override;

private:
    void buildBottom(QVBoxLayout& content);
    void askForPlan();
    void showPlan();
    void showPlanFailed(const QStringList& reasons);
    void askReason(const wizard::WarningLine& line);
    void exportRunbook();
    void refresh();
    RunConsent consent() const;

    StatusLabel* m_state = nullptr;
    PlanTree* m_tree = nullptr;
    StepDetails* m_details = nullptr;
    QPushButton *m_export = nullptr, *m_again = nullptr;
    QLineEdit* m_name = nullptr;
    FieldRow* m_nameRow = nullptr;
    bool m_failed = false;
};

} // namespace ui
