#include "ui/pages/WizardFrame.h"

#include "ui/pages/Page.h"
#include "ui/style/Style.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

WizardFrame::WizardFrame(QWidget* parent) : QWizard(parent, Qt::Widget)
{
    setObjectName(QStringLiteral("wizard"));
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoDefaultButton | QWizard::NoCancelButton | QWizard::NoBackButtonOnStartPage |
               QWizard::NoBackButtonOnLastPage);
    setSizeGripEnabled(false);
    const QList<QPair<WizardButton, QString>> names = {{BackButton, QStringLiteral("backButton")},
                                                       {NextButton, QStringLiteral("nextButton")},
                                                       {CommitButton, QStringLiteral("commitButton")},
                                                       {FinishButton, QStringLiteral("finishButton")}};
    for (const auto& [which, name] : names) {
        button(which)->setObjectName(name);
        if (auto* push = qobject_cast<QPushButton*>(button(which))) {
            push->setAutoDefault(false);
            if (which != BackButton)
                makePrimary(*push);
        }
    }
    setButtonText(BackButton, tr("&Back"));
    connect(this, &QWizard::currentIdChanged, this, &WizardFrame::arrangeButtons);
}

void WizardFrame::arrangeButtons(int pageId)
{
    if (pageId == StartPageId)
        setButtonLayout({Stretch});
    else if (pageId == RunPageId)
        setButtonLayout({Stretch, NextButton});
    else
        setButtonLayout({BackButton, Stretch, NextButton, CommitButton, FinishButton});
    for (const auto which : {NextButton, CommitButton, FinishButton})
        if (auto* push = qobject_cast<QPushButton*>(button(which)))
            push->setDefault(false);
}

void WizardFrame::accept()
{
    emit done();
}

void WizardFrame::startAgain()
{
    m_jump = -1;
    restart();
}

void WizardFrame::startAt(int pageId)
{
    if (currentId() != StartPageId)
        startAgain();
    m_jump = pageId;
    // A run or a record cannot be left backwards.
    page(StartPageId)->setCommitPage(pageId >= RunPageId);
    next();
}

int WizardFrame::nextId() const
{
    return currentId() == StartPageId && m_jump >= 0 ? m_jump : QWizard::nextId();
}

bool WizardFrame::event(QEvent* event)
{
    // QWizard turns Escape into reject() by a shortcut of its cancel button and Enter into a click of the default one.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWizard::event(event);
}

void WizardFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QWizard::keyPressEvent(event);
}

} // namespace ui
