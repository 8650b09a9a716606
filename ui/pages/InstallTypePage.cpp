#include "ui/pages/InstallTypePage.h"

#include "ui/style/ChoiceButton.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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

void InstallTypePage::build(QVBoxLayout& content)
{
    m_offers = session().services().installTypes();
    m_cards = new QButtonGroup(this);
    auto* cards = new QGridLayout;
    cards->setSpacing(grid::item * 2);
    cards->setColumnStretch(0, 1);
    cards->setColumnStretch(1, 1);
    for (int index = 0; index < m_offers.size(); ++index) {
        const InstallTypeOffer& offer = m_offers[index];
        auto* card = new ChoiceButton(pictureOf(offer.type), offer.title, offer.youHaveThisIf, this);
        card->setObjectName(QStringLiteral("installType-%1").arg(nameOf(offer)));
        card->setCheckable(true);
        card->setWhyNot(offer.available ? QString() : offer.whyNot);
        m_cards->addButton(card, index);
        cards->addWidget(card, index / 2, index % 2);
    }
    connect(m_cards, &QButtonGroup::idClicked, this, [this](int index) { choose(m_offers[index]); });
    content.addLayout(cards);
    content.addSpacing(grid::section - grid::item);

    m_detect = new QPushButton(icon(QStringLiteral("search")), tr("&Detect from a node"), this);
    m_detect->setObjectName(QStringLiteral("detectButton"));
    m_detect->setAutoDefault(false);
    m_finding = new StatusLabel(this);
    m_finding->setObjectName(QStringLiteral("detectFinding"));
    m_evidence = monoLabel({}, this);
    m_evidence->setObjectName(QStringLiteral("detectEvidence"));
    m_evidence->setAccessibleName(tr("Evidence of the detection"));
    content.addWidget(m_detect, 0, Qt::AlignLeft);
    content.addWidget(m_finding);
    content.addWidget(m_evidence);
    content.addStretch(1);
    connect(m_detect, &QPushButton::clicked, this, &InstallTypePage::detect);
    connect(&session().services(), &WizardServices::installTypeDetected, this, &InstallTypePage::showFinding);
}

void InstallTypePage::enter()
{
    const wizard::Case& value = session().caseValue();
    for (int index = 0; index < m_offers.size(); ++index)
        if (m_offers[index].available && m_offers[index].type == value.installType &&
            nameOf(m_offers[index]) == value.effectiveProcedure())
            m_cards->button(index)->setChecked(true);
}

void InstallTypePage::choose(const InstallTypeOffer& offer)
{
    wizard::Case changed = session().caseValue();
    if (changed.installType != offer.type || changed.effectiveProcedure() != nameOf(offer)) {
        changed.installType = offer.type;
        changed.procedure = offer.procedure;
        session().changeNodes(changed);
    }
    refreshNext();
}

QString InstallTypePage::whyNotNext() const
{
    return m_cards && m_cards->checkedButton() ? QString() : tr("Choose an install type.");
}

void InstallTypePage::detect()
{
    if (session().caseValue().nodes.isEmpty()) {
        emit nodeNeeded();
        return;
    }
    const wizard::CaseNode& node = session().caseValue().nodes.first();
    m_finding->setStatus(QStringLiteral("clock"), Meaning::Info, tr("Reading %1. Nothing is changed.").arg(node.name));
    m_evidence->clear();
    session().services().detectInstallType(node);
}

void InstallTypePage::showFinding(const InstallTypeFinding& finding)
{
    QStringList others;
    for (const InstallTypeOffer& offer : m_offers) {
        if (offer.type == finding.type && offer.available && !offer.procedure.isEmpty())
            others << offer.title;
    }
    if (finding.found && !others.isEmpty())
        m_finding->setStatus(QStringLiteral("eye"), Meaning::Info,
                             tr("%1 Its card is chosen. Also possible, where their cards fit better: %2.")
                                 .arg(finding.sentence, others.join(QStringLiteral("; "))));
    else if (finding.found)
        m_finding->setStatus(QStringLiteral("eye"), Meaning::Info, finding.sentence);
    else
        m_finding->setStatus(QStringLiteral("unknown"), Meaning::Unknown, finding.sentence);
    m_evidence->setText(finding.evidence.join(QLatin1Char('\n')));
    for (int index = 0; finding.found && index < m_offers.size(); ++index) {
        if (m_offers[index].type == finding.type && m_offers[index].procedure.isEmpty() && m_offers[index].available) {
            m_cards->button(index)->setChecked(true);
            choose(m_offers[index]);
        }
    }
}

} // namespace ui
