#include "ui/pages/Page.h"

#include "ui/style/Grid.h"
#include "ui/style/PageTitle.h"
#include "ui/style/ScrollBody.h"
#include "ui/style/Texts.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

QString pageWord(int id)
{
    static const char* const words[PageCount] = {
        QT_TRANSLATE_NOOP("Rail", "Start"),  QT_TRANSLATE_NOOP("Rail", "Install type"),
        QT_TRANSLATE_NOOP("Rail", "Nodes"),  QT_TRANSLATE_NOOP("Rail", "Snapshot and versions"),
        QT_TRANSLATE_NOOP("Rail", "Checks"), QT_TRANSLATE_NOOP("Rail", "Procedure"),
        QT_TRANSLATE_NOOP("Rail", "Run"),    QT_TRANSLATE_NOOP("Rail", "Verification"),
        QT_TRANSLATE_NOOP("Rail", "Record"),
    };
    return id >= 0 && id < PageCount ? QCoreApplication::translate("Rail", words[id]) : QString();
}

Page::Page(CaseSession& session, const QString& name, const QString& title, const QString& sentence)
    : m_session(session)
{
    setObjectName(name);
    setTitle({});
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new ScrollBody(scroll);
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(0, grid::margin, grid::item, grid::item);
    m_content->setSpacing(grid::item);
    m_title = new PageTitle(title, sentence, inner);
    m_title->setContentsMargins(0, 0, 0, grid::section - grid::item);
    m_content->addWidget(m_title);
    scroll->setWidget(inner);

    m_reason = mutedLabel({}, this);
    m_reason->setObjectName(QStringLiteral("whyNotNext"));
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing());

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::item);
    rows->addWidget(scroll, 1);
    rows->addWidget(m_reason);
}

void Page::initializePage()
{
    if (!m_built) {
        m_built = true;
        build(*m_content);
    }
    enter();
    refreshNext();
}

void Page::refreshNext()
{
    m_reason->setText(whyNotNext());
    if (auto* frame = wizard()) {
        const auto which = isCommitPage() ? QWizard::CommitButton : QWizard::NextButton;
        frame->button(which)->setToolTip(m_reason->text());
    }
    emit completeChanged();
}

void Page::say(const QString& sentence)
{
    m_reason->setText(sentence);
}

} // namespace ui
