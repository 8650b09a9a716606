#include "tests/support/AgentInEveryShell.h"

#include <unistd.h>

void AgentInEveryShell::initTestCase_data()
{
    QTest::addColumn<QByteArray>("tools");
    QTest::addColumn<bool>("asNobody");
    // Mostly waiting: ctest runs the four side by side. By hand, without the variable, all of them run.
    const QByteArray only = qgetenv("ROLLBACK_TEST_SHELL");
    for (const char* name : {"dash", "bash", "busybox", "busybox-as-nobody"}) {
        const QByteArray row(name);
        if (only.isEmpty() || only == row)
            QTest::newRow(name) << row.split('-').first() << row.endsWith("nobody");
    }
}

void AgentInEveryShell::init()
{
    QFETCH_GLOBAL(QByteArray, tools);
    QFETCH_GLOBAL(bool, asNobody);
    if (asNobody && ::getuid() != 0)
        QSKIP("Becoming nobody needs root.");
    if (!QFile::exists(QStringLiteral("/bin/") + QString::fromLatin1(tools)))
        QSKIP("This shell is not installed.");
    m_node = std::make_unique<ShellNode>(tools, asNobody);
    m_state = asNobody ? "/.local/state/rollback-wizard" : "/state";
}

void AgentInEveryShell::cleanup()
{
    // Whatever a failed test left running ends here.
    if (m_node) {
        AgentDesk desk(*m_node);
        backend::LockOwner taking = lockOwner(1000);
        taking.replacesRun = agentRun;
        if (desk.agent.hello().ok() && desk.agent.lock(taking).ok()) {
            for (int attempt = 1; attempt <= 2; ++attempt)
                (void)desk.agent.stop({1, attempt}, 0);
        }
    }
    m_node.reset();
}
