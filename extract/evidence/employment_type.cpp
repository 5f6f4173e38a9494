#include "extract/evidence/employment_type.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/fold.hpp"

namespace vitagraph {

bool is_employment_type(std::string_view text) {
  const std::string words = fold_words(text);
  constexpr std::array<std::string_view, 44> types = {"full time",     "part time",
                                                      "fulltime",      "parttime",
                                                      "contract",      "contractor",
                                                      "temporary",     "permanent",
                                                      "internship",    "freelance",
                                                      "remote",        "hybrid",
                                                      "on site",       "self employed",
                                                      "seasonal",      "apprenticeship",
                                                      "cdi",           "cdd",
                                                      "stage",         "alternance",
                                                      "vollzeit",      "teilzeit",
                                                      "praktikum",     "werkstudent",
                                                      "befristet",     "unbefristet",
                                                      "minijob",       "tempo integral",
                                                      "meio periodo",  "jornada completa",
                                                      "media jornada", "tempo pieno",
                                                      "stagista",      "stagiaire",
                                                      "정규직",        "계약직",
                                                      "인턴",          "正社員",
                                                      "契約社員",      "业务委托",
                                                      "实习",          "全职",
                                                      "兼职",          "полная занятость"};
  return std::ranges::find(types, words) != types.end();
}

}  // namespace vitagraph
