#include "extract/evidence/head_labels.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "extract/byte_set.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

struct Row {
  Slot slot;
  std::string_view words;  ///< folded, separated by '|'
};

constexpr Row rows[] = {
    {Slot::title,
     "position|role|title|job title|designation|post|poste|fonction|funktion|cargo|puesto|ruolo|"
     "funktie|functie|должность|职位|岗位|職位|担任职务|职务|職種|役職|직책|직무|직위|stanowisko|"
     "pozisyon|"
     "lavoro o posizione ricoperti|position held|occupation or position held|"
     "principali mansioni|beruf|mansione|tipo di impiego|type of business position|"
     "puesto o cargo ocupados|puesto o cargo ocupado|fonction ou poste occupe|"
     "beruf oder funktion|funcao ou cargo ocupado|zajmowane stanowisko|"
     "befattning|roll|titel|görev|unvan|görev tanımı|pozycja|позиция|роль|担当業務|担当職務|"
     "ポジション|役割|직급|직함|담당|担任职位|任职岗位|职位名称|岗位名称|職位名稱|職稱|职称|"
     "직급 직책|직위 직책|직책 직급|직무명|職務|擔任職務|职务名称|所任职务|役職名|"
     "funzione"},
    {Slot::employer,
     "company|employer|organization|organisation|company name|entreprise|employeur|société|firma|"
     "arbeitgeber|unternehmen|empresa|azienda|datore di lavoro|werkgever|bedrijf|компания|"
     "организация|работодатель|公司|单位|公司名称|工作单位|企業名|会社名|勤務先|회사|회사명|firma|"
     "name of employer|nome e indirizzo del datore di lavoro|employer name|"
     "nome del datore di lavoro|nome e indirizzo datore di lavoro|name and address of employer|"
     "nombre de la empresa|nombre y direccion de la empresa|nombre del empleador|"
     "nom de l employeur|nom et adresse de l employeur|name und adresse des arbeitgebers|"
     "name des arbeitgebers|nome e endereco do empregador|nazwa pracodawcy|"
     "nazwa i adres pracodawcy|"
     "arbetsgivare|företag|organisatie|werkgever naam|pracodawca|nazwa firmy|işveren|firma adı|"
     "şirket|kurum|kurum adı|место работы|название организации|предприятие|наименование "
     "организации|所属企業|勤務先名|会社|就業先|근무처|직장명|기업명|소속|公司名|企业名称|"
     "单位名称|任职单位|任职公司|服務單位|公司名稱|所在公司|所在单位"},
    {Slot::school,
     "school|university|institution|college|école|université|établissement|hochschule|universität|"
     "schule|universidad|centro|università|istituto|universidade|instituição|вуз|учебное заведение|"
     "学校|毕业院校|院校|学校名|학교|uczelnia|okul|nome dell istituto|"
     "nome e tipo di istituto di istruzione o formazione|nome dell istituto di istruzione|"
     "name and type of organisation providing education and training|"
     "nombre y tipo del centro de estudios|centro de estudios|"
     "nom et type de l etablissement d enseignement ou de formation|"
     "name und art der bildungs oder ausbildungseinrichtung|"
     "nome e tipo da organizacao de ensino ou formacao|"
     "instelling|onderwijsinstelling|skola|lärosäte|szkoła|nazwa uczelni|nazwa szkoły|üniversite|"
     "okul adı|университет|название учебного заведения|учреждение|学校名称|就读学校|毕业学校|"
     "畢業學校|學校|学校法人|大学名|출신학교|학교명|출신교"},
    {Slot::degree,
     "degree|qualification|diplôme|abschluss|título|titulación|titolo|titolo di studio|"
     "qualifica conseguita|grau|степень|квалификация|学历|学位|學歷|학위|diploma|"
     "title of qualification awarded|titulo de la cualificacion obtenida|"
     "titulo de la cualificacion|intitule du certificat ou diplome delivre|"
     "bezeichnung der erworbenen qualifikation|designacao da qualificacao atribuida|"
     "titolo della qualifica rilasciata|"
     "examen|tytuł|stopień|wykształcenie|derece|mezuniyet derecesi|уровень образования|"
     "最高学历|学历学位|教育程度|最終学歴|학력"},
    {Slot::area,
     "major|field|field of study|specialization|specialisation|branch|filière|spécialité|"
     "studiengang|fachrichtung|especialidad|especialização|curso|специальность|факультет|专业|專業|"
     "専攻|전공|kierunek|bölüm|"
     "richting|studierichting|afstudeerrichting|inriktning|specjalność|specjalizacja|uzmanlık|"
     "направление|направление подготовки|所学专业|主修|主修专业|科系|系所|学科|学部学科|"
     "専攻名|학과|전공명|전공 학과"},
    {Slot::grade,
     "gpa|cgpa|grade|note|abschlussnote|gesamtnote|promedio|voto|media|绩点|成绩|학점|average|"
     "percentage|moyenne|средний балл|votazione|voto finale|nota media|calificacion"},
    {Slot::place,
     "location|place|city|lieu|ville|ort|standort|lugar|ciudad|luogo|sede|local|cidade|plaats|"
     "место|город|地点|城市|工作地点|勤務地|근무지|address|"
     "plats|ort och land|miejsce|lokalizacja|miejscowość|şehir|yer|регион|工作城市|所在城市|"
     "所在地|所在地点|지역|소재지"},
    {Slot::unit,
     "department|team|division|unit|abteilung|departamento|service|部门|部門|部署|부서|"
     "afdeling|avdelning|dział|bölüm birim|birim|отдел|подразделение|所属部门|所在部门|配属|"
     "所属部署|部署名|소속 부서|팀|근무부서|근무 "
     "부서|소속부서|부서명|소속팀|任职部门|工作部门|部门名称|部門名稱|"
     "服務部門|所屬部門|配属部署|配属先|所属グループ|所属部署名"},
    {Slot::other,
     "date|dates|duration|period|from|zeitraum|dauer|période|durée|periodo|fecha|data|período|"
     "период|时间|期间|工作时间|在职时间|時間|期間|기간|재직기간|tenure|years|"
     "date da a|dates from to|date from to|fechas|fechas de a|datas|datum von bis|dates de a|"
     "tipo di azienda o settore|type of business or sector|tipo de empresa o sector|"
     "okres|data rozpoczęcia|tarih|tarihler|süre|период работы|даты|сроки|год окончания|periode|"
     "tidsperiod|在籍期間|勤務期間|就業期間|契約期間|参画期間|雇用形態|事業内容|従業員数|資本金|"
     "근무기간|재학기간|고용형태|업종|기간 소속|起止时间|任职时间|在校时间|就读时间|所属行业|"
     "公司规模|公司性质|工作年限|服務期間|任職期間|就學期間"},
};

using SlotOfLabel = std::unordered_map<std::string, Slot>;

/// The rows by their folded words; of a word in two rows the first counts.
SlotOfLabel folded_rows() {
  SlotOfLabel slots;
  for (const Row& row : rows) {
    std::string_view list = row.words;
    while (!list.empty()) {
      const auto end = std::min(list.find('|'), list.size());
      slots.emplace(fold_words(list.substr(0, end)), row.slot);
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }
  return slots;
}

}  // namespace

namespace {

/// Where a label may end, and how many bytes part it from the value.
struct Cut {
  std::size_t at = std::string_view::npos;
  std::size_t size = 0;
};

Cut at_mark(std::string_view line) {
  const auto colon = line.substr(0, 64).find(':');
  const auto wide_colon = line.substr(0, 64).find("：");
  const auto dash = static_cast<unsigned char>(line.empty() ? ' ' : line[0]) >= 0xE2
                        ? line.substr(0, 24).find('-')
                        : line.npos;
  const auto at = std::min({colon, wide_colon, dash});
  return {at, at == wide_colon ? std::size_t{3} : std::size_t{1}};
}

/// A form's two columns: at least three blanks or a tab part the label from its value.
Cut at_column(std::string_view line) {
  const auto tab = line.find('\t');
  const auto at = std::min(first_gap(line), tab);
  if (at == line.npos) return {};
  const auto value = line.find_first_not_of(" \t", at);
  return value == line.npos ? Cut{} : Cut{at, value - at};
}

}  // namespace

std::optional<HeadLabel> find_head_label(std::string_view line) {
  static const SlotOfLabel slots = folded_rows();
  for (const Cut cut : {at_mark(line), at_column(line)}) {
    if (cut.at == line.npos || cut.at == 0) continue;
    const auto found = slots.find(fold_words(line.substr(0, cut.at)));
    if (found == slots.end()) continue;
    return HeadLabel{found->second, static_cast<std::uint32_t>(cut.at),
                     static_cast<std::uint32_t>(cut.at + cut.size)};
  }
  return std::nullopt;
}

}  // namespace vitagraph
