#include "ui/panes/SpoolView.h"
#include "tests/support/SampleRun.h"
#include "ui/panes/SpoolSearch.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using ui::SpoolSearch;
using ui::SpoolView;

namespace {

constexpr int manyLines = 1000000;

/// Paints and counts pixels of the text's colour: what is visible has ink.
int inkIn(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    int dark = 0;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    return dark;
}

} // namespace

class SpoolViewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_long = m_folder.filePath(QStringLiteral("long.spool"));
        tests::writeSampleSpool(m_long, 7, manyLines);
    }

    void showsEndOfMillionLines()
    {
        SpoolView view;
        view.resize(800, 400);
        view.setFile(m_long);
        view.show();
        QTRY_COMPARE_WITH_TIMEOUT(view.lineCount(), qint64(manyLines), 30000);
        QVERIFY(view.isFollowing());
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QVERIFY(inkIn(*view.viewport()) > 500);
        view.showLine(manyLines - 1);
        QVERIFY(view.selectedText().contains(QStringLiteral("part 999999")));
    }

    void scrollingUpEndsFollowing()
    {
        SpoolView view;
        view.resize(800, 400);
        view.setFile(m_long);
        view.show();
        QTRY_COMPARE_WITH_TIMEOUT(view.lineCount(), qint64(manyLines), 30000);
        QSignalSpy following(&view, &SpoolView::followingChanged);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(following.size(), 1);
        QVERIFY(!view.isFollowing());
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.isFollowing());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.firstVisibleLine(), 0);
        QVERIFY(!view.isFollowing());
    }

    void goesToTask()
    {
        SpoolView view;
        view.resize(600, 300);
        view.setFile(m_long);
        view.show();
        QTRY_VERIFY(view.showTask(7));
        QCOMPARE(view.firstVisibleLine(), 0);
        QVERIFY(!view.showTask(8));
    }

    void selectsLines()
    {
        SpoolView view;
        view.resize(600, 300);
        view.setFile(m_long);
        view.show();
        QTRY_VERIFY(view.showTask(7));
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedText().count(QLatin1Char('\n')), 2);
    }

    void waitsForItsFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("later.spool"));
        SpoolView view;
        view.resize(600, 300);
        view.setFile(path);
        view.show();
        QTest::qWait(150);
        QCOMPARE(view.lineCount(), 0);
        tests::writeSampleSpool(path, 1, 12);
        QTRY_COMPARE(view.lineCount(), 12);
    }

    void searchFindsAndGoesRound()
    {
        SpoolSearch search;
        QSignalSpy found(&search, &SpoolSearch::found);
        search.find(m_long, QStringLiteral("PART 777777\""), 0, true);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 60000);
        QCOMPARE(found.takeFirst().first().toLongLong(), 777777);
        search.find(m_long, QStringLiteral("part 5\""), 900000, true);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 60000);
        QCOMPARE(found.takeFirst().first().toLongLong(), 5);
        search.find(m_long, QStringLiteral("no such words"), 0, true);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 60000);
        QCOMPARE(found.takeFirst().first().toLongLong(), -1);
    }

private:
    QTemporaryDir m_folder;
    QString m_long;
};

QTEST_MAIN(SpoolViewTest)
#include "SpoolViewTest.moc"
