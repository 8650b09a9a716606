#include "wizard/procedure/FragmentInliner.h"

#include "backend/base/ShellQuote.h"
#include "wizard/procedure/ProcedureTexts.h"
#include "wizard/procedure/TemplateNames.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace wizard {

namespace {

constexpr int kDeepest = 8;
constexpr int kMostSteps = 2000; ///< fragments that use fragments grow without measure

using Arguments = QMap<QString, YamlNode>;

/// The literal parts of `text` quoted, ${names} in it left as they are: the expander quotes those.
QString quotedLiterals(const QString& text)
{
    QString out;
    qsizetype end = 0;
    const auto literal = [&](qsizetype from, qsizetype to) {
        return to > from ? backend::shellQuote(text.mid(from, to - from)) : QString();
    };
    for (const TemplateName& name : templateNames(text)) {
        out += literal(end, name.offset) + text.mid(name.offset, name.length);
        end = name.offset + name.length;
    }
    return out + literal(end, text.size());
}

bool isScriptKey(const QString& key)
{
    return key == QLatin1String("script") || key == QLatin1String("stop");
}

/// Puts the arguments of one use into a copy of a fragment's step.
class Substitution {
public:
    Substitution(const Arguments& arguments, const YamlFindings& findings)
        : m_arguments(arguments), m_findings(findings)
    {
    }

    YamlNode apply(const YamlNode& node, const QString& key) const
    {
        YamlNode copy = node;
        for (YamlNode& item : copy.items)
            item = apply(item, key);
        for (YamlEntry& entry : copy.entries)
            entry.value = apply(entry.value, entry.key);
        return copy.kind == YamlNode::Kind::Scalar ? scalar(copy, key) : copy;
    }

private:
    YamlNode scalar(const YamlNode& node, const QString& key) const
    {
        const QList<TemplateName> names = templateNames(node.text);
        if (names.size() == 1 && names.first().length == node.text.size() && m_arguments.contains(names.first().name))
            return whole(node, m_arguments.value(names.first().name), key);
        YamlNode copy = node;
        copy.text.clear();
        qsizetype end = 0;
        for (const TemplateName& name : names) {
            copy.text += node.text.mid(end, name.offset - end) + part(node, name, key);
            end = name.offset + name.length;
        }
        copy.text += node.text.mid(end);
        return copy;
    }

    YamlNode whole(const YamlNode& node, const YamlNode& argument, const QString& key) const
    {
        YamlNode copy = argument;
        if (copy.kind == YamlNode::Kind::Scalar && isScriptKey(key))
            copy.text = quotedLiterals(copy.text);
        copy.mark = node.mark;
        copy.textMark = node.textMark;
        return copy;
    }

    QString part(const YamlNode& node, const TemplateName& name, const QString& key) const
    {
        const auto argument = m_arguments.constFind(name.name);
        if (argument == m_arguments.constEnd())
            return node.text.mid(name.offset, name.length);
        if (argument->kind != YamlNode::Kind::Scalar)
            m_findings.error(QStringLiteral("fragment.argument"), node.mark,
                             ProcedureTexts::tr("the parameter \"%1\" is a list here and cannot stand inside a text")
                                 .arg(name.name));
        return isScriptKey(key) ? quotedLiterals(argument->text) : argument->text;
    }

    const Arguments& m_arguments;
    const YamlFindings& m_findings;
};

YamlNode textNode(const QString& text, const SourceMark& mark)
{
    YamlNode node;
    node.kind = YamlNode::Kind::Scalar;
    node.text = text;
    node.quoted = true;
    node.mark = node.textMark = mark;
    return node;
}

class Inliner {
public:
    Inliner(const QString& kind, const YamlNode* fragments, const YamlFindings& findings)
        : m_kind(kind), m_fragments(fragments), m_findings(findings)
    {
    }

    std::vector<YamlNode> inlineAll(const std::vector<YamlNode>& items)
    {
        std::vector<YamlNode> plain;
        for (const YamlNode& item : items) {
            if (item.find(QStringLiteral("use")) == nullptr) {
                plain.push_back(item);
                continue;
            }
            for (YamlNode& one : inlineUse(item))
                plain.push_back(std::move(one));
        }
        if (ofSteps())
            replaceNeeds(plain);
        return plain;
    }

private:
    bool ofSteps() const { return m_kind == QLatin1String("steps"); }

    /// A need of a use is a need of the fragment's last step.
    void replaceNeeds(std::vector<YamlNode>& steps) const
    {
        for (YamlNode& step : steps) {
            for (YamlEntry& entry : step.entries) {
                if (entry.key != QLatin1String("needs"))
                    continue;
                for (YamlNode& need : entry.value.items)
                    need.text = m_lastStep.value(need.text, need.text);
                entry.value.text = m_lastStep.value(entry.value.text, entry.value.text);
            }
        }
    }

    const YamlNode* fragmentNamed(const YamlNode& use)
    {
        const YamlNode* found = m_fragments == nullptr ? nullptr : m_fragments->find(use.text);
        if (found != nullptr)
            return found;
        QStringList names;
        if (m_fragments != nullptr) {
            for (const YamlEntry& entry : m_fragments->entries)
                names << entry.key;
        }
        const QString near = nearest(use.text, names);
        m_findings.error(QStringLiteral("fragment.unknown"), use.mark,
                         ProcedureTexts::tr("there is no fragment \"%1\"").arg(use.text),
                         near.isEmpty() ? QString() : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
        return nullptr;
    }

    std::vector<YamlNode> inlineUse(const YamlNode& step)
    {
        YamlFields fields(
            step, ofSteps() ? ProcedureTexts::tr("the step") : ProcedureTexts::tr("the use of a fragment"), m_findings);
        const YamlNode& use = *fields.required(QStringLiteral("use"));
        const QString id = ofSteps() ? fields.text(QStringLiteral("id")) : QString();
        const YamlNode* with = fields.optional(QStringLiteral("with"));
        for (const char* key : {"phase", "on", "needs", "when"}) {
            if (ofSteps())
                fields.optional(QString::fromLatin1(key));
        }
        fields.finish();
        const YamlNode* fragment = fragmentNamed(use);
        if (fragment == nullptr || !holdsKind(*fragment, use))
            return {};
        if (m_depth >= kDeepest || m_inlined > kMostSteps) {
            m_findings.error(QStringLiteral("fragment.depth"), use.mark,
                             ProcedureTexts::tr("fragments use each other without end, or too many times"));
            return {};
        }
        ++m_depth;
        std::vector<YamlNode> steps = expand(step, id, *fragment, argumentsOf(*fragment, use, with));
        --m_depth;
        if (!steps.empty() && !id.isEmpty())
            m_lastStep.insert(id, steps.back().find(QStringLiteral("id"))->text);
        return steps;
    }

    bool holdsKind(const YamlNode& fragment, const YamlNode& use) const
    {
        for (const QString& other : fragmentKinds()) {
            if (other != m_kind && fragment.find(other) != nullptr) {
                m_findings.contradiction(
                    QStringLiteral("fragment.kind"), use.mark, fragment.entry(other)->keyMark,
                    ProcedureTexts::tr("the fragment \"%1\" holds %2, not %3").arg(use.text, other, m_kind));
                return false;
            }
        }
        return true;
    }

    Arguments argumentsOf(const YamlNode& fragment, const YamlNode& use, const YamlNode* with)
    {
        YamlFields fields(fragment, ProcedureTexts::tr("the fragment"), m_findings);
        const QStringList parameters = fields.texts(QStringLiteral("parameters"));
        fields.required(m_kind);
        fields.finish();
        Arguments arguments;
        for (const YamlEntry& entry : with == nullptr ? std::vector<YamlEntry>() : with->entries) {
            const QString near = nearest(entry.key, parameters);
            if (!parameters.contains(entry.key))
                m_findings.error(
                    QStringLiteral("fragment.argument"), entry.keyMark,
                    ProcedureTexts::tr("the fragment \"%1\" has no parameter \"%2\"").arg(use.text, entry.key),
                    near.isEmpty() ? QString() : ProcedureTexts::tr("did you mean \"%1\"?").arg(near));
            arguments.insert(entry.key, entry.value);
        }
        for (const QString& parameter : parameters) {
            if (!arguments.contains(parameter))
                m_findings.error(
                    QStringLiteral("fragment.argument"), use.mark,
                    ProcedureTexts::tr("the fragment \"%1\" needs the parameter \"%2\"").arg(use.text, parameter));
        }
        return arguments;
    }

    std::vector<YamlNode> expand(const YamlNode& step, const QString& id, const YamlNode& fragment,
                                 const Arguments& arguments)
    {
        const YamlNode* body = fragment.find(m_kind);
        if (body == nullptr)
            return {};
        const Substitution substitution(arguments, m_findings);
        std::vector<YamlNode> steps;
        QSet<QString> inner;
        for (const YamlNode& one : body->items) {
            steps.push_back(substitution.apply(one, {}));
            ++m_inlined;
            if (const YamlNode* innerId = one.find(QStringLiteral("id")))
                inner << innerId->text;
        }
        for (YamlNode& one : steps) {
            if (!id.isEmpty())
                prefix(one, id, inner);
            if (ofSteps())
                inherit(one, step);
        }
        std::vector<YamlNode> plain = inlineAll(steps);
        if (!id.isEmpty())
            std::erase_if(plain, [](const YamlNode& one) { return one.find(QStringLiteral("id")) == nullptr; });
        return plain;
    }

    static void prefix(YamlNode& step, const QString& id, const QSet<QString>& inner)
    {
        const auto rename = [&](YamlNode& node) {
            if (inner.contains(node.text))
                node.text = id + QLatin1Char('.') + node.text;
        };
        for (YamlEntry& entry : step.entries) {
            if (entry.key != QLatin1String("id") && entry.key != QLatin1String("needs"))
                continue;
            rename(entry.value);
            for (YamlNode& item : entry.value.items)
                rename(item);
        }
    }

    /// phase and on where the inner step has none; when and needs in addition to its own.
    static void inherit(YamlNode& inner, const YamlNode& use)
    {
        for (const char* name : {"phase", "on"}) {
            const YamlEntry* outer = use.entry(QString::fromLatin1(name));
            if (outer != nullptr && inner.entry(outer->key) == nullptr)
                inner.entries.push_back(*outer);
        }
        if (const YamlEntry* outer = use.entry(QStringLiteral("when")))
            join(inner, *outer, true);
        if (const YamlEntry* outer = use.entry(QStringLiteral("needs")))
            join(inner, *outer, false);
    }

    static void join(YamlNode& inner, const YamlEntry& outer, bool asCondition)
    {
        const auto own = std::find_if(inner.entries.begin(), inner.entries.end(),
                                      [&](const YamlEntry& one) { return one.key == outer.key; });
        if (own == inner.entries.end()) {
            inner.entries.push_back(outer);
            return;
        }
        YamlNode list;
        list.kind = YamlNode::Kind::Sequence;
        list.mark = own->value.mark;
        for (const YamlNode* side : {&outer.value, static_cast<const YamlNode*>(&own->value)}) {
            if (!asCondition && side->kind == YamlNode::Kind::Sequence)
                list.items.insert(list.items.end(), side->items.begin(), side->items.end());
            else
                list.items.push_back(asCondition ? *side : textNode(side->text, side->mark));
        }
        if (!asCondition) {
            own->value = list;
            return;
        }
        YamlNode all;
        all.kind = YamlNode::Kind::Mapping;
        all.mark = list.mark;
        all.entries.push_back({QStringLiteral("all"), list.mark, list});
        own->value = all;
    }

    QString m_kind;
    const YamlNode* m_fragments;
    const YamlFindings& m_findings;
    QMap<QString, QString> m_lastStep; ///< id of a use → id of its last step
    int m_depth = 0;
    int m_inlined = 0;
};

} // namespace

const QStringList& fragmentKinds()
{
    static const QStringList kinds = {QStringLiteral("steps"), QStringLiteral("inputs"),
                                      QStringLiteral("facts"), QStringLiteral("values"),
                                      QStringLiteral("rules"), QStringLiteral("verification")};
    return kinds;
}

void checkFragment(const YamlEntry& fragment, const YamlFindings& findings)
{
    YamlFields fields(fragment.value, ProcedureTexts::tr("the fragment"), findings);
    fields.texts(QStringLiteral("parameters"));
    QStringList lists;
    for (const QString& kind : fragmentKinds()) {
        if (fields.optional(kind) != nullptr)
            lists << kind;
    }
    fields.finish();
    if (lists.size() != 1)
        findings.error(QStringLiteral("fragment.list"), fragment.keyMark,
                       ProcedureTexts::tr("a fragment holds one list, one of: %1")
                           .arg(fragmentKinds().join(QStringLiteral(", "))));
}

std::vector<YamlNode> inlineFragments(const YamlNode& list, const QString& kind, const YamlNode* fragments,
                                      const YamlFindings& findings)
{
    return Inliner(kind, fragments, findings).inlineAll(list.items);
}

} // namespace wizard
