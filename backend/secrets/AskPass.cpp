#include "backend/secrets/AskPass.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace backend {

namespace {
constexpr qsizetype longest = qsizetype{64} * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskPass)
};

void wipe(QByteArray& bytes)
{
    bytes.fill('\0'); // in place: nobody else holds these bytes
    bytes.clear();
}

/// The first line of `bytes` or all of them as a secret; `bytes` is wiped.
Result<Secret> taken(QByteArray& bytes, AskPass::Take take)
{
    qsizetype end = take == AskPass::Take::FirstLine ? bytes.indexOf('\n') : bytes.size();
    if (end < 0)
        end = bytes.size();
    while (end > 0 && take == AskPass::Take::AllLines && bytes[end - 1] == '\n')
        --end;
    if (end > 0 && bytes[end - 1] == '\r')
        --end;
    Secret secret(QByteArrayView(bytes).first(end));
    wipe(bytes);
    if (secret.isEmpty())
        return Error{QStringLiteral("askpass.empty"), Text::tr("An empty secret was given."), {}, {}};
    return secret;
}
} // namespace

Result<Secret> AskPass::fromProgram(const QString& program, const QString& prompt, int limitMs, Take take)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel); // its words are for the person
    process.start(program, {prompt}, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return Error{QStringLiteral("askpass.start"),
                     Text::tr("%1 could not be started.").arg(program),
                     process.errorString(),
                     {}};
    if (!process.waitForFinished(limitMs)) {
        process.kill();
        process.waitForFinished(1000);
        return Error{QStringLiteral("askpass.limit"), Text::tr("%1 gave no answer in time.").arg(program), {}, {}};
    }
    QByteArray answer = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        wipe(answer);
        return Error{QStringLiteral("askpass.declined"),
                     Text::tr("%1 gave no secret.").arg(program),
                     Text::tr("It ended with code %1.").arg(process.exitCode()),
                     {}};
    }
    return taken(answer, take);
}

Result<Secret> AskPass::fromDescriptor(int descriptor)
{
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{QStringLiteral("askpass.descriptor"),
                     Text::tr("File descriptor %1 cannot be read.").arg(descriptor),
                     file.errorString(),
                     {}};
    QByteArray line;
    line.reserve(longest); // grown arrays would leave copies behind
    char byte = 0;
    qint64 count = 0;
    while (line.size() < longest && (count = file.read(&byte, 1)) == 1 &&
           byte != '\n') // not one byte more than the line
        line.append(byte);
    if (count < 0) {
        wipe(line);
        return Error{QStringLiteral("askpass.descriptor"),
                     Text::tr("File descriptor %1 cannot be read.").arg(descriptor),
                     file.errorString(),
                     {}};
    }
    return taken(line, Take::FirstLine);
}

} // namespace backend
