#include "ui/services/WizardServices.h"

namespace ui {

WizardServices::~WizardServices() = default;

} // namespace ui
