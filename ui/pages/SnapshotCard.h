#pragma once

#include "ui/services/ServiceValues.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace ui {

class StatusLabel;

/// All that is known of one snapshot, above all what is lost by going back to it.
class SnapshotCard : public QFrame {
    Q_OBJECT
public:
    explicit SnapshotCard(QWidget* parent = nullptr);
    void showOffer(const SnapshotOffer& offer);
    void showNothing();

private:
    QLabel* addRow(QFormLayout& form, const QString& name, const QString& label, bool mono);
    StatusLabel* addStatus(QFormLayout& form, const QString& name, const QString& label);

    QFormLayout* m_form = nullptr;
    QLabel *m_title, *m_place, *m_taken, *m_size, *m_madeBy, *m_hash;
    StatusLabel *m_integrity, *m_token, *m_doubts, *m_loses, *m_whyNot;
};

/// "server-1", "S3", "this computer".
QString placeText(const wizard::SnapshotChoice& choice);
/// "2 h ago", "3 days ago".
QString ageText(const QDateTime& then);

} // namespace ui
