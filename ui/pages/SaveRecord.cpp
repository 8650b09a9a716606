#include "ui/pages/SaveRecord.h"

#include "ui/pages/PaperView.h"
#include "ui/record/RecordPaper.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>

namespace ui {

namespace {

QString saveWords(const char* text)
{
    return QCoreApplication::translate("SaveRecord", text);
}

} // namespace

QString writeRecordFile(const wizard::Record& record, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        QString error;
        return writePdf(record, path, localPageSize(), error) ? QString() : error;
    }
    QByteArray bytes;
    if (suffix == QLatin1String("html"))
        bytes = wizard::renderHtml(record).toUtf8();
    else if (suffix == QLatin1String("md"))
        bytes = wizard::renderMarkdown(record);
    else if (suffix == QLatin1String("json"))
        bytes = wizard::renderJson(record);
    else
        return saveWords(QT_TRANSLATE_NOOP("SaveRecord", "The name has to end in .pdf, .html, .md or .json."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

void saveRecordAs(const wizard::Record& record, const QString& baseName, QWidget& parent)
{
    auto* dialog = new QFileDialog(&parent, saveWords(QT_TRANSLATE_NOOP("SaveRecord", "Save as")));
    dialog->setObjectName(QStringLiteral("saveRecordDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({saveWords(QT_TRANSLATE_NOOP("SaveRecord", "PDF (*.pdf)")),
                            saveWords(QT_TRANSLATE_NOOP("SaveRecord", "Web page (*.html)")),
                            saveWords(QT_TRANSLATE_NOOP("SaveRecord", "Markdown (*.md)")),
                            saveWords(QT_TRANSLATE_NOOP("SaveRecord", "JSON (*.json)"))});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(baseName + QStringLiteral(".pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, [record, &parent](const QString& path) {
        const QString error = writeRecordFile(record, path);
        if (!error.isEmpty())
            QMessageBox::warning(&parent, saveWords(QT_TRANSLATE_NOOP("SaveRecord", "Not saved")),
                                 saveWords(QT_TRANSLATE_NOOP("SaveRecord", "%1 was not written. %2")).arg(path, error));
    });
    dialog->open();
}

} // namespace ui
