#include "backend/shell/Options.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/Userland.h"

#include <QCryptographicHash>

namespace backend {

namespace {
QByteArray hashed(const QByteArray& name, const QByteArray& text)
{
    return QCryptographicHash::hash(text, name == "md5sum"    ? QCryptographicHash::Md5
                                          : name == "sha1sum" ? QCryptographicHash::Sha1
                                                              : QCryptographicHash::Sha256)
        .toHex();
}

int sum(ShCall& call, const SimFiles& files, const QByteArray& name)
{
    const Options options(call.argv, "");
    bool failed = false;
    if (options.has("c") || options.has("check")) {
        for (const QByteArray& line : linesOf(readOperands(call, files, options.operands(), failed))) {
            const QByteArray path = line.mid(66);
            const SimEntry* entry = files.find(call.path(path));
            if (!entry && options.has("ignore-missing"))
                continue;
            const bool good = entry && hashed(name, entry->content) == line.left(64);
            failed = failed || !good;
            if (!options.has("status") && !(good && options.has("quiet")))
                call.out->write(path + (good ? ": OK\n" : ": FAILED\n"));
        }
        return failed ? call.fail("WARNING: 1 computed checksum did NOT match") : 0;
    }
    for (const QByteArray& each : options.operands().isEmpty() ? QByteArrayList{"-"} : options.operands()) {
        bool missing = false;
        const QByteArray text = readOperands(call, files, {each}, missing);
        failed = failed || missing;
        if (!missing)
            call.out->write(hashed(name, text) + "  " + each + "\n");
    }
    return failed ? 1 : 0;
}

int compare(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "");
    bool failed = false;
    const QByteArray a = readOperands(call, files, {options.operands().value(0)}, failed);
    const QByteArray b = readOperands(call, files, {options.operands().value(1)}, failed);
    if (failed)
        return 2;
    if (a != b && !options.has("s") && !options.has("q"))
        call.out->write(options.operands().join(' ') + " differ\n");
    return a == b ? 0 : 1;
}

int expr(ShCall& call)
{
    const QByteArrayList words = call.argv.mid(1);
    if (words.value(1) == ":") {
        const auto match = posixRegex("^" + words.value(2), false).match(QString::fromLatin1(words.value(0)));
        const QByteArray result =
            match.lastCapturedIndex() > 0 ? match.captured(1).toLatin1() : QByteArray::number(match.capturedLength());
        call.out->write(result + "\n");
        return match.hasMatch() ? 0 : 1;
    }
    const qint64 a = words.value(0).toLongLong(), b = words.value(2).toLongLong();
    const QByteArray operation = words.value(1);
    if ((operation == "/" || operation == "%") && b == 0)
        return call.fail("division by zero", 2);
    const qint64 result = operation == "+"   ? a + b
                          : operation == "-" ? a - b
                          : operation == "*" ? a * b
                          : operation == "/" ? a / b
                          : operation == "%" ? a % b
                          : operation == "<" ? a < b
                          : operation == ">" ? a > b
                                             : words.value(0) == words.value(2);
    call.out->write(QByteArray::number(result) + "\n");
    return result == 0 ? 1 : 0;
}

/// od -An -v -tx1, and xxd -p
int dump(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "Atjw");
    bool failed = false;
    const QByteArray text = readOperands(call, files, options.operands(), failed);
    if (SimFiles::nameOf(call.argv.front()) == "od" && options.value("t") != "x1")
        return call.fail("only -tx1 is known here");
    for (qsizetype at = 0; at < text.size(); at += 16)
        call.out->write(" " + text.mid(at, 16).toHex(' ') + "\n");
    return failed ? 1 : 0;
}

int seq(ShCall& call)
{
    const QByteArrayList words = call.argv.mid(1);
    const qint64 first = words.size() > 1 ? words.first().toLongLong() : 1;
    const qint64 step = words.size() > 2 ? qMax<qint64>(1, words.at(1).toLongLong()) : 1;
    for (qint64 i = first; i <= words.last().toLongLong() && !call.stopped(); i += step)
        call.out->write(QByteArray::number(i) + "\n");
    return 0;
}

int base64(ShCall& call, const SimFiles& files)
{
    bool failed = false;
    const Options options(call.argv, "w");
    const QByteArray text = readOperands(call, files, options.operands(), failed);
    call.out->write(options.has("d") ? QByteArray::fromBase64(text) : text.toBase64() + "\n");
    return failed ? 1 : 0;
}
} // namespace

std::optional<int> runCalculation(ShCall& call, const SimFiles& files)
{
    const QByteArray name = SimFiles::nameOf(call.argv.front());
    if (name == "sha256sum" || name == "md5sum" || name == "sha1sum")
        return sum(call, files, name);
    if (name == "cmp" || name == "diff")
        return compare(call, files);
    if (name == "expr")
        return expr(call);
    if (name == "od")
        return dump(call, files);
    if (name == "seq")
        return seq(call);
    if (name == "base64")
        return base64(call, files);
    return std::nullopt;
}

} // namespace backend
