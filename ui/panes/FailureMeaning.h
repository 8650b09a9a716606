#pragma once

#include "wizard/run/RunSnapshot.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// What a failure means: for each known line its title, usual cause, what helps and who says so.
class FailureMeaning : public QWidget {
    Q_OBJECT
public:
    explicit FailureMeaning(QWidget* parent = nullptr);

    /// Hides itself where nothing is known. At most three lines are explained, the first found first.
    void showFindings(const QList<wizard::FindingView>& findings);
    void showText(const QString& text);
    QString text() const; ///< all of it, one part per line

private:
    void clear();
    void explain(const wizard::FindingView& finding);
    void add(QWidget* label);

    QVBoxLayout* m_parts;
};

} // namespace ui
