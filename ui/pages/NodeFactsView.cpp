#include "ui/pages/NodeFactsView.h"

#include "ui/style/Icons.h"
#include "ui/style/WrappingDelegate.h"
#include "wizard/record/FactWords.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

namespace ui {

namespace {

enum FactColumn { FactTitle, FactValue, FactTime, FactColumns };

QString valueText(const wizard::Fact& fact)
{
    switch (fact.state) {
    case wizard::Fact::State::Value:
        return fact.isList ? fact.items.join(QLatin1Char('\n')) : fact.value;
    case wizard::Fact::State::Absent:
        return NodeFactsView::tr("none");
    case wizard::Fact::State::Unknown:
        break;
    }
    return NodeFactsView::tr("not known: %1").arg(fact.reason);
}

} // namespace

NodeFactsView::NodeFactsView(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("nodeFacts"));
    setColumnCount(FactColumns);
    setHeaderLabels({tr("Fact"), tr("What the node said"), tr("Read at")});
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setAlternatingRowColors(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FactTitle, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(FactValue, QHeaderView::Stretch);
    header()->setSectionResizeMode(FactTime, QHeaderView::ResizeToContents);
    wrapRows(*this);
}

void NodeFactsView::showNode(const QString& node, const wizard::FactSet& facts)
{
    setAccessibleName(tr("Facts of %1").arg(node));
    clear();
    for (auto one = facts.begin(); one != facts.end(); ++one) {
        if (!wizard::saidByNode(one.key()))
            continue;
        auto* row = new QTreeWidgetItem(this);
        const QDateTime at = QDateTime::fromString(one->at, Qt::ISODate);
        row->setText(FactTitle, wizard::factTitle(one.key()));
        row->setToolTip(FactTitle, one.key());
        row->setText(FactValue, valueText(*one));
        row->setText(FactTime,
                     at.isValid() ? QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat) : QString());
        if (one->state == wizard::Fact::State::Unknown)
            row->setIcon(FactValue, icon(QStringLiteral("unknown"), Meaning::Unknown));
    }
    sortItems(FactTitle, Qt::AscendingOrder);
}

} // namespace ui
