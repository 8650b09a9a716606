#include "backend/local/LocalCommand.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QThread>

#include <thread>

namespace backend {

namespace {
constexpr int turnMs = 50;
constexpr qint64 inputAhead = qint64{256} * 1024;

/// The name without "SIG"; QProcess reports the number as exit code of a crash.
QString signalName(int number)
{
    static const QHash<int, QString> names = {
        {1, QStringLiteral("HUP")},   {2, QStringLiteral("INT")},   {3, QStringLiteral("QUIT")},
        {4, QStringLiteral("ILL")},   {6, QStringLiteral("ABRT")},  {8, QStringLiteral("FPE")},
        {9, QStringLiteral("KILL")},  {11, QStringLiteral("SEGV")}, {13, QStringLiteral("PIPE")},
        {14, QStringLiteral("ALRM")}, {15, QStringLiteral("TERM")},
    };
    return names.value(number, QString::number(number));
}

/// On a thread that does nothing else; owns the process.
void drainToTheEnd(QProcess* process)
{
    process->moveToThread(QThread::currentThread());
    while (process->state() != QProcess::NotRunning) {
        process->waitForReadyRead(1000);
        process->readAllStandardOutput();
        process->readAllStandardError();
    }
    delete process;
}
} // namespace

LocalCommand::LocalCommand(const QString& shell, const QByteArray& command, const std::atomic<bool>& interrupted)
    : m_process(std::make_unique<QProcess>()), m_interrupted(interrupted)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process->setProcessEnvironment(environment);
    m_process->setProgram(shell);
    m_process->setArguments({QStringLiteral("-c"), QString::fromUtf8("umask 022\n" + command)});
}

ExecOutcome LocalCommand::run(InputSource& input, OutputSink& output, qint64 limitMs)
{
    QElapsedTimer since;
    since.start();
    m_process->start();
    if (!m_process->waitForStarted())
        return ExecOutcome::unknown(m_process->errorString());
    while (m_process->state() != QProcess::NotRunning) {
        if (m_interrupted) {
            leaveRunning();
            return ExecOutcome::cancelled();
        }
        if (limitMs > 0 && since.hasExpired(limitMs)) {
            drain(output);
            leaveRunning();
            return ExecOutcome::overdue();
        }
        if (!output.goesOn()) {
            leaveRunning();
            return ExecOutcome::cancelled();
        }
        feed(input);
        m_process->waitForReadyRead(turnMs); // polls stdin, both outputs and the end of the process
        drain(output);
    }
    drain(output);
    return outcomeOfEnded();
}

void LocalCommand::feed(InputSource& input)
{
    while (!m_inputEnded && m_process->bytesToWrite() < inputAhead) {
        const QByteArray chunk = input.read(inputAhead);
        if (chunk.isEmpty()) {
            m_inputEnded = true;
            m_process->closeWriteChannel();
        } else if (m_process->write(chunk) < 0) {
            m_inputEnded = true; // the command closed its stdin; not an error of ours
        }
    }
}

void LocalCommand::drain(OutputSink& output)
{
    if (const QByteArray bytes = m_process->readAllStandardOutput(); !bytes.isEmpty())
        output.out(bytes);
    if (const QByteArray bytes = m_process->readAllStandardError(); !bytes.isEmpty())
        output.err(bytes);
}

ExecOutcome LocalCommand::outcomeOfEnded() const
{
    if (m_process->exitStatus() == QProcess::CrashExit)
        return ExecOutcome::signalled(signalName(m_process->exitCode()));
    return ExecOutcome::exited(m_process->exitCode());
}

void LocalCommand::leaveRunning()
{
    // The destructor of QProcess kills and an unread pipe blocks; a limit must do neither. A thread of its own
    // throws the output away until the command ends, or the program does.
    QProcess* process = m_process.release();
    process->closeWriteChannel();
    process->moveToThread(nullptr);
    std::thread(drainToTheEnd, process).detach();
}

} // namespace backend
