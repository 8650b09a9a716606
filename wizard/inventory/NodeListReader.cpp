// A pasted list. Without a header: "host", "user@host:port", role words behind it, "name host". With one: columns.

#include "wizard/case/HostGrammar.h"
#include "wizard/inventory/CandidateFields.h"
#include "wizard/inventory/InventoryLines.h"
#include "wizard/inventory/InventoryReaders.h"
#include "wizard/inventory/InventoryTexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

struct Column {
    const char* word;
    NodeField field;
};

const Column kColumns[] = {{"name", NodeField::Name},       {"kubernetesName", NodeField::KubernetesName},
                           {"address", NodeField::Address}, {"host", NodeField::Address},
                           {"ip", NodeField::Address},      {"port", NodeField::Port},
                           {"user", NodeField::User},       {"keyFile", NodeField::KeyFile},
                           {"become", NodeField::Become},   {"jumps", NodeField::Jumps},
                           {"role", NodeField::Roles},      {"roles", NodeField::Roles}};

QStringList columnWords()
{
    QStringList words;
    for (const Column& one : kColumns)
        words << QLatin1String(one.word);
    return words;
}

std::optional<NodeField> columnOf(const QString& word)
{
    for (const Column& one : kColumns) {
        if (word.compare(QLatin1String(one.word), Qt::CaseInsensitive) == 0)
            return one.field;
    }
    return std::nullopt;
}

bool isAddress(const QString& text)
{
    return isHost(text) && (text.contains(QLatin1Char(':')) || text.contains(QLatin1Char('.')));
}

class NodeList {
public:
    NodeList(const QString& file, const YamlFindings& findings) : m_file(file), m_findings(findings) {}

    void line(const InventoryLine& line)
    {
        const QList<InventoryWord> words = splitWords(line, 0, m_file, QStringLiteral(",;"), m_findings);
        if (words.isEmpty())
            return;
        if (!m_begun && isHeader(words))
            return readHeader(words);
        m_begun = true;
        if (m_columns.isEmpty())
            free(words);
        else
            row(line);
    }

    const QList<Candidate>& nodes() const { return m_nodes; }

private:
    /// The first line names columns when one of its words can only be a column.
    static bool isHeader(const QList<InventoryWord>& words)
    {
        const auto known = std::count_if(words.begin(), words.end(),
                                         [](const InventoryWord& one) { return columnOf(one.text).has_value(); });
        return known >= 2;
    }

    void readHeader(const QList<InventoryWord>& words)
    {
        m_begun = true;
        for (const InventoryWord& one : words) {
            const auto field = columnOf(one.text);
            m_columns << field.value_or(NodeField::Version);
            if (field)
                continue;
            const QString near = nearest(one.text, columnWords());
            m_findings.error(QStringLiteral("key.unknown"), one.mark,
                             InventoryTexts::tr("there is no column \"%1\"").arg(one.text.left(64)),
                             near.isEmpty()
                                 ? InventoryTexts::tr("known keys: %1").arg(columnWords().join(QStringLiteral(", ")))
                                 : InventoryTexts::tr("did you mean \"%1\"?").arg(near));
        }
    }

    /// Cells between commas or semicolons; where there are none, between blanks.
    void row(const InventoryLine& line)
    {
        static const QRegularExpression separator(QStringLiteral("[,;]"));
        const bool separated = line.text.contains(separator);
        QList<InventoryWord> cells;
        if (separated) {
            int at = 0;
            for (const QString& cell : line.text.split(separator)) {
                const int blanks = static_cast<int>(cell.size() - QStringView(cell).trimmed().size());
                const int before =
                    cell.trimmed().isEmpty() ? blanks : static_cast<int>(cell.indexOf(cell.trimmed().at(0)));
                cells << InventoryWord{unquoted(cell.trimmed()), {m_file, line.number, at + before + 1}};
                at += static_cast<int>(cell.size()) + 1;
            }
        } else {
            cells = splitWords(line, 0, m_file, {}, m_findings);
        }
        Candidate node;
        node.mark = {m_file, line.number, 1};
        for (qsizetype index = 0; index < cells.size(); ++index) {
            const InventoryWord& cell = cells.at(index);
            if (index >= m_columns.size()) {
                m_findings.error(QStringLiteral("column.missing"), cell.mark,
                                 InventoryTexts::tr("\"%1\" stands in no column").arg(cell.text.left(64)));
                break;
            }
            take(node, m_columns.at(index), cell);
        }
        add(node);
    }

    static QString unquoted(const QString& text)
    {
        const bool quoted = text.size() > 1 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'));
        return quoted ? text.mid(1, text.size() - 2) : text;
    }

    void take(Candidate& node, NodeField field, const InventoryWord& cell)
    {
        if (field == NodeField::Address)
            return target(node, cell);
        if (field == NodeField::Roles) {
            for (const QString& word :
                 cell.text.split(QRegularExpression(QStringLiteral("[+/| ]")), Qt::SkipEmptyParts))
                role(node, {word, cell.mark});
            return;
        }
        if (field == NodeField::Jumps) {
            QStringList jumps = cell.text.split(QRegularExpression(QStringLiteral("[+| ]")), Qt::SkipEmptyParts);
            return note(node, field, jumps.join(QStringLiteral(", ")), cell.mark, m_findings);
        }
        if (field == NodeField::Become && !cell.text.isEmpty() && !allWords<BecomeMode>().contains(cell.text)) {
            const QString words = allWords<BecomeMode>().join(QStringLiteral(", "));
            m_findings.error(QStringLiteral("word.unknown"), cell.mark,
                             InventoryTexts::tr("become does not know \"%1\"").arg(cell.text.left(64)),
                             InventoryTexts::tr("one of: %1").arg(words));
            return;
        }
        note(node, field, cell.text, cell.mark, m_findings);
    }

    /// "user@host:port" and its parts.
    void target(Candidate& node, const InventoryWord& word)
    {
        QString rest = word.text;
        const qsizetype at = rest.lastIndexOf(QLatin1Char('@'));
        if (at >= 0) {
            note(node, NodeField::User, at == 0 ? QStringLiteral("@") : rest.left(at), word.mark, m_findings);
            rest = rest.mid(at + 1);
        }
        static const QRegularExpression withPort(QStringLiteral(R"(\A(?:\[([^\]]+)\]|([^:\[\]]+))(?::([0-9]+))?\z)"));
        const auto match = withPort.match(rest);
        if (match.hasMatch()) {
            note(node, NodeField::Port, match.captured(3), word.mark, m_findings);
            rest = match.captured(1) + match.captured(2);
        }
        if (rest.isEmpty())
            rest = QStringLiteral(":"); // no address at all is told as a wrong one
        note(node, NodeField::Address, rest, word.mark, m_findings);
    }

    void role(Candidate& node, const InventoryWord& word)
    {
        const auto known = fromWord<NodeRole>(word.text.toLower());
        if (!known) {
            const QString near = nearest(word.text, allWords<NodeRole>());
            m_findings.error(QStringLiteral("word.unknown"), word.mark,
                             InventoryTexts::tr("\"%1\" is neither an address nor a role").arg(word.text.left(64)),
                             near.isEmpty()
                                 ? InventoryTexts::tr("one of: %1").arg(allWords<NodeRole>().join(QStringLiteral(", ")))
                                 : InventoryTexts::tr("did you mean \"%1\"?").arg(near));
            return;
        }
        QList<NodeRole> roles = rolesOf(node.text(NodeField::Roles));
        note(node, NodeField::Roles, rolesText(roles << *known), word.mark, m_findings);
    }

    /// The first word is the machine; a name may stand before its address.
    void free(const QList<InventoryWord>& words)
    {
        Candidate node;
        node.mark = words.first().mark;
        qsizetype next = 1;
        const bool namedBefore = words.size() > 1 && !isAddress(words.first().text) &&
                                 !words.first().text.contains(QLatin1Char('@')) &&
                                 (isAddress(words.at(1).text) || words.at(1).text.contains(QLatin1Char('@')));
        if (namedBefore) {
            note(node, NodeField::Name, words.first().text, words.first().mark, m_findings);
            target(node, words.at(1));
            next = 2;
        } else {
            target(node, words.first());
            if (const QString host = node.text(NodeField::Address); !isAddress(host))
                note(node, NodeField::Name, host, words.first().mark, m_findings);
        }
        for (const InventoryWord& one : words.mid(next))
            role(node, one);
        add(node);
    }

    void add(const Candidate& node)
    {
        m_nodes << node;
        if (m_nodes.size() == kMostCandidates + 1)
            m_findings.error(QStringLiteral("nodes.many"), node.mark,
                             InventoryTexts::tr("there are more than %1 machines").arg(kMostCandidates));
    }

    QString m_file;
    const YamlFindings& m_findings;
    QList<NodeField> m_columns;
    QList<Candidate> m_nodes;
    bool m_begun = false;
};

} // namespace

std::optional<NodeSource> readNodeList(const QByteArray& text, const QString& file, Diagnostics& diagnostics)
{
    Diagnostics own;
    const YamlFindings findings{own, QStringLiteral("inventory")};
    NodeSource source{file, {}, {}};
    if (const auto lines = readInventoryLines(text, file, findings)) {
        NodeList list(file, findings);
        for (const InventoryLine& line : *lines)
            list.line(line);
        source.nodes = list.nodes();
        if (source.nodes.isEmpty() && !own.hasErrors())
            findings.error(QStringLiteral("nodes.missing"), {file, 0, 0},
                           InventoryTexts::tr("the list names no machine"));
        checkTwice(source.nodes, findings);
    }
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return own.hasErrors() ? std::nullopt : std::optional<NodeSource>(source);
}

} // namespace wizard
