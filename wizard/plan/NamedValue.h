#pragma once

#include <QString>
#include <QStringList>

namespace wizard {

/// What a ${name} stands for in one binding.
struct NamedValue {
    enum class State {
        Known,
        Unknown,   ///< a fact that could not be read; reason says why
        Absent,    ///< looked for and not there, or an optional input not given
        Hole,      ///< filled at run time
        NoSuchName ///< the procedure names something that does not exist
    };
    State state = State::NoSuchName;
    QStringList items; ///< one item for a plain value
    bool isList = false;
    QString reason;

    QString text() const { return items.join(QStringLiteral(", ")); }

    static NamedValue known(const QString& text) { return {State::Known, {text}, false, {}}; }
    static NamedValue list(const QStringList& items) { return {State::Known, items, true, {}}; }
    static NamedValue unknown(const QString& why) { return {State::Unknown, {}, false, why}; }
    static NamedValue absent() { return {State::Absent, {}, false, {}}; }
    static NamedValue hole() { return {State::Hole, {}, false, {}}; }
};

} // namespace wizard
