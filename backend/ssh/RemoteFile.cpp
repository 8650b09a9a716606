#include "backend/ssh/RemoteFile.h"

#include "backend/ssh/BecomePrelude.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace backend {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RemoteFile)
};

class CountingInput final : public InputSource {
public:
    explicit CountingInput(InputSource& source) : m_source(source) {}
    QByteArray read(qsizetype limit) override
    {
        QByteArray bytes = m_source.read(limit);
        m_total += bytes.size();
        return bytes;
    }
    qint64 total() const { return m_total; }

private:
    InputSource& m_source;
    qint64 m_total = 0;
};

/// stdout to the caller, stderr kept for the error text.
class ContentSink final : public OutputSink {
public:
    explicit ContentSink(OutputSink& content) : m_content(content) {}
    void out(QByteArrayView bytes) override { m_content.out(bytes); }
    void err(QByteArrayView bytes) override
    {
        if (words.size() < 4096)
            words.append(bytes);
    }
    bool goesOn() override { return m_content.goesOn(); }
    QByteArray words;

private:
    OutputSink& m_content;
};

/// A path is never taken for an option.
QByteArray pathWord(const QByteArray& path)
{
    return quoteBytes(path.startsWith('-') ? "./" + path : path);
}

QByteArray temporaryBeside(const QByteArray& path)
{
    return path + ".part-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}
} // namespace

Result<void> RemoteFile::put(const QByteArray& path, InputSource& content, int mode)
{
    if (!m_session.isOpen())
        return closed();
    const QByteArray target = pathWord(path);
    const QByteArray part = pathWord(temporaryBeside(path));
    CountingInput input(content);
    BytesSink answer;
    ExecOutcome outcome = m_session.exec(
        "umask 077; cat > " + part + " && wc -c < " + part + " || { rm -f " + part + "; exit 1; }", input, answer, 0);
    if (!outcome.isSuccess())
        return failure("session.put", path, outcome, answer.stderrBytes);

    const bool isWhole = answer.stdoutBytes.trimmed().toLongLong() == input.total();
    const QByteArray octal = QByteArray::number(mode & 07777, 8);
    // mv -T is not in every busybox; a directory in the way would swallow the file, so it is refused.
    const QByteArray place = "if [ -d " + target + " ]; then echo 'is a directory' >&2; false; else chmod " + octal +
                             ' ' + part + " && mv -f " + part + ' ' + target + "; fi || { rm -f " + part +
                             "; exit 1; }";
    BytesInput nothing;
    BytesSink words;
    outcome = m_session.exec(isWhole ? place : "rm -f " + part + "; echo 'not all bytes arrived' >&2; exit 1", nothing,
                             words, 0);
    if (!outcome.isSuccess())
        return failure("session.put", path, outcome, words.stderrBytes);
    return {};
}

Result<void> RemoteFile::get(const QByteArray& path, qint64 from, OutputSink& output)
{
    if (!m_session.isOpen())
        return closed();
    BytesInput nothing;
    ContentSink sink(output);
    const QByteArray first = QByteArray::number(from + 1); // tail counts from 1 and seeks
    const ExecOutcome outcome = m_session.exec("exec tail -c +" + first + " < " + pathWord(path), nothing, sink, 0);
    if (!outcome.isSuccess())
        return failure("session.get", path, outcome, sink.words);
    return {};
}

Error RemoteFile::closed() const
{
    return {QStringLiteral("session.closed"), Text::tr("There is no connection to %1.").arg(m_nodeName), {}, {}};
}

Error RemoteFile::failure(const char* code, const QByteArray& path, const ExecOutcome& outcome,
                          const QByteArray& words) const
{
    const QString name = QString::fromUtf8(path);
    switch (outcome.kind) {
    case ExecOutcome::Kind::Cancelled:
        return {
            QStringLiteral("session.interrupted"), Text::tr("The work on %1 was interrupted.").arg(m_nodeName), {}, {}};
    case ExecOutcome::Kind::Unknown:
        return {QStringLiteral("session.lost"),
                Text::tr("The connection to %1 was lost at %2.").arg(m_nodeName, name),
                outcome.reason,
                {}};
    default:
        break;
    }
    const QString message = qstrcmp(code, "session.put") == 0 ? Text::tr("%1 could not be written on %2.")
                                                              : Text::tr("%1 could not be read on %2.");
    return {QString::fromLatin1(code), message.arg(name, m_nodeName), QString::fromUtf8(words).trimmed(), {}};
}

} // namespace backend
