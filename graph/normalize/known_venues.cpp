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
    {"NeurIPS", "Advances in Neural Information Processing Systems",
     "NIPS|Neural Information Processing Systems|Conference on Neural Information "
     "Processing Systems|Neural Information Processing Systems Conference",
     "conf/nips"},
    {"ICML", "International Conference on Machine Learning", "", "conf/icml"},
    {"ICLR", "International Conference on Learning Representations", "", "conf/iclr"},
    {"AAAI", "AAAI Conference on Artificial Intelligence",
     "National Conference on Artificial Intelligence|AAAI Conference", "conf/aaai"},
    {"IJCAI", "International Joint Conference on Artificial Intelligence",
     "International Joint Conferences on Artificial Intelligence", "conf/ijcai"},
    {"ECAI", "European Conference on Artificial Intelligence", "", "conf/ecai"},
    {"UAI", "Conference on Uncertainty in Artificial Intelligence",
     "Uncertainty in Artificial Intelligence", "conf/uai"},
    {"AISTATS", "International Conference on Artificial Intelligence and Statistics",
     "Artificial Intelligence and Statistics", "conf/aistats"},
    {"COLT", "Conference on Learning Theory", "Annual Conference on Computational Learning Theory",
     "conf/colt"},
    {"AAMAS", "International Conference on Autonomous Agents and Multiagent Systems", "",
     "conf/atal"},
    {"JMLR", "Journal of Machine Learning Research", "J. Mach. Learn. Res.", "journals/jmlr"},
    {"TMLR", "Transactions on Machine Learning Research", "", "journals/tmlr"},
    // Vision, graphics, robots, signals
    {"CVPR", "Conference on Computer Vision and Pattern Recognition",
     "IEEE Computer Society Conference on Computer Vision and Pattern Recognition|"
     "Computer Vision and Pattern Recognition",
     "conf/cvpr"},
    {"ICCV", "International Conference on Computer Vision", "", "conf/iccv"},
    {"ECCV", "European Conference on Computer Vision", "", "conf/eccv"},
    {"WACV", "Winter Conference on Applications of Computer Vision", "", "conf/wacv"},
    {"BMVC", "British Machine Vision Conference", "", "conf/bmvc"},
    {"ACCV", "Asian Conference on Computer Vision", "", "conf/accv"},
    {"MICCAI",
     "International Conference on Medical Image Computing and Computer-Assisted "
     "Intervention",
     "Medical Image Computing and Computer Assisted Intervention", "conf/miccai"},
    {"TPAMI", "IEEE Transactions on Pattern Analysis and Machine Intelligence",
     "IEEE Trans. Pattern Anal. Mach. Intell.|PAMI", "journals/pami"},
    {"IJCV", "International Journal of Computer Vision", "Int. J. Comput. Vis.", "journals/ijcv"},
    {"ICRA", "International Conference on Robotics and Automation", "", "conf/icra"},
    {"IROS", "International Conference on Intelligent Robots and Systems",
     "IEEE/RSJ International Conference on Intelligent Robots and Systems", "conf/iros"},
    {"CoRL", "Conference on Robot Learning", "", "conf/corl"},
    {"", "Robotics: Science and Systems", "Robotics Science and Systems", "conf/rss"},
    {"RA-L", "IEEE Robotics and Automation Letters", "IEEE Robot. Autom. Lett.", "journals/ral"},
    {"ICASSP", "International Conference on Acoustics, Speech and Signal Processing", "",
     "conf/icassp"},
    {"INTERSPEECH", "Conference of the International Speech Communication Association", "",
     "conf/interspeech"},
    // Language, retrieval, data
    {"ACL", "Annual Meeting of the Association for Computational Linguistics",
     "Meeting of the Association for Computational Linguistics", "conf/acl"},
    {"EMNLP", "Conference on Empirical Methods in Natural Language Processing",
     "Empirical Methods in Natural Language Processing", "conf/emnlp"},
    {"NAACL",
     "Conference of the North American Chapter of the Association for Computational "
     "Linguistics",
     "NAACL-HLT|North American Chapter of the Association for Computational Linguistics|"
     "Conference of the North American Chapter of the Association for Computational "
     "Linguistics: Human Language Technologies",
     "conf/naacl"},
    {"EACL", "Conference of the European Chapter of the Association for Computational Linguistics",
     "European Chapter of the Association for Computational Linguistics", "conf/eacl"},
    {"COLING", "International Conference on Computational Linguistics", "", "conf/coling"},
    {"LREC", "International Conference on Language Resources and Evaluation",
     "Language Resources and Evaluation Conference", "conf/lrec"},
    {"CoNLL", "Conference on Computational Natural Language Learning", "", "conf/conll"},
    {"TACL", "Transactions of the Association for Computational Linguistics",
     "Transactions of the ACL|Trans. Assoc. Comput. Linguistics", "journals/tacl"},
    {"SIGIR", "International Conference on Research and Development in Information Retrieval",
     "Conference on Research and Development in Information Retrieval", "conf/sigir"},
    {"CIKM", "International Conference on Information and Knowledge Management",
     "Conference on Information and Knowledge Management", "conf/cikm"},
    {"WSDM", "International Conference on Web Search and Data Mining", "", "conf/wsdm"},
    {"ECIR", "European Conference on Information Retrieval", "", "conf/ecir"},
    {"RecSys", "Conference on Recommender Systems", "", "conf/recsys"},
    {"WWW", "International World Wide Web Conference",
     "World Wide Web Conference|The Web Conference|International Conference on World Wide "
     "Web|TheWebConf",
     "conf/www"},
    {"KDD", "ACM SIGKDD Conference on Knowledge Discovery and Data Mining",
     "SIGKDD|ACM SIGKDD International Conference on Knowledge Discovery and Data Mining|"
     "International Conference on Knowledge Discovery and Data Mining|Knowledge Discovery "
     "and Data Mining",
     "conf/kdd"},
    {"ICDM", "International Conference on Data Mining", "", "conf/icdm"},
    {"SDM", "SIAM International Conference on Data Mining", "", "conf/sdm"},
    {"PAKDD", "Pacific-Asia Conference on Knowledge Discovery and Data Mining", "", "conf/pakdd"},
    {"SIGMOD", "International Conference on Management of Data",
     "ACM SIGMOD International Conference on Management of Data|SIGMOD Conference", "conf/sigmod"},
    {"VLDB", "International Conference on Very Large Data Bases", "Very Large Data Bases",
     "conf/vldb"},
    {"PVLDB", "Proceedings of the VLDB Endowment", "Proc. VLDB Endow.", "journals/pvldb"},
    {"ICDE", "International Conference on Data Engineering", "", "conf/icde"},
    {"EDBT", "International Conference on Extending Database Technology", "", "conf/edbt"},
    {"TKDE", "IEEE Transactions on Knowledge and Data Engineering", "IEEE Trans. Knowl. Data Eng.",
     "journals/tkde"},
    // Systems, networks, machines
    {"SOSP", "Symposium on Operating Systems Principles", "", "conf/sosp"},
    {"OSDI", "Symposium on Operating Systems Design and Implementation",
     "Operating Systems Design and Implementation", "conf/osdi"},
    {"NSDI", "Symposium on Networked Systems Design and Implementation",
     "Networked Systems Design and Implementation", "conf/nsdi"},
    {"USENIX ATC", "USENIX Annual Technical Conference", "", "conf/usenix"},
    {"EuroSys", "European Conference on Computer Systems", "", "conf/eurosys"},
    {"", "Conference on File and Storage Technologies", "USENIX FAST", "conf/fast"},
    {"INFOCOM", "International Conference on Computer Communications",
     "IEEE Conference on Computer Communications", "conf/infocom"},
    {"MobiCom", "International Conference on Mobile Computing and Networking", "", "conf/mobicom"},
    {"ISCA", "International Symposium on Computer Architecture", "", "conf/isca"},
    {"", "International Symposium on Microarchitecture", "IEEE/ACM MICRO", "conf/micro"},
    {"HPCA", "International Symposium on High-Performance Computer Architecture", "", "conf/hpca"},
    {"ASPLOS",
     "International Conference on Architectural Support for Programming Languages and "
     "Operating Systems",
     "Architectural Support for Programming Languages and Operating Systems", "conf/asplos"},
    {"DAC", "Design Automation Conference", "", "conf/dac"},
    {"ICCAD", "International Conference on Computer-Aided Design", "", "conf/iccad"},
    {"IPDPS", "International Parallel and Distributed Processing Symposium", "", "conf/ipps"},
    {"PPoPP", "Symposium on Principles and Practice of Parallel Programming",
     "Principles and Practice of Parallel Programming", "conf/ppopp"},
    {"",
     "International Conference for High Performance Computing, Networking, Storage and "
     "Analysis",
     "Supercomputing Conference|ACM/IEEE Supercomputing Conference", "conf/sc"},
    // Languages and software
    {"PLDI", "Conference on Programming Language Design and Implementation",
     "Programming Language Design and Implementation", "conf/pldi"},
    {"POPL", "Symposium on Principles of Programming Languages",
     "Principles of Programming Languages", "conf/popl"},
    {"ICFP", "International Conference on Functional Programming", "", "conf/icfp"},
    {"OOPSLA", "Conference on Object-Oriented Programming Systems, Languages, and Applications", "",
     "conf/oopsla"},
    {"ECOOP", "European Conference on Object-Oriented Programming", "", "conf/ecoop"},
    {"ICSE", "International Conference on Software Engineering", "", "conf/icse"},
    {"ISSTA", "International Symposium on Software Testing and Analysis", "", "conf/issta"},
    {"", "International Conference on Computer Aided Verification", "Computer Aided Verification",
     "conf/cav"},
    {"TACAS",
     "International Conference on Tools and Algorithms for the Construction and Analysis "
     "of Systems",
     "Tools and Algorithms for the Construction and Analysis of Systems", "conf/tacas"},
    // Security, theory, people
    {"CCS", "Conference on Computer and Communications Security",
     "ACM CCS|ACM SIGSAC Conference on Computer and Communications Security|Computer and "
     "Communications Security",
     "conf/ccs"},
    {"", "IEEE Symposium on Security and Privacy", "Symposium on Security and Privacy|IEEE S&P",
     "conf/sp"},
    {"", "USENIX Security Symposium", "USENIX Security", "conf/uss"},
    {"NDSS", "Network and Distributed System Security Symposium", "", "conf/ndss"},
    {"", "International Cryptology Conference", "Annual International Cryptology Conference",
     "conf/crypto"},
    {"STOC", "Symposium on Theory of Computing", "", "conf/stoc"},
    {"FOCS", "Symposium on Foundations of Computer Science", "Foundations of Computer Science",
     "conf/focs"},
    {"SODA", "Symposium on Discrete Algorithms", "ACM-SIAM Symposium on Discrete Algorithms",
     "conf/soda"},
    {"ICALP", "International Colloquium on Automata, Languages and Programming", "", "conf/icalp"},
    {"CHI", "Conference on Human Factors in Computing Systems",
     "SIGCHI Conference on Human Factors in Computing Systems|CHI Conference on Human "
     "Factors in Computing Systems|Human Factors in Computing Systems",
     "conf/chi"},
    {"CSCW", "Conference on Computer-Supported Cooperative Work",
     "Computer Supported Cooperative Work", "conf/cscw"},
    {"UIST", "Symposium on User Interface Software and Technology",
     "User Interface Software and Technology", "conf/uist"},
    {"FAccT", "Conference on Fairness, Accountability, and Transparency", "", "conf/fat"},
    {"CACM", "Communications of the ACM", "Commun. ACM", "journals/cacm"},
    {"JACM", "Journal of the ACM", "J. ACM", "journals/jacm"},
    // Journals of the sciences
    {"PNAS", "Proceedings of the National Academy of Sciences", "Proc. Natl. Acad. Sci.",
     "https://www.pnas.org/"},
    {"", "Physical Review Letters", "Phys. Rev. Lett.", "https://journals.aps.org/prl/"},
    {"NEJM", "The New England Journal of Medicine", "N. Engl. J. Med.|N Engl J Med",
     "https://www.nejm.org/"},
    {"JAMA", "Journal of the American Medical Association",
     "JAMA: The Journal of the American Medical Association",
     "https://jamanetwork.com/journals/jama/"},
    {"BMJ", "British Medical Journal", "The BMJ", "https://www.bmj.com/"},
    {"JACS", "Journal of the American Chemical Society", "J. Am. Chem. Soc.",
     "https://pubs.acs.org/journal/jacsat"},
    {"MNRAS", "Monthly Notices of the Royal Astronomical Society", "Mon. Not. R. Astron. Soc.",
     "https://academic.oup.com/mnras"},
    {"JHEP", "Journal of High Energy Physics", "J. High Energy Phys.",
     "https://link.springer.com/journal/13130"},
    {"AER", "American Economic Review", "The American Economic Review|Am. Econ. Rev.",
     "https://www.aeaweb.org/journals/aer"},
    {"QJE", "Quarterly Journal of Economics", "The Quarterly Journal of Economics",
     "https://academic.oup.com/qje"},
    // Servers
    {"", "arXiv",
     "arXiv preprint|arXiv preprint arXiv|CoRR|CoRR abs|arXiv.org|"
     "Computing Research Repository",
     "journals/corr"},
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

// Societies that hold a conference, and their country: printed or not, it is the same venue.
bool is_sponsor(std::string_view word) {
  constexpr std::string_view kWords[] = {"acm",    "ieee",    "cvf",    "rsj",     "usenix",
                                         "siam",   "sigplan", "sigops", "sigact",  "sigir",
                                         "sigchi", "united",  "states", "america", "usa"};
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

// The National Academy of Sciences is not its proceedings.
bool lacks_proceedings(const KnownVenue& venue, std::string_view printed) {
  return venue.name.starts_with("Proceedings") && printed.find("roc") == std::string_view::npos &&
         lookup_key(printed, true) != lookup_key(venue.acronym, true);
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
      if (found == by_key_.end()) continue;
      return lacks_proceedings(*found->second, printed) ? nullptr : found->second;
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
  const std::vector<std::string> words = words_of(fold(rest));
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return is_among(kWords, word); });
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
    const bool is_part = bracket != std::string_view::npos && names_a_part(printed.substr(bracket));
    return is_part ? nullptr : whole;
  }
  const auto end = printed.find_first_of(",:;");
  if (end == std::string_view::npos || names_a_part(printed.substr(end))) return nullptr;
  const KnownVenue* venue = table().find(printed.substr(0, end));
  // What follows a comma is a place or a year; what follows a colon is a number
  // ("arXiv:2101.00001") or has to name the same again.
  const std::string_view rest = printed.substr(end + 1);
  const bool is_number = rest.find_first_not_of("0123456789.v ") == std::string_view::npos;
  const bool is_venue = printed[end] != ':' || is_number || find_known_venue(rest) == venue;
  return is_venue ? venue : nullptr;
}

bool is_acronym_of(const KnownVenue& venue, std::string_view printed) {
  return !venue.acronym.empty() && lookup_key(printed, true) == lookup_key(venue.acronym, true);
}

}  // namespace vitagraph
