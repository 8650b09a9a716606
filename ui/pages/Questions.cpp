#include "ui/pages/Questions.h"

#include "ui/dialogs/CommandsDialog.h"
#include "ui/dialogs/HostKeyDialog.h"
#include "ui/dialogs/SecretDialog.h"

#include <QWidget>

namespace ui {

Questions::Questions(WizardServices& services, QWidget& window)
    : QObject(&window), m_services(services), m_window(window)
{
    connect(&services, &WizardServices::hostKeysAsked, this, &Questions::askHostKeys);
    connect(&services, &WizardServices::commandsAsked, this, &Questions::askCommands);
    connect(&services, &WizardServices::secretAsked, this, &Questions::askSecret);
}

void Questions::askHostKeys(const QList<HostKeyQuestion>& questions)
{
    auto* dialog = new HostKeyDialog(questions, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_services.answerHostKeys(dialog->acceptedNodes()); });
    connect(dialog, &QDialog::rejected, this, [this] { m_services.answerHostKeys({}); });
    dialog->open();
}

void Questions::askCommands(const CommandsQuestion& question)
{
    auto* dialog = new CommandsDialog(question, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, question] { m_services.answerCommands(question.digest, true); });
    connect(dialog, &QDialog::rejected, this, [this, question] { m_services.answerCommands(question.digest, false); });
    dialog->open();
}

void Questions::askSecret(const SecretQuestion& question)
{
    m_waiting << question;
    if (!m_asking)
        askNextSecret();
}

void Questions::askNextSecret()
{
    m_asking = !m_waiting.isEmpty();
    if (!m_asking)
        return;
    const SecretQuestion question = m_waiting.takeFirst();
    auto* dialog = new SecretDialog(question, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = question.id] {
        m_services.answerSecret(id, dialog->takeSecret(), dialog->forAllOfLogin(), dialog->remember());
    });
    connect(dialog, &QDialog::rejected, this, [this, id = question.id] { m_services.declineSecret(id); });
    connect(dialog, &QDialog::finished, this, &Questions::askNextSecret);
    dialog->open();
}

} // namespace ui
