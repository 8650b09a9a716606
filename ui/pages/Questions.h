#pragma once

#include "ui/services/WizardServices.h"

class QWidget;

namespace ui {

/// Puts the questions of the services (host keys, commands of ssh_config, secrets) before the person, one window at a
/// time, whatever page is open.
class Questions : public QObject {
    Q_OBJECT
public:
    Questions(WizardServices& services, QWidget& window);

private:
    void askHostKeys(const QList<HostKeyQuestion>& questions);
    void askCommands(const CommandsQuestion& question);
    void askSecret(const SecretQuestion& question);
    void askNextSecret();

    WizardServices& m_services;
    QWidget& m_window;
    QList<SecretQuestion> m_waiting;
    bool m_asking = false;
};

} // namespace ui
