#include "wizard/editors/Rke2ConfigKey.h"

#include "wizard/editors/Lines.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wizard {

namespace {

/// Stands before each line that was taken out, so that exactly these come back.
constexpr auto kMark = "# rollback-wizard: ";

QString tr(const char* text)
{
    return QCoreApplication::translate("Editor", text);
}

QRegularExpression keyLine(const QString& key)
{
    const QString escaped = QRegularExpression::escape(key);
    return QRegularExpression(QStringLiteral("^(?:%1|\"%1\"|'%1')\\+?[ \\t]*:(?:[ \\t\\r\\n]|$)").arg(escaped));
}

/// A line that belongs to the value of the top-level key above it.
bool continues(const QByteArray& line)
{
    const QByteArray text = line.trimmed();
    if (text.isEmpty() || text.startsWith('#'))
        return false;
    return line.startsWith(' ') || line.startsWith('\t') || text.startsWith("- ") || text == "-";
}

bool isSecret(const QString& key)
{
    static const QRegularExpression secret(QStringLiteral("token|secret|password|access-key"));
    return secret.match(key).hasMatch();
}

QString shown(const QByteArray& line, bool secret)
{
    QString text = QString::fromUtf8(line).trimmed();
    if (!secret)
        return text;
    const qsizetype colon =
        text.indexOf(QLatin1Char(':'), text.startsWith(QLatin1String(kMark)) ? qsizetype(qstrlen(kMark)) : 0);
    return text.left(colon < 0 ? 0 : colon + 1) + QStringLiteral(" …");
}

void note(EditResult& result, const QByteArray& before, const QByteArray& after, bool secret)
{
    result.diff << QLatin1Char('-') + shown(before, secret) << QLatin1Char('+') + shown(after, secret);
    result.changed = true;
}

EditResult comment(const QByteArrayList& lines, const QString& key)
{
    EditResult result;
    const QRegularExpression expression = keyLine(key);
    bool inside = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray& line = lines.at(i);
        inside = expression.match(QString::fromUtf8(line)).hasMatch() || (inside && continues(line));
        if (!inside) {
            result.content += line;
            continue;
        }
        const QByteArray out = kMark + line;
        note(result, line, out, isSecret(key));
        result.content += out;
    }
    result.meaning = tr("%1 is not set in the file.").arg(key);
    return result;
}

EditResult restore(const QByteArrayList& lines, const QString& key)
{
    EditResult result;
    const QRegularExpression expression = keyLine(key);
    bool inside = false;
    for (const QByteArray& line : lines) {
        const QByteArray plain = line.startsWith(kMark) ? line.mid(qsizetype(qstrlen(kMark))) : QByteArray();
        inside =
            !plain.isEmpty() && (expression.match(QString::fromUtf8(plain)).hasMatch() || (inside && continues(plain)));
        if (!inside) {
            result.content += line;
            continue;
        }
        note(result, line, plain, isSecret(key));
        result.content += plain;
    }
    result.meaning =
        result.changed ? tr("%1 is set again as it was.").arg(key) : tr("%1 was not taken out of this file.").arg(key);
    return result;
}

} // namespace

backend::Result<EditResult> editRke2ConfigKey(const QByteArray& content, const EditParameters& parameters)
{
    const QString key = parameters.value(QStringLiteral("key"));
    const QString action = parameters.value(QStringLiteral("action"));
    if (key.isEmpty() || (action != QLatin1String("comment") && action != QLatin1String("restore")))
        return backend::Error{QStringLiteral("edit.parameter"),
                              tr("rke2-config-key needs a key and the action comment or restore."),
                              action,
                              {}};
    const QByteArray trimmed = content.trimmed();
    if (trimmed.startsWith('{'))
        return backend::Error{QStringLiteral("edit.content"),
                              tr("The file is written in one {…} block; its lines cannot be taken out one by one."),
                              {},
                              tr("Write the keys one per line first.")};
    const QByteArrayList lines = linesOf(content);
    return action == QLatin1String("comment") ? comment(lines, key) : restore(lines, key);
}

} // namespace wizard
