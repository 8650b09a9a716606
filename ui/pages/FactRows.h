#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace ui {

/// One fact before and after.
struct FactRow {
    QString node, name, before, after;
    bool changed() const { return before != after; }
};

/// Facts of both readings side by side; those that changed first, then by node and name. `before`, `after`: Facts as
/// JSON. Facts that are only numbers of the moment (disk space, times) are left out.
QList<FactRow> factRows(const QJsonObject& before, const QJsonObject& after);

} // namespace ui
