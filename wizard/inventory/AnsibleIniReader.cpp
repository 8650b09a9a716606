// Ansible's INI form: [group], [group:children], [group:vars]; hosts with ranges and variables behind them.

#include "wizard/inventory/AnsibleInventory.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/HostRange.h"
#include "wizard/inventory/InventoryLines.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QRegularExpression>

namespace wizard {

namespace {

class AnsibleIni {
public:
    AnsibleIni(const QString& file, const YamlFindings& findings) : m_file(file), m_findings(findings) {}

    void line(const InventoryLine& line)
    {
        const QString trimmed = line.text.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')) || trimmed.startsWith(QLatin1Char(';')))
            return;
        const int at = static_cast<int>(line.text.indexOf(trimmed.at(0)));
        if (trimmed.startsWith(QLatin1Char('[')))
            return section(line, trimmed, at);
        const QList<InventoryWord> words = splitWords(line, at, m_file, {}, m_findings);
        if (words.isEmpty())
            return;
        if (m_kind == QLatin1String("vars"))
            return variable(line, at);
        if (m_kind == QLatin1String("children"))
            m_inventory.group(m_group, m_mark).children << AnsibleMember{words.first().text, words.first().mark};
        else
            hosts(words);
    }

    const AnsibleInventory& inventory() const { return m_inventory; }

private:
    void section(const InventoryLine& line, const QString& text, int at)
    {
        static const QRegularExpression shape(QStringLiteral(R"(\A\[([^\]:\s]+)(?::(\w+))?\]\s*([#;].*)?\z)"));
        static const QStringList kinds = {"children", "vars", "hosts"};
        const auto match = shape.match(text);
        m_mark = {m_file, line.number, at + 1};
        if (!match.hasMatch()) {
            m_findings.error(QStringLiteral("section.wrong"), m_mark,
                             InventoryTexts::tr("\"%1\" is no heading of a group").arg(text.left(64)),
                             InventoryTexts::tr("write [group], [group:children] or [group:vars]"));
            return;
        }
        m_group = match.captured(1);
        m_kind = match.captured(2);
        if (!m_kind.isEmpty() && !kinds.contains(m_kind)) {
            const QString near = nearest(m_kind, kinds);
            m_findings.error(QStringLiteral("key.unknown"),
                             {m_file, line.number, at + 3 + static_cast<int>(m_group.size())},
                             InventoryTexts::tr("a group has no part \"%1\"").arg(m_kind.left(64)),
                             near.isEmpty() ? InventoryTexts::tr("one of: %1").arg(kinds.join(QStringLiteral(", ")))
                                            : InventoryTexts::tr("did you mean \"%1\"?").arg(near));
        }
        m_inventory.group(m_group, m_mark);
    }

    /// In [group:vars] the value is the whole rest of the line.
    void variable(const InventoryLine& line, int at)
    {
        const qsizetype equals = line.text.indexOf(QLatin1Char('='));
        if (equals < 0) {
            m_findings.error(QStringLiteral("variable.wrong"), {m_file, line.number, at + 1},
                             InventoryTexts::tr("a variable is written name=value"));
            return;
        }
        QString text = line.text.mid(equals + 1).trimmed();
        const qsizetype comment = text.indexOf(QStringLiteral(" #"));
        if (comment >= 0)
            text = text.left(comment).trimmed();
        if (text.size() > 1 && (text.startsWith(QLatin1Char('"')) || text.startsWith(QLatin1Char('\''))) &&
            text.endsWith(text.at(0)))
            text = text.mid(1, text.size() - 2);
        m_inventory.group(m_group, m_mark)
            .vars.insert(line.text.mid(at, equals - at).trimmed(),
                         {text, {m_file, line.number, static_cast<int>(equals) + 2}});
    }

    void hosts(const QList<InventoryWord>& words)
    {
        AnsibleVars vars;
        for (const InventoryWord& one : words.mid(1)) {
            const qsizetype equals = one.text.indexOf(QLatin1Char('='));
            if (equals <= 0)
                m_findings.error(QStringLiteral("variable.wrong"), one.mark,
                                 InventoryTexts::tr("behind a host stand variables, name=value; here stands \"%1\"")
                                     .arg(one.text.left(64)));
            else
                vars.insert(one.text.left(equals), {one.text.mid(equals + 1), one.mark});
        }
        QString pattern = words.first().text;
        static const QRegularExpression withPort(QStringLiteral(R"(\A(.*[^:]):([0-9]{1,5})\z)"));
        const qsizetype bracket = pattern.lastIndexOf(QLatin1Char(']'));
        if (const auto match = withPort.match(pattern);
            match.hasMatch() && match.capturedStart(2) > bracket &&
            !match.captured(1).section(QLatin1Char(']'), -1).contains(QLatin1Char(':'))) {
            pattern = match.captured(1);
            if (!vars.contains(QStringLiteral("ansible_port")))
                vars.insert(QStringLiteral("ansible_port"), {match.captured(2), words.first().mark});
        }
        const QString group = m_group.isEmpty() ? QStringLiteral("ungrouped") : m_group;
        for (const QString& host : expandHosts(pattern, words.first().mark, m_findings))
            m_inventory.addHost(host, group, vars, words.first().mark);
    }

    QString m_file;
    const YamlFindings& m_findings;
    AnsibleInventory m_inventory;
    QString m_group, m_kind;
    SourceMark m_mark;
};

} // namespace

std::optional<NodeSource> readAnsibleIni(const QByteArray& text, const QString& file, Diagnostics& diagnostics)
{
    Diagnostics own;
    const YamlFindings findings{own, QStringLiteral("inventory")};
    NodeSource source{file, {}, {}};
    if (const auto lines = readInventoryLines(text, file, findings)) {
        AnsibleIni ini(file, findings);
        for (const InventoryLine& line : *lines)
            ini.line(line);
        source.nodes = ini.inventory().candidates(findings);
    }
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return own.hasErrors() ? std::nullopt : std::optional<NodeSource>(source);
}

} // namespace wizard
