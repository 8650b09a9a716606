#pragma once

#include "wizard/facts/Facts.h"

#include <QTreeWidget>

namespace ui {

/// What one node said of itself: each fact by its title, with what is not known and why. Secrets never become facts, so
/// none is shown.
class NodeFactsView : public QTreeWidget {
    Q_OBJECT
public:
    explicit NodeFactsView(QWidget* parent = nullptr);
    void showNode(const QString& node, const wizard::FactSet& facts);
};

} // namespace ui
