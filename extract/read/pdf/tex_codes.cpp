#include "extract/read/pdf/tex_codes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/read/pdf/glyph_text.hpp"

namespace vitagraph {
namespace {

// Sources: the encodings T1, T2A and TS1 in the LaTeX font encodings guide (encguide).
constexpr std::array<char32_t, 32> low_codes = {
    U'`', U'´', U'ˆ', U'˜', U'¨', U'˝', U'˚', U'ˇ', U'˘', U'¯', U'˙', U'¸', U'˛', U'‚', U'‹', U'›',
    U'“', U'”', U'„', U'«', U'»', U'–', U'—', 0,    U'0', U'ı', U'ȷ', 0x1B, 0x1C, 0x1D, 0x1E, 0x1F};
constexpr std::array<char32_t, 64> latin_codes = {
    U'Ă', U'Ą', U'Ć', U'Č', U'Ď', U'Ě', U'Ę', U'Ğ', U'Ĺ', U'Ľ', U'Ł', U'Ń', U'Ň', U'Ŋ', U'Ő', U'Ŕ',
    U'Ř', U'Ś', U'Š', U'Ş', U'Ť', U'Ţ', U'Ű', U'Ů', U'Ÿ', U'Ź', U'Ž', U'Ż', U'Ĳ', U'İ', U'đ', U'§',
    U'ă', U'ą', U'ć', U'č', U'ď', U'ě', U'ę', U'ğ', U'ĺ', U'ľ', U'ł', U'ń', U'ň', U'ŋ', U'ő', U'ŕ',
    U'ř', U'ś', U'š', U'ş', U'ť', U'ţ', U'ű', U'ů', U'ÿ', U'ź', U'ž', U'ż', U'ĳ', U'¡', U'¿', U'£'};
constexpr std::array<char32_t, 64> cyrillic_codes = {
    U'Ґ', U'Ғ', U'Ђ', U'Ћ', U'Һ', U'Җ', U'Ҙ', U'Љ', U'Ї', U'Қ', U'Ҡ', U'Ҝ', U'Ӕ', U'Ң', U'Ҥ', U'Ѕ',
    U'Ө', U'Ҫ', U'Ў', U'Ү', U'Ұ', U'Ҳ', U'Џ', U'Ҹ', U'Ҷ', U'Є', U'Ә', U'Њ', U'Ё', U'№', U'¤', U'§',
    U'ґ', U'ғ', U'ђ', U'ћ', U'һ', U'җ', U'ҙ', U'љ', U'ї', U'қ', U'ҡ', U'ҝ', U'ӕ', U'ң', U'ҥ', U'ѕ',
    U'ө', U'ҫ', U'ў', U'ү', U'ұ', U'ҳ', U'џ', U'ҹ', U'ҷ', U'є', U'ә', U'њ', U'ё', U'„', U'«', U'»'};
constexpr std::array<std::pair<char32_t, char32_t>, 5> symbol_codes = {{
    {0x88, U'•'},
    {0xA9, U'©'},
    {0xB0, U'°'},
    {0xB7, U'·'},
    {0xBF, U'€'},
}};

enum class Encoding : std::uint8_t { unknown, latin, cyrillic, symbols };

/// How often a font uses which codes.
struct Codes {
  std::size_t letters = 0;    // of ASCII
  std::size_t upper = 0;      // from 0xC0 on: in T2A the Russian alphabet
  std::size_t high = 0;       // from 0x80 on: none in OT1
  std::size_t ligatures = 0;  // of T1 and T2A, with their dashes and quotes
  std::size_t old = 0;        // ligatures of OT1

  void count(char32_t code) {
    letters += is_letter_code(code) && code < 0x80;
    upper += code >= 0xC0;
    high += code >= 0x80;
    ligatures += code >= 0x10 && code < 0x20;
    old += code >= 0x0B && code < 0x10;
  }

  Codes& operator+=(const Codes& other) {
    letters += other.letters;
    upper += other.upper;
    high += other.high;
    ligatures += other.ligatures;
    old += other.old;
    return *this;
  }

  bool is_cyrillic() const { return 4 * upper > letters + upper; }
};

constexpr std::size_t enough_letters = 20;  // of a font, to tell its script

Encoding encoding_of(const Codes& own, const Codes& all) {
  if (own.letters == 0 && own.upper == 0) return Encoding::symbols;
  if (all.high == 0 && all.ligatures <= all.old) return Encoding::unknown;
  const bool tells = own.letters + own.upper >= enough_letters;
  return (tells ? own : all).is_cyrillic() ? Encoding::cyrillic : Encoding::latin;
}

char32_t character(char32_t code, Encoding encoding) {
  if (encoding == Encoding::symbols) {
    const auto* found =
        std::ranges::find(symbol_codes, code, &std::pair<char32_t, char32_t>::first);
    return found == symbol_codes.end() ? code : found->second;
  }
  if (code < 0x20) return low_codes[code];
  if (code == 0x27) return U'’';
  if (code == 0x7F) return U'-';
  if (code < 0x80 || code > 0xFF) return code;
  if (encoding == Encoding::cyrillic) {
    return code < 0xC0 ? cyrillic_codes[code - 0x80] : U'А' + (code - 0xC0);
  }
  if (code < 0xC0) return latin_codes[code - 0x80];
  if (code == 0xD7) return U'Œ';
  if (code == 0xDF) return U'ẞ';
  if (code == 0xF7) return U'œ';
  return code == 0xFF ? U'ß' : code;
}

void decode(PdfRun& run, Encoding encoding) {
  std::string out;
  for (std::size_t g = 0; g < run.glyphs.size(); ++g) {
    const std::size_t begin = run.glyphs[g].text;
    const std::size_t end = g + 1 < run.glyphs.size() ? run.glyphs[g + 1].text : run.text.size();
    run.glyphs[g].text = static_cast<std::uint32_t>(out.size());
    std::string_view rest = std::string_view(run.text).substr(begin, end - begin);
    while (!rest.empty()) {
      std::size_t length = 0;
      const char32_t decoded = character(first_code(rest, &length), encoding);
      if (decoded >= 0x1B && decoded < 0x20) {
        out += tex_ligature(std::string(1, static_cast<char>(decoded)));
      } else if (decoded != 0) {
        append_code(out, decoded);
      }
      rest.remove_prefix(length);
    }
  }
  run.text = std::move(out);
}

}  // namespace

void decode_tex_codes(PdfFile& file) {
  if (std::none_of(file.fonts.begin(), file.fonts.end(), [](const auto& f) { return f.coded; })) {
    return;
  }
  std::vector<Codes> codes(file.fonts.size());
  for (const PdfPage& page : file.pages) {
    for (const PdfRun& run : page.runs) {
      if (!file.fonts[run.font].coded) continue;
      std::string_view rest = run.text;
      while (!rest.empty()) {
        std::size_t length = 0;
        codes[run.font].count(first_code(rest, &length));
        rest.remove_prefix(length);
      }
    }
  }
  Codes all;
  for (const Codes& own : codes) all += own;
  for (PdfPage& page : file.pages) {
    for (PdfRun& run : page.runs) {
      if (!file.fonts[run.font].coded) continue;
      const Encoding encoding = encoding_of(codes[run.font], all);
      if (encoding != Encoding::unknown) decode(run, encoding);
    }
  }
}

}  // namespace vitagraph
