// Words that make a name a school's, a company's or a unit's. Facts, collected by hand.
#include <array>

#include "extract/evidence/lexicon/tables.hpp"

namespace vitagraph::lexicon {
namespace {

constexpr std::array schools = {
    PhraseGroup{
        3,
        "university|universities|universite|universitat|universita|universidad|universidade|"
        "universiteit|universitet|universitetet|universitetas|universitate|universitatea|"
        "univerzita|univerzitet|univerza|uniwersytet|universiti|universitas|universitaria|"
        "universitario|universitatis|universitet i|yliopisto|ulikool|egyetem|unibertsitatea|"
        "sveuciliste|haskoli|hogskola|hogskolan|hogskolen|hochschule|fachhochschule|"
        "gesamthochschule|kunsthochschule|musikhochschule|padagogische hochschule|"
        "hogeschool|politecnico|politecnica|politechnika|polytechnic|polytechnique|"
        "politechnic|polytechnical|polytech|politeknik|ecole polytechnique|"
        "technische universitat|technical university|technion|"
        "iit|nit|iiit|bits pilani|mit|eth|eth zurich|epfl|ucla|ucl|lse|usc|nyu|cmu|"
        "caltech|georgia tech|virginia tech|kaist|postech|unist|ntu|nus|hkust|tu berlin|"
        "tu munchen|tum|tu wien|tu delft|rwth|rwth aachen|kit|lmu|kth|dtu|ntnu|upc|upm|uam|"
        "uned|unam|usp|unicamp|ufrj|ufmg|ufrgs|itba|epita|epitech|enseirb|insa|cnam|"
        "supelec|centralesupelec|telecom paris|mines paris|hec|hec paris|essec|edhec|insead|"
        "sciences po|iae|iut|ens|ens lyon|ensta|ensimag|enac|escp|sorbonne|"
        "университет|университета|институт|институте|академия|академии|вуз|мгу|спбгу|мфти|"
        "мгту|вшэ|ниу вшэ|гимназия|лицей|школа|колледж|техникум|училище|"
        "університет|інститут|академія|універсітэт|ліцей|гімназія|"
        "πανεπιστημιο|πολυτεχνειο|σχολη|λυκειο|"
        "جامعة|كلية|معهد|مدرسة|دانشگاه|דانشکده|אוניברסיטת|האוניברסיטה|אוניברסיטה|"
        "מכללת|המכללה|טכניון|बिश्वविद्यालय|विश्वविद्यालय|महाविद्यालय|विद्यालय|"
        "dai hoc|truong dai hoc|hoc vien|universitesi|fakultesi|lisesi|"
        "rijksuniversiteit|katholieke universiteit|duale hochschule|dhbw|berufsakademie|"
        "fernuniversitat|kantonsschule|tekniska hogskolan|tekniska hogskola|yrkeshogskola|"
        "yrkeshogskolan|folkhogskola|folkhogskolan|centro universitario|instituto federal|"
        "instituto politecnico|unidad educativa|alma mater|ateneo|ecole normale superieure|"
        "institut superieur|haute ecole|wyzsza szkola|szkola glowna|uczelnia|politekniska|"
        "yuksekokulu|meslek yuksekokulu|anadolu lisesi|fen lisesi|meslek lisesi|koleji|"
        "университете|университетом|академию|консерватория|колледже|лицея|гимназии|мэи|мгимо|"
        "итмо|урфу|тусур|нгу|фгбоу"},
    PhraseGroup{2,
                "univ|univ of|campus|gimnazija|gymnase|enstitusu|higher education centre|centre de "
                "formation|"
                "cfa|cegep|uqam|puc|senai|etec|fatec|senac|ies|highschool|college|colleges|school|"
                "high school|secondary school|grammar school|"
                "business school|law school|medical school|graduate school|school of|institute of|"
                "college of|academy of|community college|ecole|ecole superieure|ecole nationale|"
                "grande ecole|lycee|college de|gymnasium|gymnasiet|gymnazium|gymnazium|liceo|"
                "liceo scientifico|istituto tecnico|istituto|instituto|instituto tecnologico|"
                "instituto superior|institut|institut universitaire|institute|facultad|facultat|"
                "faculdade|faculte|facolta|fakultat|colegio|escola|escuela|escuela superior|"
                "escola superior|scuola|scuola superiore|academia|academie|akademie|akademia|"
                "conservatorio|conservatoire|conservatory|konservatorium|seminary|vidyalaya|"
                "vidyapeeth|realschule|gesamtschule|berufsschule|berufskolleg|grundschule|"
                "volksschule|handelsakademie|htl|lyceum|liceum|technikum|zespol szkol|szkola|skola|"
                "stredni skola|vysoka skola|vyssi odborna skola|obchodni akademie|iskola|"
                "gimnazium|kozepiskola|colegiul|colegiul national|liceul|skole|folkeskole|lukio|"
                "ammattikorkeakoulu|hogskoleverket|gymnasieskola|okulu|lise|sekolah|sma|smk|smk "
                "negeri|sma negeri|public school|convent school|senior secondary school|"
                "junior college|sixth form|sixth form college|polytechnic school|tafe|cegep|"
                "boarding school|bootcamp|academy|"
                "berufsfachschule|oberschule|oberstufenzentrum|lehranstalt|gewerbeschule|"
                "volkshochschule|handelsschule|fachschule|bundesgymnasium|handwerkskammer|"
                "ifsi|greta|afpa|cfppa|institut de formation|centre de formation d apprentis|"
                "athenee|centro de estudios|escuela de arte|escuela tecnica|tecnologico de|"
                "conservatorio superior|agrupamento de escolas|escola secundaria|escola tecnica|"
                "itis|ipsia|i t i s|istituto professionale|istituto comprensivo|istituto d arte|"
                "accademia|scuola normale|scholengemeenschap|instituut|kunstacademie|atheneum|"
                "roc|volwassenenonderwijs|middelbare school|basisschool|komvux|gymnasieskolan|"
                "grundskola|larosate|zespol szkol technicznych|szkola podstawowa|"
                "liceum ogolnoksztalcace|szkola policealna|studium|akademisi|enstitusu|ilkokulu|"
                "ortaokulu|ilkogretim okulu|okul|общеобразовательная школа|училища|техникума"},
};

constexpr std::string_view school_endings[] = {"schule",      "hochschule",
                                               "universitat", "gymnasium",
                                               "kolleg",      "akademie",
                                               "hogskola",    "skolan",
                                               "koulu",       "universiteit",
                                               "hogeschool",  "yuksekokulu",
                                               "hogskolan",   "professionsskole",
                                               "大学",        "大學",
                                               "学院",        "學院",
                                               "中学",        "中學",
                                               "高等学校",    "高校",
                                               "専門学校",    "学校",
                                               "学園",        "研究院",
                                               "대학교",      "대학",
                                               "고등학교",    "학교",
                                               "มหาวิทยาลัย",   "高専",
                                               "技校",        "附中",
                                               "高级中学",    "國中",
                                               "國小",        "高工",
                                               "高職",        "小学",
                                               "小學",        "외고",
                                               "과학고",      "여고",
                                               "공고",        "사관학교"};

constexpr std::array legal_forms = {
    PhraseGroup{
        2,
        "inc|incorporated|llc|l l c|llp|l l p|ltd|limited|corp|corporation|plc|pllc|lp|"
        "co ltd|company limited|pty ltd|pty limited|pvt ltd|private limited|pvt|pte ltd|"
        "pte|sdn bhd|bhd|gmbh|gmbh co kg|gmbh and co kg|mbh|ag|kg|ohg|e v|ev|eg|ug|"
        "ug haftungsbeschrankt|kgaa|se|se co kg|ag co kg|e k|ek|gbr|ges m b h|gesmbh|"
        "sa|s a|sas|s a s|sarl|s a r l|sasu|eurl|snc|sci|sprl|bvba|asbl|scop|"
        "s l|sl|s l u|slu|s a u|sau|s a de c v|sa de cv|s de r l|s de rl de cv|ltda|"
        "s p a|spa|s r l|srl|srls|s n c|s a s di|eireli|epp|s a s u|"
        "b v|bv|n v|nv|v o f|vof|cv|ab|a b|as|a s|asa|aps|oy|oyj|hf|ehf|"
        "sp z o o|spolka z o o|sp j|s r o|sro|spol s r o|a s|kft|zrt|nyrt|bt|d o o|doo|"
        "d d|ead|eood|ood|ad|oao|ooo|zao|pao|uab|sia|ou|a e|epe|ike|"
        "ооо|оао|зао|пао|ао|ип|тов|тоо|чп|фгуп|гуп|еоод|оод|еад|"
        "a s|ltd sti|anonim sirketi|limited sirketi|san tic|pt|tbk|cong ty tnhh|cong ty|"
        "jsc|pjsc|ojsc|llc fz|fze|fz llc|kk|k k|gk|co|cie|et cie|and co|group|holding|holdings|"
        "gmbh und co kg|gemeinnutzige gmbh|ggmbh|stiftung|foundation|association|"
        "partg|partg mbb|part mbb|gmbh i l|e kfr|e kfm|genossenschaft|aor|einzelunternehmen|"
        "selarl|selas|eirl|gie|gaec|earl|scp|scrl|micro entreprise|fondation|mutuelle|"
        "s coop|s coop and|sociedad limitada|sociedad anonima|sociedad cooperativa|e i r l|"
        "s a p i de c v|sapi de cv|fundacion|asociacion|cooperativa|lda|unipessoal lda|"
        "unipessoal|ltda me|sgps|c r l|crl|fundacao|associacao|soc coop|societa cooperativa|"
        "cooperativa sociale|onlus|s c a r l|scarl|s c r l|fondazione|associazione|consorzio|"
        "stichting|vzw|v z w|cvba|ebvba|comm v|commv|cooperatie|maatschap|eenmanszaak|"
        "besloten vennootschap|vereniging|aktiebolag|handelsbolag|kommanditbolag|hb|"
        "ekonomisk forening|ek for|stiftelse|stiftelsen|enskild firma|ab publ|publ|"
        "sp k|sp z o o sp k|spolka akcyjna|spolka jawna|spolka komandytowa|spolka cywilna|"
        "fundacja|stowarzyszenie|spoldzielnia|p p h u|pphu|phu|"
        "sanayi ve ticaret|san ve tic|san ve tic a s|san ve tic ltd sti|tic ltd sti|tic a s|"
        "limited sti|vakfi|dernegi|kooperatifi|"
        "нко|ано|гбу|гбуз|мбоу|мбу|мбук|фгбу|муп|нпо|нпп|гк|группа компаний|"
        "индивидуальный предприниматель|общество с ограниченной ответственностью|"
        "акционерное общество"},
};
constexpr std::string_view legal_parts[] = {
    "有限公司", "有限责任公司", "股份有限公司", "公司",     "集团",     "集團",
    "株式会社", "有限会社",     "合同会社",     "㈱",       "주식회사", "(주)",
    "㈜",       "유한회사",     "재단법인",     "사단법인", "협동조합", "有限責任公司",
    "股份公司", "有限合伙",     "財團法人",     "财团法人", "社團法人", "基金會",
    "基金会",   "工作室",       "商行",         "企業社",   "實業",     "合作社",
    "医療法人", "学校法人",     "社会福祉法人", "社団法人", "財団法人", "非営利活動法人",
    "行政法人", "研究開発法人", "NPO法人",      "合資会社", "合名会社", "相互会社",
    "協同組合", "(株)",         "（株）",       "（有）"};

constexpr std::array units = {
    PhraseGroup{2,
                "team|group|lab|labs|laboratory|laboratories|department|dept|division|unit|faculty|"
                "section|branch|bureau|office of|center for|centre for|center of|centre of|"
                "chair of|chair for|school of|college of|institute of|institute for|program|"
                "programme|department of|dept of|squad|chapter|tribe|ward|clinic|business unit|"
                "r d|research and development|"
                "abteilung|fachbereich|fakultat|lehrstuhl|institut fur|arbeitsgruppe|gruppe|"
                "bereich|referat|dezernat|sektion|stabsstelle|"
                "departement|service|direction|equipe|laboratoire|labo|unite|pole|faculte|ufr|"
                "unite mixte de recherche|umr|"
                "departamento|depto|area de|grupo de|equipo|laboratorio|facultad|seccion|unidad|"
                "centro de|dipartimento|facolta|reparto|ufficio|gruppo|laboratorio di|"
                "departamento de|faculdade de|laboratorio de|nucleo de|setor|equipe de|"
                "afdeling|vakgroep|faculteit|avdelning|institution|institutt|avdeling|afdeling|"
                "osasto|wydzial|katedra|zaklad|dzial|instytut|katedra|fakulta|oddeleni|ustav|"
                "tanszek|kar|osztaly|departamentul|facultatea|catedra|bolumu|fakultesi|"
                "кафедра|факультет|отдел|отделение|лаборатория|департамент|управление|группа|"
                "сектор|центр|кафедра|відділ|лабораторія|катедра|"
                "τμημα|σχολη|εργαστηριο|قسم|كلية|مختبر|מחלקת|המחלקה|מעבדה"},
};
constexpr std::string_view unit_endings[] = {
    "abteilung", "fakultat", "gruppe", "institut", "系",     "实验室", "實驗室",
    "研究所",    "研究室",   "学部",   "学科",     "研究科", "部门",   "部門",
    "事業部",    "课题组",   "학과",   "학부",     "연구실", "팀"};

}  // namespace

std::span<const PhraseGroup> school_phrases() { return schools; }
std::span<const std::string_view> school_parts() { return school_endings; }
std::span<const PhraseGroup> legal_form_phrases() { return legal_forms; }
std::span<const std::string_view> legal_form_parts() { return legal_parts; }
std::span<const PhraseGroup> unit_phrases() { return units; }
std::span<const std::string_view> unit_parts() { return unit_endings; }

}  // namespace vitagraph::lexicon
