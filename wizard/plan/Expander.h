#pragma once

#include "wizard/plan/Binding.h"

namespace wizard {

/// Replaces the ${names} of one text. There is no raw form for shell text: every value becomes one quoted word.
class Expander {
public:
    enum class Quoting {
        Shell,  ///< each value one quoted word, ${list...} several
        Plain,  ///< for texts that no shell reads: paths of edits, titles, expectations
        Pattern ///< inside a regular expression: each value means itself
    };

    /// `where` names step and key for messages. What cannot be bound goes to `diagnostics` with the template's mark.
    Expander(const Binding& binding, QString where, Diagnostics& diagnostics);

    QString expand(const Template& source, Quoting quoting);
    /// A line or expectation of a verify: Pattern after "re:" or "matches ", else Plain.
    QString expandExpectation(const Template& source);
    /// Words of an argv. Holes stay as they are.
    QStringList words(const QList<WordItem>& items, const SourceMark& mark);
    /// Names of the holes that stayed in the texts expanded so far, sorted.
    QStringList holes() const;

private:
    QString replacement(const QString& name, bool spread, Quoting quoting, const SourceMark& mark);
    QString known(const QString& name, const NamedValue& value, bool spread, Quoting quoting, const SourceMark& mark);
    void noteHole(const QString& name);
    void complain(const QString& name, const NamedValue& value, const SourceMark& mark);

    const Binding& m_binding;
    QString m_where;
    Diagnostics& m_diagnostics;
    QStringList m_holes;
};

/// Fills the holes of a planned text. A name that `values` does not hold is left and added to `missing`.
QString fillHoles(const QString& text, const QMap<QString, QString>& values, Expander::Quoting quoting,
                  QStringList& missing);

} // namespace wizard
