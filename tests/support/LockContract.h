#pragma once

#include "backend/node/NodeAgent.h"

#include <QStringList>

/// What every agent holds to about its lock, the real one and the simulated one: who leads, who is refused, with which
/// word. Two desks with a node of their own run, both greeted. Empty: all is as it must be; else a line per departure.
inline QStringList departuresFromLockContract(backend::NodeAgent& first, backend::NodeAgent& second, const QString& run)
{
    using backend::LockOwner;
    QStringList departures;
    const auto expect = [&departures](const char* what, const auto& result, const char* code) {
        const QString got = result ? QString() : result.error().code;
        if (got != QLatin1String(code))
            departures
                << QStringLiteral("%1: \"%2\" instead of \"%3\"").arg(QLatin1String(what), got, QLatin1String(code));
    };
    const auto owner = [&run](int epoch, const char* desk, const char* id, bool takesOver = false) {
        return LockOwner{run,   QStringLiteral("Ann"),       QLatin1String(desk),
                         epoch, takesOver ? run : QString(), QLatin1String(id)};
    };
    backend::TaskLaunch launch;
    launch.script = "true\n";
    launch.epoch = 1;
    expect("the first desk", first.lock(owner(1, "desk-a", "id-a")), "");
    expect("it renews under another name", first.lock(owner(1, "laptop", "id-a")), "");
    expect("another desk of that name", second.lock(owner(1, "laptop", "id-b")), "agent.epoch");
    expect("a higher epoch without a person's word", second.lock(owner(9, "desk-b", "id-b")), "agent.epoch");
    expect("a person's word without a higher epoch", second.lock(owner(1, "desk-b", "id-b", true)), "agent.epoch");
    expect("taken over", second.lock(owner(2, "desk-b", "id-b", true)), "");
    expect("it renews", second.lock(owner(2, "desk-b", "id-b")), "");
    expect("lock of who was replaced", first.lock(owner(1, "laptop", "id-a")), "agent.epoch");
    expect("its start", first.start({1, 1}, launch), "agent.epoch");
    expect("its stop", first.stop({1, 1}, 1), "agent.epoch");
    expect("its unlock", first.unlock(owner(1, "laptop", "id-a")), "agent.epoch");
    launch.epoch = 2;
    expect("start of who leads", second.start({2, 1}, launch), "");
    expect("unlock of who leads", second.unlock(owner(2, "desk-b", "id-b")), "");
    expect("start without a lock", second.start({3, 1}, launch), "agent.unlocked");
    expect("replaced stays replaced", first.lock(owner(1, "laptop", "id-a")), "agent.epoch");
    expect("however often it comes back", first.lock(owner(7, "laptop", "id-a")), "agent.epoch");
    expect("who led last, resumed under another name", second.lock(owner(3, "laptop", "id-b")), "");
    expect("taken back", first.lock(owner(4, "laptop", "id-a", true)), "");
    // A program of before desks had an id is known by its name.
    expect("a desk without an id", first.lock(owner(4, "laptop", "")), "");
    expect("another name without an id", second.lock(owner(5, "desk-b", "")), "agent.epoch");
    expect("unlocked", first.unlock(owner(4, "laptop", "")), "");
    return departures;
}
