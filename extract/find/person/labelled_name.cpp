#include "extract/find/person/labelled_name.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "extract/byte_set.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_label = 48;  ///< bytes, blanks of letter-spacing included
constexpr std::size_t longest_name = 90;   ///< bytes

/// Folded, without blanks, so that "성    명" and "氏　名" are found.
constexpr std::array<std::string_view, 71> name_labels = {"name",
                                                          "fullname",
                                                          "nom",
                                                          "nometprenom",
                                                          "nomprenom",
                                                          "prenometnom",
                                                          "prenomnom",
                                                          "nombre",
                                                          "nombreyapellidos",
                                                          "nombrecompleto",
                                                          "apellidosynombre",
                                                          "nome",
                                                          "nomecompleto",
                                                          "nomeecognome",
                                                          "nomecognome",
                                                          "cognomeenome",
                                                          "naam",
                                                          "namn",
                                                          "navn",
                                                          "nimi",
                                                          "vorundnachname",
                                                          "vornamename",
                                                          "namevorname",
                                                          "imieinazwisko",
                                                          "jmenoaprijmeni",
                                                          "nev",
                                                          "adsoyad",
                                                          "adısoyadı",
                                                          "adisoyadi",
                                                          "имя",
                                                          "фио",
                                                          "имяифамилия",
                                                          "фамилияимяотчество",
                                                          "姓名",
                                                          "氏名",
                                                          "名前",
                                                          "성명",
                                                          "이름",
                                                          "hovaten",
                                                          "applicantname",
                                                          "candidatename",
                                                          "nameofapplicant",
                                                          "nameofcandidate",
                                                          "nameinfull",
                                                          "nameasinpassport",
                                                          "fullnameinenglish",
                                                          "nama",
                                                          "namalengkap",
                                                          "ονοματεπωνυμο",
                                                          "imeiprezime",
                                                          "menoapriezvisko",
                                                          "numesiprenume",
                                                          "numeprenume",
                                                          "namesurname",
                                                          "surnameandname",
                                                          "nameandsurname",
                                                          "apellidosynombres",
                                                          "nombresyapellidos",
                                                          "fuldenavn",
                                                          "fulltnavn",
                                                          "піб",
                                                          "прізвищеімяпобатькові",
                                                          "імятапрізвище",
                                                          "фамилияимя",
                                                          "الاسم",
                                                          "الاسمالكامل",
                                                          "이름한글",
                                                          "성명한글",
                                                          "申请人",
                                                          "申請人姓名",
                                                          "中文姓名"};

constexpr std::array<std::string_view, 67> document_titles = {"cv",
                                                              "resume",
                                                              "curriculumvitae",
                                                              "curriculum",
                                                              "curriculo",
                                                              "lebenslauf",
                                                              "ozgecmis",
                                                              "резюме",
                                                              "履歴書",
                                                              "職務経歴書",
                                                              "履歷",
                                                              "履历",
                                                              "簡歷",
                                                              "简历",
                                                              "個人簡歷",
                                                              "个人简历",
                                                              "履歷表",
                                                              "个人履历",
                                                              "이력서",
                                                              "경력기술서",
                                                              "자기소개서",
                                                              "zyciorys",
                                                              "formatoperilcurriculumvitae",
                                                              "formatoeuropeoperilcurriculumvitae",
                                                              "biodata",
                                                              "cvresume",
                                                              "resumecv",
                                                              "daftarriwayathidup",
                                                              "riwayathidup",
                                                              "riwayathidupdosen",
                                                              "βιογραφικοσημειωμα",
                                                              "입사지원서",
                                                              "지원서",
                                                              "السيرةالذاتية",
                                                              "سيرةذاتية",
                                                              "研究者履歴",
                                                              "りれきしょ",
                                                              "業務経歴書",
                                                              "スキルシート",
                                                              "员工履历表",
                                                              "履历表",
                                                              "个人简历表",
                                                              "應徵履歷",
                                                              "анкета",
                                                              "анкетарезюме",
                                                              "автобиография",
                                                              "europass",
                                                              "europasscv",
                                                              "europasscurriculumvitae",
                                                              "beraterprofil",
                                                              "kompetenzprofil",
                                                              "mitarbeiterprofil",
                                                              "bewerberprofil",
                                                              "tabellarischerlebenslauf",
                                                              "professionalprofile",
                                                              "academiccv",
                                                              "academiccurriculumvitae",
                                                              "cvacademico",
                                                              "hojadevida",
                                                              "curriculumvitaeetstudiorum",
                                                              "curriculumvitæ",
                                                              "zivotopis",
                                                              "životopis",
                                                              "meritforteckning",
                                                              "cvitae",
                                                              "dossierdecompetences",
                                                              "soyeulylich"};

/// What forms ask for next, in the same row: "姓名 赵美琳 性 别 女". Folded, without blanks.
constexpr std::array<std::string_view, 38> next_labels = {
    "性别",     "性別", "出生", "年龄",     "年齡",     "年齢",     "民族",     "籍贯",
    "籍貫",     "工号", "学历", "學歷",     "身高",     "政治面貌", "生年月日", "国籍",
    "國籍",     "学位", "职称", "職稱",     "岗位",     "电话",     "電話",     "手机",
    "照片",     "写真", "婚姻", "フリガナ", "ふりがな", "英文",     "所属",     "성별",
    "생년월일", "나이", "생년", "연락처",   "한자",     "사진"};

struct PartRow {
  std::string_view label;
  NamePart part;
  bool weak = false;
};

/// Folded, without blanks.
constexpr std::array<PartRow, 54> part_labels = {{
    {"firstname", NamePart::given},
    {"firstnames", NamePart::given},
    {"firstname(s)", NamePart::given},
    {"givenname", NamePart::given},
    {"givennames", NamePart::given},
    {"givenname(s)", NamePart::given},
    {"forename", NamePart::given},
    {"forenames", NamePart::given},
    {"prenom", NamePart::given},
    {"prenoms", NamePart::given},
    {"prenom(s)", NamePart::given},
    {"vorname", NamePart::given},
    {"vornamen", NamePart::given},
    {"nombres", NamePart::given},
    {"voornaam", NamePart::given},
    {"voornamen", NamePart::given},
    {"fornamn", NamePart::given},
    {"fornavn", NamePart::given},
    {"etunimi", NamePart::given},
    {"etunimet", NamePart::given},
    {"imie", NamePart::given},
    {"imiona", NamePart::given},
    {"jmeno", NamePart::given},
    {"keresztnev", NamePart::given},
    {"utonev", NamePart::given},
    {"adi", NamePart::given},
    {"ad", NamePart::given},
    {"middlename", NamePart::middle},
    {"отчество", NamePart::middle},
    {"lastname", NamePart::family},
    {"surname", NamePart::family},
    {"surnames", NamePart::family},
    {"surname(s)", NamePart::family},
    {"familyname", NamePart::family},
    {"nomdefamille", NamePart::family},
    {"nachname", NamePart::family},
    {"familienname", NamePart::family},
    {"apellido", NamePart::family},
    {"apellidos", NamePart::family},
    {"cognome", NamePart::family},
    {"apelido", NamePart::family},
    {"apelidos", NamePart::family},
    {"sobrenome", NamePart::family},
    {"achternaam", NamePart::family},
    {"efternamn", NamePart::family},
    {"efternavn", NamePart::family},
    {"etternavn", NamePart::family},
    {"nazwisko", NamePart::family},
    {"prijmeni", NamePart::family},
    {"soyadi", NamePart::family},
    {"soyad", NamePart::family},
    {"sukunimi", NamePart::family},
    {"vezeteknev", NamePart::family},
    {"фамилия", NamePart::family},
}};
/// Labels of whole names that are labels of parts, too.
constexpr std::array<PartRow, 6> weak_part_labels = {{{"nom", NamePart::family, true},
                                                      {"name", NamePart::family, true},
                                                      {"nombre", NamePart::given, true},
                                                      {"nome", NamePart::given, true},
                                                      {"имя", NamePart::given, true},
                                                      {"імя", NamePart::given, true}}};

std::string squeezed(std::string_view text) {
  std::string folded = fold_words(text);
  std::erase(folded, ' ');
  return folded;
}

/// First bytes of the labels, and what only folding can tell.
template <std::size_t N>
constexpr ByteSet first_bytes_of(const std::array<std::string_view, N>& table) {
  std::array<char, N + 1> bytes{};
  std::ranges::transform(table, bytes.begin(), [](std::string_view label) { return label[0]; });
  return ByteSet({bytes.data(), bytes.size()});
}
constexpr ByteSet first_of_names = first_bytes_of(name_labels);
constexpr ByteSet first_of_titles = first_bytes_of(document_titles);

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& table, const ByteSet& first,
           std::string_view text) {
  if (!first.has(first_folded(text))) return false;
  const std::string word = squeezed(text);
  return std::find(table.begin(), table.end(), word) != table.end();
}

/// Bytes of the blank at `at`: space, tab or the full-width blank; 0 when there is none.
std::size_t blank_size(std::string_view text, std::size_t at) {
  if (text[at] == ' ' || text[at] == '\t') return 1;
  return text.substr(at).starts_with("　") ? std::string_view("　").size() : 0;
}

/// Bytes of the blanks from `at` on, and whether they are a column's worth.
struct Gap {
  std::size_t size = 0;
  bool is_column = false;
};

Gap gap_at(std::string_view text, std::size_t at) {
  Gap gap;
  std::size_t blanks = 0;
  while (at + gap.size < text.size()) {
    const std::size_t size = blank_size(text, at + gap.size);
    if (size == 0) break;
    gap.is_column = gap.is_column || text[at + gap.size] == '\t' || blanks > 0;
    gap.size += size;
    ++blanks;
  }
  return gap;
}

std::size_t colon_size(std::string_view text, std::size_t at) {
  if (text[at] == ':') return 1;
  return text.substr(at).starts_with("：") ? std::string_view("：").size() : 0;
}

/// First bytes of colons and blanks.
constexpr ByteSet may_end_label(": \t\xE3\xEF");

/// Where the name behind the label begins; npos when the line does not begin with such a label.
std::size_t end_of_label(std::string_view line) {
  const std::size_t last = std::min(line.size(), longest_label);
  for (std::size_t at = 1; at < last; ++at) {
    if (!may_end_label.has(line[at])) continue;
    const std::size_t colon = colon_size(line, at);
    const Gap gap = gap_at(line, at);
    const bool wide_letters = gap.size > 0 && static_cast<unsigned char>(line[0]) >= 0xE3;
    if (colon == 0 && !gap.is_column && !wide_letters) continue;
    const bool is_label = holds(name_labels, first_of_names, line.substr(0, at));
    if (is_label) {
      std::size_t begin = at + (colon != 0 ? colon : gap.size);
      if (colon == 0 && begin < line.size()) begin += colon_size(line, begin);
      return begin;
    }
    if (colon != 0) break;
  }
  return std::string_view::npos;
}

bool opens_bracket(std::string_view text, std::size_t at) {
  return text[at] == '(' || text[at] == '|' || text.substr(at).starts_with("（");
}

/// "堀口  直子": a short family name, and a short given name behind a blank as wide as a character.
bool is_divided_name(std::string_view family, std::string_view rest) {
  constexpr std::size_t longest_part = 9;  // three characters of three bytes
  const Gap gap = gap_at(rest, 0);
  std::size_t end = gap.size;
  while (end < rest.size() && gap_at(rest, end).size == 0 && !opens_bracket(rest, end)) ++end;
  const std::string_view given = rest.substr(gap.size, end - gap.size);
  const auto is_short = [](std::string_view part) {
    return !part.empty() && part.size() <= longest_part &&
           std::ranges::none_of(part, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  };
  return gap.size <= 3 && is_short(family) && is_short(given);
}

/// Does a word begin here that names the next field of a form?
bool is_next_label(std::string_view text) {
  const std::string word = squeezed(text.substr(0, longest_label));
  return std::ranges::any_of(next_labels,
                             [&](std::string_view label) { return word.starts_with(label); });
}

}  // namespace

namespace {

/// Bytes of blanks and of "(한글)", which says in which letters the name is.
std::size_t begin_of_name(std::string_view text) {
  if (text.empty()) return 0;
  std::size_t begin = gap_at(text, 0).size;
  for (const std::string_view letters : {"(한글)", "（한글）", "(국문)", "(漢字)"}) {
    if (!text.substr(begin).starts_with(letters)) continue;
    begin += letters.size();
    if (begin < text.size()) begin += gap_at(text, begin).size;
  }
  return begin;
}

}  // namespace

std::optional<Span> name_behind_label(std::string_view text) {
  const std::size_t begin = begin_of_name(text);
  std::size_t end = begin;
  while (end < text.size() && !opens_bracket(text, end)) {
    if (end > begin + 2 * longest_name) return std::nullopt;
    const Gap gap = gap_at(text, end);
    if (gap.is_column && !is_divided_name(text.substr(begin, end - begin), text.substr(end))) break;
    if (gap.size > 0 && end > begin && is_next_label(text.substr(end + gap.size))) break;
    end += std::max<std::size_t>(gap.size, 1);
  }
  while (end > begin && text[end - 1] == ' ') --end;
  const std::string_view name = text.substr(begin, end - begin);
  const bool is_name = !name.empty() && name.size() <= longest_name &&
                       name.find_first_of("0123456789@") == std::string_view::npos;
  if (!is_name) return std::nullopt;
  return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::optional<Span> labelled_name(std::string_view line) {
  const std::size_t begin = end_of_label(line);
  if (begin == std::string_view::npos || begin >= line.size()) return std::nullopt;
  auto name = name_behind_label(line.substr(begin));
  if (!name) return std::nullopt;
  const auto offset = static_cast<std::uint32_t>(begin);
  return Span{name->begin + offset, name->end + offset};
}

namespace {

const PartRow* part_row(std::string_view label) {
  const std::string word = squeezed(label);
  const auto named = [&](const PartRow& row) { return row.label == word; };
  if (const auto row = std::ranges::find_if(part_labels, named); row != part_labels.end()) {
    return &*row;
  }
  const auto row = std::ranges::find_if(weak_part_labels, named);
  return row == weak_part_labels.end() ? nullptr : &*row;
}

}  // namespace

std::optional<NamePartLabel> name_part_label(std::string_view line) {
  const std::size_t last = std::min(line.size(), longest_label);
  for (std::size_t at = 1; at <= last; ++at) {
    if (at < line.size() && !may_end_label.has(line[at])) continue;
    const std::size_t colon = at < line.size() ? colon_size(line, at) : 0;
    const Gap gap = at < line.size() ? gap_at(line, at) : Gap{};
    if (at < line.size() && colon == 0 && !gap.is_column) continue;
    if (const PartRow* row = part_row(line.substr(0, at))) {
      std::size_t begin = at + (colon != 0 ? colon : gap.size);
      if (colon == 0 && begin < line.size()) begin += colon_size(line, begin);
      return NamePartLabel{begin, row->part, row->weak};
    }
    if (colon != 0) break;
  }
  return std::nullopt;
}

bool is_name_label(std::string_view text) {
  return text.size() <= longest_label && holds(name_labels, first_of_names, text);
}

bool is_document_title(std::string_view text) {
  return holds(document_titles, first_of_titles, text);
}

}  // namespace vitagraph
