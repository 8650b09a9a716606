#include "ui/pages/ChecksPage.h"

#include "ui/pages/ChecksTree.h"
#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using Verdict = CheckRow::Verdict;

ChecksPage::ChecksPage(CaseSession& session)
    : Page(session, QStringLiteral("checksPage"), tr("Can it work?"),
           tr("Everything that is known to break a rollback is looked at before it begins. Nothing is changed."))
{
}

void ChecksPage::build(QVBoxLayout& content)
{
    auto* top = new QHBoxLayout;
    m_summary = new StatusLabel(this);
    m_summary->setObjectName(QStringLiteral("checksSummary"));
    m_again = new QPushButton(icon(QStringLiteral("refresh")), tr("Chec&k again"), this);
    m_again->setObjectName(QStringLiteral("checkAgainButton"));
    m_again->setAutoDefault(false);
    top->addWidget(m_summary, 1);
    top->addWidget(m_again, 0, Qt::AlignTop);
    content.addLayout(top);
    m_reading = mutedLabel({}, this);
    m_reading->setObjectName(QStringLiteral("checksReading"));
    m_reading->setMinimumHeight(fontMetrics().lineSpacing());
    content.addWidget(m_reading);
    m_tree = new ChecksTree(this);
    m_tree->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    content.addWidget(m_tree, 3);
    content.addWidget(buildDetails());
    connect(m_again, &QPushButton::clicked, &session(), [this] { session().beginChecks(true); });
    connect(&session().services(), &WizardServices::nodeChanged, this, &ChecksPage::noteReading);
    connect(m_tree, &ChecksTree::checkChosen, this, &ChecksPage::showDetails);
    connect(&session(), &CaseSession::checksChanged, this, &ChecksPage::showChecks);
}

QWidget* ChecksPage::buildDetails()
{
    auto* card = new QFrame(this);
    card->setProperty("surface", QStringLiteral("card"));
    card->setObjectName(QStringLiteral("checkDetails"));
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(grid::item * 2, grid::item + grid::inside, grid::item * 2, grid::item + grid::inside);
    rows->setSpacing(grid::inside);
    m_title = headingLabel({}, card);
    m_expected = plainLabel({}, card);
    m_found = plainLabel({}, card);
    m_why = plainLabel({}, card);
    m_mend = plainLabel({}, card);
    m_prevents = plainLabel({}, card);
    m_source = mutedLabel({}, card);
    m_expected->setObjectName(QStringLiteral("checkExpected"));
    m_found->setObjectName(QStringLiteral("checkFound"));
    m_why->setObjectName(QStringLiteral("checkWhy"));
    m_mend->setObjectName(QStringLiteral("checkMend"));
    m_prevents->setObjectName(QStringLiteral("checkPrevents"));
    m_one = new QPushButton(icon(QStringLiteral("refresh")), tr("Check &this again"), card);
    m_one->setObjectName(QStringLiteral("checkOneButton"));
    m_one->setAutoDefault(false);
    m_one->setEnabled(false);
    connect(m_one, &QPushButton::clicked, this, [this] { session().beginOneCheck(m_shown); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_one, 0, Qt::AlignTop);
    rows->addLayout(head);
    for (QLabel* label : {m_expected, m_found, m_why, m_mend, m_prevents, m_source})
        rows->addWidget(label);
    m_reason = new QLineEdit(card);
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_reason->setPlaceholderText(tr("for example: checked by hand on the console at 02:50"));
    m_reasonRow = new FieldRow(tr("Your &reason to go on in spite of it; it is kept in the record"), m_reason, card);
    rows->addWidget(m_reasonRow);
    m_reasonRow->hide();
    connect(m_reason, &QLineEdit::editingFinished, this, [this] { session().setOverride(m_shown, m_reason->text()); });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& text) {
        const bool had = session().overrides().contains(m_shown);
        if (had == text.trimmed().isEmpty())
            session().setOverride(m_shown, text);
    });
    return card;
}

void ChecksPage::enter()
{
    if (!session().checksDone())
        session().beginChecks();
    showChecks();
}

void ChecksPage::noteReading(const NodeStatus& status)
{
    m_nodes.insert(status.node, status);
    showReading();
}

/// Which node is being asked, which gave no answer.
void ChecksPage::showReading()
{
    using State = NodeStatus::State;
    QStringList asked, silent;
    for (const NodeStatus& status : std::as_const(m_nodes)) {
        if (status.state == State::Failed)
            silent << status.node;
        else if (status.state == State::Reading && status.bytesToRead > 0)
            asked << tr("%1 (reading the snapshot: %2 of %3, %4 a second)")
                         .arg(status.node, QLocale().formattedDataSize(status.bytesRead),
                              QLocale().formattedDataSize(status.bytesToRead),
                              QLocale().formattedDataSize(status.bytesPerSecond));
        else if (status.state == State::Reading && status.questions > 0)
            asked << tr("%1 (question %2 of %3)").arg(status.node).arg(status.answered + 1).arg(status.questions);
        else if (status.state != State::Ready)
            asked << tr("%1 (connecting)").arg(status.node);
    }
    QStringList parts;
    if (!session().checksDone() && !asked.isEmpty())
        parts << tr("Being asked: %1.").arg(asked.join(QStringLiteral(", ")));
    if (!silent.isEmpty())
        parts << tr("No answer: %1.").arg(silent.join(QStringLiteral(", ")));
    m_reading->setText(parts.join(QLatin1Char(' ')));
}

int ChecksPage::countOf(Verdict verdict) const
{
    int count = 0;
    for (const CheckRow& row : session().checks())
        count += row.verdict == verdict ? 1 : 0;
    return count;
}

int ChecksPage::reasonsMissing() const
{
    int missing = 0;
    for (const CheckRow& row : session().checks())
        missing += row.verdict == Verdict::NeedsReason && !session().overrides().contains(row.id) ? 1 : 0;
    return missing;
}

void ChecksPage::showChecks()
{
    const int all = int(session().checks().size());
    const int blocked = countOf(Verdict::Blocked);
    const QString passed = tr("%1 of %n checks passed", nullptr, all).arg(countOf(Verdict::Passed));
    if (!session().checksDone())
        m_summary->setStatus(QStringLiteral("clock"), Meaning::Info,
                             tr("Asking the nodes. %n checks are known so far.", nullptr, all));
    else if (blocked > 0)
        m_summary->setStatus(QStringLiteral("octagon"), Meaning::Danger,
                             tr("%1; %n block the rollback.", nullptr, blocked).arg(passed));
    else if (reasonsMissing() > 0)
        m_summary->setStatus(QStringLiteral("unknown"), Meaning::Unknown,
                             tr("%1; %n need your reason.", nullptr, reasonsMissing()).arg(passed));
    else
        m_summary->setStatus(QStringLiteral("tick"), Meaning::Good, tr("%1; nothing blocks the rollback.").arg(passed));
    m_again->setEnabled(session().checksDone());
    m_one->setEnabled(session().checksDone() && !m_shown.isEmpty());
    m_again->setToolTip(session().checksDone() ? QString() : tr("The checks go on."));
    m_tree->showChecks(session().checks(), session().overrides());
    if (session().checks().isEmpty() && !session().checksDone())
        m_nodes.clear();
    showReading();
    refreshNext();
}

void ChecksPage::showDetails(const QString& id)
{
    for (const CheckRow& row : session().checks()) {
        if (row.id != id)
            continue;
        const bool other = m_shown != id;
        m_shown = id;
        m_title->setText(
            row.node.isEmpty()
                ? row.title
                : tr("%1 on %2").arg(row.title, nodesAlike(session().checks(), row).join(QStringLiteral(", "))));
        m_expected->setText(tr("Expected: %1").arg(row.expected));
        m_found->setText(row.couldNotCheck ? tr("Could not be checked: %1").arg(row.found)
                                           : tr("Found: %1").arg(row.found));
        m_found->setVisible(!row.found.isEmpty());
        m_why->setText(row.verdict == Verdict::Passed ? tr("If it were otherwise: %1").arg(row.why) : row.why);
        m_why->setVisible(!row.why.isEmpty());
        m_mend->setText(row.mend.isEmpty() || row.verdict == Verdict::Passed ? QString()
                                                                             : tr("To mend it: %1").arg(row.mend));
        m_mend->setVisible(!m_mend->text().isEmpty());
        m_prevents->setText(row.prevents.isEmpty() ? QString()
                                                   : tr("Prevents: %1").arg(row.prevents.join(QStringLiteral("; "))));
        m_prevents->setVisible(!row.prevents.isEmpty());
        m_one->setEnabled(session().checksDone());
        m_source->setText(row.source.isEmpty() ? QString() : tr("Source: %1").arg(row.source));
        m_source->setVisible(!row.source.isEmpty());
        m_reasonRow->setVisible(row.verdict == Verdict::NeedsReason);
        if (other)
            m_reason->setText(session().overrides().value(id));
        return;
    }
}

QString ChecksPage::whyNotNext() const
{
    if (!session().checksDone())
        return tr("The checks go on.");
    const int blocked = countOf(Verdict::Blocked);
    if (blocked > 0)
        return tr("%n checks block the rollback. Mend what they name, then check again.", nullptr, blocked);
    const int missing = reasonsMissing();
    if (missing > 0)
        return tr("%n checks need your reason.", nullptr, missing);
    return {};
}

} // namespace ui
