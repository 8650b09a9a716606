#include "ui/pages/NodesPage.h"

#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NodeDialog.h"
#include "ui/pages/NodeFactsView.h"
#include "ui/pages/NodesTable.h"
#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "wizard/case/CaseReader.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

NodesPage::NodesPage(CaseSession& session)
    : Page(session, QStringLiteral("nodesPage"), tr("Which machines?"),
           tr("Every server and agent of the cluster. Connecting reads facts and changes nothing."))
{
}

QPushButton* NodesPage::addButton(QBoxLayout& row, const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

void NodesPage::build(QVBoxLayout& content)
{
    m_caseName = new QLineEdit(this);
    m_caseName->setObjectName(QStringLiteral("caseName"));
    m_caseName->setPlaceholderText(QStringLiteral("prod-eu"));
    m_caseName->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_caseNameRow = new FieldRow(tr("Name of the ca&se, typed later to confirm"), m_caseName, this);
    content.addWidget(m_caseNameRow);

    auto* acts = new QHBoxLayout;
    m_add = addButton(*acts, QStringLiteral("addNodeButton"), QStringLiteral("add"), tr("&Add a node"));
    m_edit = addButton(*acts, QStringLiteral("editNodeButton"), QStringLiteral("pencil"), tr("&Edit"));
    m_remove = addButton(*acts, QStringLiteral("removeNodeButton"), QStringLiteral("remove"), tr("Re&move"));
    acts->addStretch(1);
    m_import = addButton(*acts, QStringLiteral("importButton"), QStringLiteral("import"), tr("&Import…"));
    content.addLayout(acts);
    m_table = new NodesTable(this);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_facts = new NodeFactsView(this);
    m_facts->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_facts->hide();
    auto* both = new QSplitter(Qt::Vertical, this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_table);
    both->addWidget(m_facts);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    content.addWidget(both, 1);
    buildConnect(content);

    connect(m_caseName, &QLineEdit::textEdited, this, [this](const QString& text) {
        wizard::Case changed = session().caseValue();
        changed.name = text;
        session().changeChoice(changed);
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &NodesPage::addNode);
    connect(m_edit, &QPushButton::clicked, this, &NodesPage::editNode);
    connect(m_remove, &QPushButton::clicked, this, &NodesPage::removeNode);
    connect(m_import, &QPushButton::clicked, this, &NodesPage::importNodes);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &NodesPage::refresh);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &NodesPage::showFactsOfNode);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &NodesPage::editNode);
}

void NodesPage::buildConnect(QVBoxLayout& content)
{
    auto* row = new QHBoxLayout;
    m_connect = addButton(*row, QStringLiteral("connectButton"), QStringLiteral("plug"), tr("Connect to al&l"));
    m_progress = new StatusLabel(this);
    m_progress->setObjectName(QStringLiteral("connectProgress"));
    row->setSpacing(grid::item * 2);
    row->addWidget(m_progress, 1);
    content.addLayout(row);
    WizardServices& services = session().services();
    connect(m_connect, &QPushButton::clicked, this, &NodesPage::connectAll);
    connect(&services, &WizardServices::nodeChanged, this, &NodesPage::showStatus);
    connect(&services, &WizardServices::runElsewhere, this, [this](const RunElsewhere& run) { m_heldBy = run; });
    connect(&session(), &CaseSession::factsChanged, this, &NodesPage::showConnected);
    connect(&session(), &CaseSession::nodesChanged, this, [this] {
        m_table->forgetStatus();
        m_facts->hide();
        m_progress->clearStatus();
        m_heldBy = {};
        m_connecting = false;
    });
    connect(&session(), &CaseSession::caseChanged, this, [this] {
        if (m_caseName->text() != session().caseValue().name)
            m_caseName->setText(session().caseValue().name);
        if (!session().nodesRead())
            m_table->showCase(session().caseValue());
        refresh();
    });
}

void NodesPage::enter()
{
    m_caseName->setText(session().caseValue().name);
    m_table->showCase(session().caseValue());
    m_table->showFacts(session().facts());
    showFactsOfNode();
    refresh();
}

/// What the chosen node said, below the table; nothing while nothing was read.
void NodesPage::showFactsOfNode()
{
    const int index = m_table->currentNode();
    const QList<wizard::CaseNode>& nodes = session().caseValue().nodes;
    const bool chosen = session().nodesRead() && index >= 0 && index < nodes.size();
    const wizard::FactSet facts = chosen ? session().facts().nodes.value(nodes.at(index).name) : wizard::FactSet();
    m_facts->setVisible(!facts.isEmpty());
    if (!facts.isEmpty())
        m_facts->showNode(nodes.at(index).name, facts);
}

void NodesPage::refresh()
{
    const wizard::Case& value = session().caseValue();
    // An empty field of a page that was just opened is not yet a mistake.
    m_caseNameRow->setError(value.name.isEmpty() ? QString() : wizard::checkCaseName(value.name));
    const bool free = !m_connecting && !value.practice;
    const bool selected = m_table->currentNode() >= 0;
    m_edit->setEnabled(free && selected);
    m_remove->setEnabled(free && selected);
    m_add->setEnabled(free);
    m_import->setEnabled(free);
    m_caseName->setReadOnly(value.practice);
    const QString why = value.practice ? tr("The nodes of the practice cluster are given.")
                        : m_connecting ? tr("Connecting goes on.")
                                       : QString();
    for (QPushButton* button : {m_add, m_edit, m_remove, m_import})
        button->setToolTip(why);
    const QString wrong = nodesError();
    m_connect->setEnabled(m_connecting || wrong.isEmpty());
    m_connect->setToolTip(wrong);
    m_connect->setText(m_connecting            ? tr("St&op connecting")
                       : session().nodesRead() ? tr("Read a&gain")
                                               : tr("Connect to al&l"));
    refreshNext();
}

int NodesPage::nodesTakingPart() const
{
    int count = 0;
    for (const wizard::CaseNode& node : session().caseValue().nodes)
        count += node.takesPart() ? 1 : 0;
    return count;
}

QString NodesPage::nodesError() const
{
    const wizard::Case& value = session().caseValue();
    if (value.nodes.isEmpty())
        return tr("Add the servers and agents of the cluster.");
    if (!value.firstServer())
        return tr("Mark one server as the first: the snapshot is restored there.");
    return wizard::checkCaseName(value.name);
}

QString NodesPage::whyNotNext() const
{
    if (!m_table)
        return {};
    const QString wrong = nodesError();
    if (!wrong.isEmpty())
        return wrong;
    if (m_connecting)
        return tr("Connecting goes on.");
    if (!session().nodesRead())
        return tr("Connect to the nodes first.");
    const int failed = m_table->countIn(NodeStatus::State::Failed);
    if (failed > 0)
        return tr("%n nodes do not answer. Mend them, or edit them to be left out with a reason.", nullptr, failed);
    return {};
}

void NodesPage::keep(int index, const wizard::CaseNode& node)
{
    wizard::Case changed = session().caseValue();
    if (node.first)
        for (wizard::CaseNode& other : changed.nodes)
            other.first = false;
    if (index < 0)
        changed.nodes << node;
    else
        changed.nodes[index] = node;
    session().changeNodes(changed);
}

void NodesPage::addNode()
{
    const wizard::Case& value = session().caseValue();
    wizard::CaseNode fresh = value.nodes.isEmpty() ? wizard::CaseNode() : value.nodes.last();
    fresh.name.clear();
    fresh.kubernetesName.clear();
    fresh.address.clear();
    fresh.leftOutReason.clear();
    fresh.offProof.clear();
    fresh.first =
        value.nodes.isEmpty() && NodeDialog::rolesOf(value.installType).first().contains(wizard::NodeRole::Server);
    if (value.nodes.isEmpty()) {
        fresh.roles = NodeDialog::rolesOf(value.installType).first();
        fresh.auth = {wizard::NodeLogin{}};
    }
    QStringList taken;
    for (const wizard::CaseNode& node : value.nodes)
        taken << node.name;
    auto* dialog = new NodeDialog(fresh, value.installType, taken, true, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(-1, dialog->node()); });
    dialog->open();
}

void NodesPage::editNode()
{
    const int index = m_table->currentNode();
    if (index < 0 || !m_edit->isEnabled())
        return;
    QStringList taken;
    for (int other = 0; other < session().caseValue().nodes.size(); ++other)
        if (other != index)
            taken << session().caseValue().nodes[other].name;
    auto* dialog =
        new NodeDialog(session().caseValue().nodes[index], session().caseValue().installType, taken, false, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index] { keep(index, dialog->node()); });
    dialog->open();
}

void NodesPage::removeNode()
{
    const int index = m_table->currentNode();
    if (index < 0)
        return;
    wizard::Case changed = session().caseValue();
    changed.nodes.removeAt(index);
    session().changeNodes(changed);
}

void NodesPage::importNodes()
{
    auto* dialog = new ImportDialog(session().services(), session().caseValue(), this);
    connect(dialog, &ImportDialog::caseFileChosen, this, &NodesPage::caseFileChosen);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { session().changeNodes(dialog->caseValue()); });
    dialog->open();
}

void NodesPage::connectAll()
{
    if (m_connecting) {
        m_connecting = false;
        session().services().stopConnecting();
        m_progress->setStatus(QStringLiteral("stop"), Meaning::Muted, tr("Connecting was stopped."));
        refresh();
        return;
    }
    session().changeNodes(session().caseValue());
    m_connecting = true;
    m_progress->setStatus(QStringLiteral("plug"), Meaning::Info,
                          tr("Connecting to %n nodes.", nullptr, nodesTakingPart()));
    refresh();
    session().services().connectNodes(session().caseValue());
}

void NodesPage::showStatus(const NodeStatus& status)
{
    m_table->showStatus(status);
    if (m_connecting)
        m_progress->setStatus(
            QStringLiteral("plug"), Meaning::Info,
            tr("%1 of %n nodes answered.", nullptr, nodesTakingPart()).arg(m_table->countIn(NodeStatus::State::Ready)));
}

void NodesPage::showConnected()
{
    m_table->showFacts(session().facts());
    showFactsOfNode();
    if (session().nodesRead()) {
        m_connecting = false;
        const int ready = m_table->countIn(NodeStatus::State::Ready);
        const int notAsked = m_table->countIn(NodeStatus::State::Idle);
        const int all = nodesTakingPart() - notAsked;
        QString sentence = tr("%1 of %n nodes are connected.", nullptr, all).arg(ready);
        if (notAsked > 0)
            sentence += QLatin1Char(' ') + tr("%n are not asked by this procedure.", nullptr, notAsked);
        if (!m_heldBy.run.isEmpty())
            sentence += QLatin1Char(' ') + tr("They are held by a rollback that %1 leads on %2; nothing else can be "
                                              "begun on them.")
                                               .arg(m_heldBy.person, m_heldBy.desk);
        const bool well = ready == all && m_heldBy.run.isEmpty();
        m_progress->setStatus(well ? QStringLiteral("tick") : QStringLiteral("cross"),
                              well ? Meaning::Good : Meaning::Danger, sentence);
    }
    refresh();
}

} // namespace ui
