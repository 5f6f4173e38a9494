#include "extract/find/person/name_tables.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

#include "extract/evidence/lexicon/words.hpp"
#include "extract/find/scan.hpp"

namespace vitagraph::person {
namespace {

/// The words of a list that are separated by blanks, for quick look-ups.
class WordSet {
 public:
  explicit WordSet(std::string_view list) {
    for (std::size_t begin = 0; begin < list.size();) {
      const std::size_t end = std::min(list.find(' ', begin), list.size());
      if (end > begin) add(list.substr(begin, end - begin));
      begin = end + 1;
    }
    for (const std::uint64_t hash : hashes_) filter_.set(filter_bit(hash));
    std::sort(hashes_.begin(), hashes_.end());
  }
  bool holds(std::string_view word) const {
    if (word.empty() || (first_bytes_[size_of(word)] & first_byte(word)) == 0) return false;
    const std::uint64_t hash = lexicon::hash_of(word);
    return filter_[filter_bit(hash)] && std::binary_search(hashes_.begin(), hashes_.end(), hash);
  }

 private:
  void add(std::string_view word) {
    first_bytes_[size_of(word)] |= first_byte(word);
    hashes_.push_back(lexicon::hash_of(word));
  }
  static std::size_t size_of(std::string_view word) {
    return std::min<std::size_t>(word.size(), longest);
  }
  static std::uint64_t first_byte(std::string_view word) {
    return std::uint64_t{1} << static_cast<unsigned char>(word[0]) % 64;
  }
  static constexpr std::size_t longest = 15;  ///< bytes; longer words are as these
  static constexpr std::size_t filter_bits = 1U << 13;
  static std::size_t filter_bit(std::uint64_t hash) { return (hash >> 32) % filter_bits; }
  /// Of the words of each size: most others need not even be hashed.
  std::array<std::uint64_t, longest + 1> first_bytes_{};
  std::bitset<filter_bits> filter_;  ///< most words are in no list
  std::vector<std::uint64_t> hashes_;
};

constexpr std::string_view particles =
    "van von der den de del della dello dei degli di da das do dos du des la le el al ul ad as "
    "bin ibn bint abu ben ter ten te zu zum zur vom af av y e i und san santa st saint mc mac o "
    "op t het lo los las d dell ould ap ab fitz binti verch wa epouse nee ne geb";

constexpr std::string_view suffixes = "jr sr ii iii iv v junior senior filho neto";

constexpr std::string_view honorifics =
    "dr prof professor mr mrs ms miss mx sir dame rev fr hon herr frau m mme mlle monsieur madame "
    "sr sra srta don dona dott dottssa ing dipl mag mgr bc drs ir dhr mevr pan pani shri smt er "
    "eng adv assoc asst doc rndr mudr judr phdr univ habil hab lic h c med rer nat phil "
    "yuk muh av uzm op ogr gor ars pd avv arch geom rag mtro mtra arq inz inf inform wirt engr "
    "docent "
    "paeddr thdr mddr mvdr maitre emeritus apl dottor dottoressa ssa mmag "
    "господин госпожа г-н";

constexpr std::string_view credentials =
    "phd md mba ms msc ma bsc ba mphil dphil jd llm llb esq cpa cfa pmp pe rn bsn msn frcs mrcp "
    "cissp ceng mieee fieee ieee acm dds dmd pharmd edd psyd mph mpp mpa eit se ra aia leed ap csm "
    "cscp acca ca cma cma fca shrm phr sphr dnp np fnp lcsw lmft ccna ccnp csp psm mcp bs be btech "
    "mtech meng beng mbbs mbchb facs frcp frcpc frcog fracp frics he him his she her hers they "
    "them ze hir mres pgce qc kc bvsc mrics cips mcips smmm sked skom dma mlis msce dis mrcgp bsed "
    "fba frsa miet cbap";

constexpr std::string_view no_names =
    "curriculum vitae vita resume cv lebenslauf bewerbung profile profil profilo perfil summary "
    "about contact contacts kontakt skills education experience work employment projects project "
    "publications references awards honors honours languages interests hobbies objective career "
    "engineer developer manager designer analyst consultant director scientist researcher "
    "student professor lecturer teacher nurse assistant intern specialist officer administrator "
    "university college school institute department faculty laboratory lab center centre hospital "
    "company inc llc ltd gmbh corp group team limited bank technologies solutions systems services "
    "software hardware data web mobile cloud machine learning deep computer science engineering "
    "information technology business marketing finance sales human resources product design "
    "development research management programming language technical professional personal details "
    "information address phone email mobile page street avenue road city state country nationality "
    "date birth gender male female married single present current and or of the in at for with by "
    "to from my your our is are was january february march june july september october november "
    "december monday tuesday wednesday thursday friday saturday sunday english german french "
    "spanish italian chinese japanese russian portuguese bachelor master doctor degree diploma "
    "certificate certification certified training course courses award scholarship fellowship "
    "senior junior lead head chief full stack front end back open source remote project projects "
    "selected works paper papers talk talks invited services activities activity academic "
    "additional "
    "relevant other key core areas area expertise achievements achievement volunteering volunteer "
    "leadership community public relations overview background history highlights qualifications "
    "competencies competences tools frameworks libraries databases platforms operating startup "
    "startups growth digital building running things best great good big new first second last "
    "advanced basic introduction conference journal workshop proceedings thesis dissertation "
    "teaching supervision grants patents patent memberships membership society association council "
    "committee board club school schools group groups institute foundation initiative program "
    "programme studio studios labs press media network networks international national global "
    "royal federal government ministry agency authority office clinic medical health care central "
    "northern southern eastern western united american european asian african indian british "
    "windows linux android java python javascript docker kubernetes react angular spring mysql "
    "oracle microsoft google amazon facebook apple adobe excel word powerpoint photoshop "
    "artificial intelligence deep natural processing computer vision neural quantum applied pure "
    "physics chemistry biology mathematics statistics economics law medicine history philosophy "
    "sample template functional chronological resume-sample formation experiences competences "
    "ausbildung kenntnisse berufserfahrung sprachen formacion experiencia idiomas habilidades "
    "formazione esperienza lingue competenze opleiding werkervaring резюме опыт работы образование "
    "навыки контакты 简历 個人簡歷 个人简历 履歴書 職務経歴書 이력서 자기소개서 联系方式 教育 工作";

constexpr std::string_view east_asian_families =
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song "
    "zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lv su jiang cai "
    "jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin "
    "lei hao bai cui kang mao qiu qin gu hou shao meng wan duan qian yin chang qiao lai gong wen "
    "ouyang sima zhuge shangguan situ chan cheung wong lee leung lau ho ng chow chu kwok lam tsang "
    "tse yip yeung chiu chiang hsu hsieh tsai kuo hung kim park choi jung jeong kang cho yoon yun "
    "jang lim shin seo kwon hwang ahn song hong jeon ko moon son bae baek heo yoo noh nguyen tran "
    "le "
    "pham huynh hoang phan vu vo dang bui do ngo duong ly truong dinh doan";

constexpr std::array<std::string_view, 12> compound_families = {
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "东方", "皇甫", "尉迟", "公孙", "慕容"};

constexpr std::string_view han_families =
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程"
    "曹袁"
    "邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘鍾汪田任姜范方石姚谭譚廖邹鄒"
    "熊金"
    "陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞樊兰殷施陶"
    "洪翟安"
    "颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费"
    "纪靳盛童";

constexpr std::string_view japanese_families =
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 "
    "木村 斎藤 齋藤 斉藤 清水 "
    "山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 "
    "坂本 福田 太田 西村 藤井 "
    "金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 "
    "酒井 宮崎 横山 高木 安藤 "
    "宮本 大野 小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 藤本 小山 平野 河野 上野 "
    "武田 野口 松井 千葉 菅原 "
    "岩崎 久保 久保田 木下 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 桜井 吉川 山内 "
    "西田 飯田 西川 小松 北村 "
    "安田 五十嵐 川口 平田 関 中田 田辺 多田 服部 川崎 本田 荒木 大久保 野田 土屋 永井 松岡 熊谷 "
    "樋口 秋山 吉村 須藤 大橋";

constexpr std::string_view hangul_families =
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천"
    "방공현함변염";

}  // namespace

bool is_particle(std::string_view folded) {
  static const WordSet set(particles);
  return set.holds(folded);
}
bool is_suffix(std::string_view folded) {
  static const WordSet set(suffixes);
  return set.holds(folded);
}
bool is_honorific(std::string_view folded) {
  static const WordSet set(honorifics);
  return set.holds(folded);
}
bool is_credential(std::string_view folded) {
  static const WordSet set(credentials);
  return set.holds(folded);
}
bool is_credential_shape(std::string_view word) {
  if (word.size() < 3 || word.size() > 9 || !std::ranges::all_of(word, scan::is_letter)) {
    return false;
  }
  const bool lower = std::ranges::any_of(word, scan::is_lower);
  const bool two_capitals = scan::is_upper(word[0]) && scan::is_upper(word[1]);
  if (lower) return two_capitals || (scan::is_upper(word[0]) && scan::is_upper(word.back()));
  return word.find_first_of("AEIOUY") == std::string_view::npos && two_capitals;
}
bool is_no_name(std::string_view folded) {
  static const WordSet set(no_names);
  return set.holds(folded);
}
bool is_east_asian_family(std::string_view folded) {
  static const WordSet set(east_asian_families);
  return set.holds(folded);
}

bool is_patronymic(std::string_view folded) {
  constexpr std::array<std::string_view, 12> endings = {"ович", "евич", "ьевич", "овна",
                                                        "евна", "ична", "ovich", "evich",
                                                        "ovna", "evna", "oglu",  "оглы"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return folded.size() > ending.size() + 2 && folded.ends_with(ending);
  });
}

std::size_t han_family_length(std::string_view name) {
  for (const std::string_view family : compound_families) {
    if (name.starts_with(family)) return family.size();
  }
  static const WordSet japanese(japanese_families);
  for (const std::size_t size : {9u, 6u}) {  // three characters, two characters
    if (name.size() > size && japanese.holds(name.substr(0, size))) return size;
  }
  if (name.size() < 3) return 0;
  const std::size_t at = han_families.find(name.substr(0, 3));
  return at != std::string_view::npos && at % 3 == 0 ? 3 : 0;
}

std::size_t hangul_family_length(std::string_view name) {
  if (name.size() < 6) return 0;
  const std::size_t at = hangul_families.find(name.substr(0, 3));
  return at != std::string_view::npos && at % 3 == 0 ? 3 : 0;
}

}  // namespace vitagraph::person
