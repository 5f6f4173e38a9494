#include "graph/normalize/person_key.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "extract/fold.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

template <std::size_t n>
bool contains(const std::string_view (&list)[n], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

constexpr std::string_view kSuffixes[] = {"jr", "sr", "ii", "iii", "iv"};
constexpr std::string_view kTitles[] = {
    "dr",  "prof",   "professor", "mr",    "mrs",  "ms",  "miss", "herr", "frau",  "dipl", "ing",
    "phd", "md",     "mba",       "msc",   "bsc",  "ba",  "ma",   "pmp",  "cpa",   "esq",  "rn",
    "sir", "doctor", "med",       "habil", "dott", "dra", "mme",  "mag",  "mdphd",
};
constexpr std::string_view kParticles[] = {
    "de",  "da",  "di", "do",  "dos", "das", "del", "della", "der", "den", "van",
    "von", "vom", "zu", "zur", "la",  "le",  "el",  "al",    "bin", "ibn", "ben",
    "ter", "ten", "af", "av",  "san", "st",  "y",   "du",    "des", "los", "las",
};

// A family name that a tenth of a percent or more of a large country bears; East Asian ones in
// their usual transcriptions.
constexpr std::string_view kEastAsianFamilies[] = {
    "wang",     "li",    "zhang",    "liu",      "chen",      "yang",   "huang",     "zhao",
    "wu",       "zhou",  "xu",       "sun",      "ma",        "zhu",    "hu",        "guo",
    "he",       "lin",   "gao",      "luo",      "zheng",     "liang",  "xie",       "tang",
    "han",      "cao",   "deng",     "feng",     "xiao",      "cheng",  "zeng",      "peng",
    "pan",      "yuan",  "yu",       "dong",     "su",        "lu",     "jiang",     "cai",
    "jia",      "ding",  "wei",      "xue",      "ye",        "yan",    "du",        "dai",
    "xia",      "zhong", "tian",     "ren",      "fan",       "fang",   "shi",       "yao",
    "tan",      "liao",  "zou",      "xiong",    "jin",       "hao",    "kong",      "bai",
    "cui",      "kang",  "mao",      "qiu",      "qin",       "gu",     "hou",       "shao",
    "meng",     "long",  "wan",      "duan",     "qian",      "yin",    "lei",       "lai",
    "gong",     "shen",  "song",     "lee",      "kim",       "park",   "choi",      "jung",
    "jeong",    "cho",   "yoon",     "jang",     "lim",       "seo",    "shin",      "kwon",
    "hwang",    "ahn",   "hong",     "nguyen",   "tran",      "le",     "pham",      "hoang",
    "phan",     "vu",    "vo",       "dang",     "bui",       "do",     "ho",        "ngo",
    "duong",    "ly",    "wong",     "chan",     "cheung",    "lau",    "leung",     "ng",
    "chang",    "hsu",   "tsai",     "chiu",     "sato",      "suzuki", "takahashi", "tanaka",
    "watanabe", "ito",   "yamamoto", "nakamura", "kobayashi", "kato",   "fu",        "niu",
    "qi",       "ni",    "an",       "chu",      "hung",      "tsang",  "yeung",
};
constexpr std::string_view kWesternFamilies[] = {
    "smith",     "johnson",   "williams",  "brown",     "jones",   "garcia",    "miller",
    "davis",     "rodriguez", "martinez",  "hernandez", "lopez",   "gonzalez",  "wilson",
    "anderson",  "thomas",    "taylor",    "moore",     "jackson", "martin",    "perez",
    "thompson",  "white",     "harris",    "sanchez",   "clark",   "ramirez",   "lewis",
    "robinson",  "walker",    "young",     "allen",     "king",    "wright",    "scott",
    "torres",    "hill",      "flores",    "green",     "adams",   "nelson",    "baker",
    "hall",      "rivera",    "campbell",  "mitchell",  "carter",  "roberts",   "muller",
    "mueller",   "schmidt",   "schneider", "fischer",   "weber",   "meyer",     "wagner",
    "becker",    "schulz",    "hoffmann",  "koch",      "bauer",   "richter",   "klein",
    "wolf",      "bernard",   "dubois",    "durand",    "robert",  "richard",   "petit",
    "silva",     "santos",    "oliveira",  "souza",     "pereira", "ferreira",  "costa",
    "rossi",     "russo",     "ferrari",   "bianchi",   "romano",  "fernandez", "gomez",
    "diaz",      "ivanov",    "smirnov",   "petrov",    "singh",   "kumar",     "sharma",
    "gupta",     "patel",     "khan",      "ali",       "ahmed",   "hussain",   "das",
    "reddy",     "rao",       "jain",      "shah",      "mishra",  "yadav",     "verma",
    "andersson", "johansson", "hansen",    "jensen",    "nielsen", "novak",     "nowak",
    "cohen",     "levy",      "de jong",   "jansen",    "evans",   "edwards",   "collins",
    "stewart",   "morris",    "murphy",    "cook",      "rogers",  "cooper",
};
constexpr std::string_view kCommonGiven[] = {
    "james",   "john",      "robert",    "michael",     "william",  "david",    "richard",
    "joseph",  "thomas",    "charles",   "christopher", "daniel",   "matthew",  "anthony",
    "mark",    "paul",      "steven",    "andrew",      "kenneth",  "joshua",   "kevin",
    "brian",   "george",    "edward",    "peter",       "eric",     "jason",    "jeffrey",
    "ryan",    "jacob",     "alexander", "alex",        "mary",     "patricia", "jennifer",
    "linda",   "elizabeth", "barbara",   "susan",       "jessica",  "sarah",    "karen",
    "nancy",   "lisa",      "margaret",  "emily",       "michelle", "laura",    "anna",
    "maria",   "jose",      "juan",      "carlos",      "luis",     "antonio",  "francisco",
    "jean",    "pierre",    "michel",    "philippe",    "marie",    "thomas",   "stefan",
    "andreas", "martin",    "markus",    "klaus",       "hans",     "julia",    "giuseppe",
    "marco",   "paolo",     "joao",      "pedro",       "paulo",    "ana",      "ivan",
    "sergey",  "alexey",    "dmitry",    "elena",       "rahul",    "amit",     "rajesh",
    "sanjay",  "priya",     "mohammed",  "muhammad",    "mohamed",  "ahmed",    "ali",
    "chris",   "mike",      "jane",      "joan",        "stephen",  "scott",    "adam",
    "max",     "simon",     "jan",       "lars",        "anders",   "sam",
};

// Short forms that are no beginnings of the name (those, "Alex" of "Alexander", fit by shape).
struct Nickname {
  std::string_view name;
  std::string_view nick;
};
constexpr Nickname kNicknames[] = {
    {"robert", "bob"},      {"robert", "rob"},     {"robert", "bobby"},    {"william", "bill"},
    {"william", "will"},    {"william", "liam"},   {"richard", "dick"},    {"richard", "rick"},
    {"elizabeth", "liz"},   {"elizabeth", "beth"}, {"elizabeth", "betty"}, {"james", "jim"},
    {"james", "jimmy"},     {"john", "jack"},      {"margaret", "peggy"},  {"margaret", "maggie"},
    {"michael", "mike"},    {"katherine", "kate"}, {"catherine", "kate"},  {"edward", "ted"},
    {"edward", "ned"},      {"anthony", "tony"},   {"thomas", "tom"},      {"charles", "chuck"},
    {"charles", "charlie"}, {"jose", "pepe"},      {"francisco", "paco"},  {"alexander", "sasha"},
    {"aleksandr", "sasha"}, {"mikhail", "misha"},  {"dmitry", "dima"},     {"johannes", "hans"},
    {"henry", "harry"},     {"stephen", "steve"},  {"steven", "steve"},    {"joseph", "joe"},
    {"daniel", "dan"},      {"andrew", "drew"},    {"sarah", "sally"},     {"rebecca", "becky"},
};

struct Token {
  std::string text;  // folded
  bool capitals = false;
};

bool is_word_character(utf8proc_int32_t code) {
  const auto category = utf8proc_category(code);
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LL ||
         category == UTF8PROC_CATEGORY_LT || category == UTF8PROC_CATEGORY_LM ||
         category == UTF8PROC_CATEGORY_LO || category == UTF8PROC_CATEGORY_MN ||
         category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ND;
}

// Between letters: hyphens, apostrophes, and what a wrong encoding left of a letter.
bool joins_words(utf8proc_int32_t code) {
  return code == '?' || code == 0xFFFD || code == '-' || code == '\'' || code == 0x2019 ||
         code == 0x2010 || code == 0x2011;
}

// Tokens in printed order; a hyphen or apostrophe between letters joins them.
std::vector<Token> tokens_of(std::string_view name) {
  std::vector<Token> tokens;
  std::string raw;
  bool upper = false;
  bool lower = false;
  const auto finish = [&] {
    const std::string text = join(words_of(fold(raw)), "");
    if (!text.empty()) tokens.push_back({text, upper && !lower});
    raw.clear();
    upper = lower = false;
  };
  for (std::size_t at = 0; at < name.size();) {
    utf8proc_int32_t code = 0;
    auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&name[at]),
                                 static_cast<utf8proc_ssize_t>(name.size() - at), &code);
    if (size <= 0) {
      code = ' ';
      size = 1;
    }
    if (is_word_character(code)) {
      raw.append(name, at, static_cast<std::size_t>(size));
      upper = upper || utf8proc_category(code) == UTF8PROC_CATEGORY_LU;
      lower = lower || utf8proc_category(code) == UTF8PROC_CATEGORY_LL;
    } else if (!joins_words(code) || raw.empty()) {
      finish();
    }
    at += static_cast<std::size_t>(size);
  }
  finish();
  return tokens;
}

// Titles before and degrees after a name. "Jack MA" and "MA, Jack" keep theirs: a name has two
// words, and a family name one.
void drop_titles(std::vector<Token>& tokens, std::string& suffix, bool is_name) {
  const bool ends_in_name = is_name && tokens.size() <= 2;
  std::vector<Token> kept;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (i > 0 && contains(kSuffixes, tokens[i].text) && i + 1 >= tokens.size()) {
      suffix = tokens[i].text;
    } else if (!contains(kTitles, tokens[i].text) || (ends_in_name && i + 1 == tokens.size()) ||
               (tokens[i].text == "ma" && !tokens[i].capitals)) {
      kept.push_back(std::move(tokens[i]));
    }
  }
  tokens = std::move(kept);
}

bool has_vowel(std::string_view text) {
  return text.find_first_of("aeiouy") != std::string_view::npos;
}

// "Smith JA": capitals at the end that are initials and no family name.
bool are_initials(const Token& token) {
  if (!token.capitals || token.text.size() > 3) return false;
  if (token.text.size() == 1) return true;
  return !contains(kEastAsianFamilies, token.text) &&
         (token.text.size() == 2 || !has_vowel(token.text));
}

std::vector<std::string> texts(const std::vector<Token>& tokens, std::size_t from, std::size_t to) {
  std::vector<std::string> out;
  for (std::size_t i = from; i < to; ++i) out.push_back(tokens[i].text);
  return out;
}

void split_without_comma(const std::vector<Token>& tokens, PersonKey& name) {
  const std::size_t count = tokens.size();
  if (count == 1) {
    name.family = texts(tokens, 0, 1);
    return;
  }
  const auto capitals =
      static_cast<std::size_t>(std::count_if(tokens.begin(), tokens.end(), [](const Token& t) {
        return t.capitals && t.text.size() > 1;
      }));
  if (count == 2 && are_initials(tokens[1]) && !tokens[0].capitals && tokens[0].text.size() > 1) {
    name.family = texts(tokens, 0, 1);
    for (const char c : tokens[1].text) name.given.emplace_back(1, c);
    return;
  }
  if (capitals == 1 && tokens[0].capitals && tokens[0].text.size() > 1 &&
      tokens[1].text.size() > 1) {
    name.family = texts(tokens, 0, 1);
    name.given = texts(tokens, 1, count);
    return;
  }
  std::size_t family = count - 1;
  while (family > 1 && contains(kParticles, tokens[family - 1].text)) --family;
  name.given = texts(tokens, 0, family);
  name.family = texts(tokens, family, count);
}

// One character of a script that abbreviates; a Han character is a whole word.
bool is_initial(std::string_view word) {
  const auto lead = static_cast<unsigned char>(word[0]);
  return word.size() == 1 || (word.size() == 2 && lead >= 0xC2 && lead < 0xE0);
}

bool fits(std::string_view a, std::string_view b) {
  if (a == b) return true;
  return (is_initial(a) && b.starts_with(a)) || (is_initial(b) && a.starts_with(b));
}

bool is_nickname(std::string_view a, std::string_view b) {
  for (const Nickname& row : kNicknames) {
    if ((row.name == a && row.nick == b) || (row.name == b && row.nick == a)) return true;
  }
  const auto shorter = std::min(a.size(), b.size());
  return shorter >= 3 && (a.starts_with(b) || b.starts_with(a));
}

KeyMatch compare_given(const PersonKey& a, const PersonKey& b) {
  if (a.given.empty() || b.given.empty()) {
    return a.given.empty() && b.given.empty() ? KeyMatch::full : KeyMatch::part;
  }
  if (a.is_full() && b.is_full() && a.given_text() == b.given_text()) return KeyMatch::full;
  for (std::size_t i = 0; i < std::min(a.given.size(), b.given.size()); ++i) {
    if (fits(a.given[i], b.given[i])) continue;
    return i == 0 && is_nickname(a.given[0], b.given[0]) ? KeyMatch::nickname : KeyMatch::different;
  }
  return a.given[0] == b.given[0] && !is_initial(a.given[0]) ? KeyMatch::full
                                                             : KeyMatch::abbreviated;
}

std::vector<std::string> all_words(const PersonKey& name) {
  std::vector<std::string> words(name.given);
  words.insert(words.end(), name.family.begin(), name.family.end());
  return words;
}

// "Maria Garcia" and "Maria Garcia Lopez", "Ada Q." and "Ada Q. Stone": all words of one are among
// those of the other. "AdaQuill" is "Ada Quill" whose blank was lost. A lone "Ada" or "Quill" is
// the first or the last word of her name.
bool is_part(const PersonKey& a, const PersonKey& b) {
  std::vector<std::string> more = all_words(a);
  std::vector<std::string> less = all_words(b);
  if (more.size() < less.size()) more.swap(less);
  if (less.size() == 1) {
    const bool is_end = less[0] == more.front() || less[0] == more.back();
    return (is_end && less[0].size() >= 3) || (less[0].size() >= 6 && join(more, "") == less[0]);
  }
  const bool has_initial = std::any_of(less.begin(), less.end(), is_initial);
  const bool begins_alike =
      !is_initial(more.front()) && std::find(less.begin(), less.end(), more.front()) != less.end();
  return (!has_initial || begins_alike) &&
         std::all_of(less.begin(), less.end(), [&](const std::string& word) {
           return std::find(more.begin(), more.end(), word) != more.end();
         });
}

// "Quilwatr" of "Quillwater": at most two letters are missing, which a font could not tell.
bool lacks_letters(std::string_view shorter, std::string_view longer) {
  if (shorter.size() < 4 || longer.size() <= shorter.size() || longer.size() > shorter.size() + 2 ||
      shorter.front() != longer.front()) {
    return false;
  }
  std::size_t at = 0;
  for (const char c : longer) at += at < shorter.size() && shorter[at] == c ? 1 : 0;
  return at == shorter.size();
}

bool is_misspelt(const PersonKey& a, const PersonKey& b) {
  if (!a.is_full() || a.given.empty() || a.given != b.given) return false;
  const std::string x = a.family_text();
  const std::string y = b.family_text();
  return lacks_letters(x, y) || lacks_letters(y, x);
}

}  // namespace

bool PersonKey::is_full() const {
  if (given.empty())
    return !family.empty() && family[0].size() >= 6 &&
           static_cast<unsigned char>(family[0][0]) >= 0xE0;
  return !is_initial(given[0]);
}
std::string PersonKey::family_text() const { return join(family, ""); }
std::string PersonKey::given_text() const { return join(given, ""); }
std::string PersonKey::key() const {
  return join(family, " ") + '|' + join(given, " ") + '|' + suffix;
}

PersonKey parse_person(std::string_view text) {
  PersonKey name;
  const auto comma = text.find(',');
  std::vector<Token> before = tokens_of(text.substr(0, comma));
  drop_titles(before, name.suffix, true);
  std::vector<Token> after;
  if (comma != std::string_view::npos) {
    after = tokens_of(text.substr(comma + 1));
    if (after.size() == 1 && contains(kSuffixes, after[0].text)) {
      name.suffix = after[0].text;
      after.clear();
    }
    drop_titles(after, name.suffix, false);
  }
  if (after.empty()) {
    if (!before.empty()) split_without_comma(before, name);
    return name;
  }
  name.family = texts(before, 0, before.size());
  for (const Token& token : after) {
    if (token.capitals && token.text.size() > 1 && token.text.size() <= 3 && are_initials(token)) {
      for (const char c : token.text) name.given.emplace_back(1, c);
    } else {
      name.given.push_back(token.text);
    }
  }
  return name;
}

KeyMatch compare_names(const PersonKey& a, const PersonKey& b) {
  if (a.empty() || b.empty() || a.suffix != b.suffix) return KeyMatch::different;
  if (a.family_text() == b.family_text()) {
    const KeyMatch given = compare_given(a, b);
    return given == KeyMatch::different && is_part(a, b) ? KeyMatch::part : given;
  }
  if (a.is_full() && b.is_full() && !a.given.empty() && !b.given.empty() &&
      a.family_text() == b.given_text() && a.given_text() == b.family_text()) {
    return KeyMatch::swapped;
  }
  if (is_part(a, b)) return KeyMatch::part;
  return is_misspelt(a, b) ? KeyMatch::misspelt : KeyMatch::different;
}

bool is_common_family(std::string_view family) {
  return contains(kEastAsianFamilies, family) || contains(kWesternFamilies, family);
}

bool is_common_name(const PersonKey& name) {
  const std::string family = name.family_text();
  if (contains(kEastAsianFamilies, family)) return true;
  if (!name.given.empty() && contains(kEastAsianFamilies, name.given_text())) return true;
  // A whole name in Han characters of two or three: as frequent as its transcription.
  if (name.given.empty()) return true;
  return contains(kWesternFamilies, family) && contains(kCommonGiven, name.given.front());
}

}  // namespace vitagraph
