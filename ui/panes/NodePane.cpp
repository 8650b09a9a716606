#include "ui/panes/NodePane.h"

#include "ui/panes/SpoolSearch.h"
#include "ui/panes/SpoolView.h"
#include "ui/plan/PlanText.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

NodePane::NodePane(const QString& node, const QString& role, const QString& spoolPath, QWidget* parent)
    : QFrame(parent), m_node(node), m_role(role), m_output(new SpoolView(this)), m_finder(new SpoolSearch(this))
{
    setObjectName(QStringLiteral("pane-%1").arg(node));
    setProperty("surface", QStringLiteral("strip"));
    m_output->setObjectName(QStringLiteral("output-%1").arg(node));
    m_output->setAccessibleName(tr("Output of %1").arg(columnTitle(node)));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::item, grid::inside, grid::inside, grid::inside);
    rows->setSpacing(grid::inside);
    buildHead();
    rows->addWidget(m_head);
    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(grid::inside);
    buildSearch();
    body->addWidget(m_searchBar);
    body->addWidget(m_output, 1);
    rows->addWidget(m_body, 1);
    m_sinceOutput.start();
    m_output->setFile(spoolPath);
    connect(m_output, &SpoolView::lineCountChanged, this, [this](qint64 lines) {
        m_sinceOutput.restart();
        m_lines->setText(tr("%Ln lines", nullptr, int(qMin<qint64>(lines, INT_MAX))));
        if (m_wantedTask > 0 && m_output->showTask(m_wantedTask))
            m_wantedTask = 0;
    });
    connect(m_output, &SpoolView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_finder, &SpoolSearch::found, this, &NodePane::searchAnswered);
}

QToolButton* NodePane::addTool(QHBoxLayout& row, const QString& name, const QString& iconName, const QString& text)
{
    auto* tool = new QToolButton(m_head);
    tool->setObjectName(QStringLiteral("%1-%2").arg(name, m_node));
    tool->setIcon(icon(iconName));
    tool->setText(text);
    tool->setToolTip(text);
    tool->setAccessibleName(tr("%1, %2").arg(text, columnTitle(m_node)));
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    row.addWidget(tool);
    return tool;
}

void NodePane::buildHead()
{
    m_head = new QWidget(this);
    auto* rows = new QVBoxLayout(m_head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_top = new QHBoxLayout;
    m_top->setSpacing(grid::item);
    auto* name = new QLabel(columnTitle(m_node), m_head);
    name->setFont(scaledFont(1.0, true));
    m_roleLabel = mutedLabel(m_role, m_head);
    m_time = mutedLabel({}, m_head);
    m_lines = mutedLabel({}, m_head);
    for (QLabel* label : {m_roleLabel, m_time, m_lines})
        label->setWordWrap(false);
    m_top->addWidget(name);
    m_top->addWidget(m_roleLabel);
    m_top->addStretch(1);
    m_top->addWidget(m_time);
    m_searchTool = addTool(*m_top, QStringLiteral("search"), QStringLiteral("search"), tr("Search"));
    m_follow = addTool(*m_top, QStringLiteral("follow"), QStringLiteral("follow"), tr("Follow the end"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_zoom = addTool(*m_top, QStringLiteral("zoom"), QStringLiteral("expand"), tr("Only this one"));
    m_open = addTool(*m_top, QStringLiteral("open"), QStringLiteral("chevron-down"), tr("Show output"));
    rows->addLayout(m_top);
    m_below = new QHBoxLayout;
    m_below->setSpacing(grid::item);
    m_state = new StatusLabel(m_head);
    m_state->setObjectName(QStringLiteral("state-%1").arg(m_node));
    m_below->addWidget(m_state, 1);
    m_below->addWidget(m_lines);
    rows->addLayout(m_below);
    m_silence = mutedLabel({}, m_head);
    m_silence->setObjectName(QStringLiteral("silence-%1").arg(m_node));
    m_silence->setMinimumHeight(fontMetrics().lineSpacing());
    rows->addWidget(m_silence);
    connect(m_searchTool, &QToolButton::clicked, this, &NodePane::openSearch);
    connect(m_follow, &QToolButton::toggled, this, [this](bool on) { m_output->setFollowing(on); });
    connect(m_zoom, &QToolButton::clicked, this, [this] { emit zoomAsked(m_node); });
    connect(m_open, &QToolButton::clicked, this, [this] { emit chosen(m_node); });
    m_open->hide();
}

void NodePane::buildSearch()
{
    m_searchBar = new QWidget(this);
    auto* row = new QHBoxLayout(m_searchBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::item);
    m_searchText = new QLineEdit(m_searchBar);
    m_searchText->setObjectName(QStringLiteral("searchText-%1").arg(m_node));
    m_searchText->setPlaceholderText(tr("Search in the output"));
    m_searchText->setAccessibleName(tr("Search in the output of %1").arg(columnTitle(m_node)));
    m_searchSays = mutedLabel({}, m_searchBar);
    m_searchSays->setObjectName(QStringLiteral("searchSays-%1").arg(m_node));
    m_searchSays->setWordWrap(false);
    row->addWidget(m_searchText, 1);
    row->addWidget(m_searchSays);
    m_searchBar->hide();
    connect(m_searchText, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_output->setMarked(text);
        search(true, true);
    });
    connect(m_searchText, &QLineEdit::returnPressed, this, [this] { search(true, false); });
}

void NodePane::openSearch()
{
    m_searchBar->show();
    m_searchText->setFocus();
    m_searchText->selectAll();
}

void NodePane::search(bool forward, bool fromHere)
{
    const QString text = m_searchText->text();
    m_searchSays->clear();
    if (text.isEmpty())
        return;
    const qint64 here = m_output->currentLine() >= 0 ? m_output->currentLine() : m_output->firstVisibleLine();
    m_finder->find(m_output->file(), text, fromHere ? here : here + (forward ? 1 : -1), forward);
}

void NodePane::searchAnswered(qint64 line)
{
    if (line < 0) {
        m_searchSays->setText(tr("not in the output"));
        return;
    }
    m_searchSays->setText(tr("line %1").arg(QLocale().toString(line + 1)));
    m_output->showLine(line);
}

void NodePane::showStory(const NodeStory& story, const QDateTime& now)
{
    m_story = story;
    m_state->setStatus(story.iconName, story.meaning, story.sentence);
    tick(now);
}

void NodePane::tick(const QDateTime& now)
{
    if (!m_story.running || !m_story.since.isValid()) {
        m_time->clear();
        m_silence->clear();
        return;
    }
    m_time->setText(elapsedText(qMax<qint64>(0, m_story.since.secsTo(now))));
    const qint64 silent = m_sinceOutput.elapsed() / 1000;
    if (silent < 5)
        m_silence->clear();
    else if (silent <= m_story.quietAfterSeconds)
        m_silence->setText(
            tr("quiet for %1, normal up to %2").arg(elapsedText(silent), spanText(m_story.quietAfterSeconds)));
    else
        m_silence->setText(tr("quiet for %1, longer than the usual %2; it is still running")
                               .arg(elapsedText(silent), spanText(m_story.quietAfterSeconds)));
}

void NodePane::setCompact(bool compact)
{
    m_compact = compact;
    // One line where it is compact; else the state has a line of its own and wraps.
    QHBoxLayout* there = compact ? m_top : m_below;
    if (there->indexOf(m_state) < 0) {
        (compact ? m_below : m_top)->removeWidget(m_state);
        there->insertWidget(compact ? 2 : 0, m_state, 1);
    }
    m_body->setVisible(!compact);
    m_silence->setVisible(!compact);
    m_lines->setVisible(!compact);
    m_searchTool->setVisible(!compact);
    m_follow->setVisible(!compact);
    m_zoom->setVisible(!compact);
    m_open->setVisible(compact);
    setSizePolicy(QSizePolicy::Preferred, compact ? QSizePolicy::Maximum : QSizePolicy::Expanding);
}

void NodePane::setZoomed(bool zoomed)
{
    m_zoom->setIcon(icon(zoomed ? QStringLiteral("shrink") : QStringLiteral("expand")));
    m_zoom->setToolTip(zoomed ? tr("Show the others again") : tr("Only this one"));
}

void NodePane::showTask(int task)
{
    m_wantedTask = m_output->showTask(task) ? 0 : task;
}

void NodePane::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    if (m_compact)
        emit chosen(m_node);
}

void NodePane::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        openSearch();
    } else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious)) {
        search(event->matches(QKeySequence::FindNext), false);
    } else if (event->key() == Qt::Key_Escape && !m_searchBar->isHidden()) {
        m_searchBar->hide();
        m_output->setMarked({});
        m_output->setFocus();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace ui
