// Reads every #include of the house: an arrow that runs back up, or past the door of a storey, fails.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

/// storey → storeys it may include.
const QMap<QString, QStringList> kMayInclude = {
    {"backend", {"backend"}},
    {"wizard", {"wizard", "backend"}},
    {"ui", {"ui", "wizard", "backend"}},
    {"app", {"app", "ui", "wizard", "backend"}},
};

/// Of the backend, the window sees only these rooms.
const QStringList kBackendRoomsForUi = {"backend/base/", "backend/output/"};

/// Libraries that live in a handful of files of few rooms: pattern of the include → where it may stand.
const QMap<QString, QStringList> kLibraryRooms = {
    {"<libssh/", {"backend/ssh/", "backend/practice/"}},
    {"<yaml-cpp/", {"wizard/case/", "backend/practice/"}},
    {"<spdlog/", {"backend/base/"}},
    {"<qt6keychain/", {"backend/secrets/"}},
};

QStringList complaints(const QString& file, const QString& include)
{
    QStringList found;
    const QString storey = file.section('/', 0, 0);
    const QString target = include.mid(1).section('/', 0, 0);
    if (include.startsWith('"') && kMayInclude.contains(target)) {
        if (!kMayInclude.value(storey).contains(target))
            found << QStringLiteral("%1 may not include %2").arg(file, include);
        const bool open = std::any_of(kBackendRoomsForUi.begin(), kBackendRoomsForUi.end(),
                                      [&include](const QString& room) { return include.mid(1).startsWith(room); });
        if (storey == QLatin1String("ui") && target == QLatin1String("backend") && !open)
            found << QStringLiteral("%1: the window may not see %2").arg(file, include);
    }
    for (auto it = kLibraryRooms.begin(); it != kLibraryRooms.end(); ++it) {
        const bool home =
            std::any_of(it->begin(), it->end(), [&file](const QString& room) { return file.startsWith(room); });
        if (include.startsWith(it.key()) && !home)
            found << QStringLiteral("%1: %2 does not belong here").arg(file, include);
    }
    if (storey == QLatin1String("wizard") &&
        include.contains(QRegularExpression("<Q(Widget|Application|MainWindow|Dialog)>")))
        found << QStringLiteral("%1: no widgets in this storey").arg(file);
    return found;
}

} // namespace

class IncludeDirectionTest : public QObject {
    Q_OBJECT
private slots:
    void everyIncludePointsDown();
    void aWrongArrowIsFound();
};

void IncludeDirectionTest::everyIncludePointsDown()
{
    const QDir root(QStringLiteral(ROLLBACK_SOURCE_DIR));
    const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s+([\"<][^\">]+)"),
                                  QRegularExpression::MultilineOption);
    QStringList found;
    int files = 0;
    for (const QString& storey : kMayInclude.keys()) {
        QDirIterator it(root.filePath(storey), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                found << complaints(root.relativeFilePath(file.fileName()), matches.next().captured(1));
        }
    }
    QVERIFY2(files > 50, "the source tree was not found");
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
}

void IncludeDirectionTest::aWrongArrowIsFound()
{
    QCOMPARE(complaints("backend/ssh/X.cpp", "\"wizard/plan/Plan.h").size(), 1);
    QCOMPARE(complaints("ui/pages/X.cpp", "\"backend/ssh/LibsshSession.h").size(), 1);
    QCOMPARE(complaints("wizard/run/X.cpp", "<libssh/libssh.h").size(), 1);
    QCOMPARE(complaints("wizard/run/X.cpp", "<QWidget>").size(), 1);
    QCOMPARE(complaints("ui/panes/X.cpp", "\"backend/output/SpoolReader.h").size(), 0);
}

QTEST_APPLESS_MAIN(IncludeDirectionTest)
#include "IncludeDirectionTest.moc"
