#include "extract/evidence/word_vectors.hpp"

#include <cmath>
#include <cstring>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

float product(const WordVector& a, const WordVector& b) {
  float sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

/// The cosine of the angle between the means of two texts.
float likeness(std::string_view a, std::string_view b) {
  const WordVector of_a = meaning_of(a).mean;
  const WordVector of_b = meaning_of(b).mean;
  return product(of_a, of_b) / std::sqrt(product(of_a, of_a) * product(of_b, of_b));
}

bool is_nothing(const Meaning& meaning) {
  return meaning.mean == WordVector{} && meaning.last == WordVector{};
}

bool same(std::string_view a, std::string_view b) {
  return meaning_of(a).mean == meaning_of(b).mean && meaning_of(a).last == meaning_of(b).last;
}

}  // namespace

TEST_CASE("words of like use are alike in all languages, others are not") {
  const auto [word, like, unlike] = GENERATE(table<std::string, std::string, std::string>({
      {"teacher", "Lehrer", "Berlin"},
      {"engineer", "ingeniero", "university"},
      {"Universität", "universidad", "manager"},
      {"Rotterdam", "Sevilla", "nurse"},
      {"professor", "профессор", "GmbH"},
  }));
  CAPTURE(word, like, unlike);
  CHECK(likeness(word, like) > likeness(word, unlike) + .2F);
}

TEST_CASE("marks and blanks around words mean nothing, capitals are read as small letters") {
  CHECK(same("(Berlin),", "Berlin"));
  CHECK(same("  project   manager ", "project manager"));
  CHECK(same("UNIVERSITÄT", "Universität"));
  CHECK_FALSE(same("Apple", "apple"));
  CHECK_FALSE(same("project manager", "manager project"));  // another last piece
  CHECK(meaning_of("project manager").mean == meaning_of("manager project").mean);
}

TEST_CASE("a word that the table lacks is its pieces, and ends as its last") {
  const Meaning whole = meaning_of("Kreislaufberatungstechniker");
  CHECK_FALSE(is_nothing(whole));
  CHECK(whole.last != whole.mean);
  CHECK(meaning_of("制造公司").last == meaning_of("司").last);
}

TEST_CASE("what is no word means nothing") {
  const auto text = GENERATE(as<std::string>{}, "", " ", "—", "&&&", "\xff\xfe", "\xe4\xb8", "😀");
  CAPTURE(text);
  CHECK(is_nothing(meaning_of(text)));
}

TEST_CASE("bytes that are no table are refused") {
  const std::vector<std::uint32_t> nothing((1U << 16) + 8);
  const auto bytes = [&](std::size_t size) {
    return std::span(reinterpret_cast<const unsigned char*>(nothing.data()), size);
  };
  CHECK_THROWS_AS(WordVectors(bytes(0)), std::invalid_argument);
  CHECK_THROWS_AS(WordVectors(bytes(nothing.size() * 4)), std::invalid_argument);

  std::vector<std::uint32_t> short_of_rows((1U << 16) + 4);
  short_of_rows[0] = 0x31574756;
  short_of_rows[1] = 5;
  short_of_rows[2] = word_vector_width;
  CHECK_THROWS_AS(WordVectors({reinterpret_cast<const unsigned char*>(short_of_rows.data()),
                               short_of_rows.size() * 4}),
                  std::invalid_argument);
}
