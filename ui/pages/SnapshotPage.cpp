#include "ui/pages/SnapshotPage.h"

#include "ui/dialogs/OtherSnapshotDialog.h"
#include "ui/pages/InputsForm.h"
#include "ui/pages/ResourceEditor.h"
#include "ui/pages/SnapshotCard.h"
#include "ui/pages/SnapshotList.h"
#include "ui/style/FieldRow.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/PageTitle.h"
#include "ui/style/Texts.h"
#include "wizard/case/CaseReader.h"
#include "wizard/record/Runbook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
    m_list = new SnapshotList(m_snapshots);
    columns->addWidget(m_list, 4);
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

    connect(m_list, &SnapshotList::searchWanted, this, &SnapshotPage::search);
    connect(m_list, &SnapshotList::otherWanted, this, &SnapshotPage::nameOther);
    connect(m_list, &SnapshotList::readWanted, this, &SnapshotPage::readAll);
    connect(m_list, &SnapshotList::stopWanted, &session().services(), &WizardServices::stopConnecting);
    connect(&session().services(), &WizardServices::snapshotsRead, this, &SnapshotPage::endReading);
    connect(m_list, &SnapshotList::chosen, this, &SnapshotPage::choose);
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
    connect(&session().services(), &WizardServices::nodeChanged, m_list, &SnapshotList::noteReading);
}

void SnapshotPage::enter()
{
    m_takesSnapshot = session().services().takesSnapshot(session().caseValue());
    m_snapshots->setVisible(m_takesSnapshot);
    m_list->setOfBackups(!m_takesSnapshot);
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
    m_list->showSearch();
    session().services().findSnapshots(session().caseValue());
}

/// Reading goes on until all are read, it is ended here, or the next page asks the nodes for something else.
void SnapshotPage::readAll()
{
    m_list->setReading(true);
    session().services().readSnapshots(session().caseValue());
}

void SnapshotPage::endReading()
{
    m_list->setReading(false);
    if (isVisible()) // what the next page makes of the choice is not thrown away
        choose(m_list->row());
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

/// The case names another state than this one.
bool SnapshotPage::isContradicted(const SnapshotOffer& offer) const
{
    if (offer.inputs.isEmpty() && session().caseValue().snapshot)
        return true;
    const auto& inputs = session().caseValue().inputs;
    for (auto input = offer.inputs.cbegin(); input != offer.inputs.cend(); ++input) {
        if (inputs.contains(input.key()) && inputs.value(input.key()) != input.value())
            return true;
    }
    return false;
}

void SnapshotPage::showFindings()
{
    const auto& offers = session().snapshots().offers;
    int row = rowOfCase();
    if (row < 0 && !offers.isEmpty() && offers.first().fits && !isContradicted(offers.first()))
        row = 0;
    m_snapshots->setVisible(m_takesSnapshot || !offers.isEmpty());
    m_list->showFindings(session().snapshots(), session().snapshotsKnown(), row);
    if (m_list->isReading()) {
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
    const int row = m_list ? m_list->row() : -1;
    const auto& offers = session().snapshots().offers;
    return row >= 0 && row < offers.size() ? &offers[row] : nullptr;
}

/// A backup that is named in a field is the chosen one of the list, or none of it.
void SnapshotPage::markNamed()
{
    if (m_takesSnapshot)
        return;
    m_list->mark(rowOfCase());
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
        const QString hash = rowOfCase() == m_list->row() ? changed.snapshot->sha256 : QString();
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
