#pragma once

#include "wizard/case/YamlTree.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace wizard {

/// Where findings of one file go and how their codes begin ("case" gives "case.key.unknown").
struct YamlFindings {
    Diagnostics& diagnostics;
    QString prefix;

    void error(const QString& code, const SourceMark& mark, const QString& message, const QString& hint = {}) const;
    /// An error that names two places.
    void contradiction(const QString& code, const SourceMark& mark, const SourceMark& other, const QString& message,
                       const QString& hint = {}) const;
};

/// Typed reading without silent conversions: a plain yes, 010 or 1e3 is neither a string nor a number. Each reports
/// "type.wrong" at the node and returns nullopt. `what` names the value in the message.
std::optional<QString> readText(const YamlNode& node, const QString& what, const YamlFindings& findings);
std::optional<qint64> readInt(const YamlNode& node, const QString& what, const YamlFindings& findings);
std::optional<bool> readBool(const YamlNode& node, const QString& what, const YamlFindings& findings);
/// A list of strings; with `oneAllowed` a single string is a list of one.
std::optional<QStringList> readTexts(const YamlNode& node, const QString& what, const YamlFindings& findings,
                                     bool oneAllowed = false);
/// String, number, true/false or a list of these.
std::optional<QJsonValue> readLiteral(const YamlNode& node, const QString& what, const YamlFindings& findings);
/// One of `words`; "word.unknown" with the nearest one otherwise.
std::optional<QString> readWord(const YamlNode& node, const QString& what, const QStringList& words,
                                const YamlFindings& findings);

/// The keys of one mapping. Every key is asked for once; finish() reports those nobody asked for, with the nearest
/// known.
class YamlFields {
public:
    YamlFields(const YamlNode& node, const QString& what, const YamlFindings& findings);

    bool isMapping() const { return m_node.kind == YamlNode::Kind::Mapping; }
    bool has(const QString& key) const { return m_node.find(key) != nullptr; }
    const YamlNode* optional(const QString& key);
    /// Reports "key.missing" where it is not there.
    const YamlNode* required(const QString& key);

    QString text(const QString& key, const QString& otherwise = {});
    QString requiredText(const QString& key);
    qint64 number(const QString& key, qint64 otherwise, qint64 least, qint64 most);
    bool flag(const QString& key, bool otherwise);
    QStringList texts(const QString& key, bool oneAllowed = false);
    /// One of `words`; `otherwise` where the key is missing or wrong.
    QString choice(const QString& key, const QStringList& words, const QString& otherwise);
    QString requiredChoice(const QString& key, const QStringList& words);

    SourceMark keyMark(const QString& key) const;
    const YamlNode& node() const { return m_node; }
    const QString& what() const { return m_what; }
    void finish();

private:
    const YamlNode& m_node;
    QString m_what;
    const YamlFindings& m_findings;
    QStringList m_known;
};

} // namespace wizard
