#include "backend/node/AgentProtocol.h"

#include <QCoreApplication>

namespace backend::agent {

namespace {
Error badBody(const char* what)
{
    return {QStringLiteral("agent.usage"),
            QCoreApplication::translate("AgentProtocol", "A call of the node's program could not be read."),
            QString::fromUtf8(what),
            {}};
}

/// Values are one line each; whatever a person typed is reduced to that.
QByteArray oneLine(const QString& text)
{
    QByteArray bytes = text.simplified().toUtf8();
    for (char& c : bytes) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return bytes;
}

std::pair<QByteArray, QByteArray> keyAndValue(const QByteArray& line)
{
    const qsizetype space = line.indexOf(' ');
    if (space < 0)
        return {line, {}};
    return {line.left(space), line.mid(space + 1)};
}

struct StartLengths {
    qint64 script = -1;
    qint64 input = -1;
};

bool readStartLine(const QByteArray& line, TaskLaunch& launch, StartLengths& lengths)
{
    const auto [key, value] = keyAndValue(line);
    bool ok = true;
    if (key == "script")
        lengths.script = value.toLongLong(&ok);
    else if (key == "stdin")
        lengths.input = value.toLongLong(&ok);
    else if (key == "delegate")
        launch.unit.delegate = value == "yes";
    else if (key == "killmode")
        launch.unit.killModeProcess = value == "process";
    else if (key == "env")
        launch.unit.environmentFiles.append(QString::fromUtf8(value));
    else if (key == "secret")
        launch.secretName = QString::fromUtf8(value);
    else
        return false;
    return ok;
}
} // namespace

QByteArray lockBody(const LockOwner& owner)
{
    QByteArray body = "run " + owner.run.toUtf8() + "\nepoch " + QByteArray::number(owner.epoch) + "\nperson " +
                      oneLine(owner.person) + "\ndesk " + oneLine(owner.desk) + '\n';
    if (!owner.deskId.isEmpty())
        body += "desk-id " + oneLine(owner.deskId) + '\n';
    if (!owner.replacesRun.isEmpty())
        body += "replaces " + owner.replacesRun.toUtf8() + '\n';
    return body;
}

Result<LockOwner> parseLockBody(QByteArrayView body)
{
    LockOwner owner;
    owner.epoch = 0;
    for (const QByteArray& line : body.toByteArray().split('\n')) {
        const auto [key, value] = keyAndValue(line);
        if (key == "run")
            owner.run = QString::fromUtf8(value);
        else if (key == "epoch")
            owner.epoch = value.toInt();
        else if (key == "person")
            owner.person = QString::fromUtf8(value);
        else if (key == "desk")
            owner.desk = QString::fromUtf8(value);
        else if (key == "desk-id")
            owner.deskId = QString::fromUtf8(value);
        else if (key == "replaces")
            owner.replacesRun = QString::fromUtf8(value);
    }
    if (!isPlainName(owner.run) || owner.epoch < 1)
        return badBody("lock: run and epoch are needed");
    return owner;
}

QByteArray startBody(const TaskLaunch& launch)
{
    QByteArray body = "script " + QByteArray::number(launch.script.size()) + "\nstdin " +
                      QByteArray::number(launch.stdinBytes.size()) + "\ndelegate " +
                      (launch.unit.delegate ? "yes" : "no") + "\nkillmode " +
                      (launch.unit.killModeProcess ? "process" : "group") + '\n';
    if (!launch.secretName.isEmpty())
        body += "secret " + launch.secretName.toUtf8() + '\n';
    for (const QString& file : launch.unit.environmentFiles)
        body += "env " + oneLine(file) + '\n';
    return body + '\n' + launch.script + launch.stdinBytes;
}

Result<TaskLaunch> parseStartBody(QByteArrayView body)
{
    TaskLaunch launch;
    StartLengths lengths;
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = body.indexOf('\n', at);
        if (end < 0)
            return badBody("start: no empty line ends the head");
        const QByteArray line = body.sliced(at, end - at).toByteArray();
        at = end + 1;
        if (line.isEmpty())
            break;
        if (!readStartLine(line, launch, lengths))
            return badBody("start: unknown line in the head");
    }
    const QByteArrayView payload = body.sliced(at);
    if (lengths.script < 0 || lengths.input < 0 || payload.size() != lengths.script + lengths.input)
        return badBody("start: script and stdin did not arrive whole");
    launch.script = payload.first(lengths.script).toByteArray();
    launch.stdinBytes = payload.sliced(lengths.script).toByteArray();
    return launch;
}

} // namespace backend::agent
