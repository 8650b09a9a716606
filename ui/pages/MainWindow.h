#pragma once

#include "ui/pages/CaseSession.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;

namespace ui {

class ChoiceDialog;
class ElsewhereDialog;
class NodesPage;
class PracticeFrame;
class RecordPage;
class RunPage;
class StartPage;
class StepRail;
class WizardFrame;

/// The one window: menus, the rail of steps, and the wizard. Knows which page comes when, nothing of what they do.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WizardServices& services, QWidget* parent = nullptr);

    CaseSession& session() { return m_session; }
    WizardFrame& wizard() { return *m_wizard; }
    /// Opens a case file as if chosen from the menu.
    void openCaseFile(const QString& path);
    /// Starts the practice cluster and opens the wizard on it.
    void startDrill(const QString& drillId);
    /// The desk's session is about to end. While a run goes on the person is asked, where that is allowed; false: they
    /// stay. Else the run is left as by closing the window, so that nothing more is started.
    bool mayLogOut(bool mayAsk);

public slots:
    void newCase();
    void chooseCaseFile();
    void saveCase();
    void chooseInterruptedRun();
    void chooseDrill();
    void chooseRecord();
    void backToStart();
    /// A run of its own that deletes what a completed run kept.
    void cleanUp(const QString& runId);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addPages();
    void buildMenus();
    QAction* addEntry(QMenu& menu, const QString& name, const QString& text, const std::function<void()>& act);
    void pageEntered(int pageId);
    void refreshActions();
    void showPractice();
    void showMessage(const QString& title, const QString& sentence);
    void writeCase(const QString& path);
    void resume(const QString& runId);
    void openRun(RunFeed* run);
    void showElsewhere(const RunElsewhere& run);
    void takeOver();
    void showRecord(const QString& runId);
    void beginCase(const wizard::Case& value, int page);
    void askLeave();
    ChoiceDialog* leaveQuestion(bool logsOut);
    void leaveRun();

    WizardServices& m_services;
    CaseSession m_session;
    PracticeFrame* m_frame;
    StepRail* m_rail;
    WizardFrame* m_wizard;
    StartPage* m_start = nullptr;
    NodesPage* m_nodes = nullptr;
    RunPage* m_run = nullptr;
    RecordPage* m_record = nullptr;
    QAction *m_pause = nullptr, *m_stop = nullptr, *m_note = nullptr, *m_endDrill = nullptr, *m_save = nullptr;
    QAction* m_print = nullptr;
    QList<QAction*> m_beginners; ///< entries that leave what is open
    QPointer<ElsewhereDialog> m_elsewhere;
    bool m_leaving = false; ///< the run that is open was left
};

} // namespace ui
