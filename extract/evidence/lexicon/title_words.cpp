// Words of job titles in many languages, with weights in tenths of log-odds. Those of English will
// be overlaid by the learnt table; the others are written by hand.
#include <array>

#include "extract/evidence/lexicon/tables.hpp"

namespace vitagraph::lexicon {
namespace {

constexpr std::array titles = {
    PhraseGroup{
        35,
        // heads of English titles
        "engineer|engineers|developer|programmer|analyst|manager|director|consultant|designer|"
        "architect|administrator|coordinator|supervisor|technician|specialist|scientist|researcher|"
        "assistant|associate|intern|internship|trainee|apprentice|teacher|tutor|lecturer|professor|"
        "instructor|postdoc|postdoctoral|fellow|nurse|physician|surgeon|doctor|pharmacist|"
        "therapist|psychologist|dentist|paramedic|midwife|caregiver|lawyer|attorney|paralegal|"
        "solicitor|barrister|notary|judge|clerk|accountant|auditor|bookkeeper|controller|cashier|"
        "salesperson|salesman|representative|recruiter|buyer|planner|merchandiser|chef|cook|waiter|"
        "waitress|bartender|barista|baker|butcher|driver|courier|mechanic|electrician|plumber|"
        "carpenter|welder|machinist|operator|painter|cleaner|guard|officer|soldier|firefighter|"
        "photographer|illustrator|animator|artist|musician|actor|editor|writer|author|copywriter|"
        "journalist|reporter|translator|interpreter|librarian|curator|archivist|founder|cofounder|"
        "co founder|owner|president|vice "
        "president|vp|ceo|cto|cfo|coo|cio|chairman|chairwoman|chair|"
        "head of|head|lead|leader|team lead|tech "
        "lead|principal|partner|advisor|adviser|mentor|coach|"
        "trainer|facilitator|organizer|organiser|volunteer|freelancer|freelance|contractor|"
        "entrepreneur|receptionist|secretary|strategist|evangelist|maintainer|contributor|tester|"
        "sre|devops|sysadmin|webmaster|producer|stylist|hairdresser|tailor|farmer|gardener|agent|"
        "broker|trader|banker|underwriter|actuary|economist|statistician|mathematician|physicist|"
        "chemist|biologist|geologist|inspector|investigator|detective|pilot|captain|steward|"
        "stewardess|flight attendant|dispatcher|foreman|labourer|laborer|worker|handyman|"
        "ambassador|deputy|minister|counsel|counselor|counsellor|student assistant|"
        // heads that are frequent in the list of titles (MIT licence)
        "helper|installer|superintendent|technologist|examiner|processor|educator|practitioner|"
        "keeper|estimator|surveyor|custodian|dealer|clinician|teller|lieutenant|sergeant|"
        "interviewer|pathologist|coder|commissioner|host|hostess|housekeeper|caretaker|"
        "psychiatrist|dietitian|babysitter|nanny|messenger|veterinarian|performer|publisher|"
        "stocker|typist|concierge|historian|correspondent|greeter|ecologist|sonographer|"
        "generalist|crewmember|trucker|dancer|singer|porter|packer|sorter|assembler|fitter|"
        "fabricator|upholsterer|expert|appraiser|assessor|advocate|demonstrator|drafter|scheduler|"
        "collector|resident|collaborator|lectureship|professorship|apprenticeship|traineeship|"
        "clerkship|phd student|ph d student|doctoral student|doctoral candidate|phd candidate|"
        "ph d candidate|doctoral researcher|visiting student|graduate student|exchange student|"
        "post doc|co op|observer|moderator|"
        "teaching assistant|research assistant|graduate assistant|reviewer|member of technical "
        "staff|"
        "visiting scholar|scholar|postdoctoral researcher|postdoctoral fellow|staff"},
    PhraseGroup{
        12,
        "senior|junior|chief|assistant to|executive|acting|interim|deputy|full stack|"
        "fullstack|front end|frontend|back end|backend|software|sr|jr|technical|clinical|"
        "part time|full time|research|teaching|visiting|staff|registered|certified|managing|"
        "general|regional|graduate|undergraduate|student|working student|mobile|qa"},
    PhraseGroup{
        35,
        // German
        "entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|ingenieur|ingenieurin|"
        "berater|beraterin|leiter|leiterin|projektleiter|projektleiterin|teamleiter|"
        "abteilungsleiter|"
        "geschaftsfuhrer|geschaftsfuhrerin|mitarbeiter|mitarbeiterin|sachbearbeiter|"
        "sachbearbeiterin|wissenschaftlicher mitarbeiter|wissenschaftliche mitarbeiterin|"
        "wissenschaftliche hilfskraft|studentische hilfskraft|hilfskraft|werkstudent|werkstudentin|"
        "praktikant|praktikantin|praktikum|auszubildender|auszubildende|azubi|lehrer|lehrerin|"
        "dozent|"
        "dozentin|kaufmann|kauffrau|burokauffrau|burokaufmann|verkaufer|verkauferin|"
        "krankenschwester|"
        "krankenpfleger|pflegefachkraft|pflegefachfrau|arzt|arztin|assistenzarzt|oberarzt|"
        "rechtsanwalt|rechtsanwaltin|techniker|technikerin|mechaniker|mechatroniker|elektriker|"
        "elektroniker|koch|kochin|kellner|kellnerin|fahrer|fahrerin|lkw fahrer|erzieher|erzieherin|"
        "assistent|assistentin|sekretar|sekretarin|referent|referentin|redakteur|redakteurin|"
        "gestalter|gestalterin|grafikdesigner|zivildienst|zivildienstleistender|wehrdienst|"
        "freiberufler|selbststandig|buchhalter|buchhalterin|geselle|meister|trainerin|doktorand|"
        "doktorandin|vorstand|aushilfe|"
        // French
        "ingenieur|ingenieure|developpeur|developpeuse|chef de projet|cheffe de projet|"
        "chef d equipe|chef|charge|chargee|charge de|chargee de|charge d etudes|responsable|"
        "directeur|directrice|consultante|stagiaire|stage|alternant|alternante|alternance|apprenti|"
        "apprentie|assistante|enseignant|enseignante|professeur|professeure|chercheur|chercheuse|"
        "doctorant|doctorante|maitre de conferences|vendeur|vendeuse|infirmier|infirmiere|"
        "aide soignante|aide soignant|medecin|avocat|avocate|comptable|secretaire|technicien|"
        "technicienne|conseiller|conseillere|commercial|commerciale|gestionnaire|redacteur|"
        "redactrice|graphiste|serveur|serveuse|cuisinier|cuisiniere|chauffeur|animateur|animatrice|"
        "educateur|educatrice|benevole|gerant|gerante|fondateur|fondatrice|president|presidente|"
        "auto entrepreneur|autoentrepreneur|formateur|formatrice|hotesse|caissier|caissiere|"
        "agent de|adjoint|adjointe|administrateur|"
        // Spanish, Portuguese
        "ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|analista|"
        "gerente|"
        "jefe|jefa|jefe de|director|directora|consultor|consultora|asesor|asesora|profesor|"
        "profesora|docente|maestro|maestra|investigador|investigadora|becario|becaria|practicas|"
        "pasante|practicante|asistente|auxiliar|administrativo|administrativa|contador|contadora|"
        "abogado|abogada|medico|medica|enfermero|enfermera|cocinero|cocinera|camarero|camarera|"
        "vendedor|vendedora|dependiente|dependienta|cajero|cajera|tecnico|tecnica|operario|"
        "conductor|chofer|disenador|disenadora|redactor|redactora|encargado|encargada|responsable "
        "de|coordinador|coordinadora|supervisor|supervisora|voluntario|voluntaria|socio|fundador|"
        "fundadora|traductor|traductora|periodista|arquitecto|arquitecta|recepcionista|"
        "engenheiro|engenheira|desenvolvedor|desenvolvedora|estagiario|estagiaria|estagio|bolsista|"
        "gestor|gestora|diretor|diretora|professora|pesquisador|pesquisadora|coordenador|"
        "coordenadora|advogado|advogada|enfermeiro|enfermeira|assistente|motorista|monitor|"
        "monitora|jovem aprendiz|"
        // Italian, Dutch
        "ingegnere|sviluppatore|sviluppatrice|programmatore|responsabile|direttore|direttrice|"
        "impiegato|impiegata|tirocinio|tirocinante|stagista|assistente|docente|insegnante|"
        "ricercatore|ricercatrice|dottorando|dottoranda|assegnista di ricerca|commessa|commesso|"
        "cameriere|cameriera|cuoco|infermiere|infermiera|avvocato|operaio|operaia|magazziniere|"
        "autista|contabile|segretaria|consulente|educatrice|collaboratore|collaboratrice|"
        "ontwikkelaar|medewerker|medewerkster|stagiair|stagiaire|adviseur|onderzoeker|docent|"
        "leraar|lerares|verpleegkundige|hoofd|projectleider|teamleider|bestuurder|oprichter|"
        "promovendus|vrijwilliger|beheerder|"
        "vrijwilligster|onderwijzer|onderwijzeres|leerkracht|huisarts|apotheker|verzorgende|"
        "verloskundige|jurist|advocaat|boekhouder|boekhoudster|receptionist|receptioniste|"
        "magazijnier|magazijnmedewerker|chauffeur|monteur|kok|ober|serveerster|bakker|timmerman|"
        "loodgieter|elektricien|vertaler|vertaalster|redacteur|journaliste|vormgever|ontwerper|"
        "zaakvoerder|bediende|arbeider|bestuurslid|voorzitter|wetenschappelijk medewerker|"
        "hoogleraar|universitair docent|postdoctoraal onderzoeker|stagebegeleider|coach|"
        "procesoperator|planner|inkoper|accountmanager|maatschappelijk werker|zorgmedewerker|"
        "ostetrica|farmacista|geometra|restauratore|restauratrice|panettiere|falegname|"
        "elettricista|idraulico|traduttore|traduttrice|giornalista|grafico|archivista|"
        "bibliotecaria|"
        "bibliotecario|medico|medico chirurgo|chirurgo|dirigente|funzionario|presidente|socio|"
        "borsista|cultore della materia|professore|professoressa|professore associato|educatore|"
        // Nordic
        "propietario|propietaria|miembro|evaluador|representante|soporte|traducteur|traductrice|"
        "representant|representante|employe|employee|collaborateur|collaboratrice|lecteur|"
        "these|doctorat|produtor|produtora|penningmeester|bestuurslid|tesoriere|lektor|lektorka|"
        "praktyka|ekspert|analisti|lehrbeauftragter|lehrbeauftragte|mediengestalter|"
        "mediengestalterin|nachhilfelehrer|nachhilfe|лаборант|репетитор|"
        "utvecklare|ingenjor|konsult|projektledare|chef|larare|sjukskoterska|underskoterska|lakare|"
        "snickare|elektriker|svetsare|malare|bagare|kock|servitor|servitris|chauffor|"
        "lastbilschauffor|"
        "lagerarbetare|montor|tekniker|ekonom|redovisningsekonom|kamrer|jurist|advokat|journalist|"
        "redaktor|oversattare|bibliotekarie|apotekare|receptarie|tandlakare|barnmorska|"
        "fysioterapeut|"
        "psykolog|socialsekreterare|kurator|forskollarare|barnskotare|rektor|enhetschef|"
        "verksamhetschef|"
        "gruppchef|butikssaljare|butiksbitrade|butikschef|kundtjanstmedarbetare|receptionist|"
        "administrator|verkstallande direktor|vd|ordforande|ledamot|styrelseledamot|timvikarie|"
        "vikarie|universitetslektor|universitetsadjunkt|amanuens|postdoktor|forskningsassistent|"
        "larling|egenforetagare|arkitekt|formgivare|"
        "forskare|doktorand|praktikant|saljare|assistent|handlaggare|utvikler|ingenior|radgiver|"
        "prosjektleder|daglig leder|sykepleier|konsulent|projektleder|studentermedhjaelper|"
        "laerer|sygeplejerske|kehittaja|ohjelmistokehittaja|insinoori|harjoittelija|opettaja|"
        "myyja|tutkija|paallikko|johtaja|asiantuntija|"
        // Slavic, Hungarian, Romanian, Baltic, Turkish, Indonesian
        "programista|programistka|inzynier|kierownik|specjalista|specjalistka|analityk|doradca|"
        "stazysta|stazystka|asystent|asystentka|nauczyciel|nauczycielka|pielegniarka|ksiegowa|"
        "lekarz|lekarka|prawnik|adwokat|radca "
        "prawny|farmaceuta|farmaceutka|polozna|ratownik|kucharz|"
        "kelner|kelnerka|piekarz|stolarz|elektryk|mechanik|spawacz|magazynier|tlumacz|tlumaczka|"
        "dziennikarz|dziennikarka|redaktor|redaktorka|grafik|projektant|projektantka|architekt|"
        "badacz|badaczka|adiunkt|adiunktka|profesor|wykladowca|doktorant|doktorantka|prezes|"
        "wiceprezes|czlonek zarzadu|brygadzista|majster|referent|sekretarka|recepcjonistka|"
        "wolontariusz|wolontariuszka|koordynator|koordynatorka|mlodszy|starszy|kierowniczka|"
        "dyrektorka|wlasciciel|wlascicielka|opiekunka|opiekun|technik|laborant|laborantka|"
        "ksiegowy|kierowca|sprzedawca|przedstawiciel|konsultant|dyrektor|praktykant|"
        "programator|vyvojar|vyvojarka|inzenyr|ucitel|ucitelka|vedouci|manazer|specialista|"
        "reditel|technik|asistent|asistentka|prodavac|ridic|ucetni|konzultant|referentka|"
        "fejleszto|mernok|gyakornok|tanar|vezeto|igazgato|asszisztens|apolo|tanacsado|"
        "inginer|dezvoltator|profesor universitar|asistent universitar|contabil|sofer|vanzator|"
        "razvijalec|inzenjer|razvojni inzenjer|nastavnik|medicinska sestra|voditelj|pripravnik|"
        "muhendis|muhendisi|yazilim muhendisi|gelistirici|ogretmen|hemsire|mudur|muduru|uzman|"
        "uzmani|stajyer|danisman|asistan|teknisyen|avukat|doktor|eczaci|ebe|mimar|tasarimci|"
        "tekniker|"
        "ogretim gorevlisi|ogretim uyesi|arastirma gorevlisi|docent doktor|sef|sefi|ustabasi|usta|"
        "kalfa|cirak|asci|garson|kasiyer|sofor|muhasebeci|mali musavir|sekreter|cevirmen|tercuman|"
        "gazeteci|editor|koordinator|koordinatoru|yonetici|yoneticisi|mudur yardimcisi|direktor|"
        "direktoru|baskan|baskani|uye|gonullu|operator|operatoru|temsilci|temsilcisi|analist|"
        "analisti|"
        "sorumlu|sorumlusu|elemani|gorevlisi|psikolog|fizyoterapist|hekim|hekimi|bas|kurucu|ortak|"
        "sahibi|yardimci|yardimcisi|pengembang|magang|guru|perawat|dosen|"
        // Russian, Ukrainian, Bulgarian, Greek
        "разработчик|программист|инженер|менеджер|руководитель|директор|специалист|аналитик|"
        "консультант|администратор|преподаватель|учитель|научный сотрудник|младший научный "
        "сотрудник|"
        "старший научный сотрудник|сотрудник|стажер|практикант|ассистент|бухгалтер|юрист|врач|"
        "медсестра|водитель|повар|продавец|кассир|начальник|заместитель|дизайнер|тестировщик|"
        "архитектор|редактор|переводчик|журналист|оператор|ведущий|старший|главный|помощник|"
        "розробник|програміст|інженер|керівник|викладач|фахівець|спеціаліст|вчитель|лікар|"
        "програмист|инженер|учител|управител|счетоводител|"
        "μηχανικος|προγραμματιστης|καθηγητης|διευθυντης|συμβουλος|βοηθος|νοσηλευτης|"
        // Arabic, Persian, Hebrew, Hindi
        "مهندس|مطور|مدير|محاسب|معلم|مدرس|طبيب|ممرض|ممرضة|مساعد|متدرب|محلل|مستشار|باحث|"
        "برنامه نویس|توسعه دهنده|کارشناس|استاد|معاون|کارآموز|מהנדס|מפתח|מפתחת|מנהל|מנהלת|"
        "יועץ|מורה|מתמחה|חוקר|אחות|रिसर्च|अभियंता|शिक्षक|प्रबंधक"},
    PhraseGroup{-25,
                "university|college|school|gmbh|inc|llc|ltd|corp|universitat|universite|"
                "universidad|bank|hospital|limited|technologies|solutions|systems|industries|"
                "responsible|developed|managed|implemented|worked|designed|led|using|with|was|were|"
                "is|our|we|i|my|skills|education|experience|projects|languages|interests"},
};

constexpr std::string_view parts[] = {
    // endings of compounds
    "entwickler", "ingenieur", "leiter", "leiterin", "berater", "assistent", "mitarbeiter",
    "kaufmann", "kauffrau", "techniker", "lehrer", "manager", "engineer", "developer", "utvecklare",
    "ingenjor", "konsult", "inzenjer", "medewerker", "ontwikkelaar",
    // Chinese, Japanese, Korean, Thai
    "工程师", "工程師", "经理", "經理", "总监", "總監", "主管", "助理", "实习生", "實習生", "实习",
    "研究员", "助教", "研究員", "教授", "讲师", "講師", "教师", "教師", "设计师", "設計師", "开发",
    "顾问", "负责人", "总裁", "董事", "专员", "会计", "护士", "医生", "律师", "エンジニア",
    "マネージャー", "デザイナー", "コンサルタント", "プログラマ", "部長", "課長", "主任",
    "インターン", "アルバイト", "開発", "연구원", "개발자", "엔지니어", "인턴", "วิศวกร", "架构师",
    "架構師", "程序员", "程式設計師", "分析师", "分析師", "研究助理", "副总", "總裁", "董事長",
    "主任", "组长", "組長", "班主任", "店长", "店長", "护师", "護理師", "護士", "医师", "醫師",
    "律師", "會計", "顧問", "專員", "秘书", "秘書", "编辑", "編輯", "记者", "記者", "翻译", "翻譯",
    "技术员", "技師", "技师", "志工", "志愿者", "合伙人", "创始人", "創辦人", "销售", "業務員",
    "博士后", "博士後", "院长", "校长", "厨师", "司机", "係長", "次長", "所長", "取締役", "代表",
    "リーダー", "ディレクター", "アナリスト", "アシスタント", "スタッフ", "オペレーター",
    "ライター", "プロデューサー", "アーキテクト", "准教授", "助手", "看護師", "薬剤師", "教諭",
    "保育士", "栄養士", "営業", "事務", "店員", "技術者", "担当", "編集者", "翻訳者", "通訳",
    "弁護士", "建築士", "介護", "정규직 사원", "대리", "과장", "차장", "부장", "팀장", "실장",
    "본부장", "이사", "대표", "사원", "주임", "선임", "책임", "수석", "매니저", "디자이너",
    "기획자", "컨설턴트", "교수", "강사", "교사", "간호사", "약사", "변호사", "회계사", "조교",
    "연구교수", "편집자", "기자", "작가", "번역가", "점장", "조리사", "사서", "영양사", "담당자",
    "마케터", "분석가", "설계사", "기사", "감독", "큐레이터", "프로듀서", "자원봉사자",
    "아르바이트"};

}  // namespace

std::span<const PhraseGroup> title_phrases() { return titles; }
std::span<const std::string_view> title_parts() { return parts; }

}  // namespace vitagraph::lexicon
