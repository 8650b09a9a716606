#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// Over everything while the practice cluster is in use.
class PracticeBand : public QFrame {
    Q_OBJECT
public:
    explicit PracticeBand(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawMask();
    QLabel* m_mask;
};

} // namespace ui
