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
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString targetInput = QStringLiteral("targetVersion");

/// Of a whole row: whether it may be taken, and how sure that is.
QString stateText(const SnapshotOffer& offer)
{
    using Trust = SnapshotOffer::Trust;
    if (!offer.fits)
        return offer.whyNot;
    if (!offer.read)
        return offer.readable ? SnapshotPage::tr("Not read yet") : SnapshotPage::tr("Read by the restore alone");
    if (offer.integrity != Trust::Proven)
        return offer.integrityText;
    if (offer.token == Trust::Broken)
        return SnapshotPage::tr("Whole, but made with another server token");
    return offer.token == Trust::Proven ? SnapshotPage::tr("Whole, and the server token fits")
                                        : SnapshotPage::tr("Whole");
}

QString keyOf(const SnapshotOffer& offer)
{
    return offer.choice.node + QLatin1Char(' ') + (offer.inputs.isEmpty() ? offer.choice.path : offer.name);
}

QIcon stateIcon(const SnapshotOffer& offer)
{
    using Trust = SnapshotOffer::Trust;
    if (!offer.fits)
        return icon(QStringLiteral("cross"), Meaning::Muted);
    if (!offer.read)
        return icon(QStringLiteral("snapshot"), Meaning::Info);
    const bool sure = offer.integrity == Trust::Proven && offer.token != Trust::Broken;
    return sure ? icon(QStringLiteral("tick"), Meaning::Good) : icon(QStringLiteral("unknown"), Meaning::Unknown);
}

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
    m_all = new QPushButton(icon(QStringLiteral("search")), tr("Check a&ll"), side);
    m_all->setObjectName(QStringLiteral("readAllButton"));
    m_all->setToolTip(tr("Reads each snapshot to its end where it lies, at low priority. Nothing is changed."));
    auto* acts = new QHBoxLayout;
    for (QPushButton* button : {m_all, m_again, m_other}) {
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
    connect(m_all, &QPushButton::clicked, this, &SnapshotPage::readAll);
    connect(&session().services(), &WizardServices::snapshotsRead, this, &SnapshotPage::endReading);
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
        markNamed();
        refreshNext();
    });
    connect(m_resource, &ResourceEditor::inputsRead, this, [this](const QMap<QString, QJsonValue>& inputs) {
        wizard::Case changed = session().caseValue();
        changed.inputs = inputs;
        if (changed.inputs != session().caseValue().inputs)
            session().changeChoice(changed);
        m_inputs->forget();
        showInputs();
        markNamed();
        refreshNext();
    });
    connect(&session(), &CaseSession::snapshotsChanged, this, &SnapshotPage::showFindings);
    connect(&session().services(), &WizardServices::nodeChanged, this, &SnapshotPage::noteReading);
}

void SnapshotPage::enter()
{
    m_takesSnapshot = session().services().takesSnapshot(session().caseValue());
    m_snapshots->setVisible(m_takesSnapshot);
    m_other->setVisible(m_takesSnapshot);
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

/// Reading goes on until all are read, it is ended here, or the next page asks the nodes for something else.
void SnapshotPage::readAll()
{
    if (m_readingAll) {
        session().services().stopConnecting();
        return;
    }
    m_readingAll = true;
    m_progress.clear();
    showFound();
    session().services().readSnapshots(session().caseValue());
}

void SnapshotPage::endReading()
{
    m_readingAll = false;
    m_progress.clear();
    for (int row = 0; row < m_list->count(); ++row)
        showRow(row);
    showFound();
    choose(m_list->currentRow());
}

/// A snapshot is read to its end, which takes minutes where it is large.
void SnapshotPage::noteReading(const NodeStatus& status)
{
    if (status.bytesToRead <= 0)
        return;
    const QLocale locale;
    const QString done = locale.formattedDataSize(status.bytesRead), all = locale.formattedDataSize(status.bytesToRead),
                  rate = locale.formattedDataSize(status.bytesPerSecond);
    if (!session().snapshotsKnown())
        m_searching->setStatus(
            QStringLiteral("clock"), Meaning::Info,
            tr("%1 reads the chosen snapshot: %2 of %3, %4 a second.").arg(status.node, done, all, rate));
    if (!m_readingAll)
        return;
    const auto& offers = session().snapshots().offers;
    for (int row = 0; row < m_list->count() && row < offers.size(); ++row) {
        const SnapshotOffer& offer = offers[row];
        if (offer.inputs.isEmpty() ? offer.choice.node != status.node || offer.choice.path != status.about
                                   : offer.name != status.about)
            continue;
        m_progress.insert(keyOf(offer), tr("Being read: %1 of %2, %3 a second").arg(done, all, rate));
        showRow(row);
    }
}

/// Three lines, whatever is known: nothing moves while snapshots are read.
void SnapshotPage::showRow(int row)
{
    const SnapshotOffer& offer = session().snapshots().offers[row];
    QListWidgetItem* item = m_list->item(row);
    const QString place = offer.inputs.isEmpty() ? placeText(offer.choice) : offer.place;
    const QString progress = offer.read ? QString() : m_progress.value(keyOf(offer));
    item->setText(offer.name + QLatin1Char('\n') + tr("%1 · %2").arg(place, ageText(offer.takenAt)) +
                  QLatin1Char('\n') + (progress.isEmpty() ? stateText(offer) : progress));
    item->setIcon(stateIcon(offer));
    item->setData(Qt::ForegroundRole, offer.fits ? QVariant() : QBrush(colour(Meaning::Muted, palette())));
}

QJsonValue SnapshotPage::defaultOf(const QString& id) const
{
    for (const wizard::ProcedureInput& input : m_allInputs) {
        if (input.id == id)
            return input.defaultValue;
    }
    return QJsonValue::Undefined;
}

/// -1: the case names none of those that were found.
int SnapshotPage::rowOfCase() const
{
    const wizard::Case& value = session().caseValue();
    const auto& offers = session().snapshots().offers;
    for (int row = 0; row < offers.size(); ++row) {
        const SnapshotOffer& offer = offers[row];
        bool isIt = offer.inputs.isEmpty() ? value.snapshot && value.snapshot->path == offer.choice.path &&
                                                 value.snapshot->node == offer.choice.node
                                           : true;
        for (auto input = offer.inputs.cbegin(); input != offer.inputs.cend(); ++input)
            isIt = isIt && value.inputs.value(input.key(), defaultOf(input.key())) == input.value();
        if (isIt)
            return row;
    }
    return -1;
}

/// How many there are, how many may be taken, how many were read.
void SnapshotPage::showFound()
{
    const SnapshotFindings& findings = session().snapshots();
    int fitting = 0, readable = 0, read = 0;
    for (const SnapshotOffer& offer : findings.offers) {
        fitting += offer.fits ? 1 : 0;
        readable += offer.readable ? 1 : 0;
        read += offer.readable && offer.read ? 1 : 0;
    }
    m_all->setText(m_readingAll ? tr("Stop checkin&g") : tr("Check a&ll"));
    m_all->setEnabled(m_readingAll || readable > 0);
    for (QPushButton* button : {m_again, m_other})
        button->setEnabled(!m_readingAll);
    if (!session().snapshotsKnown())
        m_searching->clearStatus();
    else if (m_readingAll)
        m_searching->setStatus(QStringLiteral("clock"), Meaning::Info,
                               tr("Reading each to its end: %1 of %2 are read.").arg(read).arg(readable));
    else if (!findings.problems.isEmpty())
        m_searching->setStatus(QStringLiteral("triangle"), Meaning::Caution, findings.problems.join(QLatin1Char(' ')));
    else if (fitting > 0)
        m_searching->setStatus(QStringLiteral("tick"), Meaning::Good,
                               tr("%n snapshots, %1 of them fit.", nullptr, int(findings.offers.size())).arg(fitting) +
                                   (read > 0 ? QLatin1Char(' ') + tr("Read to the end: %1.").arg(read) : QString()));
    else
        m_searching->setStatus(QStringLiteral("triangle"), Meaning::Caution,
                               m_takesSnapshot ? tr("No snapshot that fits was found. Name another place.")
                                               : tr("No backup that fits was found. Name one below."));
}

void SnapshotPage::showFindings()
{
    const auto& offers = session().snapshots().offers;
    const QSignalBlocker quiet(m_list);
    const int scrolled = m_list->verticalScrollBar()->value();
    m_snapshots->setVisible(m_takesSnapshot || !offers.isEmpty());
    m_list->clear();
    for (int row = 0; row < offers.size(); ++row) {
        m_list->addItem(new QListWidgetItem);
        showRow(row);
    }
    const int first = !offers.isEmpty() && offers.first().fits ? 0 : -1;
    const bool typed = !m_takesSnapshot && session().caseValue().inputs.contains(QStringLiteral("backupFile"));
    const int named = rowOfCase();
    const int row = named >= 0 || typed ? named : first;
    showFound();
    m_list->setCurrentRow(row);
    m_list->verticalScrollBar()->setValue(scrolled);
    if (m_readingAll) {
        showChosen();
        return;
    }
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

/// A backup that is named in a field is the chosen one of the list, or none of it.
void SnapshotPage::markNamed()
{
    if (m_takesSnapshot)
        return;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(rowOfCase());
    showChosen();
}

void SnapshotPage::showChosen()
{
    if (const SnapshotOffer* offer = chosen())
        m_card->showOffer(*offer);
    else
        m_card->showNothing();
    refreshNext();
}

void SnapshotPage::choose(int)
{
    const SnapshotOffer* offer = chosen();
    wizard::Case changed = session().caseValue();
    if (offer && offer->fits && offer->inputs.isEmpty()) {
        const QString hash = rowOfCase() == m_list->currentRow() ? changed.snapshot->sha256 : QString();
        changed.snapshot = offer->choice;
        if (changed.snapshot->sha256.isEmpty())
            changed.snapshot->sha256 = hash; // taken earlier, and of this file
    }
    for (auto input = offer ? offer->inputs.cbegin() : QMap<QString, QJsonValue>::const_iterator();
         offer && offer->fits && input != offer->inputs.cend(); ++input)
        changed.inputs.insert(input.key(), input.value());
    if (changed != session().caseValue()) {
        const bool filledIn = changed.inputs != session().caseValue().inputs;
        session().changeChoice(changed);
        if (filledIn) {
            m_inputs->forget();
            showInputs();
        }
    }
    showChosen();
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
