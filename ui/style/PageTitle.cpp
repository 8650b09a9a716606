#include "ui/style/PageTitle.h"

#include "ui/style/Grid.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

PageTitle::PageTitle(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_sentence(mutedLabel(sentence, this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(scaledFont(1.6, true));
    m_title->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::inside);
    rows->addWidget(m_title);
    rows->addWidget(m_sentence);
}

void PageTitle::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void PageTitle::setTitle(const QString& title)
{
    m_title->setText(title);
}

} // namespace ui
