#include "extract/read/pdf/painted_bullets.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace vitagraph {
namespace {

constexpr std::size_t most_marks = 2000;  // a drawing has more
constexpr float least_side = 1.2F;        // points
constexpr float longest_side = 7.0F;
constexpr float flattest = 0.7F;  // shorter side to the longer one

// Of the size of the text behind the mark.
constexpr float largest_mark = 0.5F;
constexpr float highest = 0.75F;  // its middle above the baseline
constexpr float lowest = 0.05F;
constexpr float nearest_text = 0.1F;
constexpr float farthest_text = 2.2F;
constexpr float free_before = 1.5F;  // no word, nor another mark (ratings are rows of discs)
constexpr float rail_reach = 14.0F;  // a date this far before a mark: a dot on a time line

bool could_be_mark(const Box& box) {
  const float shorter = std::min(box.width(), box.height());
  const float longer = std::max(box.width(), box.height());
  return shorter >= least_side && longer <= longest_side && shorter >= flattest * longer;
}

bool is_level_with(const Box& mark, const PdfWord& word) {
  const float raised = word.baseline - (mark.top + mark.bottom) / 2;
  return raised > lowest * word.size && raised < highest * word.size &&
         mark.height() < largest_mark * word.size;
}

// The word that the mark stands before, if no word stands before the mark.
const PdfWord* marked_word(const Box& mark, const std::vector<PdfWord>& words) {
  const PdfWord* nearest = nullptr;
  for (const PdfWord& word : words) {
    if (!is_level_with(mark, word)) continue;
    if (word.box.right < mark.right) {
      if (mark.left - word.box.right < free_before * word.size) return nullptr;
      continue;
    }
    const float gap = word.box.left - mark.right;
    if (gap < nearest_text * word.size) return nullptr;
    if (gap > farthest_text * word.size) continue;
    if (nearest == nullptr || word.box.left < nearest->box.left) nearest = &word;
  }
  return nearest;
}

bool stands_in_a_row_of(const Box& mark, const std::vector<Box>& marks, float size) {
  return std::any_of(marks.begin(), marks.end(), [&](const Box& other) {
    const bool level = other.top < mark.bottom && other.bottom > mark.top;
    const bool same = other.left == mark.left && other.right == mark.right;
    return level && !same && other.left - mark.right < free_before * size &&
           mark.left - other.right < free_before * size;
  });
}

// A dot on a time line: a rule runs through it, or a date stands before it.
bool is_on_time_line(const Box& mark, const PdfPage& page, const std::vector<PdfWord>& words) {
  const float x = (mark.left + mark.right) / 2;
  const bool ruled = std::any_of(page.rules.begin(), page.rules.end(), [&](const PdfRule& rule) {
    const Box& box = rule.box;
    return box.height() > 2 * mark.height() && box.left - mark.width() / 2 < x &&
           box.right + mark.width() / 2 > x && box.top < mark.bottom + mark.height() &&
           box.bottom > mark.top - mark.height();
  });
  return ruled || std::any_of(words.begin(), words.end(), [&](const PdfWord& word) {
           const float gap = mark.left - word.box.right;
           return word.has_year && is_level_with(mark, word) && gap > 0 &&
                  gap < rail_reach * word.size;
         });
}

}  // namespace

void add_painted_bullets(const PdfPage& page, std::vector<PdfWord>& words) {
  std::vector<Box> marks;
  for (const PdfFill& fill : page.fills) {
    if (could_be_mark(fill.box)) marks.push_back(fill.box);
    if (marks.size() > most_marks) return;
  }
  std::vector<PdfWord> bullets;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const PdfWord* text = marked_word(marks[i], words);
    if (text == nullptr || text->icon || stands_in_a_row_of(marks[i], marks, text->size)) continue;
    if (is_on_time_line(marks[i], page, words)) continue;
    PdfWord bullet;
    bullet.text = "•";
    bullet.box = {marks[i].left, text->box.top, marks[i].right, text->box.bottom};
    bullet.baseline = text->baseline;
    bullet.size = text->size;
    bullet.colour = text->colour;
    bullet.font = text->font;
    bullets.push_back(std::move(bullet));
  }
  words.insert(words.end(), std::make_move_iterator(bullets.begin()),
               std::make_move_iterator(bullets.end()));
}

}  // namespace vitagraph
