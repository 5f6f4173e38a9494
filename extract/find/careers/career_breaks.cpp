#include "extract/find/careers/career_breaks.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Folded; what follows them does not matter.
constexpr std::string_view breaks[] = {
    // German
    "elternzeit", "mutterschutz", "mutterschaftsurlaub", "erziehungsurlaub", "erziehungszeit",
    "kindererziehung", "kinderbetreuung", "familienzeit", "familienphase", "familienpause",
    "familiare auszeit", "hausfrau", "hausmann", "arbeitsuchend", "arbeitssuchend", "arbeitslos",
    "arbeitssuche", "arbeitsuche", "auf arbeitssuche", "stellensuche", "stellensuchend",
    "bewerbungsphase", "berufliche neuorientierung", "neuorientierung", "berufliche orientierung",
    "orientierungsphase", "sabbatical", "sabbatjahr", "auszeit", "weltreise", "auslandsaufenthalt",
    "sprachaufenthalt", "krankheitsbedingte", "karenz", "karenzzeit", "pflege von angehorigen",
    "pflege eines angehorigen",
    // Dutch
    "ouderschapsverlof", "zwangerschapsverlof", "bevallingsverlof", "loopbaanonderbreking",
    "werkzoekend", "werkloos", "wereldreis", "huisvrouw", "huisman", "tijdskrediet", "sabbatjaar",
    "zorgverlof", "mantelzorg", "zorg voor kinderen", "zorg voor gezin", "zonder werk",
    "tussenjaar",
    // Romance
    "conge parental", "conge maternite", "conge de maternite", "conge sabbatique",
    "annee sabbatique", "recherche d emploi", "en recherche d emploi", "tour du monde",
    "mere au foyer", "pere au foyer", "demandeur d emploi", "demandeuse d emploi", "sans emploi",
    "chomage", "au chomage", "conge de paternite", "conge d adoption", "interruption de carriere",
    "pause carriere", "excedencia", "baja maternal", "baja por maternidad", "permiso de maternidad",
    "en paro", "ama de casa", "cuidado de hijos", "desempleo", "en desempleo", "desempleado",
    "desempleada", "busqueda de empleo", "en busqueda de empleo", "ano sabatico",
    "congedo parentale", "congedo di maternita", "maternita", "in mobilita", "disoccupato",
    "disoccupata", "in cerca di occupazione", "casalinga", "licenca maternidade",
    "licenca de maternidade", "licenca parental", "desempregado", "desempregada",
    // Polish, Swedish, Turkish, Russian
    "urlop macierzynski", "urlop wychowawczy", "urlop rodzicielski", "bezrobotny", "bezrobotna",
    "foraldraledig", "foraldraledighet", "mammaledig", "pappaledig", "arbetssokande", "dogum izni",
    "ucretsiz izin", "декретныи отпуск", "отпуск по уходу",
    // English
    "parental leave", "maternity leave", "paternity leave", "family leave", "adoption leave",
    "career break", "planned career break", "career gap", "career pause", "gap year", "unemployed",
    "laid off", "between jobs", "job search", "seeking employment", "redundancy",
    "full time parent", "full time mother", "full time mom", "full time mum", "full time father",
    "full time dad", "full time carer", "full time caregiver", "stay at home parent",
    "stay at home mother", "stay at home mom", "stay at home mum", "stay at home father",
    "stay at home dad", "home with children", "at home with children", "raising children",
    "raising family", "raising a family", "raised family", "homemaker", "housewife",
    "family caregiver", "caring for", "carer for family", "carer for mother", "carer for father",
    "carer for parent", "carer for parents", "care of family", "travelling", "traveling",
    "travelled", "world travel", "medical leave", "sick leave", "personal leave", "bereavement"};

/// Folded; with one of these behind it a word above tells of a job after all.
constexpr std::string_view jobs_behind[] = {"cover",    "replacement", "counsellor", "counselor",
                                            "advisor",  "adviser",     "officer",    "coordinator",
                                            "salesman", "sales"};

constexpr std::string_view services[] = {"zivildienst",
                                         "wehrdienst",
                                         "grundwehrdienst",
                                         "wehr und zivildienst",
                                         "wehrersatzdienst",
                                         "wehrdienst zivildienst",
                                         "ersatzdienst",
                                         "bundeswehr",
                                         "bundesfreiwilligendienst",
                                         "freiwilligendienst",
                                         "freiwilliges soziales jahr",
                                         "freiwilliges okologisches jahr",
                                         "fsj",
                                         "bundesheer",
                                         "prasenzdienst",
                                         "militardienst",
                                         "rekrutenschule",
                                         "dienstplicht",
                                         "militaire dienst",
                                         "legerdienst",
                                         "servicio militar",
                                         "servicio militar obligatorio",
                                         "service militaire",
                                         "service national",
                                         "service civique",
                                         "servizio militare",
                                         "servizio di leva",
                                         "servizio civile",
                                         "servico militar",
                                         "servico militar obrigatorio",
                                         "sluzba wojskowa",
                                         "zasadnicza sluzba wojskowa",
                                         "varnplikt",
                                         "militartjanst",
                                         "vapenfri tjanst",
                                         "lumpen",
                                         "askerlik",
                                         "askerlik hizmeti",
                                         "vatani gorev",
                                         "служба в армии",
                                         "военная служба",
                                         "срочная служба",
                                         "воинская служба",
                                         "армия"};

constexpr std::string_view apprenticeships[] = {"ausbildung",
                                                "berufsausbildung",
                                                "lehre",
                                                "berufslehre",
                                                "umschulung",
                                                "duale ausbildung",
                                                "schulische ausbildung",
                                                "betriebliche ausbildung",
                                                "fachausbildung",
                                                "zweitausbildung"};

bool begins_with_any(std::span<const std::string_view> words, std::string_view text) {
  const std::string folded = fold_words(text);
  return std::ranges::any_of(words, [&](std::string_view each) {
    return folded.starts_with(each) && (folded.size() == each.size() || folded[each.size()] == ' ');
  });
}

}  // namespace

bool is_career_break(std::string_view title) {
  if (!begins_with_any(breaks, title)) return false;
  const std::string folded = ' ' + fold_words(title) + ' ';
  return std::ranges::none_of(jobs_behind, [&](std::string_view job) {
    return folded.find(' ' + std::string(job) + ' ') != std::string::npos;
  });
}

bool is_national_service(std::string_view text) {
  return std::ranges::find(services, fold_words(text)) != std::end(services);
}

bool tells_apprenticeship(std::string_view text) { return begins_with_any(apprenticeships, text); }

}  // namespace vitagraph
