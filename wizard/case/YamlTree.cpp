#include "wizard/case/YamlTree.h"

#include "wizard/case/CaseTexts.h"
#include "wizard/case/YamlSource.h"

#include <QFile>
#include <QHash>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace wizard {

namespace {

/// Builds the tree from parser events. yaml-cpp's own tree forgets duplicates, aliases and quoting.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const YamlSource& source, Diagnostics& diagnostics) : m_source(source), m_diagnostics(diagnostics) {}

    YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuseProperties(mark, {}, anchor);
        YamlNode node;
        node.mark = node.textMark = place(mark);
        add(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        refuse("yaml.alias", mark, CaseTexts::tr("an alias (*name) is not allowed"),
               CaseTexts::tr("write the value again"));
        YamlNode node;
        node.mark = node.textMark = place(mark);
        add(std::move(node));
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        refuseProperties(mark, tag, anchor);
        YamlNode node;
        node.kind = YamlNode::Kind::Scalar;
        node.text = QString::fromStdString(value);
        node.quoted = tag == "!";
        node.mark = place(mark);
        node.textMark = textMark(mark, node.quoted);
        add(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Sequence, mark, tag, anchor);
    }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Mapping, mark, tag, anchor);
    }

    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    /// A collection being filled; `key` is the entry whose value comes next.
    struct Open {
        YamlNode node;
        std::optional<YamlEntry> key;
        QHash<QString, SourceMark> seen;
    };

    SourceMark place(const YAML::Mark& mark) const { return m_source.mark(mark.line, mark.column); }

    SourceMark textMark(const YAML::Mark& mark, bool quoted) const
    {
        if (!quoted)
            return place(mark);
        const char first = m_source.byteAt(mark.line, mark.column);
        if (first == '|' || first == '>')
            return m_source.blockMark(mark.line);
        return m_source.mark(mark.line, mark.column + 1);
    }

    void refuse(const char* code, const YAML::Mark& mark, const QString& message, const QString& hint)
    {
        m_diagnostics.error(QString::fromLatin1(code), place(mark), message, hint);
    }

    /// The parser reports "?" or "!" where the file has no tag; the byte at the mark tells an explicit one apart.
    void refuseProperties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            refuse("yaml.anchor", mark, CaseTexts::tr("an anchor (&name) is not allowed"),
                   CaseTexts::tr("write the value where it is needed"));
        if ((!tag.empty() && tag != "?" && tag != "!") || m_source.byteAt(mark.line, mark.column) == '!')
            refuse("yaml.tag", mark, CaseTexts::tr("a tag (!name) is not allowed"),
                   CaseTexts::tr("leave it out; put strings in quotes"));
    }

    void open(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        refuseProperties(mark, tag, anchor);
        Open next;
        next.node.kind = kind;
        next.node.mark = next.node.textMark = place(mark);
        m_open.push_back(std::move(next));
    }

    void close()
    {
        YamlNode node = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(node));
    }

    void add(YamlNode&& node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open& parent = m_open.back();
        if (parent.node.kind == YamlNode::Kind::Sequence)
            parent.node.items.push_back(std::move(node));
        else if (!parent.key)
            takeKey(parent, node);
        else
            takeValue(parent, std::move(node));
    }

    void takeKey(Open& parent, const YamlNode& node)
    {
        if (node.kind != YamlNode::Kind::Scalar)
            m_diagnostics.error(QStringLiteral("yaml.key.shape"), node.mark, CaseTexts::tr("a key must be one word"));
        else if (node.text == QLatin1String("<<") && !node.quoted)
            m_diagnostics.error(QStringLiteral("yaml.merge"), node.mark,
                                CaseTexts::tr("a merge key (<<) is not allowed"),
                                CaseTexts::tr("write the keys where they are needed"));
        parent.key = YamlEntry{node.text, node.mark, {}};
    }

    void takeValue(Open& parent, YamlNode&& value)
    {
        YamlEntry entry = *std::exchange(parent.key, std::nullopt);
        const auto earlier = parent.seen.constFind(entry.key);
        if (earlier != parent.seen.constEnd()) {
            Diagnostic twice{Diagnostic::Severity::Error,
                             QStringLiteral("yaml.key.duplicate"),
                             CaseTexts::tr("the key \"%1\" stands here a second time").arg(entry.key),
                             {},
                             entry.keyMark,
                             *earlier};
            m_diagnostics.add(twice);
            return;
        }
        parent.seen.insert(entry.key, entry.keyMark);
        entry.value = std::move(value);
        parent.node.entries.push_back(std::move(entry));
    }

    const YamlSource& m_source;
    Diagnostics& m_diagnostics;
    YamlNode m_root;
    std::vector<Open> m_open;
};

/// Notices that a second document begins.
class SecondDocument final : public YAML::EventHandler {
public:
    std::optional<YAML::Mark> start;
    void OnDocumentStart(const YAML::Mark& mark) override { start = mark; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

std::optional<YamlNode> parse(const YamlSource& source, const QString& file, Diagnostics& diagnostics)
{
    std::istringstream stream(source.bytes().toStdString());
    TreeBuilder builder(source, diagnostics);
    SecondDocument second;
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) {
            diagnostics.error(QStringLiteral("yaml.empty"), {file, 0, 0}, CaseTexts::tr("the file is empty"));
            return std::nullopt;
        }
        if (parser.HandleNextDocument(second))
            diagnostics.error(QStringLiteral("yaml.document.second"),
                              source.mark(second.start->line, second.start->column),
                              CaseTexts::tr("a second document begins here"),
                              CaseTexts::tr("one file holds one document; remove \"---\""));
    } catch (const YAML::Exception& problem) {
        diagnostics.error(QStringLiteral("yaml.syntax"), source.mark(problem.mark.line, problem.mark.column),
                          CaseTexts::tr("this is not valid YAML: %1").arg(QString::fromStdString(problem.msg)));
        return std::nullopt;
    }
    return builder.takeRoot();
}

} // namespace

const YamlEntry* YamlNode::entry(const QString& key) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const YamlEntry& one) { return one.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

const YamlNode* YamlNode::find(const QString& key) const
{
    const YamlEntry* found = entry(key);
    return found == nullptr ? nullptr : &found->value;
}

std::optional<YamlNode> readYamlTree(const QByteArray& bytes, const QString& file, qint64 limit,
                                     Diagnostics& diagnostics)
{
    const YamlSource source(bytes, file, limit, diagnostics);
    return source.usable() ? parse(source, file, diagnostics) : std::nullopt;
}

std::optional<QByteArray> readLimitedFile(const QString& path, qint64 limit, Diagnostics& diagnostics)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        diagnostics.error(QStringLiteral("file.unreadable"), {path, 0, 0},
                          CaseTexts::tr("the file cannot be read: %1").arg(file.errorString()));
        return std::nullopt;
    }
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit) {
        diagnostics.error(QStringLiteral("file.large"), {path, 0, 0},
                          CaseTexts::tr("the file has more than the allowed %1 bytes").arg(limit));
        return std::nullopt;
    }
    return bytes;
}

} // namespace wizard
