#include "ui/pages/SnapshotCard.h"

#include "ui/style/Grid.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Style.h"
#include "ui/style/Texts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

// What a row tells, beside the first line of what it says.
QLabel* caption(const QString& text, QWidget* parent)
{
    auto* label = mutedLabel(text, parent);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void showTrust(StatusLabel& label, SnapshotOffer::Trust trust, const QString& text)
{
    switch (trust) {
    case SnapshotOffer::Trust::Proven:
        label.setStatus(QStringLiteral("tick"), Meaning::Good, text);
        return;
    case SnapshotOffer::Trust::NotProven:
        label.setStatus(QStringLiteral("unknown"), Meaning::Unknown, text);
        return;
    case SnapshotOffer::Trust::Broken:
        label.setStatus(QStringLiteral("cross"), Meaning::Danger, text);
        return;
    }
}

/// In two lines, or in four where the text is large: a hash has no place to wrap.
QString inLines(const QString& hash, const QFontMetrics& metrics)
{
    constexpr int widestPixels = 340;
    const qsizetype length = metrics.horizontalAdvance(hash.left(32)) > widestPixels ? 16 : 32;
    QStringList lines;
    for (qsizetype at = 0; at < hash.size(); at += length)
        lines << hash.mid(at, length);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString placeText(const wizard::SnapshotChoice& choice)
{
    switch (choice.at) {
    case wizard::SnapshotPlace::Node:
        return choice.node;
    case wizard::SnapshotPlace::S3:
        return SnapshotCard::tr("S3");
    case wizard::SnapshotPlace::Operator:
        return SnapshotCard::tr("a path on the first server");
    case wizard::SnapshotPlace::Desk:
        break;
    }
    return SnapshotCard::tr("this computer");
}

QString ageText(const QDateTime& then)
{
    if (!then.isValid())
        return SnapshotCard::tr("at an unknown time");
    const qint64 hours = then.secsTo(QDateTime::currentDateTimeUtc()) / 3600;
    if (hours < 1)
        return SnapshotCard::tr("less than an hour ago");
    if (hours < 48)
        return SnapshotCard::tr("%n hours ago", nullptr, int(hours));
    return SnapshotCard::tr("%n days ago", nullptr, int(hours / 24));
}

SnapshotCard::SnapshotCard(QWidget* parent) : QFrame(parent), m_title(headingLabel({}, this))
{
    setObjectName(QStringLiteral("snapshotCard"));
    setProperty("surface", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("snapshotName"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::item * 2, grid::item * 2, grid::item * 2, grid::item * 2);
    rows->setSpacing(grid::item);
    rows->addWidget(m_title);
    m_whyNot = new StatusLabel(this);
    m_whyNot->setObjectName(QStringLiteral("snapshotWhyNot"));
    rows->addWidget(m_whyNot);
    m_form = new QFormLayout;
    QFormLayout* form = m_form;
    form->setHorizontalSpacing(grid::item * 2);
    form->setVerticalSpacing(grid::item);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addLayout(form);
    m_loses = addStatus(*form, QStringLiteral("snapshotLoses"), tr("What is lost"));
    m_taken = addRow(*form, QStringLiteral("snapshotTaken"), tr("Taken"), false);
    m_place = addRow(*form, QStringLiteral("snapshotPlace"), tr("Lies on"), false);
    m_size = addRow(*form, QStringLiteral("snapshotSize"), tr("Size"), false);
    m_madeBy = addRow(*form, QStringLiteral("snapshotMadeBy"), tr("Made by"), false);
    m_integrity = addStatus(*form, QStringLiteral("snapshotIntegrity"), tr("Integrity"));
    m_token = addStatus(*form, QStringLiteral("snapshotToken"), tr("Token"));
    m_doubts = addStatus(*form, QStringLiteral("snapshotDoubts"), tr("To weigh"));
    m_hash = addRow(*form, QStringLiteral("snapshotHash"), tr("SHA-256"), true);
    rows->addStretch(1);
    showNothing();
}

QLabel* SnapshotCard::addRow(QFormLayout& form, const QString& name, const QString& label, bool mono)
{
    QLabel* value = mono ? monoLabel({}, this) : plainLabel({}, this);
    value->setObjectName(name);
    value->setAccessibleName(label);
    form.addRow(caption(label, this), value);
    return value;
}

StatusLabel* SnapshotCard::addStatus(QFormLayout& form, const QString& name, const QString& label)
{
    auto* value = new StatusLabel(this);
    value->setObjectName(name);
    form.addRow(caption(label, this), value);
    return value;
}

void SnapshotCard::showOffer(const SnapshotOffer& offer)
{
    const QLocale locale;
    m_title->setText(offer.name);
    if (offer.fits && offer.named)
        m_whyNot->setStatus(QStringLiteral("unknown"), Meaning::Unknown,
                            tr("You named it; no search has listed it. The checks look at it as far as they can."));
    else if (offer.fits)
        m_whyNot->setStatus(QStringLiteral("tick"), Meaning::Good, tr("Fits this rollback."));
    else
        m_whyNot->setStatus(QStringLiteral("cross"), Meaning::Danger, offer.whyNot);
    m_place->setText(offer.inputs.isEmpty() ? tr("%1: %2").arg(placeText(offer.choice), offer.choice.path)
                                            : offer.place);
    m_taken->setText(offer.takenAt.isValid()
                         ? tr("%1, %2").arg(locale.toString(offer.takenAt.toLocalTime(), QLocale::ShortFormat),
                                            ageText(offer.takenAt))
                         : tr("not known"));
    m_size->setText(offer.bytes < 0 ? tr("not known") : locale.formattedDataSize(offer.bytes));
    m_madeBy->setText(offer.madeBy.isEmpty() ? tr("not known: %1").arg(offer.madeByEvidence)
                                             : tr("%1 (%2)").arg(offer.madeBy, offer.madeByEvidence));
    showTrust(*m_integrity, offer.integrity, offer.integrityText);
    showTrust(*m_token, offer.token, offer.tokenText);
    m_form->setRowVisible(m_token, !offer.tokenText.isEmpty());
    m_doubts->setStatus(QStringLiteral("triangle"), Meaning::Caution, offer.doubts.join(QLatin1Char(' ')));
    m_form->setRowVisible(m_doubts, !offer.doubts.isEmpty());
    const QString& hash = offer.choice.sha256;
    m_hash->setText(!hash.isEmpty()  ? inLines(hash, m_hash->fontMetrics())
                    : offer.readable ? tr("worked out with the checks")
                                     : tr("not known"));
    m_loses->setStatus(QStringLiteral("triangle"), Meaning::Caution, offer.loses);
}

void SnapshotCard::showNothing()
{
    m_title->setText(tr("No snapshot is chosen."));
    m_whyNot->clearStatus();
    for (QLabel* label : {m_place, m_taken, m_size, m_madeBy, m_hash})
        label->clear();
    for (StatusLabel* label : {m_integrity, m_token, m_doubts, m_loses})
        label->clearStatus();
    m_form->setRowVisible(m_doubts, false);
}

} // namespace ui
