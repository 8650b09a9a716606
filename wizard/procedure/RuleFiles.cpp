#include "wizard/procedure/RuleFiles.h"

#include "wizard/procedure/FieldReading.h"
#include "wizard/procedure/PartReaders.h"
#include "wizard/procedure/ProcedureTexts.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace wizard {

namespace {

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The rules of `file` where it is a rule file for this procedure.
std::optional<QList<ProcedureRule>> rulesOf(const RuleFile& file, const QString& procedure, Diagnostics& diagnostics)
{
    Diagnostics own;
    const auto root = readYamlTree(file.bytes, file.name, kProcedureFileLimit, own);
    if (!root || root->find(QStringLiteral("rules")) == nullptr || root->find(QStringLiteral("procedures")) == nullptr)
        return std::nullopt;
    const YamlFindings findings{own, QStringLiteral("procedure")};
    YamlFields fields(*root, ProcedureTexts::tr("the rule file"), findings);
    readFormat(fields, findings);
    if (!fields.texts(QStringLiteral("procedures")).contains(procedure))
        return std::nullopt;
    QList<ProcedureRule> rules;
    forEachItem(fields, QStringLiteral("rules"), findings,
                [&](const YamlNode& item) { rules << readRule(item, findings); });
    fields.finish();
    for (const Diagnostic& one : own.all())
        diagnostics.add(one);
    return rules;
}

bool sameSelector(const NodeSelector& a, const NodeSelector& b);

bool sameCondition(const ConditionPtr& a, const ConditionPtr& b)
{
    if (!a || !b)
        return !a && !b;
    const bool sameHead = a->kind == b->kind && a->subjectKind == b->subjectKind && a->subjectName == b->subjectName &&
                          a->op == b->op && a->literal == b->literal && a->refKind == b->refKind &&
                          a->refName == b->refName && a->parts.size() == b->parts.size();
    return sameHead && sameSelector(a->nodes, b->nodes) &&
           std::equal(a->parts.begin(), a->parts.end(), b->parts.begin(), sameCondition);
}

bool sameSelector(const NodeSelector& a, const NodeSelector& b)
{
    return a.roles == b.roles && a.first == b.first && a.exceptFirst == b.exceptFirst && a.desk == b.desk &&
           sameCondition(a.fact, b.fact);
}

/// The same condition, or one of several of which any is enough.
bool bitesWherever(const ConditionPtr& before, const ConditionPtr& now)
{
    if (sameCondition(before, now))
        return true;
    return now && now->kind == Condition::Kind::Any &&
           std::any_of(now->parts.begin(), now->parts.end(),
                       [&before](const ConditionPtr& part) { return bitesWherever(before, part); });
}

bool isNoLess(const QStringList& ascending, const QString& before, const QString& now)
{
    return ascending.indexOf(now) >= ascending.indexOf(before);
}

/// A rule that always bites and says what a file of rules does.
ProcedureRule saying(const QString& id, const QString& verdict, const QString& title, const QString& text)
{
    ProcedureRule rule;
    rule.id = id;
    rule.condition = std::make_shared<Condition>(); // all of nothing
    rule.stage = QStringLiteral("check");
    rule.verdict = verdict;
    rule.severity = verdict == QLatin1String("warn") ? QStringLiteral("caution") : QStringLiteral("danger");
    rule.whenUnknown = QStringLiteral("override");
    rule.title = title;
    rule.expected = ProcedureTexts::tr("the built-in rules");
    rule.text = text;
    return rule;
}

struct Changes {
    QStringList added, tightened, loosened;
};

Changes takeOwn(const QList<ProcedureRule>& rules, Procedure& procedure)
{
    Changes changes;
    for (const ProcedureRule& rule : rules) {
        const auto known = std::find_if(procedure.rules.begin(), procedure.rules.end(),
                                        [&rule](const ProcedureRule& one) { return one.id == rule.id; });
        if (known == procedure.rules.end()) {
            changes.added << rule.id;
            procedure.rules << rule;
            continue;
        }
        (isAsStrict(*known, rule) ? changes.tightened : changes.loosened) << rule.id;
        *known = rule;
    }
    return changes;
}

/// `id`, with a number where several files are used.
QString freeId(const QString& id, const Procedure& procedure)
{
    QString free = id;
    for (int i = 2; std::any_of(procedure.rules.begin(), procedure.rules.end(),
                                [&free](const ProcedureRule& rule) { return rule.id == free; });
         ++i)
        free = QStringLiteral("%1-%2").arg(id).arg(i);
    return free;
}

void sayChanges(const RuleFile& file, const Changes& changes, Procedure& procedure)
{
    QString name = QFileInfo(file.name).fileName();
    name.remove(QLatin1Char('$'));
    QStringList words;
    if (!changes.added.isEmpty())
        words << ProcedureTexts::tr("added: %1").arg(changes.added.join(QStringLiteral(", ")));
    if (!changes.tightened.isEmpty())
        words << ProcedureTexts::tr("replaced: %1").arg(changes.tightened.join(QStringLiteral(", ")));
    if (!changes.loosened.isEmpty())
        words << ProcedureTexts::tr("made weaker: %1").arg(changes.loosened.join(QStringLiteral(", ")));
    const QString said = words.join(QStringLiteral("; "));
    ProcedureRule added =
        saying(freeId(QStringLiteral("own-rules"), procedure), QStringLiteral("warn"),
               ProcedureTexts::tr("Rules of your own are used"),
               ProcedureTexts::tr("Rules of %1 (SHA-256 %2) are used: %3.").arg(name, sha256(file.bytes), said));
    added.found.text = name;
    procedure.rules << added;
    if (changes.loosened.isEmpty())
        return;
    ProcedureRule loosened =
        saying(freeId(QStringLiteral("own-rules-weaker"), procedure), QStringLiteral("override"),
               ProcedureTexts::tr("No built-in rule is made weaker"),
               ProcedureTexts::tr("%1 makes built-in rules weaker: %2. What they warn of is no longer held back.")
                   .arg(name, changes.loosened.join(QStringLiteral(", "))));
    loosened.found.text = changes.loosened.join(QStringLiteral(", "));
    loosened.mend =
        ProcedureTexts::tr("Take these rules out of the file, or give the reason why they do not hold here.");
    procedure.rules << loosened;
}

} // namespace

bool isAsStrict(const ProcedureRule& before, const ProcedureRule& now)
{
    const QStringList verdicts = {"info", "warn", "override", "block"};
    const bool sameNodes =
        before.on.has_value() == now.on.has_value() && (!before.on || sameSelector(*before.on, *now.on));
    return before.stage == now.stage && before.step == now.step && sameNodes && before.wrap == now.wrap &&
           isNoLess(verdicts, before.verdict, now.verdict) &&
           isNoLess({"info", "caution", "danger"}, before.severity, now.severity) &&
           isNoLess({"ignore", "warn", "override"}, before.whenUnknown, now.whenUnknown) &&
           bitesWherever(before.condition, now.condition);
}

void addRuleFiles(const QList<RuleFile>& files, Procedure& procedure, Diagnostics& diagnostics)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(procedure.digest.toLatin1());
    for (const RuleFile& file : files) {
        const auto rules = rulesOf(file, procedure.id, diagnostics);
        if (!rules)
            continue;
        digest.addData(sha256(file.bytes).toLatin1());
        if (file.isOwn)
            sayChanges(file, takeOwn(*rules, procedure), procedure);
        else
            procedure.rules << *rules;
    }
    procedure.rulesDigest = QString::fromLatin1(digest.result().toHex());
}

} // namespace wizard
