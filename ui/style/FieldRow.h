#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// A field with its label above and its error below. The error's line is always there, so nothing jumps.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    /// `label` may have a mnemonic; it becomes the field's accessible name.
    FieldRow(const QString& label, QWidget* field, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    /// What the field is for; it stands where the error stands when there is one.
    void setHelp(const QString& sentence);
    void setError(const QString& sentence);
    QString error() const;

private:
    QWidget* m_field;
    QLabel *m_name, *m_error, *m_help = nullptr;
};

} // namespace ui
