#pragma once

#include "backend/shell/ShellSyntax.h"
#include "backend/shell/ShellWorld.h"

#include <QHash>
#include <QSet>

#include <thread>

namespace backend {

/// Runs POSIX sh scripts against a ShWorld. Simplifications: the parts of a pipeline run one after the other, and what
/// stands before `&` runs to its end at once.
class Shell {
public:
    Shell(ShWorld& world, int uid, std::shared_ptr<ShStop> stop);
    Shell(const Shell&) = default;
    Shell& operator=(const Shell&) = delete;
    ~Shell() { endJobs(); }

    void setStreams(std::shared_ptr<ShInput> in, std::shared_ptr<ShOutput> out, std::shared_ptr<ShOutput> err);
    void setVariable(const QByteArray& name, const QByteArray& value, bool exported = false);
    void setArguments(const QByteArray& name, const QByteArrayList& arguments);
    void setFolder(const QByteArray& folder) { m_folder = folder; }

    /// Runs the text as `sh -s` would; the exit status. 143 when it was stopped.
    int run(const QByteArray& text);

private:
    enum class Flow { Normal, Break, Continue, Return, Exit };
    struct Stream {
        std::shared_ptr<ShInput> in;
        std::shared_ptr<ShOutput> out;
    };
    struct Field {
        QByteArray pattern; ///< with quoted characters escaped
        bool split = false; ///< made by splitting: empty ones vanish
        bool any = false;   ///< something, even "", stands in it
    };
    friend class ShellExpansion;

    int runScript(const ShScript& script);
    int runCommand(const ShCommand& command);
    int runBody(const ShCommand& command);
    int runIf(const ShCommand& command);
    int runLoop(const ShCommand& command);
    int runFor(const ShCommand& command);
    int runCase(const ShCommand& command);
    int runAndOr(const ShCommand& command);
    int runPipeline(const ShCommand& command);
    int runSimple(const ShCommand& command);
    int runWords(QByteArrayList words, const std::vector<ShCommand::Assignment>& assignments);
    int runFunction(const ShCommand& body, const QByteArrayList& words);
    int runProgram(const QByteArrayList& words, const QMap<QByteArray, QByteArray>& environment);
    int runInner(const QByteArrayList& words, const QMap<QByteArray, QByteArray>& environment);
    int findAndRun(const QByteArrayList& words);
    int runText(const QByteArray& text);
    bool endsLoop();
    bool redirect(const std::vector<ShRedirect>& redirects);
    int subshell(const ShScript& script);
    QByteArray capture(const ShScript& script);

    // Expansion (ShellExpansion.cpp)
    QByteArrayList expandWords(const std::vector<ShWord>& words);
    QByteArray expandText(const ShWord& word);
    QByteArray expandPattern(const ShWord& word);
    void expandInto(const ShWord& word, std::vector<Field>& fields);
    void splitInto(const QByteArray& text, std::vector<Field>& fields);
    QByteArrayList parameterValues(const ShPart& part, bool& isSet);
    QByteArray parameterText(const ShPart& part);
    QByteArray trimmed(const ShPart& part, const QByteArray& value);
    QByteArray value(const QByteArray& name, bool& isSet) const;
    qint64 arithmetic(const QByteArray& text);

    // Built-in commands (ShellBuiltins.cpp)
    std::optional<int> builtin(const QByteArrayList& words);
    int set(const QByteArrayList& words);
    int read(const QByteArrayList& words);
    int cd(const QByteArrayList& words);
    int commandV(const QByteArrayList& words);
    int test(QByteArrayList words);
    bool testExpression(const QByteArrayList& words, qsizetype& at, bool& bad);
    bool testPrimary(const QByteArrayList& words, qsizetype& at, bool& bad);
    bool testFile(char operation, const QByteArray& path);
    int jump(Flow flow, const QByteArrayList& words);

    int startInBackground(const ShCommand& command);
    int kill(const QByteArrayList& words);
    void endJobs();

    void complain(const QByteArray& text);
    void write(const QByteArray& text) { m_streams[1].out->write(text); }
    QByteArray path(const QByteArray& name) const { return SimFiles::clean(name, m_folder); }

    struct Job {
        std::shared_ptr<ShStop> stop;
        std::shared_ptr<std::thread> thread;
    };
    ShWorld* m_world;
    int m_uid;
    QMap<int, Job> m_jobs; ///< running in the background, by the number of `$!`
    int m_lastJob = 0;
    std::shared_ptr<ShStop> m_stop;
    QHash<QByteArray, QByteArray> m_variables;
    QSet<QByteArray> m_exported;
    QHash<QByteArray, std::shared_ptr<ShCommand>> m_functions;
    QByteArray m_name = "sh";
    QByteArrayList m_arguments;
    QByteArray m_folder = "/";
    QByteArray m_exitTrap;
    QMap<int, Stream> m_streams;
    QHash<QByteArray, std::optional<QByteArray>> m_locals; ///< of the function that runs: values outside of it
    int m_status = 0;
    int m_substitution = 0; ///< status of the last command substitution
    Flow m_flow = Flow::Normal;
    int m_levels = 0;
    int m_tested = 0; ///< > 0: inside a condition, where `set -e` does not end
    int m_umask = 022;
    bool m_errexit = false, m_nounset = false, m_noglob = false, m_xtrace = false;
};

/// The value of an integer expression of `$((…))`; `ok` false: not an expression. `lookup` gives variables.
qint64 shellArithmetic(const QByteArray& text, const std::function<qint64(const QByteArray&)>& lookup,
                       const std::function<void(const QByteArray&, qint64)>& assign, bool* ok);
/// `printf FORMAT WORDS…`; %b %s %d %i %u %x %o %c with flags, width and precision.
QByteArray shellPrintf(const QByteArray& format, QByteArrayList words);

} // namespace backend
