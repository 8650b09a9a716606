#include "wizard/procedure/ConditionOperators.h"

#include "wizard/procedure/Rke2Version.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace wizard {

namespace {

using State = ConditionValue::State;

Truth truth(bool value)
{
    return value ? Truth::True : Truth::False;
}

/// Facts come as texts, inputs as numbers or true/false: both sides compare by what they read.
QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QStringList itemsOf(const QJsonValue& value)
{
    QStringList items;
    for (const QJsonValue& one : value.toArray())
        items << textOf(one);
    return items;
}

bool same(const QJsonValue& left, const QJsonValue& right)
{
    if (left.isArray() || right.isArray())
        return left.isArray() && right.isArray() && itemsOf(left) == itemsOf(right);
    return textOf(left) == textOf(right);
}

qsizetype countOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray().size();
    return textOf(value).isEmpty() ? 0 : 1;
}

std::optional<qint64> numberOf(const QJsonValue& value)
{
    if (value.isArray() || value.isBool())
        return std::nullopt;
    bool good = false;
    const qint64 number = textOf(value).trimmed().toLongLong(&good);
    return good ? std::optional<qint64>(number) : std::nullopt;
}

/// Numbers as numbers, releases as releases; nullopt: these two cannot be put in order.
std::optional<std::strong_ordering> order(const QJsonValue& left, const QJsonValue& right)
{
    const auto a = numberOf(left);
    const auto b = numberOf(right);
    if (a && b)
        return *a <=> *b;
    const auto x = ReleaseVersion::parse(textOf(left));
    const auto y = ReleaseVersion::parse(textOf(right));
    return x && y ? std::optional<std::strong_ordering>(*x <=> *y) : std::nullopt;
}

std::optional<std::strong_ordering> minorOrder(const QJsonValue& left, const QJsonValue& right)
{
    const auto a = ReleaseVersion::parse(textOf(left));
    const auto b = ReleaseVersion::parse(textOf(right));
    if (!a || !b)
        return std::nullopt;
    return std::pair(a->major, a->minor) <=> std::pair(b->major, b->minor);
}

std::optional<std::strong_ordering> etcdOrder(const QJsonValue& left, const QJsonValue& right)
{
    const auto a = ReleaseVersion::parse(textOf(left));
    const auto b = ReleaseVersion::parse(textOf(right));
    const auto x = a ? etcdMinorOf(*a) : std::nullopt;
    const auto y = b ? etcdMinorOf(*b) : std::nullopt;
    return x && y ? std::optional<std::strong_ordering>(*x <=> *y) : std::nullopt;
}

using Ordering = std::optional<std::strong_ordering>;

/// A row for each way to read an order: Unknown where there is none.
template <Ordering (*Order)(const QJsonValue&, const QJsonValue&), bool (*Holds)(std::strong_ordering)>
Truth ordered(const ConditionValue& left, const QJsonValue& right)
{
    if (left.state != State::Value)
        return Truth::Unknown;
    const Ordering found = Order(left.value, right);
    return found ? truth(Holds(*found)) : Truth::Unknown;
}

bool isLess(std::strong_ordering value)
{
    return value < 0;
}

bool isGreater(std::strong_ordering value)
{
    return value > 0;
}

bool isAtMost(std::strong_ordering value)
{
    return value <= 0;
}

bool isAtLeast(std::strong_ordering value)
{
    return value >= 0;
}

bool isEqual(std::strong_ordering value)
{
    return value == 0;
}

Truth between(const ConditionValue& left, const QJsonValue& right)
{
    const QJsonArray limits = right.toArray();
    if (left.state != State::Value || limits.size() != 2)
        return Truth::Unknown;
    const Ordering low = order(left.value, limits.at(0));
    const Ordering high = order(left.value, limits.at(1));
    return low && high ? truth(*low >= 0 && *high <= 0) : Truth::Unknown;
}

/// The rows below are asked with Unknown only for `exists` and `unknown`; every other row is Unknown then.
template <bool (*Holds)(const QJsonValue&, const QJsonValue&)>
Truth plain(const ConditionValue& left, const QJsonValue& right)
{
    return left.state == State::Value ? truth(Holds(left.value, right)) : Truth::False;
}

template <Truth (*Positive)(const ConditionValue&, const QJsonValue&)>
Truth negated(const ConditionValue& left, const QJsonValue& right)
{
    return !Positive(left, right);
}

bool isOneOf(const QJsonValue& left, const QJsonValue& right)
{
    return !left.isArray() && itemsOf(right).contains(textOf(left));
}

bool matchesPattern(const QJsonValue& left, const QJsonValue& right)
{
    const QRegularExpression pattern(right.toString());
    const QStringList texts = left.isArray() ? itemsOf(left) : QStringList{textOf(left)};
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return pattern.match(text).hasMatch(); });
}

bool holdsText(const QJsonValue& left, const QJsonValue& right)
{
    return left.isArray() ? itemsOf(left).contains(textOf(right)) : textOf(left).contains(textOf(right));
}

/// What the right side names is among the items of the left; a single text is a list of one.
bool holdsOneOf(const QJsonValue& left, const QJsonValue& right)
{
    const QStringList wanted = right.isArray() ? itemsOf(right) : QStringList{textOf(right)};
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const QString& text) { return itemsOf(left).contains(text); });
}

Truth exists(const ConditionValue& left, const QJsonValue& right)
{
    return truth((left.state == State::Value) == right.toBool());
}

Truth isUnknown(const ConditionValue& left, const QJsonValue& right)
{
    return truth((left.state == State::Unknown) == right.toBool());
}

Truth isAbsent(const ConditionValue& left, const QJsonValue& right)
{
    return truth((left.state == State::Absent) == right.toBool());
}

Truth isEmpty(const ConditionValue& left, const QJsonValue& right)
{
    const bool empty = left.state == State::Absent || countOf(left.value) == 0;
    return truth(empty == right.toBool());
}

template <bool AtLeast> Truth counted(const ConditionValue& left, const QJsonValue& right)
{
    const auto wanted = numberOf(right);
    if (!wanted)
        return Truth::Unknown;
    const qint64 count = left.state == State::Absent ? 0 : static_cast<qint64>(countOf(left.value));
    return truth(AtLeast ? count >= *wanted : count == *wanted);
}

constexpr std::array kOperators = {
    ConditionOperator{"is", OperandShape::Any, true, plain<same>},
    ConditionOperator{"isNot", OperandShape::Any, true, negated<plain<same>>},
    ConditionOperator{"in", OperandShape::TextList, true, plain<isOneOf>},
    ConditionOperator{"notIn", OperandShape::TextList, true, negated<plain<isOneOf>>},
    ConditionOperator{"matches", OperandShape::Pattern, false, plain<matchesPattern>},
    ConditionOperator{"contains", OperandShape::Text, true, plain<holdsText>},
    ConditionOperator{"containsAny", OperandShape::TextList, true, plain<holdsOneOf>},
    ConditionOperator{"exists", OperandShape::TruthWord, false, exists},
    ConditionOperator{"absent", OperandShape::TruthWord, false, isAbsent},
    ConditionOperator{"unknown", OperandShape::TruthWord, false, isUnknown},
    ConditionOperator{"empty", OperandShape::TruthWord, false, isEmpty},
    ConditionOperator{"below", OperandShape::Order, true, ordered<order, isLess>},
    ConditionOperator{"atMost", OperandShape::Order, true, ordered<order, isAtMost>},
    ConditionOperator{"atLeast", OperandShape::Order, true, ordered<order, isAtLeast>},
    ConditionOperator{"above", OperandShape::Order, true, ordered<order, isGreater>},
    ConditionOperator{"between", OperandShape::OrderPair, false, between},
    ConditionOperator{"sameMinor", OperandShape::Version, true, ordered<minorOrder, isEqual>},
    ConditionOperator{"minorBelow", OperandShape::Version, true, ordered<minorOrder, isLess>},
    ConditionOperator{"minorAbove", OperandShape::Version, true, ordered<minorOrder, isGreater>},
    ConditionOperator{"sameEtcdMinor", OperandShape::Version, true, ordered<etcdOrder, isEqual>},
    ConditionOperator{"etcdMinorBelow", OperandShape::Version, true, ordered<etcdOrder, isLess>},
    ConditionOperator{"etcdMinorAbove", OperandShape::Version, true, ordered<etcdOrder, isGreater>},
    ConditionOperator{"countIs", OperandShape::Number, true, counted<false>},
    ConditionOperator{"countAtLeast", OperandShape::Number, true, counted<true>},
};

} // namespace

const ConditionOperator* findOperator(const QString& name)
{
    const auto found = std::find_if(kOperators.begin(), kOperators.end(),
                                    [&](const ConditionOperator& one) { return name == QLatin1String(one.name); });
    return found == kOperators.end() ? nullptr : &*found;
}

QStringList conditionOperators()
{
    QStringList names;
    for (const ConditionOperator& one : kOperators)
        names << QString::fromLatin1(one.name);
    return names;
}

OperandShape conditionOperandShape(const QString& op)
{
    const ConditionOperator* found = findOperator(op);
    return found == nullptr ? OperandShape::Any : found->shape;
}

bool conditionTakesReference(const QString& op)
{
    const ConditionOperator* found = findOperator(op);
    return found != nullptr && found->takesReference;
}

} // namespace wizard
