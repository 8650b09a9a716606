// procedure_texts: prints the texts of the built-in data as C++ that lupdate reads. Used by the target
// update_translations only; what it prints is never compiled.

#include "translations/ShippedTexts.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

/// As a C++ string in one line.
QByteArray quoted(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    return '"' + bytes + '"';
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QString complaint;
    const auto texts = translations::shippedTexts(complaint);
    if (texts.isEmpty()) {
        std::fprintf(stderr, "procedure_texts: %s\n", complaint.toUtf8().constData());
        return 1;
    }
    std::puts("static const char* const texts[] = {");
    for (const translations::ShippedText& text : texts)
        std::printf("    QT_TRANSLATE_NOOP(%s, %s),\n", quoted(text.context).constData(),
                    quoted(text.text).constData());
    std::puts("};");
    return 0;
}
