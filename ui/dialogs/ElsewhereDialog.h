#pragma once

#include "ui/dialogs/DialogFrame.h"
#include "ui/services/ServiceValues.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// A run that another desk leads on these nodes: who, since when, how far. It can be watched; it is taken over
/// (Accepted) only after the case's name was typed.
class ElsewhereDialog : public DialogFrame {
    Q_OBJECT
public:
    ElsewhereDialog(const RunElsewhere& run, const QString& caseName, QWidget* parent);
    /// What the nodes say by now.
    void showRun(const RunElsewhere& run);

signals:
    void lookAgain();

private:
    void refresh();

    QString m_caseName, m_whyNot;
    QLabel *m_who, *m_why;
    QPlainTextEdit* m_steps;
    QLineEdit* m_typed;
    QPushButton* m_take;
};

} // namespace ui
