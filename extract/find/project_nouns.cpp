#include "extract/find/project_nouns.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/evidence/phrase_search.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Lower case, in the forms that stand right before a quoted or bracketed name.
constexpr std::array<std::string_view, 20> project_words = {
    "project",  "projects",    "projekt", "projekts", "projet", "proyecto",     "projeto",
    "progetto", "проект",      "проекта", "проекте",  "项目",   "プロジェクト", "프로젝트",
    "app",      "application", "library", "tool",     "game",   "website"};

constexpr std::array<std::string_view, 4> naming_words = {" titled ", " called ", " named ",
                                                          " entitled "};

struct Quotes {
  std::string_view open;
  std::string_view close;
};
constexpr std::array quotes = {Quotes{"«", "»"},   Quotes{"“", "”"}, Quotes{"„", "“"},
                               Quotes{"\"", "\""}, Quotes{"‘", "’"}, Quotes{"《", "》"},
                               Quotes{"「", "」"}, Quotes{"(", ")"}};

constexpr std::array<std::string_view, 24> announcing_words = {
    "projects",  "side project", "personal project",   "projekte",      "projets",
    "proyectos", "projetos",     "progetti",           "проекты",       "项目",
    "小程序",    "作品",         "開発実績",           "프로젝트",      "projecten",
    "projekty",  "projekter",    "project experience", "selected work", "open source",
    "apps",      "games",        "notable work",       "portfolio"};

constexpr std::array<std::string_view, 20> made_things = {
    "bot",       "app",       "platform", "simulator", "engine",     "website",   "clone",
    "framework", "library",   "game",     "tracker",   "planner",    "dashboard", "compiler",
    "plugin",    "extension", "chatbot",  "predictor", "visualizer", "generator"};

/// Of Chinese, Japanese and Korean, where no blank parts the noun from what it is of.
constexpr std::array<std::string_view, 34> eastern_made_things = {"平台",
                                                                  "系统",
                                                                  "系統",
                                                                  "小程序",
                                                                  "网站",
                                                                  "網站",
                                                                  "商城",
                                                                  "项目",
                                                                  "專案",
                                                                  "引擎",
                                                                  "框架",
                                                                  "组件库",
                                                                  "管理后台",
                                                                  "机器人",
                                                                  "インフラ構築",
                                                                  "システム",
                                                                  "サイト",
                                                                  "アプリ",
                                                                  "アプリケーション",
                                                                  "リニューアル",
                                                                  "プロジェクト",
                                                                  "システム開発",
                                                                  "の開発",
                                                                  "の構築",
                                                                  "の改修",
                                                                  "管理画面",
                                                                  "시스템",
                                                                  "플랫폼",
                                                                  "프로젝트",
                                                                  "사이트",
                                                                  "서비스 개발",
                                                                  "시스템 구축",
                                                                  "고도화",
                                                                  "리뉴얼"};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (is_upper(c)) c = static_cast<char>(c + 32);
  }
  return out;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// A project word ends right at `at` (blanks between allowed).
bool project_word_before(std::string_view folded, std::size_t at) {
  while (at > 0 && folded[at - 1] == ' ') --at;
  for (const std::string_view word : project_words) {
    if (at < word.size() || folded.substr(at - word.size(), word.size()) != word) continue;
    const std::size_t begin = at - word.size();
    const bool wide = static_cast<unsigned char>(word[0]) >= 0xE0;
    if (wide || begin == 0 || !is_word_byte(folded[begin - 1])) return true;
  }
  return false;
}

std::size_t word_count(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

bool is_bracket_name(std::string_view name) {
  const bool mixed =
      std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return is_upper(name[0]) && mixed && word_count(name) <= 3 && name.find(',') == name.npos;
}

void quoted_names(std::string_view text, std::string_view folded, std::vector<Span>& out) {
  for (const Quotes& q : quotes) {
    for (std::size_t at = text.find(q.open); at != std::string_view::npos;
         at = text.find(q.open, at + 1)) {
      if (!project_word_before(folded, at)) continue;
      const std::size_t begin = at + q.open.size();
      const std::size_t end = text.find(q.close, begin);
      if (end == std::string_view::npos || end - begin < 3 || end - begin > 160) continue;
      const std::string_view name = text.substr(begin, end - begin);
      if (q.open == "(" && !is_bracket_name(name)) continue;
      out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    }
  }
}

void called_names(std::string_view text, std::string_view folded, std::vector<Span>& out) {
  for (const std::string_view naming : naming_words) {
    for (std::size_t at = folded.find(naming); at != std::string_view::npos;
         at = folded.find(naming, at + 1)) {
      const std::size_t begin = at + naming.size();
      if (!project_word_before(folded, at) || begin >= text.size() || !is_upper(text[begin])) {
        continue;
      }
      std::size_t end = begin;
      for (std::size_t word = begin; word < text.size() && is_upper(text[word]);) {
        while (word < text.size() && text[word] != ' ' && text[word] != ',' && text[word] != '.' &&
               text[word] != ';' && text[word] != ')') {
          ++word;
        }
        end = word;
        if (word >= text.size() || text[word] != ' ') break;
        ++word;
      }
      out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    }
  }
}

}  // namespace

std::vector<Span> names_beside_project(std::string_view text) {
  std::vector<Span> out;
  static const PhraseSearch search(
      std::vector<std::string_view>(project_words.begin(), project_words.end()));
  if (!search.may_be_in(text)) return out;
  const std::string folded = lower(text);
  if (!search.any_in(folded)) return out;
  quoted_names(text, folded, out);
  called_names(text, folded, out);
  std::sort(out.begin(), out.end());
  return out;
}

bool announces_projects(std::string_view folded) {
  const std::size_t noun = folded.rfind("项目");
  if (noun != std::string_view::npos && noun > 0 && folded[noun - 1] == ' ') return false;
  return std::any_of(announcing_words.begin(), announcing_words.end(), [&](std::string_view word) {
    const std::size_t at = folded.find(word);
    return at != std::string_view::npos && folded.size() < word.size() + 40 &&
           (static_cast<unsigned char>(word[0]) >= 0xE0 || at == 0 || folded[at - 1] == ' ');
  });
}

Span without_project_noun(std::string_view text) {
  for (const std::string_view noun :
       {"-项目", "—项目", "项目", " project", " Project", " Projekt"}) {
    if (text.size() < noun.size() || text.substr(text.size() - noun.size()) != noun) continue;
    return trim_marks(text, {0, static_cast<std::uint32_t>(text.size() - noun.size())}, "-[", "-:");
  }
  return {0, static_cast<std::uint32_t>(text.size())};
}

bool ends_in_made_thing(std::string_view folded) {
  static const auto eastern = [] {
    std::vector<std::string> things;
    for (const std::string_view thing : eastern_made_things) things.push_back(fold_words(thing));
    return things;
  }();
  const bool made = std::ranges::any_of(eastern, [&](std::string_view thing) {
    return folded.size() > thing.size() && folded.ends_with(thing);
  });
  if (made) return true;
  const std::string_view last = folded.substr(folded.rfind(' ') + 1);
  return folded.find(' ') != std::string_view::npos &&
         std::find(made_things.begin(), made_things.end(), last) != made_things.end();
}

}  // namespace vitagraph
