#pragma once

#include <QWidget>

namespace ui {

class PracticeBand;

/// Holds the window's content; while practice is on, a band above it and a frame around it that cannot be overlooked.
class PracticeFrame : public QWidget {
    Q_OBJECT
public:
    explicit PracticeFrame(QWidget* parent = nullptr);
    void setContent(QWidget* content);
    void setPractice(bool on);
    bool isPractice() const { return m_practice; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PracticeBand* m_band;
    bool m_practice = false;
};

} // namespace ui
