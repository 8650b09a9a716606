#include "wizard/editors/RkeClusterNodes.h"

#include "wizard/editors/Lines.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Editor", text);
}

backend::Error refused(const char* code, const QString& message, const QString& detail = {})
{
    return {QString::fromLatin1(code), message, detail, {}};
}

/// "OLD=NEW,OLD=NEW"; empty: not of this form, or a name twice.
QMap<QString, QString> pairsOf(const QString& text)
{
    static const QRegularExpression host(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9.:-]*\\z"));
    QMap<QString, QString> pairs;
    QSet<QString> fresh;
    for (const QString& pair : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString old = pair.section(QLatin1Char('='), 0, 0).trimmed();
        const QString now = pair.section(QLatin1Char('='), 1).trimmed();
        if (!host.match(old).hasMatch() || !host.match(now).hasMatch() || pairs.contains(old) || fresh.contains(now))
            return {};
        pairs.insert(old, now);
        fresh.insert(now);
    }
    return pairs;
}

/// A line of the list below `nodes:`: indent, "- " or blanks, the key, its value and what follows.
struct NodeLine {
    QString before, key, value, after;
};

std::optional<NodeLine> nodeLine(const QByteArray& line)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A([ ]*(?:- )?[ ]*)(address|internal_address):([ ]+)([\"']?)([^\"'#\\s]+)([\"']?)([^\\n]*\\n?)\\z"));
    const auto match = shape.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return std::nullopt;
    return NodeLine{match.captured(1), match.captured(2), match.captured(5), match.captured(7)};
}

class Editing {
public:
    explicit Editing(const QMap<QString, QString>& pairs) : m_pairs(pairs) {}

    void line(const QByteArray& text)
    {
        const bool plain = !text.trimmed().isEmpty() && !text.trimmed().startsWith('#');
        if (plain && !text.startsWith(' ') && !text.startsWith('-'))
            m_inNodes = text.startsWith("nodes:");
        static const QRegularExpression item(QStringLiteral("\\A[ ]*- [A-Za-z_\"']+:"));
        if (item.match(QString::fromUtf8(text)).hasMatch())
            m_replaced = false; // another node begins
        const auto node = m_inNodes ? nodeLine(text) : std::nullopt;
        if (!node)
            return keep(text);
        if (node->key == QLatin1String("address"))
            return address(text, *node);
        if (m_replaced) // of the machine that is gone
            return change(text, "# " + text);
        keep(text);
    }

    QStringList missing() const
    {
        QStringList names;
        for (auto it = m_pairs.begin(); it != m_pairs.end(); ++it) {
            if (!m_seen.contains(it.key()) && !m_seen.contains(it.value()))
                names << it.key();
        }
        return names;
    }
    EditResult result() const { return m_result; }

private:
    void address(const QByteArray& text, const NodeLine& node)
    {
        m_seen.insert(node.value);
        m_replaced = m_pairs.contains(node.value);
        if (!m_replaced)
            return keep(text);
        const QByteArray now =
            (node.before + QStringLiteral("address: ") + m_pairs.value(node.value) + node.after).toUtf8();
        const QByteArray end = text.endsWith('\n') ? QByteArray() : QByteArray("\n");
        change(text, "# " + text + end + now);
    }

    void keep(const QByteArray& text) { m_result.content += text; }

    void change(const QByteArray& before, const QByteArray& after)
    {
        m_result.content += after;
        m_result.changed = true;
        m_result.diff << QLatin1Char('-') + QString::fromUtf8(before).trimmed();
        for (const QByteArray& line : after.trimmed().split('\n'))
            m_result.diff << QLatin1Char('+') + QString::fromUtf8(line).trimmed();
    }

    const QMap<QString, QString>& m_pairs;
    QSet<QString> m_seen;
    EditResult m_result;
    bool m_inNodes = false, m_replaced = false;
};

} // namespace

backend::Result<EditResult> editRkeClusterNodes(const QByteArray& content, const EditParameters& parameters)
{
    const QString text = parameters.value(QStringLiteral("replace"));
    const QMap<QString, QString> pairs = pairsOf(text);
    if (pairs.isEmpty())
        return refused("edit.parameter",
                       tr("rke-cluster-nodes needs addresses such as 10.0.0.1=10.0.0.21, each of them once."), text);
    if (content.contains('\t'))
        return refused("edit.content", tr("The file holds tabs, which YAML does not allow."));
    Editing editing(pairs);
    for (const QByteArray& line : linesOf(content))
        editing.line(line);
    if (!editing.missing().isEmpty())
        return refused("edit.content",
                       tr("No node of the file has the address %1.").arg(editing.missing().join(QStringLiteral(", "))));
    EditResult result = editing.result();
    result.meaning = tr("The nodes have their new addresses.");
    return result;
}

} // namespace wizard
