// Words around dates: "present" in more than thirty languages, "since", "until", seasons, terms,
// units, and the words behind or before which a number is no year.
#include <array>

#include "extract/date_grammar/word_rows.hpp"
#include "extract/date_grammar/words.hpp"

namespace vitagraph::date_grammar {
namespace {

constexpr std::array rows = {
    RoleRow{
        role_open,
        // en, de, nl, Nordic
        "present|presently|current|currently|now|ongoing|on going|today|to date|till date|"
        "to present|to now|till now|until now|until present|up to now|up to date|up to present|"
        "in progress|to the present|the present|the present day|present day|present time|"
        "pres|curr|current date|onward|onwards|continuing|still|to this day|and counting|"
        "heute|jetzt|dato|aktuell|aktuelle|laufend|bis heute|bis dato|bis jetzt|gegenwart|derzeit|"
        "gegenwartig|andauernd|lfd|bis lfd|fortlaufend|bis auf weiteres|z zt|zurzeit|zur zeit|"
        "thans|huidig|hedendaags|heden|nu|vandaag|tot heden|tot op heden|nog steeds|lopend|"
        "fortfarande|pagar|nuvarande|pagaende|tillsvidare|tills vidare|idag|i dag|dags "
        "dato|na|naavaerende|"
        "navaerende|nagaende|dd|d d|nykyinen|nykyaan|jatkuu|nuna|i gangi|"
        // fr, es, ca, pt, gl, it, ro
        "actuel|actuelle|actuellement|present|a present|ce jour|a ce jour|jusqu a present|"
        "aujourd hui|aujourd|aujourdhui|en cours|en poste|maintenant|ajd|auj|"
        "actualidad|actual|actualmente|presente|la actualidad|la fecha|a la fecha|fecha|"
        "en la actualidad|continua|al dia de hoy|dia de hoy|hasta el dia de hoy|por la fecha|"
        "nos jours|a nos jours|de nos jours|in essere|ate a data|a data|"
        "hasta la fecha|hasta hoy|hasta ahora|hoy|hoy en dia|el presente|en curso|vigente|sigue|"
        "actualitat|l actualitat|ara|fins ara|avui|"
        "atual|atualmente|o momento|ate o momento|o presente|ate o presente|ate hoje|hoje|ate a "
        "a data|data atual|a data atual|ao presente|presentemente|presente data|a presente "
        "data|presente data|a data presente|"
        "em andamento|em curso|cursando|atualidade|a atualidade|agora|os dias atuais|"
        "oggi|attuale|attualmente|ad oggi|in corso|in sospeso|adesso|tuttora|il presente|ora|"
        "prezent|in prezent|actuala|in curs|pana in prezent|azi|"
        // pl, cs, sk, hu, sl, hr, Baltic
        "obecnie|nadal|teraz|do teraz|obecna|chwili obecnej|do chwili obecnej|do dzis|dzis|dzisiaj|"
        "w trakcie|obecny|dosud|soucasnost|soucasnosti|doposud|nyni|dnes|sucasnost|sucasnosti|"
        "trva|stale|jelenleg|jelen|napjainkig|folyamatban|mai napig|ma|"
        "sadasnjost|danas|do danas|trenutno|u tijeku|u toku|sada|sedaj|danes|se vedno|"
        "ted|mostanaig|a mai napig|dabar|siandien|iki dabar|tagad|lidz "
        "sim|praegu|tanaseni|kaesolevani|"
        // ru, uk, bg, be, sr, kk
        "настоящее время|н вр|наст|по настоящее время|по настоящее|настоящее|настоящего времени|"
        "до настоящего времени|нв|н в|по н в|наст время|наст вр|сейчас|по сей день|"
        "текущий момент|по текущий момент|текущее время|по текущее время|в настоящее "
        "время|сегодня|теперішній час|"
        "зараз|досі|по теперішній час|по сьогодні|до сьогодні|сьогодні|дотепер|тепер|донині|по "
        "сегодняшний "
        "день|"
        "сега|настоящем|момента|до момента|до сега|днес|данас|садашњост|сада|қазіргі уақыт|"
        // el, tr, az, sq
        "σημερα|παρον|το παρον|μεχρι σημερα|εως σημερα|τωρα|halen|gunumuz|devam ediyor|devam|"
        "bugune|bugune kadar|halen devam ediyor|halen devam etmekte|devam etmekte|suruyor|hala "
        "calisiyor|"
        "bugun|simdi|su an|su anda|hala|hal hazirda|aktual|aktualisht|"
        // ar, he, fa, hi, bn
        "الآن|الان|حتى الآن|حتى الان|حاليا|حاليًا|حالي|الحاضر|الوقت الحاضر|היום|כיום|הווה|עכשיו|"
        "עד היום|اکنون|تاکنون|حال حاضر|هم اکنون|در حال حاضر|वर्तमान|अब तक|अभी तक|বর্তমান|"
        // vi, id, ms, tl, sw, ka, hy, eu, ga
        "nay|hien tai|den nay|hien nay|sekarang|saat ini|hingga sekarang|kini|kasalukuyan|sasa|"
        "amžių|gaur|gaur egun|ამჟამად|ներկա|ներկայումս"},
    RoleRow{
        role_to,
        "to|until|till|til|through|thru|upto|bis|bis zum|a|au|a la|jusqu|jusqu a|jusqu au|jusqu en|"
        "al|hasta|fino|fino a|fino al|ate|tot|tot en met|t m|t e m|tm|do|az|az "
        "do|po|пo|по|до|μεχρι|εως|ως|ila|"
        "حتى|إلى|الى|تا|עד|से|den|sampai|hingga|s d|sd|vs|e|il|la|pana|pana in|do konca|"
        "fins|fins a|ad"},
    RoleRow{role_since,
            "since|since the|seit|seit dem|sedan den|siden den|depuis le|des le|sinds het|od r|od "
            "dnia|od roku|"
            "depuis|desde|dal|dall|dalla|sinds|siden|sedan|od|начиная с|c|с|з|із|від|от|"
            "from|ab|vanaf|starting|beginning|a partir de|a partir du|a partire da|"
            "desde o|desde el|din|incepand cu|από|απο|منذ|مِن|מאז|از|mula|sejak|tu|nuo|kopš|alates"},
    RoleRow{role_until,
            "until|till|bis|bis zum|jusqu en|jusqu a|jusqu au|hasta|fino a|fino al|ate|tot|до|až "
            "do|az do"},
    RoleRow{
        role_from,
        "from|between|von|vom|zwischen|ab|de|du|des|entre|entre le|del|dal|dall|dalla|do|da|"
        "van|vanaf|fra|fran|od|с|з|від|από|من|desde|desde el|per|tra|od roku|le|el|il|dai|am|im|"
        "in|since"},
    RoleRow{role_between,
            "between|zwischen|entre|tra|fra|mellan|mellem|mellom|tussen|miedzy|mezi|между|між"},
    RoleRow{
        role_season,
        "spring|summer|fall|autumn|winter|michaelmas|hilary|trinity|lent|easter|fruhling|"
        "fruhjahr|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno|"
        "verao|outono|inverno|estate|autunno|lente|voorjaar|zomer|herfst|najaar|var|host|sommar|"
        "forar|efterar|vinter|kevat|kesa|syksy|talvi|wiosna|lato|jesien|zima|jaro|leto|podzim|"
        "tavasz|nyar|osz|tel|primavara|vara|toamna|iarna|весна|лето|осень|зима|весной|летом|"
        "осенью|зимой|весна|літо|осінь|ανοιξη|καλοκαιρι|φθινοπωρο|χειμωνας|ilkbahar|yaz|sonbahar|"
        "bahar|guz|kis|sumer|monsoon|j term|rentree"},
    RoleRow{
        role_term,
        "ws|ss|wise|sose|wintersemester|sommersemester|herbstsemester|fruhlingssemester|"
        "fruhjahrssemester|hs|fs|ay|a y|academic year|school year|annee scolaire|"
        "annee universitaire|annee academique|ano academico|curso academico|curso|ano letivo|"
        "anno accademico|a a|schuljahr|studienjahr|semester|sem|semestre|term|trimester|trimestre|"
        "winter semester|summer semester|spring semester|fall semester|autumn semester|"
        "winter term|summer term|spring term|fall term|autumn term|spring quarter|fall quarter|"
        "winter quarter|summer quarter|fall semesters|spring semesters|may term|"
        "ht|vt|rok akademicki|rok szkolny|учебный год|session|season|academic|"
        "spring break|summer break|winter break|kesalukukausi|opintovuosi"},
    RoleRow{role_quarter, "q|h|fy|t|kw"},
    RoleRow{
        role_expected,
        "expected|anticipated|expecting|exp|est|projected|planned|graduating|"
        "prospective|scheduled|upcoming|tentative|estimated|to be completed|to graduate|"
        "will graduate|expected graduation|anticipated graduation|"
        "voraussichtlich|voraussichtlicher abschluss|vorauss|vsl|erwartet|geplant|prevu|prevue|"
        "previsto|prevista|previsao|conclusao prevista|prevision|esperado|esperada|estimado|"
        "estimada|verwacht|forvantad|forventet|ocekavano|przewidywany|planowany|ожидается|"
        "ожидаемый|планируется|предполагаемый|ожидаемая|планируемый|планируемая|verwachte|"
        "gepland|geplande|voorzien|voraussichtliche|voraussichtliches|geplante|geplanter|"
        "geplantes|previsible|finalizacion prevista|titulacion prevista|fecha prevista|"
        "laurea prevista|fine prevista|attendu|attendue|beraknad|beraknas|planerad|planeras|"
        "forvantas|przewidywana|przewidywane|planowana|planowane|预计|beklenen|tahmini|diharapkan"},
    RoleRow{role_filler,
            "graduation|graduate|date|completion|in|on|by|to|of|degree|end|finish|for|conferral|"
            "conferred|abschluss|ende|pour|en|em|el|para|fin|diploma|diplome|examen|afronding|"
            "einddatum|graduacion|titulacion|finalizacion|conclusion|termino|obtention|laurea|"
            "conseguimento|conclusao|titulo|titolo|avslut|im|am|zum|в|op"},
    RoleRow{role_about,
            "circa|ca|approx|approximately|about|around|c|early|mid|late|beginning of|end of|"
            "middle of|begin|etwa|ungefahr|anfang|mitte|ende|vers|environ|debut|fin|mi|hacia|"
            "alrededor de|inicio|inicios|principios|mediados|finales|cerca de|inizio|meta|fine|"
            "eind|medio|ok|około|около|начало|середина|конец"},
    RoleRow{role_ordinal, "st|nd|rd|th|er|re|ste|o|го|e|eme|ne|d|h|ого"},
    RoleRow{role_of, "of|de|del|d|di|do|dell|v|в"},
    RoleRow{
        role_year_mark,
        "г|год|года|году|гг|годы|р|рр|року|рік|рок|роки|ж|m|metu|metai|gada|aasta|nam|an|evi|ev|"
        "yil|yili|yilinda|god|godine|roku|rok|r|god|г о|έτος|ετος|ετους|سنة|عام|م|سال|"
        "พ.ศ|ค.ศ|eaa|urtea"},
    RoleRow{role_and, "and|und|et|y|e|i|en|och|og|ja|и|та|і|och|u|a|es|si|ve|και"},
    RoleRow{role_years,
            "year|years|yr|yrs|jahr|jahre|jahren|an|ans|annee|annees|ano|anos|anno|anni|jaar|jaren|"
            "ar|rok|lata|lat|let|roky|год|года|лет|рік|роки|років|yil|vuosi|vuotta|tahun|nam|年"},
    RoleRow{
        role_months,
        "month|months|mo|mos|mon|monat|monate|monaten|mois|mes|meses|mese|mesi|maand|maanden|"
        "manad|manader|maned|maneder|miesiac|miesiace|miesiecy|mesic|mesice|mesicu|месяц|месяца|"
        "месяцев|мес|місяць|місяці|місяців|ay|kuukausi|kuukautta|bulan|thang|luni"},
    RoleRow{
        role_no_year,
        "windows|win|office|top|fortune|forbes|inc|ftse|sharepoint|autocad|matlab|server|studio|"
        "pp|p|pg|pgs|page|pages|seiten|seite|vol|volume|no|nr|num|number|nos|iso|en|din|rfc|ieee|"
        "isbn|issn|arxiv|doi|pmid|pmcid|eid|art|article|artikel|es|ecmascript|room|suite|"
        "apt|box|unit|ste|zip|cp|plz|postfach|code|pin|pincode|rs|inr|usd|eur|gbp|chf|over|"
        "than|nearly|almost|exceeding|level|lvl|model|version|ver|v|release|build|section|id|"
        "ref|patent|flat|house|block|road|street|rue|strasse|avenue|ext|extension|fax|tel|phone|"
        "mobile|cell|mob|route|highway|flight|ticket|issue|score|gre|gmat|toefl|sat|act|rank|"
        "ranking|rating|elo|air|excel|word|access|exchange|outlook|dynamics|photoshop|"
        "solidworks|borland|oracle|catia|swift|cpc|grade|upto|class"},
    RoleRow{role_class,
            "class of|batch|batch of|cohort|promotion|promo|jahrgang|generacion|generation|turma|"
            "promocion|class"},
    RoleRow{
        role_street,
        "street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|"
        "terrace|highway|hwy|parkway|pkwy|square|sq|circle|cir|trail|strasse|str|weg|platz|allee|"
        "gasse|crescent|close|loop"},
    RoleRow{role_counted,
            "users|user|employees|students|people|customers|clients|members|participants|lines|"
            "hours|hour|hrs|words|km|miles|m|kg|mg|ml|eur|euro|euros|usd|dollars|pounds|rupees|inr|"
            "citations|followers|stars|downloads|visitors|requests|patients|pages|papers|copies|"
            "units|items|products|stores|sites|servers|nodes|cores|gpus|transactions|records|"
            "documents|files|images|tests|tickets|orders|calls|leads|attendees|visits|views|"
            "subscribers|developers|engineers|teams|companies|questions|hz|mhz|ghz|kb|mb|gb|tb|"
            "mitarbeiter|kunden|teilnehmer|stunden|studenten|personnes|employes|clients|heures|"
            "eleves|etudiants|personas|empleados|clientes|horas|alumnos|pessoas|alunos|"
            "funcionarios|persone|dipendenti|ore|студентов|человек|часов|пользователей|рублей|руб|"
            "entries|volunteers|schools|households|women|men|children|farmers|beds|vehicles|acres|"
            "articles|samples|subjects|points|pts|players|miles|feet|sqft|meters|metres|percent|"
            "individuals|residents|guests|meals|seats|jobs|cases|projects|million|billion|plus"},
    RoleRow{role_month_number, "thang|th"},
};

}  // namespace

std::span<const RoleRow> role_rows() { return rows; }

}  // namespace vitagraph::date_grammar
