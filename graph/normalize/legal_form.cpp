#include "graph/normalize/legal_form.hpp"

#include <cstddef>

namespace vitagraph {
namespace {

struct Form {
  std::string_view words;  // folded, separated by blanks; longer forms stand first
  std::string_view klass;
};

// Registers of companies and the list of ISO 20275 (Entity Legal Forms) name these and more;
// these are the ones that people print. Classes: what people use interchangeably in one country.
constexpr Form kForms[] = {
    {"gmbh co kgaa", "kg"},
    {"gmbh co kg", "kg"},
    {"gmbh co ohg", "kg"},
    {"ag co kg", "kg"},
    {"se co kgaa", "kg"},
    {"se co kg", "kg"},
    {"mbh co kg", "kg"},
    {"sociedade anonima", "sa"},
    {"sociedad anonima", "sa"},
    {"societe anonyme", "sa"},
    {"aktiengesellschaft", "ag"},
    {"private limited", "ltd"},
    {"public limited company", "ltd"},
    {"company limited", "ltd"},
    {"pvt limited", "ltd"},
    {"pvt ltd", "ltd"},
    {"pte ltd", "ltd"},
    {"pty ltd", "ltd"},
    {"pty limited", "ltd"},
    {"pte limited", "ltd"},
    {"sdn bhd", "ltd"},
    {"co ltd", "ltd"},
    {"co inc", "inc"},
    {"co llc", "llc"},
    {"sp z o o", "gmbh"},
    {"sp zoo", "gmbh"},
    {"s r o", "gmbh"},
    {"d o o", "gmbh"},
    {"s p a", "sa"},
    {"s a s", "sa"},
    {"s a", "sa"},
    {"s r l", "gmbh"},
    {"b v", "gmbh"},
    {"n v", "sa"},
    {"e v", "ev"},
    {"de cv", "sa"},
    {"incorporated", "inc"},
    {"corporation", "inc"},
    {"corp", "inc"},
    {"inc", "inc"},
    {"company", "inc"},
    {"co", "inc"},
    {"limited", "ltd"},
    {"ltd", "ltd"},
    {"ltda", "ltd"},
    {"plc", "ltd"},
    {"llc", "llc"},
    {"llp", "llp"},
    {"lp", "llp"},
    {"lllp", "llp"},
    {"gmbh", "gmbh"},
    {"mbh", "gmbh"},
    {"ggmbh", "gmbh"},
    {"ug", "gmbh"},
    {"ag", "ag"},
    {"kgaa", "kg"},
    {"kg", "kg"},
    {"ohg", "kg"},
    {"gbr", "kg"},
    {"ev", "ev"},
    {"eg", "ev"},
    {"se", "ag"},
    {"sas", "sa"},
    {"sasu", "sa"},
    {"sa", "sa"},
    {"sarl", "gmbh"},
    {"eurl", "gmbh"},
    {"spa", "sa"},
    {"srl", "gmbh"},
    {"srls", "gmbh"},
    {"sl", "gmbh"},
    {"slu", "gmbh"},
    {"bv", "gmbh"},
    {"nv", "sa"},
    {"ab", "ag"},
    {"asa", "ag"},
    {"oyj", "ag"},
    {"oy", "ag"},
    {"aps", "gmbh"},
    {"kft", "gmbh"},
    {"zrt", "ag"},
    {"doo", "gmbh"},
    {"sro", "gmbh"},
    {"kk", "ag"},
    {"ооо", "gmbh"},
    {"оао", "ag"},
    {"зао", "ag"},
    {"пао", "ag"},
    {"ао", "ag"},
    {"тоо", "gmbh"},
};

constexpr Form kLeadingForms[] = {
    {"ооо", "gmbh"}, {"оао", "ag"}, {"зао", "ag"}, {"пао", "ag"}, {"ао", "ag"}, {"pt", "ltd"},
};

// Written without a blank, at either end of a name.
constexpr Form kJoinedForms[] = {
    {"股份有限公司", "ag"}, {"有限责任公司", "gmbh"}, {"有限公司", "gmbh"}, {"公司", "gmbh"},
    {"株式会社", "ag"},     {"有限会社", "gmbh"},     {"合同会社", "gmbh"}, {"주식회사", "ag"},
};

// How many of the last words `form` is; 0 = none.
std::size_t words_at_end(const std::vector<std::string>& words, std::string_view form) {
  std::size_t count = 0;
  while (!form.empty()) {
    const auto blank = form.rfind(' ');
    const auto word = blank == std::string_view::npos ? form : form.substr(blank + 1);
    if (count >= words.size() || words[words.size() - 1 - count] != word) return 0;
    ++count;
    form = blank == std::string_view::npos ? std::string_view() : form.substr(0, blank);
  }
  return count;
}

std::string_view strip_joined(std::vector<std::string>& words) {
  for (const Form& form : kJoinedForms) {
    std::string& last = words.back();
    if (last.size() > form.words.size() && last.ends_with(form.words)) {
      last.resize(last.size() - form.words.size());
      return form.klass;
    }
    std::string& first = words.front();
    if (first.size() > form.words.size() && first.starts_with(form.words)) {
      first.erase(0, form.words.size());
      return form.klass;
    }
    if (words.size() > 1 && last == form.words) {
      words.pop_back();
      return form.klass;
    }
    if (words.size() > 1 && first == form.words) {
      words.erase(words.begin());
      return form.klass;
    }
  }
  return {};
}

}  // namespace

std::string_view strip_legal_form(std::vector<std::string>& words) {
  if (words.empty()) return {};
  for (const Form& form : kForms) {
    const std::size_t count = words_at_end(words, form.words);
    if (count == 0 || count >= words.size()) continue;
    words.resize(words.size() - count);
    return form.klass;
  }
  for (const Form& form : kLeadingForms) {
    if (words.size() > 1 && words.front() == form.words) {
      words.erase(words.begin());
      return form.klass;
    }
  }
  return strip_joined(words);
}

}  // namespace vitagraph
