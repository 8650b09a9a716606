#include "backend/output/OutputFilter.h"
#include "backend/output/Redactor.h"
#include "backend/ssh/KnownHostsLine.h"
#include "backend/ssh/LibsshConfig.h"
#include "backend/sshconfig/ConfigCommands.h"
#include "backend/sshconfig/HostSettings.h"
#include "tests/support/FuzzReaders.h"
#include "wizard/facts/FoundSnapshots.h"
#include "wizard/facts/ProbeAnswer.h"
#include "wizard/inventory/InventoryReaders.h"

#include <QDir>
#include <QFile>

using namespace backend;

namespace {

/// Pieces of 1 to 9 bytes, their sizes by the input alone.
QByteArrayList piecesOf(const QByteArray& input)
{
    QByteArrayList pieces;
    for (qsizetype at = 0; at < input.size(); at += pieces.last().size())
        pieces << input.mid(at, 1 + (static_cast<unsigned char>(input.at(at)) + at) % 9);
    return pieces;
}

QString feedKnownHosts(const QByteArray& input)
{
    for (const KnownHostsLine& line : parseKnownHosts(input)) {
        for (const char* name :
             {"node-1.example.com", "[10.0.0.7]:2222", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", ""})
            line.matches(QString::fromLatin1(name));
        if (!line.fingerprint().startsWith(QLatin1String("SHA256:")))
            return QStringLiteral("a key without a fingerprint");
    }
    return {};
}

/// A file by which no command could run runs none. `folder` holds the file; its commands would leave "ran" there.
QString feedSshConfig(const QString& folder, const QByteArray& input)
{
    const QString path = folder + QStringLiteral("/config");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        return QStringLiteral("no file");
    file.close();
    const QStringList commands = findConfigCommands(path, folder);
    if (commands.isEmpty()) {
        const HostSettings settings = settingsByLibssh(path, QStringLiteral("node"));
        settings.summary();
        if (!settings.proxyCommand.isEmpty())
            return QStringLiteral("a command that was not found: ") + settings.proxyCommand;
    }
    HostSettings printed = readHostSettings(input, "user me\nport 22\n");
    printed.addFrom(readHostSettings("hostname other\n", {}));
    expandTokens(QString::fromUtf8(input.left(200)), QStringLiteral("a"), QStringLiteral("b"), 22, QStringLiteral("c"));
    return QFile::exists(folder + QStringLiteral("/ran")) ? QStringLiteral("a command was run") : QString();
}

const QMap<QString, QString>& snapshotFacts()
{
    static const QMap<QString, QString> gives = {{QStringLiteral("snapshot.files"), QStringLiteral("list")},
                                                 {QStringLiteral("snapshot.remote"), QStringLiteral("list")},
                                                 {QStringLiteral("backup.stored"), QStringLiteral("list")},
                                                 {QStringLiteral("rke2.history"), QStringLiteral("list")},
                                                 {QStringLiteral("rancher.history"), QStringLiteral("list")},
                                                 {QStringLiteral("rke2.version"), QStringLiteral("text")},
                                                 {QStringLiteral("kube.made"), QStringLiteral("list")},
                                                 {QStringLiteral("db.size"), QStringLiteral("int")},
                                                 {QStringLiteral("rke2.settings"), QStringLiteral("list")},
                                                 {QStringLiteral("host.name"), QStringLiteral("text")},
                                                 {QStringLiteral("kube.nodesJson"), QStringLiteral("text")},
                                                 {QStringLiteral("rke2.role"), QStringLiteral("text")},
                                                 {QStringLiteral("token.text"), QStringLiteral("secret")}};
    return gives;
}

/// What a node prints of its snapshots and its configuration: facts that survive their file, and no secret among them.
QString feedSnapshots(const QByteArray& input)
{
    const wizard::ProbeAnswer answer =
        wizard::readProbeAnswer(input, snapshotFacts(), QStringLiteral("p"), QStringLiteral("2026-11-20T22:00:00Z"));
    if (answer.facts.contains(QStringLiteral("token.text")))
        return QStringLiteral("a secret became a fact");
    wizard::Facts facts;
    facts.nodes[QStringLiteral("server-1")] = answer.facts;
    facts.cluster = answer.facts;
    for (const wizard::FoundSnapshot& found : wizard::findSnapshots(facts, {QStringLiteral("server-1")})) {
        if (found.path.isEmpty() || found.bytes < (found.isBackup() ? -1 : 0))
            return QStringLiteral("a snapshot without a path or of negative size");
        wizard::objectsNewerThan(facts, found.takenAt);
    }
    wizard::proposeTargets(facts, {QStringLiteral("server-1")});
    wizard::Diagnostics diagnostics;
    wizard::CaseNode reached;
    reached.name = reached.address = QStringLiteral("server-1");
    if (wizard::readRke2Server(answer.facts, reached, diagnostics).has_value() == diagnostics.hasErrors())
        return QStringLiteral("a server that is neither read nor refused");
    wizard::Facts back;
    QString error;
    if (!wizard::Facts::fromJson(facts.toJson(), back, error))
        return QStringLiteral("facts cannot be read again: ") + error;
    return back == facts ? QString() : QStringLiteral("facts are others when they are read again");
}

QString problemOfText(const QByteArray& text)
{
    const QString shown = QString::fromUtf8("x" + text); // a mark of byte order would be lost at the beginning
    if (shown.toUtf8() != "x" + text)
        return QStringLiteral("no valid text");
    for (const QChar c : shown) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
            return QStringLiteral("a control code: %1").arg(c.unicode(), 0, 16);
    }
    return {};
}

/// The same text however the bytes arrive, and nothing in it that a terminal obeys.
QString feedOutput(const QByteArray& input)
{
    QByteArray whole, pieces, left;
    QList<OutputFilter::Span> spans;
    if (OutputFilter::filter(input, true, whole, spans) != input.size())
        return QStringLiteral("not everything was used");
    for (const OutputFilter::Span& span : spans) {
        if (span.text < 0 || span.raw < 0 || span.length < 0 || span.raw + span.length > input.size())
            return QStringLiteral("a span outside of the bytes");
    }
    for (const QByteArray& piece : piecesOf(input)) {
        left += piece;
        QList<OutputFilter::Span> some;
        left = left.mid(OutputFilter::filter(left, false, pieces, some));
    }
    QList<OutputFilter::Span> rest;
    OutputFilter::filter(left, true, pieces, rest);
    if (whole != pieces)
        return QStringLiteral("another text when the bytes arrive in pieces");
    return problemOfText(whole);
}

/// Secrets that touch have a mark each where they arrived one after the other.
QByteArray oneMark(QByteArray text)
{
    static const QByteArray mark = "[redacted]";
    for (qsizetype before = 0; before != text.size();) {
        before = text.size();
        text.replace(mark + mark, mark);
    }
    return text;
}

/// No secret gets out, in whatever pieces it arrives.
QString feedRedactor(const QByteArray& input)
{
    static const QByteArrayList secrets = {"se/cr+et\"one", "cr+et\"one and more", "aaaa", "two\nlines of it"};
    Redactor redactor;
    for (const QByteArray& secret : secrets)
        redactor.add(Secret(secret));
    const QByteArray whole = redactor.apply(input);
    const auto stream = redactor.stream();
    QByteArray pieces;
    for (const QByteArray& piece : piecesOf(input))
        pieces += stream->feed(piece);
    pieces += stream->finish();
    if (oneMark(whole) != oneMark(pieces))
        return QStringLiteral("another text when the bytes arrive in pieces");
    for (const QByteArray& secret : secrets) {
        for (const QByteArray& form : {secret, secret.toBase64(), secret.toPercentEncoding()}) {
            if (whole.contains(form) || pieces.contains(form))
                return QStringLiteral("a secret is still there: ") + QString::fromUtf8(form);
        }
    }
    return {};
}

} // namespace

QList<FuzzReader> readersOfStreams(const QString& folder)
{
    return {
        {QStringLiteral("known-hosts"),
         {},
         {"@revoked ", "@cert-authority ", "|1|", "ssh-ed25519 ",
          "AAAAC3NzaC1lZDI1NTE5AAAAIK7FqKaiU83/OZmpjJ9WF6zl1XErkE+u+UIuax9ra6Tg", "*", "?", "!", ",", "[a]:22",
          "*a*a*a*a*a*a"},
         800,
         feedKnownHosts},
        {QStringLiteral("ssh-config"),
         {},
         {"Host ", "Match ", "exec ", "all\n", "final ", "Include config\n", "Include *\n", "ProxyCommand ",
          "ProxyJump ", "IdentityFile ", "Port ", "=", "%h", "%%", "user ", "hostname "},
         500,
         [folder](const QByteArray& input) { return feedSshConfig(folder, input); }},
        {QStringLiteral("snapshots"),
         {},
         {"snapshot.files+=",
          "snapshot.remote+=",
          "rke2.history+=",
          "rke2.version=",
          "kube.made+=",
          "backup.stored+=",
          "rancher.history+=",
          " pv ",
          " bucket ",
          " - ",
          "-2026-03-13T22-30-00Z.tar.gz",
          "token.text*=",
          "token.text=",
          "db.size=",
          "?=",
          "!=",
          "1795200000 ",
          "s3://b/f/n",
          "v1.32.5+rke2r1",
          "2026-11-20T22:00:00+0000 "},
         400,
         feedSnapshots},
        {QStringLiteral("output"),
         {},
         {"\x1b[31m", "\x1b]0;", "\x07", "\x1b\\", "\x1bP", "\x9b", "\xc2\x9b", "\x18", "\r", "\b", "\x1b(B",
          "\xe2\x80\xa8", "\xf4\x90\x80\x80", "\xed\xa0\x80"},
         1200,
         feedOutput},
        {QStringLiteral("redactor"),
         {},
         {"se/cr+et\"one", "cr+et\"one and more", "aaaa", "two\nlines of it", "lines of it", "c2UvY3IrZXQib25l",
          "se%2Fcr%2Bet%22one", "se\\/cr+et\\\"one"},
         400,
         feedRedactor},
    };
}
