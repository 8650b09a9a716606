#include "ui/pages/SnapshotPage.h"

#include "ui/dialogs/OtherSnapshotDialog.h"
#include "ui/pages/InputsForm.h"
#include "ui/pages/ResourceEditor.h"
#include "ui/pages/SnapshotCard.h"
#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/PageTitle.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"
#include "wizard/case/CaseReader.h"
#include "wizard/record/Runbook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
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
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 8);
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
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::section);
    m_target = new QComboBox(box);
    m_target->setObjectName(QStringLiteral("targetVersion"));
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_targetRow = new FieldRow(tr("Release &to go back to"), m_target, box);
    m_evidence = mutedLabel({}, box);
    m_evidence->setObjectName(QStringLiteral("targetEvidence"));
    m_more = new QPushButton(icon(QStringLiteral("chevron-down")), tr("&More choices"), box);
    m_more->setObjectName(QStringLiteral("moreInputsButton"));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    row->addWidget(m_targetRow, 4);
    row->addWidget(m_evidence, 4);
    row->addWidget(m_more);
    return box;
}

void SnapshotPage::build(QVBoxLayout& content)
{
    m_snapshots = new QWidget(this);
    auto* columns = new QHBoxLayout(m_snapshots);
    columns->setContentsMargins(0, 0, 0, grid::item);
    columns->setSpacing(grid::section);
    columns->addWidget(buildList(), 4);
    m_card = new SnapshotCard(m_snapshots);
    columns->addWidget(m_card, 5);
    content.addWidget(m_snapshots, 1);
    content.addWidget(buildVersion());
    m_inputs = new InputsForm(this);
    m_inputs->setElsewhere({targetInput});
    m_resource = new ResourceEditor(this);
    m_resource->setForm(m_inputs);
    content.addWidget(m_resource);
    content.addStretch(0);

    connect(m_again, &QPushButton::clicked, this, &SnapshotPage::search);
    connect(m_other, &QPushButton::clicked, this, &SnapshotPage::nameOther);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnapshotPage::choose);
    connect(m_target, &QComboBox::currentTextChanged, this, &SnapshotPage::setTarget);
    connect(m_more, &QPushButton::toggled, this, &SnapshotPage::showInputs);
    connect(m_inputs, &InputsForm::changed, this, [this](const QString& id, const QJsonValue& value) {
        wizard::Case changed = session().caseValue();
        if (value.isUndefined())
            changed.inputs.remove(id);
        else
            changed.inputs.insert(id, value);
        session().changeChoice(changed);
        m_resource->showResource(m_allInputs, changed);
        refreshNext();
    });
    connect(m_resource, &ResourceEditor::inputsRead, this, [this](const QMap<QString, QJsonValue>& inputs) {
        wizard::Case changed = session().caseValue();
        changed.inputs = inputs;
        if (changed.inputs != session().caseValue().inputs)
            session().changeChoice(changed);
        m_inputs->forget();
        showInputs();
        refreshNext();
    });
    connect(&session(), &CaseSession::snapshotsChanged, this, &SnapshotPage::showFindings);
    connect(&session().services(), &WizardServices::nodeChanged, this, &SnapshotPage::noteReading);
}

void SnapshotPage::enter()
{
    m_takesSnapshot = session().services().takesSnapshot(session().caseValue());
    m_snapshots->setVisible(m_takesSnapshot);
    titleArea().setSentence(m_takesSnapshot
                                ? tr("The snapshot decides what the cluster remembers; the release has to be the one "
                                     "that made it.")
                                : tr("The backup decides what Rancher remembers; the release has to be the one that "
                                     "made it."));
    m_allInputs = session().services().inputs(session().caseValue());
    for (const wizard::ProcedureInput& input : std::as_const(m_allInputs))
        if (input.id == targetInput)
            m_targetInput = input;
    m_target->lineEdit()->setPlaceholderText(m_targetInput.example);
    showInputs();
    if (session().snapshotsKnown())
        showFindings();
    else
        search();
}

/// Where the inputs say to what state it goes back, they are in view at once.
void SnapshotPage::showInputs()
{
    const wizard::Case& value = session().caseValue();
    const auto& proposals = session().snapshots().proposals;
    for (auto found = proposals.cbegin(); found != proposals.cend(); ++found)
        m_inputs->setProposals(found.key(), found.value());
    m_inputs->showInputs(value.effectiveProcedure(), m_allInputs, value);
    m_resource->showResource(m_allInputs, value);
    m_more->setVisible(m_takesSnapshot && !m_inputs->isEmpty());
    m_resource->setVisible(!m_inputs->isEmpty() && (!m_takesSnapshot || m_more->isChecked()));
}

void SnapshotPage::search()
{
    m_searching->setStatus(QStringLiteral("search"), Meaning::Info, tr("Looking for snapshots on the nodes."));
    session().services().findSnapshots(session().caseValue());
}

/// The chosen snapshot is read to its end, which takes minutes where it is large.
void SnapshotPage::noteReading(const NodeStatus& status)
{
    if (session().snapshotsKnown() || status.bytesToRead <= 0)
        return;
    const QLocale locale;
    m_searching->setStatus(QStringLiteral("clock"), Meaning::Info,
                           tr("%1 reads the chosen snapshot: %2 of %3, %4 a second.")
                               .arg(status.node, locale.formattedDataSize(status.bytesRead),
                                    locale.formattedDataSize(status.bytesToRead),
                                    locale.formattedDataSize(status.bytesPerSecond)));
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
                               tr("%n snapshots, %1 of them fit.", nullptr, int(findings.offers.size())).arg(fitting));
    else
        m_searching->setStatus(QStringLiteral("triangle"), Meaning::Caution,
                               tr("No snapshot that fits was found. Name another place."));
    if (!findings.problems.isEmpty())
        m_searching->setStatus(QStringLiteral("triangle"), Meaning::Caution, findings.problems.join(QLatin1Char(' ')));
    m_list->setCurrentRow(row);
    showInputs();
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
    m_targetRow->setError(trimmed.isEmpty() ? QString() : wizard::checkInputText(m_targetInput.type, trimmed));
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

/// The labels of inputs that have to be filled in and are not.
QStringList SnapshotPage::missingInputs() const
{
    const wizard::Case& value = session().caseValue();
    QStringList missing;
    for (const wizard::ProcedureInput& input : m_allInputs) {
        const bool filled = !value.inputs.value(input.id).toString().isEmpty() || !input.defaultValue.isUndefined();
        if (input.isRequired && !input.required && !filled)
            missing << wizard::procedureText(value.effectiveProcedure(), input.label);
    }
    return missing;
}

QString SnapshotPage::whyNotNext() const
{
    if (!m_list)
        return {};
    if (!session().snapshotsKnown())
        return tr("The search for snapshots goes on.");
    const SnapshotOffer* offer = chosen();
    if (m_takesSnapshot && !offer)
        return tr("Choose a snapshot.");
    if (m_takesSnapshot && !offer->fits)
        return tr("The chosen snapshot does not fit. The reason stands beside it.");
    const QStringList missing = missingInputs();
    if (!missing.isEmpty())
        return tr("Still to be filled in: %1.").arg(missing.join(QStringLiteral(", ")));
    if (!m_resource->problem().isEmpty())
        return m_resource->problem();
    return target().isEmpty() ? QString() : wizard::checkInputText(m_targetInput.type, target());
}

} // namespace ui
