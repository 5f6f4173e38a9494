#include "graph/normalize/self_employment.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

constexpr std::string_view kNames[] = {
    "freelance",
    "freelancer",
    "freelancing",
    "freelance developer",
    "freelance consultant",
    "freelance web developer",
    "freelance software developer",
    "self employed",
    "selfemployed",
    "self employment",
    "self",
    "independent",
    "independent consultant",
    "independent contractor",
    "selbstandig",
    "selbststandig",
    "selbstandige tatigkeit",
    "freiberuflich",
    "freiberufler",
    "freie mitarbeit",
    "independant",
    "travailleur independant",
    "auto entrepreneur",
    "autoentrepreneur",
    "autonomo",
    "independiente",
    "trabajador autonomo",
    "cuenta propia",
    "libero professionista",
    "zelfstandige",
    "zzp",
    "фриланс",
    "самозанятый",
    "个人",
    "自由职业",
    "自由职业者",
    "個人事業主",
    "フリーランス",
    "프리랜서",
    "confidential",
    "various",
    "various clients",
    "various companies",
    "various projects",
    "several companies",
    "private client",
    "private clients",
    "divers projets",
    "auto entreprenariat",
    "auto entrepreneuriat",
    "micro entrepreneur",
    "profesional independiente",
    "desarrollador independiente",
    "consultor independiente",
    "profissional autonomo",
    "selfemployee",
    "egenforetagare",
    "индивидуальный предприниматель",
    "частная практика",
    "частная практика фриланс",
    "n a",
};

// "freelance web developer": these words and what people do.
constexpr std::string_view kBeginnings[] = {
    "freelance ", "freelancer ", "self employed ", "selfemployed ", "independent ",
};
constexpr std::string_view kTrades[] = {
    "activities",   "app",        "artist",    "consultant",  "consulting", "contractor",
    "design",       "designer",   "developer", "development", "editor",     "employed",
    "engineer",     "graphic",    "it",        "journalist",  "mobile",     "musician",
    "photographer", "programmer", "projects",  "self",        "software",   "teacher",
    "translator",   "tutor",      "web",       "work",        "writer",
};

template <std::size_t n>
bool contains(const std::string_view (&list)[n], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace

bool names_no_employer(std::string_view key) {
  if (contains(kNames, key)) return true;
  for (const std::string_view beginning : kBeginnings) {
    if (!key.starts_with(beginning)) continue;
    const std::vector<std::string> words = words_of(key.substr(beginning.size()));
    return std::all_of(words.begin(), words.end(),
                       [](const std::string& word) { return contains(kTrades, word); });
  }
  return false;
}

}  // namespace vitagraph
