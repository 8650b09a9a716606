#include "ui/style/Style.h"
#include "ui/plan/WordDifference.h"
#include "ui/style/Grid.h"
#include "ui/style/Icons.h"
#include "ui/style/Meaning.h"
#include "ui/style/SystemPalette.h"
#include "ui/style/WrappingDelegate.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QPainter>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace ui;

namespace {

double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); }

    void aSystemWithoutPaletteGetsOurs()
    {
        QApplication::setPalette(QApplication::style()->standardPalette());
        applyAppearance({});
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
        QPalette contrasts = darkPalette(); // what a person has set for the whole desktop stays
        contrasts.setColor(QPalette::Window, Qt::black);
        QApplication::setPalette(contrasts);
        applyAppearance({});
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        applyAppearance(QStringLiteral("light"));
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
        applyStyle(*qobject_cast<QApplication*>(QCoreApplication::instance())); // for all that follows
    }

    void fusionThatTurnedDarkWithTheSystemStaysDark()
    {
        const QString fusion = QStringLiteral("fusion");
        QVERIFY(keepsPalette(fusion, darkPalette(), darkPalette()));
        QVERIFY(keepsPalette(fusion, lightPalette(), darkPalette()));
        QVERIFY(!keepsPalette(fusion, lightPalette(), lightPalette()));
        QVERIFY(keepsPalette(QStringLiteral("windows11"), lightPalette(), lightPalette()));
    }

    void everyColourIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyColourIsReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        QCOMPARE(isDark(palette), dark);
        for (const auto meaning : {Meaning::Info, Meaning::Caution, Meaning::Danger, Meaning::Good, Meaning::Unknown,
                                   Meaning::Muted, Meaning::Practice}) {
            const QColor ink = colour(meaning, palette);
            QVERIFY2(contrast(ink, palette.color(QPalette::Window)) >= 5.3, qPrintable(ink.name()));
            QVERIFY2(contrast(ink, surface(palette)) >= 5.3, qPrintable(ink.name()));
            QVERIFY2(contrast(ink, onColour(palette)) >= 4.5, qPrintable(ink.name()));
        }
    }

    void everyIconHasInk()
    {
        const QDir folder(QStringLiteral(":/icons"));
        const QStringList files = folder.entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (const QString& file : files) {
            QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintIcon(painter, QRectF(0, 0, 24, 24), file.chopped(4), Qt::black);
            painter.end();
            int dark = 0;
            for (int y = 0; y < 24; ++y)
                for (int x = 0; x < 24; ++x)
                    dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            QVERIFY2(dark > 8, qPrintable(file));
        }
    }

    void aBoxToTickIsSeen_data() { everyColourIsReadable_data(); }
    void aBoxToTickIsSeen()
    {
        QFETCH(bool, dark);
        QApplication::setPalette(dark ? darkPalette() : lightPalette()); // as a system does that changes at dusk
        QCheckBox tick;
        QRadioButton choice;
        for (QAbstractButton* box : {static_cast<QAbstractButton*>(&tick), static_cast<QAbstractButton*>(&choice)}) {
            box->resize(24, 24);
            const QImage image = box->grab().toImage();
            double strongest = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    strongest = qMax(strongest, contrast(image.pixelColor(x, y), image.pixelColor(23, 0)));
            QVERIFY2(strongest >= 3, qPrintable(QString::number(strongest))); // WCAG 1.4.11
        }
    }

    void aLongDigestIsWrappedAndNotCutOff()
    {
        const QString digest(64, QLatin1Char('a'));
        QTableWidget table(2, 1);
        wrapRows(table);
        table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("one two")));
        table.setItem(1, 0, new QTableWidgetItem(QStringLiteral("sha256\n%1").arg(digest)));
        table.setColumnWidth(0, QFontMetrics(table.font()).horizontalAdvance(digest) / 3);
        table.resizeRowsToContents();
        const int line = QFontMetrics(table.font()).lineSpacing();
        QVERIFY(table.rowHeight(0) < 2 * line + grid::item);
        QVERIFY2(table.rowHeight(1) >= 5 * line, qPrintable(QString::number(table.rowHeight(1))));
        QCOMPARE(table.item(1, 0)->text(), QStringLiteral("sha256\n%1").arg(digest)); // what is copied is whole
    }

    void differenceMarksOnlyOwnWords()
    {
        const auto pieces = differenceOf(QStringLiteral("rke2 server --cluster-reset --etcd-s3=false --path=/x"),
                                         QStringLiteral("rke2 server --cluster-reset --path=/x"));
        QString own, all;
        for (const CommandPiece& piece : pieces) {
            all += piece.text;
            own += piece.own ? piece.text : QString();
        }
        QCOMPARE(all, QStringLiteral("rke2 server --cluster-reset --etcd-s3=false --path=/x"));
        QCOMPARE(own.trimmed(), QStringLiteral("--etcd-s3=false"));
    }

    void differentWaysAreNotMarked()
    {
        const auto pieces = differenceOf(QStringLiteral("set -eu\nmv a b"), QStringLiteral("rm -rf /var/lib/x"));
        QCOMPARE(pieces.size(), 1);
        QVERIFY(!pieces.first().own);
    }
};

QTEST_MAIN(StyleTest)
#include "StyleTest.moc"
