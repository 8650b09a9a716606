#include "wizard/detect/InstallVerdict.h"

#include "wizard/plan/Binding.h"
#include "wizard/procedure/ConditionReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InstallVerdict", text);
}

QString shown(const Fact& fact)
{
    switch (fact.state) {
    case Fact::State::Value:
        return fact.value;
    case Fact::State::Absent:
        return tr("none");
    case Fact::State::Unknown:
        break;
    }
    return tr("not known: %1").arg(fact.reason);
}

SignSeen seen(const InstallSign& sign, const Facts& facts, const QString& node)
{
    const auto translated = [](const QString& text) {
        return QCoreApplication::translate(kDetectionTexts, text.toUtf8().constData());
    };
    SignSeen made{sign, {}, {}, {}};
    QString text = translated(sign.text).replace(QStringLiteral("%1"), node);
    for (qsizetype index = 0; index < sign.arguments.size(); ++index)
        text.replace(QStringLiteral("%%1").arg(index + 2), shown(facts.of(node, sign.arguments.at(index))));
    made.text = text;
    if (!sign.mend.isEmpty())
        made.mend = translated(sign.mend);
    for (const QString& name : sign.evidence)
        made.evidence << QStringLiteral("%1: %2").arg(name, shown(facts.of(node, name)));
    return made;
}

/// Why a sign cannot be told: the reasons of the facts in its condition that are not known.
QString whyNotTold(const InstallSign& sign, const Facts& facts, const QString& node)
{
    QStringList reasons;
    visitConditions(sign.condition, [&](const Condition& condition) {
        const Fact fact = facts.of(node, condition.subjectName);
        if (condition.subjectKind == QLatin1String("fact") && fact.state == Fact::State::Unknown &&
            !reasons.contains(fact.reason))
            reasons << fact.reason;
    });
    return reasons.join(QStringLiteral("; "));
}

bool answered(const Facts& facts, const QString& node)
{
    const FactSet set = saidBy(facts, node);
    return std::any_of(set.begin(), set.end(), [](const Fact& one) { return one.state != Fact::State::Unknown; });
}

QString firstReason(const Facts& facts, const QString& node)
{
    const FactSet set = saidBy(facts, node);
    return set.isEmpty() ? QString() : set.first().reason;
}

class Judging {
public:
    Judging(const Facts& facts, const QString& node) : m_facts(facts), m_node(node) {}

    void see(const InstallSign& sign, Truth truth)
    {
        if (truth == Truth::False)
            return;
        if (truth == Truth::True) {
            m_verdict.signs << seen(sign, m_facts, m_node);
            if (sign.kind == InstallSign::Kind::Type && !m_verdict.types.contains(sign.type))
                m_verdict.types << sign.type;
            return;
        }
        const QString title =
            sign.kind == InstallSign::Kind::Type ? installTypeTitle(sign.type) : tr("whether a Rancher manages it");
        if (sign.kind == InstallSign::Kind::Note)
            return;
        const QString line = tr("%1: %2").arg(title, whyNotTold(sign, m_facts, m_node));
        if (!m_verdict.notTold.contains(line))
            m_verdict.notTold << line;
        m_open << seen(sign, m_facts, m_node);
        if (sign.kind == InstallSign::Kind::Type && !m_possible.contains(sign.type))
            m_possible << sign.type;
    }

    InstallVerdict result()
    {
        using State = InstallVerdict::State;
        const QStringList refusals = texts(InstallSign::Kind::Refusal), found = texts(InstallSign::Kind::Type);
        const qsizetype sure = m_verdict.types.size();
        for (const InstallType type : m_possible) {
            if (!m_verdict.types.contains(type))
                m_verdict.types << type;
        }
        if (!refusals.isEmpty()) {
            m_verdict.state = State::Refused;
            m_verdict.types.clear();
            m_verdict.sentence = refusals.join(QLatin1Char(' '));
        } else if (sure == 1 && m_verdict.notTold.isEmpty()) {
            m_verdict.state = State::Found;
            m_verdict.sentence = found.join(QLatin1Char(' '));
        } else if (!m_verdict.types.isEmpty()) {
            m_verdict.state = State::Question;
            m_verdict.sentence = question(found, sure);
        } else {
            m_verdict.state = State::Nothing;
            m_verdict.sentence = tr("%1 shows no sign of Rancher, RKE or RKE2.").arg(m_node);
        }
        if (const QStringList notes = texts(InstallSign::Kind::Note); !notes.isEmpty()) {
            const bool instead = m_verdict.state == State::Nothing;
            m_verdict.sentence = (instead ? notes : QStringList{m_verdict.sentence} + notes).join(QLatin1Char(' '));
        }
        for (const SignSeen& one : m_verdict.signs + m_open) {
            for (const QString& line : one.evidence) {
                if (!m_verdict.evidence.contains(line))
                    m_verdict.evidence << line;
            }
        }
        return m_verdict;
    }

private:
    QStringList texts(InstallSign::Kind kind) const
    {
        QStringList all;
        for (const SignSeen& one : m_verdict.signs) {
            if (one.sign.kind == kind)
                all << (one.mend.isEmpty() ? one.text : one.text + QLatin1Char(' ') + one.mend);
        }
        return all;
    }

    QString question(const QStringList& found, qsizetype sure) const
    {
        QStringList all = found;
        if (!m_verdict.notTold.isEmpty())
            all << tr("It could not be told: %1.").arg(m_verdict.notTold.join(QStringLiteral("; ")));
        all << (sure > 1 ? tr("Both are possible; which one is rolled back is for you to say.")
                         : tr("Which one it is, is for you to say."));
        return all.join(QLatin1Char(' '));
    }

    const Facts& m_facts;
    QString m_node;
    InstallVerdict m_verdict;
    QList<InstallType> m_possible;
    QList<SignSeen> m_open; ///< it cannot be told whether they hold
};

} // namespace

FactSet saidBy(const Facts& facts, const QString& node)
{
    FactSet set = facts.nodes.value(node);
    set.removeIf([](const auto& fact) { return fact.key().startsWith(QLatin1String("login.")); });
    return set;
}

InstallVerdict judgeInstall(const Detection& detection, const Case& value, const Facts& facts, const QString& node)
{
    if (!answered(facts, node)) {
        InstallVerdict unread;
        unread.sentence = tr("%1 could not be asked: %2").arg(node, firstReason(facts, node));
        return unread;
    }
    const Binding binding = Binding(detection.probes, value, facts).on(value.node(node));
    Judging judging(facts, node);
    for (const InstallSign& sign : detection.signs)
        judging.see(sign, evaluate(sign.condition, binding));
    return judging.result();
}

Case detectionCase(const CaseNode& node)
{
    Case value;
    value.name = QStringLiteral("detect");
    CaseNode asked = node;
    asked.first = true;
    asked.leftOutReason.clear();
    value.nodes << asked;
    return value;
}

QString installTypeTitle(InstallType type)
{
    switch (type) {
    case InstallType::Docker:
        return tr("Rancher in Docker, single node");
    case InstallType::Rke:
        return tr("RKE, high availability");
    case InstallType::Rke2Sqlite:
        return tr("RKE2 with SQLite");
    case InstallType::Rke2Etcd:
        return tr("RKE2 with embedded etcd");
    case InstallType::Rke2ExternalDb:
        return tr("RKE2 with an external database");
    case InstallType::RancherBackup:
        break;
    }
    return tr("Rancher 2.5 or newer with rancher-backup");
}

} // namespace wizard
