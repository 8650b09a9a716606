#include "ui/dialogs/NodeDialog.h"

#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Texts.h"
#include "wizard/case/CaseReader.h"
#include "wizard/case/HostGrammar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using LoginKind = wizard::NodeLogin::Kind;

bool hasLogin(const wizard::CaseNode& node, LoginKind kind)
{
    return std::any_of(node.auth.begin(), node.auth.end(),
                       [kind](const wizard::NodeLogin& login) { return login.kind == kind; });
}

QString keyFileOf(const wizard::CaseNode& node)
{
    for (const wizard::NodeLogin& login : node.auth)
        if (login.kind == LoginKind::KeyFile)
            return login.keyFile;
    return {};
}

QStringList splitJumps(const QString& text)
{
    QStringList jumps;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            jumps << part.trimmed();
    return jumps;
}

} // namespace

NodeDialog::NodeDialog(const wizard::CaseNode& node, wizard::InstallType type, const QStringList& taken, bool isNew,
                       QWidget* parent)
    : DialogFrame(QStringLiteral("nodeDialog"), isNew ? tr("Add a node") : tr("Edit %1").arg(node.name),
                  tr("A machine of the cluster, as it is reached from this computer."), parent),
      m_start(node), m_roles(rolesOf(type)), m_taken(taken)
{
    buildPlace();
    buildLogin();
    buildPart();
    content().addStretch(1);
    addLeave(QStringLiteral("nodeLeaveButton"), tr("&Back"));
    m_act = addAct(QStringLiteral("nodeActButton"), isNew ? tr("Add nod&e") : tr("Keep c&hanges"));
    checkFields();
    m_name->setFocus();
    setWide(96);
}

QLineEdit* NodeDialog::addText(QLayout& into, const QString& name, const QString& label, const QString& text,
                               const QString& example, FieldRow** row)
{
    auto* field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setPlaceholderText(example);
    connect(field, &QLineEdit::textChanged, this, &NodeDialog::checkFields);
    *row = new FieldRow(label, field, this);
    into.addWidget(*row);
    return field;
}

void NodeDialog::buildPlace()
{
    auto* names = new QHBoxLayout;
    m_name =
        addText(*names, QStringLiteral("nodeName"), tr("&Name"), m_start.name, QStringLiteral("server-1"), &m_nameRow);
    m_kubernetesName =
        addText(*names, QStringLiteral("nodeKubernetesName"), tr("Name in Kubernete&s, when it differs"),
                m_start.kubernetesName == m_start.name ? QString() : m_start.kubernetesName, {}, &m_kubernetesRow);
    content().addLayout(names);
    auto* place = new QHBoxLayout;
    m_address = addText(*place, QStringLiteral("nodeAddress"), tr("A&ddress"), m_start.address,
                        QStringLiteral("10.0.0.11"), &m_addressRow);
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("nodePort"));
    m_port->setRange(1, 65535);
    m_port->setValue(m_start.port);
    place->setStretch(0, 1);
    place->addWidget(new FieldRow(tr("&Port"), m_port, this));
    content().addLayout(place);
    m_jumps = addText(content(), QStringLiteral("nodeJumps"), tr("Through these &jump hosts, in order"),
                      m_start.jumps.join(QStringLiteral(", ")), QStringLiteral("bastion.example.com"), &m_jumpsRow);
    buildRole();
}

QList<QList<wizard::NodeRole>> NodeDialog::rolesOf(wizard::InstallType type)
{
    using Role = wizard::NodeRole;
    switch (type) {
    case wizard::InstallType::Docker:
        return {{Role::DockerHost}};
    case wizard::InstallType::Rke:
        return {{Role::Etcd, Role::Controlplane, Role::Worker},
                {Role::Etcd, Role::Controlplane},
                {Role::Etcd},
                {Role::Controlplane},
                {Role::Worker},
                {Role::Workstation}};
    case wizard::InstallType::Rke2ExternalDb:
        return {{Role::Server}, {Role::Agent}, {Role::DatabaseHost}};
    case wizard::InstallType::Rke2Sqlite:
    case wizard::InstallType::Rke2Etcd:
    case wizard::InstallType::RancherBackup:
        break;
    }
    return {{Role::Server}, {Role::Agent}};
}

void NodeDialog::buildRole()
{
    // A role that an imported case gave stays, also where the list would not offer it.
    if (!m_start.roles.isEmpty() && !m_roles.contains(m_start.roles))
        m_roles.prepend(m_start.roles);
    auto* roles = new QHBoxLayout;
    m_role = new QComboBox(this);
    m_role->setObjectName(QStringLiteral("nodeRole"));
    for (const QList<wizard::NodeRole>& together : std::as_const(m_roles)) {
        QStringList words;
        for (const wizard::NodeRole role : together)
            words << (role == wizard::NodeRole::Server  ? tr("server")
                      : role == wizard::NodeRole::Agent ? tr("agent")
                                                        : wizard::word(role));
        m_role->addItem(words.join(QStringLiteral(", ")));
    }
    m_role->setCurrentIndex(std::max(0, static_cast<int>(m_roles.indexOf(m_start.roles))));
    roles->addWidget(new FieldRow(tr("&Role"), m_role, this));
    m_first = new QCheckBox(tr("&First server: the snapshot is restored here"), this);
    m_first->setObjectName(QStringLiteral("nodeFirst"));
    m_first->setChecked(m_start.first);
    m_first->setVisible(m_roles.contains({wizard::NodeRole::Server}));
    roles->addWidget(m_first, 1);
    content().addLayout(roles);
    connect(m_role, &QComboBox::currentIndexChanged, this, &NodeDialog::checkFields);
}

bool NodeDialog::isServer() const
{
    return m_roles.at(m_role->currentIndex()).contains(wizard::NodeRole::Server);
}

void NodeDialog::buildLogin()
{
    content().addWidget(headingLabel(tr("Login"), this));
    auto* who = new QHBoxLayout;
    m_user = addText(*who, QStringLiteral("nodeUser"), tr("&User"), m_start.user, tr("as ssh_config says"), &m_userRow);
    m_become = new QComboBox(this);
    m_become->setObjectName(QStringLiteral("nodeBecome"));
    m_become->addItem(tr("is root, or needs no more rights"), wizard::word(wizard::BecomeMode::None));
    m_become->addItem(tr("sudo without a password"), wizard::word(wizard::BecomeMode::Sudo));
    m_become->addItem(tr("sudo with a password"), wizard::word(wizard::BecomeMode::SudoPassword));
    m_become->setCurrentIndex(m_become->findData(wizard::word(m_start.become)));
    who->addWidget(new FieldRow(tr("Becomes roo&t by"), m_become, this));
    content().addLayout(who);
    const auto addBox = [this](const QString& name, const QString& text, bool checked) {
        auto* box = new QCheckBox(text, this);
        box->setObjectName(name);
        box->setChecked(checked);
        connect(box, &QCheckBox::toggled, this, &NodeDialog::checkFields);
        content().addWidget(box);
        return box;
    };
    m_agent = addBox(QStringLiteral("nodeUseAgent"), tr("Keys of the SSH a&gent"), hasLogin(m_start, LoginKind::Agent));
    m_useKeyFile = addBox(QStringLiteral("nodeUseKeyFile"), tr("A key fi&le"), hasLogin(m_start, LoginKind::KeyFile));
    m_keyFile = addText(content(), QStringLiteral("nodeKeyFile"), tr("Key file"), keyFileOf(m_start),
                        QStringLiteral("~/.ssh/id_ed25519"), &m_keyRow);
    m_password = addBox(QStringLiteral("nodeUsePassword"), tr("A pass&word, asked when it is needed; it is not saved"),
                        hasLogin(m_start, LoginKind::Password));
    m_keychain = addBox(QStringLiteral("nodeUseKeychain"), tr("The s&ystem's keychain for passwords and passphrases"),
                        hasLogin(m_start, LoginKind::Keychain));
}

void NodeDialog::buildPart()
{
    content().addSpacing(grid::item);
    content().addWidget(headingLabel(tr("Part in the rollback"), this));
    m_takesPart = new QCheckBox(tr("Takes p&art"), this);
    m_takesPart->setObjectName(QStringLiteral("nodeTakesPart"));
    m_takesPart->setChecked(m_start.takesPart());
    content().addWidget(m_takesPart);
    m_leftOut = addText(content(), QStringLiteral("nodeLeftOutReason"), tr("Left out be&cause"), m_start.leftOutReason,
                        tr("the disk of the machine is dead"), &m_leftOutRow);
    m_offProof = addText(content(), QStringLiteral("nodeOffProof"), tr("What pr&oves that it is off"), m_start.offProof,
                         tr("powered off in the management console at 02:40"), &m_offRow);
    connect(m_takesPart, &QCheckBox::toggled, this, &NodeDialog::checkFields);
}

QString NodeDialog::keyFileError() const
{
    if (!m_useKeyFile->isChecked() || !m_keyFile->text().trimmed().isEmpty())
        return {};
    return tr("A key file is ticked but not named. Example: ~/.ssh/id_ed25519");
}

void NodeDialog::checkFields()
{
    if (!m_offProof)
        return;
    const bool server = isServer();
    const bool part = m_takesPart->isChecked();
    m_first->setEnabled(server && part);
    m_keyFile->setEnabled(m_useKeyFile->isChecked());
    m_leftOutRow->setEnabled(!part);
    m_offRow->setEnabled(!part && server);
    QString nameError = wizard::checkNodeName(m_name->text());
    if (nameError.isEmpty() && m_taken.contains(m_name->text()))
        nameError = tr("Another node has this name. Each node needs its own, for example server-2.");
    m_nameRow->setError(nameError);
    m_addressRow->setError(wizard::checkAddress(m_address->text()));
    m_userRow->setError(m_user->text().isEmpty() ? QString() : wizard::checkUser(m_user->text()));
    m_kubernetesRow->setError(
        m_kubernetesName->text().isEmpty() ? QString() : wizard::checkKubernetesName(m_kubernetesName->text()));
    QString jumpError;
    for (const QString& jump : splitJumps(m_jumps->text()))
        if (jumpError.isEmpty() && !wizard::isJump(jump))
            jumpError =
                tr("A jump host is written [user@]host[:port], with \"key FILE\" behind it where it has a key of "
                   "its own, for example jump@bastion:2200 key ~/.ssh/bastion.");
    m_jumpsRow->setError(jumpError);
    m_keyRow->setError(keyFileError());
    m_leftOutRow->setError(!part && m_leftOut->text().trimmed().isEmpty()
                               ? tr("A node that is left out needs a reason for the record.")
                               : QString());
    m_offRow->setError(!part && server && m_offProof->text().trimmed().isEmpty()
                           ? tr("A server that still runs can bring the old state back. Say how you know it is off.")
                           : QString());
    bool fine = true;
    for (const FieldRow* row :
         {m_nameRow, m_addressRow, m_userRow, m_kubernetesRow, m_jumpsRow, m_keyRow, m_leftOutRow, m_offRow})
        fine = fine && row->error().isEmpty();
    m_act->setEnabled(fine);
    m_act->setToolTip(fine ? QString() : tr("A field above is not right yet."));
}

QList<wizard::NodeLogin> NodeDialog::logins() const
{
    QList<wizard::NodeLogin> logins;
    if (m_agent->isChecked())
        logins << wizard::NodeLogin{LoginKind::Agent, {}};
    if (m_useKeyFile->isChecked())
        logins << wizard::NodeLogin{LoginKind::KeyFile, m_keyFile->text().trimmed()};
    if (m_keychain->isChecked())
        logins << wizard::NodeLogin{LoginKind::Keychain, {}};
    if (m_password->isChecked())
        logins << wizard::NodeLogin{LoginKind::Password, {}};
    return logins;
}

wizard::CaseNode NodeDialog::node() const
{
    wizard::CaseNode made = m_start;
    made.name = m_name->text();
    made.kubernetesName = m_kubernetesName->text().isEmpty() ? made.name : m_kubernetesName->text();
    made.address = m_address->text();
    made.port = quint16(m_port->value());
    made.user = m_user->text();
    made.become =
        wizard::fromWord<wizard::BecomeMode>(m_become->currentData().toString()).value_or(wizard::BecomeMode::None);
    made.auth = logins();
    made.jumps = splitJumps(m_jumps->text());
    made.roles = m_roles.at(m_role->currentIndex());
    const bool part = m_takesPart->isChecked();
    made.first = m_first->isChecked() && m_first->isEnabled();
    made.leftOutReason = part ? QString() : m_leftOut->text().trimmed();
    made.offProof = part ? QString() : m_offProof->text().trimmed();
    return made;
}

} // namespace ui
