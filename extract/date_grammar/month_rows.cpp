// Names of months in fifty languages: full, cut short, and as they are inflected in dates.
#include <array>

#include "extract/date_grammar/word_rows.hpp"
#include "extract/date_grammar/words.hpp"

namespace vitagraph::date_grammar {
namespace {

constexpr std::array rows = {
    MonthRow{"en",
             "january|jan;february|feb|febr|febuary;mar;april|apr;;june|jun;july|jul;august|aug;"
             "september|sept|sep|septemeber;october|oct;november|nov|novemeber;december|dec"},
    MonthRow{"en, es, it, ro, pt: everyday words too", ";;march|mar;;may|mag;;;ago;set|sen;out;;",
             role_weak},
    MonthRow{"de",
             "januar|janner|jaenner;februar|feber;marz|maerz|mrz|mar;;mai;juni;juli;;;oktober|okt;;"
             "dezember|dez"},
    MonthRow{
        "fr",
        "janvier|janv;fevrier|fevr|fev|fv;mars;avril|avr;mai;juin;juillet|juil|juill|jul;aout|aou;"
        "septembre;octobre;novembre;decembre|dec"},
    MonthRow{"es",
             "enero|ene;febrero;marzo|mzo;abril|abr;mayo;junio;julio;agosto;"
             "septiembre|setiembre|septbre;octubre;noviembre|novbre;diciembre|dic|dicbre"},
    MonthRow{"it",
             "gennaio|gen|genn;febbraio|febb;marzo;aprile;maggio|magg;giugno|giu;luglio|lug;agosto;"
             "settembre|sett;ottobre|ott;novembre;dicembre|dic"},
    MonthRow{
        "pt",
        "janeiro;fevereiro|fev;marco;abril|abr;maio;junho;julho;agosto;setembro;outubro;novembro;"
        "dezembro|dez"},
    MonthRow{
        "ca, gl, eu",
        "gener|xaneiro|urtarrila|urtarrilak;febrer|febreiro|otsaila;marc|marzal|martxoa;"
        "abrilde|apirila;maig|maio|maiatza;juny|xuno|ekaina;juliol|xullo|uztaila;agost|abuztua;"
        "setembre|setembro|iraila;octubre|outubro|urria;novembre|azaroa;desembre|decembro|abendua"},
    MonthRow{"nl, af",
             "januari|januarie;februari|februarie;maart|mrt;;mei;;;augustus;;oktober;;desember"},
    MonthRow{"sv, da, no", ";;marts;;maj;;;augusti;;;;desember|des"},
    MonthRow{"is, fo",
             "januar;februar;mars;april;mai;juni;juli;agust;september;oktober;november;desember"},
    MonthRow{"fi",
             "tammikuu|tammikuuta|tammikuussa|tammi;helmikuu|helmikuuta|helmi;"
             "maaliskuu|maaliskuuta|maalis;huhtikuu|huhtikuuta|huhti;toukokuu|toukokuuta|touko;"
             "kesakuu|kesakuuta|kesa;heinakuu|heinakuuta|heina;elokuu|elokuuta|elo;"
             "syyskuu|syyskuuta|syys;lokakuu|lokakuuta|loka;marraskuu|marraskuuta|marras;"
             "joulukuu|joulukuuta|joulu"},
    MonthRow{"et",
             "jaanuar|jaan;veebruar|veebr|veeb;marts;aprill;mai;juuni;juuli;august;september;"
             "oktoober;november;detsember|dets"},
    MonthRow{"lv",
             "janvaris|janvari|janv;februaris|februari|febr;marts|marta;aprilis|aprila;maijs|maija;"
             "junijs|junija|jun;julijs|julija|jul;augusts|augusta;septembris|septembra;"
             "oktobris|oktobra|okt;novembris|novembra;decembris|decembra"},
    MonthRow{"lt",
             "sausis|sausio|saus;vasaris|vasario|vas;kovas|kovo;balandis|balandzio|bal;"
             "geguze|geguzes|geg;birzelis|birzelio|birz;liepa|liepos;rugpjutis|rugpjucio|rugpj;"
             "rugsejis|rugsejo|rugs;spalis|spalio|spal;lapkritis|lapkricio|lapkr;"
             "gruodis|gruodzio|gruod"},
    MonthRow{"pl",
             "styczen|stycznia|sty|styczniu;luty|lutego|lut|lutym;marzec|marca|marcu;"
             "kwiecien|kwietnia|kwi|kwietniu;maja|maju;czerwiec|czerwca|cze|czerwcu;"
             "lipiec|lipca|lip|lipcu;sierpien|sierpnia|sie|sierpniu;wrzesien|wrzesnia|wrz|wrzesniu;"
             "pazdziernik|pazdziernika|paz|pazdzierniku;listopad|listopada|listopadzie;"
             "grudzien|grudnia|gru|grudniu"},
    MonthRow{
        "cs",
        "leden|ledna|lednu;unor|unora|unoru;brezen|brezna|breznu;duben|dubna|dubnu;"
        "kveten|kvetna|kvetnu;cerven|cervna|cervnu;cervenec|cervence|cervenci;srpen|srpna|srpnu;"
        "zari;rijen|rijna|rijnu;listopadu;prosinec|prosince|prosinci"},
    MonthRow{"sk",
             "januara|januari;februara;marec|marca;aprila;maj|maja;juna;jula;augusta;septembra;"
             "oktobra;novembra;decembra"},
    MonthRow{"hu",
             "januar;februar;marcius|marc;aprilis|apr;majus|maj;junius;julius;augusztus;szeptember|"
             "szept;"
             "oktober;november;december"},
    MonthRow{"ro",
             "ianuarie|ian;februarie;martie;aprilie;mai;iunie|iun;iulie|iul;august;septembrie;"
             "octombrie;noiembrie|noi;decembrie"},
    MonthRow{"hr",
             "sijecanj|sijecnja;veljaca|veljace;ozujak|ozujka;travanj|travnja;svibanj|svibnja;"
             "lipanj|lipnja;srpanj|srpnja;kolovoz|kolovoza;rujan|rujna;listopada;studeni|studenoga;"
             "prosinac|prosinca"},
    MonthRow{
        "sr, bs, sl (Latin)",
        "januara;februara;mart|marta|marec;aprila;maja;jun|juna|junij|junija;jul|jula|julij|julija;"
        "avgust|avgusta|avg;septembra;oktobar|oktobra;novembar|novembra;decembar|decembra"},
    MonthRow{"ru",
             "январь|января|янв|январе;февраль|февраля|фев|февр|феврале;март|марта|мар|марте;"
             "апрель|апреля|апр|апреле;май|мая|мае;июнь|июня|июн|июне;июль|июля|июл|июле;"
             "август|августа|авг|августе;сентябрь|сентября|сен|сент|сентябре;"
             "октябрь|октября|окт|октябре;ноябрь|ноября|ноя|нояб|ноябре;"
             "декабрь|декабря|дек|декабре"},
    MonthRow{"uk",
             "січень|січня|січ|січні;лютий|лютого|лют;березень|березня|бер;квітень|квітня|кві|квіт;"
             "травень|травня|тра|трав;червень|червня|чер|черв;липень|липня|лип;"
             "серпень|серпня|сер|серп;вересень|вересня|вер;жовтень|жовтня|жов|жовт;"
             "листопад|листопада|лис|лист;грудень|грудня|гру|груд"},
    MonthRow{"be",
             "студзень|студзеня;люты|лютага;сакавік|сакавіка;красавік|красавіка;травень;чэрвень;"
             "ліпень|ліпеня;жнівень|жніўня;верасень;кастрычнік|кастрычніка;лістапад|лістапада;"
             "снежань|снежня"},
    MonthRow{
        "bg, sr, mk",
        "януари|јануар|јануари|јануара|ян;февруари|фебруар|фебруари|фебруара;мартa;април|априла;"
        "маj|мај|маја|маи;юни|јун|јуни|јуна;юли|јул|јули|јула;;"
        "септември|септембар|септембра|септ;октомври|октобар|октобра;"
        "ноември|новембар|новембра|новемвра|ноемвр;декември|децембар|децембра"},
    MonthRow{"el",
             "ιανουαριος|ιανουαριου|ιαν;φεβρουαριος|φεβρουαριου|φεβ;μαρτιος|μαρτιου|μαρ;"
             "απριλιος|απριλιου|απρ;μαιος|μαιου|μαι;ιουνιος|ιουνιου|ιουν;ιουλιος|ιουλιου|ιουλ;"
             "αυγουστος|αυγουστου|αυγ;σεπτεμβριος|σεπτεμβριου|σεπ|σεπτ;οκτωβριος|οκτωβριου|οκτ;"
             "νοεμβριος|νοεμβριου|νοε;δεκεμβριος|δεκεμβριου|δεκ"},
    MonthRow{"tr, az",
             "ocak|oca|yanvar;subat|sub|fevral;mart;nisan|nis|aprel;mayis;haziran|haz|iyun;"
             "temmuz|tem|iyul;agustos|agu|avqust;eylul|eyl|sentyabr;ekim|eki|oktyabr;"
             "kasim|kas|noyabr;aralik|ara|dekabr"},
    MonthRow{"kk, ky, uz",
             "қаңтар|yanvar;ақпан;наурыз;сәуір;мамыр;маусым;шілде;тамыз;қыркүйек;қазан;қараша;"
             "желтоқсан"},
    MonthRow{"sq", "janar;shkurt;mars;prill;maj;qershor;korrik;gusht;shtator;tetor;nentor;dhjetor"},
    MonthRow{"ar",
             "يناير|جانفي|كانون الثاني;فبراير|فيفري|شباط;مارس|آذار;أبريل|ابريل|إبريل|أفريل|نيسان;"
             "مايو|ماي|أيار;يونيو|يونيه|جوان|حزيران;يوليو|يوليه|جويلية|تموز;أغسطس|اغسطس|أوت|آب;"
             "سبتمبر|شتنبر|أيلول;أكتوبر|اكتوبر|تشرين الأول;نوفمبر|نونبر|تشرين الثاني;"
             "ديسمبر|دجنبر|كانون الأول"},
    MonthRow{"fa: Gregorian", "ژانویه;فوریه;;آوریل;مه;ژوئن;ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر"},
    MonthRow{
        "fa: Solar Hijri",
        "فروردین|farvardin;اردیبهشت|ordibehesht;خرداد|khordad;تیر;مرداد|mordad;شهریور|shahrivar;"
        "مهر;آبان|aban;آذر|azar;دی;بهمن|bahman;اسفند|esfand",
        role_persian},
    MonthRow{"he", "ינואר;פברואר;מרץ|מרס;אפריל;מאי;יוני;יולי;אוגוסט;ספטמבר;אוקטובר;נובמבר;דצמבר"},
    MonthRow{"hi",
             "जनवरी;फरवरी|फ़रवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर|सितम्बर;अक्टूबर|अक्तूबर;नवंबर|नवम्बर;"
             "दिसंबर|दिसम्बर"},
    MonthRow{"bn", "জানুয়ারি;ফেব্রুয়ারি;মার্চ;এপ্রিল;মে;জুন;জুলাই;আগস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর"},
    MonthRow{"th",
             "มกราคม|ม.ค.|มค;กุมภาพันธ์;มีนาคม;เมษายน;พฤษภาคม;มิถุนายน;กรกฎาคม;สิงหาคม;กันยายน;"
             "ตุลาคม;พฤศจิกายน;ธันวาคม"},
    MonthRow{
        "id, ms",
        "januari|januari;februari|pebruari|peb;maret|mac;april;mei;juni|jun;juli|julai;"
        "agustus|agt|ogos|ogo;september;oktober|okt;november|nopember|nop;desember|disember|dis"},
    MonthRow{"sw, tl",
             "januari|enero;februari|pebrero;machi|marso;aprili|abril;mei|mayo;juni|hunyo;"
             "julai|hulyo;agosti|agosto;septemba|setyembre;oktoba|oktubre;novemba|nobyembre;"
             "desemba|disyembre"},
    MonthRow{
        "ka, hy",
        "იანვარი|հունվար|հունվարի;თებერვალი|փետրվար|փետրվարի;მარტი|մարտ|մարտի;აპრილი|ապրիլ|ապրիլի;"
        "მაისი|մայիս|մայիսի;ივნისი|հունիս|հունիսի;ივლისი|հուլիս|հուլիսի;აგვისტო|օգոստոս|օգոստոսի;"
        "სექტემბერი|սեպտեմբեր|սեպտեմբերի;ოქტომბერი|հոկտեմբեր|հոկտեմբերի;"
        "ნოემბერი|նոյեմբեր|նոյեմբերի;დეკემბერი|դեկտեմբեր|դեկտեմբերի"},
    MonthRow{
        "ga, cy",
        "eanair|ionawr;feabhra|chwefror;marta|mawrth;aibrean|ebrill;bealtaine;meitheamh|mehefin;"
        "iuil|gorffennaf;lunasa|awst;mean fomhair|medi;hydref;samhain|tachwedd;nollaig|rhagfyr"},
};

}  // namespace

std::span<const MonthRow> month_rows() { return rows; }

}  // namespace vitagraph::date_grammar
