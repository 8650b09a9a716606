#pragma once

#include "ui/pages/Page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class FieldRow;
class InputsForm;
class ResourceEditor;
class SnapshotCard;
class SnapshotList;

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
    QWidget* buildVersion();
    void showInputs();
    QStringList missingInputs() const;
    void search();
    void showFindings();
    int rowOfCase() const;
    bool isContradicted(const SnapshotOffer& offer) const;
    QJsonValue defaultOf(const QString& inputId) const;
    void readAll();
    void endReading();
    void choose(int row);
    void showChosen();
    void markNamed();
    void setTarget(const QString& version);
    void proposeTarget();
    void nameOther();
    QString target() const;
    const SnapshotOffer* chosen() const;

    SnapshotList* m_list = nullptr;
    SnapshotCard* m_card = nullptr;
    QPushButton* m_more = nullptr;
    QComboBox* m_target = nullptr;
    FieldRow* m_targetRow = nullptr;
    QLabel* m_evidence = nullptr;
    InputsForm* m_inputs = nullptr;
    ResourceEditor* m_resource = nullptr;
    QWidget* m_snapshots = nullptr;            ///< list and card
    QList<wizard::ProcedureInput> m_allInputs; ///< read once: a procedure is a long file
    wizard::ProcedureInput m_targetInput;
    bool m_takesSnapshot = true;
};

} // namespace ui
