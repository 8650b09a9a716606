#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class ChoiceButton;
class FailureMeaning;
class StatusLabel;

/// Opens where a run waits for a person: what failed where, what it means, what is true now, the choices with their
/// consequences, the evidence. Enter chooses nothing.
class DecisionPanel : public QFrame {
    Q_OBJECT
public:
    explicit DecisionPanel(QWidget* parent = nullptr);
    /// Shows the open decision or manual step; hides itself where there is none.
    void showRun(const wizard::RunSnapshot& snapshot);

signals:
    void chosen(const wizard::DecisionView::Choice& choice, int task);
    void manualDone(int task);
    void outputAsked(int task);

private:
    void showDecision(const wizard::RunSnapshot& snapshot);
    void showManual(const wizard::RunSnapshot& snapshot, const wizard::PlannedTask& task);
    void clearChoices();
    void addChoice(const wizard::DecisionView::Choice& choice, int task);
    void place(ChoiceButton* button);
    void finish(int task);

    StatusLabel* m_question;
    FailureMeaning* m_meaning;
    QLabel *m_truth, *m_evidence;
    QScrollArea* m_scroll;
    QHBoxLayout* m_columns;
    QGridLayout* m_choices;
    QList<ChoiceButton*> m_buttons;
    QPushButton* m_output;
    QString m_shown;
    int m_task = 0;
};

/// What is true now on each node, one sentence each: "server-1: …".
QStringList truthNow(const wizard::RunSnapshot& snapshot);

} // namespace ui
