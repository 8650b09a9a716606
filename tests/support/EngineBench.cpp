#include "tests/support/EngineBench.h"

#include "backend/local/LocalSession.h"
#include "backend/output/SpoolReader.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace wizard;

namespace {

/// A session to this machine that can be interrupted from outside while it lives.
class CuttableSession final : public backend::NodeSession {
public:
    CuttableSession(std::mutex& mutex, backend::NodeSession*& self) : m_mutex(mutex), m_self(self)
    {
        const std::lock_guard lock(m_mutex);
        m_self = this;
    }
    ~CuttableSession() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_self == this)
            m_self = nullptr;
    }
    backend::Result<void> open() override { return m_inner.open(); }
    bool isOpen() const override { return m_inner.isOpen(); }
    QString hostKey() const override { return QStringLiteral("SHA256:of-this-machine"); }
    backend::ExecOutcome exec(const QByteArray& command, backend::InputSource& input, backend::OutputSink& output,
                              qint64 limitMs) override
    {
        return m_inner.exec(command, input, output, limitMs);
    }
    backend::Result<void> put(const QByteArray& path, backend::InputSource& content, int mode) override
    {
        return m_inner.put(path, content, mode);
    }
    backend::Result<void> get(const QByteArray& path, qint64 from, backend::OutputSink& output) override
    {
        return m_inner.get(path, from, output);
    }
    void close() override { m_inner.close(); }
    void interrupt() override { m_inner.interrupt(); }

private:
    backend::LocalSession m_inner;
    std::mutex& m_mutex;
    backend::NodeSession*& m_self;
};

} // namespace

EngineBench::EngineBench()
{
    qputenv("ROLLBACK_WIZARD_STATE", path("agent").toUtf8());
    qputenv("HOME", path("home").toUtf8());
    QDir().mkpath(path("home"));
}

EngineBench::~EngineBench()
{
    QTest::qWait(5000);
}

RunFolder EngineBench::makeFolder(const Plan& plan)
{
    Case value;
    value.name = plan.caseName;
    for (const QString& name : plan.nodes) {
        CaseNode node;
        node.name = name;
        node.address = QStringLiteral("127.0.0.%1").arg(value.nodes.size() + 1);
        node.roles << NodeRole::Server;
        node.first = value.nodes.isEmpty();
        value.nodes << node;
    }
    value.inputs.insert(QStringLiteral("s3Secret"), QJsonObject{{"secret", "ask"}});
    auto folder = RunFolder::create(path("desk"), QStringLiteral("run-%1").arg(++m_runs), plan, value, {});
    if (!folder)
        qFatal("%s", qPrintable(folder.error().toString()));
    return *folder;
}

std::unique_ptr<RunEngine> EngineBench::makeEngine(const RunFolder& folder)
{
    m_redactor = std::make_shared<backend::Redactor>();
    RunSurroundings around;
    around.clock = &m_clock;
    around.makeSession = [this](const CaseNode&) { return std::make_unique<CuttableSession>(m_mutex, m_session); };
    around.redactor = m_redactor;
    around.secretInput = [this](const QString& id) -> std::optional<backend::Secret> {
        ++m_secretsAsked;
        if (!m_givesSecrets)
            return std::nullopt;
        if (m_garblesSecrets)
            return backend::Secret(QByteArray("of two\nlines"));
        return backend::Secret(QByteArray("s3cr$t \"of\" ") + id.toUtf8());
    };
    around.fetchUrl = m_fetchUrl;
    around.nodeSecrets = m_nodeSecrets;
    if (m_nodeSecrets.found)
        around.readFacts = []() -> backend::Result<Facts> { return Facts(); };
    around.operatorName = QStringLiteral("anna");
    around.desk = QStringLiteral("desk-1");
    auto engine = std::make_unique<RunEngine>(folder, around);
    connect(engine.get(), &RunEngine::changed, this, [this](const RunSnapshot& now) {
        m_last = now;
        for (auto node = now.nodes.cbegin(); node != now.nodes.cend(); ++node)
            m_wasLost = m_wasLost || node->link == NodeView::Link::Lost;
    });
    return engine;
}

bool EngineBench::finish(RunEngine& engine, RunState& state)
{
    QSignalSpy spy(&engine, &RunEngine::finished);
    if (!spy.wait(60000))
        return false;
    state = spy.first().first().value<RunState>();
    return spy.size() == 1;
}

QStringList EngineBench::outputOf(const RunFolder& folder, const QString& node, int task)
{
    auto reader = backend::SpoolReader::open(folder.spoolPath(node));
    while ((*reader)->refresh(1 << 20)) {
    }
    QStringList lines;
    const qint64 first = (*reader)->firstLineOf(task, 0), last = (*reader)->lastLineOf(task, 0);
    for (qint64 i = first; first >= 0 && i <= last; ++i)
        lines << QString::fromUtf8((*reader)->lines(i, 1).value(0));
    return lines;
}

bool EngineBench::cutLine()
{
    const std::lock_guard lock(m_mutex);
    if (m_session == nullptr)
        return false;
    m_wasLost = false;
    m_session->interrupt();
    return true;
}
