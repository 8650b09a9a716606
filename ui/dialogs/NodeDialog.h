#pragma once

#include "ui/dialogs/DialogFrame.h"
#include "wizard/case/Case.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class FieldRow;

/// The fields of one machine. The same rules as in a case file; each error stands under its field.
class NodeDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `type` says which roles a machine may have; `taken`: names of the other nodes.
    NodeDialog(const wizard::CaseNode& node, wizard::InstallType type, const QStringList& taken, bool isNew,
               QWidget* parent);
    /// What a machine may be in a case of this type, each as its list of roles.
    static QList<QList<wizard::NodeRole>> rolesOf(wizard::InstallType type);
    wizard::CaseNode node() const;

private:
    QLineEdit* addText(QLayout& into, const QString& name, const QString& label, const QString& text,
                       const QString& example, FieldRow** row);
    void buildPlace();
    void buildRole();
    bool isServer() const;
    void buildLogin();
    void buildPart();
    void checkFields();
    QList<wizard::NodeLogin> logins() const;
    QString keyFileError() const;

    wizard::CaseNode m_start;
    QList<QList<wizard::NodeRole>> m_roles; ///< in the order of the list
    QStringList m_taken;
    QLineEdit *m_name, *m_address, *m_user, *m_keyFile, *m_kubernetesName, *m_jumps, *m_leftOut, *m_offProof;
    FieldRow *m_nameRow, *m_addressRow, *m_userRow, *m_keyRow, *m_kubernetesRow, *m_jumpsRow, *m_leftOutRow, *m_offRow;
    QSpinBox* m_port;
    QComboBox *m_role, *m_become;
    QCheckBox *m_first, *m_agent, *m_useKeyFile, *m_password, *m_keychain, *m_takesPart;
    QPushButton* m_act;
};

} // namespace ui
