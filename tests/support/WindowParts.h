#pragma once

#include "ui/pages/MainWindow.h"

#include <QWidget>

namespace tests {

/// The part of this object name; a test that names none of it ends.
template <typename T> T& part(QWidget& inside, const char* name)
{
    auto* found = inside.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("nothing is named %s", name);
    return *found;
}

/// Fails the test where the button cannot be pressed. What it closes is gone afterwards.
void press(QWidget& inside, const char* name);
/// Ticks everything that can be ticked on the Procedure page.
void acceptWarnings(QWidget& window);
/// What stands beside Next where it cannot be pressed.
QString whyNot(ui::MainWindow& window);

} // namespace tests
