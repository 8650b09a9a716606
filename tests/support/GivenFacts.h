#pragma once

#include "wizard/facts/Facts.h"

/// Facts as a test gives them: what a probe has said, with no word of when and which.
namespace tests {

inline wizard::Fact textFact(const QString& text)
{
    return {wizard::Fact::State::Value, text, {}, false, {}, {}, {}};
}

inline wizard::Fact listFact(const QStringList& items)
{
    return {wizard::Fact::State::Value, items.join(QStringLiteral(", ")), items, true, {}, {}, {}};
}

inline wizard::Fact absentFact()
{
    return {wizard::Fact::State::Absent, {}, {}, false, {}, {}, {}};
}

} // namespace tests
