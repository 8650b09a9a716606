#include "wizard/run/Verifier.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

Evidence piece(const QString& kind, const QString& text, const QString& expected, const QString& got, bool yes,
               bool positive)
{
    return {{kind, text, expected, got, yes}, yes ? Held::Yes : Held::No, positive};
}

QString missing(const EvidenceView& view)
{
    if (view.kind == QLatin1String("exit"))
        return tr("The command ended with %1 instead of %2.").arg(view.got, view.expected);
    if (view.kind == QLatin1String("bad-line"))
        return tr("The output says \"%1\".").arg(view.got);
    if (view.kind == QLatin1String("missing-line"))
        return tr("The output does not say \"%1\".").arg(view.expected);
    return tr("%1: expected \"%2\", found \"%3\".").arg(view.text, view.expected, view.got);
}

} // namespace

Evidence exitEvidence(const PlannedVerify& verify, int exitCode)
{
    QStringList allowed;
    for (const int code : verify.exitCodes)
        allowed << QStringLiteral("exit %1").arg(code);
    return piece(QStringLiteral("exit"), tr("Exit code"), allowed.join(tr(" or ")),
                 QStringLiteral("exit %1").arg(exitCode), verify.exitCodes.contains(exitCode), false);
}

QList<Evidence> lineEvidence(const PlannedVerify& verify, const OutputAnswers& answers)
{
    QList<Evidence> list;
    for (const QString& line : verify.all) {
        const bool there = answers.found.contains(line);
        list << piece(there ? QStringLiteral("line") : QStringLiteral("missing-line"), tr("Line in the output"), line,
                      answers.found.value(line), there, true);
    }
    if (!verify.any.isEmpty()) {
        QString hit;
        for (const QString& line : verify.any) {
            if (hit.isEmpty() && answers.found.contains(line))
                hit = answers.found.value(line);
        }
        list << piece(hit.isEmpty() ? QStringLiteral("missing-line") : QStringLiteral("line"),
                      tr("One of these lines in the output"), verify.any.join(tr(" or ")), hit, !hit.isEmpty(), true);
    }
    for (const QString& line : verify.none) {
        if (answers.found.contains(line))
            list << piece(QStringLiteral("bad-line"), tr("Line that must not be in the output"), line,
                          answers.found.value(line), false, false);
    }
    return list;
}

QList<Evidence> captureEvidence(const QList<PlannedCapture>& captures, const OutputAnswers& answers)
{
    QList<Evidence> list;
    for (const PlannedCapture& capture : captures) {
        if (answers.captures.contains(capture.name))
            continue;
        const bool hasDefault = !capture.defaultValue.isEmpty();
        list << piece(hasDefault ? QStringLiteral("default") : QStringLiteral("missing-line"),
                      tr("Value %1 for later steps").arg(capture.name), capture.match,
                      hasDefault ? tr("no such line; taken instead: %1").arg(capture.defaultValue) : QString(),
                      hasDefault, false);
    }
    return list;
}

Evidence checkEvidence(const PlannedCheck& check, Held held, const QString& got)
{
    const QString title = check.title.isEmpty() ? check.id : check.title;
    return {{QStringLiteral("check"), title, check.expect, got, held == Held::Yes}, held, true};
}

Verdict judge(const QList<Evidence>& evidence)
{
    QStringList failures, unknowns;
    bool positive = false;
    for (const Evidence& one : evidence) {
        if (one.held == Held::No)
            failures << missing(one.view);
        else if (one.held == Held::Unknown)
            unknowns << tr("%1 could not be told: %2.").arg(one.view.text, one.view.got);
        else
            positive |= one.positive;
    }
    if (!failures.isEmpty())
        return {TaskState::Failed, failures.join(QLatin1Char(' '))};
    if (!unknowns.isEmpty())
        return {TaskState::Unknown, unknowns.join(QLatin1Char(' '))};
    if (!positive)
        return {TaskState::Unknown, tr("Nothing proves that it worked: exit code 0 alone is no evidence.")};
    return {TaskState::Succeeded, {}};
}

} // namespace wizard
