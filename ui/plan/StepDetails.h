#pragma once

#include "ui/plan/PlanText.h"
#include "wizard/record/WarningLines.h"

#include <QTextBrowser>

namespace ui {

/// Everything about one step: exact command per node, the official command with the difference marked, why, how success
/// is proven, what is kept, how to go back, the source.
class StepDetails : public QTextBrowser {
    Q_OBJECT
public:
    explicit StepDetails(QWidget* parent = nullptr);
    void showStep(const PlanStep& step);
    void showWarning(const wizard::Plan& plan, const wizard::WarningLine& line);
    /// `why`: sentences about the choice of the procedure.
    void showPlan(const wizard::Plan& plan, const QStringList& why);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setSource(const QString& html);
    QString m_html;
};

} // namespace ui
