#include "graph/normalize/known_venues.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>
#include <utility>

#include "extract/fold.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

constexpr KnownVenue kRows[] = {
    // Learning and artificial intelligence
    {"Advances in Neural Information Processing Systems", "NeurIPS",
     "NIPS|Neural Information Processing Systems|Conference on Neural Information "
     "Processing Systems|Neural Information Processing Systems Conference",
     "conf/nips"},
    {"International Conference on Machine Learning", "ICML", "", "conf/icml"},
    {"International Conference on Learning Representations", "ICLR", "", "conf/iclr"},
    {"AAAI Conference on Artificial Intelligence", "AAAI",
     "National Conference on Artificial Intelligence|AAAI Conference", "conf/aaai"},
    {"International Joint Conference on Artificial Intelligence", "IJCAI",
     "International Joint Conferences on Artificial Intelligence", "conf/ijcai"},
    {"European Conference on Artificial Intelligence", "ECAI", "", "conf/ecai"},
    {"Conference on Uncertainty in Artificial Intelligence", "UAI",
     "Uncertainty in Artificial Intelligence", "conf/uai"},
    {"International Conference on Artificial Intelligence and Statistics", "AISTATS",
     "Artificial Intelligence and Statistics", "conf/aistats"},
    {"Conference on Learning Theory", "COLT", "Annual Conference on Computational Learning Theory",
     "conf/colt"},
    {"International Conference on Autonomous Agents and Multiagent Systems", "AAMAS", "",
     "conf/atal"},
    {"Journal of Machine Learning Research", "JMLR", "J. Mach. Learn. Res.", "journals/jmlr"},
    {"Transactions on Machine Learning Research", "TMLR", "", "journals/tmlr"},
    // Vision, graphics, robots, signals
    {"Conference on Computer Vision and Pattern Recognition", "CVPR",
     "IEEE Computer Society Conference on Computer Vision and Pattern Recognition|"
     "Computer Vision and Pattern Recognition",
     "conf/cvpr"},
    {"International Conference on Computer Vision", "ICCV", "", "conf/iccv"},
    {"European Conference on Computer Vision", "ECCV", "", "conf/eccv"},
    {"Winter Conference on Applications of Computer Vision", "WACV", "", "conf/wacv"},
    {"British Machine Vision Conference", "BMVC", "", "conf/bmvc"},
    {"Asian Conference on Computer Vision", "ACCV", "", "conf/accv"},
    {"International Conference on Medical Image Computing and Computer-Assisted "
     "Intervention",
     "MICCAI", "Medical Image Computing and Computer Assisted Intervention", "conf/miccai"},
    {"IEEE Transactions on Pattern Analysis and Machine Intelligence", "TPAMI",
     "IEEE Trans. Pattern Anal. Mach. Intell.|PAMI", "journals/pami"},
    {"International Journal of Computer Vision", "IJCV", "Int. J. Comput. Vis.", "journals/ijcv"},
    {"International Conference on Robotics and Automation", "ICRA", "", "conf/icra"},
    {"International Conference on Intelligent Robots and Systems", "IROS",
     "IEEE/RSJ International Conference on Intelligent Robots and Systems", "conf/iros"},
    {"Conference on Robot Learning", "CoRL", "", "conf/corl"},
    {"Robotics: Science and Systems", "", "Robotics Science and Systems", "conf/rss"},
    {"IEEE Robotics and Automation Letters", "RA-L", "IEEE Robot. Autom. Lett.", "journals/ral"},
    {"International Conference on Acoustics, Speech and Signal Processing", "ICASSP", "",
     "conf/icassp"},
    {"Conference of the International Speech Communication Association", "INTERSPEECH", "",
     "conf/interspeech"},
    // Language, retrieval, data
    {"Annual Meeting of the Association for Computational Linguistics", "ACL",
     "Meeting of the Association for Computational Linguistics", "conf/acl"},
    {"Conference on Empirical Methods in Natural Language Processing", "EMNLP",
     "Empirical Methods in Natural Language Processing", "conf/emnlp"},
    {"Conference of the North American Chapter of the Association for Computational "
     "Linguistics",
     "NAACL",
     "NAACL-HLT|North American Chapter of the Association for Computational Linguistics|"
     "Conference of the North American Chapter of the Association for Computational "
     "Linguistics: Human Language Technologies",
     "conf/naacl"},
    {"Conference of the European Chapter of the Association for Computational Linguistics", "EACL",
     "European Chapter of the Association for Computational Linguistics", "conf/eacl"},
    {"International Conference on Computational Linguistics", "COLING", "", "conf/coling"},
    {"International Conference on Language Resources and Evaluation", "LREC",
     "Language Resources and Evaluation Conference", "conf/lrec"},
    {"Conference on Computational Natural Language Learning", "CoNLL", "", "conf/conll"},
    {"Transactions of the Association for Computational Linguistics", "TACL",
     "Transactions of the ACL|Trans. Assoc. Comput. Linguistics", "journals/tacl"},
    {"International ACM SIGIR Conference on Research and Development in Information "
     "Retrieval",
     "SIGIR", "Conference on Research and Development in Information Retrieval", "conf/sigir"},
    {"International Conference on Information and Knowledge Management", "CIKM",
     "Conference on Information and Knowledge Management", "conf/cikm"},
    {"International Conference on Web Search and Data Mining", "WSDM", "", "conf/wsdm"},
    {"European Conference on Information Retrieval", "ECIR", "", "conf/ecir"},
    {"Conference on Recommender Systems", "RecSys", "", "conf/recsys"},
    {"International World Wide Web Conference", "WWW",
     "World Wide Web Conference|The Web Conference|International Conference on World Wide "
     "Web|TheWebConf",
     "conf/www"},
    {"ACM SIGKDD Conference on Knowledge Discovery and Data Mining", "KDD",
     "SIGKDD|ACM SIGKDD International Conference on Knowledge Discovery and Data Mining|"
     "International Conference on Knowledge Discovery and Data Mining|Knowledge Discovery "
     "and Data Mining",
     "conf/kdd"},
    {"International Conference on Data Mining", "ICDM", "", "conf/icdm"},
    {"SIAM International Conference on Data Mining", "SDM", "", "conf/sdm"},
    {"Pacific-Asia Conference on Knowledge Discovery and Data Mining", "PAKDD", "", "conf/pakdd"},
    {"International Conference on Management of Data", "SIGMOD",
     "ACM SIGMOD International Conference on Management of Data|SIGMOD Conference", "conf/sigmod"},
    {"International Conference on Very Large Data Bases", "VLDB", "Very Large Data Bases",
     "conf/vldb"},
    {"Proceedings of the VLDB Endowment", "PVLDB", "Proc. VLDB Endow.", "journals/pvldb"},
    {"International Conference on Data Engineering", "ICDE", "", "conf/icde"},
    {"International Conference on Extending Database Technology", "EDBT", "", "conf/edbt"},
    {"IEEE Transactions on Knowledge and Data Engineering", "TKDE", "IEEE Trans. Knowl. Data Eng.",
     "journals/tkde"},
    // Systems, networks, machines
    {"Symposium on Operating Systems Principles", "SOSP", "", "conf/sosp"},
    {"Symposium on Operating Systems Design and Implementation", "OSDI",
     "Operating Systems Design and Implementation", "conf/osdi"},
    {"Symposium on Networked Systems Design and Implementation", "NSDI",
     "Networked Systems Design and Implementation", "conf/nsdi"},
    {"USENIX Annual Technical Conference", "USENIX ATC", "", "conf/usenix"},
    {"European Conference on Computer Systems", "EuroSys", "", "conf/eurosys"},
    {"Conference on File and Storage Technologies", "", "USENIX FAST", "conf/fast"},
    {"International Conference on Computer Communications", "INFOCOM",
     "IEEE Conference on Computer Communications", "conf/infocom"},
    {"International Conference on Mobile Computing and Networking", "MobiCom", "", "conf/mobicom"},
    {"International Symposium on Computer Architecture", "ISCA", "", "conf/isca"},
    {"International Symposium on Microarchitecture", "", "IEEE/ACM MICRO", "conf/micro"},
    {"International Symposium on High-Performance Computer Architecture", "HPCA", "", "conf/hpca"},
    {"International Conference on Architectural Support for Programming Languages and "
     "Operating Systems",
     "ASPLOS", "Architectural Support for Programming Languages and Operating Systems",
     "conf/asplos"},
    {"Design Automation Conference", "DAC", "", "conf/dac"},
    {"International Conference on Computer-Aided Design", "ICCAD", "", "conf/iccad"},
    {"International Parallel and Distributed Processing Symposium", "IPDPS", "", "conf/ipps"},
    {"Symposium on Principles and Practice of Parallel Programming", "PPoPP",
     "Principles and Practice of Parallel Programming", "conf/ppopp"},
    {"International Conference for High Performance Computing, Networking, Storage and "
     "Analysis",
     "", "Supercomputing Conference|ACM/IEEE Supercomputing Conference", "conf/sc"},
    // Languages and software
    {"Conference on Programming Language Design and Implementation", "PLDI",
     "Programming Language Design and Implementation", "conf/pldi"},
    {"Symposium on Principles of Programming Languages", "POPL",
     "Principles of Programming Languages", "conf/popl"},
    {"International Conference on Functional Programming", "ICFP", "", "conf/icfp"},
    {"Conference on Object-Oriented Programming Systems, Languages, and Applications", "OOPSLA", "",
     "conf/oopsla"},
    {"European Conference on Object-Oriented Programming", "ECOOP", "", "conf/ecoop"},
    {"International Conference on Software Engineering", "ICSE", "", "conf/icse"},
    {"International Symposium on Software Testing and Analysis", "ISSTA", "", "conf/issta"},
    {"International Conference on Computer Aided Verification", "", "Computer Aided Verification",
     "conf/cav"},
    {"International Conference on Tools and Algorithms for the Construction and Analysis "
     "of Systems",
     "TACAS", "Tools and Algorithms for the Construction and Analysis of Systems", "conf/tacas"},
    // Security, theory, people
    {"Conference on Computer and Communications Security", "CCS",
     "ACM CCS|ACM SIGSAC Conference on Computer and Communications Security|Computer and "
     "Communications Security",
     "conf/ccs"},
    {"IEEE Symposium on Security and Privacy", "", "Symposium on Security and Privacy|IEEE S&P",
     "conf/sp"},
    {"USENIX Security Symposium", "", "USENIX Security", "conf/uss"},
    {"Network and Distributed System Security Symposium", "NDSS", "", "conf/ndss"},
    {"International Cryptology Conference", "", "Annual International Cryptology Conference",
     "conf/crypto"},
    {"Symposium on Theory of Computing", "STOC", "", "conf/stoc"},
    {"Symposium on Foundations of Computer Science", "FOCS", "Foundations of Computer Science",
     "conf/focs"},
    {"Symposium on Discrete Algorithms", "SODA", "ACM-SIAM Symposium on Discrete Algorithms",
     "conf/soda"},
    {"International Colloquium on Automata, Languages and Programming", "ICALP", "", "conf/icalp"},
    {"Conference on Human Factors in Computing Systems", "CHI",
     "SIGCHI Conference on Human Factors in Computing Systems|CHI Conference on Human "
     "Factors in Computing Systems|Human Factors in Computing Systems",
     "conf/chi"},
    {"Conference on Computer-Supported Cooperative Work", "CSCW",
     "Computer Supported Cooperative Work|Conference on Computer-Supported Cooperative "
     "Work and Social Computing",
     "conf/cscw"},
    {"Symposium on User Interface Software and Technology", "UIST",
     "User Interface Software and Technology", "conf/uist"},
    {"Conference on Fairness, Accountability, and Transparency", "FAccT", "", "conf/fat"},
    {"Communications of the ACM", "CACM", "Commun. ACM", "journals/cacm"},
    {"Journal of the ACM", "JACM", "J. ACM", "journals/jacm"},
    // Journals of the sciences
    {"Proceedings of the National Academy of Sciences of the United States of America", "PNAS",
     "Proceedings of the National Academy of Sciences|Proc. Natl. Acad. Sci.|Proc. Natl. "
     "Acad. Sci. USA|Proceedings of the National Academy of Sciences USA",
     "https://www.pnas.org/"},
    {"Physical Review Letters", "", "Phys. Rev. Lett.", "https://journals.aps.org/prl/"},
    {"The New England Journal of Medicine", "NEJM", "N. Engl. J. Med.|N Engl J Med",
     "https://www.nejm.org/"},
    {"Journal of the American Medical Association", "JAMA",
     "JAMA: The Journal of the American Medical Association",
     "https://jamanetwork.com/journals/jama/"},
    {"British Medical Journal", "BMJ", "The BMJ", "https://www.bmj.com/"},
    {"Journal of the American Chemical Society", "JACS", "J. Am. Chem. Soc.",
     "https://pubs.acs.org/journal/jacsat"},
    {"Monthly Notices of the Royal Astronomical Society", "MNRAS", "Mon. Not. R. Astron. Soc.",
     "https://academic.oup.com/mnras"},
    {"Journal of High Energy Physics", "JHEP", "J. High Energy Phys.",
     "https://link.springer.com/journal/13130"},
    {"American Economic Review", "AER", "The American Economic Review|Am. Econ. Rev.",
     "https://www.aeaweb.org/journals/aer"},
    {"Quarterly Journal of Economics", "QJE", "The Quarterly Journal of Economics",
     "https://academic.oup.com/qje"},
    // Servers
    {"arXiv", "", "CoRR|CoRR abs|arXiv.org|Computing Research Repository", "journals/corr"},
};

template <typename Words>
bool is_among(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_ordinal(std::string_view word) {
  constexpr std::string_view kWords[] = {"first",   "second", "third", "fourth", "fifth", "sixth",
                                         "seventh", "eighth", "ninth", "tenth",  "annual"};
  return is_among(kWords, word) || (!word.empty() && is_digit(word[0]));
}

bool says_nothing(std::string_view word) {
  constexpr std::string_view kWords[] = {"in",  "proceedings", "proc",  "of",       "the", "on",
                                         "and", "for",         "to",    "appear",   "vol", "volume",
                                         "no",  "pp",          "pages", "accepted", "at"};
  return is_among(kWords, word);
}

std::string_view in_full(std::string_view word) {
  constexpr std::pair<std::string_view, std::string_view> kShort[] = {
      {"conf", "conference"}, {"int", "international"},  {"intl", "international"},
      {"symp", "symposium"},  {"trans", "transactions"},
  };
  for (const auto& [abbreviation, full] : kShort) {
    if (word == abbreviation) return full;
  }
  return word;
}

// Societies that a conference is held by: printed or not, it is the same conference.
bool is_sponsor(std::string_view word) {
  constexpr std::string_view kWords[] = {"acm",  "ieee",    "cvf",    "rsj",   "usenix",
                                         "siam", "sigplan", "sigops", "sigact"};
  return is_among(kWords, word);
}

// "NeurIPS'20" and "NeurIPS2020" are one word each: without the digits at its end.
std::string_view without_year(std::string_view word) {
  std::string_view out = word;
  while (!out.empty() && is_digit(out.back())) out.remove_suffix(1);
  const std::size_t digits = word.size() - out.size();
  return (digits == 2 || digits == 4) && out.size() >= 3 ? out : word;
}

// With sponsors: the name as it stands. Without: how it is looked for next.
std::string lookup_key(std::string_view venue, bool with_sponsors) {
  std::string out;
  for (const std::string& word : venue_words(venue)) {
    if (!with_sponsors && is_sponsor(word)) continue;
    if (!out.empty()) out += ' ';
    out += without_year(word);
  }
  return out;
}

class Table {
 public:
  Table() {
    for (const KnownVenue& row : kRows) {
      add(row, row.name);
      add(row, row.acronym);
      std::string_view rest = row.aliases;
      while (!rest.empty()) {
        const auto bar = std::min(rest.find('|'), rest.size());
        add(row, rest.substr(0, bar));
        rest.remove_prefix(std::min(bar + 1, rest.size()));
      }
    }
  }

  const KnownVenue* find(std::string_view printed) const {
    for (const bool with_sponsors : {true, false}) {
      const auto found = by_key_.find(lookup_key(printed, with_sponsors));
      if (found != by_key_.end()) return found->second;
    }
    return nullptr;
  }

 private:
  void add(const KnownVenue& row, std::string_view name) {
    if (name.empty()) return;
    by_key_.emplace(lookup_key(name, true), &row);
    if (std::string bare = lookup_key(name, false); bare.find(' ') != std::string::npos) {
      by_key_.emplace(std::move(bare), &row);
    }
  }

  std::unordered_map<std::string, const KnownVenue*> by_key_;
};

const Table& table() {
  static const Table instance;
  return instance;
}

// "…, Workshop Track": a part of the venue, with a name, a committee and a proof of its own.
bool names_a_part(std::string_view rest) {
  constexpr std::string_view kWords[] = {
      "workshop",    "workshops", "track",    "tutorial",  "tutorials", "demo",
      "demos",       "poster",    "posters",  "findings",  "companion", "adjunct",
      "doctoral",    "student",   "late",     "extended",  "industry",  "challenge",
      "competition", "symposium", "datasets", "benchmarks"};
  for (const std::string& word : words_of(fold(rest))) {
    if (is_among(kWords, word)) return true;
  }
  return false;
}

}  // namespace

std::vector<std::string> venue_words(std::string_view venue) {
  // "Conference on Examples (ICE), Lisbon" is held elsewhere next year; "Society of Examples (SE)
  // Winter School" is another event than the society's meeting.
  std::string text(venue.substr(0, venue.find('(')));
  const auto close = venue.find(") ", text.size());
  if (close != std::string_view::npos && venue.find('(', close) == std::string_view::npos) {
    text += venue.substr(close + 1);
  }
  std::vector<std::string> words;
  for (const std::string& word : words_of(fold(text))) {
    if (!is_ordinal(word) && !says_nothing(word)) words.emplace_back(in_full(word));
  }
  return words;
}

const KnownVenue* find_known_venue(std::string_view printed) {
  if (const KnownVenue* whole = table().find(printed)) {
    const auto bracket = printed.find('(');
    const bool is_part = bracket != printed.npos && names_a_part(printed.substr(bracket));
    return is_part ? nullptr : whole;
  }
  const auto end = printed.find_first_of(",:;");
  if (end == std::string_view::npos || names_a_part(printed.substr(end))) return nullptr;
  const KnownVenue* venue = table().find(printed.substr(0, end));
  // What follows a comma is a place or a year; what follows a colon has to name the same again.
  const bool is_repeated =
      printed[end] != ':' || find_known_venue(printed.substr(end + 1)) == venue;
  return is_repeated ? venue : nullptr;
}

bool is_acronym_of(const KnownVenue& venue, std::string_view printed) {
  return !venue.acronym.empty() && lookup_key(printed, true) == lookup_key(venue.acronym, true);
}

}  // namespace vitagraph
