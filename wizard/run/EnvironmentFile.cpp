#include "wizard/run/EnvironmentFile.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wizard {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RunEngine", text);
}

/// In single quotes everything stands for itself; a single quote stands in double ones. systemd (env-file.c) joins
/// quoted parts as a shell does, but takes quotes behind a backslash for text. Empty: no quoting will do.
QByteArray quoted(QByteArray value)
{
    if (value.contains('\n') || value.contains('\0'))
        return {};
    return '\'' + value.replace('\'', "'\"'\"'") + '\'';
}

struct Entry {
    QByteArray name, value;
};

/// A field has one line only: there blanks before the next NAME= end a value.
QByteArrayList linesOf(const QByteArray& text)
{
    static const QRegularExpression next(QStringLiteral("[ \\t]+(?=[A-Z][A-Z0-9_]*=)"));
    if (text.contains('\n'))
        return text.split('\n');
    QByteArrayList lines;
    for (const QString& line : QString::fromUtf8(text).split(next))
        lines << line.toUtf8();
    return lines;
}

backend::Result<std::vector<Entry>> entriesOf(const QByteArray& text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    std::vector<Entry> entries;
    int number = 0;
    for (const QByteArray& line : linesOf(text)) {
        ++number;
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        const qsizetype equals = trimmed.indexOf('=');
        const QByteArray name = trimmed.left(qMax<qsizetype>(0, equals));
        if (equals < 1 || !shape.match(QString::fromLatin1(name)).hasMatch())
            return backend::Error{QStringLiteral("run.secret.form"),
                                  tr("Line %1 of the secret is not of the form NAME=value.").arg(number),
                                  {},
                                  tr("Example: AWS_ACCESS_KEY_ID=…")};
        entries.push_back({name, trimmed.mid(equals + 1)});
    }
    return entries;
}

} // namespace

backend::Result<EnvironmentFile> environmentFile(const QString& variable, const backend::Secret& secret)
{
    std::vector<Entry> entries;
    if (variable.isEmpty()) {
        auto read = entriesOf(secret.view().toByteArray());
        if (!read)
            return read.error();
        entries = std::move(*read);
    } else {
        entries.push_back({variable.toLatin1(), secret.view().toByteArray()});
    }
    EnvironmentFile file;
    QByteArray content;
    for (const Entry& entry : entries) {
        const QByteArray value = quoted(entry.value);
        if (value.isEmpty())
            return backend::Error{
                QStringLiteral("run.secret.signs"),
                tr("The value of %1 holds signs that cannot be handed on safely.").arg(QString::fromLatin1(entry.name)),
                {},
                {}};
        content += entry.name + '=' + value + '\n';
        file.values.emplace_back(entry.value);
    }
    file.content = backend::Secret(content);
    content.fill('\0');
    return file;
}

backend::Result<EnvironmentFile> hiddenFile(const QString& variable, const backend::Secret& secret,
                                            backend::Redactor* redactor)
{
    auto file = environmentFile(variable, secret);
    if (file && redactor) {
        for (const backend::Secret& value : file->values)
            redactor->add(value);
    }
    return file;
}

} // namespace wizard
