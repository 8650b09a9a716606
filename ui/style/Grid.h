#pragma once

namespace ui::grid {

/// Device-independent pixels.
inline constexpr int inside = 4;   ///< within a control
inline constexpr int item = 8;     ///< between items
inline constexpr int section = 24; ///< between sections
inline constexpr int margin = 24;  ///< around a page
inline constexpr int icon = 16;
inline constexpr int iconLarge = 32;

} // namespace ui::grid
