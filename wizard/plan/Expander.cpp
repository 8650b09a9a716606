#include "wizard/plan/Expander.h"

#include "backend/base/ShellQuote.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wizard {

namespace {

const QRegularExpression& namePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\$\\{([A-Za-z][A-Za-z0-9_.-]*?)(\\.\\.\\.)?\\}"));
    return pattern;
}

QString quoted(const QStringList& items, Expander::Quoting quoting)
{
    return quoting == Expander::Quoting::Shell ? backend::shellQuote(items) : items.join(QStringLiteral(", "));
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
    auto matches = namePattern().globalMatch(source.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(source.text).mid(end, match.capturedStart() - end);
        result += replacement(match.captured(1), match.hasCaptured(2), quoting, source.mark);
        end = match.capturedEnd();
    }
    result += QStringView(source.text).mid(end);
    return result;
}

QString Expander::replacement(const QString& name, bool spread, Quoting quoting, const SourceMark& mark)
{
    const NamedValue value = m_binding.resolve(name);
    switch (value.state) {
    case NamedValue::State::Known:
        return quoted(spread || value.isList ? value.items : QStringList{value.items.value(0)}, quoting);
    case NamedValue::State::Hole:
        if (!m_holes.contains(name))
            m_holes << name;
        return QStringLiteral("${%1}").arg(name);
    default:
        if (spread && value.state == NamedValue::State::Absent)
            return {};
        complain(name, value, mark);
        return {};
    }
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
    auto matches = namePattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        result += QStringView(text).mid(end, match.capturedStart() - end);
        if (values.contains(name)) {
            result += quoted({values.value(name)}, quoting);
        } else {
            result += match.captured(0);
            if (!missing.contains(name))
                missing << name;
        }
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace wizard
