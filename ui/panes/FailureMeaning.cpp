#include "ui/panes/FailureMeaning.h"

#include "ui/style/Grid.h"
#include "ui/style/Texts.h"
#include "wizard/knowledge/SignatureReader.h"
#include "wizard/knowledge/Sources.h"
#include "wizard/record/Runbook.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int explainedLines = 3;

QString known(const QString& messageId)
{
    return wizard::procedureText(QStringLiteral("Signatures"), messageId);
}

bool isHarmless(const wizard::FindingView& finding)
{
    const wizard::Signature* signature = wizard::shippedSignature(finding.signature);
    return signature && signature->isHarmless();
}

} // namespace

FailureMeaning::FailureMeaning(QWidget* parent) : QWidget(parent), m_parts(new QVBoxLayout(this))
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(grid::inside);
    hide();
}

void FailureMeaning::clear()
{
    while (QLayoutItem* item = m_parts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FailureMeaning::showText(const QString& text)
{
    clear();
    if (!text.isEmpty())
        add(plainLabel(text, this));
    setVisible(!text.isEmpty());
}

void FailureMeaning::showFindings(const QList<wizard::FindingView>& findings)
{
    clear();
    QList<wizard::FindingView> ordered = findings;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const wizard::FindingView& one) { return !isHarmless(one); });
    QStringList explained;
    for (const wizard::FindingView& finding : std::as_const(ordered)) {
        if (explained.contains(finding.text) || explained.size() == explainedLines)
            continue;
        explained << finding.text;
        explain(finding);
    }
    setVisible(!explained.isEmpty());
}

void FailureMeaning::explain(const wizard::FindingView& finding)
{
    add(headingLabel(known(finding.text), this));
    const wizard::Signature* signature = wizard::shippedSignature(finding.signature);
    if (!signature)
        return;
    if (signature->isHarmless()) // it has not caused the failure, and nothing is to be mended
        return add(plainLabel(known(signature->cause), this));
    if (!signature->cause.isEmpty())
        add(plainLabel(tr("Usual cause: %1").arg(known(signature->cause)), this));
    if (!signature->fix.isEmpty())
        add(plainLabel(tr("What helps: %1").arg(known(signature->fix)), this));
    if (!signature->source.isEmpty())
        add(mutedLabel(tr("Source: %1").arg(wizard::readableSource(signature->source)), this));
}

void FailureMeaning::add(QWidget* label)
{
    m_parts->addWidget(label);
}

QString FailureMeaning::text() const
{
    QStringList parts;
    for (int index = 0; index < m_parts->count(); ++index)
        if (const auto* label = qobject_cast<QLabel*>(m_parts->itemAt(index)->widget()))
            parts << label->text();
    return parts.join(QLatin1Char('\n'));
}

} // namespace ui
