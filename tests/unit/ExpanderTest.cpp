#include "wizard/plan/Expander.h"
#include "tests/support/SmallCase.h"

#include <QProcess>
#include <QTest>

using namespace wizard;
using tests::SmallCase;

namespace {

const QStringList kNasty = {
    "plain",   "",      " ",    "two words",  "'",      "it's",  "\"",      "a\"b",      "\\",      "\\n", "a\nb",
    "\n",      "-rf",   "--",   "$(touch x)", "`id`",   "$HOME", "${HOME}", "${run.id}", "${x...}", "${",  "}",
    ";reboot", "a&b",   "a|b",  ">x",         "<x",     "*",     "?",       "[a]",       "~",       "#x",  "!x",
    "a\tb",    "Grüße", "漢字", "🙂",       "a'\"'b", "%s",    "\\'",     "x\r",       "'''"};

struct Expanded {
    QString text;
    Diagnostics diagnostics;
    QStringList holes;
};

Expanded expand(const SmallCase& small, const QString& text, Expander::Quoting quoting, const Procedure& procedure = {},
                const char* node = "one")
{
    Expanded result;
    const Binding whole(procedure, small.value, small.facts);
    const Binding binding = whole.on(small.node(node));
    Expander expander(binding, QStringLiteral("step s"), result.diagnostics);
    result.text = expander.expand({text, {QStringLiteral("small.yaml"), 10, 5}}, quoting);
    result.holes = expander.holes();
    return result;
}

/// What a POSIX shell makes of the words, one a line between brackets.
QStringList shellSees(const QString& words)
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {"-c", "for w in " + words + "; do printf '<%s>\\n\\036' \"$w\"; done"});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {QStringLiteral("shell failed: ") + QString::fromUtf8(shell.readAllStandardError())};
    QStringList seen;
    for (const QString& word :
         QString::fromUtf8(shell.readAllStandardOutput()).split(QStringLiteral("\n\x1e"), Qt::SkipEmptyParts))
        seen << word.mid(1).chopped(1);
    return seen;
}

} // namespace

class ExpanderTest : public QObject {
    Q_OBJECT

private slots:
    void everyValueIsOneWordThatMeansItself_data()
    {
        QTest::addColumn<QString>("value");
        for (int i = 0; i < kNasty.size(); ++i)
            QTest::newRow(qUtf8Printable(QStringLiteral("%1 %2").arg(i).arg(QString(kNasty[i]).replace(u'\n', u'/'))))
                << kNasty[i];
    }

    void everyValueIsOneWordThatMeansItself()
    {
#ifdef Q_OS_WIN
        QSKIP("needs /bin/sh");
#endif
        QFETCH(QString, value);
        SmallCase small;
        small.fact("one", "x", value);
        const Expanded expanded = expand(small, "${fact.x} a${fact.x}b", Expander::Quoting::Shell);
        QVERIFY2(!expanded.diagnostics.hasErrors(), qUtf8Printable(expanded.diagnostics.toString()));
        QCOMPARE(expanded.holes, QStringList());
        QStringList missing;
        const QMap<QString, QString> holes = {{"run.id", "20260314-x"}, {"HOME", "/wrong"}, {"x", "wrong"}};
        const QString filled = fillHoles(expanded.text, holes, Expander::Quoting::Shell, missing);
        QCOMPARE(filled, expanded.text);
        QCOMPARE(missing, QStringList());
        QCOMPARE(shellSees(filled), (QStringList{value, QLatin1Char('a') + value + QLatin1Char('b')}));
    }

    void aListIsAsManyWords()
    {
#ifdef Q_OS_WIN
        QSKIP("needs /bin/sh");
#endif
        SmallCase small;
        small.list("one", "x", kNasty);
        const Expanded expanded = expand(small, "first ${fact.x...} last", Expander::Quoting::Shell);
        QCOMPARE(shellSees(expanded.text), QStringList{"first"} + kNasty + QStringList{"last"});
    }

    void aListIsNeverOneWordOfAShell()
    {
        SmallCase small;
        small.list("one", "x", {"a", "b"});
        const Expanded expanded = expand(small, "rm ${fact.x}", Expander::Quoting::Shell);
        QVERIFY(expanded.diagnostics.hasErrors());
        QCOMPARE(expanded.diagnostics.all().first().code, QStringLiteral("plan.list.word"));
        QCOMPARE(expand(small, "found ${fact.x}", Expander::Quoting::Plain).text, QStringLiteral("found a, b"));
    }

    void aListThatIsNotThereIsNoWord()
    {
        SmallCase small;
        small.absent("one", "x").list("one", "y", {});
        const Expanded expanded = expand(small, "a ${fact.x...} ${fact.y...} b", Expander::Quoting::Shell);
        QCOMPARE(expanded.text, QStringLiteral("a   b"));
        QVERIFY(!expanded.diagnostics.hasErrors());
    }

    void whatIsNotKnownIsReportedWhereItStands_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("never read") << "fact.never"
                                    << "plan.value.unknown";
        QTest::newRow("absent") << "fact.gone"
                                << "plan.value.missing";
        QTest::newRow("no such input") << "input.nothing"
                                       << "plan.name.unknown";
        QTest::newRow("no such value") << "value.nothing"
                                       << "plan.name.unknown";
        QTest::newRow("no such thing") << "something"
                                       << "plan.name.unknown";
        QTest::newRow("no such property") << "node.colour"
                                          << "plan.name.unknown";
    }

    void whatIsNotKnownIsReportedWhereItStands()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        SmallCase small;
        small.absent("one", "gone");
        const Expanded expanded = expand(small, "line one\n  ${" + name + "}", Expander::Quoting::Shell);
        QCOMPARE(expanded.diagnostics.all().size(), qsizetype(1));
        const Diagnostic diagnostic = expanded.diagnostics.all().first();
        QCOMPARE(diagnostic.code, code);
        QCOMPARE(diagnostic.mark.file, QStringLiteral("small.yaml"));
        QCOMPARE(diagnostic.mark.line, 11);
        QVERIFY2(diagnostic.message.contains(name) && diagnostic.message.contains(QLatin1String("step s")),
                 qUtf8Printable(diagnostic.message));
    }

    void holesStayAndAreNamed()
    {
        const Expanded expanded =
            expand({}, "${stamp} ${run.id} ${run.id} ${attempt} ${capture.kept}", Expander::Quoting::Shell);
        QCOMPARE(expanded.text, QStringLiteral("${stamp} ${run.id} ${run.id} ${attempt} ${capture.kept}"));
        QCOMPARE(expanded.holes, (QStringList{"attempt", "capture.kept", "run.id", "stamp"}));
    }

    void theShellKeepsItsOwn()
    {
        const QString own = QStringLiteral("$x ${x%y} ${x##*/} ${x:-y} ${#x} $(date) $((1 + 2)) $1 $@");
        const Expanded expanded = expand({}, own, Expander::Quoting::Shell);
        QCOMPARE(expanded.text, own);
        QVERIFY(!expanded.diagnostics.hasErrors());
    }

    void dataThatReadsLikeAHoleIsRefusedWhereNothingCanQuoteIt()
    {
        SmallCase small;
        small.fact("one", "x", "/a/${run.id}");
        const Expanded plain = expand(small, "path ${fact.x}", Expander::Quoting::Plain);
        QVERIFY(plain.diagnostics.hasErrors());
        QCOMPARE(plain.diagnostics.all().first().code, QStringLiteral("plan.value.unfit"));
    }

    void valuesInPatternsMeanThemselves()
    {
        SmallCase small;
        small.fact("one", "x", "a.b+c");
        Diagnostics diagnostics;
        const Procedure procedure;
        const Binding whole(procedure, small.value, small.facts);
        const Binding binding = whole.on(small.node("one"));
        Expander expander(binding, {}, diagnostics);
        QCOMPARE(expander.expandExpectation({"re:^${fact.x}$", {}}), QStringLiteral("re:^a\\.b\\+c$"));
        QCOMPARE(expander.expandExpectation({"matches ^${fact.x}$", {}}), QStringLiteral("matches ^a\\.b\\+c$"));
        QCOMPARE(expander.expandExpectation({"contains ${fact.x}", {}}), QStringLiteral("contains a.b+c"));
    }

    void wordsOfAnArgvAreNotQuoted()
    {
        SmallCase small;
        small.fact("one", "x", "two words").list("one", "l", {"p q", "r"});
        Diagnostics diagnostics;
        const Procedure procedure;
        const Binding whole(procedure, small.value, small.facts);
        const Binding binding = whole.on(small.node("one"));
        Expander expander(binding, {}, diagnostics);
        const auto word = [](const QString& text) {
            return WordItem{WordItem::Kind::Word, {text, {}}, nullptr, {}, {}, {}, {}};
        };
        QCOMPARE(expander.words({word("--a=${fact.x}"), word("${fact.l...}"), word("--run=${run.id}")}, {}),
                 (QStringList{"--a=two words", "p q", "r", "--run=${run.id}"}));
        QCOMPARE(expander.holes(), QStringList{"run.id"});
        QVERIFY(!diagnostics.hasErrors());
        small.fact("one", "x", "${capture.secret}");
        expander.words({word("--a=${fact.x}")}, {});
        QVERIFY(diagnostics.hasErrors());
    }

    void holesAreFilledQuoted()
    {
        QStringList missing;
        const QString text = QStringLiteral("mv /x-${run.id} ${capture.kept} ${capture.none} ${capture.none}");
        QCOMPARE(fillHoles(text, {{"run.id", "r 1"}, {"capture.kept", "a'b"}}, Expander::Quoting::Shell, missing),
                 QStringLiteral("mv /x-'r 1' 'a'\\''b' ${capture.none} ${capture.none}"));
        QCOMPARE(missing, QStringList{"capture.none"});
        QCOMPARE(fillHoles("/x-${run.id}", {{"run.id", "r 1"}}, Expander::Quoting::Plain, missing),
                 QStringLiteral("/x-r 1"));
    }

    /// A captured text is not looked at again when the rest is filled.
    void aFilledValueIsNoTemplate()
    {
        QStringList missing;
        const QString once =
            fillHoles("rm ${capture.x}", {{"capture.x", "${run.id}"}}, Expander::Quoting::Shell, missing);
        QCOMPARE(fillHoles(once, {{"run.id", "wrong"}}, Expander::Quoting::Shell, missing), once);
        QCOMPARE(missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(ExpanderTest)
#include "ExpanderTest.moc"
