#pragma once

#include <QFrame>
#include <QList>

namespace ui {

class StatusLabel;

/// All steps of the wizard, done and to come. Says where one is; it is not a way to jump.
class StepRail : public QFrame {
    Q_OBJECT
public:
    explicit StepRail(QWidget* parent = nullptr);
    void setCurrent(int pageId);
    /// A clean-up has fewer steps.
    void setCleanUp(bool cleanUp);

protected:
    void changeEvent(QEvent* event) override;

private:
    void keepWidth();
    QList<int> shown() const;

    QList<StatusLabel*> m_steps;
    int m_current = 0;
};

} // namespace ui
