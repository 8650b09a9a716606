#include "ui/pages/InstallTypePage.h"

#include "ui/style/CardGrid.h"
#include "ui/style/ChoiceButton.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString pictureOf(wizard::InstallType type)
{
    switch (type) {
    case wizard::InstallType::Docker:
        return QStringLiteral("box");
    case wizard::InstallType::Rke2ExternalDb:
        return QStringLiteral("topology-database");
    case wizard::InstallType::Rke2Sqlite:
        return QStringLiteral("topology-single");
    case wizard::InstallType::RancherBackup:
        return QStringLiteral("snapshot");
    case wizard::InstallType::Rke:
    case wizard::InstallType::Rke2Etcd:
        break;
    }
    return QStringLiteral("topology-etcd");
}

/// The procedure that the card stands for.
QString nameOf(const InstallTypeOffer& offer)
{
    wizard::Case plain;
    plain.installType = offer.type;
    plain.procedure = offer.procedure;
    return plain.effectiveProcedure();
}

} // namespace

InstallTypePage::InstallTypePage(CaseSession& session)
    : Page(session, QStringLiteral("installTypePage"), tr("How was it installed?"),
           tr("The way back depends on where the cluster keeps its state."))
{
}

/// Rolling back Rancher and rolling back the Kubernetes under it are two different things and stand apart.
void InstallTypePage::addGroup(QVBoxLayout& content, InstallTypeOffer::Subject subject, const QString& title,
                               const QString& sentence)
{
    content.addWidget(headingLabel(title, this));
    content.addWidget(mutedLabel(sentence, this));
    auto* cards = new CardGrid(this);
    for (int index = 0; index < m_offers.size(); ++index) {
        const InstallTypeOffer& offer = m_offers[index];
        if (offer.subject != subject || !offer.procedure.isEmpty())
            continue;
        auto* card = new ChoiceButton(pictureOf(offer.type), offer.title, offer.youHaveThisIf, cards);
        card->setObjectName(QStringLiteral("installType-%1").arg(nameOf(offer)));
        card->setCheckable(true);
        card->setWhyNot(offer.available ? QString() : offer.whyNot);
        m_cards->addButton(card, index);
        cards->addCard(card);
    }
    content.addWidget(cards);
    content.addSpacing(grid::item);
}

/// The procedures of all install types; those of the chosen one are shown.
void InstallTypePage::buildWays(QVBoxLayout& content)
{
    m_waysTitle = headingLabel(tr("Which way back?"), this);
    content.addWidget(m_waysTitle);
    m_wayGrid = new CardGrid(this);
    m_ways = new QButtonGroup(this);
    for (int index = 0; index < m_offers.size(); ++index) {
        const InstallTypeOffer& offer = m_offers[index];
        if (!offer.available)
            continue;
        auto* way = new ChoiceButton({}, offer.way, offer.chooseWhen, m_wayGrid);
        way->setObjectName(QStringLiteral("way-%1-%2").arg(wizard::word(offer.type), nameOf(offer)));
        way->setCheckable(true);
        m_ways->addButton(way, index);
        m_wayGrid->addCard(way);
    }
    content.addWidget(m_wayGrid);
    m_onlyWay = mutedLabel({}, this);
    m_onlyWay->setObjectName(QStringLiteral("onlyWay"));
    content.addWidget(m_onlyWay);
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int index) { choose(m_offers[index]); });
}

void InstallTypePage::build(QVBoxLayout& content)
{
    using Subject = InstallTypeOffer::Subject;
    m_offers = session().services().installTypes();
    m_cards = new QButtonGroup(this);
    addGroup(content, Subject::Rancher, tr("Roll back Rancher"),
             tr("Rancher goes back to its earlier release and to the data of that time."));
    addGroup(content, Subject::Kubernetes, tr("Roll back the Kubernetes under it"),
             tr("The release of every node and the cluster's whole database go back, and with it the data of a Rancher "
                "that runs there."));
    connect(m_cards, &QButtonGroup::idClicked, this, [this](int index) { choose(m_offers[index]); });
    buildWays(content);
    buildDetection(content);
    content.addStretch(1);
}

void InstallTypePage::buildDetection(QVBoxLayout& content)
{
    m_detect = new QPushButton(icon(QStringLiteral("search")), tr("De&tect from a node"), this);
    m_detect->setObjectName(QStringLiteral("detectButton"));
    m_detect->setAutoDefault(false);
    m_finding = new StatusLabel(this);
    m_finding->setObjectName(QStringLiteral("detectFinding"));
    m_evidence = monoLabel({}, this);
    m_evidence->setObjectName(QStringLiteral("detectEvidence"));
    m_evidence->setAccessibleName(tr("Evidence of the detection"));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid::item * 2);
    row->addWidget(m_detect, 0, Qt::AlignTop);
    row->addWidget(m_finding, 1);
    content.addSpacing(grid::item);
    content.addLayout(row);
    m_possible = new QWidget(this);
    m_possible->setObjectName(QStringLiteral("detectPossible"));
    auto* choices = new QVBoxLayout(m_possible);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setAlignment(Qt::AlignLeft);
    m_possible->hide();
    content.addWidget(m_possible);
    content.addWidget(m_evidence);
    m_evidence->hide();
    connect(m_detect, &QPushButton::clicked, this, &InstallTypePage::detect);
    connect(&session().services(), &WizardServices::installTypeDetected, this, &InstallTypePage::showFinding);
}

void InstallTypePage::enter()
{
    showChoice();
}

/// Card and way of the case as it stands, and the other ways of its install type.
void InstallTypePage::showChoice()
{
    const wizard::Case& value = session().caseValue();
    const QString chosen = value.effectiveProcedure();
    int ways = 0;
    for (int index = 0; index < m_offers.size(); ++index) {
        const InstallTypeOffer& offer = m_offers[index];
        const bool ofType = offer.available && offer.type == value.installType;
        if (ofType && offer.procedure.isEmpty())
            m_cards->button(index)->setChecked(true);
        if (QAbstractButton* way = m_ways->button(index)) {
            way->setVisible(ofType);
            way->setChecked(ofType && nameOf(offer) == chosen);
        }
        ways += ofType ? 1 : 0;
        if (ofType && nameOf(offer) == chosen)
            m_onlyWay->setText(tr("One procedure is there for it: %1.").arg(offer.way));
    }
    m_waysTitle->setVisible(ways > 0);
    m_wayGrid->setVisible(ways > 1);
    m_onlyWay->setVisible(ways == 1);
    m_wayGrid->arrange();
}

void InstallTypePage::choose(const InstallTypeOffer& offer)
{
    wizard::Case changed = session().caseValue();
    if (changed.installType != offer.type || changed.effectiveProcedure() != nameOf(offer)) {
        changed.installType = offer.type;
        changed.procedure = offer.procedure;
        session().changeNodes(changed);
    }
    showChoice();
    refreshNext();
}

QString InstallTypePage::whyNotNext() const
{
    const QList<wizard::CaseNode>& nodes = session().caseValue().nodes;
    const bool refused = m_refused.refused && std::any_of(nodes.begin(), nodes.end(), [this](const auto& node) {
                             return node.name == m_refused.node;
                         });
    if (refused)
        return m_refused.sentence;
    return m_cards && m_cards->checkedButton() ? QString() : tr("Choose an install type.");
}

void InstallTypePage::detect()
{
    if (session().caseValue().nodes.isEmpty()) {
        emit nodeNeeded();
        return;
    }
    const wizard::CaseNode* server = session().caseValue().firstServer();
    const wizard::CaseNode& node = server ? *server : session().caseValue().nodes.first();
    m_possible->hide();
    m_finding->setStatus(QStringLiteral("clock"), Meaning::Info, tr("Reading %1. Nothing is changed.").arg(node.name));
    m_evidence->clear();
    session().services().detectInstallType(node);
}

void InstallTypePage::showFinding(const InstallTypeFinding& finding)
{
    if (finding.refused)
        m_finding->setStatus(QStringLiteral("octagon"), Meaning::Danger, finding.sentence);
    else if (finding.found)
        m_finding->setStatus(QStringLiteral("eye"), Meaning::Info, tr("%1 Its card is chosen.").arg(finding.sentence));
    else
        m_finding->setStatus(QStringLiteral("unknown"), Meaning::Unknown, finding.sentence);
    m_evidence->setVisible(!finding.evidence.isEmpty());
    m_evidence->setText(finding.evidence.join(QLatin1Char('\n')));
    m_refused = finding.refused ? finding : InstallTypeFinding();
    showPossible(finding);
    if (finding.found)
        chooseType(finding.type);
    refreshNext();
}

/// Signs of several install types: the person says which one is meant.
void InstallTypePage::showPossible(const InstallTypeFinding& finding)
{
    const QList<QPushButton*> before = m_possible->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
    for (QPushButton* button : before)
        delete button;
    for (int index = 0; index < m_offers.size(); ++index) {
        const InstallTypeOffer& offer = m_offers[index];
        if (!offer.procedure.isEmpty() || !offer.available || !finding.possible.contains(offer.type))
            continue;
        auto* button = new QPushButton(offer.title, m_possible);
        button->setObjectName(QStringLiteral("possible-%1").arg(wizard::word(offer.type)));
        button->setAutoDefault(false);
        m_possible->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, type = offer.type] { chooseType(type); });
    }
    m_possible->setVisible(!finding.possible.isEmpty());
}

void InstallTypePage::chooseType(wizard::InstallType type)
{
    for (int index = 0; index < m_offers.size(); ++index) {
        if (m_offers[index].type == type && m_offers[index].procedure.isEmpty() && m_offers[index].available)
            choose(m_offers[index]);
    }
}

} // namespace ui
