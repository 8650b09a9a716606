#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace wizard {

/// A queue between threads. After close() nothing comes out any more.
template <typename T> class WorkQueue {
public:
    void push(T item)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_items.push_back(std::move(item));
        }
        m_changed.notify_one();
    }

    /// Waits for the next item; nullopt: closed.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_items.empty(); });
        return take();
    }

    /// The same, but at most `ms`.
    std::optional<T> popWithin(long long ms)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_closed || !m_items.empty(); });
        return take();
    }

    /// The first item that `wanted` accepts, without waiting; the others keep their order.
    template <typename F> std::optional<T> takeFirst(F wanted)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return std::nullopt;
        for (auto it = m_items.begin(); it != m_items.end(); ++it) {
            if (!wanted(*it))
                continue;
            T item = std::move(*it);
            m_items.erase(it);
            return item;
        }
        return std::nullopt;
    }

    template <typename F> bool contains(F wanted) const
    {
        const std::lock_guard lock(m_mutex);
        for (const T& item : m_items) {
            if (wanted(item))
                return true;
        }
        return false;
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    std::optional<T> take()
    {
        if (m_closed || m_items.empty())
            return std::nullopt;
        T item = std::move(m_items.front());
        m_items.pop_front();
        return item;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_items;
    bool m_closed = false;
};

} // namespace wizard
