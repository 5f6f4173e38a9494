// Countries and regions by hand, in the languages in which résumés print them. Cities are in the
// generated table (cities.inc). Facts; the English and local names of the regions follow ISO 3166.
#include <array>

#include "extract/evidence/lexicon/tables.hpp"

namespace vitagraph::lexicon {
namespace {

constexpr std::array countries = {
    PhraseGroup{
        1,
        // English
        "afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|"
        "bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|"
        "bosnia and herzegovina|bosnia|botswana|brazil|brunei|bulgaria|burkina "
        "faso|burundi|cambodia|"
        "cameroon|canada|cape verde|chad|chile|china|pr china|p r china|people s republic of china|"
        "colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|"
        "dominican republic|ecuador|egypt|el "
        "salvador|england|eritrea|estonia|eswatini|ethiopia|fiji|"
        "finland|france|gabon|gambia|georgia|germany|ghana|gibraltar|greece|greenland|guatemala|"
        "guinea|guyana|haiti|honduras|hong kong|hong kong sar|hungary|iceland|india|indonesia|iran|"
        "iraq|ireland|northern ireland|republic of ireland|isle of man|israel|italy|ivory coast|"
        "jamaica|japan|jersey|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|"
        "lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|luxemburg|macau|macao|madagascar|"
        "malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|"
        "montenegro|morocco|mozambique|myanmar|burma|namibia|nepal|netherlands|the netherlands|"
        "holland|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|macedonia|norway|"
        "oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|the philippines|"
        "poland|portugal|puerto rico|qatar|romania|russia|russian federation|rwanda|saudi arabia|"
        "kingdom of saudi arabia|ksa|scotland|senegal|serbia|sierra leone|singapore|slovakia|"
        "slovak republic|slovenia|somalia|south africa|south korea|republic of korea|korea|"
        "south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|"
        "tanzania|thailand|togo|trinidad and tobago|tunisia|turkey|turkmenistan|uganda|ukraine|"
        "united arab emirates|uae|u a e|united kingdom|uk|u k|great britain|britain|gb|"
        "united states|united states of america|usa|u s a|us|u s|the us|uruguay|uzbekistan|"
        "vatican|venezuela|vietnam|viet nam|wales|yemen|zambia|zimbabwe|europe|eu|asia|africa|"
        "emea|apac|latam|latin america|north america|south america|middle east|worldwide|ussr|"
        // own and other names
        "deutschland|osterreich|schweiz|frankreich|spanien|italien|polen|niederlande|belgien|"
        "danemark|schweden|norwegen|finnland|tschechien|slowakei|slowenien|ungarn|rumanien|"
        "bulgarien|kroatien|serbien|griechenland|turkei|russland|ukraine|indien|brasilien|mexiko|"
        "agypten|sudafrika|kanada|australien|neuseeland|grossbritannien|vereinigtes konigreich|"
        "vereinigte staaten|irland|litauen|lettland|estland|luxemburg|zypern|marokko|tunesien|"
        "allemagne|autriche|suisse|belgique|espagne|italie|pologne|pays bas|royaume uni|"
        "angleterre|etats unis|irlande|suede|norvege|finlande|danemark|republique tcheque|hongrie|"
        "roumanie|bulgarie|grece|turquie|russie|inde|chine|japon|coree du sud|bresil|mexique|"
        "maroc|tunisie|algerie|liban|egypte|afrique du sud|australie|nouvelle zelande|vietnam|"
        "cote d ivoire|cameroun|senegal|ile maurice|"
        "espana|alemania|francia|italia|reino unido|inglaterra|estados unidos|ee uu|eeuu|paises "
        "bajos|"
        "belgica|suiza|suecia|noruega|finlandia|dinamarca|polonia|hungria|rumania|grecia|turquia|"
        "rusia|japon|corea del sur|brasil|marruecos|argelia|tunez|egipto|sudafrica|"
        "republica dominicana|costa rica|"
        "alemanha|franca|espanha|reino unido|estados unidos|paises baixos|holanda|belgica|suica|"
        "suecia|noruega|finlandia|japao|coreia do sul|mexico|marrocos|angola|mocambique|cabo verde|"
        "germania|spagna|regno unito|inghilterra|stati uniti|paesi bassi|olanda|belgio|svizzera|"
        "svezia|norvegia|danimarca|ungheria|romania|giappone|cina|brasile|messico|turchia|"
        "nederland|duitsland|frankrijk|verenigd koninkrijk|belgie|spanje|italie|"
        "sverige|norge|danmark|suomi|ruotsi|tyskland|frankrike|storbritannien|polska|niemcy|"
        "wielka brytania|czechy|ceska republika|cesko|slovensko|slovenska republika|magyarorszag|"
        "romania|hrvatska|srbija|slovenija|bosna i hercegovina|crna gora|lietuva|latvija|eesti|"
        "island|turkiye|almanya|viet nam|endonezia|republik indonesia|catalunya|euskadi|galicia|"
        "россия|рф|российская федерация|украина|беларусь|белоруссия|казахстан|германия|сша|"
        "великобритания|польша|грузия|армения|узбекистан|израиль|китай|франция|україна|німеччина|"
        "польща|българия|србија|македонија|ελλαδα|κυπρος|"
        "مصر|السعودية|المملكة العربية السعودية|الامارات|الإمارات|الأردن|لبنان|المغرب|تونس|الجزائر|"
        "العراق|سوريا|قطر|الكويت|ایران|ישראל|भारत|नेपाल|"
        "中国|中國|中华人民共和国|美国|美國|英国|英國|德国|法国|日本|韩国|韓国|新加坡|加拿大|"
        "澳大利亚|"
        "台湾|台灣|臺灣|香港|澳门|澳門|アメリカ|イギリス|ドイツ|フランス|カナダ|オーストラリア|"
        "シンガポール|"
        "대한민국|한국|미국|일본|중국|영국|독일|캐나다|ประเทศไทย|ไทย"},
};

constexpr std::array regions = {
    PhraseGroup{
        1,
        // United States, Canada, Australia, India, United Kingdom
        "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|"
        "hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|"
        "michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|"
        "new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|"
        "rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|"
        "west virginia|wisconsin|wyoming|district of columbia|washington dc|washington d c|bay "
        "area|"
        "san francisco bay area|greater boston|greater new york|silicon valley|long island|"
        "new england|midwest|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|"
        "nova scotia|new brunswick|newfoundland|newfoundland and labrador|prince edward "
        "island|yukon|"
        "northwest territories|nunavut|new south wales|victoria|queensland|south australia|"
        "western australia|tasmania|australian capital territory|northern territory|"
        "andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|"
        "himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|meghalaya|"
        "mizoram|nagaland|odisha|orissa|punjab|rajasthan|sikkim|tamil nadu|tamilnadu|telangana|"
        "tripura|uttar pradesh|uttarakhand|west bengal|delhi ncr|ncr|jammu and kashmir|"
        "berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|"
        "dorset|"
        "east sussex|west sussex|essex|gloucestershire|greater london|greater manchester|hampshire|"
        "hertfordshire|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|"
        "northamptonshire|nottinghamshire|oxfordshire|shropshire|somerset|staffordshire|suffolk|"
        "surrey|warwickshire|west midlands|east midlands|wiltshire|yorkshire|north yorkshire|"
        "west yorkshire|south yorkshire|"
        // Germany, Austria, Switzerland
        "baden wurttemberg|bayern|bavaria|brandenburg|hessen|mecklenburg vorpommern|niedersachsen|"
        "nordrhein westfalen|north rhine westphalia|nrw|rheinland pfalz|saarland|sachsen|saxony|"
        "sachsen anhalt|schleswig holstein|thuringen|karnten|niederosterreich|oberosterreich|"
        "steiermark|tirol|vorarlberg|burgenland|aargau|graubunden|thurgau|ticino|vaud|valais|"
        // France, Spain, Italy, Portugal, Brazil, Mexico, others
        "ile de france|provence alpes cote d azur|paca|auvergne rhone alpes|rhone alpes|bretagne|"
        "normandie|occitanie|nouvelle aquitaine|hauts de france|grand est|alsace|lorraine|"
        "pays de la loire|centre val de loire|bourgogne franche comte|bourgogne|corse|haute savoie|"
        "isere|gironde|finistere|essonne|yvelines|hauts de seine|seine saint denis|val de marne|"
        "andalucia|aragon|asturias|cantabria|castilla la mancha|castilla y leon|cataluna|"
        "comunidad valenciana|comunidad de madrid|extremadura|islas baleares|islas canarias|la "
        "rioja|"
        "navarra|pais vasco|region de murcia|lombardia|lombardy|piemonte|toscana|tuscany|veneto|"
        "emilia romagna|lazio|liguria|sicilia|sardegna|puglia|calabria|campania|abruzzo|umbria|"
        "friuli venezia giulia|trentino alto adige|alentejo|algarve|minho|sao paulo|rio de janeiro|"
        "minas gerais|bahia|parana|rio grande do sul|santa catarina|pernambuco|ceara|goias|"
        "distrito federal|espirito santo|jalisco|nuevo leon|estado de mexico|cdmx|antioquia|"
        "cundinamarca|buenos aires|caba|santa fe|flanders|wallonia|vlaanderen|noord holland|"
        "zuid holland|noord brabant|utrecht|gelderland|gauteng|western cape|kwazulu "
        "natal|mazowieckie|"
        "malopolskie|dolnoslaskie|wielkopolskie|pomorskie|slaskie|transylvania|attica|crete|sindh|"
        "khyber pakhtunkhwa|java|west java|jawa barat|jawa timur|jawa tengah|bali|sumatra|selangor|"
        "penang|guangdong|zhejiang|jiangsu|sichuan|hubei|hunan|fujian|shandong|shaanxi|liaoning|"
        "hebei|henan|anhui|jiangxi|yunnan|guangxi|heilongjiang|jilin|inner mongolia|xinjiang|"
        "московская область|ленинградская область|татарстан|краснодарский край|свердловская "
        "область|"
        "广东|廣東|浙江|江苏|四川|湖北|湖南|福建|山东|陕西|辽宁|河北|河南|安徽|江西|云南|广西|"
        "黑龙江|吉林|東京都|大阪府|京都府|神奈川県|千葉県|埼玉県|愛知県|兵庫県|福岡県|北海道|"
        "경기도|"
        "서울특별시|부산광역시"},
};

constexpr std::array codes = {
    PhraseGroup{
        1,
        "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|"
        "NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|D.C.|N.Y.|"
        "ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD|ACT|TAS|KA|MH|UP|"
        "DE|FR|CH|AT|ES|IT|GB|UK|US|USA|NL|BE|SE|NO|DK|FI|PL|CZ|PT|SP|RJ|MG|RS|BW|NRW|"
        "UAE|KSA|PRC|ROC|EU|NYC|SF|LA|IDF"},
};

constexpr std::array remote = {
    PhraseGroup{
        1,
        "remote|remotely|fully remote|hybrid|on site|onsite|home office|homeoffice|work from home|"
        "wfh|telecommute|online|virtual|remoto|remota|teletrabajo|teletrabalho|a distance|"
        "teletravail|full remote|distanciel|en remoto|da remoto|zdalnie|praca zdalna|удаленно|"
        "удалённо|удаленная работа|дистанционно|віддалено|uzaktan|远程|遠端|リモート|원격"},
};

constexpr std::array cities = {
    PhraseGroup{
        8,
        "北京|上海|广州|廣州|深圳|天津|重庆|重慶|成都|武汉|武漢|西安|杭州|南京|苏州|蘇州|"
        "郑州|长沙|東莞|东莞|沈阳|青岛|合肥|佛山|济南|无锡|厦门|福州|宁波|温州|哈尔滨|"
        "长春|大连|昆明|太原|石家庄|南昌|贵阳|南宁|兰州|乌鲁木齐|珠海|中山|惠州|常州|"
        "南通|徐州|烟台|绍兴|嘉兴|台北|臺北|新北|桃园|台中|臺中|台南|臺南|高雄|新竹|九龙|"
        "北京市|上海市|广州市|深圳市|杭州市|南京市|成都市|武汉市|台北市|臺北市|"
        "東京|大阪|京都|横浜|名古屋|札幌|神戸|福岡|川崎|広島|仙台|千葉|さいたま|東京都|"
        "大阪市|横浜市|名古屋市|京都市|福岡市|札幌市|神戸市|仙台市|"
        "서울|부산|인천|대구|대전|광주|수원|울산|성남|판교|용인|창원|고양|서울시|부산시|제주|"
        "москва|санкт петербург|спб|новосибирск|екатеринбург|казань|нижний новгород|"
        "челябинск|самара|омск|ростов на дону|уфа|красноярск|воронеж|пермь|волгоград|"
        "краснодар|саратов|тюмень|томск|иннополис|киев|київ|харьков|харків|львов|львів|"
        "одесса|одеса|днепр|дніпро|минск|мінск|алматы|астана|ташкент|тбилиси|ереван|баку|"
        "софия|пловдив|варна|београд|нови сад|скопjе|αθηνα|θεσσαλονικη|πατρα|"
        "القاهرة|الإسكندرية|الرياض|جدة|دبي|أبو ظبي|الدوحة|الكويت|بيروت|عمان|بغداد|دمشق|"
        "الدار البيضاء|الرباط|تونس|الجزائر|الخرطوم|تهران|اصفهان|شیراز|مشهد|تبریز|"
        "תל אביב|ירושלים|חיפה|באר שבע|दिल्ली|नई दिल्ली|मुंबई|กรุงเทพ|กรุงเทพมหานคร|เชียงใหม่|"
        "ha noi|hanoi|tp hcm|ho chi minh|da nang"},
};

}  // namespace

std::span<const PhraseGroup> city_phrases() { return cities; }
std::span<const PhraseGroup> country_phrases() { return countries; }
std::span<const PhraseGroup> region_phrases() { return regions; }
std::span<const PhraseGroup> region_codes() { return codes; }
std::span<const PhraseGroup> remote_phrases() { return remote; }

}  // namespace vitagraph::lexicon
