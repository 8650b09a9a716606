#include "wizard/knowledge/SignatureMatcher.h"

#include <algorithm>

namespace wizard {

SignatureMatcher::SignatureMatcher(const QList<Signature>& signatures, const QString& step)
{
    for (const Signature& signature : signatures) {
        if (signature.appliesTo(step))
            m_counted.push_back({signature, 0});
    }
}

QList<Signature> SignatureMatcher::match(const QString& line)
{
    const LogLine read = readLogLine(line);
    QList<Signature> special, generic;
    for (Counted& one : m_counted) {
        if (!fits(one.signature, read))
            continue;
        if (++one.seen >= one.signature.repeats)
            (one.signature.generic ? generic : special) << one.signature;
    }
    return special.isEmpty() ? generic : special;
}

bool SignatureMatcher::fits(const Signature& signature, const LogLine& line)
{
    if (signature.levels.contains(line.level))
        return true;
    const auto holds = [&line](const QString& text) {
        return line.plain.contains(text) || line.unquoted.contains(text);
    };
    const auto hits = [&line](const QRegularExpression& regex) {
        return regex.match(line.plain).hasMatch() || regex.match(line.unquoted).hasMatch();
    };
    return std::any_of(signature.literals.cbegin(), signature.literals.cend(), holds) ||
           std::any_of(signature.regexes.cbegin(), signature.regexes.cend(), hits);
}

} // namespace wizard
