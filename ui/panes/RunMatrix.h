#pragma once

#include "ui/panes/RunMatrixModel.h"

#include <QTableView>

namespace ui {

/// The run at a glance. A click or Space on a cell opens that step's output.
class RunMatrix : public QTableView {
    Q_OBJECT
public:
    explicit RunMatrix(QWidget* parent = nullptr);
    void showRun(const wizard::RunSnapshot& snapshot);
    RunMatrixModel& matrix() { return m_model; }
    QSize sizeHint() const override;

signals:
    void taskChosen(int task);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitColumns();
    void spanRows();
    void bringIntoView();

    RunMatrixModel m_model;
    QString m_planDigest;
    int m_shownTask = 0;         ///< the one last brought into view by itself
    bool m_heldByPerson = false; ///< a person looks at a step of his own choice
};

} // namespace ui
