// What nobody would call a résumé: every reader must end soon and keep its promises.
#include <array>
#include <string>

#include "extract/extract.hpp"
#include "tests/extract/read/lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;
using namespace std::string_view_literals;

namespace {

constexpr std::array formats = {"text", "markdown", "json-resume"};

std::string repeated(std::string_view unit, std::size_t size) {
  std::string out;
  out.reserve(size + unit.size());
  while (out.size() < size) out += unit;
  return out;
}

void read_with_all(std::string_view bytes) {
  for (const char* format : formats) {
    ExtractOptions options;
    options.format = format;
    const Document document = read_document(bytes, "x", options);
    CHECK(keeps_promises(document));
    extract_bytes(bytes, "x.json", {});
  }
}

// A deterministic stream of numbers (Knuth's MMIX generator).
class Numbers {
 public:
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state_ >> 33) % limit;
  }

 private:
  std::uint64_t state_ = 42;
};

}  // namespace

TEST_CASE("Hostile: one thing again and again") {
  for (const std::string_view unit : {"["sv,           "*"sv,        "<"sv,
                                      "_"sv,           ">"sv,        "> "sv,
                                      "&"sv,           "`"sv,        "!["sv,
                                      "[a]("sv,        "|"sv,        "- "sv,
                                      "- a\n"sv,       "\n"sv,       "{"sv,
                                      "\""sv,          "{\"a\":"sv,  "\t"sv,
                                      "# a\n"sv,       "<a "sv,      "<!--"sv,
                                      "**a "sv,        "*a **b "sv,  "[]"sv,
                                      "[a]: b\n"sv,    "\xC3\xA9"sv, "1. "sv,
                                      "\f"sv,          "---\n"sv,    "a\n---\n"sv,
                                      "\\"sv,          "&amp;"sv,    "\xFF"sv,
                                      "http://a.b "sv, "a@b.c "sv,   "<div>"sv,
                                      "<b>"sv,         "<ul><li>"sv, "<table><tr><td>"sv,
                                      "<style>"sv,     "<x \"'"sv,   "|a|b|\n|-|-|\n"sv,
                                      "\"\n\\\""sv,    "\r"sv,       "\xE3\x80\x80"sv,
                                      "o  "sv}) {
    INFO(unit);
    read_with_all(repeated(unit, 60'000));
  }
}

TEST_CASE("Hostile: deep nesting") {
  std::string quotes;
  std::string lists;
  for (std::size_t i = 1; i < 400; ++i) {
    quotes += std::string(i, '>') + " a\n";
    lists += std::string(2 * i, ' ') + "- a\n";
  }
  read_with_all(quotes);
  read_with_all(lists);
  read_with_all(repeated("[", 30'000) + repeated("]", 30'000));
  read_with_all(repeated("{\"work\":[", 30'000));
}

TEST_CASE("Hostile: nothing, and next to nothing") {
  for (const std::string_view bytes : {""sv, "\n"sv, " "sv, "\0"sv, "\xEF\xBB\xBF"sv, "\xFF\xFE"sv,
                                       "\xFE\xFF\0"sv, "-"sv, "#"sv, "\x80"sv, "{"sv, "---\n"sv}) {
    read_with_all(bytes);
  }
}

TEST_CASE("Hostile: a line of eight megabytes") {
  const Document document = read_as("text", std::string(8u << 20, 'x'));
  CHECK(keeps_promises(document));
  CHECK(document.lines.size() > 1000);
  CHECK(document.diagnostics.size() == 1);
}

TEST_CASE("Hostile: more lines than anybody writes are refused") {
  const Record record = extract_bytes(repeated("a\n", 2'100'000), "x.txt", {});
  CHECK(record.error.find("1000000 lines") != std::string::npos);
}

TEST_CASE("Hostile: damaged documents, and documents cut anywhere") {
  const std::string markdown =
      "---\ntitle: x\n---\n# Ada *Baker*\n\n<p align=\"right\">2001 &ndash; 2004</p>\n\n"
      "| a | b<br>c |\n|---|---|\n| [d](e) | `f` |\n\n1. one\n   - **two\n     three**\n\n"
      "<table><tr><td><ul><li>x</li></ul></td></tr></table>\n\nTitle\n---\n• y\n[1] z\n";
  const std::string json =
      R"({"basics": {"name": "Ada é", "location": {"city": "Ulm"}, "profiles": [{"url": "x"}]},
      "work": [{"name": "Oven, Ulm, Germany",
                "positions": [{"title": "B – C", "date": "2019 - "}]}],
      "education": [{"area": "B.Sc. in X", "endDate": "2019-13-45"}], "skills": {"a": ["b"]}})";
  Numbers numbers;
  for (const std::string& original : {markdown, json}) {
    for (std::size_t cut = 0; cut < original.size(); cut += 3) {
      read_with_all(std::string_view(original).substr(0, cut));
    }
    for (int round = 0; round < 300; ++round) {
      std::string damaged = original;
      for (std::size_t n = 1 + numbers.below(8); n > 0; --n) {
        const std::size_t at = numbers.below(damaged.size());
        switch (numbers.below(3)) {
          case 0:
            damaged[at] = static_cast<char>(numbers.below(256));
            break;
          case 1:
            damaged.erase(at, numbers.below(9));
            break;
          default:
            damaged.insert(at, original, numbers.below(original.size()), numbers.below(9));
        }
        if (damaged.empty()) damaged = "x";
      }
      read_with_all(damaged);
    }
  }
}
