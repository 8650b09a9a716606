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

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;

private:
    PaperView* m_paper = nullptr;
    StatusLabel* m_where = nullptr;
    QPushButton *m_print = nullptr, *m_save = nullptr;
    RecordView m_view;
    bool m_readable = false;
};

} // namespace ui
