#include "ui/style/Texts.h"

#include "ui/style/Style.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLabel>

namespace ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Durations", text);
}

QLabel* label(const QString& text, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    return label(text, parent);
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* made = label(text, parent);
    made->setProperty("text-role", QStringLiteral("muted"));
    return made;
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    auto* made = label(text, parent);
    made->setFont(scaledFont(1.1, true));
    return made;
}

QLabel* monoLabel(const QString& text, QWidget* parent)
{
    auto* made = label(text, parent);
    made->setFont(fixedFont());
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

QLabel* fieldErrorLabel(QWidget* parent)
{
    auto* made = label({}, parent);
    made->setProperty("text-role", QStringLiteral("field-error"));
    made->setMinimumHeight(QFontMetrics(made->font()).lineSpacing());
    return made;
}

QString elapsedText(qint64 seconds)
{
    if (seconds < 60)
        return words(QT_TRANSLATE_NOOP("Durations", "%1 s")).arg(seconds);
    if (seconds < 3600)
        return words(QT_TRANSLATE_NOOP("Durations", "%1 min %2 s")).arg(seconds / 60).arg(seconds % 60);
    return words(QT_TRANSLATE_NOOP("Durations", "%1 h %2 min")).arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString spanText(qint64 seconds)
{
    if (seconds >= 3600 && seconds % 3600 == 0)
        return words(QT_TRANSLATE_NOOP("Durations", "%1 h")).arg(seconds / 3600);
    if (seconds >= 60 && seconds < 3600 && seconds % 60 == 0)
        return words(QT_TRANSLATE_NOOP("Durations", "%1 min")).arg(seconds / 60);
    return elapsedText(seconds);
}

QString durationText(qint64 seconds)
{
    if (seconds < 90)
        return words(QT_TRANSLATE_NOOP("Durations", "about %1 s")).arg(seconds);
    if (seconds < 5400)
        return words(QT_TRANSLATE_NOOP("Durations", "about %1 min")).arg((seconds + 30) / 60);
    return words(QT_TRANSLATE_NOOP("Durations", "about %1 h %2 min")).arg(seconds / 3600).arg(seconds / 60 % 60);
}

} // namespace ui
