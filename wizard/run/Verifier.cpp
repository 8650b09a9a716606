#include "wizard/run/Verifier.h"

#include <QCoreApplication>

namespace wizard {

namespace {

/// What a piece of evidence lacks, in words.
class Lack {
public:
    explicit Lack(const Wording& wording) : m_wording(wording) {}

    QString missing(const EvidenceView& view) const
    {
        if (view.kind == QLatin1String("exit"))
            return tr("The command ended with %1 instead of %2.").arg(view.got, view.expected);
        if (view.kind == QLatin1String("bad-line"))
            return tr("The output says \"%1\".").arg(view.got);
        if (view.kind == QLatin1String("missing-line"))
            return tr("The output does not say \"%1\".").arg(view.expected);
        return tr("%1: expected: %2; found: %3.")
            .arg(m_wording.text(view.text), m_wording.expectation(view.expected), view.got);
    }

    QString untold(const EvidenceView& view) const
    {
        return tr("%1 could not be told: %2.").arg(m_wording.text(view.text), view.got);
    }

    QString unproven() const { return tr("Nothing proves that it worked: exit code 0 alone is no evidence."); }

private:
    QString tr(const char* text) const { return m_wording.sentence("RunEngine", text); }

    const Wording& m_wording;
};

Evidence piece(const QString& kind, const QString& text, const QString& expected, const QString& got, bool yes,
               bool positive)
{
    return {{kind, text, expected, got, yes}, yes ? Held::Yes : Held::No, positive};
}

} // namespace

Evidence exitEvidence(const PlannedVerify& verify, int exitCode)
{
    QStringList allowed;
    for (const int code : verify.exitCodes)
        allowed << QStringLiteral("exit %1").arg(code);
    return piece(QStringLiteral("exit"), journalText(QT_TRANSLATE_NOOP("RunEngine", "Exit code")),
                 allowed.join(QStringLiteral(", ")), QStringLiteral("exit %1").arg(exitCode),
                 verify.exitCodes.contains(exitCode), false);
}

QList<Evidence> lineEvidence(const PlannedVerify& verify, const OutputAnswers& answers)
{
    QList<Evidence> list;
    for (const QString& line : verify.all) {
        const bool there = answers.found.contains(line);
        list << piece(there ? QStringLiteral("line") : QStringLiteral("missing-line"),
                      journalText(QT_TRANSLATE_NOOP("RunEngine", "Line in the output")), line,
                      answers.found.value(line), there, true);
    }
    if (!verify.any.isEmpty()) {
        QString hit;
        for (const QString& line : verify.any) {
            if (hit.isEmpty() && answers.found.contains(line))
                hit = answers.found.value(line);
        }
        list << piece(hit.isEmpty() ? QStringLiteral("missing-line") : QStringLiteral("line"),
                      journalText(QT_TRANSLATE_NOOP("RunEngine", "One of these lines in the output")),
                      verify.any.join(QStringLiteral(" | ")), hit, !hit.isEmpty(), true);
    }
    for (const QString& line : verify.none) {
        if (answers.found.contains(line))
            list << piece(QStringLiteral("bad-line"),
                          journalText(QT_TRANSLATE_NOOP("RunEngine", "Line that must not be in the output")), line,
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
        list << piece(
            hasDefault ? QStringLiteral("default") : QStringLiteral("missing-line"),
            QCoreApplication::translate("RunEngine", "Value %1 for later steps").arg(capture.name), capture.match,
            hasDefault
                ? QCoreApplication::translate("RunEngine", "no such line; taken instead: %1").arg(capture.defaultValue)
                : QString(),
            hasDefault, false);
    }
    return list;
}

Evidence checkEvidence(const PlannedCheck& check, Held held, const QString& got)
{
    const QString checked = check.title.isEmpty() ? check.id : check.title;
    EvidenceView view{QStringLiteral("check"), checked, check.expect, got, held == Held::Yes};
    view.known = held != Held::Unknown;
    return {view, held, true};
}

Verdict judge(const QList<Evidence>& evidence)
{
    QList<EvidenceView> views;
    bool failed = false, unknown = false, positive = false;
    for (const Evidence& one : evidence) {
        views << one.view;
        views.last().known = one.held != Held::Unknown;
        failed |= one.held == Held::No;
        unknown |= one.held == Held::Unknown;
        positive |= one.held == Held::Yes && one.positive;
    }
    const Wording wording;
    if (failed || unknown)
        return {failed ? TaskState::Failed : TaskState::Unknown, lackOf(views, wording)};
    if (!positive)
        return {TaskState::Unknown, Lack(wording).unproven()};
    return {TaskState::Succeeded, {}};
}

QString lackOf(const QList<EvidenceView>& evidence, const Wording& wording)
{
    const Lack lack(wording);
    QStringList failures, unknowns;
    for (const EvidenceView& one : evidence) {
        if (!one.holds && one.known)
            failures << lack.missing(one);
        else if (!one.holds)
            unknowns << lack.untold(one);
    }
    return (failures.isEmpty() ? unknowns : failures).join(QLatin1Char(' '));
}

QString seenIn(const QList<EvidenceView>& evidence, const Wording& wording)
{
    QStringList seenThings;
    for (const EvidenceView& one : evidence)
        seenThings << QStringLiteral("%1: %2").arg(wording.text(one.text), one.got);
    return seenThings.join(QStringLiteral("; "));
}

} // namespace wizard
