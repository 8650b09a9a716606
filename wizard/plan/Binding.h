#pragma once

#include "wizard/case/Case.h"
#include "wizard/facts/Facts.h"
#include "wizard/plan/NamedValue.h"
#include "wizard/procedure/ConditionEvaluator.h"
#include "wizard/procedure/Procedure.h"

#include <memory>
#include <vector>

namespace wizard {

/// One place of a procedure bound to a case and its facts: who executes, who is the subject, which item.
/// Answers what names and conditions mean there. A small value of pointers; what it points to outlives it.
class Binding final : public ConditionScope {
public:
    Binding(const Procedure& procedure, const Case& value, const Facts& facts);

    Binding on(const CaseNode* node) const;       ///< the executing node; nullptr: the desk
    Binding about(const CaseNode* subject) const; ///< the subject, when it differs
    Binding with(const QString& as, const QString& item) const;

    const CaseNode* node() const { return m_node; }
    const CaseNode* subject() const { return m_subject ? m_subject : m_node; }
    const Case& caseValue() const { return *m_case; }

    NamedValue resolve(const QString& name) const;
    /// Words of an argv or of a list value; names that cannot be bound are added to `unbound`.
    QStringList words(const QList<WordItem>& items, QStringList& unbound) const;
    /// Nodes that take part and fit the selector, in the order of the case.
    QList<const CaseNode*> select(const NodeSelector& selector) const;
    /// Nodes of which the selector's own condition cannot be told, because a fact is unknown.
    QList<const CaseNode*> undecided(const NodeSelector& selector) const;
    Truth holds(const ConditionPtr& condition) const;

    // ConditionScope
    ConditionValue lookup(const QString& kind, const QString& name) const override;
    std::vector<const ConditionScope*> nodes(const NodeSelector& selector) const override;

private:
    NamedValue nodeProperty(const CaseNode* node, const QString& property) const;
    NamedValue fact(const CaseNode* node, const QString& name) const;
    NamedValue input(const QString& id) const;
    NamedValue value(const QString& id) const;
    NamedValue workOut(const ProcedureValue& source) const;
    NamedValue substitute(const QString& text) const;
    NamedValue part(const QString& name) const;
    QString undecidedName(const ConditionPtr& condition) const;
    QStringList oneWord(const QString& text, QStringList& unbound) const;
    NamedValue caseSubject(const QString& name) const;

    const Procedure* m_procedure;
    const Case* m_case;
    const Facts* m_facts;
    const CaseNode* m_node = nullptr;
    const CaseNode* m_subject = nullptr;
    QString m_as, m_item;
    mutable std::vector<std::shared_ptr<const Binding>> m_scopes; ///< handed out by nodes(), kept as long as this
    int m_depth = 0;                                              ///< of values that refer to values
};

} // namespace wizard
