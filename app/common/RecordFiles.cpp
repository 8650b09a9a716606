#include "app/common/RecordFiles.h"

#include "app/common/Console.h"
#include "ui/record/RecordPaper.h"
#include "wizard/record/Runbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace app {

namespace {

backend::Error cannotWrite(const QString& path, const QString& why)
{
    return {QStringLiteral("file.unwritable"),
            QCoreApplication::translate("RecordFiles", "%1 could not be written").arg(path), why,
            QCoreApplication::translate("RecordFiles", "free space or choose another place")};
}

backend::Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

backend::Result<QByteArray> renderPdf(const wizard::Record& record)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("record.pdf"));
    QString error;
    QFile file(path);
    if (!ui::writePdf(record, path, QPageSize(QPageSize::A4), error) || !file.open(QIODevice::ReadOnly))
        return cannotWrite(path, error);
    return file.readAll();
}

} // namespace

backend::Result<QByteArray> renderRecord(const wizard::Record& record, const QString& format)
{
    if (format == QLatin1String("json"))
        return wizard::renderJson(record);
    if (format == QLatin1String("html"))
        return wizard::renderHtml(record).toUtf8();
    if (format == QLatin1String("pdf"))
        return renderPdf(record);
    if (format == QLatin1String("markdown") || format == QLatin1String("text"))
        return wizard::renderMarkdown(record);
    return backend::Error{QStringLiteral("record.format"),
                          QCoreApplication::translate("RecordFiles", "there is no format %1").arg(format),
                          {},
                          QStringLiteral("text, markdown, html, pdf, json")};
}

backend::Result<QString> saveRecord(const wizard::Record& record, const QString& folder)
{
    const QDir dir(folder);
    const QList<QPair<QString, QString>> files = {
        {"json", "record.json"}, {"markdown", "record.md"}, {"html", "record.html"}, {"pdf", "record.pdf"}};
    for (const auto& [format, name] : files) {
        const auto bytes = renderRecord(record, format);
        if (!bytes)
            return bytes.error();
        const auto saved = save(dir.filePath(name), *bytes);
        if (!saved)
            return saved.error();
    }
    return dir.filePath(QStringLiteral("record.pdf"));
}

bool writeOrPrint(Console& console, const QByteArray& bytes, const QString& path)
{
    if (path.isEmpty()) {
        console.text(bytes);
        return true;
    }
    const auto saved = save(path, bytes);
    if (!saved)
        console.problem(saved.error().toString());
    return saved.ok();
}

} // namespace app
