// The German catalogues hold every text that a person reads, finished and with the same placeholders.

#include "translations/ShippedTexts.h"
#include "wizard/record/Runbook.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context, source;
    bool counts = false;  ///< has %n
    bool finished = true; ///< not marked unfinished, vanished or obsolete
    QStringList texts;    ///< one, or the singular and the plural
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.counts)
                message.texts << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.texts << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// All messages of a .ts file; empty where it cannot be read.
QList<Message> messagesOf(const QString& name)
{
    QFile file(QStringLiteral(ROLLBACK_SOURCE_DIR "/translations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %n, %L1 and ${name}, each once, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d+|n)|\\$\\{[^}]*\\}"));
    QStringList found;
    for (auto at = pattern.globalMatch(text); at.hasNext();)
        found << at.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("&[^&\\s]"));
    return text.contains(pattern);
}

/// What is wrong with a message; empty: nothing.
QString faultOf(const Message& message)
{
    if (!message.finished)
        return QStringLiteral("not finished");
    if (message.texts.size() != (message.counts ? 2 : 1))
        return QStringLiteral("wrong number of forms");
    for (const QString& text : message.texts) {
        if (text.trimmed().isEmpty() != message.source.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (placeholders(text) != placeholders(message.source))
            return QStringLiteral("other placeholders: ") + text;
        if (hasMnemonic(text) != hasMnemonic(message.source))
            return QStringLiteral("mnemonic missing or too many: ") + text;
        if (text.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n')))
            return QStringLiteral("other number of lines");
    }
    return {};
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private slots:
    void everyMessageIsFinished_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::newRow("programs") << QStringLiteral("rollback_de.ts");
        QTest::newRow("English plurals") << QStringLiteral("rollback_en.ts");
        QTest::newRow("procedures") << QStringLiteral("procedures_de.ts");
    }

    void everyMessageIsFinished()
    {
        QFETCH(QString, catalogue);
        const QList<Message> messages = messagesOf(catalogue);
        QVERIFY2(messages.size() > 10, "the catalogue cannot be read");
        QStringList faults;
        for (const Message& message : messages)
            if (const QString fault = faultOf(message); !fault.isEmpty())
                faults << QStringLiteral("%1: \"%2\": %3").arg(message.context, message.source, fault);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyShippedTextIsInTheCatalogue()
    {
        QHash<QString, QSet<QString>> known;
        for (const Message& message : messagesOf(QStringLiteral("procedures_de.ts")))
            known[message.context].insert(message.source);
        QString complaint;
        const auto texts = translations::shippedTexts(complaint);
        QVERIFY2(!texts.isEmpty(), qPrintable(complaint));
        QStringList missing;
        for (const translations::ShippedText& text : texts)
            if (!known[text.context].contains(text.text))
                missing << QStringLiteral("%1: \"%2\"").arg(text.context, text.text);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("run the target update_translations; missing:\n") + missing.join(u'\n')));
    }

    /// lupdate gives texts of a file's own tr function the namespace as context; name-contexts.cmake prevents that.
    void noContextIsABareNamespace()
    {
        const QStringList namespaces{"app", "ui", "wizard", "backend", "Text", "Words"};
        for (const Message& message : messagesOf(QStringLiteral("rollback_de.ts")))
            QVERIFY2(!namespaces.contains(message.context), qPrintable(message.context + ": " + message.source));
    }

    void procedureTextSpeaksGerman()
    {
        const QString procedure = QStringLiteral("rke2-etcd");
        const QString source = QStringLiteral("Restore the snapshot");
        QCOMPARE(wizard::procedureText(procedure, source), source);
        QTranslator german;
        QVERIFY(german.load(QLocale(QLocale::German), QStringLiteral("procedures"), QStringLiteral("_"),
                            QStringLiteral(":/i18n")));
        QVERIFY(QCoreApplication::installTranslator(&german));
        QCOMPARE(wizard::procedureText(procedure, source), QStringLiteral("Snapshot wiederherstellen"));

        QString complaint;
        for (const translations::ShippedText& text : translations::shippedTexts(complaint))
            QVERIFY2(!german.translate(text.context.toUtf8().constData(), text.text.toUtf8().constData()).isEmpty(),
                     qPrintable(text.context + ": " + text.text));
    }

    void programsSpeakGerman()
    {
        QTranslator german;
        QVERIFY(german.load(QLocale(QLocale::German), QStringLiteral("rollback"), QStringLiteral("_"),
                            QStringLiteral(":/i18n")));
        QCOMPARE(german.translate("ui::NodesPage", "Which machines?"), QStringLiteral("Welche Maschinen?"));
        QCOMPARE(german.translate("Runbook", "Way back: %1"), QStringLiteral("Weg zurück: %1"));
        QCOMPARE(german.translate("ui::SnapshotCard", "%n hours ago", nullptr, 1), QStringLiteral("vor %n Stunde"));
        QCOMPARE(german.translate("ui::SnapshotCard", "%n hours ago", nullptr, 5), QStringLiteral("vor %n Stunden"));
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "TranslationTest.moc"
