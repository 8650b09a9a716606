#include "backend/output/SecretForms.h"

#include <QSet>

namespace backend {

namespace {
// A line of a longer secret is only taken for itself when it cannot be an ordinary word.
constexpr qsizetype shortestLine = 12;
// Programs wrap base64 at 60 to 76 characters, 64 in PEM.
constexpr qsizetype shortestWrapped = 60;
constexpr qsizetype windowLength = 16;
constexpr qsizetype windowStep = 8;

QByteArray jsonEscaped(const QByteArray& plain, bool slashToo)
{
    QByteArray out;
    for (const char c : plain) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\' || (slashToo && c == '/'))
            out.append('\\').append(c);
        else if (c == '\n')
            out.append("\\n");
        else if (c == '\r')
            out.append("\\r");
        else if (c == '\t')
            out.append("\\t");
        else if (u < 0x20)
            out.append("\\u00").append(QByteArray::number(u, 16).rightJustified(2, '0'));
        else
            out.append(c);
    }
    return out;
}

/// Go's encoder writes <, > and & this way.
QByteArray htmlSafeJson(const QByteArray& plain)
{
    return jsonEscaped(plain, false).replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

/// The part of base64(anything + secret + anything) that depends on the secret alone; `before` is the number of bytes
/// in front of it, modulo 3.
QByteArray base64Core(const QByteArray& plain, int before, QByteArray::Base64Options options)
{
    const QByteArray whole = (QByteArray(before, '\0') + plain).toBase64(options);
    const qsizetype first = before == 0 ? 0 : before + 1;
    const qsizetype last = (plain.size() + before) * 8 / 6;
    return whole.mid(first, last - first);
}

void addBase64(QSet<QByteArray>& forms, const QByteArray& core)
{
    if (core.size() < shortestSecret)
        return;
    forms.insert(core);
    if (core.size() < shortestWrapped)
        return;
    for (qsizetype at = 0; at + windowLength <= core.size(); at += windowStep)
        forms.insert(core.mid(at, windowLength));
    forms.insert(core.right(windowLength));
}

void addForms(QSet<QByteArray>& forms, const QByteArray& plain)
{
    forms.insert(plain);
    forms.insert(jsonEscaped(plain, false));
    forms.insert(jsonEscaped(plain, true));
    forms.insert(htmlSafeJson(plain));
    const QByteArray url = plain.toPercentEncoding();
    forms.insert(url);
    forms.insert(QByteArray(url).replace("%20", "+"));
    // Lower-case escapes, as some programs write them; the text around them keeps its case.
    QByteArray lower = url;
    for (qsizetype i = 0; i + 2 < lower.size(); ++i) {
        if (lower[i] == '%')
            lower.replace(i + 1, 2, lower.mid(i + 1, 2).toLower());
    }
    forms.insert(lower);
    for (int before = 0; before < 3; ++before) {
        addBase64(forms, base64Core(plain, before, QByteArray::Base64Encoding));
        addBase64(forms, base64Core(plain, before, QByteArray::Base64UrlEncoding));
    }
}
} // namespace

QByteArrayList secretForms(QByteArrayView secret)
{
    // Files end with a line end that is not part of what other programs print.
    const QByteArray plain = secret.toByteArray().trimmed();
    if (plain.size() < shortestSecret)
        return {};
    QSet<QByteArray> forms;
    addForms(forms, plain);
    if (plain.contains('\n')) {
        for (const QByteArray& line : plain.split('\n')) {
            if (line.trimmed().size() >= shortestLine)
                addForms(forms, line.trimmed());
        }
    }
    return QByteArrayList(forms.begin(), forms.end());
}

} // namespace backend
