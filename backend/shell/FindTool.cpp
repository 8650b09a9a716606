#include "backend/shell/FindTool.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/Userland.h"

namespace backend {

namespace {
using Kind = SimEntry::Kind;

bool compares(const QByteArray& wanted, qint64 value)
{
    const qint64 number = QByteArray(wanted).replace('+', "").replace('-', "").toLongLong();
    return wanted.startsWith('+') ? value > number : wanted.startsWith('-') ? value < number : value == number;
}
} // namespace

bool FindTool::parse(const QByteArrayList& words)
{
    qsizetype i = 0;
    for (; i < words.size() && (!words.at(i).startsWith('-') || words.at(i) == "--") && words.at(i) != "!"; ++i)
        m_roots.append(words.at(i));
    static const QByteArrayList withValue = {"-name", "-type", "-maxdepth", "-mindepth", "-newer", "-mtime",
                                             "-mmin", "-size", "-printf",   "-path",     "-perm"};
    for (; i < words.size(); ++i) {
        if (withValue.contains(words.at(i)) && i + 1 < words.size()) {
            m_terms.append({words.at(i), words.at(i + 1)});
            ++i;
        } else {
            m_terms.append({words.at(i), {}});
        }
    }
    for (const auto& [word, value] : std::as_const(m_terms)) {
        static const QByteArrayList plain = {"-print", "-print0", "-delete", "-quit", "!", "-xdev", "-o", "-prune"};
        if (!withValue.contains(word) && !plain.contains(word))
            return false;
    }
    return true;
}

bool FindTool::matches(const QByteArray& path, const SimEntry& entry, const SimFiles& files, qint64 nowMs) const
{
    bool holds = true, negated = false;
    for (const auto& [word, value] : m_terms) {
        bool term = true;
        if (word == "!") {
            negated = true;
            continue;
        }
        if (word == "-o") {
            if (holds)
                return true;
            holds = true;
            continue;
        }
        if (word == "-name")
            term = shellPattern(value, false).match(QString::fromLatin1(SimFiles::nameOf(path))).hasMatch();
        else if (word == "-path")
            term = shellPattern(value, false).match(QString::fromLatin1(path)).hasMatch();
        else if (word == "-type")
            term = value == (entry.kind == Kind::Folder ? "d" : entry.kind == Kind::Link ? "l" : "f");
        else if (word == "-mtime")
            term = compares(value, (nowMs - entry.mtimeMs) / 86400000);
        else if (word == "-mmin")
            term = compares(value, (nowMs - entry.mtimeMs) / 60000);
        else if (word == "-newer")
            term = files.find(value) && entry.mtimeMs > files.find(value)->mtimeMs;
        else if (word == "-size")
            term = value.endsWith('c')
                       ? compares(value.chopped(1), entry.content.size())
                       : compares(QByteArray(value).replace('k', ""), (entry.content.size() + 1023) / 1024);
        holds = holds && (term != negated);
        negated = false;
    }
    return holds;
}

int FindTool::run(ShCall& call, SimFiles& files, qint64 nowMs)
{
    if (!parse(call.argv.mid(1)))
        return call.fail("unknown predicate");
    qsizetype maxDepth = 1000, minDepth = 0;
    bool prints = false, printsZero = false, deletes = false, quits = false;
    QByteArray format;
    for (const auto& [word, value] : std::as_const(m_terms)) {
        maxDepth = word == "-maxdepth" ? value.toLongLong() : maxDepth;
        minDepth = word == "-mindepth" ? value.toLongLong() : minDepth;
        format = word == "-printf" ? value : format;
        prints = prints || word == "-print";
        printsZero = printsZero || word == "-print0";
        deletes = deletes || word == "-delete";
        quits = quits || word == "-quit";
    }
    int status = 0;
    for (const QByteArray& root : m_roots.isEmpty() ? QByteArrayList{"."} : m_roots) {
        const QByteArray base = files.resolve(call.path(root), false);
        if (!files.find(base, false)) {
            status = call.fail("'" + root + "': No such file or directory");
            continue;
        }
        for (const QByteArray& path :
             QByteArrayList{base} +
                 (files.find(base, false)->kind == Kind::Folder ? files.below(base) : QByteArrayList())) {
            const SimEntry* entry = files.find(path, false);
            const qsizetype depth = path.mid(base.size()).count('/');
            if (!entry || depth > maxDepth || depth < minDepth || !matches(path, *entry, files, nowMs))
                continue;
            const QByteArray shown = root + path.mid(base.size());
            if (!format.isEmpty())
                call.out->write(printed(format, shown, root, *entry));
            else if (deletes)
                files.remove(path);
            else
                call.out->write(shown + (printsZero ? QByteArray(1, '\0') : QByteArray("\n")));
            if (quits)
                return status;
        }
    }
    return status;
}

QByteArray FindTool::printed(const QByteArray& format, const QByteArray& path, const QByteArray& root,
                             const SimEntry& entry)
{
    QByteArray out;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const char c = format[i];
        const char next = i + 1 < format.size() ? format[i + 1] : '\0';
        if (c == '\\' && next != '\0') {
            out += next == 'n' ? '\n' : next == 't' ? '\t' : next == '0' ? '\0' : next;
            ++i;
        } else if (c == '%' && next != '\0') {
            ++i;
            const QByteArray seconds = QByteArray::number(static_cast<double>(entry.mtimeMs) / 1000.0, 'f', 10);
            if (next == 'T' && i + 1 < format.size()) {
                out += format[++i] == '@' ? seconds : QByteArray();
                continue;
            }
            out += next == 'p'   ? path
                   : next == 'f' ? SimFiles::nameOf(path)
                   : next == 's' ? QByteArray::number(entry.content.size())
                   : next == 'P' ? path.mid(root.size() + 1)
                   : next == 'h' ? SimFiles::parentOf(path)
                   : next == 'm' ? QByteArray::number(entry.mode, 8)
                   : next == 'y' ? QByteArray(entry.kind == Kind::Folder ? "d"
                                              : entry.kind == Kind::Link ? "l"
                                                                         : "f")
                                 : QByteArray(1, next);
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace backend
