#include "wizard/plan/Expander.h"

#include "backend/base/ShellQuote.h"
#include "wizard/procedure/TemplateNames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

bool readsLikeHole(const QString& text)
{
    return !templateNames(text).isEmpty();
}

/// A quoted word whose data holds ${…} must not be taken for a template when holes are filled later: the quotes are
/// closed and opened again between the two characters, which means the same to a shell.
QString shellWord(const QString& text)
{
    QString word = backend::shellQuote(text);
    return readsLikeHole(text) ? word.replace(QLatin1String("${"), QLatin1String("$''{")) : word;
}

QString quoted(const QStringList& items, Expander::Quoting quoting)
{
    if (quoting == Expander::Quoting::Plain)
        return items.join(QStringLiteral(", "));
    QStringList words;
    for (const QString& item : items)
        words << (quoting == Expander::Quoting::Shell ? shellWord(item) : QRegularExpression::escape(item));
    return words.join(quoting == Expander::Quoting::Shell ? QLatin1String(" ") : QLatin1String(", "));
}

} // namespace

Expander::Expander(const Binding& binding, QString where, Diagnostics& diagnostics)
    : m_binding(binding), m_where(std::move(where)), m_diagnostics(diagnostics)
{
}

QString Expander::expand(const Template& source, Quoting quoting)
{
    QString result;
    qsizetype end = 0;
    for (const TemplateName& name : templateNames(source.text)) {
        result += QStringView(source.text).mid(end, name.offset - end);
        result += replacement(name.name, name.isList, quoting, markWithin(source, name.offset));
        end = name.offset + name.length;
    }
    result += QStringView(source.text).mid(end);
    return result;
}

QString Expander::expandExpectation(const Template& source)
{
    const bool pattern =
        source.text.startsWith(QLatin1String("re:")) || source.text.startsWith(QLatin1String("matches "));
    return expand(source, pattern ? Quoting::Pattern : Quoting::Plain);
}

QString Expander::replacement(const QString& name, bool spread, Quoting quoting, const SourceMark& mark)
{
    const NamedValue value = m_binding.resolve(name);
    switch (value.state) {
    case NamedValue::State::Known:
        return known(name, value, spread, quoting, mark);
    case NamedValue::State::Hole:
        noteHole(name);
        return QStringLiteral("${%1}").arg(name);
    default:
        if (spread && value.state == NamedValue::State::Absent)
            return {};
        complain(name, value, mark);
        return {};
    }
}

QString Expander::known(const QString& name, const NamedValue& value, bool spread, Quoting quoting,
                        const SourceMark& mark)
{
    if (quoting == Quoting::Shell && value.isList && !spread) {
        m_diagnostics.error(
            QStringLiteral("plan.list.word"), mark,
            QCoreApplication::translate("Planner", "%1 uses the list %2 as one word").arg(m_where, name),
            QStringLiteral("${%1...}").arg(name));
        return {};
    }
    const bool ambiguous =
        quoting != Quoting::Shell && std::any_of(value.items.begin(), value.items.end(), readsLikeHole);
    if (!ambiguous)
        return quoted(value.items, quoting);
    complain(name, value, mark);
    return {};
}

void Expander::noteHole(const QString& name)
{
    if (!m_holes.contains(name))
        m_holes << name;
}

void Expander::complain(const QString& name, const NamedValue& value, const SourceMark& mark)
{
    const QString node = m_binding.node() ? m_binding.node()->name : QStringLiteral("desk");
    switch (value.state) {
    case NamedValue::State::NoSuchName:
        m_diagnostics.error(
            QStringLiteral("plan.name.unknown"), mark,
            QCoreApplication::translate("Planner", "%1 uses ${%2}, which does not exist").arg(m_where, name));
        break;
    case NamedValue::State::Unknown:
        m_diagnostics.error(QStringLiteral("plan.value.unknown"), mark,
                            QCoreApplication::translate("Planner", "%1 needs %2 of %3, which could not be read: %4")
                                .arg(m_where, name, node, value.reason),
                            QCoreApplication::translate("Planner", "connect to %1 again and read its facts").arg(node));
        break;
    case NamedValue::State::Known:
        m_diagnostics.error(QStringLiteral("plan.value.unfit"), mark,
                            QCoreApplication::translate("Planner", "%1 cannot use %2 of %3: %4")
                                .arg(m_where, name, node, value.text()));
        break;
    default:
        m_diagnostics.error(
            QStringLiteral("plan.value.missing"), mark,
            QCoreApplication::translate("Planner", "%1 needs %2 for %3, which is not given").arg(m_where, name, node));
        break;
    }
}

QStringList Expander::words(const QList<WordItem>& items, const SourceMark& mark)
{
    QStringList unbound;
    const QStringList result = m_binding.words(items, unbound);
    for (const QString& name : unbound)
        complain(name, m_binding.resolve(name), mark);
    for (const QString& word : result) {
        for (const TemplateName& hole : templateNames(word))
            noteHole(hole.name);
    }
    return result;
}

QStringList Expander::holes() const
{
    QStringList sorted = m_holes;
    sorted.sort();
    return sorted;
}

QString fillHoles(const QString& text, const QMap<QString, QString>& values, Expander::Quoting quoting,
                  QStringList& missing)
{
    QString result;
    qsizetype end = 0;
    for (const TemplateName& hole : templateNames(text)) {
        result += QStringView(text).mid(end, hole.offset - end);
        end = hole.offset + hole.length;
        if (values.contains(hole.name)) {
            result += quoted({values.value(hole.name)}, quoting);
        } else {
            result += QStringView(text).mid(hole.offset, hole.length);
            if (!missing.contains(hole.name))
                missing << hole.name;
        }
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace wizard
