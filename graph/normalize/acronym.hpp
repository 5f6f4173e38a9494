// Acronyms and the names they stand for.
#pragma once

#include <string_view>

namespace vitagraph {

/// "UFMG" of "Universidade Federal de Minas Gerais", "UNICAMP" of "Universidade Estadual de
/// Campinas": its letters, three to eight of them and three capitals at least, begin words of the
/// name in their order, the first letter the first word.
bool abbreviates(std::string_view acronym, std::string_view name);

}  // namespace vitagraph
