#pragma once

#include "ui/dialogs/DialogFrame.h"

class QPlainTextEdit;

namespace ui {

/// A few sentences of a person that go into the record: a note, or the reason for a decision.
class NoteDialog : public DialogFrame {
    Q_OBJECT
public:
    NoteDialog(const QString& title, const QString& sentence, const QString& act, QWidget* parent);
    QString text() const;

private:
    QPlainTextEdit* m_field;
};

} // namespace ui
