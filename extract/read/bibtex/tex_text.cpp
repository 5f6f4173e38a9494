#include "extract/read/bibtex/tex_text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#include "extract/read/entities.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

struct Accent {
  char macro;
  char32_t combining;
};
// \"o and its like; the letters among them need a blank or a brace behind (\c c, \v{s}).
constexpr std::array accents = {
    Accent{'`', 0x300}, Accent{'\'', 0x301}, Accent{'^', 0x302}, Accent{'~', 0x303},
    Accent{'=', 0x304}, Accent{'u', 0x306},  Accent{'.', 0x307}, Accent{'"', 0x308},
    Accent{'r', 0x30A}, Accent{'H', 0x30B},  Accent{'v', 0x30C}, Accent{'d', 0x323},
    Accent{'c', 0x327}, Accent{'k', 0x328},  Accent{'b', 0x331},
};

struct Symbol {
  std::string_view macro;
  std::string_view text;
};
constexpr std::array symbols = {
    Symbol{"ss", "ß"},
    Symbol{"o", "ø"},
    Symbol{"O", "Ø"},
    Symbol{"ae", "æ"},
    Symbol{"AE", "Æ"},
    Symbol{"oe", "œ"},
    Symbol{"OE", "Œ"},
    Symbol{"aa", "å"},
    Symbol{"AA", "Å"},
    Symbol{"l", "ł"},
    Symbol{"L", "Ł"},
    Symbol{"i", "ı"},
    Symbol{"j", "ȷ"},
    Symbol{"dh", "ð"},
    Symbol{"DH", "Ð"},
    Symbol{"th", "þ"},
    Symbol{"TH", "Þ"},
    Symbol{"dj", "đ"},
    Symbol{"DJ", "Đ"},
    Symbol{"ng", "ŋ"},
    Symbol{"S", "§"},
    Symbol{"P", "¶"},
    Symbol{"pounds", "£"},
    Symbol{"copyright", "©"},
    Symbol{"ldots", "…"},
    Symbol{"dots", "…"},
    Symbol{"textendash", "–"},
    Symbol{"textemdash", "—"},
    Symbol{"textquoteright", "’"},
    Symbol{"textquoteleft", "‘"},
    Symbol{"textquotedblleft", "“"},
    Symbol{"textquotedblright", "”"},
    Symbol{"textregistered", "®"},
    Symbol{"texttrademark", "™"},
    Symbol{"textasciitilde", "~"},
    Symbol{"textbackslash", "\\"},
    Symbol{"textunderscore", "_"},
    Symbol{"textperiodcentered", "·"},
    Symbol{"times", "×"},
    Symbol{"alpha", "α"},
    Symbol{"beta", "β"},
    Symbol{"gamma", "γ"},
    Symbol{"delta", "δ"},
    Symbol{"epsilon", "ε"},
    Symbol{"lambda", "λ"},
    Symbol{"mu", "μ"},
    Symbol{"pi", "π"},
    Symbol{"sigma", "σ"},
    Symbol{"tau", "τ"},
    Symbol{"omega", "ω"},
    Symbol{"Omega", "Ω"},
    Symbol{"Delta", "Δ"},
    Symbol{"TeX", "TeX"},
    Symbol{"LaTeX", "LaTeX"},
    Symbol{"BibTeX", "BibTeX"},
    Symbol{"newline", " "},
    Symbol{"par", " "},
    Symbol{"quad", " "},
    Symbol{"space", " "},
};

// Macros whose first argument is not printed.
constexpr std::array silent = {"href"sv,   "textcolor"sv, "color"sv, "vspace"sv,
                               "hspace"sv, "label"sv,     "cite"sv,  "fontsize"sv};

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t length_of_character(std::string_view text) {
  std::size_t n = 1;
  while (n < text.size() && (static_cast<unsigned char>(text[n]) & 0xC0) == 0x80) ++n;
  return n;
}

class TexText {
 public:
  explicit TexText(std::string_view tex) : tex_(tex) {}
  std::string take();

 private:
  void macro();
  void named(std::string_view name);
  bool accent(char macro);
  void skip_argument();
  void blank();
  bool next_is(std::string_view text) const { return tex_.substr(at_).starts_with(text); }

  std::string_view tex_;
  std::string out_;
  std::size_t at_ = 0;
};

void TexText::blank() {
  if (!out_.empty() && out_.back() != ' ') out_ += ' ';
}

// The letter that the accent stands on: "o", "{o}", " o", "\i", "{\i}".
bool TexText::accent(char macro) {
  const auto row = std::find_if(accents.begin(), accents.end(),
                                [&](const Accent& one) { return one.macro == macro; });
  if (row == accents.end()) return false;
  std::size_t at = at_;
  while (at < tex_.size() && (tex_[at] == ' ' || tex_[at] == '{')) ++at;
  if (at >= tex_.size() || tex_[at] == '}') {
    at_ = at;
    return true;
  }
  std::string letter;
  if (tex_[at] == '\\' && at + 1 < tex_.size() && (tex_[at + 1] == 'i' || tex_[at + 1] == 'j')) {
    letter = tex_[at + 1];
    at += 2;
    while (at < tex_.size() && tex_[at] == ' ') ++at;
  } else if (tex_[at] == '\\') {
    return true;
  } else {
    const std::size_t length = length_of_character(tex_.substr(at));
    letter = tex_.substr(at, length);
    at += length;
  }
  out_ += letter;
  append_utf8(out_, row->combining);
  at_ = at;
  return true;
}

// "{…}" or "[…]" right here; without recursion.
void TexText::skip_argument() {
  if (at_ >= tex_.size() || (tex_[at_] != '{' && tex_[at_] != '[')) return;
  const char open = tex_[at_];
  const char close = open == '{' ? '}' : ']';
  int depth = 0;
  for (; at_ < tex_.size(); ++at_) {
    if (tex_[at_] == '\\') {
      ++at_;
    } else if (tex_[at_] == open) {
      ++depth;
    } else if (tex_[at_] == close && --depth == 0) {
      ++at_;
      return;
    }
  }
  at_ = tex_.size();
}

void TexText::named(std::string_view name) {
  const auto row = std::find_if(symbols.begin(), symbols.end(),
                                [&](const Symbol& one) { return one.macro == name; });
  if (row != symbols.end()) {
    row->text == " " ? blank() : static_cast<void>(out_ += row->text);
    while (at_ < tex_.size() && tex_[at_] == ' ') ++at_;
    if (next_is("{}")) at_ += 2;
    return;
  }
  if (name.size() == 1 && accent(name[0])) return;
  while (at_ < tex_.size() && tex_[at_] == ' ') ++at_;
  if (at_ < tex_.size() && tex_[at_] == '[') skip_argument();
  if (std::find(silent.begin(), silent.end(), name) != silent.end()) skip_argument();
}

void TexText::macro() {
  ++at_;  // the backslash
  if (at_ >= tex_.size()) return;
  const char c = tex_[at_];
  if (is_letter(c)) {
    const std::size_t begin = at_;
    while (at_ < tex_.size() && is_letter(tex_[at_])) ++at_;
    return named(tex_.substr(begin, at_ - begin));
  }
  ++at_;
  if (accent(c)) return;
  if (c == '\\' || c == ' ' || c == ',' || c == ';' || c == ':' || c == '\n') return blank();
  if (c == '-' || c == '/' || c == '!' || c == '(' || c == ')') return;
  out_ += c;  // \& \% \$ \# \_ \{ \}
}

std::string composed(const std::string& text) {
  utf8proc_uint8_t* raw = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
  if (raw == nullptr) return text;
  std::string out(reinterpret_cast<const char*>(raw));
  std::free(raw);
  return out;
}

std::string TexText::take() {
  while (at_ < tex_.size()) {
    const char c = tex_[at_];
    if (c == '\\') {
      macro();
      continue;
    }
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '~') {
      blank();
    } else if (next_is("---")) {
      out_ += "—";
      at_ += 2;
    } else if (next_is("--")) {
      out_ += "–";
      ++at_;
    } else if (next_is("``")) {
      out_ += "“";
      ++at_;
    } else if (next_is("''")) {
      out_ += "”";
      ++at_;
    } else if (c != '{' && c != '}' && c != '$' && c != '\0') {
      out_ += c;
    }
    ++at_;
  }
  while (!out_.empty() && out_.back() == ' ') out_.pop_back();
  return composed(out_);
}

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// The places of a separator outside braces: "and" between blanks, or a comma.
std::vector<std::string_view> split_outside(std::string_view tex, std::string_view separator) {
  std::vector<std::string_view> out;
  int depth = 0;
  std::size_t begin = 0;
  const bool is_a_word = separator.size() > 1;
  for (std::size_t i = 0; i < tex.size(); ++i) {
    if (tex[i] == '{') ++depth;
    if (tex[i] == '}') --depth;
    if (depth > 0 || !tex.substr(i).starts_with(separator)) continue;
    const std::size_t end = i + separator.size();
    const bool free =
        !is_a_word || (i > 0 && is_blank(tex[i - 1]) && end < tex.size() && is_blank(tex[end]));
    if (!free) continue;
    out.push_back(tex.substr(begin, i - begin));
    begin = end;
    i = end - 1;
  }
  out.push_back(tex.substr(begin));
  return out;
}

BibName name_of(std::string_view tex) {
  const std::vector<std::string_view> parts = split_outside(tex, ",");
  BibName out;
  out.tex = trimmed(tex);
  // "von Last, Jr, First": the last part leads, the middle one goes behind.
  if (parts.size() > 1) out.text = plain_text_of_tex(parts.back());
  const std::string last = plain_text_of_tex(parts.front());
  if (!out.text.empty() && !last.empty()) out.text += ' ';
  out.text += last;
  if (parts.size() > 2) {
    const std::string junior = plain_text_of_tex(parts[1]);
    if (!junior.empty()) out.text += ' ' + junior;
  }
  out.others = out.text == "others" || out.text == "et al." || out.text == "et al";
  return out;
}

}  // namespace

std::string plain_text_of_tex(std::string_view tex) { return TexText(tex).take(); }

std::vector<BibName> names_of_tex(std::string_view tex) {
  std::vector<BibName> out;
  for (const std::string_view one : split_outside(tex, "and")) {
    BibName name = name_of(one);
    if (!name.text.empty()) out.push_back(std::move(name));
  }
  return out;
}

}  // namespace vitagraph
