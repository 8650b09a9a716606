#pragma once

#include "wizard/case/YamlFields.h"
#include "wizard/procedure/Procedure.h"

#include <QSet>

namespace wizard {

/// All names that texts and conditions of one procedure may use.
class ProcedureNames {
public:
    explicit ProcedureNames(const Procedure& procedure);

    /// Where a text stands: which names exist there besides those of the whole file.
    struct Place {
        QString what;           ///< for messages
        QString item;           ///< name given by `as`
        QSet<QString> captures; ///< filled by earlier steps
        bool plain = false;     ///< no shell reads it: a list may stand as one text
        bool runTime = false;   ///< run.id, attempt and stamp exist
    };

    void check(const Template& text, const Place& place, const YamlFindings& findings) const;
    void check(const QList<WordItem>& words, const Place& place, const YamlFindings& findings) const;
    void check(const ConditionPtr& condition, const YamlFindings& findings) const;
    /// A name that may be a list or one value: `from` of a value.
    void checkKnown(const QString& name, const SourceMark& mark, const Place& place,
                    const YamlFindings& findings) const;
    /// A name that must be a list: `each`, forEach.list.
    void checkList(const QString& name, const SourceMark& mark, const Place& place, const YamlFindings& findings) const;

private:
    enum class Kind { Unknown, Single, List };
    Kind kindOf(const QString& name, const Place& place) const;
    void report(const QString& name, const SourceMark& mark, const Place& place, const YamlFindings& findings) const;
    bool knows(const QString& kind, const QString& name) const;

    QSet<QString> m_inputs, m_inputLists, m_facts, m_factLists, m_secretFacts, m_values, m_valueLists;
};

} // namespace wizard
