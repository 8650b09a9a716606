#include "wizard/inventory/InventoryMerge.h"

#include "wizard/inventory/InventoryTexts.h"

#include <QSet>

#include <algorithm>

namespace wizard {

namespace {

/// Addresses that lead to several machines of one source, such as forwarded ports on one host: there the port tells.
QSet<QString> sharedAddresses(const QList<NodeSource>& sources)
{
    QSet<QString> shared;
    for (const NodeSource& source : sources) {
        QSet<QString> seen;
        for (const Candidate& node : source.nodes) {
            const QString address = node.text(NodeField::Address).toLower();
            if (seen.contains(address))
                shared.insert(address);
            seen.insert(address);
        }
    }
    return shared;
}

/// By what a machine is known: its addresses and its names.
QStringList identitiesOf(const Candidate& node, const QSet<QString>& shared)
{
    QStringList all;
    const QString address = node.text(NodeField::Address).toLower();
    const QString port = node.values.value(NodeField::Port, {QStringLiteral("22"), {}}).text;
    if (!address.isEmpty())
        all << QStringLiteral("a:") + address + (shared.contains(address) ? QLatin1Char(' ') + port : QString());
    const QString inner = node.text(NodeField::InternalAddress).toLower();
    if (!inner.isEmpty() && !shared.contains(inner))
        all << QStringLiteral("a:") + inner;
    for (const NodeField field : {NodeField::Name, NodeField::KubernetesName}) {
        const QString name = node.text(field).toLower();
        if (!name.isEmpty())
            all << QStringLiteral("n:") + name;
    }
    all.removeDuplicates();
    return all;
}

/// A machine while sources are put together.
struct Gathered {
    QStringList identities;
    QMap<NodeField, QList<FoundValue>> said;
    QSet<qsizetype> sources; ///< by their order; two may have one title
    QStringList ambiguous;
};

QString comparable(NodeField field, const QString& text, std::optional<InstallType> type)
{
    if (field == NodeField::Roles)
        return rolesText(type ? rolesFor(*type, rolesOf(text)) : rolesOf(text));
    if (field == NodeField::Address || field == NodeField::InternalAddress || field == NodeField::KubernetesName)
        return text.toLower();
    return text;
}

class Merging {
public:
    Merging(std::optional<InstallType> type, const QSet<QString>& shared) : m_type(type), m_shared(shared) {}

    void add(const NodeSource& source)
    {
        // Machines of one source are different ones: only what other sources said before may be the same.
        const qsizetype before = m_all.size();
        QList<qsizetype> used;
        for (const Candidate& node : source.nodes) {
            const QStringList identities = identitiesOf(node, m_shared);
            QList<qsizetype> same;
            for (qsizetype index = 0; index < before; ++index) {
                const auto& known = m_all.at(index).identities;
                if (std::any_of(identities.begin(), identities.end(),
                                [&known](const QString& one) { return known.contains(one); }))
                    same << index;
            }
            same.removeIf([&used](qsizetype index) { return used.contains(index); });
            if (same.isEmpty())
                m_all << Gathered{};
            Gathered& into = same.isEmpty() ? m_all.last() : m_all[same.first()];
            if (!same.isEmpty())
                used << same.first();
            for (const qsizetype other : same.mid(1))
                into.ambiguous << titleOf(m_all.at(other));
            into.sources.insert(m_sources.size());
            into.identities << identities;
            for (auto one = node.values.begin(); one != node.values.end(); ++one)
                into.said[one.key()] << one.value();
        }
        m_sources << source.title;
    }

    MergedInventory result() const
    {
        MergedInventory merged;
        merged.sources = m_sources;
        merged.installType = m_type;
        for (const Gathered& one : m_all)
            merged.nodes << decided(one);
        return merged;
    }

private:
    static QString titleOf(const Gathered& one)
    {
        for (const NodeField field : {NodeField::Name, NodeField::KubernetesName, NodeField::Address}) {
            if (!one.said.value(field).isEmpty())
                return one.said.value(field).first().text;
        }
        return {};
    }

    MergedNode decided(const Gathered& one) const
    {
        MergedNode node;
        node.ambiguous = one.ambiguous;
        for (auto said = one.said.begin(); said != one.said.end(); ++said)
            decide(said.key(), said.value(), node);
        for (qsizetype source = 0; source < m_sources.size(); ++source) {
            if (!one.sources.contains(source))
                node.missingIn << m_sources.at(source);
        }
        return node;
    }

    void decide(NodeField field, const QList<FoundValue>& said, MergedNode& node) const
    {
        const auto stated = std::find_if(said.begin(), said.end(), [](const FoundValue& one) { return !one.assumed; });
        if (stated == said.end()) {
            node.values.insert(field, said.first());
            return;
        }
        node.values.insert(field, *stated);
        NodeDifference difference{field, {}};
        QStringList seen;
        for (const FoundValue& one : said) {
            const QString text = comparable(field, one.text, m_type);
            if (one.assumed || seen.contains(text))
                continue;
            seen << text;
            difference.values << one;
        }
        if (difference.values.size() > 1)
            node.differences << difference;
    }

    std::optional<InstallType> m_type;
    QSet<QString> m_shared;
    QList<Gathered> m_all;
    QStringList m_sources;
};

} // namespace

QString NodeDifference::toString() const
{
    QStringList all;
    for (const FoundValue& one : values)
        all << QStringLiteral("%1 (%2)").arg(one.text, placeOf(one.mark));
    return InventoryTexts::tr("%1: %2").arg(fieldTitle(field), all.join(QStringLiteral(", ")));
}

QString MergedNode::title() const
{
    for (const NodeField field :
         {NodeField::Name, NodeField::KubernetesName, NodeField::Address, NodeField::InternalAddress}) {
        if (!text(field).isEmpty())
            return text(field);
    }
    return {};
}

MergedInventory mergeSources(const QList<NodeSource>& sources, std::optional<InstallType> type)
{
    for (const NodeSource& source : sources) {
        if (!type && source.installType)
            type = source.installType;
    }
    Merging merging(type, sharedAddresses(sources));
    for (const NodeSource& source : sources)
        merging.add(source);
    return merging.result();
}

} // namespace wizard
