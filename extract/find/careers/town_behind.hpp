// Organisations whose town follows a preposition, as in German, Dutch and the Romance languages:
// "Weberei Lund gGmbH in Bramsche", "Kliniek De Linde te Zwolle", "Tejidos Roca en Lugo".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace vitagraph {

/// Bytes of the name before the preposition, and where the town begins.
struct TownBehind {
  std::size_t name_end = 0;
  std::size_t town_begin = 0;
};

/// nullopt: no town of the tables follows, nor any name behind a legal form.
std::optional<TownBehind> town_behind(std::string_view name);

}  // namespace vitagraph
