#include "extract/evidence/employment_type.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// In natural spelling, separated by '|'.
constexpr std::string_view types =
    "full time|part time|fulltime|parttime|contract|contractor|temporary|permanent|internship|"
    "freelance|remote|hybrid|on site|self employed|seasonal|apprenticeship|cdi|cdd|stage|"
    "alternance|vollzeit|teilzeit|praktikum|werkstudent|befristet|unbefristet|minijob|"
    "tempo integral|meio periodo|jornada completa|media jornada|tempo pieno|stagista|"
    "stagiaire|정규직|계약직|인턴|正社員|契約社員|业务委托|实习|全职|"
    "兼职|полная занятость|intérim|temps plein|temps partiel|à temps plein|"
    "à temps partiel|apprentissage|indépendant|télétravail|festanstellung|freiberuflich|"
    "selbstständig|selbständig|ehrenamtlich|geringfügig|ausbildung|homeoffice|"
    "tiempo completo|tiempo parcial|jornada parcial|prácticas|indefinido|autónomo|remoto|"
    "presencial|híbrido|a distancia|teletrabajo|estágio|período integral|tempo parcial|clt|"
    "pj|autônomo|voluntariado|a tempo pieno|part time verticale|tempo indeterminato|"
    "tempo determinato|tirocinio|da remoto|libero professionista|voltijd|deltijd|voltijds|"
    "deltijds|vast contract|tijdelijk|uitzendkracht|zzp|bijbaan|heltid|deltid|"
    "tillsvidareanställning|vikariat|timanställning|visstid|praktik|sommarjobb|pełny etat|"
    "pół etatu|umowa o pracę|umowa zlecenie|umowa o dzieło|zdalnie|staż|tam zamanlı|"
    "yarı zamanlı|stajyer|staj|uzaktan|sözleşmeli|dönemsel|"
    "частичная занятость|проектная работа|"
    "удаленная работа|удаленно|стажировка|"
    "полный день|гибкий график|фриланс|派遣社員|業務委託|"
    "アルバイト|パート|パートタイム|インターン|嘱託|準社員|常勤|"
    "非常勤|フリーランス|在宅|파트타임|프리랜서|아르바이트|재택|"
    "전일제|파견직|무기계약직|시간제|임시직|전임|비전임|合同工|"
    "外包|临时|遠端|全職|兼職|實習|正职|正職|实习生岗";

std::unordered_set<std::string> folded_types() {
  std::unordered_set<std::string> folded;
  std::string_view list = types;
  while (!list.empty()) {
    const auto end = std::min(list.find('|'), list.size());
    folded.insert(fold_words(list.substr(0, end)));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return folded;
}

}  // namespace

bool is_employment_type(std::string_view text) {
  static const std::unordered_set<std::string> folded = folded_types();
  return folded.contains(fold_words(text));
}

}  // namespace vitagraph
