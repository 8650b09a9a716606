#pragma once

#include <QWizard>

namespace ui {

/// The wizard inside the window. Escape and Enter never reject, go on or start anything: every act is a press of its
/// own button. Leaving is the window's business, so reject() does nothing.
class WizardFrame : public QWizard {
    Q_OBJECT
public:
    explicit WizardFrame(QWidget* parent = nullptr);

    void reject() override {}
    void accept() override;
    /// Back to the first page with the history forgotten.
    void startAgain();
    /// Opens a page as if it were the one after the start page; what lies between is skipped.
    void startAt(int pageId);
    int nextId() const override;

signals:
    void done();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrangeButtons(int pageId);

    int m_jump = -1; ///< follows the start page instead of its neighbour; -1: none
};

} // namespace ui
