#pragma once

#include "ui/services/ServiceValues.h"
#include "wizard/facts/Facts.h"

#include <QMap>
#include <QTableWidget>

namespace ui {

/// The machines of a case: name, role, address, login, what they said of themselves, and where connecting stands with
/// problem and cure in the row.
class NodesTable : public QTableWidget {
    Q_OBJECT
public:
    explicit NodesTable(QWidget* parent = nullptr);

    void showCase(const wizard::Case& value);
    void showStatus(const NodeStatus& status);
    void showFacts(const wizard::Facts& facts);
    void forgetStatus() { m_status.clear(); }
    int currentNode() const; ///< index in the case, -1: none
    int countIn(NodeStatus::State state) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillRow(int row, const wizard::CaseNode& node);
    void fillState(int row);
    void showLogin(int row, const wizard::FactSet& facts);
    void fitColumns();

    QList<wizard::CaseNode> m_nodes;
    QMap<QString, NodeStatus> m_status;
    bool m_read = false;
};

} // namespace ui
