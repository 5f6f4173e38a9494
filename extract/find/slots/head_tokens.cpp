#include "extract/find/slots/head_tokens.hpp"

#include <algorithm>
#include <string_view>

#include "extract/byte_set.hpp"

namespace vitagraph {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Marks that part words without a blank, except between digits ("24/7").
bool parts_words(std::string_view text, std::size_t at) {
  constexpr ByteSet marks("/,;:|()[]");
  if (!marks.has(text[at])) return false;
  const bool digits =
      at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
  return !digits;
}

class HeadReader {
 public:
  HeadReader(const Document& document, const SegmentedDocument& segmented,
             std::vector<HeadToken>& out)
      : document_(document), segmented_(segmented), out_(out) {}

  void read(const CareerHead& head, std::uint32_t number) {
    end_ = out_.size() + most_tokens_of_head;
    std::size_t i = 0;
    for (const std::uint32_t line : head.lines) {
      begin_line(line);
      for (; i < head.segments.size() && head.segments[i].line == line; ++i) {
        put_dates(number, head.segments[i].span.begin);
        put_words(head.segments[i], number, static_cast<std::int32_t>(i));
      }
      put_dates(number, ~0U);
    }
  }

 private:
  void begin_line(std::uint32_t line) {
    const LineFeatures& f = segmented_.features[line];
    line_ = line;
    date_ = f.first_date;
    date_end_ = f.first_date + f.date_count;
  }

  void put_dates(std::uint32_t head, std::uint32_t until) {
    for (; date_ < date_end_ && segmented_.dates[date_].span.begin < until; ++date_) {
      const auto joint = static_cast<std::uint8_t>(Separator::date);
      push({segmented_.dates[date_].span, head, line_, -1, joint});
    }
  }

  void push(const HeadToken& token) {
    if (out_.size() < end_) out_.push_back(token);
  }

  void put_words(const HeadSegment& segment, std::uint32_t head, std::int32_t number) {
    const std::string_view text = document_.text_of(segment.span);
    auto joint = static_cast<std::uint8_t>(segment.before);
    std::size_t at = 0;
    while (at < text.size()) {
      bool mark = false;
      while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || parts_words(text, at))) {
        mark = mark || parts_words(text, at);
        ++at;
      }
      if (at > 0 && joint >= separator_count && mark) joint = joint_mark;
      auto end = at;
      while (end < text.size() && text[end] != ' ' && text[end] != '\t' &&
             !parts_words(text, end)) {
        ++end;
      }
      if (end > at) {
        const auto begin = segment.span.begin;
        push({{begin + static_cast<std::uint32_t>(at), begin + static_cast<std::uint32_t>(end)},
              head,
              line_,
              number,
              joint});
        joint = joint_blank;
      }
      at = end;
    }
  }

  const Document& document_;
  const SegmentedDocument& segmented_;
  std::vector<HeadToken>& out_;
  std::size_t end_ = 0;  ///< of out_, for the head
  std::uint32_t line_ = 0;
  std::uint32_t date_ = 0;
  std::uint32_t date_end_ = 0;
};

}  // namespace

std::vector<HeadToken> head_tokens(const Document& document, const SegmentedDocument& segmented,
                                   const std::vector<CareerHead>& heads) {
  std::vector<HeadToken> tokens;
  HeadReader reader(document, segmented, tokens);
  for (std::size_t h = 0; h < heads.size(); ++h) {
    reader.read(heads[h], static_cast<std::uint32_t>(h));
  }
  return tokens;
}

}  // namespace vitagraph
