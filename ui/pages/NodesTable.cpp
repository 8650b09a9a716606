#include "ui/pages/NodesTable.h"

#include "ui/style/Icons.h"
#include "ui/style/WrappingDelegate.h"
#include "wizard/record/LoginWords.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

namespace {

enum NodesColumn {
    NodeNameColumn,
    NodeRoleColumn,
    NodeAddressColumn,
    NodeLoginColumn,
    NodeVersionColumn,
    NodeMethodColumn,
    NodeSystemColumn,
    NodeStateColumn,
    NodeColumnCount
};

QString roleText(const wizard::CaseNode& node)
{
    QStringList words;
    for (const wizard::NodeRole role : node.roles)
        words << wizard::word(role);
    const QString roles = words.join(QStringLiteral(", "));
    return node.first ? NodesTable::tr("%1, first").arg(roles) : roles;
}

QString loginText(const wizard::CaseNode& node, const wizard::PlannedLogin& login)
{
    QString user = login.user;
    if (user.isEmpty())
        user = NodesTable::tr("as ssh_config says");
    else if (login.source == QLatin1String("ssh_config"))
        user = NodesTable::tr("%1 (ssh_config)").arg(login.user);
    else if (login.source == QLatin1String("local user"))
        user = NodesTable::tr("%1 (your name here)").arg(login.user);
    return node.become == wizard::BecomeMode::None ? user : NodesTable::tr("%1, sudo").arg(user);
}

struct NodeStateLook {
    QString iconName;
    Meaning meaning = Meaning::Muted;
    QString text;
};

NodeStateLook lookOf(const NodeStatus& status)
{
    switch (status.state) {
    case NodeStatus::State::Idle:
        break;
    case NodeStatus::State::Connecting:
        return {QStringLiteral("plug"), Meaning::Info, NodesTable::tr("connecting")};
    case NodeStatus::State::Waiting:
        return {QStringLiteral("key"), Meaning::Caution, NodesTable::tr("waits for an answer about its host key")};
    case NodeStatus::State::LoggingIn:
        return {QStringLiteral("key"), Meaning::Info, NodesTable::tr("logging in")};
    case NodeStatus::State::Reading:
        return {QStringLiteral("eye"), Meaning::Info, NodesTable::tr("reading facts")};
    case NodeStatus::State::Ready:
        return {QStringLiteral("tick"), Meaning::Good, NodesTable::tr("connected")};
    case NodeStatus::State::Failed:
        return {QStringLiteral("cross"), Meaning::Danger, status.problem + QLatin1Char('\n') + status.cure};
    }
    return {QStringLiteral("ring"), Meaning::Muted, NodesTable::tr("not connected")};
}

} // namespace

NodesTable::NodesTable(QWidget* parent) : QTableWidget(0, NodeColumnCount, parent)
{
    setObjectName(QStringLiteral("nodesTable"));
    setAccessibleName(tr("Nodes of the case"));
    setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Address"), tr("Login"), tr("Version"), tr("Installed by"),
                               tr("System"), tr("State")});
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    setAlternatingRowColors(true);
    wrapRows(*this);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
}

void NodesTable::showCase(const wizard::Case& value)
{
    const int row = currentRow();
    m_nodes = value.nodes;
    setRowCount(int(m_nodes.size()));
    for (int index = 0; index < m_nodes.size(); ++index)
        fillRow(index, m_nodes[index]);
    if (!m_nodes.isEmpty())
        selectRow(qBound(0, row, int(m_nodes.size()) - 1));
    fitColumns();
}

void NodesTable::fillRow(int row, const wizard::CaseNode& node)
{
    const auto put = [this, row](int column, const QString& text) { setItem(row, column, new QTableWidgetItem(text)); };
    put(NodeNameColumn, node.name);
    put(NodeRoleColumn, roleText(node));
    put(NodeAddressColumn, node.port == 22 ? node.address : QStringLiteral("%1:%2").arg(node.address).arg(node.port));
    put(NodeLoginColumn, QString());
    showLogin(row, {});
    for (const int column : {NodeVersionColumn, NodeMethodColumn, NodeSystemColumn})
        put(column, tr("not read"));
    put(NodeStateColumn, {});
    const bool server = node.has(wizard::NodeRole::Server);
    item(row, NodeNameColumn)->setIcon(icon(server ? QStringLiteral("server") : QStringLiteral("agent")));
    fillState(row);
}

void NodesTable::fillState(int row)
{
    const wizard::CaseNode& node = m_nodes[row];
    QTableWidgetItem& cell = *item(row, NodeStateColumn);
    if (!node.takesPart()) {
        cell.setText(tr("left out: %1").arg(node.leftOutReason));
        cell.setIcon(icon(QStringLiteral("dash"), Meaning::Muted));
        return;
    }
    const NodeStatus status = m_status.value(node.name);
    if (m_read && status.state == NodeStatus::State::Idle) {
        cell.setText(tr("not asked by this procedure"));
        cell.setIcon(icon(QStringLiteral("dash"), Meaning::Muted));
        return;
    }
    const NodeStateLook look = lookOf(status);
    cell.setText(look.text);
    cell.setToolTip(status.detail);
    cell.setIcon(icon(look.iconName, look.meaning));
}

void NodesTable::showStatus(const NodeStatus& status)
{
    m_status.insert(status.node, status);
    for (int row = 0; row < m_nodes.size(); ++row) {
        if (m_nodes[row].name != status.node)
            continue;
        fillState(row);
        resizeRowToContents(row);
    }
}

void NodesTable::showFacts(const wizard::Facts& facts)
{
    static const QList<QPair<int, QStringList>> shown = {
        {NodeVersionColumn, {QStringLiteral("rke2.version"), QStringLiteral("rancher.version")}},
        {NodeMethodColumn, {QStringLiteral("rke2.method")}},
        {NodeSystemColumn, {QStringLiteral("host.arch")}}};
    m_read = !facts.nodes.isEmpty();
    for (int row = 0; row < m_nodes.size(); ++row) {
        const wizard::FactSet known = facts.nodes.value(m_nodes[row].name);
        for (const auto& [column, names] : shown) {
            QTableWidgetItem& cell = *item(row, column);
            // Which of the facts there is depends on the procedure.
            const auto name =
                std::find_if(names.begin(), names.end(), [&known](const QString& one) { return known.contains(one); });
            const wizard::Fact fact = name == names.end() ? wizard::Fact() : known.value(*name);
            cell.setText(name == names.end()                         ? (m_read ? QStringLiteral("–") : tr("not read"))
                         : fact.state == wizard::Fact::State::Value  ? fact.value
                         : fact.state == wizard::Fact::State::Absent ? tr("none")
                                                                     : tr("not read"));
            cell.setToolTip(fact.reason);
        }
        showLogin(row, known);
        fillState(row);
    }
    fitColumns();
}

void NodesTable::showLogin(int row, const wizard::FactSet& facts)
{
    const wizard::PlannedLogin login = wizard::loginOf(m_nodes[row], facts);
    item(row, NodeLoginColumn)->setText(loginText(m_nodes[row], login));
    // By which way is known when somebody has asked ssh_config.
    item(row, NodeLoginColumn)
        ->setToolTip(facts.contains(QStringLiteral("login.through")) ? wizard::loginWords(login) : QString());
}

void NodesTable::fitColumns()
{
    // The state carries problem and cure and needs its room; the least telling columns give way.
    const QList<int> dispensable = {NodeSystemColumn, NodeMethodColumn, NodeLoginColumn, NodeAddressColumn};
    for (const int column : dispensable)
        setColumnHidden(column, false);
    resizeColumnsToContents();
    const int wanted = fontMetrics().averageCharWidth() * 26;
    int used = 0;
    for (int column = 0; column < NodeStateColumn; ++column) {
        setColumnWidth(column, columnWidth(column) + fontMetrics().averageCharWidth());
        used += columnWidth(column);
    }
    for (const int column : dispensable) {
        if (used + wanted <= viewport()->width())
            break;
        used -= columnWidth(column);
        setColumnHidden(column, true);
    }
    // Fitting the columns to their contents has shrunk the last one; only a new start makes it take the rest again.
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setStretchLastSection(true);
    resizeRowsToContents();
}

int NodesTable::currentNode() const
{
    return currentRow();
}

int NodesTable::countIn(NodeStatus::State state) const
{
    int count = 0;
    for (const wizard::CaseNode& node : m_nodes)
        if (node.takesPart() && m_status.value(node.name).state == state)
            ++count;
    return count;
}

void NodesTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

} // namespace ui
