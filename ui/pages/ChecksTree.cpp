#include "ui/pages/ChecksTree.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/style/WrappingDelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

namespace ui {

namespace {

enum CheckColumn { CheckTitleColumn, CheckNodeColumn, CheckExpectedColumn, CheckFoundColumn, CheckColumnCount };
constexpr int checkIdRole = Qt::UserRole;
using Verdict = CheckRow::Verdict;

struct GroupLook {
    Verdict verdict;
    QString iconName;
    Meaning meaning;
    QString title;
};

QList<GroupLook> groupsInOrder()
{
    return {{Verdict::Blocked, QStringLiteral("octagon"), Meaning::Danger, ChecksTree::tr("Blocks the rollback")},
            {Verdict::NeedsReason, QStringLiteral("unknown"), Meaning::Unknown, ChecksTree::tr("Needs your reason")},
            {Verdict::Warning, QStringLiteral("triangle"), Meaning::Caution, ChecksTree::tr("To be accepted later")},
            {Verdict::Info, QStringLiteral("eye"), Meaning::Info, ChecksTree::tr("Notes")},
            {Verdict::Passed, QStringLiteral("tick"), Meaning::Good, ChecksTree::tr("Passed")}};
}

/// A row is read at a glance; what was found stands whole below the list.
QString inBrief(const QString& found)
{
    constexpr qsizetype most = 140;
    if (found.size() <= most)
        return found;
    const QString part = found.left(most);
    return ChecksTree::tr("%1 … (all of it below)").arg(part.left(part.lastIndexOf(QLatin1Char(' '))));
}

} // namespace

ChecksTree::ChecksTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("checksTree"));
    setAccessibleName(tr("Checks"));
    setColumnCount(CheckColumnCount);
    setHeaderLabels({tr("Check"), tr("Node"), tr("Expected"), tr("Found")});
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(16);
    wrapRows(*this);
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        const QVariant id = item ? item->data(CheckTitleColumn, checkIdRole) : QVariant();
        if (!id.isValid())
            return;
        if (!m_filling)
            m_chosenByPerson = id;
        emit checkChosen(id.toString());
    });
}

void ChecksTree::showChecks(const QList<CheckRow>& rows, const QMap<QString, QString>& reasons)
{
    const int scrolled = verticalScrollBar()->value();
    const QScopedValueRollback filling(m_filling, true);
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const GroupLook& look : groupsInOrder()) {
            QTreeWidgetItem* group = nullptr;
            int count = 0;
            for (const CheckRow& row : rows) {
                if (row.verdict != look.verdict)
                    continue;
                if (!group) {
                    group = new QTreeWidgetItem(this);
                    group->setIcon(CheckTitleColumn, icon(look.iconName, look.meaning));
                    group->setFont(CheckTitleColumn, scaledFont(1.0, true));
                    group->setFlags(Qt::ItemIsEnabled);
                }
                ++count;
                const QStringList nodes = nodesAlike(rows, row);
                if (row.node == nodes.first())
                    addRow(*group, row, nodes, reasons.contains(row.id));
            }
            if (group) {
                group->setText(CheckTitleColumn, tr("%1: %2").arg(look.title).arg(count));
                group->setFirstColumnSpanned(true);
            }
        }
        expandAll();
    }
    header()->setSectionResizeMode(CheckNodeColumn, QHeaderView::ResizeToContents);
    for (const int column : {CheckTitleColumn, CheckExpectedColumn, CheckFoundColumn})
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
    choose(m_chosenByPerson);
    // The first line is chosen by the tree itself; its heading stays in view.
    verticalScrollBar()->setValue(m_chosenByPerson.isValid() ? scrolled : 0);
}

void ChecksTree::choose(const QVariant& id)
{
    for (QTreeWidgetItemIterator walk(this); *walk; ++walk)
        if (id.isValid() && (*walk)->data(CheckTitleColumn, checkIdRole) == id)
            setCurrentItem(*walk);
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0)->child(0));
}

QStringList nodesAlike(const QList<CheckRow>& rows, const CheckRow& row)
{
    QStringList nodes;
    for (const CheckRow& other : rows)
        if (other.verdict == row.verdict && other.title == row.title && other.expected == row.expected &&
            other.found == row.found && other.why == row.why && other.couldNotCheck == row.couldNotCheck &&
            (row.verdict != Verdict::NeedsReason || other.id == row.id))
            nodes << other.node;
    return nodes;
}

void ChecksTree::addRow(QTreeWidgetItem& group, const CheckRow& row, const QStringList& nodes, bool reasoned)
{
    const QString where = row.node.isEmpty()  ? tr("cluster")
                          : nodes.size() <= 2 ? nodes.join(QStringLiteral(", "))
                                              : tr("%n nodes", nullptr, int(nodes.size()));
    auto* item = new QTreeWidgetItem(
        &group, {row.title, where, row.expected,
                 inBrief(row.couldNotCheck ? tr("could not check: %1").arg(row.found) : row.found)});
    item->setToolTip(CheckNodeColumn, nodes.join(QStringLiteral(", ")));
    item->setData(CheckTitleColumn, checkIdRole, row.id);
    if (reasoned)
        item->setIcon(CheckTitleColumn, icon(QStringLiteral("note"), Meaning::Info));
}

} // namespace ui
