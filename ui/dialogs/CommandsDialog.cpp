#include "ui/dialogs/CommandsDialog.h"

#include "ui/style/Style.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

CommandsDialog::CommandsDialog(const CommandsQuestion& question, QWidget* parent)
    : DialogFrame(QStringLiteral("commandsDialog"), tr("Commands in ssh_config"),
                  tr("Your ssh_config can run these commands on this machine. It is read only if you agree; you are "
                     "asked again when they change."),
                  parent)
{
    auto* list = new QPlainTextEdit(question.commands.join(QLatin1Char('\n')), this);
    list->setObjectName(QStringLiteral("commandsText"));
    list->setAccessibleName(tr("Commands"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFont(fixedFont());
    list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    content().addWidget(list, 1);
    addLeave(QStringLiteral("leaveCommandsButton"), tr("&Go on without it"));
    addAct(QStringLiteral("readCommandsButton"), tr("&Read ssh_config"));
    setWide(100);
}

} // namespace ui
