#include "ui/services/RunFeed.h"

namespace ui {

RunFeed::~RunFeed() = default;

} // namespace ui
