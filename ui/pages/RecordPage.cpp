#include "ui/pages/RecordPage.h"

#include "ui/pages/PaperView.h"
#include "ui/pages/SaveRecord.h"
#include "ui/record/RecordPaper.h"
#include "ui/style/Icons.h"
#include "ui/style/StatusLabel.h"
#include "ui/style/Texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace ui {

RecordPage::RecordPage(CaseSession& session)
    : Page(session, QStringLiteral("recordPage"), tr("The record"),
           tr("What was done, by whom, with what outcome: the page as it is printed."))
{
    setFinalPage(true);
    setButtonText(QWizard::FinishButton, tr("&Back to the start page"));
}

void RecordPage::build(QVBoxLayout& content)
{
    auto* row = new QHBoxLayout;
    m_where = new StatusLabel(this);
    m_where->setObjectName(QStringLiteral("recordWhere"));
    m_print = new QPushButton(icon(QStringLiteral("print")), tr("Prin&t…"), this);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_save = new QPushButton(icon(QStringLiteral("save")), tr("&Save as…"), this);
    m_save->setObjectName(QStringLiteral("saveRecordButton"));
    row->addWidget(m_where, 1);
    for (QPushButton* button : {m_print, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    content.addLayout(row);
    m_paper = new PaperView(this);
    m_paper->setObjectName(QStringLiteral("recordPaper"));
    m_paper->setMinimumHeight(fontMetrics().lineSpacing() * 16);
    content.addWidget(m_paper, 1);
    buildCleanUp(content);
    connect(m_print, &QPushButton::clicked, this, &RecordPage::print);
    connect(m_save, &QPushButton::clicked, this, &RecordPage::saveAs);
}

void RecordPage::buildCleanUp(QVBoxLayout& content)
{
    auto* row = new QHBoxLayout;
    m_cleanUp = new QPushButton(icon(QStringLiteral("broom")), tr("C&lean up what was kept…"), this);
    m_cleanUp->setObjectName(QStringLiteral("cleanUpButton"));
    m_cleanUp->setAutoDefault(false);
    m_aboutCleanUp = mutedLabel({}, this);
    m_aboutCleanUp->setObjectName(QStringLiteral("aboutCleanUp"));
    row->addWidget(m_cleanUp, 0, Qt::AlignTop);
    row->addWidget(m_aboutCleanUp, 1);
    content.addLayout(row);
    connect(m_cleanUp, &QPushButton::clicked, this, [this] { emit cleanUpChosen(session().recordOf()); });
}

void RecordPage::showCleanUp()
{
    const CleanUpOffer& offer = m_view.cleanUp;
    m_cleanUp->setVisible(m_readable && offer.fits);
    m_aboutCleanUp->setVisible(m_readable && offer.fits);
    m_cleanUp->setEnabled(offer.offered());
    m_cleanUp->setToolTip(offer.whyNot);
    m_aboutCleanUp->setText(offer.offered() ? tr("Some days from now: the copies on the nodes hold the cluster's keys "
                                                 "and token. Every command is shown before anything is deleted.")
                                            : offer.whyNot);
}

void RecordPage::enter()
{
    const auto read = session().services().record(session().recordOf());
    m_readable = read.ok();
    m_print->setEnabled(m_readable);
    m_save->setEnabled(m_readable);
    if (m_readable)
        m_view = *read;
    showCleanUp();
    if (!m_readable) {
        m_where->setStatus(QStringLiteral("cross"), Meaning::Danger,
                           tr("The record could not be made. %1").arg(read.error().message));
        return;
    }
    m_paper->showRecord(m_view.record);
    m_where->setStatus(QStringLiteral("folder"), Meaning::Info, tr("It lies in %1").arg(m_view.folder));
}

void RecordPage::print()
{
    if (!m_readable)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(localPageSize());
    printer->setDocName(m_view.record.title);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!RecordPaper(m_view.record).paint(*printer))
            emit printFailed(tr("Not printed"), tr("The printer took no page. The record can be saved as PDF."));
    });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RecordPage::saveAs()
{
    if (m_readable)
        saveRecordAs(m_view.record, tr("record-%1").arg(session().recordOf()), *this);
}

} // namespace ui
