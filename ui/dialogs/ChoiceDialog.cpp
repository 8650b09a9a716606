#include "ui/dialogs/ChoiceDialog.h"

#include "ui/style/ChoiceButton.h"
#include "ui/style/Texts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ChoiceDialog::ChoiceDialog(const QString& name, const QString& title, const QString& sentence,
                           const QList<Choice>& choices, const QString& leave, QWidget* parent)
    : DialogFrame(name, title, sentence, parent)
{
    for (const Choice& choice : choices) {
        if (!choice.heading.isEmpty())
            content().addWidget(headingLabel(choice.heading, this));
        auto* button = new ChoiceButton(choice.iconName, choice.label, choice.consequence, this);
        button->setObjectName(QStringLiteral("choice-%1").arg(choice.id));
        button->setWhyNot(choice.whyNot);
        connect(button, &QAbstractButton::clicked, this, [this, id = choice.id] {
            accept();
            emit chosen(id);
        });
        content().addWidget(button);
    }
    content().addStretch(1);
    addLeave(QStringLiteral("leaveButton"), leave);
    setWide(84);
}

} // namespace ui
