#include "ui/pages/VerificationPage.h"

#include "ui/pages/FactRows.h"
#include "ui/panes/FailureMeaning.h"
#include "ui/panes/TaskLook.h"
#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"
#include "ui/style/WrappingDelegate.h"
#include "wizard/knowledge/SignatureReader.h"
#include "wizard/record/FactWords.h"
#include "wizard/record/RunWords.h"
#include "wizard/record/Runbook.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

VerificationPage::VerificationPage(CaseSession& session)
    : Page(session, QStringLiteral("verificationPage"), tr("Is it back?"),
           tr("What was read before and after, and what the final checks saw."))
{
    setButtonText(QWizard::NextButton, tr("See the &record"));
}

QTableWidget* VerificationPage::makeTable(const QString& name, const QString& spoken, const QStringList& columns)
{
    auto* table = new QTableWidget(0, int(columns.size()), this);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    wrapRows(*table);
    table->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    return table;
}

void VerificationPage::build(QVBoxLayout& content)
{
    m_outcome = new StatusLabel(this);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    content.addWidget(m_outcome);
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("verificationTabs"));
    m_checks = makeTable(QStringLiteral("finalChecks"), tr("Final checks"),
                         {tr("Check"), tr("Node"), tr("Verdict"), tr("Expected"), tr("Found")});
    m_facts = makeTable(QStringLiteral("beforeAfter"), tr("Facts before and after"),
                        {tr("Node"), tr("Fact"), tr("Before"), tr("After")});
    tabs->addTab(m_checks, tr("Final checks"));
    tabs->addTab(m_facts, tr("Before and after"));
    content.addWidget(tabs, 1);
    m_meaning = new FailureMeaning(this);
    m_meaning->setObjectName(QStringLiteral("checkMeaning"));
    content.addWidget(m_meaning);
    m_seen = new QCheckBox(tr("&I looked at Rancher in the browser"), this);
    m_seen->setObjectName(QStringLiteral("personSaw"));
    content.addWidget(m_seen);
    content.addWidget(mutedLabel(
        tr("No program can see it for you: the version stands in the bottom-left corner of the page."), this));
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("personNote"));
    m_note->setPlaceholderText(tr("for example: v2.11.3, local cluster is Active"));
    m_note->setEnabled(false);
    content.addWidget(
        new FieldRow(tr("What you sa&w; it is kept in the record when you leave this field"), m_note, this));
    m_kept = new StatusLabel(this);
    m_kept->setObjectName(QStringLiteral("personKept"));
    content.addWidget(m_kept);
    connect(m_seen, &QCheckBox::toggled, m_note, &QWidget::setEnabled);
    connect(m_note, &QLineEdit::editingFinished, this, &VerificationPage::keepSight);
}

void VerificationPage::enter()
{
    QObject::disconnect(m_following);
    RunFeed* feed = session().run();
    if (!feed)
        return;
    m_following = connect(feed, &RunFeed::changed, this, &VerificationPage::showRun);
    showRun(feed->snapshot());
}

void VerificationPage::showRun(const wizard::RunSnapshot& snapshot)
{
    const TaskLook look = lookOf(snapshot.state);
    const QString reason = wizard::runReason(snapshot);
    QString outcome =
        reason.isEmpty() ? tr("The run is %1.").arg(look.word) : tr("The run is %1: %2").arg(look.word, reason);
    outcome += QLatin1Char(' ') + (snapshot.checks.isEmpty()
                                       ? tr("No final check was made.")
                                       : tr("Final checks: %1.").arg(wizard::checkNumbers(snapshot.checks)));
    m_outcome->setStatus(look.iconName, look.meaning, outcome);
    showChecks(snapshot);
    showFacts(snapshot);
    // Only what the journal has is called kept.
    for (const wizard::TimedNote& note : snapshot.notes)
        if (!m_sent.isEmpty() && note.text == m_sent)
            m_kept->setStatus(QStringLiteral("tick"), Meaning::Good, tr("Kept in the record."));
}

/// What did not pass comes first; checks that say the same of several nodes stand in one row.
QList<wizard::CheckView> VerificationPage::joined(const QList<wizard::CheckView>& checks)
{
    QList<wizard::CheckView> rows;
    for (const wizard::CheckView& check : checks) {
        const auto alike = std::find_if(rows.begin(), rows.end(), [&check](const wizard::CheckView& row) {
            return row.id == check.id && row.title == check.title && row.expected == check.expected &&
                   row.got == check.got && row.verdict == check.verdict;
        });
        if (alike == rows.end())
            rows << check;
        else
            alike->node += QStringLiteral(", ") + check.node;
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const wizard::CheckView& row) { return row.verdict != QLatin1String("passed"); });
    return rows;
}

void VerificationPage::showChecks(const wizard::RunSnapshot& snapshot)
{
    QList<wizard::CheckView> inOrder = snapshot.checks; // the nodes answer in no order
    std::stable_sort(inOrder.begin(), inOrder.end(), [&](const wizard::CheckView& one, const wizard::CheckView& other) {
        return snapshot.plan.nodes.indexOf(one.node) < snapshot.plan.nodes.indexOf(other.node);
    });
    const QList<wizard::CheckView> checks = joined(inOrder);
    m_checks->setRowCount(int(checks.size()));
    for (int row = 0; row < checks.size(); ++row) {
        const wizard::CheckView& check = checks[row];
        const bool passed = check.verdict == QLatin1String("passed");
        const bool failed = check.verdict == QLatin1String("failed");
        const bool notApplicable = check.verdict == QLatin1String("not-applicable");
        auto* verdict = new QTableWidgetItem(passed          ? tr("passed")
                                             : failed        ? tr("failed")
                                             : notApplicable ? tr("not applicable")
                                                             : tr("not known"));
        verdict->setIcon(passed          ? icon(QStringLiteral("tick"), Meaning::Good)
                         : failed        ? icon(QStringLiteral("cross"), Meaning::Danger)
                         : notApplicable ? icon(QStringLiteral("not-needed"), Meaning::Muted)
                                         : icon(QStringLiteral("unknown"), Meaning::Unknown));
        const QString title = check.title.isEmpty() ? check.id : check.title;
        m_checks->setItem(row, 0, new QTableWidgetItem(wizard::procedureText(snapshot.plan.procedure, title)));
        m_checks->setItem(row, 1, new QTableWidgetItem(check.node));
        m_checks->setItem(row, 2, verdict);
        m_checks->setItem(row, 3, new QTableWidgetItem(wizard::expectationText(check.expected)));
        m_checks->setItem(row, 4, new QTableWidgetItem(check.got));
    }
    m_checks->resizeColumnToContents(2);
    for (const int column : {0, 1, 3, 4})
        m_checks->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_checks->resizeRowsToContents();
    explainFailed(snapshot);
}

/// What is known of the checks that failed, as beside a failed step.
void VerificationPage::explainFailed(const wizard::RunSnapshot& snapshot)
{
    QList<wizard::FindingView> findings;
    for (const wizard::CheckView& check : snapshot.checks) {
        if (check.verdict != QLatin1String("failed"))
            continue;
        for (const wizard::KnownFailure& known : wizard::knownAtTheEnd(snapshot.plan.procedure, check.id, check.got))
            findings << wizard::FindingView{known.signature.id, known.line, known.signature.title};
    }
    m_meaning->showFindings(findings);
}

void VerificationPage::showFacts(const wizard::RunSnapshot& snapshot)
{
    const QList<FactRow> rows = factRows(snapshot.factsBefore, snapshot.factsAfter);
    m_facts->setRowCount(int(rows.size()));
    for (int index = 0; index < rows.size(); ++index) {
        const FactRow& row = rows[index];
        const QStringList texts = {row.node.isEmpty() ? tr("cluster") : row.node, row.name, row.before, row.after};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (row.changed() && column == 3) {
                item->setIcon(icon(QStringLiteral("pencil"), Meaning::Caution));
                item->setFont(scaledFont(1.0, true));
                item->setData(Qt::AccessibleTextRole, tr("%1, changed").arg(row.after));
            }
            m_facts->setItem(index, column, item);
        }
    }
    for (const int column : {0, 1, 2, 3})
        m_facts->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_facts->resizeRowsToContents();
}

void VerificationPage::keepSight()
{
    RunFeed* feed = session().run();
    const QString seen = m_note->text().trimmed();
    const QString text = tr("Seen in the browser: %1").arg(seen);
    if (!feed || !m_seen->isChecked() || seen.isEmpty() || text == m_sent)
        return;
    m_sent = text;
    wizard::RunControl control;
    control.kind = wizard::RunControl::Kind::AddNote;
    control.text = text;
    control.by = session().services().operatorName();
    feed->post(control);
}

} // namespace ui
