#include "wizard/knowledge/SignatureMatcher.h"

#include <algorithm>

namespace wizard {

namespace {

bool holdsAny(const QStringList& texts, const LogLine& line)
{
    return std::any_of(texts.cbegin(), texts.cend(), [&line](const QString& text) {
        return line.plain.contains(text) || line.unquoted.contains(text);
    });
}

} // namespace

SignatureMatcher::SignatureMatcher(const QList<Signature>& signatures, const QString& step)
{
    for (const Signature& signature : signatures) {
        if (signature.appliesTo(step))
            m_counted.push_back({signature, 0, {}, false});
    }
}

QList<Signature> SignatureMatcher::match(const QString& line)
{
    const LogLine read = readLogLine(line);
    QList<Signature> special, generic;
    for (Counted& one : m_counted) {
        one.redeemed = one.redeemed || holdsAny(one.signature.without, read);
        if (!fits(one.signature, read) || ++one.seen < one.signature.repeats)
            continue;
        if (!one.signature.without.isEmpty())
            one.line = one.line.isEmpty() ? line : one.line;
        else
            (one.signature.generic ? generic : special) << one.signature;
    }
    return special.isEmpty() ? generic : special;
}

QList<QPair<Signature, QString>> SignatureMatcher::atEnd() const
{
    QList<QPair<Signature, QString>> all;
    for (const Counted& one : m_counted) {
        if (!one.line.isEmpty() && !one.redeemed)
            all << qMakePair(one.signature, one.line);
    }
    return all;
}

bool SignatureMatcher::fits(const Signature& signature, const LogLine& line)
{
    if (signature.levels.contains(line.level))
        return true;
    const auto hits = [&line](const QRegularExpression& regex) {
        return regex.match(line.plain).hasMatch() || regex.match(line.unquoted).hasMatch();
    };
    return holdsAny(signature.literals, line) ||
           std::any_of(signature.regexes.cbegin(), signature.regexes.cend(), hits);
}

QList<KnownFailure> knownOfCheck(const QList<Signature>& signatures, const QString& step, const QString& check,
                                 const QString& answer)
{
    QList<KnownFailure> special, generic;
    const auto add = [&](const Signature& signature, const QString& line) {
        QList<KnownFailure>& list = signature.generic ? generic : special;
        const auto same = [&signature](const KnownFailure& known) { return known.signature.id == signature.id; };
        if (std::none_of(list.cbegin(), list.cend(), same))
            list << KnownFailure{signature, line};
    };
    SignatureMatcher matcher(signatures, step);
    const QStringList lines = answer.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        for (const Signature& signature : matcher.match(line))
            add(signature, line);
    }
    for (const auto& [signature, line] : matcher.atEnd())
        add(signature, line);
    for (const Signature& signature : signatures) {
        if (signature.checks.contains(check) && signature.appliesTo(step))
            add(signature, answer.trimmed().section(QLatin1Char('\n'), 0, 0));
    }
    return special.isEmpty() ? generic : special;
}

QList<Signature> knownOfSilence(const QList<Signature>& signatures, const QString& step)
{
    QList<Signature> all;
    for (const Signature& signature : signatures) {
        if (signature.silence && signature.appliesTo(step))
            all << signature;
    }
    return all;
}

} // namespace wizard
