#include "wizard/procedure/ScriptLint.h"

#include "wizard/procedure/ProcedureTexts.h"
#include "wizard/procedure/ShellScan.h"

#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

/// The command that counts: behind sudo -n, exec, command, env, nohup, timeout, nice, ionice.
QStringList effectiveWords(const ShellCommand& command)
{
    static const QStringList wrappers = {"sudo",    "exec", "command", "env",   "nohup",
                                         "timeout", "nice", "ionice",  "setsid"};
    QStringList words;
    for (const ShellCommand::Word& word : command.words)
        words << word.text;
    while (words.size() > 1 && wrappers.contains(words.first())) {
        words.removeFirst();
        static const QRegularExpression argument(QStringLiteral(R"(\A(-.*|[A-Za-z_][A-Za-z0-9_]*=.*|[0-9]+[smh]?)\z)"));
        while (words.size() > 1 && argument.match(words.first()).hasMatch())
            words.removeFirst();
    }
    if (!words.isEmpty())
        words.first() = words.first().section(QLatin1Char('/'), -1);
    return words;
}

/// Short flags may be joined: -rf has r.
bool hasFlag(const QStringList& words, QChar flag, const char* longFlag)
{
    return std::any_of(words.begin() + 1, words.end(), [&](const QString& word) {
        return word == QLatin1String(longFlag) ||
               (word.startsWith(QLatin1Char('-')) && !word.startsWith(QLatin1String("--")) && word.contains(flag));
    });
}

bool hasAny(const QStringList& words, const QStringList& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString& one) { return words.contains(one); });
}

/// Why a command would wait for a person; empty: it does not.
QString prompt(const ShellCommand& command)
{
    static const QStringList interactive = {"vi",     "vim",      "nano",       "emacs",  "less",   "more",
                                            "top",    "htop",     "man",        "visudo", "passwd", "su",
                                            "dialog", "whiptail", "ssh-keygen", "ssh",    "ftp",    "sftp"};
    const QStringList words = effectiveWords(command);
    if (words.isEmpty())
        return {};
    for (qsizetype i = 0; i <= command.words.size() - words.size() && i < command.words.size(); ++i) {
        if (command.words.at(i).text == QLatin1String("sudo") && !command.has(QStringLiteral("-n")))
            return ProcedureTexts::tr("sudo without -n may ask for a password");
    }
    const QString& name = words.first();
    if (interactive.contains(name) && !(name == QLatin1String("ssh") && command.has(QStringLiteral("BatchMode=yes"))))
        return ProcedureTexts::tr("%1 waits for a person").arg(name);
    if ((name == QLatin1String("rm") || name == QLatin1String("mv") || name == QLatin1String("cp")) &&
        hasFlag(words, QLatin1Char('i'), "--interactive"))
        return ProcedureTexts::tr("%1 -i asks before it acts").arg(name);
    if ((name == QLatin1String("docker") || name == QLatin1String("kubectl")) &&
        hasAny(words, {"-it", "-ti", "-i", "-t", "--tty", "--interactive"}) && hasAny(words, {"run", "exec"}) &&
        hasAny(words, {"-it", "-ti", "-t", "--tty"}))
        return ProcedureTexts::tr("%1 -it needs a terminal").arg(name);
    if (name == QLatin1String("kubectl") && words.contains(QStringLiteral("edit")))
        return ProcedureTexts::tr("kubectl edit opens an editor");
    static const QStringList packagers = {"apt-get", "apt", "yum", "dnf"};
    static const QStringList verbs = {"install", "remove",    "downgrade", "upgrade",
                                      "update",  "reinstall", "erase",     "purge"};
    if (packagers.contains(name) && hasAny(words, verbs) && !hasFlag(words, QLatin1Char('y'), "--assumeyes") &&
        !words.contains(QStringLiteral("--yes")))
        return ProcedureTexts::tr("%1 without -y asks").arg(name);
    if (name == QLatin1String("zypper") && hasAny(words, verbs) && !hasAny(words, {"-n", "--non-interactive", "-y"}))
        return ProcedureTexts::tr("zypper without -n asks");
    if (name == QLatin1String("psql") && !hasAny(words, {"-w", "--no-password"}))
        return ProcedureTexts::tr("psql without -w may ask for a password");
    if ((name == QLatin1String("mysql") || name == QLatin1String("mariadb") || name == QLatin1String("mysqldump")) &&
        hasAny(words, {"-p", "--password"}))
        return ProcedureTexts::tr("%1 -p asks for a password").arg(name);
    return {};
}

bool isFilter(const QString& name)
{
    static const QStringList names = {"grep", "sed",  "awk", "tr",  "cut", "sort", "uniq",
                                      "head", "tail", "wc",  "cat", "od",  "tee"};
    return names.contains(name);
}

/// printf and echo, `true`, and cat of a here-document cannot fail.
bool cannotFail(const ShellCommand& command)
{
    static const QStringList names = {"printf", "echo", ":", "true"};
    const QString name = command.name();
    return names.contains(name) ||
           (name == QLatin1String("cat") && command.readsHereDocument && command.words.size() == 1);
}

class Lint {
public:
    Lint(const Template& script, const ScriptDuty& duty, const YamlFindings& findings)
        : m_script(script), m_duty(duty), m_findings(findings), m_scan(scanShell(script.text))
    {
    }

    void run()
    {
        for (const MisplacedName& one : m_scan.misplaced)
            reportMisplaced(one);
        for (const TemplateName& name : templateNames(m_script.text))
            checkListStandsAlone(name);
        if (m_scan.backquote >= 0)
            report("script.backquote", m_scan.backquote, ProcedureTexts::tr("backquotes are not used here"),
                   ProcedureTexts::tr("write $(…)"));
        if (m_scan.unclosed >= 0)
            report("script.unclosed", m_scan.unclosed,
                   ProcedureTexts::tr("a quote, bracket or here-document never ends"));
        for (const QList<ShellCommand>& stream : m_scan.streams)
            lintStream(stream);
        checkTraps();
    }

private:
    void report(const char* code, qsizetype offset, const QString& message, const QString& hint = {})
    {
        m_findings.error(QString::fromLatin1(code), markWithin(m_script, offset), message, hint);
    }

    void reportMisplaced(const MisplacedName& one)
    {
        using Where = MisplacedName::Where;
        const QString name = m_script.text.mid(one.name.offset, one.name.length);
        const QString hint = ProcedureTexts::tr("put it outside, for example x=%1, and use \"$x\"").arg(name);
        switch (one.where) {
        case Where::SingleQuotes:
        case Where::DoubleQuotes:
            return report("script.name.quoted", one.name.offset,
                          ProcedureTexts::tr("%1 stands inside quotes; it quotes itself").arg(name), hint);
        case Where::HereDocument:
            return report("script.name.hereDocument", one.name.offset,
                          ProcedureTexts::tr("%1 stands in a here-document").arg(name), hint);
        case Where::Arithmetic:
        case Where::Expansion:
        case Where::Backquotes:
            break;
        }
        report("script.name.nested", one.name.offset,
               ProcedureTexts::tr("%1 stands inside an expansion of the shell").arg(name), hint);
    }

    void checkListStandsAlone(const TemplateName& name)
    {
        const qsizetype end = name.offset + name.length;
        const QChar before = name.offset == 0 ? QLatin1Char(' ') : m_script.text.at(name.offset - 1);
        const QChar after = end >= m_script.text.size() ? QLatin1Char(' ') : m_script.text.at(end);
        if (name.isList && (!QStringLiteral(" \n(").contains(before) || !QStringLiteral(" \n;)").contains(after)))
            report("script.list", name.offset, ProcedureTexts::tr("a list must stand between spaces"));
    }

    void lintStream(const QList<ShellCommand>& stream)
    {
        for (qsizetype i = 0; i < stream.size(); ++i) {
            const ShellCommand& command = stream.at(i);
            const QString asks = prompt(command);
            if (!asks.isEmpty())
                report("script.prompt", command.offset, asks, ProcedureTexts::tr("nobody can answer a run"));
            checkForbidden(command);
            checkFetchedShell(command);
            checkDelete(command);
            const bool pipes = command.after == QLatin1String("|") || command.after == QLatin1String("|&");
            if (pipes && i + 1 < stream.size())
                checkPipe(command, stream.at(i + 1));
        }
    }

    /// Scripts are ended by TERM when they take too long or a person stops them, and dash then runs no EXIT trap.
    void checkTraps()
    {
        const ShellCommand* scratch = nullptr;
        const ShellCommand* clearing = nullptr;
        bool ended = false;
        for (const QList<ShellCommand>& stream : m_scan.streams) {
            for (const ShellCommand& command : stream) {
                const QStringList words = effectiveWords(command);
                if (words.value(0) == QLatin1String("mktemp"))
                    scratch = &command;
                if (words.value(0) == QLatin1String("trap") && words.contains(QStringLiteral("EXIT")))
                    clearing = &command;
                if (words.value(0) == QLatin1String("trap") && words.contains(QStringLiteral("TERM")))
                    ended = true;
            }
        }
        if (scratch && !clearing)
            report("script.scratch", scratch->offset,
                   ProcedureTexts::tr("what mktemp makes stays when the script fails"),
                   ProcedureTexts::tr("write trap 'rm -rf -- \"$name\"' EXIT behind it"));
        if (clearing && !ended)
            report("script.trap", clearing->offset,
                   ProcedureTexts::tr("a script that is ended from outside does not do this"),
                   ProcedureTexts::tr("write trap 'exit 143' HUP INT TERM beside it"));
    }

    void checkForbidden(const ShellCommand& command)
    {
        const QStringList words = effectiveWords(command);
        const bool uninstall = !words.isEmpty() && words.first().endsWith(QLatin1String("-uninstall.sh"));
        const bool remove =
            words.size() > 1 && words.at(0) == QLatin1String("rke") && words.at(1) == QLatin1String("remove");
        if (uninstall || remove)
            report("script.forbidden", command.offset,
                   ProcedureTexts::tr("the wizard never runs %1: it deletes what the rollback needs")
                       .arg(words.join(QLatin1Char(' '))),
                   ProcedureTexts::tr("offer it as text where the documents ask for it"));
    }

    /// sh -c "$(curl …)", eval "$(wget …)"
    void checkFetchedShell(const ShellCommand& command)
    {
        static const QStringList runners = {"sh", "bash", "eval"};
        const QStringList words = effectiveWords(command);
        const QString rest = words.mid(1).join(QLatin1Char(' '));
        if (!words.isEmpty() && runners.contains(words.first()) &&
            (rest.contains(QLatin1String("$(curl ")) || rest.contains(QLatin1String("$(wget "))))
            reportFetchedShell(command);
    }

    void reportFetchedShell(const ShellCommand& command)
    {
        report("script.fetchedShell", command.offset,
               ProcedureTexts::tr("a download goes straight into a shell: a cut connection runs half of it"),
               ProcedureTexts::tr("save it to a file, check it, run the file"));
    }

    void checkPipe(const ShellCommand& left, const ShellCommand& right)
    {
        static const QStringList shells = {"sh", "bash", "dash", "ash", "zsh"};
        const QStringList from = effectiveWords(left);
        const QStringList to = effectiveWords(right);
        const bool fetches =
            !from.isEmpty() && (from.first() == QLatin1String("curl") || from.first() == QLatin1String("wget"));
        if (fetches && !to.isEmpty() && shells.contains(to.first()))
            return reportFetchedShell(left);
        const bool middle = left.before == QLatin1String("|") && !from.isEmpty() && isFilter(from.first());
        if (!m_duty.mayPipeFailing && !cannotFail(left) && !middle)
            report("script.pipe", left.offset,
                   ProcedureTexts::tr("the left side of this pipe can fail unseen: %1").arg(left.name()),
                   ProcedureTexts::tr("write out=$(command) || exit 1 and printf '%s\\n' \"$out\" | …"));
    }

    void checkDelete(const ShellCommand& command)
    {
        const QStringList words = effectiveWords(command);
        if (words.isEmpty() || words.first() != QLatin1String("rm"))
            return;
        const bool recursive =
            hasFlag(words, QLatin1Char('r'), "--recursive") || hasFlag(words, QLatin1Char('R'), "--recursive");
        for (qsizetype i = 1; recursive && i < words.size(); ++i) {
            const QString& target = words.at(i);
            if (target.startsWith(QLatin1Char('-')))
                continue;
            if (m_duty.kept.contains(target))
                report("script.deletesKept", command.offset,
                       ProcedureTexts::tr("this deletes %1, which the step keeps").arg(target));
            else if (!m_duty.mayDelete && !isOwnScratch(target))
                report("script.deletesUnkept", command.offset,
                       ProcedureTexts::tr("this deletes %1, which nothing keeps").arg(target),
                       ProcedureTexts::tr("move it aside, or say effect: destroy and keeps"));
        }
    }

    /// A folder of this run, or one that the script itself made by mktemp.
    bool isOwnScratch(const QString& target) const
    {
        if (target.contains(QLatin1String("${run.id}")) || target.contains(QLatin1String("${stamp}")))
            return true;
        static const QRegularExpression variable(QStringLiteral(R"(\A\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?(/|\z))"));
        const auto match = variable.match(target);
        return match.hasMatch() && m_script.text.contains(match.captured(1) + QLatin1String("=$(mktemp"));
    }

    const Template& m_script;
    const ScriptDuty& m_duty;
    const YamlFindings& m_findings;
    ShellScan m_scan;
};

} // namespace

void lintScript(const Template& script, const ScriptDuty& duty, const YamlFindings& findings)
{
    Lint(script, duty, findings).run();
}

bool printsLine(const QString& script, const QString& line)
{
    const bool isPattern = line.startsWith(QLatin1String("re:"));
    const QRegularExpression pattern(isPattern ? line.mid(3) : QRegularExpression::escape(line));
    if (!pattern.isValid())
        return false; // reported where the line is read
    const ShellScan scan = scanShell(script);
    for (const QList<ShellCommand>& stream : scan.streams) {
        for (const ShellCommand& command : stream) {
            if (command.name() != QLatin1String("echo") && command.name() != QLatin1String("printf"))
                continue;
            QStringList words;
            for (const ShellCommand::Word& word : command.words.mid(1))
                words << word.text;
            if (pattern.match(words.join(QLatin1Char(' '))).hasMatch())
                return true;
        }
    }
    return false;
}

} // namespace wizard
