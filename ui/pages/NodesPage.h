#pragma once

#include "ui/pages/Page.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class NodeFactsView;
class NodesTable;
class StatusLabel;

/// Which machines belong to the case, how they are reached, and whether they answer.
class NodesPage : public Page {
    Q_OBJECT
public:
    explicit NodesPage(CaseSession& session);

public slots:
    void addNode();

signals:
    void caseFileChosen(const QString& path);

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;
    QString whyNotNext() const override;

private:
    QPushButton* addButton(QBoxLayout& row, const QString& name, const QString& iconName, const QString& text);
    void buildConnect(QVBoxLayout& content);
    void editNode();
    void removeNode();
    void importNodes();
    void showFactsOfNode();
    void keep(int index, const wizard::CaseNode& node);
    void connectAll();
    void showStatus(const NodeStatus& status);
    void showConnected();
    void refresh();
    QString nodesError() const;
    int nodesTakingPart() const;

    QLineEdit* m_caseName = nullptr;
    FieldRow* m_caseNameRow = nullptr;
    NodesTable* m_table = nullptr;
    NodeFactsView* m_facts = nullptr;
    QPushButton *m_edit = nullptr, *m_remove = nullptr, *m_connect = nullptr, *m_add = nullptr, *m_import = nullptr;
    StatusLabel* m_progress = nullptr;
    RunElsewhere m_heldBy; ///< run empty: by nobody
    bool m_connecting = false;
};

} // namespace ui
