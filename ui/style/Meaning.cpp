#include "ui/style/Meaning.h"

namespace ui {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor colour(Meaning meaning, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (meaning) {
    case Meaning::Info:
        return dark ? QColor(0x7F, 0xB2, 0xFF) : QColor(0x1F, 0x5F, 0xBF);
    case Meaning::Caution:
        return dark ? QColor(0xFF, 0xC4, 0x4D) : QColor(0x8A, 0x5A, 0x00);
    case Meaning::Danger:
        return dark ? QColor(0xFF, 0x8A, 0x80) : QColor(0xB3, 0x26, 0x1E);
    case Meaning::Good:
        return dark ? QColor(0x6F, 0xD3, 0x9A) : QColor(0x1B, 0x6E, 0x3C);
    case Meaning::Unknown:
        return dark ? QColor(0xC3, 0xA6, 0xFF) : QColor(0x6A, 0x3F, 0xB5);
    case Meaning::Practice:
        return dark ? QColor(0x5F, 0xD4, 0xD9) : QColor(0x00, 0x69, 0x6D);
    case Meaning::Muted:
        break;
    }
    return dark ? QColor(0xA8, 0xAD, 0xB3) : QColor(0x5F, 0x63, 0x68);
}

QColor onColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x1E, 0x1F, 0x22) : QColor(Qt::white);
}

QColor surface(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x2B, 0x2D, 0x31) : QColor(0xF3, 0xF4, 0xF6);
}

QColor line(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x4A, 0x4D, 0x53) : QColor(0xC9, 0xCD, 0xD3);
}

namespace {

QPalette paletteOf(QColor window, QColor raised, QColor text, QColor muted, QColor accent, QColor onAccent)
{
    QPalette palette(raised, window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ToolTipBase, raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, muted);
    }
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(Qt::white, {0xF3, 0xF4, 0xF6}, {0x1E, 0x1F, 0x22}, {0x5F, 0x63, 0x68}, {0x1F, 0x5F, 0xBF},
                     Qt::white);
}

QPalette darkPalette()
{
    return paletteOf({0x1E, 0x1F, 0x22}, {0x2B, 0x2D, 0x31}, {0xE6, 0xE8, 0xEB}, {0xA8, 0xAD, 0xB3}, {0x7F, 0xB2, 0xFF},
                     {0x1E, 0x1F, 0x22});
}

} // namespace ui
