#include "ui/dialogs/OtherSnapshotDialog.h"

#include "ui/style/FieldRow.h"
#include "wizard/case/CaseReader.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

OtherSnapshotDialog::OtherSnapshotDialog(const QStringList& nodes, QWidget* parent)
    : DialogFrame(QStringLiteral("otherSnapshotDialog"), tr("Name another snapshot"),
                  tr("It is looked at before it is offered; nothing is copied yet."), parent),
      m_place(new QComboBox(this)), m_path(new QLineEdit(this))
{
    m_place->setObjectName(QStringLiteral("otherPlace"));
    for (const QString& node : nodes)
        m_place->addItem(tr("on %1").arg(node), node);
    m_place->addItem(tr("in S3"), QString());
    m_path->setObjectName(QStringLiteral("otherPath"));
    m_path->setPlaceholderText(
        QStringLiteral("/var/lib/rancher/rke2/server/db/snapshots/on-demand-server-1-1763600000"));
    m_pathRow = new FieldRow(tr("&File"), m_path, this);
    content().addWidget(new FieldRow(tr("&Where it lies"), m_place, this));
    content().addWidget(m_pathRow);
    content().addStretch(1);
    addLeave(QStringLiteral("otherLeaveButton"), tr("&Back"));
    m_act = addAct(QStringLiteral("otherActButton"), tr("&Look at it"));
    connect(m_place, &QComboBox::currentIndexChanged, this, &OtherSnapshotDialog::checkFields);
    connect(m_path, &QLineEdit::textChanged, this, &OtherSnapshotDialog::checkFields);
    checkFields();
    m_path->setFocus();
    setWide(90);
}

void OtherSnapshotDialog::checkFields()
{
    const QString path = m_path->text().trimmed();
    QString error;
    if (m_place->currentData().toString().isEmpty())
        error = path.contains(QLatin1Char('/'))
                    ? tr("In S3 only the file name is given. Example: on-demand-server-1-1763600000")
                    : QString();
    else if (!path.isEmpty())
        error = wizard::checkAbsolutePath(path);
    m_pathRow->setError(error);
    m_act->setEnabled(!path.isEmpty() && error.isEmpty());
    m_act->setToolTip(m_act->isEnabled() ? QString() : tr("The file is not named yet."));
}

wizard::SnapshotChoice OtherSnapshotDialog::choice() const
{
    wizard::SnapshotChoice made;
    made.node = m_place->currentData().toString();
    made.at = made.node.isEmpty() ? wizard::SnapshotPlace::S3 : wizard::SnapshotPlace::Node;
    made.path = m_path->text().trimmed();
    return made;
}

} // namespace ui
