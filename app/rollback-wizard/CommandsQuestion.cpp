#include "app/rollback-wizard/CommandsQuestion.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace app {

bool CommandsQuestion::ask(const QStringList& commands)
{
    std::unique_lock lock(m_mutex);
    if (m_ended)
        return false;
    m_answer.reset();
    QMetaObject::invokeMethod(
        qApp, [this, commands] { show(commands); }, Qt::QueuedConnection);
    m_changed.wait(lock, [this] { return m_answer || m_ended; });
    return m_answer.value_or(false);
}

void CommandsQuestion::show(const QStringList& commands)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, QCoreApplication::translate("CommandsQuestion", "Commands in ssh_config"),
        QCoreApplication::translate("CommandsQuestion", "Your ssh_config can run these commands on this machine. "
                                                        "It is read only if you agree; you are asked again when "
                                                        "they change."),
        QMessageBox::NoButton, QApplication::activeWindow());
    box->setObjectName(QStringLiteral("sshCommands"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(commands.join(QLatin1Char('\n')));
    QAbstractButton* agree =
        box->addButton(QCoreApplication::translate("CommandsQuestion", "Read ssh_config"), QMessageBox::AcceptRole);
    box->addButton(QCoreApplication::translate("CommandsQuestion", "Go on without it"), QMessageBox::RejectRole);
    QObject::connect(box, &QMessageBox::finished, qApp, [this, box, agree] {
        const std::lock_guard lock(m_mutex);
        m_answer = box->clickedButton() == agree;
        m_changed.notify_all();
    });
    box->open();
}

void CommandsQuestion::endWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

void CommandsQuestion::beginAgain()
{
    const std::lock_guard lock(m_mutex);
    m_ended = false;
}

} // namespace app
