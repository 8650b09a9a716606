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
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
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
        QTest::newRow("smallest") << QSize(1024, 680) << 1.0;
        QTest::newRow("usual") << QSize(1280, 720) << 1.0;
        QTest::newRow("text twice as large") << QSize(1280, 720) << 2.0;
    }

    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(double, factor);
        QFont font = m_usual;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
        tests::FakeServices services;
        services.pastRuns = tests::sampleRuns();
        MainWindow window(services);
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

    void checkPage(MainWindow& window)
    {
        QTest::qWait(30);
        const QByteArray page = window.wizard().currentPage()->objectName().toUtf8();
        const auto* scroll = window.wizard().currentPage()->findChild<QScrollArea*>(QStringLiteral("pageScroll"));
        QVERIFY2(!scroll->horizontalScrollBar()->isVisible(), page + ": scrolls sideways");
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

    QFont m_usual;
};

QTEST_MAIN(LayoutTest)
#include "LayoutTest.moc"
