#pragma once

#include "wizard/record/Record.h"

#include <QAbstractScrollArea>
#include <QPageSize>

#include <memory>

namespace ui {

class RecordPaper;

/// Pages of a record one below the other, painted by the code that prints them. Only pages in view are painted.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;
    void showRecord(const wizard::Record& record);
    int pageCount() const { return m_pages; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void adjustRange();
    int pageStride() const;
    double scale() const;

    wizard::Record m_record;
    std::unique_ptr<RecordPaper> m_paper;
    int m_pages = 0;
};

/// Letter where inches are used, else A4.
QPageSize localPageSize();

} // namespace ui
