// Organisations whose town follows their legal form and a preposition, as in German, Dutch and the
// Romance languages: "Weberei Lund gGmbH in Bramsche". Without a legal form the town is as often a
// part of the name: "Washington University in St. Louis", "Film Centre in Bergen".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace vitagraph {

/// Bytes of the name before the preposition or the full stop, and where the town stands.
struct TownBehind {
  std::size_t name_end = 0;
  std::size_t town_begin = 0;
  std::size_t town_end = 0;
};

/// nullopt: no town follows a legal form, Dutch "te", or the full stop of a line of sentences.
std::optional<TownBehind> town_behind(std::string_view name);

}  // namespace vitagraph
