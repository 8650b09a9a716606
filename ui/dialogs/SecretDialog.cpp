#include "ui/dialogs/SecretDialog.h"

#include "ui/style/FieldRow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SecretDialog::SecretDialog(const SecretQuestion& question, QWidget* parent)
    : DialogFrame(QStringLiteral("secretDialog"), question.title, question.why, parent), m_field(new QLineEdit(this))
{
    m_field->setObjectName(QStringLiteral("secretField"));
    m_field->setEchoMode(QLineEdit::Password);
    content().addWidget(new FieldRow(tr("&Secret"), m_field, this));
    if (!question.sharedBy.isEmpty()) {
        m_forAll = new QCheckBox(tr("&Use for %1").arg(question.sharedBy), this);
        m_forAll->setObjectName(QStringLiteral("forAllBox"));
        m_forAll->setChecked(true);
        content().addWidget(m_forAll);
    }
    if (question.canRemember) {
        m_remember = new QCheckBox(tr("&Keep in the system's keychain"), this);
        m_remember->setObjectName(QStringLiteral("rememberBox"));
        content().addWidget(m_remember);
    }
    content().addStretch(1);
    addLeave(QStringLiteral("declineSecretButton"), tr("&Go on without"));
    auto* act = addAct(QStringLiteral("giveSecretButton"), tr("&Log in"));
    act->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, act, [act](const QString& text) { act->setEnabled(!text.isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, act, &QPushButton::click);
    m_field->setFocus();
    setWide(70);
}

backend::Secret SecretDialog::takeSecret()
{
    QByteArray typed = m_field->text().toUtf8();
    backend::Secret secret{QByteArrayView(typed)};
    typed.fill('\0');
    m_field->clear();
    return secret;
}

bool SecretDialog::forAllOfLogin() const
{
    return m_forAll && m_forAll->isChecked();
}

bool SecretDialog::remember() const
{
    return m_remember && m_remember->isChecked();
}

} // namespace ui
