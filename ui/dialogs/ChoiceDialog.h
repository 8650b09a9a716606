#pragma once

#include "ui/dialogs/DialogFrame.h"

namespace ui {

/// A few acts with their consequences, one above the other. chosen() is given once, after the window has closed.
class ChoiceDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Choice {
        QString id, iconName, label, consequence;
        QString whyNot;    ///< not empty: shown, but not to be chosen
        QString heading{}; ///< stands above it and those that follow
    };

    ChoiceDialog(const QString& name, const QString& title, const QString& sentence, const QList<Choice>& choices,
                 const QString& leave, QWidget* parent);

signals:
    void chosen(const QString& id);
};

} // namespace ui
