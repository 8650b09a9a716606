#include "ui/dialogs/ElsewhereDialog.h"

#include "ui/style/Icons.h"
#include "ui/style/Texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString whoLeads(const RunElsewhere& run)
{
    const QString since =
        run.since.isValid()
            ? ElsewhereDialog::tr("since %1").arg(QLocale().toString(run.since.toLocalTime(), QLocale::ShortFormat))
            : ElsewhereDialog::tr("since a time that is not known");
    const QString seen = run.heartbeatAgeSeconds < 120
                             ? ElsewhereDialog::tr("%1 seconds ago").arg(qMax<qint64>(0, run.heartbeatAgeSeconds))
                             : ElsewhereDialog::tr("%1 minutes ago").arg(run.heartbeatAgeSeconds / 60);
    return ElsewhereDialog::tr("%1 on %2 leads it %3. That computer last showed itself to the nodes %4; it does so "
                               "every minute while it works.")
        .arg(run.person, run.desk, since, seen);
}

} // namespace

ElsewhereDialog::ElsewhereDialog(const RunElsewhere& run, const QString& caseName, QWidget* parent)
    : DialogFrame(QStringLiteral("elsewhereDialog"), tr("A rollback goes on here already"),
                  tr("These machines are held by a run of another computer. Nothing else can be begun on them."),
                  parent),
      m_caseName(caseName), m_who(plainLabel({}, this)), m_why(plainLabel({}, this)), m_steps(new QPlainTextEdit(this)),
      m_typed(new QLineEdit(this))
{
    m_who->setObjectName(QStringLiteral("elsewhereWho"));
    content().addWidget(m_who);
    m_steps->setObjectName(QStringLiteral("elsewhereSteps"));
    m_steps->setAccessibleName(tr("How far it is"));
    m_steps->setReadOnly(true);
    m_steps->setTabChangesFocus(true);
    m_steps->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    content().addWidget(m_steps, 1);
    auto* look = new QPushButton(icon(QStringLiteral("refresh")), tr("&Look again"), this);
    look->setObjectName(QStringLiteral("elsewhereLook"));
    look->setAutoDefault(false);
    connect(look, &QPushButton::clicked, this, &ElsewhereDialog::lookAgain);
    content().addWidget(look, 0, Qt::AlignLeft);
    m_why->setObjectName(QStringLiteral("elsewhereWhy"));
    content().addWidget(m_why);
    m_typed->setObjectName(QStringLiteral("elsewhereTyped"));
    m_typed->setAccessibleName(tr("Name of the case, as consent"));
    connect(m_typed, &QLineEdit::textChanged, this, &ElsewhereDialog::refresh);
    content().addWidget(m_typed);
    addLeave(QStringLiteral("elsewhereLeave"), tr("&Back"));
    m_take = addAct(QStringLiteral("elsewhereTake"), tr("&Take it over"));
    setWide(100);
    showRun(run);
}

void ElsewhereDialog::showRun(const RunElsewhere& run)
{
    m_who->setText(run.run.isEmpty() ? run.whyNot : whoLeads(run));
    QStringList lines;
    if (run.tasks > 0)
        lines << tr("%1 of %2 tasks have ended.").arg(run.ended).arg(run.tasks);
    m_steps->setPlainText((lines + run.steps).join(QLatin1Char('\n')));
    m_whyNot = run.whyNot;
    refresh();
}

void ElsewhereDialog::refresh()
{
    m_typed->setEnabled(m_whyNot.isEmpty());
    m_why->setText(m_whyNot.isEmpty()
                       ? tr("Taken over, it goes on here from the copies on the nodes; what runs there is not started "
                            "again, and the other computer can do nothing more with it. To take it over, type the name "
                            "of the case: %1")
                             .arg(m_caseName)
                       : m_whyNot);
    m_take->setEnabled(m_whyNot.isEmpty() && m_typed->text() == m_caseName);
    m_take->setToolTip(m_take->isEnabled() ? QString() : m_why->text());
}

} // namespace ui
