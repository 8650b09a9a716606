#include "ui/dialogs/HostKeyDialog.h"

#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Style.h"
#include "ui/style/WrappingDelegate.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum KeyTableColumn { KeyNodeColumn, KeyAddressColumn, KeyStateColumn, KeyTextColumn, KeyColumnCount };

} // namespace

HostKeyDialog::HostKeyDialog(const QList<HostKeyQuestion>& questions, QWidget* parent)
    : DialogFrame(QStringLiteral("hostKeyDialog"), tr("Host keys of %n nodes", nullptr, int(questions.size())),
                  tr("Compare each fingerprint with one from a trusted place, for example the console of the machine. "
                     "Nodes whose key is not ticked are not connected."),
                  parent),
      m_table(new QTableWidget(int(questions.size()), KeyColumnCount, this))
{
    m_table->setObjectName(QStringLiteral("hostKeyTable"));
    m_table->setAccessibleName(tr("Host keys"));
    m_table->setHorizontalHeaderLabels({tr("Node"), tr("Address"), tr("State"), tr("Fingerprint")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    wrapRows(*m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    for (int row = 0; row < questions.size(); ++row)
        addRow(row, questions[row]);
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    content().addWidget(m_table, 1);
    const bool changed = std::any_of(questions.begin(), questions.end(), [](const HostKeyQuestion& question) {
        return question.state == HostKeyQuestion::State::Changed;
    });
    if (changed) {
        auto* warning = new StatusLabel(this);
        warning->setObjectName(QStringLiteral("changedKeyWarning"));
        warning->setStatus(QStringLiteral("octagon"), Meaning::Danger,
                           tr("A key is not the one that is known. The machine was set up anew, or somebody stands in "
                              "between. Find out which; remove the old line from the known_hosts file when it is "
                              "right, then connect again."));
        content().addWidget(warning);
    }
    addLeave(QStringLiteral("trustNoneButton"), tr("&Connect to none of these"));
    m_act = addAct(QStringLiteral("trustKeysButton"), tr("&Trust the ticked keys"));
    connect(m_table, &QTableWidget::itemChanged, this, &HostKeyDialog::refreshAct);
    refreshAct();
    setWide(130);
}

void HostKeyDialog::addRow(int row, const HostKeyQuestion& question)
{
    const bool isNew = question.state == HostKeyQuestion::State::New;
    auto* node = new QTableWidgetItem(question.node);
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    node->setFlags(isNew ? usual | Qt::ItemIsUserCheckable : usual);
    node->setCheckState(isNew ? Qt::Checked : Qt::Unchecked);
    auto* state = new QTableWidgetItem(isNew ? tr("not known yet") : tr("not the known key"));
    state->setIcon(isNew ? icon(QStringLiteral("key"), Meaning::Info)
                         : icon(QStringLiteral("octagon"), Meaning::Danger));
    QString keyText = QStringLiteral("%1 %2").arg(question.keyType, question.fingerprint);
    if (!isNew)
        keyText += QLatin1Char('\n') + tr("expected %1").arg(question.known);
    auto* key = new QTableWidgetItem(keyText);
    key->setFont(fixedFont());
    m_table->setItem(row, KeyNodeColumn, node);
    m_table->setItem(row, KeyAddressColumn, new QTableWidgetItem(question.address));
    m_table->setItem(row, KeyStateColumn, state);
    m_table->setItem(row, KeyTextColumn, key);
}

QStringList HostKeyDialog::acceptedNodes() const
{
    QStringList accepted;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* node = m_table->item(row, KeyNodeColumn);
        if ((node->flags() & Qt::ItemIsUserCheckable) && node->checkState() == Qt::Checked)
            accepted << node->text();
    }
    return accepted;
}

void HostKeyDialog::refreshAct()
{
    const bool any = !acceptedNodes().isEmpty();
    m_act->setEnabled(any);
    m_act->setToolTip(any ? QString() : tr("No key is ticked."));
}

} // namespace ui
