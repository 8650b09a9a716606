#pragma once

#include "ui/pages/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ChecksTree;
class FieldRow;
class StatusLabel;

/// Whether the rollback can work: what is expected, what was found, why it matters, how to mend it.
class ChecksPage : public Page {
    Q_OBJECT
public:
    explicit ChecksPage(CaseSession& session);

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;
    QString whyNotNext() const override;

private:
    QWidget* buildDetails();
    void showChecks();
    void noteReading(const NodeStatus& status);
    void showReading();
    void showDetails(const QString& id);
    int countOf(CheckRow::Verdict verdict) const;
    int reasonsMissing() const;

    StatusLabel* m_summary = nullptr;
    QLabel* m_reading = nullptr;
    QMap<QString, NodeStatus> m_nodes; ///< since the checks began
    QPushButton *m_again = nullptr, *m_one = nullptr;
    ChecksTree* m_tree = nullptr;
    QLabel *m_title = nullptr, *m_expected = nullptr, *m_found = nullptr, *m_why = nullptr, *m_mend = nullptr,
           *m_prevents = nullptr, *m_source = nullptr;
    QLineEdit* m_reason = nullptr;
    FieldRow* m_reasonRow = nullptr;
    QString m_shown;
};

} // namespace ui
