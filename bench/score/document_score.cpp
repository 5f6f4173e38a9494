#include "bench/score/document_score.hpp"

#include <algorithm>
#include <cctype>

#include "bench/score/assignment.hpp"
#include "bench/score/compare.hpp"

namespace vitagraph::score {
namespace {

constexpr double same_name = .9;

std::string lower_case(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  });
  return text;
}

/// "Cook @ The Ship": how a mistake names an item.
std::string label(Kind kind, const Item& item) {
  if (kind == Kind::work) return item[Field::position] + " @ " + item[Field::name];
  if (kind == Kind::education) return item[Field::study_type] + " @ " + item[Field::institution];
  return item[Field::name];
}

std::string value_of(const Item& item, Field field) {
  if (field != Field::authors) return item[field];
  std::string all;
  for (const std::string& author : item.authors) all += (all.empty() ? "" : "; ") + author;
  return all;
}

/// Judges the items of one kind.
class KindJudge {
 public:
  KindJudge(Kind kind, const Sheet& gold, const Sheet& found, DocumentScore& score)
      : kind_(kind), row_(row_of(kind)), gold_sheet_(gold), score_(score) {
    if (gold.of(kind)) compare(*gold.of(kind), gold_);
    if (found.of(kind)) compare(*found.of(kind), found_);
    for (const std::string& name : gold.not_employers) {
      not_employers_.push_back(organisation_words(name));
    }
  }

  void run() {
    const auto partners = pair_up();
    std::vector<bool> answered(found_.size(), false);
    for (std::size_t i = 0; i < gold_.size(); ++i) {
      if (partners[i]) answered[*partners[i]] = true;
      if (gold_[i].item().optional) continue;
      if (partners[i]) {
        judge_pair(gold_[i], found_[*partners[i]]);
      } else {
        miss(gold_[i]);
      }
    }
    // Gold lists not all projects, and the first 25 of very many papers: more is no fault then.
    const bool partly = kind_ == Kind::projects ||
                        (kind_ == Kind::publications && !gold_sheet_.publications_complete);
    if (partly) return;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (!answered[i]) invent(found_[i]);
    }
  }

 private:
  void compare(const std::vector<Item>& items, std::vector<Comparable>& out) const {
    for (const Item& item : items) out.emplace_back(kind_, item);
  }

  std::string name(const FieldRow& field) const {
    return std::string(row_.key) + "." + std::string(field.key);
  }
  std::string item_name() const { return std::string(row_.key) + ".item"; }
  std::string relation() const { return std::string(row_.relation); }

  std::vector<std::optional<std::size_t>> pair_up() const {
    Table gain(gold_.size(), found_.size());
    for (std::size_t i = 0; i < gold_.size(); ++i) {
      for (std::size_t j = 0; j < found_.size(); ++j) {
        gain.at(i, j) = likeness(kind_, gold_[i], found_[j]);
      }
    }
    auto partners = best_assignment(gain);
    for (std::size_t i = 0; i < partners.size(); ++i) {
      if (partners[i] && gain.at(i, *partners[i]) < partner_floor) partners[i].reset();
    }
    return partners;
  }

  void judge_pair(const Comparable& gold, const Comparable& found) {
    score_.tally.right(item_name());
    score_.tally.judge(relation(), right_relation(kind_, gold, found));
    for (const FieldRow& field : row_.fields) judge_field(field, gold, found);
  }

  void judge_field(const FieldRow& field, const Comparable& gold, const Comparable& found) {
    const bool wanted = gold.item().has(field.field);
    const bool got = found.item().has(field.field);
    if (wanted && got) {
      const bool is_right = same(field, gold, found);
      score_.tally.judge(name(field), is_right);
      if (!is_right) note(field, gold, found, "wrong");
    } else if (wanted) {
      score_.tally.missed(name(field));
      note(field, gold, found, "missed");
    } else if (got && field.extra_is_wrong) {
      score_.tally.invented(name(field));
      note(field, gold, found, "invented");
    }
  }

  void note(const FieldRow& field, const Comparable& gold, const Comparable& found,
            const char* what) {
    score_.mistakes.push_back(
        std::string(what) + " " + name(field) + ": \"" + value_of(gold.item(), field.field) +
        "\", got \"" + value_of(found.item(), field.field) + "\" in " + label(kind_, gold.item()));
  }

  void miss(const Comparable& gold) {
    score_.tally.missed(item_name());
    score_.tally.missed(relation());
    score_.mistakes.push_back("missed " + item_name() + ": " + label(kind_, gold.item()));
    for (const FieldRow& field : row_.fields) {
      if (gold.item().has(field.field)) score_.tally.missed(name(field));
    }
  }

  void invent(const Comparable& found) {
    score_.tally.invented(item_name());
    score_.tally.invented(relation());
    score_.mistakes.push_back("invented " + item_name() + ": " + label(kind_, found.item()));
    if (kind_ == Kind::work && is_no_employer(found)) {
      score_.tally.invented("work.false-employer");
    }
    for (const FieldRow& field : row_.fields) {
      if (found.item().has(field.field)) score_.tally.invented(name(field));
    }
  }

  bool is_no_employer(const Comparable& found) const {
    return std::any_of(not_employers_.begin(), not_employers_.end(), [&found](const Words& words) {
      return alike(found.employer(), words) >= close;
    });
  }

  Kind kind_;
  const KindRow& row_;
  const Sheet& gold_sheet_;
  DocumentScore& score_;
  std::vector<Comparable> gold_;
  std::vector<Comparable> found_;
  std::vector<Words> not_employers_;
};

void judge_name(const Sheet& gold, const Sheet& found, DocumentScore& score) {
  const std::string row = "basics.name";
  if (!gold.complete("name")) return;
  if (!gold.name.empty() && !found.name.empty()) {
    const bool is_right = alike(words_of(gold.name), words_of(found.name)) >= same_name;
    score.tally.judge(row, is_right);
    if (is_right) return;
  } else if (!gold.name.empty()) {
    score.tally.missed(row);
  } else if (!found.name.empty() && !gold.name_inferred) {
    score.tally.invented(row);
  } else {
    return;
  }
  score.mistakes.push_back("wrong " + row + ": \"" + gold.name + "\", got \"" + found.name + "\"");
}

/// The first address found must be one of the document's.
void judge_email(const Sheet& gold, const Sheet& found, DocumentScore& score) {
  const std::string row = "basics.email";
  if (gold.emails.empty()) return;
  if (found.emails.empty()) {
    score.tally.missed(row);
    score.mistakes.push_back("missed " + row + ": \"" + gold.emails.front() + "\"");
    return;
  }
  const std::string first = lower_case(found.emails.front());
  const bool is_right =
      std::any_of(gold.emails.begin(), gold.emails.end(),
                  [&first](const std::string& email) { return lower_case(email) == first; });
  score.tally.judge(row, is_right);
  if (!is_right) score.mistakes.push_back("wrong " + row + ": got \"" + first + "\"");
}

}  // namespace

DocumentScore score_document(const Sheet& gold, const Sheet& found) {
  DocumentScore score;
  judge_name(gold, found, score);
  judge_email(gold, found, score);
  for (const Kind kind : all_kinds) {
    const bool no_list = kind == Kind::projects && !gold.of(kind);
    if (no_list || !gold.complete(row_of(kind).key)) continue;
    KindJudge(kind, gold, found, score).run();
  }
  return score;
}

}  // namespace vitagraph::score
