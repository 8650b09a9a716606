#pragma once

#include "backend/base/Secret.h"
#include "ui/dialogs/DialogFrame.h"
#include "ui/services/ServiceValues.h"

class QCheckBox;
class QLineEdit;

namespace ui {

/// Asks for one password or key. What is typed leaves only as a Secret and is cleared from the field.
class SecretDialog : public DialogFrame {
    Q_OBJECT
public:
    SecretDialog(const SecretQuestion& question, QWidget* parent);
    backend::Secret takeSecret();
    bool forAllOfLogin() const;
    bool remember() const;

private:
    QLineEdit* m_field;
    QCheckBox* m_forAll = nullptr;
    QCheckBox* m_remember = nullptr;
};

} // namespace ui
