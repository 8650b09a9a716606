#include "backend/node/AgentProtocol.h"

#include "backend/base/ShellQuote.h"

#include <algorithm>
#include <array>

namespace backend::agent {

namespace {
constexpr std::array<const char*, 11> verbWords = {"install", "hello",  "lock", "unlock",     "probe", "start",
                                                   "follow",  "status", "stop", "put-secret", "clean"};

/// $0 of the bootstrap: what makes an install recognisable, on the node's process list too.
constexpr char installMark[] = "rollback-wizard-agent";
constexpr int wrapperDepth = 4;

/// Makes the state folder, puts stdin there when it came whole, and becomes the program. Free of single quotes.
/// ROLLBACK_WIZARD_STATE moves the state elsewhere (tests; machines whose /var/lib must not be written).
constexpr char bootstrap[] =
    "umask 077; run=$2; bytes=$3; "
    "if [ -n \"${ROLLBACK_WIZARD_STATE:-}\" ]; then base=$ROLLBACK_WIZARD_STATE; "
    "elif [ \"$(id -u)\" = 0 ]; then base=/var/lib/rollback-wizard; "
    "else base=${XDG_STATE_HOME:-$HOME/.local/state}/rollback-wizard; fi; "
    "state=$base/$run; new=$state/.agent.$$; "
    "why=$({ mkdir -p \"$state\" && chmod 700 \"$base\" \"$state\" && cat >\"$new\" "
    "&& { [ \"$(wc -c <\"$new\")\" -eq \"$bytes\" ] || { echo the program did not arrive whole >&2; false; }; } "
    "&& mv -f \"$new\" \"$state/agent.sh\"; } 2>&1) && exec sh \"$state/agent.sh\" hello; "
    "rm -f \"$new\"; why=$(printf %s \"$why\" | tr \"\\n\" \" \"); "
    "printf \"@rollback-wizard 1 install refused agent.failed\\ndetail %s\\n@rollback-wizard end\\n\" \"$why\"; exit 1";

/// Words as a POSIX shell would split them; operators separate words and are dropped.
class WordSplitter {
public:
    explicit WordSplitter(QByteArrayView text) : m_text(text) {}
    QByteArrayList words()
    {
        while (m_at < m_text.size())
            take(m_text[m_at++]);
        endWord();
        return m_words;
    }

private:
    void take(char c)
    {
        if (c == '\'')
            singleQuoted();
        else if (c == '"')
            doubleQuoted();
        else if (c == '\\' && m_at < m_text.size())
            add(m_text[m_at++]);
        else if (QByteArrayView(" \t\n;&|()").contains(c))
            endWord();
        else
            add(c);
    }
    void singleQuoted()
    {
        m_open = true;
        while (m_at < m_text.size() && m_text[m_at] != '\'')
            add(m_text[m_at++]);
        ++m_at;
    }
    void doubleQuoted()
    {
        m_open = true;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size() && QByteArrayView("\\\"$`").contains(m_text[m_at + 1]))
                ++m_at;
            add(m_text[m_at++]);
        }
        ++m_at;
    }
    void add(char c)
    {
        m_open = true;
        m_word.append(c);
    }
    void endWord()
    {
        if (m_open)
            m_words.append(m_word);
        m_word.clear();
        m_open = false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArrayList m_words;
    QByteArray m_word;
    bool m_open = false;
};

/// Reads the arguments behind a verb one after the other; any that is missing or odd makes the whole call odd.
class Arguments {
public:
    explicit Arguments(QByteArrayList words) : m_words(std::move(words)) {}
    qint64 number(qint64 least)
    {
        bool ok = false;
        const qint64 value = next().toLongLong(&ok);
        m_good = m_good && ok && value >= least;
        return value;
    }
    int smallNumber(int least)
    {
        const qint64 value = number(least);
        m_good = m_good && value <= 1'000'000'000;
        return static_cast<int>(value);
    }
    QString plainName()
    {
        QString name = QString::fromUtf8(next());
        m_good = m_good && isPlainName(name);
        return name;
    }
    QByteArray next()
    {
        if (m_at < m_words.size())
            return m_words[m_at++];
        m_good = false;
        return {};
    }
    TaskKey key()
    {
        const int task = smallNumber(0);
        return {task, smallNumber(1)};
    }
    bool hasMore() const { return m_at < m_words.size(); }
    bool good() const { return m_good; }
    void spoil() { m_good = false; }

private:
    QByteArrayList m_words;
    qsizetype m_at = 0;
    bool m_good = true;
};

void readArguments(Command& command, Arguments& arguments)
{
    switch (command.verb) {
    case Verb::Install:
        command.run = arguments.plainName();
        command.bytes = arguments.number(1);
        break;
    case Verb::Hello:
    case Verb::Lock:
    case Verb::Unlock:
        break;
    case Verb::Probe:
        command.limitSeconds = arguments.smallNumber(0);
        break;
    case Verb::Start:
        command.key = arguments.key();
        command.epoch = arguments.smallNumber(0);
        command.follows = arguments.hasMore();
        if (command.follows)
            command.from = arguments.number(0);
        break;
    case Verb::Follow:
        command.key = arguments.key();
        command.from = arguments.number(0);
        break;
    case Verb::Status:
        command.key = arguments.key();
        break;
    case Verb::Stop:
        command.key = arguments.key();
        command.epoch = arguments.smallNumber(0);
        command.graceSeconds = arguments.smallNumber(0);
        break;
    case Verb::PutSecret:
        command.key = arguments.key();
        command.name = arguments.plainName();
        break;
    case Verb::Clean: {
        const QByteArray what = arguments.next();
        command.keepLogs = what == "keep-logs";
        if (!command.keepLogs && what != "all")
            arguments.spoil();
        break;
    }
    }
}

std::optional<Command> finishCommand(Command command, const QByteArray& word, const QByteArrayList& rest)
{
    const auto found = std::find(verbWords.begin(), verbWords.end(), word);
    const bool isInstall = word == verbWords[0];
    if (found == verbWords.end() || isInstall != command.stateFolder.isEmpty())
        return std::nullopt;
    command.verb = static_cast<Verb>(found - verbWords.begin());
    Arguments arguments(rest);
    readArguments(command, arguments);
    if (!arguments.good())
        return std::nullopt;
    return command;
}

std::optional<Command> commandAt(const QByteArrayList& words, qsizetype at)
{
    static const QByteArray suffix = QByteArrayLiteral("/agent.sh");
    if (at + 1 >= words.size())
        return std::nullopt;
    Command command;
    if (words[at] == installMark)
        return finishCommand(command, words[at + 1], words.mid(at + 2));
    if (!words[at].startsWith('/') || !words[at].endsWith(suffix))
        return std::nullopt;
    command.stateFolder = words[at].chopped(suffix.size());
    command.run = QString::fromUtf8(command.stateFolder.mid(command.stateFolder.lastIndexOf('/') + 1));
    if (!isPlainName(command.run))
        return std::nullopt;
    return finishCommand(command, words[at + 1], words.mid(at + 2));
}

std::optional<Command> parseNested(QByteArrayView line, int depth)
{
    const QByteArrayList words = WordSplitter(line).words();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (auto command = commandAt(words, i))
            return command;
    }
    if (depth == 0)
        return std::nullopt;
    for (const QByteArray& word : words) {
        if (!word.contains(' '))
            continue;
        if (auto command = parseNested(word, depth - 1))
            return command;
    }
    return std::nullopt;
}

QByteArrayList argumentWords(const Command& c)
{
    const auto n = [](qint64 value) { return QByteArray::number(value); };
    QByteArrayList key = {n(c.key.task), n(c.key.attempt)};
    switch (c.verb) {
    case Verb::Install:
        return {c.run.toUtf8(), n(c.bytes)};
    case Verb::Hello:
    case Verb::Lock:
    case Verb::Unlock:
        return {};
    case Verb::Probe:
        return {n(c.limitSeconds)};
    case Verb::Start:
        return key + (c.follows ? QByteArrayList{n(c.epoch), n(c.from)} : QByteArrayList{n(c.epoch)});
    case Verb::Follow:
        return key + QByteArrayList{n(c.from)};
    case Verb::Status:
        return key;
    case Verb::Stop:
        return key + QByteArrayList{n(c.epoch), n(c.graceSeconds)};
    case Verb::PutSecret:
        return key + QByteArrayList{c.name.toUtf8()};
    case Verb::Clean:
        return {c.keepLogs ? "keep-logs" : "all"};
    }
    return {};
}
} // namespace

QByteArray verbWord(Verb verb)
{
    return verbWords[static_cast<std::size_t>(verb)];
}

bool isPlainName(const QString& name)
{
    const auto plain = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '.' || u == '_' ||
               u == '-';
    };
    return !name.isEmpty() && name.size() <= 100 && name[0] != QLatin1Char('.') && name[0] != QLatin1Char('-') &&
           std::all_of(name.begin(), name.end(), plain);
}

QByteArray commandLine(const Command& command)
{
    QByteArray line;
    if (command.verb == Verb::Install)
        line = QByteArrayLiteral("sh -c '") + bootstrap + QByteArrayLiteral("' ") + installMark;
    else
        line = "sh " + shellQuote(QString::fromUtf8(command.stateFolder + "/agent.sh")).toUtf8();
    line += ' ' + verbWord(command.verb);
    for (const QByteArray& word : argumentWords(command))
        line += ' ' + word;
    return line;
}

std::optional<Command> parseCommandLine(QByteArrayView line)
{
    return parseNested(line, wrapperDepth);
}

} // namespace backend::agent
