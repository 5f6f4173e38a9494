#include "extract/find/contact/phone.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "extract/byte_set.hpp"
#include "extract/date_grammar.hpp"
#include "extract/find/contact/label.hpp"
#include "extract/find/scan.hpp"

namespace vitagraph::contact {
namespace {

using namespace scan;

constexpr std::array<std::string_view, 44> phone_labels = {
    "phone",     "tel",     "telephone",  "mobile",   "mob",      "cell",     "cellphone",
    "ph",        "handy",   "telefon",    "telefono", "teléfono", "telefone", "telemóvel",
    "téléphone", "tél",     "móvil",      "movil",    "cel",      "celular",  "portable",
    "whatsapp",  "contact", "contact no", "mobil",    "telefoon", "mobiel",   "puh",
    "puhelin",   "tlf",     "tfn",        "gsm",      "телефон",  "тел",      "моб",
    "电话",      "手机",    "電話",       "手機",     "携帯",     "전화",     "휴대폰",
    "連絡先",    "הטלפון"};
constexpr std::array<std::string_view, 3> not_labels = {"fax", "telefax", "isbn"};

/// One character that may stand between the digits of a number; its length, else 0.
std::size_t separator_at(std::string_view text, std::size_t at) {
  constexpr std::string_view ascii = " ()-./";
  if (ascii.find(text[at]) != std::string_view::npos) return 1;
  for (const std::string_view wide :
       {"\xC2\xA0", "（", "）", "‐", "‑", "–", "·", "\xE2\x80\xAF", "−"}) {
    if (text.substr(at).starts_with(wide)) return wide.size();
  }
  return 0;
}

struct Candidate {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string digits;
  std::vector<std::size_t> groups;  ///< lengths of the runs of digits
  bool plus = false;
  bool slash = false;
};

std::optional<Candidate> candidate_at(std::string_view text, std::size_t at) {
  Candidate c;
  c.begin = at;
  const bool bracket = text.substr(at).starts_with("(+");
  c.plus = text[at] == '+' || bracket;
  std::size_t next = at + (bracket ? 2 : c.plus ? 1 : 0);
  std::size_t separators = 0;
  bool in_group = false;
  while (next < text.size() && c.digits.size() < 18) {
    if (is_digit(text[next])) {
      if (!in_group) c.groups.push_back(0);
      ++c.groups.back();
      in_group = true;
      separators = 0;
      c.digits += text[next++];
      c.end = next;
      continue;
    }
    const std::size_t length = separator_at(text, next);
    if (length == 0 || ++separators > 3) break;
    c.slash = c.slash || text[next] == '/';
    in_group = false;
    next += length;
  }
  if (c.groups.empty()) return std::nullopt;
  if (c.end < text.size() && text[c.end] == ')' &&
      text.substr(c.begin, c.end - c.begin).find('(') != std::string_view::npos) {
    const std::string_view inside = text.substr(c.begin, c.end - c.begin);
    if (inside.rfind('(') > inside.rfind(')') || inside.find(')') == std::string_view::npos)
      ++c.end;
  }
  return c;
}

bool groups_are(const Candidate& c, std::initializer_list<std::size_t> lengths) {
  return std::equal(c.groups.begin(), c.groups.end(), lengths.begin(), lengths.end());
}

/// "(11) 94853-5835": an area code in brackets, then the rest.
bool has_area_code(const Candidate& c, std::string_view printed) {
  if (printed[0] != '(' || c.groups.size() < 2 || c.groups[0] > 5 || c.groups[0] < 2) return false;
  const std::size_t n = c.digits.size();
  return printed.find(')') == c.groups[0] + 1 && n >= 9 && n <= 11;
}

/// "397-413 (2018)": pages and the year of a paper.
bool ends_in_year(std::string_view printed) {
  const std::size_t open = printed.rfind('(');
  return open != std::string_view::npos && open > 2 && printed.size() - open >= 5 &&
         (printed.substr(open + 1, 2) == "19" || printed.substr(open + 1, 2) == "20");
}

/// Shapes that are telephone numbers without a label.
bool has_shape(const Candidate& c, std::string_view printed) {
  const std::size_t n = c.digits.size();
  if (c.plus) return n >= 8 && n <= 15;
  if (ends_in_year(printed) || groups_are(c, {4, 4, 4}) || groups_are(c, {4, 4, 4, 4}))
    return false;
  if (has_area_code(c, printed)) return true;
  if (n == 10 && (groups_are(c, {3, 3, 4}))) return true;
  if (n == 11 && c.digits[0] == '1' && (groups_are(c, {1, 3, 3, 4}))) return true;
  const bool chinese_mobile = n == 11 && c.digits[0] == '1' && c.digits[1] >= '3';
  if (chinese_mobile && (c.groups.size() == 1 || groups_are(c, {3, 4, 4}))) return true;
  if (c.digits.starts_with("00")) return n >= 10 && n <= 17;
  if (c.digits[0] == '0') return n >= 9 && n <= 12 && !c.slash;
  if (n == 10 && c.digits[0] >= '6' && (c.groups.size() == 1 || groups_are(c, {5, 5}))) return true;
  if (n == 9 && c.digits[0] >= '6' && groups_are(c, {3, 3, 3})) return true;
  return n == 11 && (c.digits[0] == '8' || c.digits[0] == '7') && c.groups.size() >= 4;
}

/// Is it glued to letters, or inside an address or identifier?
bool surrounded(std::string_view text, const Candidate& c) {
  if (c.begin > 0) {
    const char before = text[c.begin - 1];
    if (is_word(before) || before == '/' || before == '_' || before == '=' || before == '@') {
      return true;
    }
    if ((before == '.' || before == '-' || before == ',') && c.begin > 1 &&
        is_word(text[c.begin - 2])) {
      return true;
    }
  }
  if (c.end >= text.size()) return false;
  const char behind = text[c.end];
  if (is_letter(behind) && behind != 'x') return true;
  if (behind == '@' || behind == '_' || behind == '%') return true;
  return (behind == ',' || behind == ':') && c.end + 1 < text.size() && is_digit(text[c.end + 1]);
}

/// Do dates cover it? "2018 - 2021", "01.02.2015 - 03.04.2018".
bool is_date(std::string_view text, const Candidate& c) {
  const auto dates = find_dates(text.substr(c.begin, c.end - c.begin));
  std::size_t covered = 0;
  for (const DateMention& date : dates) {
    if (!date.duration_only) covered += date.span.size();
  }
  return covered * 2 > c.end - c.begin;
}

}  // namespace

std::vector<Contact> find_phones(std::string_view text) {
  std::vector<Contact> found;
  constexpr ByteSet starts("+(0123456789");
  for (std::size_t at = 0; at < text.size();) {
    at = starts.first_in(text, at);
    if (at == std::string_view::npos) break;
    auto candidate = candidate_at(text, at);
    if (!candidate) {
      ++at;
      continue;
    }
    const std::size_t digits = candidate->digits.size();
    if (digits < 6) {
      at = std::max(candidate->end, at + 1);
      continue;
    }
    const bool label = labelled(text, candidate->begin, phone_labels);
    const bool enough = digits >= 6 && digits <= 15;
    const std::string_view printed =
        text.substr(candidate->begin, candidate->end - candidate->begin);
    const bool wanted = enough && (has_shape(*candidate, printed) || (label && digits >= 7));
    if (wanted && !surrounded(text, *candidate) && !labelled(text, candidate->begin, not_labels) &&
        (candidate->plus || !is_date(text, *candidate))) {
      Contact contact;
      contact.kind = ContactKind::phone;
      contact.span = {static_cast<std::uint32_t>(candidate->begin),
                      static_cast<std::uint32_t>(candidate->end)};
      contact.value = std::string(printed);
      contact.labelled = label;
      found.push_back(std::move(contact));
    }
    at = std::max(candidate->end, at + 1);
  }
  return found;
}

}  // namespace vitagraph::contact
