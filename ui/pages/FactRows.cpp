#include "ui/pages/FactRows.h"

#include "wizard/facts/Facts.h"
#include "wizard/record/FactWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QString textOf(const wizard::Fact& fact)
{
    switch (fact.state) {
    case wizard::Fact::State::Value:
        return fact.value;
    case wizard::Fact::State::Absent:
        return QCoreApplication::translate("FactRows", "none");
    case wizard::Fact::State::Unknown:
        break;
    }
    return QCoreApplication::translate("FactRows", "not known");
}

bool isOfTheMoment(const QString& name)
{
    static const QStringList beginnings = {QStringLiteral("disk."), QStringLiteral("host.time"),
                                           QStringLiteral("db.kiB"), QStringLiteral("snapshot."),
                                           QStringLiteral("artifacts.")};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& beginning) { return name.startsWith(beginning); });
}

/// A row that differs from another only in its node joins it.
void addRow(QList<FactRow>& rows, const FactRow& fresh)
{
    for (FactRow& row : rows) {
        if (row.node.isEmpty() || fresh.node.isEmpty() || row.name != fresh.name || row.before != fresh.before ||
            row.after != fresh.after)
            continue;
        row.node += QStringLiteral(", ") + fresh.node;
        return;
    }
    rows << fresh;
}

void addRows(QList<FactRow>& rows, const QString& node, const wizard::FactSet& before, const wizard::FactSet& after)
{
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    for (const QString& name : std::as_const(names))
        if (!isOfTheMoment(name))
            addRow(rows, FactRow{node, wizard::factTitle(name), textOf(before.value(name)), textOf(after.value(name))});
}

} // namespace

QList<FactRow> factRows(const QJsonObject& before, const QJsonObject& after)
{
    wizard::Facts was, is;
    QString error;
    wizard::Facts::fromJson(before, was, error);
    wizard::Facts::fromJson(after, is, error);
    QStringList nodes = was.nodes.keys() + is.nodes.keys();
    nodes.removeDuplicates();
    QList<FactRow> rows;
    for (const QString& node : std::as_const(nodes))
        addRows(rows, node, was.nodes.value(node), is.nodes.value(node));
    addRows(rows, {}, was.cluster, is.cluster);
    std::stable_sort(rows.begin(), rows.end(), [](const FactRow& left, const FactRow& right) {
        if (left.changed() != right.changed())
            return left.changed();
        return left.node == right.node ? left.name < right.name : left.node < right.node;
    });
    return rows;
}

} // namespace ui
