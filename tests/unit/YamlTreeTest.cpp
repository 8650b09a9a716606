#include "wizard/case/YamlFields.h"

#include <QTest>

using namespace wizard;

namespace {

QString marks(const Diagnostics& diagnostics)
{
    QStringList all;
    for (const Diagnostic& one : diagnostics.all())
        all << QStringLiteral("%1:%2 %3").arg(one.mark.line).arg(one.mark.column).arg(one.code);
    return all.join(QStringLiteral(", "));
}

std::optional<YamlNode> read(const QByteArray& yaml, Diagnostics& diagnostics)
{
    return readYamlTree(yaml, QStringLiteral("f.yaml"), 4096, diagnostics);
}

} // namespace

class YamlTreeTest : public QObject {
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("found");
        QTest::newRow("duplicate key") << QByteArray("a: 1\nb: 2\na: 3\n") << "3:1 yaml.key.duplicate";
        QTest::newRow("nested duplicate, both reported")
            << QByteArray("a: {x: 1, x: 2}\na: 1\n") << "1:11 yaml.key.duplicate, 2:1 yaml.key.duplicate";
        QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << "2:1 yaml.tab";
        QTest::newRow("tab in a text") << QByteArray("a: \"x\ty\"\n") << "1:6 yaml.tab";
        QTest::newRow("anchor") << QByteArray("a: &x 1\n") << "1:4 yaml.anchor";
        QTest::newRow("anchor and alias") << QByteArray("a: &x 1\nb: *x\n") << "1:4 yaml.anchor, 2:4 yaml.alias";
        QTest::newRow("tag") << QByteArray("a: !!int 1\n") << "1:4 yaml.tag";
        QTest::newRow("own tag on a mapping") << QByteArray("a: !x {b: 1}\n") << "1:4 yaml.tag";
        QTest::newRow("bare tag") << QByteArray("a: ! x\n") << "1:4 yaml.tag";
        QTest::newRow("merge key") << QByteArray("a:\n  <<: {b: 1}\n") << "2:3 yaml.merge";
        QTest::newRow("second document") << QByteArray("a: 1\n---\nb: 2\n") << "2:1 yaml.document.second";
        QTest::newRow("key that is a list") << QByteArray("? [a, b]\n: 1\n") << "1:3 yaml.key.shape";
        QTest::newRow("NUL") << QByteArray("a: 1\nb: \0c\n", 11) << "2:4 yaml.binary";
        QTest::newRow("escape character") << QByteArray("a: \x1b[31m\n") << "1:4 yaml.binary";
        QTest::newRow("not UTF-8") << QByteArray("a: \xff\xfe\n") << "1:4 yaml.encoding";
        QTest::newRow("right-to-left override") << QByteArray("a: x\xe2\x80\xaey\n") << "1:5 yaml.invisible";
        QTest::newRow("syntax") << QByteArray("a: [1, 2\nb: 3\n") << "2:2 yaml.syntax";
        QTest::newRow("unknown alias") << QByteArray("a: *nobody\n") << "1:4 yaml.syntax";
        QTest::newRow("empty") << QByteArray("# only a comment\n") << "0:0 yaml.empty";
        QTest::newRow("too large") << QByteArray(5000, 'a') << "0:0 file.large";
        QTest::newRow("nested without end") << QByteArray(3000, '[') << "1:1 yaml.syntax";
        QTest::newRow("column counts characters")
            << QByteArray("a: {\xc3\xa4\xc3\xb6: 1, b: &x 2}\n") << "1:15 yaml.anchor";
    }

    void refuses()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, found);
        Diagnostics diagnostics;
        read(yaml, diagnostics);
        QCOMPARE(marks(diagnostics), found);
        QVERIFY(diagnostics.hasErrors());
    }

    void convertsNothing()
    {
        Diagnostics diagnostics;
        const auto root = read("a: 010\nb: yes\nc: '10'\nd:\ne: |\n  one\n  two\n", diagnostics);
        QVERIFY(root);
        QCOMPARE(diagnostics.toString(), QString());
        QCOMPARE(root->find("a")->text, QStringLiteral("010"));
        QVERIFY(!root->find("a")->quoted);
        QCOMPARE(root->find("b")->text, QStringLiteral("yes"));
        QVERIFY(root->find("c")->quoted);
        QCOMPARE(root->find("d")->kind, YamlNode::Kind::Null);
        QCOMPARE(root->find("e")->text, QStringLiteral("one\ntwo\n"));
        QVERIFY(root->find("e")->quoted);
    }

    void marksOfTexts()
    {
        Diagnostics diagnostics;
        const auto root = read("a: plain\nb: \"quoted\"\nc:\n  d: |\n\n    text\n", diagnostics);
        QVERIFY(root);
        const auto mark = [](const SourceMark& one) { return QStringLiteral("%1:%2").arg(one.line).arg(one.column); };
        QCOMPARE(mark(root->find("a")->textMark), QStringLiteral("1:4"));
        QCOMPARE(mark(root->find("b")->mark), QStringLiteral("2:4"));
        QCOMPARE(mark(root->find("b")->textMark), QStringLiteral("2:5"));
        QCOMPARE(mark(root->find("c")->find("d")->textMark), QStringLiteral("5:5"));
        QCOMPARE(mark(root->entry("c")->keyMark), QStringLiteral("3:1"));
    }

    void byteOrderMarkAndWindowsLines()
    {
        Diagnostics diagnostics;
        const auto root = read("\xef\xbb\xbf"
                               "a: 1\r\nb: two\r\n",
                               diagnostics);
        QVERIFY2(root, qPrintable(diagnostics.toString()));
        QCOMPARE(root->find("b")->text, QStringLiteral("two"));
    }

    void typedReading_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");   ///< "-": refused
        QTest::addColumn<QString>("number"); ///< "-": refused
        QTest::addColumn<QString>("truth");  ///< "-": refused
        QTest::newRow("word") << QByteArray("abc") << "abc"
                              << "-"
                              << "-";
        QTest::newRow("number") << QByteArray("22") << "-"
                                << "22"
                                << "-";
        QTest::newRow("quoted number") << QByteArray("'22'") << "22"
                                       << "-"
                                       << "-";
        QTest::newRow("octal look") << QByteArray("010") << "-"
                                    << "-"
                                    << "-";
        QTest::newRow("hexadecimal") << QByteArray("0x1f") << "-"
                                     << "-"
                                     << "-";
        QTest::newRow("exponent") << QByteArray("1e3") << "-"
                                  << "-"
                                  << "-";
        QTest::newRow("negative") << QByteArray("-3") << "-"
                                  << "-3"
                                  << "-";
        QTest::newRow("too large a number") << QByteArray("99999999999999999999") << "-"
                                            << "-"
                                            << "-";
        QTest::newRow("true") << QByteArray("true") << "-"
                              << "-"
                              << "true";
        QTest::newRow("True") << QByteArray("True") << "-"
                              << "-"
                              << "-";
        QTest::newRow("yes") << QByteArray("yes") << "-"
                             << "-"
                             << "-";
        QTest::newRow("quoted yes") << QByteArray("\"yes\"") << "yes"
                                    << "-"
                                    << "-";
        QTest::newRow("off") << QByteArray("off") << "-"
                             << "-"
                             << "-";
        QTest::newRow("null") << QByteArray("null") << "-"
                              << "-"
                              << "-";
        QTest::newRow("list") << QByteArray("[1]") << "-"
                              << "-"
                              << "-";
        QTest::newRow("address") << QByteArray("10.0.0.11") << "10.0.0.11"
                                 << "-"
                                 << "-";
    }

    void typedReading()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        QFETCH(QString, number);
        QFETCH(QString, truth);
        Diagnostics diagnostics;
        const auto root = read("v: " + value + "\n", diagnostics);
        QVERIFY(root);
        const YamlNode& node = *root->find("v");
        const YamlFindings findings{diagnostics, QStringLiteral("t")};
        QCOMPARE(readText(node, "v", findings).value_or("-"), text);
        const auto whole = readInt(node, "v", findings);
        QCOMPARE(whole ? QString::number(*whole) : QStringLiteral("-"), number);
        const auto flag = readBool(node, "v", findings);
        QCOMPARE(flag ? QStringLiteral("true") : QStringLiteral("-"), truth);
        const int refused = (text == "-" ? 1 : 0) + (number == "-" ? 1 : 0) + (truth == "-" ? 1 : 0);
        QCOMPARE(static_cast<int>(diagnostics.all().size()), refused);
    }

    void nearestWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("near");
        QTest::newRow("swapped") << "adress"
                                 << "address";
        QTest::newRow("swapped letters") << "rloes"
                                         << "roles";
        QTest::newRow("case") << "Lifecycle"
                              << "lifecycle";
        QTest::newRow("nothing near") << "zebra"
                                      << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void nearestWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, near);
        QCOMPARE(nearest(word, {"address", "roles", "lifecycle", "port"}), near);
    }
};

QTEST_GUILESS_MAIN(YamlTreeTest)
#include "YamlTreeTest.moc"
