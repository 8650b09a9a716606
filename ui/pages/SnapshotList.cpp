#include "ui/pages/SnapshotList.h"

#include "ui/pages/SnapshotCard.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Of a whole row: whether it may be taken, and how sure that is.
QString stateText(const SnapshotOffer& offer)
{
    using Trust = SnapshotOffer::Trust;
    if (!offer.fits)
        return offer.whyNot;
    if (!offer.read && offer.named)
        return SnapshotList::tr("Named by you; no search has listed it");
    if (!offer.read)
        return offer.readable ? SnapshotList::tr("Not read yet") : SnapshotList::tr("Read by the restore alone");
    if (offer.integrity != Trust::Proven)
        return offer.integrityText;
    if (offer.token == Trust::Broken)
        return SnapshotList::tr("Whole, but made with another server token");
    return offer.token == Trust::Proven ? SnapshotList::tr("Whole, and the server token fits")
                                        : SnapshotList::tr("Whole");
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
        return offer.named ? icon(QStringLiteral("unknown"), Meaning::Unknown)
                           : icon(QStringLiteral("snapshot"), Meaning::Info);
    const bool sure = offer.integrity == Trust::Proven && offer.token != Trust::Broken;
    return sure ? icon(QStringLiteral("tick"), Meaning::Good) : icon(QStringLiteral("unknown"), Meaning::Unknown);
}

} // namespace

SnapshotList::SnapshotList(QWidget* parent)
    : QWidget(parent), m_state(new StatusLabel(this)), m_rows(new QListWidget(this)),
      m_all(new QPushButton(icon(QStringLiteral("search")), tr("Check a&ll"), this)),
      m_again(new QPushButton(icon(QStringLiteral("refresh")), tr("&Search again"), this)),
      m_other(new QPushButton(icon(QStringLiteral("add")), tr("Name an&other…"), this))
{
    m_state->setObjectName(QStringLiteral("snapshotSearch"));
    m_rows->setObjectName(QStringLiteral("snapshotList"));
    m_rows->setAccessibleName(tr("Snapshots that were found"));
    m_all->setObjectName(QStringLiteral("readAllButton"));
    m_all->setToolTip(tr("Reads each snapshot to its end where it lies, at low priority. Nothing is changed."));
    m_again->setObjectName(QStringLiteral("searchAgainButton"));
    m_other->setObjectName(QStringLiteral("otherSnapshotButton"));
    build();
    connect(m_rows, &QListWidget::currentRowChanged, this, &SnapshotList::chosen);
    connect(m_again, &QPushButton::clicked, this, &SnapshotList::searchWanted);
    connect(m_other, &QPushButton::clicked, this, &SnapshotList::otherWanted);
    connect(m_all, &QPushButton::clicked, this, [this] { m_reading ? emit stopWanted() : emit readWanted(); });
}

void SnapshotList::build()
{
    m_rows->setWordWrap(true);
    m_rows->setTextElideMode(Qt::ElideNone);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setResizeMode(QListView::Adjust);
    m_rows->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    for (QPushButton* button : {m_all, m_again, m_other})
        button->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::item);
    head->addWidget(m_state, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_again);
    acts->addWidget(m_other);
    acts->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::item);
    rows->addLayout(head);
    rows->addWidget(m_rows, 1);
    rows->addLayout(acts);
}

void SnapshotList::setOfBackups(bool ofBackups)
{
    m_ofBackups = ofBackups;
    m_other->setVisible(!ofBackups);
}

void SnapshotList::showSearch()
{
    m_known = false;
    m_state->setStatus(QStringLiteral("search"), Meaning::Info, tr("Looking for snapshots on the nodes."));
}

void SnapshotList::showFindings(const SnapshotFindings& findings, bool known, int row)
{
    const QSignalBlocker quiet(m_rows);
    const int scrolled = m_rows->verticalScrollBar()->value();
    m_findings = findings;
    m_known = known;
    m_rows->clear();
    for (int at = 0; at < findings.offers.size(); ++at) {
        m_rows->addItem(new QListWidgetItem);
        showRow(at);
    }
    showState();
    m_rows->setCurrentRow(row);
    m_rows->verticalScrollBar()->setValue(scrolled);
}

void SnapshotList::setReading(bool reading)
{
    m_reading = reading;
    m_progress.clear();
    for (int row = 0; row < m_rows->count(); ++row)
        showRow(row);
    showState();
}

void SnapshotList::noteReading(const NodeStatus& status)
{
    if (status.bytesToRead <= 0)
        return;
    const QLocale locale;
    const QString done = locale.formattedDataSize(status.bytesRead), all = locale.formattedDataSize(status.bytesToRead),
                  rate = locale.formattedDataSize(status.bytesPerSecond);
    if (!m_known)
        m_state->setStatus(
            QStringLiteral("clock"), Meaning::Info,
            tr("%1 reads the chosen snapshot: %2 of %3, %4 a second.").arg(status.node, done, all, rate));
    if (!m_reading)
        return;
    for (int row = 0; row < m_rows->count(); ++row) {
        const SnapshotOffer& offer = m_findings.offers[row];
        if (offer.inputs.isEmpty() ? offer.choice.node != status.node || offer.choice.path != status.about
                                   : offer.name != status.about)
            continue;
        m_progress.insert(keyOf(offer), tr("Being read: %1 of %2, %3 a second").arg(done, all, rate));
        showRow(row);
    }
}

int SnapshotList::row() const
{
    return m_rows->currentRow();
}

void SnapshotList::mark(int row)
{
    const QSignalBlocker quiet(m_rows);
    m_rows->setCurrentRow(row);
}

/// Three lines, whatever is known: nothing moves while snapshots are read.
void SnapshotList::showRow(int row)
{
    const SnapshotOffer& offer = m_findings.offers[row];
    QListWidgetItem* item = m_rows->item(row);
    const QString place = offer.inputs.isEmpty() ? placeText(offer.choice) : offer.place;
    const QString progress = offer.read ? QString() : m_progress.value(keyOf(offer));
    item->setText(offer.name + QLatin1Char('\n') + tr("%1 · %2").arg(place, ageText(offer.takenAt)) +
                  QLatin1Char('\n') + (progress.isEmpty() ? stateText(offer) : progress));
    item->setIcon(stateIcon(offer));
    item->setData(Qt::ForegroundRole, offer.fits ? QVariant() : QBrush(colour(Meaning::Muted, palette())));
}

/// How many there are, how many may be taken, how many were read.
void SnapshotList::showState()
{
    int found = 0, fitting = 0, named = 0, readable = 0, read = 0;
    for (const SnapshotOffer& offer : m_findings.offers) {
        found += offer.named ? 0 : 1;
        fitting += offer.fits && !offer.named ? 1 : 0;
        named += offer.fits && offer.named ? 1 : 0;
        readable += offer.readable ? 1 : 0;
        read += offer.readable && offer.read ? 1 : 0;
    }
    m_all->setText(m_reading ? tr("Stop checkin&g") : tr("Check a&ll"));
    m_all->setEnabled(m_reading || readable > 0);
    m_again->setEnabled(!m_reading);
    m_other->setEnabled(!m_reading);
    if (!m_known)
        m_state->clearStatus();
    else if (m_reading)
        m_state->setStatus(QStringLiteral("clock"), Meaning::Info,
                           tr("Reading each to its end: %1 of %2 are read.").arg(read).arg(readable));
    else if (!m_findings.problems.isEmpty())
        m_state->setStatus(QStringLiteral("triangle"), Meaning::Caution, m_findings.problems.join(QLatin1Char(' ')));
    else if (fitting > 0)
        m_state->setStatus(QStringLiteral("tick"), Meaning::Good,
                           tr("%n snapshots, %1 of them fit.", nullptr, found).arg(fitting) +
                               (read > 0 ? QLatin1Char(' ') + tr("Read to the end: %1.").arg(read) : QString()));
    else if (named > 0)
        m_state->setStatus(QStringLiteral("triangle"), Meaning::Caution,
                           tr("No snapshot that fits was found. You named one."));
    else
        m_state->setStatus(QStringLiteral("triangle"), Meaning::Caution,
                           m_ofBackups ? tr("No backup that fits was found. Name one below.")
                                       : tr("No snapshot that fits was found. Name another place."));
}

} // namespace ui
