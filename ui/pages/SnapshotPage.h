#pragma once

#include "ui/pages/Page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class FieldRow;
class InputsForm;
class ResourceEditor;
class SnapshotCard;
class StatusLabel;

/// To which state, and to which release.
class SnapshotPage : public Page {
    Q_OBJECT
public:
    explicit SnapshotPage(CaseSession& session);

protected:
    void build(QVBoxLayout& content) override;
    void enter() override;
    QString whyNotNext() const override;

private:
    QWidget* buildList();
    QWidget* buildVersion();
    void showInputs();
    QStringList missingInputs() const;
    void search();
    void showFindings();
    void showFound();
    void showRow(int row);
    int rowOfCase() const;
    QJsonValue defaultOf(const QString& inputId) const;
    void readAll();
    void endReading();
    void noteReading(const NodeStatus& status);
    void choose(int row);
    void showChosen();
    void markNamed();
    void setTarget(const QString& version);
    void proposeTarget();
    void nameOther();
    QString target() const;
    const SnapshotOffer* chosen() const;

    QListWidget* m_list = nullptr;
    SnapshotCard* m_card = nullptr;
    StatusLabel* m_searching = nullptr;
    QPushButton *m_again = nullptr, *m_other = nullptr, *m_all = nullptr, *m_more = nullptr;
    QComboBox* m_target = nullptr;
    FieldRow* m_targetRow = nullptr;
    QLabel* m_evidence = nullptr;
    InputsForm* m_inputs = nullptr;
    ResourceEditor* m_resource = nullptr;
    QWidget* m_snapshots = nullptr;            ///< list and card
    QList<wizard::ProcedureInput> m_allInputs; ///< read once: a procedure is a long file
    wizard::ProcedureInput m_targetInput;
    bool m_takesSnapshot = true;
    bool m_readingAll = false;
    QMap<QString, QString> m_progress; ///< while all are read: of the one that is being read on each node
};

} // namespace ui
