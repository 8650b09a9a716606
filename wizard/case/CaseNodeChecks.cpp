#include "wizard/case/CaseNodeReader.h"

#include "wizard/case/CaseTexts.h"

#include <QHash>

namespace wizard {

namespace {

/// Reports each value that came before; empty ones are reported elsewhere.
class SeenBefore {
public:
    SeenBefore(const char* code, const YamlFindings& findings) : m_code(code), m_findings(findings) {}

    void see(const QString& key, const SourceMark& mark, const QString& message)
    {
        if (key.isEmpty())
            return;
        const auto before = m_seen.constFind(key);
        if (before != m_seen.constEnd())
            m_findings.contradiction(QString::fromLatin1(m_code), mark, *before, message);
        else
            m_seen.insert(key, mark);
    }

private:
    const char* m_code;
    const YamlFindings& m_findings;
    QHash<QString, SourceMark> m_seen;
};

/// Upper and lower case count as the same: output files are named after nodes.
void checkTwice(const QList<MarkedNode>& nodes, const YamlFindings& findings)
{
    SeenBefore names("name.twice", findings);
    SeenBefore addresses("address.twice", findings);
    for (const MarkedNode& one : nodes) {
        names.see(one.node.name.toLower(), one.nameMark,
                  CaseTexts::tr("there are two nodes named \"%1\"").arg(one.node.name));
        if (one.node.address.isEmpty())
            continue;
        addresses.see(QStringLiteral("%1 %2").arg(one.node.address.toLower()).arg(one.node.port), one.addressMark,
                      CaseTexts::tr("the address %1 port %2 is given twice").arg(one.node.address).arg(one.node.port));
    }
}

void checkFirst(const QList<MarkedNode>& nodes, InstallType type, const SourceMark& nodesMark,
                const YamlFindings& findings)
{
    SeenBefore firsts("first.twice", findings);
    int servers = 0;
    int marked = 0;
    for (const MarkedNode& one : nodes) {
        servers += one.node.has(NodeRole::Server) && one.node.takesPart() ? 1 : 0;
        if (!one.node.first)
            continue;
        ++marked;
        firsts.see(QStringLiteral("first"), one.firstMark, CaseTexts::tr("there are two first servers"));
        if (isRke2(type) && !one.node.has(NodeRole::Server))
            findings.error(QStringLiteral("first.role"), one.firstMark,
                           CaseTexts::tr("the first server \"%1\" has not the role server").arg(one.node.name));
        if (!one.node.takesPart())
            findings.error(QStringLiteral("first.leftOut"), one.firstMark,
                           CaseTexts::tr("the first server \"%1\" cannot be left out").arg(one.node.name));
    }
    if (isRke2(type) && servers == 0)
        findings.error(QStringLiteral("server.missing"), nodesMark, CaseTexts::tr("no server takes part"),
                       CaseTexts::tr("give one node roles: [server]"));
    else if (isRke2(type) && marked == 0)
        findings.error(QStringLiteral("first.missing"), nodesMark, CaseTexts::tr("no server is marked as the first"),
                       CaseTexts::tr("add first: true to the server on which the snapshot is restored"));
}

void checkReplaced(const QList<MarkedNode>& nodes, const YamlFindings& findings)
{
    QStringList names;
    for (const MarkedNode& one : nodes)
        names << one.node.name;
    SeenBefore replaced("replaces.twice", findings);
    for (const MarkedNode& one : nodes) {
        const QString& name = one.node.replaces;
        if (name.isEmpty())
            continue;
        replaced.see(name, one.replacesMark, CaseTexts::tr("two nodes replace \"%1\"").arg(name));
        if (names.contains(name) && name != one.node.name)
            continue;
        const QString near = nearest(name, names);
        findings.error(QStringLiteral("replaces.unknown"), one.replacesMark,
                       CaseTexts::tr("there is no other node \"%1\" to replace").arg(name),
                       near.isEmpty() || near == one.node.name ? QString()
                                                               : CaseTexts::tr("did you mean \"%1\"?").arg(near));
    }
}

} // namespace

void checkNodesTogether(const QList<MarkedNode>& nodes, InstallType installType, const SourceMark& nodesMark,
                        const YamlFindings& findings)
{
    checkTwice(nodes, findings);
    checkFirst(nodes, installType, nodesMark, findings);
    checkReplaced(nodes, findings);
}

} // namespace wizard
