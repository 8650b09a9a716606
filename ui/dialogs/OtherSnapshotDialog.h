#pragma once

#include "ui/dialogs/DialogFrame.h"
#include "wizard/case/Case.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;

/// A snapshot that was not found by itself: on a node, or in S3.
class OtherSnapshotDialog : public DialogFrame {
    Q_OBJECT
public:
    OtherSnapshotDialog(const QStringList& nodes, QWidget* parent);
    wizard::SnapshotChoice choice() const;

private:
    void checkFields();

    QComboBox* m_place;
    QLineEdit* m_path;
    FieldRow* m_pathRow;
    QPushButton* m_act;
};

} // namespace ui
