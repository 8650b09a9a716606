#include "wizard/run/FileMover.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace wizard {

namespace {

constexpr qsizetype kMostInMemory = qsizetype(4) * 1024 * 1024;
constexpr QFileDevice::Permissions kPrivate = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

NodeReport answerTo(const NodeCommand& command, NodeReport::Kind kind)
{
    NodeReport report;
    report.kind = kind;
    report.id = command.id;
    report.node = command.node;
    return report;
}

NodeReport failed(const NodeCommand& command, const backend::Error& error)
{
    NodeReport report = answerTo(command, NodeReport::Kind::Failed);
    report.error = error;
    return report;
}

backend::Error deskError(const QFile& file)
{
    return {QStringLiteral("run.desk.file"),
            tr("%1 on this computer could not be read or written.").arg(file.fileName()), file.errorString(),
            tr("Check that the disk is not full.")};
}

class MemorySink final : public backend::OutputSink {
public:
    void out(QByteArrayView bytes) override { content.append(bytes); }
    void err(QByteArrayView) override {}
    bool goesOn() override { return content.size() <= kMostInMemory; }
    QByteArray content;
};

class FileSink final : public backend::OutputSink {
public:
    explicit FileSink(QFile& file) : m_file(file) {}
    void out(QByteArrayView bytes) override
    {
        whole = whole && m_file.write(bytes.data(), bytes.size()) == bytes.size();
    }
    void err(QByteArrayView) override {}
    bool goesOn() override { return whole; }
    bool whole = true;

private:
    QFile& m_file;
};

class FileSource final : public backend::InputSource {
public:
    explicit FileSource(QFile& file) : m_file(file) {}
    QByteArray read(qsizetype limit) override
    {
        QByteArray bytes = m_file.read(limit);
        hash.addData(bytes);
        return bytes;
    }
    QCryptographicHash hash{QCryptographicHash::Sha256};

private:
    QFile& m_file;
};

QString sha256Of(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

NodeReport fetchIntoMemory(backend::NodeSession& session, const NodeCommand& command)
{
    MemorySink sink;
    if (auto got = session.get(command.path.toUtf8(), 0, sink); !got)
        return failed(command, got.error());
    if (sink.content.size() > kMostInMemory)
        return failed(command,
                      {QStringLiteral("run.file.big"), tr("%1 is too big to be edited.").arg(command.path), {}, {}});
    NodeReport report = answerTo(command, NodeReport::Kind::Fetched);
    report.content = sink.content;
    report.sha256 = sha256Of(sink.content);
    return report;
}

} // namespace

NodeReport fetchFile(backend::NodeSession& session, const NodeCommand& command)
{
    if (command.deskPath.isEmpty())
        return fetchIntoMemory(session, command);
    QFile file(command.deskPath);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return failed(command, deskError(file));
    file.setPermissions(kPrivate);
    FileSink sink(file);
    auto got = session.get(command.path.toUtf8(), file.size(), sink);
    if (!sink.whole || !file.flush())
        return failed(command, deskError(file));
    if (!got)
        return failed(command, got.error());
    file.seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return failed(command, deskError(file));
    NodeReport report = answerTo(command, NodeReport::Kind::Fetched);
    report.sha256 = QString::fromLatin1(hash.result().toHex());
    return report;
}

NodeReport storeFile(backend::NodeSession& session, const NodeCommand& command)
{
    NodeReport report = answerTo(command, NodeReport::Kind::Stored);
    if (command.deskPath.isEmpty()) {
        backend::BytesInput input(command.content);
        if (auto put = session.put(command.path.toUtf8(), input, command.mode); !put)
            return failed(command, put.error());
        report.sha256 = sha256Of(command.content);
        return report;
    }
    QFile file(command.deskPath);
    if (!file.open(QIODevice::ReadOnly))
        return failed(command, deskError(file));
    FileSource source(file);
    if (auto put = session.put(command.path.toUtf8(), source, command.mode); !put)
        return failed(command, put.error());
    report.sha256 = QString::fromLatin1(source.hash.result().toHex());
    return report;
}

} // namespace wizard
