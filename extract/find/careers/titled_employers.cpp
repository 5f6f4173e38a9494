#include "extract/find/careers/titled_employers.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/slotted_parts.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Behind them stands an employer where it begins with a capital; longer ones first.
constexpr std::string_view sure_links[] = {
    " bei der Firma ", " bei der ",  " bei dem ",       " bei den ",      " bei ",    " beim ",
    " bij het ",       " bij de ",   " bij ",           " chez ",         " presso ", " hos ",
    " na empresa ",    " w firmie ", " en la empresa ", " in dienst van "};

/// Behind them one stands where its first word is a noun for organisations.
constexpr std::string_view weak_links[] = {" en el ", " en la ", " en ",   " em ",  " no ",
                                           " na ",    " au ",    " à la ", " à l’", " à l'"};

/// Folded first words of organisations' names in Spanish, Portuguese and French.
constexpr std::string_view nouns[] = {
    "gestoria",       "clinica",      "hospital",     "supermercado",
    "supermercados",  "empresa",      "restaurante",  "bar",
    "hotel",          "colegio",      "tienda",       "tiendas",
    "farmacia",       "ayuntamiento", "despacho",     "editorial",
    "academia",       "asesoria",     "banco",        "taller",
    "talleres",       "centro",       "residencia",   "grupo",
    "fundacion",      "instituto",    "universidad",  "ies",
    "ceip",           "laboratorio",  "laboratorios", "bodegas",
    "construcciones", "transportes",  "cooperativa",  "agencia",
    "estudio",        "escuela",      "guarderia",    "inmobiliaria",
    "panaderia",      "peluqueria",   "consultora",   "consultoria",
    "constructora",   "construtora",  "cafeteria",    "gimnasio",
    "teatro",         "museo",        "biblioteca",   "notaria",
    "loja",           "lojas",        "padaria",      "escola",
    "camara",         "prefeitura",   "junta",        "oficina",
    "escritorio",     "restaurant",   "hopital",      "clinique",
    "cabinet",        "lycee",        "mairie",       "pharmacie",
    "boulangerie",    "garage",       "agence",       "banque",
    "societe"};

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

std::size_t find_link(std::string_view title, std::string_view link) {
  const std::size_t at = title.find(link);
  const bool stands = at != title.npos && at > 2 && at + link.size() + 2 < title.size();
  return stands && !is_small_letter(title[at + link.size()]) ? at : title.npos;
}

bool begins_with_noun(std::string_view text) {
  const std::string word = fold_words(text.substr(0, text.find(' ')));
  return std::ranges::find(nouns, word) != std::end(nouns);
}

}  // namespace

std::optional<TitleAndEmployer> employer_in_title(std::string_view title) {
  for (const std::string_view link : sure_links) {
    const std::size_t at = find_link(title, link);
    if (at != title.npos) return TitleAndEmployer{at, at + link.size()};
  }
  for (const std::string_view link : weak_links) {
    const std::size_t at = find_link(title, link);
    if (at == title.npos) continue;
    const std::string_view rest = title.substr(at + link.size());
    if (begins_with_noun(rest) || find_legal_form(rest)) {
      return TitleAndEmployer{at, at + link.size()};
    }
  }
  return std::nullopt;
}

namespace {

/// "Auxiliar en Gestoría" before "Núñez, S.L.": the employer begins within the title.
void give_employer_its_front(const Document& document, SlottedHead& head) {
  for (std::size_t i = 0; i + 1 < head.size(); ++i) {
    if (head[i].slot != Slot::title || head[i + 1].slot != Slot::employer) continue;
    Span& title = head[i].segment.span;
    Span& employer = head[i + 1].segment.span;
    if (employer.begin != title.end + 1 || document.text[title.end] != ' ') continue;
    const auto cut = employer_in_title(document.text_of(Span{title.begin, employer.end}));
    if (!cut || title.begin + cut->employer_begin >= title.end) continue;
    employer.begin = title.begin + static_cast<std::uint32_t>(cut->employer_begin);
    title.end = title.begin + static_cast<std::uint32_t>(cut->title_end);
  }
}

}  // namespace

void take_employer_from_title(const Document& document, SlottedHead& head) {
  if (has_slot(head, Slot::employer)) {
    give_employer_its_front(document, head);
    return;
  }
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != Slot::title) continue;
    const Span whole = head[i].segment.span;
    const auto cut = employer_in_title(document.text_of(whole));
    if (!cut) continue;
    const Span title = {whole.begin, whole.begin + static_cast<std::uint32_t>(cut->title_end)};
    const Span employer = {whole.begin + static_cast<std::uint32_t>(cut->employer_begin),
                           whole.end};
    part_value(head, i, title, employer, Separator::in).slot = Slot::employer;
    return;
  }
}

}  // namespace vitagraph
