#pragma once

#include "ui/dialogs/DialogFrame.h"
#include "ui/services/ServiceValues.h"

class QTableWidget;

namespace ui {

/// All unknown and changed host keys of a case in one question. A changed key cannot be accepted here.
class HostKeyDialog : public DialogFrame {
    Q_OBJECT
public:
    HostKeyDialog(const QList<HostKeyQuestion>& questions, QWidget* parent);
    QStringList acceptedNodes() const;

private:
    void addRow(int row, const HostKeyQuestion& question);
    void refreshAct();

    QTableWidget* m_table;
    QPushButton* m_act;
};

} // namespace ui
