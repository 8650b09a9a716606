#include "ui/pages/StartPage.h"

#include "ui/style/ChoiceButton.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/Texts.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostKept = 3;

/// The button that was pressed may still be in its own signal.
void empty(QLayout& rows)
{
    while (QLayoutItem* item = rows.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

QList<RunSummary> interruptedRuns(const QList<RunSummary>& runs)
{
    QList<RunSummary> found;
    for (const RunSummary& run : runs)
        if (run.canResume)
            found << run;
    return found;
}

StartPage::StartPage(CaseSession& session)
    : Page(session, QStringLiteral("startPage"), tr("Rancher Rollback Wizard"),
           tr("Takes a cluster back to the state before an upgrade that failed. Nothing is changed on a machine before "
              "the page “Procedure” is confirmed."))
{
}

ChoiceButton* StartPage::addChoice(QGridLayout& cards, const QString& name, const QString& iconName,
                                   const QString& title, const QString& sentence)
{
    auto* button = new ChoiceButton(iconName, title, sentence, this);
    button->setObjectName(name);
    const int index = cards.count();
    cards.addWidget(button, index / 2, index % 2);
    return button;
}

void StartPage::build(QVBoxLayout& content)
{
    auto* cards = new QGridLayout;
    cards->setSpacing(grid::item * 2);
    cards->setColumnStretch(0, 1);
    cards->setColumnStretch(1, 1);
    content.addLayout(cards);
    auto* rollBack =
        addChoice(*cards, QStringLiteral("rollBackButton"), QStringLiteral("rollback"), tr("&Roll back a cluster"),
                  tr("Name the machines, choose a snapshot, see every command before it runs."));
    m_resume = addChoice(*cards, QStringLiteral("resumeButton"), QStringLiteral("resume"),
                         tr("Continue an &interrupted run"), {});
    auto* practice =
        addChoice(*cards, QStringLiteral("practiceButton"), QStringLiteral("mask"), tr("Prac&tice"),
                  tr("The same pages and the same commands against a simulated cluster on this computer."));
    practice->setMeaning(Meaning::Practice);
    m_records = addChoice(*cards, QStringLiteral("recordsButton"), QStringLiteral("record"), tr("R&ecords"), {});
    connect(rollBack, &QAbstractButton::clicked, this, &StartPage::rollBackChosen);
    connect(m_resume, &QAbstractButton::clicked, this, &StartPage::resumeChosen);
    connect(practice, &QAbstractButton::clicked, this, &StartPage::practiceChosen);
    connect(m_records, &QAbstractButton::clicked, this, &StartPage::recordsChosen);

    content.addSpacing(grid::section - grid::item);
    content.addWidget(headingLabel(tr("Recent cases"), this));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(grid::inside);
    content.addLayout(m_recent);
    content.addSpacing(grid::section - grid::item);
    m_keptHeading = headingLabel(tr("Finished runs that still keep copies on their nodes"), this);
    content.addWidget(m_keptHeading);
    m_kept = new QVBoxLayout;
    m_kept->setSpacing(grid::inside);
    content.addLayout(m_kept);
    content.addStretch(1);
}

void StartPage::enter()
{
    const QList<RunSummary> runs = session().services().runs();
    const QList<RunSummary> interrupted = interruptedRuns(runs);
    if (interrupted.isEmpty()) {
        m_resume->setSentence(
            tr("A run that lost its window, its computer or its connection goes on from its journal."));
        m_resume->setWhyNot(tr("There is no interrupted run."));
    } else {
        const RunSummary& newest = interrupted.first();
        const QString when = QLocale().toString(newest.startedAt.toLocalTime(), QLocale::ShortFormat);
        QString sentence = tr("%1, begun %2, stands at %3.").arg(newest.caseName, when, newest.stands);
        if (interrupted.size() > 1)
            sentence += QLatin1Char(' ') + tr("%n more can go on.", nullptr, int(interrupted.size()) - 1);
        m_resume->setSentence(sentence);
        m_resume->setWhyNot({});
        m_resume->setMeaning(Meaning::Caution);
    }
    m_records->setSentence(tr("Read, print or save what past runs did."));
    m_records->setWhyNot(runs.isEmpty() ? tr("There is no run yet.") : QString());
    listRecentCases();
    listKept(runs);
}

void StartPage::listKept(const QList<RunSummary>& runs)
{
    empty(*m_kept);
    for (const RunSummary& run : runs) {
        if (!run.cleanUp.offered() || m_kept->count() == mostKept)
            continue;
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString when = QLocale().toString(run.endedAt.toLocalTime(), QLocale::ShortFormat);
        const QString name = run.practice ? tr("%1 (practice)").arg(run.caseName) : run.caseName;
        auto* cleanUp = new QPushButton(icon(QStringLiteral("broom")), tr("Clean up what was kept…"), line);
        cleanUp->setObjectName(QStringLiteral("cleanUp%1").arg(m_kept->count()));
        cleanUp->setAutoDefault(false);
        cleanUp->setAccessibleDescription(name);
        row->addWidget(cleanUp);
        row->addWidget(plainLabel(tr("%1, rolled back to %2, %3").arg(name, run.toVersion, when), line), 1);
        connect(cleanUp, &QPushButton::clicked, this, [this, id = run.id] { emit cleanUpChosen(id); });
        m_kept->addWidget(line);
    }
    m_keptHeading->setVisible(m_kept->count() > 0);
}

void StartPage::listRecentCases()
{
    empty(*m_recent);
    const QStringList files = session().services().recentCaseFiles();
    if (files.isEmpty()) {
        m_recent->addWidget(mutedLabel(tr("None yet. A case is the list of machines and choices; it can be saved from "
                                          "the menu “Case” and opened again here."),
                                       this));
        return;
    }
    for (int index = 0; index < files.size(); ++index) {
        const QFileInfo file(files[index]);
        auto* open = new QPushButton(icon(QStringLiteral("file")),
                                     tr("%1 — %2").arg(file.completeBaseName(), file.absolutePath()), this);
        open->setObjectName(QStringLiteral("recentCase%1").arg(index));
        open->setAutoDefault(false);
        open->setToolTip(tr("Open this case"));
        connect(open, &QPushButton::clicked, this,
                [this, path = file.absoluteFilePath()] { emit caseFileChosen(path); });
        m_recent->addWidget(open, 0, Qt::AlignLeft);
    }
}

} // namespace ui
