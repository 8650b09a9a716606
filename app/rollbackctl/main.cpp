// rollbackctl: the engine without a window. Verbs and exit codes are described in README.md of app.

#include "app/common/Startup.h"
#include "app/rollbackctl/Invocation.h"
#include "wizard/procedure/ProcedureReader.h"
#include "wizard/run/RunFolder.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <functional>

namespace {

using app::Invocation;

struct Verb {
    QString name, words, help;
    QList<QCommandLineOption> options;
    std::function<int(Invocation&)> run;
};

QCommandLineOption option(const QString& name, const QString& help, const QString& value = {})
{
    return value.isEmpty() ? QCommandLineOption(name, help) : QCommandLineOption(name, help, value);
}

QList<QCommandLineOption> loginOptions()
{
    return {option("answers", "Answers given in advance (host keys, warnings, reasons).", "file"),
            option("askpass", "Program that prints one secret on its standard output.", "program"),
            option("secret-fd", "File descriptor with one 'ID=secret' line per secret.", "number"),
            option("known-hosts", "Further known_hosts file.", "file"),
            option("ssh-config", "Use this ssh_config alone, as ssh -F does.", "file")};
}

/// How the machine is reached that stands for itself and not in a case.
QList<QCommandLineOption> nodeOptions()
{
    return loginOptions() << option("key", "Key file for the machine.", "file")
                          << option("become", "How to become root there: none, sudo or sudo-password.", "how")
                          << option("jump", "Jump host on the way there; may be repeated.", "host");
}

QList<Verb> verbs()
{
    const QCommandLineOption json = option("json", "Print JSON.");
    const QCommandLineOption format = option("format", "text, markdown, html, pdf or json.", "format");
    const QCommandLineOption output({"output", "o"}, "Write to this file.", "file");
    const QCommandLineOption events = option("events", "Print one JSON object per event.");
    return {
        {"procedures", "", "List the procedures of this program.", {json}, app::listProcedures},
        {"lint", "FILE…", "Check procedure or case files.", {}, app::lint},
        {"probe", "CASE", "Read facts and find snapshots; changes nothing.", loginOptions() << json, app::probe},
        {"snapshots", "CASE", "List what there is to go back to; with --whole read each to its end. Changes nothing.",
         loginOptions() << option("whole", "Read each to its end, at low priority: is it whole, does the token fit.")
                        << json,
         app::snapshots},
        {"preflight", "CASE", "Run every check; changes nothing.", loginOptions() << json, app::preflight},
        {"plan", "CASE", "Show the plan of a case.",
         loginOptions() << option("facts", "Use these facts instead of connecting.", "file") << format << output,
         app::plan},
        {"connect", "CASE", "Log in to every node of a case and say which answer; changes nothing.",
         loginOptions() << json, app::connectAll},
        {"detect", "NODE|CASE", "Say how a machine was installed, with the evidence; changes nothing.",
         nodeOptions() << option("node", "Of a case: this node instead of the first server.", "name") << json,
         app::detect},
        {"import", "SOURCE…", "Make a case of what exists: files, node:[USER@]HOST[:PORT], or - for a list.",
         nodeOptions() << output << option("name", "Name of the case.", "name")
                       << option("install-type", "Install type, where no source shows it.", "type")
                       << option("kubectl", "kubectl for a kubeconfig.", "program") << json,
         app::importNodes},
        {"run", "CASE", "Roll back.",
         loginOptions() << option("confirm", "The case's name, as consent.", "name") << events, app::run},
        {"resume", "RUN", "Go on with an interrupted run.",
         loginOptions() << option("speed", "Of a practice run: how many times faster.", "factor") << events,
         app::resume},
        {"take-over", "CASE",
         "Show the run that another desk leads on the nodes of a case; with --confirm go on with it here.",
         loginOptions() << option("confirm", "The run's name, as consent.", "run") << events << json, app::takeOver},
        {"clean-up", "RUN", "Show the plan that deletes what a completed rollback kept; with --confirm carry it out.",
         loginOptions() << option("confirm", "The case's name, as consent.", "name") << events << format << output,
         app::cleanUp},
        {"runs", "", "List the runs.", {json}, app::listRuns},
        {"show", "RUN", "Show where a run stands.", {json}, app::showRun},
        {"record", "RUN", "Write the record of a run.", {format, output}, app::record},
        {"verify-record", "FILE", "Check a record against itself and its journal.", {}, app::checkRecord},
        {"practice",
         "[PROCEDURE]",
         "Roll back the built-in practice cluster.",
         {option("auto", "Accept the warnings and play to the end."),
          option("at-own-risk", "Also pass checks that ask for a reason."), option("fault", "Add a fault.", "id"),
          option("answers", "Decisions at failures, given in advance.", "file"),
          option("list", "List drills and faults."), option("speed", "How many times faster.", "factor"), events, json},
         app::practice},
    };
}

QString overview()
{
    QString text = QStringLiteral("usage: rollbackctl VERB [options]\n\n");
    for (const Verb& verb : verbs())
        text += QStringLiteral("  %1 %2\n      %3\n").arg(verb.name, verb.words, verb.help);
    return text + QStringLiteral("\nglobal: --state-dir DIR  --rules FILE  --log-level LEVEL  --lang CODE  --version\n"
                                 "exit: 0 done, 1 failed, stopped or not proven, 2 bad usage or input, "
                                 "3 a rule blocks or consent is missing, 4 interrupted, can be resumed\n");
}

bool useRules(const QStringList& paths, app::Console& console)
{
    wizard::Diagnostics diagnostics;
    const bool used = paths.isEmpty() || wizard::useOwnRules(paths, diagnostics);
    if (!diagnostics.all().isEmpty())
        console.problem(diagnostics.toString());
    return used;
}

int runVerb(const Verb& verb, const QStringList& arguments, app::Console& console)
{
    QCommandLineParser parser;
    QList<QCommandLineOption> options = verb.options;
    options << option("state-dir", "Where runs are kept.", "dir") << option("log-level", "Log level.", "level")
            << option("rules", "Further rules of your own.", "file") << option("lang", "Language of texts.", "code")
            << option("help", "Show help.");
    parser.addOptions(options);
    parser.setApplicationDescription(verb.help);
    parser.addPositionalArgument(verb.name, verb.help, verb.name + ' ' + verb.words);
    if (!parser.parse(arguments)) {
        console.problem(parser.errorText());
        return app::exit_code::BadInput;
    }
    if (parser.isSet("help")) {
        console.line(parser.helpText());
        return app::exit_code::Done;
    }
    Invocation call{console, parser.value("state-dir"), parser.positionalArguments().mid(1), {}};
    if (call.stateFolder.isEmpty())
        call.stateFolder = wizard::RunFolder::defaultStateFolder();
    for (const QCommandLineOption& known : options) {
        const QString name = known.names().constFirst();
        if (parser.isSet(name))
            call.options.insert(name, known.valueName().isEmpty() ? QStringList{QString()} : parser.values(name));
    }
    return useRules(parser.values("rules"), console) ? verb.run(call) : app::exit_code::BadInput;
}

} // namespace

int main(int argc, char** argv)
{
    // PDF layout needs fonts, not a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    app::prepareProcess();
    QGuiApplication application(argc, argv);
    app::nameApplication();
    app::Console console;
    QStringList arguments = application.arguments();
    app::startLogging(app::optionValue(arguments, "--log-level"));
    app::loadTranslations(app::optionValue(arguments, "--lang"));

    if (arguments.contains("--version")) {
        console.line(QStringLiteral("rollbackctl " ROLLBACK_VERSION));
        return app::exit_code::Done;
    }
    const QStringList words = arguments.mid(1);
    for (const Verb& verb : verbs()) {
        const qsizetype at = words.indexOf(verb.name);
        // Global options may stand before the verb.
        if (at >= 0 && (at == 0 || words.at(0).startsWith("--")))
            return runVerb(verb, arguments, console);
    }
    if (words.contains("--help") || words.contains("help")) {
        console.line(overview());
        return app::exit_code::Done;
    }
    console.problem(overview());
    return app::exit_code::BadInput;
}
