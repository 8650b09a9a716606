#include "backend/output/Redactor.h"

#include <QTest>

using namespace backend;

class RedactorTest : public QObject {
    Q_OBJECT
private slots:
    void forms_data();
    void forms();
    void everyBase64Alignment();
    void wrappedBase64();
    void shortOnesAreNotRegistered();
    void acrossEveryBorder();
    void overlappingSecrets();
    void learnsWhileStreaming();
    void ordinaryTextIsUntouched();
};

namespace {
const QByteArray token = "K10a/b+c\"d\\e<f> ::server:0123456789abcdef";
const QByteArray cut = "[redacted]";

std::unique_ptr<Redactor> knowing(const QByteArrayList& secrets)
{
    auto redactor = std::make_unique<Redactor>();
    for (const QByteArray& secret : secrets)
        redactor->add(Secret(secret));
    return redactor;
}
} // namespace

void RedactorTest::forms_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << token;
    QTest::newRow("json") << QByteArray("K10a/b+c\\\"d\\\\e<f> ::server:0123456789abcdef");
    QTest::newRow("json, slashes escaped") << QByteArray("K10a\\/b+c\\\"d\\\\e<f> ::server:0123456789abcdef");
    QTest::newRow("json by Go") << QByteArray("K10a/b+c\\\"d\\\\e\\u003cf\\u003e ::server:0123456789abcdef");
    QTest::newRow("url") << token.toPercentEncoding();
    QTest::newRow("url, lower case") << QByteArray("K10a%2fb%2bc%22d%5ce%3cf%3e%20%3a%3aserver%3a0123456789abcdef");
    QTest::newRow("form") << token.toPercentEncoding().replace("%20", "+");
}

void RedactorTest::forms()
{
    QFETCH(QByteArray, shown);
    // As a token file has it: with a line end that nobody prints.
    const auto redactor = knowing({token + '\n'});
    QCOMPARE(redactor->apply("token=" + shown + " end"), "token=" + cut + " end");
    QCOMPARE(redactor->apply(shown), cut);
}

void RedactorTest::everyBase64Alignment()
{
    const auto redactor = knowing({token});
    for (int before = 0; before < 9; ++before) {
        for (int behind = 0; behind < 3; ++behind) {
            const QByteArray text = QByteArray(before, 'x') + token + QByteArray(behind, 'y');
            for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                const QByteArray shown = redactor->apply("data: " + text.toBase64(option) + "\n");
                QVERIFY2(shown.contains(cut), shown.constData());
                // What is left of the secret's own characters is a bit or two at its ends.
                QVERIFY2(shown.size() <= 6 + 12 + cut.size() + 6, shown.constData());
            }
        }
    }
}

void RedactorTest::wrappedBase64()
{
    QByteArray secret;
    for (int i = 0; i < 40; ++i)
        secret += QByteArray::number(i * 7919 % 1000) + char('a' + i % 26);
    const auto redactor = knowing({secret});
    const QByteArray encoded = ("prefix" + secret).toBase64();
    QByteArray wrapped;
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        wrapped += encoded.mid(at, 76) + '\n';
    const QByteArray shown = redactor->apply(wrapped);
    qsizetype longest = 0;
    for (qsizetype from = 0; from < encoded.size(); ++from) {
        for (qsizetype length = longest + 1;
             shown.contains(encoded.mid(from, length)) && from + length <= encoded.size(); ++length)
            longest = length;
    }
    QVERIFY2(longest < 16, shown.constData());
}

void RedactorTest::shortOnesAreNotRegistered()
{
    Redactor redactor;
    QVERIFY(!redactor.add(Secret("abc")));
    QVERIFY(!redactor.add(Secret(" abc\n")));
    QVERIFY(!redactor.add(Secret("")));
    QVERIFY(redactor.add(Secret("abcd")));
    QCOMPARE(redactor.apply("abc abcd"), "abc " + cut);
}

void RedactorTest::acrossEveryBorder()
{
    const auto redactor = knowing({"secret-one", "cret-two"});
    const QByteArray text = "a secret-one b secret-two c secresecret-one";
    const QByteArray expected = "a " + cut + " b se" + cut + " c secre" + cut;
    QCOMPARE(redactor->apply(text), expected);
    for (qsizetype step = 1; step < text.size(); ++step) {
        const auto stream = redactor->stream();
        QByteArray out;
        for (qsizetype at = 0; at < text.size(); at += step) {
            out += stream->feed(text.mid(at, step));
            QVERIFY(stream->held() <= 10);
        }
        out += stream->finish();
        QCOMPARE(out, expected);
        QCOMPARE(stream->held(), 0);
    }
}

void RedactorTest::overlappingSecrets()
{
    const auto redactor = knowing({"abcdef", "defghi", "bcde", "abcdefghijk"});
    QCOMPARE(redactor->apply("-abcdefghi-"), '-' + cut + '-');
    QCOMPARE(redactor->apply("-abcdefghijk-"), '-' + cut + '-');
    QCOMPARE(redactor->apply("-bcdefg-"), '-' + cut + "fg-");
    const auto repeating = knowing({"aaaa"});
    QCOMPARE(repeating->apply(QByteArray(1000, 'a') + "b"), cut + 'b');
}

void RedactorTest::learnsWhileStreaming()
{
    Redactor redactor;
    const auto stream = redactor.stream();
    QCOMPARE(stream->feed("token abcdef "), QByteArray("token abcdef "));
    redactor.add(Secret("abcdef"));
    QCOMPARE(stream->feed("again abcdef "), "again " + cut + ' ');
    QCOMPARE(stream->feed("half abc"), QByteArray("half "));
    redactor.add(Secret("abcxyz"));
    QCOMPARE(stream->feed("xyz!"), cut + '!');
}

void RedactorTest::ordinaryTextIsUntouched()
{
    const auto redactor = knowing({token, "password1"});
    QByteArray text;
    for (int i = 0; i < 256 * 20; ++i)
        text.append(static_cast<char>(i % 256));
    QCOMPARE(redactor->apply(text), text);
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "RedactorTest.moc"
