#include "ui/pages/PracticeFrame.h"

#include "ui/pages/PracticeBand.h"
#include "ui/style/Meaning.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int frameWidth = 4;

} // namespace

PracticeFrame::PracticeFrame(QWidget* parent) : QWidget(parent), m_band(new PracticeBand(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_band);
    m_band->hide();
}

void PracticeFrame::setContent(QWidget* content)
{
    static_cast<QVBoxLayout*>(layout())->addWidget(content, 1);
}

void PracticeFrame::setPractice(bool on)
{
    m_practice = on;
    const int margin = on ? frameWidth : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_band->setVisible(on);
    update();
}

void PracticeFrame::paintEvent(QPaintEvent*)
{
    if (!m_practice)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), colour(Meaning::Practice, palette()));
}

} // namespace ui
