#include "backend/shell/Options.h"
#include "backend/shell/ShellPattern.h"
#include "backend/shell/Userland.h"

#include <algorithm>

namespace backend {

QByteArray readOperands(ShCall& call, const SimFiles& files, const QByteArrayList& operands, bool& failed)
{
    if (operands.isEmpty())
        return call.input->readAll();
    QByteArray text;
    for (const QByteArray& each : operands) {
        if (each == "-" || each == "/dev/stdin") {
            text += call.input->readAll();
            continue;
        }
        if (each == "/dev/null")
            continue;
        const SimEntry* entry = files.find(call.path(each));
        const bool secret = entry && call.uid != 0 && !files.readableByAll(call.path(each));
        if (entry && entry->kind == SimEntry::Kind::File && !secret) {
            text += entry->content;
            continue;
        }
        failed = true;
        call.fail(each + (!entry   ? ": No such file or directory"
                          : secret ? ": Permission denied"
                                   : ": Is a directory"));
    }
    return text;
}

QByteArrayList linesOf(const QByteArray& text)
{
    QByteArrayList lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

namespace {
QString latin(const QByteArray& text)
{
    return QString::fromLatin1(text);
}

QByteArray joined(const QByteArrayList& lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + "\n";
}

int cat(ShCall& call, const SimFiles& files)
{
    bool failed = false;
    call.out->write(readOperands(call, files, Options(call.argv, "").operands(), failed));
    return failed ? 1 : 0;
}

int headOrTail(ShCall& call, const SimFiles& files, bool head)
{
    QByteArrayList argv = call.argv;
    if (argv.size() > 1 && argv.at(1).size() > 1 && argv.at(1)[0] == '-' && argv.at(1)[1] >= '0' &&
        argv.at(1)[1] <= '9')
        argv[1] = "-n" + argv.at(1).mid(1);
    const Options options(argv, "nc");
    bool failed = false;
    const QByteArray text = readOperands(call, files, options.operands(), failed);
    const bool bytes = options.has("c");
    const QByteArray count = options.value(bytes ? "c" : "n", "10");
    const qsizetype number =
        count.startsWith('+') || count.startsWith('-') ? count.mid(1).toLongLong() : count.toLongLong();
    if (bytes) {
        call.out->write(head ? (count.startsWith('-') ? text.chopped(qMin(number, text.size())) : text.left(number))
                             : (count.startsWith('+') ? text.mid(qMax<qsizetype>(number - 1, 0)) : text.right(number)));
        return failed ? 1 : 0;
    }
    const QByteArrayList lines = linesOf(text);
    const qsizetype size = lines.size();
    const QByteArrayList kept =
        head ? lines.mid(0, count.startsWith('-') ? qMax<qsizetype>(size - number, 0) : number)
             : lines.mid(count.startsWith('+') ? qMax<qsizetype>(number - 1, 0) : qMax<qsizetype>(size - number, 0));
    call.out->write(joined(kept));
    return failed ? 1 : 0;
}

struct Grep {
    Options options;
    QList<QRegularExpression> patterns;

    explicit Grep(const ShCall& call) : options(call.argv, "efmABC", {"max-count", "regexp"}) {}

    bool matches(const QByteArray& line) const
    {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&](const auto& each) { return each.match(latin(line)).hasMatch(); });
    }
};

int grep(ShCall& call, const SimFiles& files)
{
    const QByteArray name = SimFiles::nameOf(call.argv.front());
    Grep grep(call);
    const Options& options = grep.options;
    QByteArrayList operands = options.operands();
    QByteArrayList texts = options.values("e");
    if (texts.isEmpty() && !operands.isEmpty())
        texts = operands.takeFirst().split('\n');
    const bool fixed = name == "fgrep" || options.has("F");
    const bool extended = name == "egrep" || options.has("E");
    for (const QByteArray& text : std::as_const(texts)) {
        QByteArray pattern = fixed ? QRegularExpression::escape(latin(text)).toLatin1() : text;
        QRegularExpression regex = fixed ? QRegularExpression(latin(pattern)) : posixRegex(pattern, extended);
        if (options.has("x") || options.has("w"))
            regex.setPattern((options.has("x") ? QStringLiteral("\\A(?:%1)\\z") : QStringLiteral("\\b(?:%1)\\b"))
                                 .arg(regex.pattern()));
        if (options.has("i"))
            regex.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        grep.patterns.append(regex);
    }
    if (options.has("r") || options.has("R")) {
        QByteArrayList found;
        for (const QByteArray& each : std::as_const(operands))
            for (const QByteArray& path : files.below(call.path(each)))
                if (files.find(path)->kind == SimEntry::Kind::File)
                    found.append(path);
        operands = found;
    }
    const bool named =
        !options.has("h") && (operands.size() > 1 || options.has("H") || options.has("r") || options.has("R"));
    const qint64 limit = options.has("m")           ? options.value("m").toLongLong()
                         : options.has("max-count") ? options.value("max-count").toLongLong()
                                                    : -1;
    bool failed = false, any = false;
    const auto silent = std::make_shared<ShBytesOutput>();
    ShCall reading = call;
    if (options.has("s") || options.has("q"))
        reading.err = silent;
    for (const QByteArray& operand : operands.isEmpty() ? QByteArrayList{"-"} : operands) {
        const QByteArrayList lines = linesOf(readOperands(reading, files, {operand}, failed));
        qint64 count = 0;
        const QByteArray prefix = named ? operand + ":" : QByteArray();
        for (qsizetype i = 0; i < lines.size() && (limit < 0 || count < limit); ++i) {
            if (grep.matches(lines.at(i)) == options.has("v"))
                continue;
            ++count;
            if (options.has("q") || options.has("c") || options.has("l"))
                continue;
            if (options.has("o")) {
                for (const auto& pattern : grep.patterns)
                    for (auto it = pattern.globalMatch(latin(lines.at(i))); it.hasNext();)
                        call.out->write(prefix + it.next().captured().toLatin1() + "\n");
            } else {
                call.out->write(prefix + (options.has("n") ? QByteArray::number(i + 1) + ":" : QByteArray()) +
                                lines.at(i) + "\n");
            }
        }
        any = any || count > 0;
        if (options.has("c"))
            call.out->write(prefix + QByteArray::number(count) + "\n");
        else if (options.has("l") && count > 0)
            call.out->write(operand + "\n");
    }
    return any ? 0 : failed ? 2 : 1;
}

QByteArray expandedSet(const QByteArray& set)
{
    QByteArray text = set;
    text.replace("[:upper:]", "A-Z").replace("[:lower:]", "a-z").replace("[:digit:]", "0-9");
    text.replace("[:space:]", " \\t\\n\\r\\v\\f")
        .replace("[:alnum:]", "A-Za-z0-9")
        .replace("[:alpha:]", "A-Za-z")
        .replace("[:blank:]", " \\t");
    text = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").replace("\\0", QByteArray(1, '\0'));
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i + 2 < text.size() && text[i + 1] == '-') {
            for (int c = static_cast<unsigned char>(text[i]); c <= static_cast<unsigned char>(text[i + 2]); ++c)
                out += static_cast<char>(c);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

int tr(ShCall& call)
{
    const Options options(call.argv, "");
    const QByteArray from = expandedSet(options.operands().value(0)), to = expandedSet(options.operands().value(1));
    const bool complement = options.has("c") || options.has("C");
    QByteArray out;
    for (const char c : call.input->readAll()) {
        const bool in = from.contains(c) != complement;
        if (in && options.has("d"))
            continue;
        const char made = in && !options.has("d") && !to.isEmpty()
                              ? to[complement ? to.size() - 1 : qMin(from.indexOf(c), to.size() - 1)]
                              : c;
        if (options.has("s") && !out.isEmpty() && out.back() == made && (to.isEmpty() ? in : to.contains(made)))
            continue;
        out += made;
    }
    call.out->write(out);
    return 0;
}

int cut(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "dfcb");
    const bool characters = options.has("c") || options.has("b");
    const QByteArray list = options.value(options.has("c") ? "c" : options.has("b") ? "b" : "f");
    const char delimiter = options.value("d", "\t")[0];
    bool failed = false;
    for (const QByteArray& line : linesOf(readOperands(call, files, options.operands(), failed))) {
        if (!characters && !line.contains(delimiter)) {
            if (!options.has("s"))
                call.out->write(line + "\n");
            continue;
        }
        QByteArrayList fields = characters ? QByteArrayList() : line.split(delimiter);
        for (qsizetype i = 0; characters && i < line.size(); ++i)
            fields.append(line.mid(i, 1));
        QByteArrayList kept;
        for (qsizetype i = 1; i <= fields.size(); ++i) {
            for (const QByteArray& range : list.split(',')) {
                const qsizetype dash = range.indexOf('-');
                const qint64 low = dash < 0 ? range.toLongLong() : dash == 0 ? 1 : range.left(dash).toLongLong();
                const qint64 high = dash < 0                   ? low
                                    : dash + 1 == range.size() ? fields.size()
                                                               : range.mid(dash + 1).toLongLong();
                if (i >= low && i <= high) {
                    kept.append(fields.at(i - 1));
                    break;
                }
            }
        }
        call.out->write(kept.join(characters ? QByteArray() : QByteArray(1, delimiter)) + "\n");
    }
    return failed ? 1 : 0;
}

int sort(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "ktTo");
    bool failed = false;
    QByteArrayList lines = linesOf(readOperands(call, files, options.operands(), failed));
    const QByteArray key = options.value("k");
    const qsizetype field = key.isEmpty() ? 0
                                          : key.left(key.indexOf(',') < 0 ? key.size() : key.indexOf(','))
                                                .replace("n", "")
                                                .replace("r", "")
                                                .toLongLong();
    const bool numeric = options.has("n") || key.contains('n');
    const bool version = options.has("V");
    const auto keyOf = [&](const QByteArray& line) {
        if (field == 0)
            return line;
        const QByteArrayList parts =
            options.has("t") ? line.split(options.value("t")[0]) : line.simplified().split(' ');
        return parts.value(field - 1);
    };
    const auto padded = [](const QByteArray& text) {
        QByteArray out, digits;
        for (const char c : text + " ") {
            if (c >= '0' && c <= '9') {
                digits += c;
                continue;
            }
            if (!digits.isEmpty())
                out += digits.rightJustified(12, '0');
            digits.clear();
            out += c;
        }
        return out;
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const QByteArray& a, const QByteArray& b) {
        const QByteArray x = keyOf(a), y = keyOf(b);
        if (numeric && x.toDouble() != y.toDouble())
            return x.toDouble() < y.toDouble();
        return version ? padded(x) < padded(y) : x < y;
    });
    if (options.has("r") || key.contains('r'))
        std::reverse(lines.begin(), lines.end());
    if (options.has("u"))
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    call.out->write(joined(lines));
    return failed ? 2 : 0;
}

int uniq(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "f");
    bool failed = false;
    const QByteArrayList lines = linesOf(readOperands(call, files, options.operands(), failed));
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i;
        while (end < lines.size() && lines.at(end) == lines.at(i))
            ++end;
        const bool skip = (options.has("d") && end - i < 2) || (options.has("u") && end - i > 1);
        if (!skip)
            call.out->write(
                (options.has("c") ? QByteArray::number(end - i).rightJustified(7, ' ') + " " : QByteArray()) +
                lines.at(i) + "\n");
        i = end;
    }
    return 0;
}

int wc(ShCall& call, const SimFiles& files)
{
    const Options options(call.argv, "");
    bool failed = false;
    const QByteArray text = readOperands(call, files, options.operands(), failed);
    const QByteArray words = text.simplified();
    QByteArrayList numbers;
    const bool all = !options.has("l") && !options.has("w") && !options.has("c") && !options.has("m");
    if (all || options.has("l"))
        numbers.append(QByteArray::number(text.count('\n')));
    if (all || options.has("w"))
        numbers.append(QByteArray::number(words.isEmpty() ? 0 : words.count(' ') + 1));
    if (all || options.has("c") || options.has("m"))
        numbers.append(QByteArray::number(text.size()));
    call.out->write(numbers.join(' ') + (options.operands().isEmpty() ? "" : " " + options.operands().first()) + "\n");
    return failed ? 1 : 0;
}

} // namespace

std::optional<int> runFilter(ShCall& call, const SimFiles& files)
{
    const QByteArray name = SimFiles::nameOf(call.argv.front());
    if (name == "cat" || name == "zcat")
        return cat(call, files);
    if (name == "head" || name == "tail")
        return headOrTail(call, files, name == "head");
    if (name == "grep" || name == "egrep" || name == "fgrep")
        return grep(call, files);
    if (name == "tr")
        return tr(call);
    if (name == "cut")
        return cut(call, files);
    if (name == "sort")
        return sort(call, files);
    if (name == "uniq")
        return uniq(call, files);
    if (name == "wc")
        return wc(call, files);
    if (name == "awk" || name == "gawk" || name == "mawk")
        return runAwk(call, files);
    return runCalculation(call, files);
}

} // namespace backend
