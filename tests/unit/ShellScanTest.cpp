#include "wizard/procedure/ShellScan.h"
#include "wizard/procedure/ScriptLint.h"

#include <QTest>

using namespace wizard;

namespace {

/// "cmd a|cmd b;" of each stream, substitutions first.
QString shape(const QString& script)
{
    QStringList streams;
    for (const QList<ShellCommand>& stream : scanShell(script).streams) {
        QString text;
        for (const ShellCommand& command : stream) {
            QStringList words;
            for (const ShellCommand::Word& word : command.words)
                words << word.text;
            QString after = command.after;
            text += words.join(QLatin1Char(' ')) + after.replace(QLatin1Char('\n'), QLatin1Char(';'));
        }
        streams << text;
    }
    return streams.join(QStringLiteral(" // "));
}

} // namespace

class ShellScanTest : public QObject {
    Q_OBJECT

private slots:
    void commands_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("seen");
        QTest::newRow("pipe") << "a b | c"
                              << "a b|c";
        QTest::newRow("or is no pipe") << "a || b && c"
                                       << "a||b&&c";
        QTest::newRow("pipe over a line") << "a |\n  b"
                                          << "a|b";
        QTest::newRow("quotes") << "a 'b | c' \"d;e\" f\\ g"
                                << "a b | c d;e f g";
        QTest::newRow("substitution") << "x=$(a | b) c"
                                      << "a|b // c";
        QTest::newRow("substitution in quotes") << "echo \"x $(a 'b)') y\""
                                                << "a b) // echo x $(a 'b)') y";
        QTest::newRow("reserved words") << "if a; then b; else c; fi"
                                        << "a;b;c;fi";
        QTest::newRow("loop") << "while read -r x; do a; done <f | b"
                              << "read -r x;a;done|b";
        QTest::newRow("redirections") << "a 2>/dev/null >f <<<x b"
                                      << "a b";
        QTest::newRow("digit word") << "a 2 >f"
                                    << "a 2";
        QTest::newRow("case") << "case $x in a|b) c ;; *) d | e ;; esac; f"
                              << "case $x in;c;;d|e;;esac;f";
        QTest::newRow("case in a substitution") << "x=$(case y in a) b ;; esac); c"
                                                << "case y in;b;;esac // ;c";
        QTest::newRow("here-document") << "cat <<'E' | a\nb | c\nE\nd"
                                       << "cat|a;d";
        QTest::newRow("here-document with tabs") << "cat <<-E\n  b\n  E\nd"
                                                 << "cat;d";
        QTest::newRow("comment") << "a # b | c\n# d\ne"
                                 << "a;e";
        QTest::newRow("hash in a word") << "a b#c ${x#y}"
                                        << "a b#c ${x#y}";
        QTest::newRow("continued line") << "a \\\n b"
                                        << "a b";
        QTest::newRow("arithmetic") << "a $((1 + (2 | 3))) b"
                                    << "a $((1 + (2 | 3))) b";
        QTest::newRow("function") << "f() { a; }\nf"
                                  << "f(a;};f";
        QTest::newRow("subshell pipe") << "(a; b) | c"
                                       << "a;b))|c";
        QTest::newRow("expansion with quotes") << "a \"${x%\"}\"}\" b"
                                               << "a ${x%\"}\"} b";
        QTest::newRow("empty") << ""
                               << "";
    }

    void commands()
    {
        QFETCH(QString, script);
        QFETCH(QString, seen);
        QCOMPARE(shape(script), seen);
        QCOMPARE(scanShell(script).unclosed, qsizetype(-1));
    }

    void unclosed_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("offset");
        QTest::newRow("single quote") << "a 'b" << 2;
        QTest::newRow("double quote") << "a \"b" << 2;
        QTest::newRow("substitution") << "a $(b" << 4;
        QTest::newRow("braces") << "a ${b:-" << 2;
        QTest::newRow("arithmetic") << "a $((1" << 2;
        QTest::newRow("here-document") << "cat <<E\nb" << 6;
    }

    void unclosed()
    {
        QFETCH(QString, script);
        QFETCH(int, offset);
        QCOMPARE(scanShell(script).unclosed, qsizetype(offset));
    }

    void misplacedNames_data()
    {
        using Where = MisplacedName::Where;
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("where"); ///< -1: well placed
        QTest::newRow("bare") << "a ${input.x}" << -1;
        QTest::newRow("touching text") << "a --b=${input.x}/c" << -1;
        QTest::newRow("touching quotes") << "a 'b'${input.x}\"c\"" << -1;
        QTest::newRow("in a substitution in quotes") << "a \"$(b ${input.x})\"" << -1;
        QTest::newRow("double quotes") << "a \"${input.x}\"" << int(Where::DoubleQuotes);
        QTest::newRow("single quotes") << "a 'x ${input.x}'" << int(Where::SingleQuotes);
        QTest::newRow("quotes in a substitution") << "a $(b \"${input.x}\")" << int(Where::DoubleQuotes);
        QTest::newRow("here-document") << "a <<E\n${input.x}\nE\n" << int(Where::HereDocument);
        QTest::newRow("after a here-document") << "a <<E\nb\nE\nc ${input.x}\n" << -1;
        QTest::newRow("arithmetic") << "a $((${input.x}))" << int(Where::Arithmetic);
        QTest::newRow("expansion") << "a ${b#${input.x}}" << int(Where::Expansion);
        QTest::newRow("backquotes") << "a `b ${input.x}`" << int(Where::Backquotes);
        QTest::newRow("the shell's own") << "a \"${b%x} ${#c} ${d:-e}\"" << -1;
    }

    void misplacedNames()
    {
        QFETCH(QString, script);
        QFETCH(int, where);
        const QList<MisplacedName> found = scanShell(script).misplaced;
        QCOMPARE(static_cast<int>(found.size()), where < 0 ? 0 : 1);
        if (where >= 0)
            QCOMPARE(int(found.first().where), where);
    }

    void ownLines_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("printed");
        QTest::newRow("echo") << "a && echo done now"
                              << "done" << true;
        QTest::newRow("printf in quotes") << "printf '%s is done\\n' x"
                                          << "is done" << true;
        QTest::newRow("in a loop") << "for x in a; do echo done; done"
                                   << "done" << true;
        QTest::newRow("pattern") << "echo kept 5"
                                 << "re:^kept [0-9]+$" << true;
        QTest::newRow("of the program") << "rke2 server"
                                        << "done" << false;
        QTest::newRow("in a comment") << "a # echo done"
                                      << "done" << false;
        QTest::newRow("words of another command") << "grep done file"
                                                  << "done" << false;
    }

    void ownLines()
    {
        QFETCH(QString, script);
        QFETCH(QString, line);
        QFETCH(bool, printed);
        QCOMPARE(printsLine(script, line), printed);
    }
};

QTEST_GUILESS_MAIN(ShellScanTest)
#include "ShellScanTest.moc"
