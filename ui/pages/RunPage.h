#pragma once

#include "ui/pages/Page.h"

class QPushButton;

namespace ui {

class DecisionPanel;
class FoldingSplitter;
class PaneArea;
class RunHead;
class RunMatrix;

/// The run: matrix of steps and nodes, output beside it, decisions between them and the buttons.
class RunPage : public Page {
    Q_OBJECT
public:
    explicit RunPage(CaseSession& session);
    bool isLive() const;
    int nextId() const override;

public slots:
    void pauseOrContinue();
    void askStop();
    void addNote();

signals:
    void liveChanged();
    void refused(const QString& title, const QString& sentence);

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;
    QString whyNotNext() const override;

private:
    QWidget* buildMatrix();
    QWidget* buildPanes();
    QLayout* buildButtons();
    QPushButton* addButton(const QString& name, const QString& iconName, const QString& text);
    void showRun(const wizard::RunSnapshot& snapshot);
    void leaveRoom(bool asking);
    void refreshButtons(const wizard::RunSnapshot& snapshot);
    void choose(const wizard::DecisionView::Choice& choice, int task);
    void manualDone(int task);
    void post(wizard::RunControl::Kind kind, int task = 0, const QString& choice = {}, const QString& text = {});
    void connectFeed();

    RunFeed* m_feed = nullptr;
    RunHead* m_head = nullptr;
    RunMatrix* m_matrix = nullptr;
    PaneArea* m_panes = nullptr;
    DecisionPanel* m_decision = nullptr;
    FoldingSplitter* m_split = nullptr;
    QWidget* m_side = nullptr;
    QPushButton *m_pause = nullptr, *m_stop = nullptr, *m_note = nullptr;
    QList<QPushButton*> m_arrangements;
    bool m_wasAsking = false, m_cleanUp = false;
    wizard::RunState m_state = wizard::RunState::Draft;
};

} // namespace ui
