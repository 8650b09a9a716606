// Programs that run another program: the shell itself, env, nice, timeout, xargs, sudo.
#include "backend/shell/Shell.h"

#include "backend/shell/ShellParser.h"

namespace backend {

namespace {
/// Index of the first word that is neither an option nor the value of one in `withValue`.
qsizetype afterOptions(const QByteArrayList& words, const QByteArray& withValue)
{
    qsizetype at = 1;
    for (; at < words.size() && words.at(at).startsWith('-') && words.at(at).size() > 1; ++at) {
        if (words.at(at) == "--")
            return at + 1;
        if (words.at(at).size() == 2 && withValue.contains(words.at(at)[1]))
            ++at;
    }
    return at;
}
} // namespace

/// Runs the wrapped command; -1: the words are for the machine's own program.
int Shell::runInner(const QByteArrayList& words, const QMap<QByteArray, QByteArray>& environment)
{
    const QByteArray name = SimFiles::nameOf(words.front());
    Shell inner(*this);
    inner.m_exitTrap.clear();
    inner.m_functions.clear();
    inner.m_jobs.clear();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        inner.setVariable(it.key(), it.value(), true);
    if (name == "sh" || name == "bash" || name == "dash") {
        if (m_world->answers(words))
            return -1;
        qsizetype at = 1;
        bool takesText = false, onlyReads = false;
        for (; at < words.size() && words.at(at).startsWith('-'); ++at) {
            takesText = takesText || words.at(at).contains('c');
            onlyReads = onlyReads || words.at(at).contains('n');
            if (!words.at(at).startsWith("--"))
                inner.set({"set", QByteArray(words.at(at)).replace('c', "").replace('s', "")});
        }
        if (takesText) {
            inner.setArguments(words.value(at + 1, "sh"), words.mid(at + 2));
            return inner.run(words.value(at));
        }
        if (at >= words.size())
            return inner.run(m_streams[0].in->readAll());
        const auto text = m_world->read(path(words.at(at)), m_uid);
        inner.setArguments(words.at(at), words.mid(at + 1));
        if (text && onlyReads) {
            ShellParser parser(*text);
            const bool good = parser.parse() != nullptr;
            if (!good)
                m_streams[2].out->write(parser.error() + "\n");
            return good ? 0 : 2;
        }
        if (text && !text->contains("\n# @program "))
            return inner.run(*text);
        if (text)
            return inner.runProgram(words.mid(at), {});
        m_streams[2].out->write("sh: 0: cannot open " + words.at(at) + ": No such file\n");
        return 2;
    }
    if (name == "find")
        return inner.findAndRun(words);
    if (name == "sudo") {
        inner.m_uid = 0;
        inner.setVariable("HOME", "/root", true);
        if (words.contains("-S") && words.value(1) != "-n")
            inner.m_streams[0].in->readLine();
        return inner.runWords(words.mid(afterOptions(words, "upg")), {});
    }
    if (name == "xargs") {
        const qsizetype at = afterOptions(words, "nILsP");
        const QByteArray text = m_streams[0].in->readAll();
        QByteArrayList given = words.mid(at);
        if (given.isEmpty())
            given = {"echo"};
        const QByteArrayList items = words.contains("-0") ? text.split('\0') : text.simplified().split(' ');
        for (const QByteArray& item : items)
            if (!item.isEmpty())
                given.append(item);
        if (given.size() == words.size() - at && words.contains("-r"))
            return 0;
        return inner.runWords(given, {});
    }
    qsizetype at = afterOptions(words, name == "nice"      ? "n"
                                       : name == "ionice"  ? "cnp"
                                       : name == "timeout" ? "ks"
                                                           : "u");
    if (name == "timeout")
        ++at;
    for (; name == "env" && at < words.size() && words.at(at).contains('='); ++at) {
        const qsizetype equals = words.at(at).indexOf('=');
        inner.setVariable(words.at(at).left(equals), words.at(at).mid(equals + 1), true);
    }
    return at < words.size() ? inner.runWords(words.mid(at), {}) : 0;
}

/// find with -exec: the paths are found first, then the command runs for each (;) or once for all (+).
int Shell::findAndRun(const QByteArrayList& words)
{
    const qsizetype start = words.indexOf("-exec");
    if (start < 0)
        return -1;
    const bool once = words.last() == "+";
    const auto found = std::make_shared<ShBytesOutput>();
    Shell finder(*this);
    finder.m_streams[1].out = found;
    int status = finder.runProgram(words.mid(0, start) + QByteArrayList{"-print0"}, {});
    QByteArrayList paths = found->bytes().split('\0');
    paths.removeAll(QByteArray());
    const QByteArrayList command = words.mid(start + 1, words.size() - start - 2);
    const auto runFor = [&](const QByteArrayList& given) {
        QByteArrayList full;
        for (const QByteArray& word : command)
            full += word == "{}" ? given : QByteArrayList{word};
        const int each = runWords(full, {});
        status = status == 0 ? each : status;
    };
    if (once && !paths.isEmpty())
        runFor(paths);
    for (qsizetype i = 0; !once && i < paths.size(); ++i)
        runFor({paths.at(i)});
    return status;
}

} // namespace backend
