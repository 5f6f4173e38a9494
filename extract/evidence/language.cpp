#include "extract/evidence/language.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <cstdint>
#include <optional>
#include <vector>

#include "extract/evidence/lexicon/words.hpp"

namespace vitagraph {
namespace {

/// Small words and words of résumés, folded, that few other languages share.
struct LanguageRow {
  std::string_view code;
  std::string_view words;
};
constexpr std::array rows = {
    LanguageRow{
        "en",
        "the and of for with from by as at was were this that which their using used on to an "
        "is are my experience education skills university responsible managed developed work "
        "worked working"},
    LanguageRow{
        "fr",
        "le la les des du et en un une pour dans sur avec au aux par de l d est qui que mise "
        "stage formation experience competences langues projet gestion developpement etudes"},
    LanguageRow{
        "de",
        "der die das und von mit fur im in den dem des ein eine als bei zur zum auf bis seit "
        "berufserfahrung ausbildung kenntnisse sprachen entwicklung durch sowie nach"},
    LanguageRow{
        "es",
        "el la los las de del y en un una para con por como se su al desde hasta experiencia "
        "formacion idiomas habilidades desarrollo gestion empresa conocimientos educacion"},
    LanguageRow{
        "pt",
        "o a os as de do da dos das e em um uma para com por no na nos nas ao como experiencia "
        "formacao idiomas desenvolvimento gestao empresa conhecimentos habilidades atuacao"},
    LanguageRow{
        "it",
        "il lo la i gli le di del della dei delle e in un una per con da dal al nel nella come "
        "esperienza formazione lingue competenze sviluppo gestione presso progetto"},
    LanguageRow{"nl",
                "de het een en van voor met in op bij te door als aan tot naar ook werkervaring "
                "opleiding vaardigheden talen ontwikkeling ervaring werkzaamheden"},
    LanguageRow{"sv",
                "och att det som en ett av for med till pa i den jag har utbildning arbete "
                "erfarenhet sprak kunskaper arbetslivserfarenhet inom samt"},
    LanguageRow{"da",
                "og at det som en et af for med til pa i den jeg har uddannelse erfaring "
                "sprog arbejde ansvar samt inden"},
    LanguageRow{"no",
                "og at det som en et av for med til pa i den jeg har utdanning erfaring "
                "sprak arbeid ansvar samt innen"},
    LanguageRow{"fi",
                "ja on se ei etta oli seka tai kanssa tyokokemus koulutus kielitaito osaaminen "
                "vuonna myos olen"},
    LanguageRow{"pl",
                "i w z na do od oraz dla przez sie jest po przy doswiadczenie wyksztalcenie "
                "jezyki umiejetnosci praca projekt zawodowe"},
    LanguageRow{"cs",
                "a v na s se z do pro ve je k o pri vzdelani zkusenosti jazyky dovednosti "
                "praxe znalosti skola"},
    LanguageRow{"sk",
                "a v na s sa z do pre vo je k o pri vzdelanie skusenosti jazyky zrucnosti prax "
                "skola"},
    LanguageRow{"hu",
                "a az es egy hogy nem is mint vagy meg tapasztalat tanulmanyok nyelvtudas "
                "szakmai vegzettseg munka"},
    LanguageRow{"ro",
                "si in de la cu pe din pentru un o ale a al prin este experienta educatie "
                "competente limbi studii"},
    LanguageRow{"hr",
                "i u na za s od je se do kao te iskustvo obrazovanje jezici vjestine rad sam"},
    LanguageRow{"lt",
                "ir su bei is i uz per nuo iki kaip darbo patirtis issilavinimas kalbos igudziai"},
    LanguageRow{"lv", "un ar no uz par ka pie darba pieredze izglitiba valodas prasmes"},
    LanguageRow{"et", "ja on ning kui oma tookogemus haridus keeled oskused aasta"},
    LanguageRow{"tr",
                "ve bir bu ile icin olarak da de en deneyim egitim diller yetenekler is "
                "calisma universitesi"},
    LanguageRow{"id",
                "dan di yang untuk dengan dari pada sebagai dalam pengalaman pendidikan "
                "keterampilan bahasa kerja"},
    LanguageRow{"vi",
                "va cua cho trong voi la cac tai kinh nghiem hoc van ky nang cong ty lam viec"},
    LanguageRow{"ca",
                "el la els les de del i en un una per amb com al des experiencia formacio "
                "idiomes habilitats"},
    LanguageRow{"ru",
                "и в на с по для из от до как опыт работы образование навыки языки разработка "
                "что это"},
    LanguageRow{"uk",
                "і в на з по для із від до як та досвід роботи освіта навички мови розробка що"},
    LanguageRow{"bg", "и в на с по за от до като се опит работа образование умения езици"},
    LanguageRow{"sr", "и у на за са од је се до као искуство образовање језици"},
    LanguageRow{"be", "і ў на з па для ад да як вопыт працы адукацыя навыкі мовы"},
};

constexpr std::size_t looked_at = 6000;      ///< bytes
constexpr std::size_t fewest_letters = 150;  ///< of the main script
constexpr int fewest_hits = 8;

/// The languages, as bits, in which a word is listed.
class Words {
 public:
  Words() {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> found;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (const lexicon::Word& word : lexicon::split_words(rows[row].words)) {
        found.emplace_back(word.hash, std::uint64_t{1} << row);
        filter_.set(filter_bit(word.hash));
      }
    }
    std::sort(found.begin(), found.end());
    for (const auto& [hash, bit] : found) {
      if (words_.empty() || words_.back().first != hash) words_.emplace_back(hash, 0);
      words_.back().second |= bit;
    }
  }
  std::uint64_t languages(std::uint64_t hash) const {
    if (!filter_[filter_bit(hash)]) return 0;
    const auto found = std::lower_bound(
        words_.begin(), words_.end(), hash,
        [](const auto& word, std::uint64_t wanted) { return word.first < wanted; });
    return found != words_.end() && found->first == hash ? found->second : 0;
  }

 private:
  static constexpr std::size_t filter_bits = 1U << 14;
  static std::size_t filter_bit(std::uint64_t hash) { return (hash >> 32) % filter_bits; }
  std::bitset<filter_bits> filter_;  ///< most words are in no list
  std::vector<std::pair<std::uint64_t, std::uint64_t>> words_;
};

struct Letters {
  std::size_t all = 0;
  std::size_t words = 0;  ///< Latin and Cyrillic, told apart by words
  std::size_t han = 0;
  std::size_t kana = 0;
  std::size_t hangul = 0;
  std::size_t greek = 0;
  std::size_t hebrew = 0;
  std::size_t arabic = 0;
  std::size_t persian = 0;  ///< letters of Persian that Arabic lacks
  std::size_t thai = 0;
  std::size_t devanagari = 0;
};

void count(Letters& letters, utf8proc_int32_t c) {
  const auto within = [c](utf8proc_int32_t from, utf8proc_int32_t to) {
    return c >= from && c < to;
  };
  ++letters.all;
  if (c < 0x370 || within(0x400, 0x530) || within(0x1E00, 0x1F00)) ++letters.words;
  if (within(0x370, 0x400)) ++letters.greek;
  if (within(0x590, 0x600)) ++letters.hebrew;
  if (within(0x600, 0x700)) ++letters.arabic;
  if (c == 0x67E || c == 0x686 || c == 0x6AF || c == 0x6A9 || c == 0x6CC) ++letters.persian;
  if (within(0x900, 0x980)) ++letters.devanagari;
  if (within(0xE00, 0xE80)) ++letters.thai;
  if (within(0x3040, 0x3100)) ++letters.kana;
  if (within(0x3400, 0xA000)) ++letters.han;
  if (within(0xAC00, 0xD7B0)) ++letters.hangul;
}

constexpr std::size_t block = 64;

/// Letters of ASCII among the bytes of a block; none when other letters may be there. Of a size
/// that the compiler knows, it takes many bytes at a time.
std::optional<std::size_t> plain_letters(const char* bytes) {
  std::uint8_t letters = 0;
  std::uint8_t seen = 0;
  for (std::size_t i = 0; i < block; ++i) {
    const auto byte = static_cast<std::uint8_t>(bytes[i]);
    const auto from_a = static_cast<std::uint8_t>((byte | 0x20) - 'a');
    letters = static_cast<std::uint8_t>(letters + (from_a < 26));
    seen |= byte;
  }
  if (seen >= 0x80) return std::nullopt;
  return letters;
}

Letters letters_of(std::string_view text) {
  Letters letters;
  std::size_t plain = 0;  // of ASCII
  std::size_t mixed_end = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (at >= mixed_end && at + block <= text.size()) {
      if (const auto found = plain_letters(text.data() + at)) {
        plain += *found;
        at += block;
        continue;
      }
      mixed_end = at + block;
    }
    const char byte = text[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      plain += (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z' ? 1 : 0;
      ++at;
      continue;
    }
    utf8proc_int32_t c = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(&text[at]),
                                         static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    if (length > 0 && utf8proc_category(c) <= UTF8PROC_CATEGORY_LO) count(letters, c);
    at += length > 0 ? static_cast<std::size_t>(length) : 1;
  }
  letters.all += plain;
  letters.words += plain;
  return letters;
}

/// By script alone; résumés in any language hold many Latin names and terms, so that a third of
/// the letters is enough.
std::string_view by_script(const Letters& letters) {
  const auto much = [&](std::size_t n) { return n >= 40 && n * 4 >= letters.all; };
  if (much(letters.hangul)) return "ko";
  if (much(letters.han + letters.kana)) {
    return letters.kana * 12 > letters.han ? "ja" : "zh";
  }
  if (much(letters.greek)) return "el";
  if (much(letters.hebrew)) return "he";
  if (much(letters.arabic)) return letters.persian * 12 > letters.arabic ? "fa" : "ar";
  if (much(letters.thai)) return "th";
  return much(letters.devanagari) ? "hi" : "";
}

/// A word that several languages list counts less for each.
std::string_view by_words(std::string_view text) {
  static const Words known;
  std::array<double, rows.size()> scores{};
  std::array<int, rows.size()> hits{};
  for (const std::uint64_t hash : lexicon::word_hashes(text)) {
    const std::uint64_t languages = known.languages(hash);
    if (languages == 0) continue;
    const double score = 1.0 / std::popcount(languages) + 0.35;
    for (std::uint64_t left = languages; left != 0; left &= left - 1) {
      const auto row = static_cast<std::size_t>(std::countr_zero(left));
      scores[row] += score;
      ++hits[row];
    }
  }
  std::size_t best = 0;
  for (std::size_t row = 1; row < rows.size(); ++row) {
    if (scores[row] > scores[best]) best = row;
  }
  double second = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (row != best) second = std::max(second, scores[row]);
  }
  return hits[best] >= fewest_hits && scores[best] > 1.08 * second ? rows[best].code : "";
}

}  // namespace

std::string_view language_of(std::string_view text) {
  std::size_t end = std::min(text.size(), looked_at);
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  const std::string_view head = text.substr(0, end);
  const Letters letters = letters_of(head);
  if (const std::string_view code = by_script(letters); !code.empty()) return code;
  return letters.words >= fewest_letters ? by_words(head) : "";
}

}  // namespace vitagraph
