// Lists behind names of people. Facts, written by hand.
#pragma once

#include <cstddef>
#include <string_view>

namespace vitagraph::person {

/// All take a folded word, without its full stop.
bool is_particle(std::string_view folded);    ///< "van", "de", "al"
bool is_suffix(std::string_view folded);      ///< "jr", "iii"
bool is_honorific(std::string_view folded);   ///< "dr", "prof", "frau"
bool is_credential(std::string_view folded);  ///< "phd", "mba", "pe"
/// "ChB", "BVSc", "MRCGP", as printed: capitals as no name has them.
bool is_credential_shape(std::string_view word);
bool is_no_name(std::string_view folded);  ///< "curriculum", "engineer", "skills"
/// A usual Chinese, Korean or Vietnamese family name in Latin letters.
bool is_east_asian_family(std::string_view folded);
bool is_patronymic(std::string_view folded);  ///< "иванович", "petrovna"

/// Bytes of the family name at the begin of a name in Han characters or Hangul; 0: none known.
std::size_t han_family_length(std::string_view name);
std::size_t hangul_family_length(std::string_view name);

}  // namespace vitagraph::person
