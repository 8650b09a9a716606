// No text is cut off and every control can be named, on every page, at the window's smallest size and with text twice
// as large.
#include "tests/support/FakeServices.h"
#include "ui/pages/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/pages/WizardFrame.h"
#include "ui/style/Style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace ui;

class LayoutTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_usual = QApplication::font();
        applyStyle(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("factor");
        QTest::addColumn<QString>("language");
        QTest::newRow("smallest") << QSize(1024, 680) << 1.0 << QString();
        QTest::newRow("usual") << QSize(1280, 720) << 1.0 << QString();
        QTest::newRow("text twice as large") << QSize(1280, 720) << 2.0 << QString();
        QTest::newRow("German") << QSize(1280, 720) << 1.0 << QStringLiteral("de");
        QTest::newRow("German, twice as large") << QSize(1280, 720) << 2.0 << QStringLiteral("de");
    }

    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(double, factor);
        QFETCH(QString, language);
        QTranslator translator;
        if (!language.isEmpty()) {
            QVERIFY(translator.load(QStringLiteral(":/i18n/rollback_%1.qm").arg(language)));
            QCoreApplication::installTranslator(&translator);
        }
        QFont font = m_usual;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
        tests::FakeServices services;
        services.pastRuns = tests::sampleRuns();
        MainWindow window(services);
        m_rail = 0;
        window.resize(size);
        window.show();
        checkPage(window);
        window.wizard().startAt(InstallTypePageId);
        checkPage(window);
        window.session().begin(tests::prodEu());
        window.wizard().next();
        window.findChild<QAbstractButton*>(QStringLiteral("connectButton"))->click();
        for (int page = NodesPageId; page < ProcedurePageId; ++page) {
            QCOMPARE(window.wizard().currentId(), page);
            checkPage(window);
            window.wizard().next();
        }
        checkPage(window);
        commit(window);
        QCOMPARE(window.wizard().currentId(), int(RunPageId));
        checkPage(window);
        const wizard::Plan plan = window.session().plan();
        services.feed->set(tests::runAt(plan, tests::RunMoment::Failed));
        checkPage(window);
        services.feed->set(tests::runAt(plan, tests::RunMoment::Completed));
        for (int page = RunPageId; page <= RecordPageId; ++page) {
            QCOMPARE(window.wizard().currentId(), page);
            checkPage(window);
            window.wizard().next();
        }
        QCOMPARE(window.size(), size);
    }

private:
    void commit(MainWindow& window)
    {
        auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("planTree"));
        for (QTreeWidgetItemIterator walk(tree); *walk; ++walk)
            if ((*walk)->data(0, Qt::CheckStateRole).isValid())
                (*walk)->setCheckState(0, Qt::Checked);
        window.findChild<QLineEdit*>(QStringLiteral("typedName"))->setText(window.session().plan().caseName);
        window.findChild<QAbstractButton*>(QStringLiteral("commitButton"))->click();
    }

    /// Alt and a letter means one thing: no menu, button or field of a page shares its letter with another.
    void checkMnemonics(MainWindow& window, const QByteArray& page)
    {
        QMap<QString, QStringList> taken;
        const auto take = [&taken](const QString& text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (!key.isEmpty())
                taken[key.toString()] << text;
        };
        for (const QAction* menu : window.menuBar()->actions())
            take(menu->text());
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible())
                take(button->text());
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->buddy())
                take(label->text());
        for (auto key = taken.cbegin(); key != taken.cend(); ++key)
            QVERIFY2(key->size() == 1, page + ": " + key.key().toUtf8() + ": " + key->join(u" | ").toUtf8());
    }

    static QByteArray tooWide(const QScrollArea& scroll)
    {
        QStringList names;
        for (const QWidget* widget : scroll.widget()->findChildren<QWidget*>()) {
            const int least = qMax(widget->minimumWidth(), widget->minimumSizeHint().width());
            if (widget->isVisible() && least > scroll.viewport()->width() / 2)
                names << QStringLiteral("%1 %2 %3")
                             .arg(widget->objectName(), widget->metaObject()->className())
                             .arg(least);
        }
        return names.join(QStringLiteral(", ")).toUtf8();
    }

    void checkPage(MainWindow& window)
    {
        QTest::qWait(30);
        const QByteArray page = window.wizard().currentPage()->objectName().toUtf8();
        const auto* scroll = window.wizard().currentPage()->findChild<QScrollArea*>(QStringLiteral("pageScroll"));
        QVERIFY2(!scroll->horizontalScrollBar()->isVisible(),
                 page + ": scrolls sideways, too wide: " + tooWide(*scroll));
        QVERIFY2(!scroll->verticalScrollBar()->isVisible() || !isSpacious(window), page + ": scrolls");
        const int rail = window.findChild<QWidget*>(QStringLiteral("stepRail"))->width();
        QVERIFY2(m_rail == 0 || rail == m_rail, page + ": the rail has another width");
        m_rail = rail;
        checkMnemonics(window, page);
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || !label->pixmap().isNull())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() + 1 >= needed, page + ": cut: " + label->text().toUtf8() + " " +
                                                        QByteArray::number(label->height()) + "<" +
                                                        QByteArray::number(needed));
            QVERIFY2(label->wordWrap() || label->width() + 1 >= label->sizeHint().width(),
                     page + ": too narrow: " + label->text().toUtf8());
        }
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const int needed = button->hasHeightForWidth() ? button->heightForWidth(button->width())
                                                           : button->minimumSizeHint().height();
            QVERIFY2(button->height() + 1 >= needed, page + ": cut: " + button->text().toUtf8());
            QVERIFY2(button->width() + 1 >= button->minimumSizeHint().width(),
                     page + ": too narrow: " + button->text().toUtf8());
            if (button->inherits("QTableCornerButton"))
                continue;
            QVERIFY2(!button->objectName().isEmpty(), page + ": no name: " + button->text().toUtf8());
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     page + ": says nothing: " + button->objectName().toUtf8());
        }
    }

    static bool isSpacious(const MainWindow& window)
    {
        return window.height() / QFontMetrics(QApplication::font()).lineSpacing() > 40;
    }

    QFont m_usual;
    int m_rail = 0;
};

QTEST_MAIN(LayoutTest)
#include "LayoutTest.moc"
