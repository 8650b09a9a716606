#include "app/rollback-wizard/WindowOptions.h"

#include <QCommandLineParser>

namespace app {

namespace {

QList<QCommandLineOption> allOptions()
{
    // Plain English, as the console's: it is read before any language is known.
    const auto option = [](const char* name, const QString& says, const QString& value = {}) {
        return QCommandLineOption(QString::fromLatin1(name), says, value);
    };
    return {
        option("help", QStringLiteral("Shows this text.")),
        option("version", QStringLiteral("Shows the version of the program.")),
        option("practice", QStringLiteral("Opens the built-in practice cluster.")),
        option("case", QStringLiteral("Opens this case file."), QStringLiteral("file")),
        option("state-dir", QStringLiteral("Where runs and records lie."), QStringLiteral("folder")),
        option("rules", QStringLiteral("Uses these rules besides the built-in ones."), QStringLiteral("file")),
        option("lang", QStringLiteral("Language, such as de; otherwise that of the system."), QStringLiteral("code")),
        option("appearance", QStringLiteral("light or dark; otherwise that of the system."), QStringLiteral("word")),
        option("log-level", QStringLiteral("debug, info, warn or error."), QStringLiteral("level"))};
}

WindowOptions refused(const QString& why)
{
    WindowOptions options;
    options.want = WindowOptions::Want::Refused;
    options.text = QStringLiteral("rollback-wizard: %1\n").arg(why);
    return options;
}

WindowOptions answered(const QString& text)
{
    WindowOptions options;
    options.want = WindowOptions::Want::Text;
    options.text = text;
    return options;
}

QString helpText()
{
    QString text = QStringLiteral("Usage: rollback-wizard [options]") + QLatin1String("\n\n");
    for (const QCommandLineOption& option : allOptions()) {
        const QString value =
            option.valueName().isEmpty() ? QString() : QStringLiteral(" <%1>").arg(option.valueName());
        const QString name = QStringLiteral("--") + option.names().first() + value;
        text += QStringLiteral("  %1  %2\n").arg(name, -20).arg(option.description());
    }
    return text;
}

} // namespace

WindowOptions readWindowOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(allOptions());
    if (!parser.parse(QStringList(QStringLiteral("rollback-wizard")) + arguments))
        return refused(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return answered(helpText());
    if (parser.isSet(QStringLiteral("version")))
        return answered(QStringLiteral("rollback-wizard " ROLLBACK_VERSION "\n"));
    if (!parser.positionalArguments().isEmpty())
        return refused(QStringLiteral("\"%1\" is no option; a case file is given by --case")
                           .arg(parser.positionalArguments().first()));
    WindowOptions options;
    options.appearance = parser.value(QStringLiteral("appearance"));
    if (!QStringList{QString(), QStringLiteral("light"), QStringLiteral("dark")}.contains(options.appearance))
        return refused(QStringLiteral("--appearance is light or dark"));
    options.stateFolder = parser.value(QStringLiteral("state-dir"));
    options.caseFile = parser.value(QStringLiteral("case"));
    options.ruleFiles = parser.values(QStringLiteral("rules"));
    options.logLevel = parser.value(QStringLiteral("log-level"));
    options.language = parser.value(QStringLiteral("lang"));
    options.practice = parser.isSet(QStringLiteral("practice"));
    return options;
}

} // namespace app
