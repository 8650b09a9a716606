#pragma once

#include "ui/dialogs/DialogFrame.h"
#include "ui/services/WizardServices.h"
#include "wizard/inventory/InventoryMerge.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class FieldRow;
class StatusLabel;

/// Nodes from what exists: sources are read one after the other, what they say differently stands in the row of the
/// machine, and what is taken over goes to the case. Nodes that the case has already stay as they are.
class ImportDialog : public DialogFrame {
    Q_OBJECT
public:
    ImportDialog(WizardServices& services, const wizard::Case& value, QWidget* parent);

    /// The case with the nodes that were taken over, and the install type that the sources show.
    wizard::Case caseValue() const;

signals:
    void caseFileChosen(const QString& path);

private:
    void buildSource();
    QWidget* buildFile();
    QWidget* buildServer();
    QWidget* buildText();
    void buildPreview();
    void browse();
    void readSource();
    void take(const ImportAnswer& answer);
    void forgetSources();
    void showMerged();
    void fillRow(int row, const wizard::MergedNode& node);
    QString remarkOf(const wizard::MergedNode& node) const;
    wizard::InstallType type() const;
    void checkFields();
    ImportRequest request(QString& problem) const;

    WizardServices& m_services;
    wizard::Case m_case;
    QList<wizard::NodeSource> m_sources;
    wizard::MergedInventory m_merged;
    bool m_reading = false;
    QComboBox *m_kind = nullptr, *m_become = nullptr;
    QStackedWidget* m_fields = nullptr;
    QLineEdit *m_path = nullptr, *m_server = nullptr, *m_key = nullptr;
    FieldRow *m_pathRow = nullptr, *m_serverRow = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton *m_read = nullptr, *m_forget = nullptr, *m_act = nullptr;
    StatusLabel* m_status = nullptr;
    QLabel *m_problems = nullptr, *m_names = nullptr, *m_advice = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace ui
