#pragma once

#include <QCoreApplication>

namespace wizard {

/// What the readers of inventories say to a person; the context of these texts for translators.
struct InventoryTexts {
    Q_DECLARE_TR_FUNCTIONS(InventoryTexts)
};

} // namespace wizard
