#pragma once

#include "ui/pages/Page.h"

class QLabel;
class QPushButton;

namespace ui {

class PaperView;
class StatusLabel;

/// The record as it will be printed.
class RecordPage : public Page {
    Q_OBJECT
public:
    explicit RecordPage(CaseSession& session);

public slots:
    void print();
    void saveAs();

signals:
    void printFailed(const QString& title, const QString& sentence);
    /// What this run kept is to be deleted by a run of its own.
    void cleanUpChosen(const QString& runId);

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;

private:
    void buildCleanUp(QVBoxLayout& content);
    void showCleanUp();

    PaperView* m_paper = nullptr;
    StatusLabel* m_where = nullptr;
    QPushButton *m_print = nullptr, *m_save = nullptr, *m_cleanUp = nullptr;
    QLabel* m_aboutCleanUp = nullptr;
    RecordView m_view;
    bool m_readable = false;
};

} // namespace ui
