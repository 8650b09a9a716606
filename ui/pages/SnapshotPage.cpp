#include "ui/pages/SnapshotPage.h"

#include "ui/dialogs/OtherSnapshotDialog.h"
#include "ui/pages/InputsForm.h"
#include "ui/pages/SnapshotCard.h"
#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"
#include "wizard/case/CaseReader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString targetInput = QStringLiteral("targetVersion");

} // namespace

SnapshotPage::SnapshotPage(CaseSession& session)
    : Page(session, QStringLiteral("snapshotPage"), tr("Back to which state?"),
           tr("The snapshot decides what the cluster remembers; the release has to be the one that made it."))
{
}

QWidget* SnapshotPage::buildList()
{
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::item);
    m_searching = new StatusLabel(side);
    m_searching->setObjectName(QStringLiteral("snapshotSearch"));
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("snapshotList"));
    m_list->setAccessibleName(tr("Snapshots that were found"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_again = new QPushButton(icon(QStringLiteral("refresh")), tr("&Search again"), side);
    m_again->setObjectName(QStringLiteral("searchAgainButton"));
    m_other = new QPushButton(icon(QStringLiteral("add")), tr("Name an&other…"), side);
    m_other->setObjectName(QStringLiteral("otherSnapshotButton"));
    auto* acts = new QHBoxLayout;
    for (QPushButton* button : {m_again, m_other}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    rows->addWidget(m_searching);
    rows->addWidget(m_list, 1);
    rows->addLayout(acts);
    return side;
}

QWidget* SnapshotPage::buildVersion()
{
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::inside);
    m_target = new QComboBox(box);
    m_target->setObjectName(QStringLiteral("targetVersion"));
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->lineEdit()->setPlaceholderText(QStringLiteral("v1.31.9+rke2r1"));
    m_targetRow = new FieldRow(tr("Release to go &back to"), m_target, box);
    m_targetRow->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_evidence = mutedLabel({}, box);
    m_evidence->setObjectName(QStringLiteral("targetEvidence"));
    rows->addWidget(m_targetRow);
    rows->addWidget(m_evidence);
    m_more = new QPushButton(icon(QStringLiteral("chevron-down")), tr("&More choices"), box);
    m_more->setObjectName(QStringLiteral("moreInputsButton"));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_inputs = new InputsForm(box);
    m_inputs->hide();
    rows->addSpacing(grid::item);
    rows->addWidget(m_more, 0, Qt::AlignLeft);
    rows->addWidget(m_inputs);
    return box;
}

void SnapshotPage::build(QVBoxLayout& content)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid::section);
    columns->addWidget(buildList(), 4);
    m_card = new SnapshotCard(this);
    columns->addWidget(m_card, 5);
    content.addLayout(columns, 1);
    content.addSpacing(grid::section - grid::item);
    content.addWidget(buildVersion());

    connect(m_again, &QPushButton::clicked, this, &SnapshotPage::search);
    connect(m_other, &QPushButton::clicked, this, &SnapshotPage::nameOther);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnapshotPage::choose);
    connect(m_target, &QComboBox::currentTextChanged, this, &SnapshotPage::setTarget);
    connect(m_more, &QPushButton::toggled, m_inputs, &QWidget::setVisible);
    connect(m_inputs, &InputsForm::changed, this, [this](const QString& id, const QJsonValue& value) {
        wizard::Case changed = session().caseValue();
        if (value.isUndefined())
            changed.inputs.remove(id);
        else
            changed.inputs.insert(id, value);
        session().changeChoice(changed);
    });
    connect(&session(), &CaseSession::snapshotsChanged, this, &SnapshotPage::showFindings);
}

void SnapshotPage::enter()
{
    const auto inputs = session().services().inputs(session().caseValue());
    m_inputs->showInputs(session().caseValue().effectiveProcedure(), inputs, session().caseValue());
    m_more->setVisible(!m_inputs->isEmpty());
    if (session().snapshotsKnown())
        showFindings();
    else
        search();
}

void SnapshotPage::search()
{
    m_searching->setStatus(QStringLiteral("search"), Meaning::Info, tr("Looking for snapshots on the nodes."));
    session().services().findSnapshots(session().caseValue());
}

void SnapshotPage::showFindings()
{
    const SnapshotFindings& findings = session().snapshots();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int fitting = 0, row = -1;
    for (const SnapshotOffer& offer : findings.offers) {
        QString text =
            offer.name + QLatin1Char('\n') + tr("%1 · %2").arg(placeText(offer.choice), ageText(offer.takenAt));
        if (!offer.fits)
            text += QLatin1Char('\n') + offer.whyNot;
        auto* item = new QListWidgetItem(icon(offer.fits ? QStringLiteral("snapshot") : QStringLiteral("cross"),
                                              offer.fits ? Meaning::Info : Meaning::Muted),
                                         text, m_list);
        if (!offer.fits)
            item->setForeground(colour(Meaning::Muted, palette()));
        fitting += offer.fits ? 1 : 0;
        const auto& kept = session().caseValue().snapshot;
        if (kept && kept->path == offer.choice.path && kept->node == offer.choice.node)
            row = m_list->count() - 1;
    }
    if (row < 0 && fitting > 0)
        row = 0;
    if (!session().snapshotsKnown())
        m_searching->clearStatus();
    else if (fitting > 0)
        m_searching->setStatus(QStringLiteral("tick"), Meaning::Good,
                               tr("%1 snapshots, %2 of them fit.").arg(findings.offers.size()).arg(fitting));
    else
        m_searching->setStatus(QStringLiteral("triangle"), Meaning::Caution,
                               tr("No snapshot that fits was found. Name another place."));
    if (!findings.problems.isEmpty())
        m_searching->setStatus(QStringLiteral("triangle"), Meaning::Caution, findings.problems.join(QLatin1Char(' ')));
    m_list->setCurrentRow(row);
    proposeTarget();
    choose(row);
}

void SnapshotPage::proposeTarget()
{
    const QSignalBlocker quiet(m_target);
    QString kept = target();
    m_target->clear();
    for (const TargetProposal& proposal : session().snapshots().targets)
        m_target->addItem(proposal.version);
    if (kept.isEmpty() && m_target->count() > 0)
        kept = m_target->itemText(0);
    m_target->setEditText(kept);
    setTarget(kept);
}

const SnapshotOffer* SnapshotPage::chosen() const
{
    const int row = m_list ? m_list->currentRow() : -1;
    const auto& offers = session().snapshots().offers;
    return row >= 0 && row < offers.size() ? &offers[row] : nullptr;
}

void SnapshotPage::choose(int)
{
    const SnapshotOffer* offer = chosen();
    if (offer)
        m_card->showOffer(*offer);
    else
        m_card->showNothing();
    if (offer && offer->fits && session().caseValue().snapshot != offer->choice) {
        wizard::Case changed = session().caseValue();
        changed.snapshot = offer->choice;
        session().changeChoice(changed);
    }
    refreshNext();
}

QString SnapshotPage::target() const
{
    return session().caseValue().inputs.value(targetInput).toString();
}

void SnapshotPage::setTarget(const QString& version)
{
    const QString trimmed = version.trimmed();
    m_targetRow->setError(trimmed.isEmpty() ? QString() : wizard::checkRke2Version(trimmed));
    QString evidence;
    for (const TargetProposal& proposal : session().snapshots().targets)
        if (proposal.version == trimmed)
            evidence = proposal.evidence;
    m_evidence->setText(evidence);
    if (trimmed != target()) {
        wizard::Case changed = session().caseValue();
        changed.inputs.insert(targetInput, trimmed);
        session().changeChoice(changed);
    }
    refreshNext();
}

void SnapshotPage::nameOther()
{
    QStringList nodes;
    for (const wizard::CaseNode& node : session().caseValue().nodes)
        if (node.takesPart())
            nodes << node.name;
    auto* dialog = new OtherSnapshotDialog(nodes, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        wizard::Case changed = session().caseValue();
        changed.snapshot = dialog->choice();
        session().changeChoice(changed);
        search();
    });
    dialog->open();
}

QString SnapshotPage::whyNotNext() const
{
    if (!m_list)
        return {};
    if (!session().snapshotsKnown())
        return tr("The search for snapshots goes on.");
    const SnapshotOffer* offer = chosen();
    if (!offer)
        return tr("Choose a snapshot.");
    if (!offer->fits)
        return tr("The chosen snapshot does not fit. The reason stands beside it.");
    if (target().isEmpty())
        return tr("Name the release to go back to.");
    return wizard::checkRke2Version(target());
}

} // namespace ui
