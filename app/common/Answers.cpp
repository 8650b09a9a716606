#include "app/common/Answers.h"

#include "wizard/case/YamlFields.h"

namespace app {

namespace {

QMap<QString, QString> readPairs(wizard::YamlFields& fields, const QString& key, const wizard::YamlFindings& findings)
{
    QMap<QString, QString> pairs;
    const wizard::YamlNode* node = fields.optional(key);
    if (!node)
        return pairs;
    if (node->kind != wizard::YamlNode::Kind::Mapping) {
        findings.error(QStringLiteral("type.wrong"), node->mark, QStringLiteral("%1 is not a mapping").arg(key),
                       QStringLiteral("%1: {id: the reason in your words}").arg(key));
        return pairs;
    }
    for (const wizard::YamlEntry& entry : node->entries) {
        const auto text = wizard::readText(entry.value, key + QLatin1Char('.') + entry.key, findings);
        if (text && text->trimmed().isEmpty())
            findings.error(QStringLiteral("reason.empty"), entry.value.mark,
                           QStringLiteral("%1.%2 has no words").arg(key, entry.key));
        pairs.insert(entry.key, text.value_or(QString()));
    }
    return pairs;
}

/// Choices that need no words of a person; skipping needs a reason and has its own key.
QMap<QString, QStringList> readDecisions(wizard::YamlFields& fields, const wizard::YamlFindings& findings)
{
    static const QStringList choices = {"retry",         "mark-done", "wait", "look",     "undo", "continue",
                                        "leave-running", "stop-task", "stop", "stop-run", "leave"};
    QMap<QString, QStringList> decisions;
    const wizard::YamlNode* node = fields.optional(QStringLiteral("decisions"));
    if (!node)
        return decisions;
    if (node->kind != wizard::YamlNode::Kind::Mapping) {
        findings.error(QStringLiteral("type.wrong"), node->mark, QStringLiteral("decisions is not a mapping"),
                       QStringLiteral("decisions: {step-id: retry}"));
        return decisions;
    }
    for (const wizard::YamlEntry& entry : node->entries) {
        const QString what = QStringLiteral("decisions.") + entry.key;
        if (entry.value.kind == wizard::YamlNode::Kind::Sequence) {
            for (const wizard::YamlNode& item : entry.value.items)
                decisions[entry.key] << wizard::readWord(item, what, choices, findings).value_or(QString());
        } else {
            decisions[entry.key] << wizard::readWord(entry.value, what, choices, findings).value_or(QString());
        }
    }
    return decisions;
}

} // namespace

std::optional<Answers> readAnswers(const QByteArray& yaml, const QString& file, wizard::Diagnostics& diagnostics)
{
    wizard::Diagnostics found;
    const auto tree = wizard::readYamlTree(yaml, file, wizard::kCaseFileLimit, found);
    Answers answers;
    if (tree) {
        const wizard::YamlFindings findings{found, QStringLiteral("answers")};
        wizard::YamlFields fields(*tree, QStringLiteral("the answers"), findings);
        fields.number(QStringLiteral("format"), 1, 1, 1);
        answers.warnings = fields.texts(QStringLiteral("warnings"));
        answers.hostKeys = fields.texts(QStringLiteral("hostKeys"));
        answers.sshConfig = fields.text(QStringLiteral("sshConfig"));
        answers.overrides = readPairs(fields, QStringLiteral("overrides"), findings);
        answers.manualSteps = readPairs(fields, QStringLiteral("manualSteps"), findings);
        answers.skips = readPairs(fields, QStringLiteral("skips"), findings);
        answers.decisions = readDecisions(fields, findings);
        answers.stopOnFailure = fields.choice(QStringLiteral("onFailure"), {"stop", "leave"}, QStringLiteral("stop")) ==
                                QLatin1String("stop");
        fields.finish();
    }
    for (const wizard::Diagnostic& diagnostic : found.all())
        diagnostics.add(diagnostic);
    if (!tree || found.hasErrors())
        return std::nullopt;
    return answers;
}

} // namespace app
