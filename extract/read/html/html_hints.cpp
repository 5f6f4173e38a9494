#include "extract/read/html/html_hints.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>

#include "extract/read/json_keys.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_hinted = 200;  // bytes: a field, not a paragraph
constexpr std::size_t longest_entry = 6000;  // bytes: more holds several
constexpr std::size_t most_hints = 4000;

struct WordRow {
  HintedField field;
  std::string_view words;  // of class names, and whole names without their hyphens
};
constexpr std::array class_rows = {
    WordRow{HintedField::employer,
            "company companyname employer employername organization organisation org firma "
            "entreprise empresa azienda"},
    WordRow{HintedField::job_title,
            "jobtitle position positiontitle designation jobrole jobposition roletitle rolename"},
    WordRow{HintedField::school, "institution school schoolname university college"},
    WordRow{HintedField::degree, "degree studytype diploma degreename"},
    WordRow{HintedField::area, "area major fieldofstudy specialization discipline"},
    WordRow{HintedField::dates,
            "date dates daterange period duration timeframe year years dtstart dtend startdate "
            "enddate jobdate workdate"},
    WordRow{HintedField::place, "location city locality joblocation region"},
    WordRow{HintedField::grade, "gpa score grade cgpa"},
    WordRow{HintedField::unit, "department team division organizationunit"},
    WordRow{HintedField::name, "fn fullname"},
    WordRow{HintedField::paper_title, "papertitle publicationtitle pubtitle"},
    WordRow{HintedField::authors, "authors coauthors"},
    WordRow{HintedField::venue, "venue journal booktitle"},
    WordRow{HintedField::project, "projecttitle projectname"},
    WordRow{HintedField::contact, "email phone telephone tel mobile"},
};

// schema.org. "name" is what its element's type says.
constexpr std::array property_rows = {
    WordRow{HintedField::job_title, "jobTitle roleName hasOccupation"},
    WordRow{HintedField::employer, "worksFor affiliation hiringOrganization memberOf"},
    WordRow{HintedField::school, "alumniOf recognizedBy"},
    WordRow{HintedField::degree, "hasCredential credentialCategory educationalCredentialAwarded"},
    WordRow{HintedField::dates, "startDate endDate datePublished"},
    WordRow{HintedField::place, "addressLocality workLocation jobLocation"},
    WordRow{HintedField::contact, "email telephone"},
    WordRow{HintedField::paper_title, "headline"},
    WordRow{HintedField::authors, "author"},
    WordRow{HintedField::venue, "isPartOf publisher"},
};

struct TypeRow {
  std::string_view type;  // within the address of an itemtype
  HintedField name;       // what the "name" of such a thing is
};
constexpr std::array type_rows = {
    TypeRow{"/Person", HintedField::name},
    TypeRow{"EducationalOrganization", HintedField::school},
    TypeRow{"CollegeOrUniversity", HintedField::school},
    TypeRow{"/School", HintedField::school},
    TypeRow{"Organization", HintedField::employer},
    TypeRow{"/Corporation", HintedField::employer},
    TypeRow{"LocalBusiness", HintedField::employer},
    TypeRow{"/Occupation", HintedField::job_title},
    TypeRow{"Article", HintedField::paper_title},
    TypeRow{"/CreativeWork", HintedField::paper_title},
};

// Words that make a class one of layout, whatever else it says: "position-relative".
constexpr auto layout_words =
    "relative absolute fixed static sticky icon logo picker wrapper container list section"sv;

// "companyName p-org" -> its names as words: {"company", "name"}, {"p", "org"}.
std::vector<std::vector<std::string>> class_words(std::string_view classes) {
  std::vector<std::vector<std::string>> out(1);
  bool lower_before = false;
  bool fresh = true;
  for (const char c : classes) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter = upper || (c >= 'a' && c <= 'z');
    if (c == ' ' || c == '\n' || c == '\t') {
      if (!out.back().empty()) out.emplace_back();
      fresh = true;
    } else if (letter) {
      if (fresh || (upper && lower_before)) out.back().emplace_back();
      out.back().back() += upper ? static_cast<char>(c - 'A' + 'a') : c;
      fresh = false;
    } else {
      fresh = true;
    }
    lower_before = letter && !upper;
    if (out.size() > 16 || out.back().size() > 16) break;
  }
  return out;
}

std::map<std::string_view, const WordRow*> make_words() {
  std::map<std::string_view, const WordRow*> out;
  for (const WordRow& row : class_rows) {
    for (std::string_view rest = row.words; !rest.empty();) {
      const std::string_view word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(word.size() + 1, rest.size()));
      out.emplace(word, &row);
    }
  }
  return out;
}

const WordRow* find_row(std::string_view word) {
  static const std::map<std::string_view, const WordRow*> words = make_words();
  const auto found = words.find(word);
  return found == words.end() ? nullptr : found->second;
}

std::optional<HintedField> field_of_property(const HtmlTree& tree, HtmlIndex element) {
  const std::string_view property = tree.attribute(element, "itemprop");
  if (property.empty()) return std::nullopt;
  for (const WordRow& row : property_rows) {
    if (has_word(row.words, property)) return row.field;
  }
  if (property != "name") return std::nullopt;
  for (HtmlIndex scope = tree.at(element).parent; scope != 0; scope = tree.at(scope).parent) {
    if (!tree.has_attribute(scope, "itemscope")) continue;
    const std::string_view type = tree.attribute(scope, "itemtype");
    // What the thing is to the person says more than what it is in itself.
    const std::string_view role = tree.attribute(scope, "itemprop");
    if (has_word("alumniOf", role)) return HintedField::school;
    if (has_word("worksFor affiliation hiringOrganization", role)) return HintedField::employer;
    for (const TypeRow& row : type_rows) {
      if (type.find(row.type) != std::string_view::npos) return row.name;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

// Without blanks, list marks and line ends at its ends.
Span trimmed(const Document& document, Span span) {
  const auto line = std::find_if(document.lines.begin(), document.lines.end(),
                                 [&](const Line& one) { return one.span.end > span.begin; });
  if (line == document.lines.end()) return {};
  span.begin = std::max(span.begin, line->span.begin);
  const auto blank = [&](std::uint32_t i) {
    const char c = document.text[i];
    return c == ' ' || c == '\t' || c == '\n';
  };
  span.end = std::min<std::uint32_t>(span.end, static_cast<std::uint32_t>(document.text.size()));
  while (span.begin < span.end && blank(span.begin)) ++span.begin;
  while (span.end > span.begin && blank(span.end - 1)) --span.end;
  return span;
}

struct Hinted {
  HtmlIndex element;
  Hint hint;
};

constexpr std::array key_fields = {
    HintedField::job_title, HintedField::employer,    HintedField::dates,  HintedField::school,
    HintedField::degree,    HintedField::paper_title, HintedField::project};

bool is_key(HintedField field) {
  return std::find(key_fields.begin(), key_fields.end(), field) != key_fields.end();
}

// "Education" among the elements before this one.
bool has_section_title_above(const HtmlTree& tree, HtmlIndex element) {
  int steps = 0;
  for (HtmlIndex i = tree.at(element).previous; i != 0 && steps < 8; i = tree.at(i).previous) {
    if (tree.is_text(i)) continue;
    ++steps;
    HtmlIndex inner = i;
    while (tree.at(inner).first_child != 0 && tree.at(inner).depth < tree.at(i).depth + 4 &&
           !tree.name(inner).starts_with('h')) {
      inner = tree.at(inner).first_child;
      while (tree.is_text(inner) && tree.at(inner).next != 0) inner = tree.at(inner).next;
    }
    if (!tree.name(inner).starts_with('h')) continue;
    const std::string title = tree.text_below(inner, 80);
    if (title.size() < 60 && section_of_key(folded_key(title)) != JsonSection::unknown) return true;
  }
  return false;
}

class Grouping {
 public:
  Grouping(const HtmlTree& tree, std::vector<Hinted>& hints) : tree_(tree), hints_(hints) {
    for (const Hinted& one : hints_) {
      if (one.hint.field == HintedField::contact) continue;
      for (HtmlIndex i = one.element; i != 0; i = tree_.at(i).parent) {
        int& count = counts_[{i, static_cast<int>(one.hint.field)}];
        // Two dates may be the ends of one period.
        if (++count == (one.hint.field == HintedField::dates ? 3 : 2)) full_[i] = true;
      }
    }
  }

  /// Sets the groups; returns the elements that hold them, by group.
  std::vector<HtmlIndex> set_groups() {
    std::map<HtmlIndex, std::uint32_t> groups;
    std::vector<HtmlIndex> out(1);
    for (Hinted& one : hints_) {
      HtmlIndex top = one.element;
      for (HtmlIndex i = top; i != 0 && !full_.contains(i); i = tree_.at(i).parent) {
        // Of a page or section with one entry, the entry is not the whole.
        if (i != one.element && has_section_title_above(tree_, top)) break;
        if (tree_.name(i) == "body" || tree_.name(i) == "html" || i == tree_.root()) break;
        top = i;
      }
      const auto [found, fresh] =
          groups.emplace(top, static_cast<std::uint32_t>(groups.size() + 1));
      if (fresh) out.push_back(top);
      one.hint.group = found->second;
    }
    return out;
  }

 private:
  const HtmlTree& tree_;
  std::vector<Hinted>& hints_;
  std::map<std::pair<HtmlIndex, int>, int> counts_;
  std::map<HtmlIndex, bool> full_;
};

std::vector<Hinted> find_hints(const HtmlTree& tree, const std::vector<PrintedElement>& printed,
                               const Document& document) {
  std::vector<Hinted> out;
  std::map<std::string_view, std::optional<HintedField>> by_classes;
  for (const PrintedElement& one : printed) {
    if (one.span.size() > 4 * longest_hinted || out.size() >= most_hints) continue;
    std::optional<HintedField> field = field_of_property(tree, one.element);
    const std::string_view classes = tree.attribute(one.element, "class");
    if (!field && !classes.empty()) {
      const auto [known, fresh] = by_classes.try_emplace(classes);
      if (fresh) known->second = field_of_classes(classes);
      field = known->second;
    }
    if (!field && tree.name(one.element) == "time") field = HintedField::dates;
    if (!field) continue;
    const Span span = trimmed(document, one.span);
    if (span.empty() || span.size() > longest_hinted) continue;
    // An element is printed behind those that it holds: they say it more precisely.
    bool has_inner = false;
    for (std::size_t i = out.size(); i-- > 0 && !has_inner;) {
      has_inner = span.contains(out[i].hint.span);
      if (out[i].hint.span.end <= span.begin) break;
    }
    if (!has_inner) out.push_back({one.element, {span, *field, 0}});
  }
  return out;
}

}  // namespace

std::optional<HintedField> field_of_classes(std::string_view classes) {
  std::optional<HintedField> out;
  for (const std::vector<std::string>& words : class_words(classes)) {
    std::string joined;
    const WordRow* single = nullptr;
    bool several = false;
    for (const std::string& word : words) {
      if (has_word(layout_words, word)) return std::nullopt;
      joined += word;
      const WordRow* row = find_row(word);
      if (row == nullptr) continue;
      several = several || (single != nullptr && single != row);
      single = row;
    }
    const WordRow* whole = find_row(joined);
    if (whole == nullptr && several) return std::nullopt;
    const WordRow* found = whole != nullptr ? whole : single;
    if (found == nullptr) continue;
    if (out && *out != found->field) return std::nullopt;
    out = found->field;
  }
  return out;
}

void add_html_hints(const HtmlTree& tree, const std::vector<PrintedElement>& printed,
                    Document& document) {
  std::vector<Hinted> hints = find_hints(tree, printed, document);
  if (hints.empty()) return;
  const std::vector<HtmlIndex> groups = Grouping(tree, hints).set_groups();
  std::vector<int> sizes(groups.size());
  std::vector<int> keys(groups.size());
  for (const Hinted& one : hints) {
    document.hints.push_back(one.hint);
    ++sizes[one.hint.group];
    if (is_key(one.hint.field)) ++keys[one.hint.group];
  }
  for (const PrintedElement& one : printed) {
    const auto found = std::find(groups.begin() + 1, groups.end(), one.element);
    if (found == groups.end()) continue;
    const auto group = static_cast<std::uint32_t>(found - groups.begin());
    const Span span = trimmed(document, one.span);
    const bool entry = sizes[group] >= 2 && keys[group] >= 1 && span.size() <= longest_entry;
    if (entry && !span.empty()) {
      document.hints.push_back({span, HintedField::entry, group});
    }
  }
  std::sort(document.hints.begin(), document.hints.end(), [](const Hint& a, const Hint& b) {
    return std::tuple(a.span.begin, ~a.span.end, a.field) <
           std::tuple(b.span.begin, ~b.span.end, b.field);
  });
}

}  // namespace vitagraph
