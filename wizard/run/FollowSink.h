#pragma once

#include "backend/node/NodeAgent.h"
#include "backend/output/OutputSpool.h"
#include "wizard/run/OutputReading.h"

#include <QElapsedTimer>

#include <functional>
#include <optional>
#include <utility>

namespace wizard {

/// Looks for one line in raw bytes as they come.
class LineWatch {
public:
    explicit LineWatch(const QString& line) : m_needle(line), m_active(!line.isEmpty()) {}

    /// The line that matched, once.
    std::optional<QString> feed(QByteArrayView bytes)
    {
        if (!m_active)
            return std::nullopt;
        m_rest.append(bytes);
        qsizetype begin = 0;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
            const QString text = QString::fromUtf8(QByteArrayView(m_rest).sliced(begin, end - begin));
            begin = end + 1;
            if (m_needle.matches(text)) {
                m_active = false;
                return text;
            }
        }
        m_rest.remove(0, begin);
        return std::nullopt;
    }

private:
    LineNeedle m_needle;
    bool m_active;
    QByteArray m_rest;
};

/// Who hears of what comes.
struct FollowEars {
    std::function<bool()> wanted;             ///< whether somebody else wants the session
    std::function<void()> begun;              ///< the task is known to have been started; once
    std::function<void(const QString&)> seen; ///< the line that is watched for
    std::function<void()> progress;
};

/// Raw log → spool; lets go as soon as somebody else wants the session.
class FollowSink final : public backend::RawSink {
public:
    FollowSink(backend::OutputSpool& spool, LineWatch& watch, FollowEars ears)
        : m_spool(spool), m_watch(watch), m_ears(std::move(ears))
    {
    }

    void begun() override
    {
        if (!std::exchange(m_begun, true))
            m_ears.begun();
    }
    bool hasBegun() const { return m_begun; }

    bool raw(qint64 offset, QByteArrayView bytes) override
    {
        if (const auto line = m_watch.feed(bytes))
            m_ears.seen(*line);
        if (auto stored = m_spool.append(offset, bytes); !stored) {
            problem = stored.error();
            return false;
        }
        if (!m_sinceProgress.isValid() || m_sinceProgress.elapsed() >= kMs) {
            m_sinceProgress.start();
            m_ears.progress();
        }
        return goesOn();
    }

    bool idle() override { return goesOn(); }

    backend::Error problem;
    bool left = false; ///< for somebody else; there may be more on the node

private:
    bool goesOn()
    {
        left = left || m_ears.wanted();
        return !left;
    }

    backend::OutputSpool& m_spool;
    LineWatch& m_watch;
    FollowEars m_ears;
    bool m_begun = false;
    static constexpr qint64 kMs = 1000; ///< between two words of progress
    QElapsedTimer m_sinceProgress;
};

} // namespace wizard
