#pragma once

#include "ui/pages/CaseSession.h"

#include <QMainWindow>

class QAction;

namespace ui {

class NodesPage;
class PracticeBand;
class PracticeFrame;
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

public slots:
    void newCase();
    void chooseCaseFile();
    void saveCase();
    void chooseInterruptedRun();
    void chooseDrill();
    void chooseRecord();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addPages();
    void buildMenus();
    QAction* addAction(class QMenu& menu, const QString& name, const QString& text);
    void connectStartPage(StartPage& page);
    void showPractice();
    void refreshActions();
    void pageEntered(int pageId);
    void showMessage(const QString& title, const QString& sentence);
    void resume(const QString& runId);
    void startDrill(const QString& drillId);
    void showRecord(const QString& runId);
    void backToStart();
    bool runIsLive() const;
    void goTo(int pageId);

    WizardServices& m_services;
    CaseSession m_session;
    PracticeFrame* m_frame;
    StepRail* m_rail;
    WizardFrame* m_wizard;
    NodesPage* m_nodes = nullptr;
    RunPage* m_run = nullptr;
    QAction *m_pause = nullptr, *m_stop = nullptr, *m_note = nullptr, *m_endDrill = nullptr, *m_save = nullptr;
    QAction *m_new = nullptr, *m_open = nullptr, *m_resume = nullptr, *m_drill = nullptr, *m_records = nullptr;
    bool m_leaving = false;
};

} // namespace ui
