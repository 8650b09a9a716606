#include "ui/style/Style.h"

#include "ui/style/Meaning.h"
#include "ui/style/SystemPalette.h"
#include "ui/style/WizardStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>

namespace ui {

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString styleSheetFor(const QPalette& palette)
{
    QString sheet = textOf(QStringLiteral(":/styles/rollback.qss"));
    if (palette.color(QPalette::Window).lightness() < 128)
        sheet += textOf(QStringLiteral(":/styles/dark.qss"));
    const QList<QPair<QString, QColor>> words = {
        {QStringLiteral("@onPractice"), onColour(palette)},
        {QStringLiteral("@onInfo"), onColour(palette)},
        {QStringLiteral("@info"), colour(Meaning::Info, palette)},
        {QStringLiteral("@caution"), colour(Meaning::Caution, palette)},
        {QStringLiteral("@danger"), colour(Meaning::Danger, palette)},
        {QStringLiteral("@unknown"), colour(Meaning::Unknown, palette)},
        {QStringLiteral("@muted"), colour(Meaning::Muted, palette)},
        {QStringLiteral("@practice"), colour(Meaning::Practice, palette)},
        {QStringLiteral("@surface"), surface(palette)},
        {QStringLiteral("@line"), line(palette)},
        {QStringLiteral("@text"), palette.color(QPalette::WindowText)},
        {QStringLiteral("@base"), palette.color(QPalette::Window)},
    };
    for (const auto& [word, value] : words)
        sheet.replace(word, value.name());
    return sheet;
}

/// Setting a style sheet sends palette events itself, so the same sheet is not set twice.
class SheetFollowsPalette final : public QObject {
public:
    explicit SheetFollowsPalette(QApplication& application) : QObject(&application), m_application(application)
    {
        application.installEventFilter(this);
        refresh();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application)
            refresh();
        return false;
    }

private:
    void refresh()
    {
        const QString sheet = styleSheetFor(QApplication::palette());
        if (sheet != m_application.styleSheet())
            m_application.setStyleSheet(sheet);
    }

    QApplication& m_application;
};

} // namespace

bool keepsPalette(const QString& styleName, const QPalette& palette, const QPalette& standard)
{
    return styleName != QLatin1String("fusion") || palette != standard || isDark(palette);
}

void applyAppearance(const QString& word)
{
    const bool dark = word == QLatin1String("dark");
    if (dark || word == QLatin1String("light"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    else if (const QStyle& style = *QApplication::style();
             keepsPalette(style.name(), QApplication::palette(), style.standardPalette()))
        return;
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void applyStyle(QApplication& application)
{
    if (QApplication::style()->name() == QLatin1String("fusion"))
        QApplication::setStyle(new WizardStyle);
    new SheetFollowsPalette(application);
}

void makePrimary(QPushButton& button)
{
    button.setProperty("primary", true);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

QFont scaledFont(double factor, bool strong)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace ui
