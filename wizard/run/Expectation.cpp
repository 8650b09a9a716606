#include "wizard/run/Expectation.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wizard {

using backend::ExecOutcome;

namespace {
constexpr qsizetype kLongestSeen = 400;

QString argument(const QString& expect)
{
    const qsizetype space = expect.indexOf(QLatin1Char(' '));
    return space < 0 ? QString() : expect.mid(space + 1);
}

Held toHeld(bool value)
{
    return value ? Held::Yes : Held::No;
}
} // namespace

Held holds(const QString& expect, const ExecOutcome& outcome, const QString& stdoutText)
{
    if (outcome.kind != ExecOutcome::Kind::Exited)
        return Held::Unknown;
    const QString word = expect.section(QLatin1Char(' '), 0, 0);
    const QString wanted = argument(expect);
    if (expect.isEmpty() || word == QLatin1String("exit"))
        return toHeld(outcome.exitCode == wanted.toInt());
    if (outcome.exitCode != 0)
        return Held::No;
    const QString text = stdoutText.trimmed();
    if (word == QLatin1String("is"))
        return toHeld(text == wanted.trimmed());
    if (word == QLatin1String("contains"))
        return toHeld(text.contains(wanted));
    if (word == QLatin1String("matches"))
        return toHeld(QRegularExpression(wanted, QRegularExpression::MultilineOption).match(text).hasMatch());
    return Held::Unknown;
}

QString seen(const ExecOutcome& outcome, const QString& stdoutText)
{
    QString text = stdoutText.trimmed();
    if (text.size() > kLongestSeen)
        text = text.left(kLongestSeen) + QStringLiteral(" …");
    switch (outcome.kind) {
    case ExecOutcome::Kind::Exited: {
        QString code = QStringLiteral("exit %1").arg(outcome.exitCode);
        if (text.isEmpty())
            return code;
        return outcome.exitCode == 0 ? text : QStringLiteral("%1 (%2)").arg(text, code);
    }
    case ExecOutcome::Kind::Signalled:
        return QCoreApplication::translate("RunEngine", "ended by signal %1").arg(outcome.reason);
    case ExecOutcome::Kind::Overdue:
        return QCoreApplication::translate("RunEngine", "no answer in time");
    case ExecOutcome::Kind::Cancelled:
        return QCoreApplication::translate("RunEngine", "was not asked to the end");
    case ExecOutcome::Kind::Unknown:
        break;
    }
    return outcome.reason.isEmpty() ? QCoreApplication::translate("RunEngine", "no answer") : outcome.reason;
}

} // namespace wizard
