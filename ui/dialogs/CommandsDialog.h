#pragma once

#include "ui/dialogs/DialogFrame.h"
#include "ui/services/ServiceValues.h"

namespace ui {

/// What ssh_config would run on this machine, before it is read. Accepted: it may.
class CommandsDialog : public DialogFrame {
    Q_OBJECT
public:
    CommandsDialog(const CommandsQuestion& question, QWidget* parent);
};

} // namespace ui
