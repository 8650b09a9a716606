#include "tests/support/WindowParts.h"

#include "ui/pages/WizardFrame.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

namespace tests {

void press(QWidget& inside, const char* name)
{
    auto& button = part<QAbstractButton>(inside, name);
    QVERIFY2(button.isEnabled(), name);
    button.click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void acceptWarnings(QWidget& window)
{
    auto& tree = part<QTreeWidget>(window, "planTree");
    for (QTreeWidgetItemIterator walk(&tree); *walk; ++walk)
        if ((*walk)->data(0, Qt::CheckStateRole).isValid())
            (*walk)->setCheckState(0, Qt::Checked);
}

QString whyNot(ui::MainWindow& window)
{
    return part<QLabel>(*window.wizard().currentPage(), "whyNotNext").text();
}

} // namespace tests
