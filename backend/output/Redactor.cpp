#include "backend/output/Redactor.h"

#include "backend/output/PatternAutomaton.h"
#include "backend/output/SecretForms.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <vector>

namespace backend {

namespace {
constexpr char replacement[] = "[redacted]";
// A run of secrets without an end is passed on in parts, so that memory stays bounded.
constexpr qsizetype longestHeld = qsizetype(64) * 1024;
} // namespace

struct Redactor::Private {
    mutable std::mutex mutex;
    QByteArrayList patterns;
    std::shared_ptr<const PatternAutomaton> automaton;

    std::shared_ptr<const PatternAutomaton> current() const
    {
        const std::lock_guard lock(mutex);
        return automaton;
    }
};

namespace {
/// Keeps the bytes that may still become a secret, and where in them secrets have been found.
class RedactingStream final : public Redactor::Stream {
public:
    using Current = std::function<std::shared_ptr<const PatternAutomaton>()>;
    explicit RedactingStream(Current current) : m_current(std::move(current)) {}

    QByteArray feed(QByteArrayView bytes) override
    {
        const auto automaton = m_current();
        if (!automaton)
            return bytes.toByteArray();
        // The held bytes are the whole memory of the machine, which may have become another one meanwhile.
        m_held.append(bytes);
        m_found.clear();
        PatternAutomaton::State state = PatternAutomaton::root;
        const char* const data = m_held.constData();
        for (qsizetype i = 0; i < m_held.size(); ++i) {
            // Most bytes begin nothing: those are passed at memory speed.
            if (state == PatternAutomaton::root)
                i = automaton->skip(data, i, m_held.size());
            state = automaton->step(state, data[i]);
            if (PatternAutomaton::isMatch(state))
                addFound({i + 1 - automaton->matched(state), i + 1});
        }
        return emitUpTo(boundary(m_held.size() - automaton->depth(state)));
    }

    QByteArray finish() override { return emitUpTo(m_held.size()); }
    qsizetype held() const override { return m_held.size(); }

private:
    struct Range {
        qsizetype from;
        qsizetype to;
    };

    /// Secrets that overlap or touch become one; ends only grow, beginnings may lie before earlier ones.
    void addFound(Range range)
    {
        while (!m_found.empty() && m_found.back().to >= range.from) {
            range.from = std::min(range.from, m_found.back().from);
            m_found.pop_back();
        }
        m_found.push_back(range);
    }

    /// Never inside a secret: a stream that goes on from here after a crash would not know the rest of it.
    qsizetype boundary(qsizetype wanted) const
    {
        for (const Range& range : m_found) {
            if (range.from < wanted && wanted < range.to)
                return m_held.size() - range.from > longestHeld ? wanted : range.from;
        }
        return wanted;
    }

    QByteArray emitUpTo(qsizetype end)
    {
        QByteArray out;
        qsizetype at = 0;
        for (const Range& range : m_found) {
            if (range.from >= end)
                break;
            out.append(QByteArrayView(m_held).sliced(at, range.from - at));
            out.append(replacement);
            at = std::min(range.to, end);
        }
        out.append(QByteArrayView(m_held).sliced(at, end - at));
        m_held.remove(0, end);
        // Of what stays only the end of a stream still asks: then nothing has come behind it.
        std::vector<Range> left;
        for (const Range& range : m_found) {
            if (range.to > end)
                left.push_back({std::max(range.from, end) - end, range.to - end});
        }
        m_found = std::move(left);
        return out;
    }

    Current m_current;
    QByteArray m_held;
    std::vector<Range> m_found;
};
} // namespace

Redactor::Redactor() : d(std::make_unique<Private>()) {}
Redactor::~Redactor() = default;

bool Redactor::add(const Secret& secret)
{
    const QByteArrayList forms = secretForms(secret.view());
    if (forms.isEmpty())
        return false;
    const std::lock_guard lock(d->mutex);
    for (const QByteArray& form : forms) {
        if (!d->patterns.contains(form))
            d->patterns.append(form);
    }
    d->automaton = std::make_shared<const PatternAutomaton>(d->patterns);
    return true;
}

std::unique_ptr<Redactor::Stream> Redactor::stream() const
{
    return std::make_unique<RedactingStream>([this] { return d->current(); });
}

QByteArray Redactor::apply(QByteArrayView text) const
{
    const auto whole = stream();
    QByteArray out = whole->feed(text);
    return out + whole->finish();
}

} // namespace backend
