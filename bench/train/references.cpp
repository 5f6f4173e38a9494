// Trains the reference tagger: train_references TRAIN.jsonl WEIGHTS.inc
//           or measures a split: train_references --evaluate TRAIN.jsonl GOLD.jsonl PRED.jsonl
// Input lines: {"id", "text", "spans": [{"start", "end", "label"}]}, offsets in code points.
// Deterministic: fixed epochs, order by a fixed generator, no clock.
// Structured averaged perceptron: M. Collins, EMNLP 2002.
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "bench/train/resume_forms.hpp"
#include "extract/find/papers/author_list.hpp"
#include "extract/find/papers/reference_segments.hpp"
#include "extract/find/papers/reference_tagger.hpp"

using namespace vitagraph;

namespace {

struct LabelSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  ReferenceLabel label = ReferenceLabel::note;
};

struct Reference {
  std::string id;
  std::string text;
  std::vector<LabelSpan> spans;
  bool partial = false;  ///< what lies outside the spans is unknown, not unlabelled
};

struct Example {
  std::vector<FeatureBuckets> features;
  std::vector<ReferenceLabel> labels;
  std::vector<bool> free;  ///< of a partial reference: any label may be right here
};

struct LabelName {
  std::string_view name;
  ReferenceLabel label;
};
constexpr std::array label_table = {
    LabelName{"AUTHOR", ReferenceLabel::author},
    LabelName{"TITLE", ReferenceLabel::title},
    LabelName{"VENUE", ReferenceLabel::venue},
    LabelName{"DATE", ReferenceLabel::date},
    LabelName{"VOLUME", ReferenceLabel::volume},
    LabelName{"PAGES", ReferenceLabel::pages},
    LabelName{"PUBLISHER", ReferenceLabel::publisher},
    LabelName{"LOCATION", ReferenceLabel::location},
    LabelName{"PUBPLACE", ReferenceLabel::location},
    LabelName{"EDITOR", ReferenceLabel::editor},
    LabelName{"NUM", ReferenceLabel::issue},
    LabelName{"BIBLSCOPE:ISSUE", ReferenceLabel::issue},
    LabelName{"ISSUE", ReferenceLabel::issue},
    LabelName{"DOI", ReferenceLabel::doi},
    LabelName{"IDNO:DOI", ReferenceLabel::doi},
    LabelName{"ARXIV", ReferenceLabel::arxiv},
    LabelName{"IDNO:ARXIV", ReferenceLabel::arxiv},
    LabelName{"URL", ReferenceLabel::url},
    LabelName{"PTR:WEB", ReferenceLabel::url},
};

ReferenceLabel label_of(std::string_view name) {
  for (const LabelName& row : label_table) {
    if (row.name == name) return row.label;
  }
  return ReferenceLabel::note;
}

/// A fixed 64-bit generator (splitmix64), the same on every machine.
struct Generator {
  std::uint64_t state = 20240517;
  std::uint64_t next() {
    std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
};

std::vector<std::size_t> code_point_offsets(const std::string& text) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80) out.push_back(i);
  }
  out.push_back(text.size());
  return out;
}

std::vector<Reference> read_references(const std::string& path) {
  std::vector<Reference> out;
  std::ifstream in(path);
  std::string line;
  while (std::getline(in, line)) {
    rapidjson::Document json;
    json.Parse(line.data(), line.size());
    if (json.HasParseError()) continue;
    Reference r;
    r.text.assign(json["text"].GetString(), json["text"].GetStringLength());
    if (json.HasMember("id")) r.id = json["id"].GetString();
    r.partial = json.HasMember("partial") && json["partial"].IsTrue();
    const auto offsets = code_point_offsets(r.text);
    for (const auto& span : json["spans"].GetArray()) {
      const auto begin = static_cast<std::size_t>(span["start"].GetUint64());
      const auto end = static_cast<std::size_t>(span["end"].GetUint64());
      r.spans.push_back({offsets[std::min(begin, offsets.size() - 1)],
                         offsets[std::min(end, offsets.size() - 1)],
                         label_of(span["label"].GetString())});
    }
    out.push_back(std::move(r));
  }
  return out;
}

constexpr std::uint32_t no_bucket = ~0U;

/// Drops the buckets that fewer than three tokens of the training set use.
void drop_rare(std::vector<Example>& examples) {
  std::vector<int> uses(1U << reference_bucket_bits);
  for (const Example& e : examples) {
    for (const FeatureBuckets& f : e.features) {
      for (const std::uint32_t b : f) ++uses[b];
    }
  }
  for (Example& e : examples) {
    for (FeatureBuckets& f : e.features) {
      for (std::uint32_t& b : f) b = uses[b] < 3 ? no_bucket : b;
    }
  }
}

std::string_view field(const Reference& r, ReferenceLabel label) {
  for (const LabelSpan& s : r.spans) {
    if (s.label != label) continue;
    std::string_view text = std::string_view(r.text).substr(s.begin, s.end - s.begin);
    const std::string_view edge = label == ReferenceLabel::author ? " ,:;\"'(" : " ,.:;\"'()";
    while (!text.empty() && edge.find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    }
    while (!text.empty() && edge.find(text.back()) != std::string_view::npos) {
      text.remove_suffix(1);
    }
    return text;
  }
  return {};
}

/// Values that other references lend: résumés' venues are shorter than those of bibliographies.
struct Pools {
  std::vector<std::string> titles, venues, dates;

  explicit Pools(const std::vector<Reference>& references) {
    for (const Reference& r : references) {
      const std::string_view venue = field(r, ReferenceLabel::venue);
      const bool is_short = std::count(venue.begin(), venue.end(), ' ') < 5;
      if (!venue.empty() && (r.partial || is_short)) venues.emplace_back(venue);
      const std::string_view title = field(r, ReferenceLabel::title);
      if (!title.empty() && r.partial) titles.emplace_back(title);
      const std::string_view date = field(r, ReferenceLabel::date);
      if (!date.empty() && r.partial) dates.emplace_back(date);
    }
  }
};

constexpr std::array<std::string_view, 7> title_forms = {
    "$T", "$T", "$T", "“$T[,|.|]”", "\"$T[,|.|]\"", "«$T»", "‘$T[,|]’"};

/// Prints a reference in another form.
class Reprint {
 public:
  Reprint(const Reference& r, const Pools& pools, Generator& random) : random_(&random) {
    for (const auto& [letter, label] : letters) fields_[letter] = std::string(field(r, label));
    lend('T', pools.titles, 3);
    lend('V', pools.venues, 2);
    if (fields_['D'].empty()) lend('D', pools.dates, 1);
  }
  /// Empty text when a field of the form is missing.
  Reference print(std::string_view form) {
    out_ = {};
    missing_ = false;
    expand(form);
    if (missing_) out_ = {};
    return out_;
  }

 private:
  struct Letter {
    char letter;
    ReferenceLabel label;
  };
  static constexpr std::array letters = {
      Letter{'T', ReferenceLabel::title},    Letter{'A', ReferenceLabel::author},
      Letter{'V', ReferenceLabel::venue},    Letter{'D', ReferenceLabel::date},
      Letter{'L', ReferenceLabel::location}, Letter{'P', ReferenceLabel::pages},
      Letter{'N', ReferenceLabel::volume},   Letter{'I', ReferenceLabel::issue},
      Letter{'U', ReferenceLabel::publisher}};

  void lend(char letter, const std::vector<std::string>& pool, std::size_t one_in) {
    if (!pool.empty() && random_->below(one_in) == 0) {
      fields_[letter] = pool[random_->below(pool.size())];
    }
  }
  void put(std::string_view value, ReferenceLabel label) {
    missing_ = missing_ || value.empty();
    out_.spans.push_back({out_.text.size(), out_.text.size() + value.size(), label});
    out_.text += value;
  }
  /// Some of the authors, in order; their family names only.
  std::string authors(std::size_t most, bool family) {
    const std::string& all = fields_['A'];
    std::vector<std::string> names;
    for (const Span span : split_authors(all).names) {
      std::string name = all.substr(span.begin, span.size());
      if (family) name = family_of(name);
      if (!name.empty()) names.push_back(std::move(name));
    }
    if (names.empty()) return "";
    const std::size_t count = 1 + random_->below(std::min(most, names.size()));
    const std::size_t first = random_->below(names.size() - count + 1);
    constexpr std::array<std::string_view, 4> last = {" and ", " & ", ", ", ", and "};
    const std::string_view joint = last[random_->below(last.size())];
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text += i + 1 == count ? joint : ", ";
      text += names[first + i];
    }
    return text;
  }
  static std::string family_of(const std::string& name) {
    std::string longest;
    for (std::size_t at = 0; at < name.size();) {
      const std::size_t end = std::min(name.find_first_of(" ,.", at), name.size());
      if (end - at > longest.size()) longest = name.substr(at, end - at);
      at = end + 1;
    }
    return longest.size() > 2 ? longest : "";
  }
  std::string patent() {
    constexpr std::array<std::string_view, 12> offices = {
        "US ", "US Patent ", "U.S. Patent ", "U.S. Patent No. ", "EP ", "EP", "WO ", "WO20",
        "DE ", "GB",         "FR ",          "Patent No. "};
    std::string text(offices[random_->below(offices.size())]);
    const std::string_view gap = std::array<std::string_view, 3>{",", " ", ""}[random_->below(3)];
    const std::size_t groups = 2 + random_->below(2);
    for (std::size_t i = 0; i < groups; ++i) {
      if (i > 0) text += gap;
      for (int k = 0; k < 3; ++k) text += static_cast<char>('0' + random_->below(10));
    }
    if (random_->below(3) == 0) text += random_->below(2) == 0 ? " B1" : " A1";
    return text;
  }
  void put_field(char letter) {
    if (letter == 'Q') return expand(title_forms[random_->below(title_forms.size())]);
    if (letter == 'W') return put(authors(2, false), ReferenceLabel::author);
    if (letter == 'S') return put(authors(4, true), ReferenceLabel::author);
    if (letter == 'X') return put(patent(), ReferenceLabel::venue);
    for (const auto& row : letters) {
      if (row.letter == letter) put(fields_[letter], row.label);
    }
  }
  void expand(std::string_view form) {
    for (std::size_t i = 0; i < form.size(); ++i) {
      if (form[i] == '$' && i + 1 < form.size()) {
        put_field(form[++i]);
      } else if (form[i] == '[') {
        const std::vector<std::string_view> choices = choices_at(form, i);
        expand(choices[random_->below(choices.size())]);
      } else if (!(std::string_view(".,").find(form[i]) != std::string_view::npos &&
                   !out_.text.empty() && out_.text.back() == '?')) {
        out_.text += form[i];
      }
    }
  }
  /// What stands between the brackets at `i`, which moves to the closing one.
  static std::vector<std::string_view> choices_at(std::string_view form, std::size_t& i) {
    std::vector<std::string_view> choices;
    std::size_t begin = i + 1, depth = 1;
    while (++i < form.size()) {
      if (form[i] == '[') ++depth;
      if (form[i] == ']') --depth;
      if (depth > 1 || (form[i] != '|' && depth > 0)) continue;
      choices.push_back(form.substr(begin, i - begin));
      begin = i + 1;
      if (depth == 0) break;
    }
    return choices;
  }

  Generator* random_;
  std::map<char, std::string> fields_;
  Reference out_;
  bool missing_ = false;
};

/// The same reference as a page prints it: some blanks become line ends.
Reference wrapped(Reference r, Generator& random) {
  const std::size_t width = 50 + random.below(40);
  std::size_t column = random.below(20);
  for (std::size_t i = 0; i < r.text.size(); ++i, ++column) {
    if (r.text[i] == '\n') column = 0;
    if (r.text[i] != ' ') continue;
    const std::size_t next = r.text.find(' ', i + 1);
    if (column + (next == std::string::npos ? r.text.size() : next) - i < width) continue;
    r.text[i] = '\n';
    column = 0;
  }
  return r;
}

Example example_of(const Reference& r) {
  Example e;
  const auto tokens = tokenize_reference(r.text);
  e.features = reference_features(tokens);
  e.labels.assign(tokens.size(), ReferenceLabel::other);
  e.free.assign(r.partial ? tokens.size() : 0, true);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    for (const LabelSpan& s : r.spans) {
      if (tokens[i].begin >= s.begin && tokens[i].begin < s.end) {
        e.labels[i] = s.label;
        if (r.partial) e.free[i] = false;
      }
    }
  }
  return e;
}

constexpr std::size_t reprint_one_in = 1;  ///< one in so many references is reprinted

struct Weights {
  std::vector<float> emission = std::vector<float>((1U << reference_bucket_bits) * reference_row);
  std::vector<float> transition = std::vector<float>(reference_row * reference_row);
};

/// The best labels under `w`. `constrained`: of those that keep to the known ones.
std::vector<ReferenceLabel> decode(const Example& e, const Weights& w, bool constrained = false) {
  constexpr std::size_t L = reference_label_count;
  const std::size_t n = e.features.size();
  std::vector<std::array<std::uint8_t, L>> back(n);
  std::array<float, L> best{};
  for (std::size_t i = 0; i < n; ++i) {
    std::array<float, reference_row> score{};
    for (const std::uint32_t b : e.features[i]) {
      if (b == no_bucket) continue;
      for (std::size_t k = 0; k < L; ++k) score[k] += w.emission[b * reference_row + k];
    }
    for (std::size_t k = 0; constrained && !e.free[i] && k < L; ++k) {
      if (k != static_cast<std::size_t>(e.labels[i])) score[k] -= 1e9F;
    }
    std::array<float, L> next{};
    for (std::size_t to = 0; to < L; ++to) {
      float top = i == 0 ? w.transition[(reference_row - 1) * reference_row + to] : -1e30F;
      for (std::size_t from = 0; i > 0 && from < L; ++from) {
        const float s = best[from] + w.transition[from * reference_row + to];
        if (s > top) {
          top = s;
          back[i][to] = static_cast<std::uint8_t>(from);
        }
      }
      next[to] = top + score[to];
    }
    best = next;
  }
  std::vector<ReferenceLabel> out(n);
  std::size_t label =
      static_cast<std::size_t>(std::max_element(best.begin(), best.end()) - best.begin());
  for (std::size_t i = n; i-- > 0;) {
    out[i] = static_cast<ReferenceLabel>(label);
    label = back[i][label];
  }
  return out;
}

class Trainer {
 public:
  void learn(const Example& e) {
    ++step_;
    const auto guess = decode(e, now_);
    // Latent labels: what the weights themselves think best among what may be right.
    const auto truth = e.free.empty() ? e.labels : decode(e, now_, true);
    std::size_t g = reference_row - 1, p = reference_row - 1;
    for (std::size_t i = 0; i < guess.size(); ++i) {
      const auto gold = static_cast<std::size_t>(truth[i]);
      const auto got = static_cast<std::size_t>(guess[i]);
      if (gold != got) {
        for (const std::uint32_t b : e.features[i]) {
          if (b == no_bucket) continue;
          change(now_.emission, sum_.emission, b * reference_row + gold, 1);
          change(now_.emission, sum_.emission, b * reference_row + got, -1);
        }
      }
      if (gold != got || g != p) {
        change(now_.transition, sum_.transition, g * reference_row + gold, 1);
        change(now_.transition, sum_.transition, p * reference_row + got, -1);
      }
      g = gold;
      p = got;
    }
  }
  /// The average of the weights over all steps (Daumé's two-vector form).
  Weights average() const {
    Weights out = now_;
    for (std::size_t i = 0; i < out.emission.size(); ++i) {
      out.emission[i] -= sum_.emission[i] / static_cast<float>(step_);
    }
    for (std::size_t i = 0; i < out.transition.size(); ++i) {
      out.transition[i] -= sum_.transition[i] / static_cast<float>(step_);
    }
    return out;
  }

 private:
  void change(std::vector<float>& now, std::vector<float>& sum, std::size_t i, float by) {
    now[i] += by;
    sum[i] += by * static_cast<float>(step_);
  }
  Weights now_, sum_;
  std::size_t step_ = 0;
};

/// The level (-30 to 30) whose weight is nearest to `x`.
int nearest_level(float x) {
  int level = 0;
  while (level < 30 && std::fabs(static_cast<float>(weight_of_level(level + 1)) - std::fabs(x)) <
                           std::fabs(static_cast<float>(weight_of_level(level)) - std::fabs(x))) {
    ++level;
  }
  return x < 0 ? -level : level;
}

/// Scales so that the largest weights meet the top level.
ReferenceModel quantise(const Weights& w) {
  std::vector<float> sizes;
  for (const float x : w.emission) {
    if (x != 0) sizes.push_back(std::fabs(x));
  }
  std::sort(sizes.begin(), sizes.end());
  const float top = sizes.empty() ? 1 : sizes[sizes.size() * 9998 / 10000];
  const float scale = static_cast<float>(weight_of_level(30)) / top;
  ReferenceModel m;
  m.emission.resize(w.emission.size());
  for (std::size_t i = 0; i < w.emission.size(); ++i) {
    m.emission[i] =
        static_cast<std::int16_t>(weight_of_level(nearest_level(w.emission[i] * scale)));
  }
  for (std::size_t i = 0; i < w.transition.size(); ++i) {
    m.transition[i / reference_row][i % reference_row] =
        static_cast<std::int32_t>(std::round(w.transition[i] * scale));
  }
  return m;
}

ReferenceModel train(const std::vector<Reference>& references, int epochs) {
  Generator random;
  const Pools pools(references);
  std::vector<Example> examples;
  for (const Reference& r : references) {
    examples.push_back(example_of(r));
    if (random.below(4) == 0) examples.push_back(example_of(wrapped(r, random)));
    if (r.partial || random.below(reprint_one_in) != 0) continue;
    Reprint reprint(r, pools, random);
    Reference other;
    for (int tries = 0; other.text.empty() && tries < 4; ++tries) {
      other = reprint.print(resume_forms[random.below(resume_forms.size())]);
    }
    if (other.text.empty()) continue;
    examples.push_back(example_of(other));
    if (random.below(3) == 0) examples.push_back(example_of(wrapped(other, random)));
  }
  drop_rare(examples);
  Trainer trainer;
  std::vector<std::size_t> order(examples.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    for (const std::size_t i : order) trainer.learn(examples[i]);
    std::cerr << "epoch " << epoch + 1 << " of " << examples.size() << " examples\n";
  }
  return quantise(trainer.average());
}

/// One printable character a code: 61 values (-30 to 30), then runs of 2 to 30 zeros. Without
/// '?' (trigraphs) and the backslash.
char character(int code) {
  int c = 35 + code;
  if (c >= '?') ++c;
  if (c >= '\\') ++c;
  return static_cast<char>(c);
}

void write_weights(const ReferenceModel& m, const std::string& path) {
  std::string text;
  for (std::size_t i = 0; i < m.emission.size();) {
    std::size_t run = 0;
    while (i + run < m.emission.size() && m.emission[i + run] == 0 && run < 30) ++run;
    if (run >= 2) {
      text += character(61 + static_cast<int>(run) - 2);
      i += run;
    } else {
      text += character(nearest_level(m.emission[i]) + 30);
      ++i;
    }
  }
  std::ofstream out(path);
  out << "// Weights of the reference tagger, written by bench/train/references.cpp. Learnt from "
         "the\n"
         "// GROBID citation set (Apache-2.0), AnyStyle core and good (BSD-2-Clause) and the "
         "ParsCit\n"
         "// sets; see NOTICE. One character a weight or a run of zeros: see reference_model.cpp.\n"
         "constexpr std::int32_t packed_transition[] = {\n";
  for (const LabelScores& row : m.transition) {
    out << "   ";
    for (const std::int32_t x : row) out << ' ' << x << ',';
    out << '\n';
  }
  out << "};\nconstexpr char packed_emission[] =\n";
  for (std::size_t i = 0; i < text.size(); i += 94) {
    out << "    \"" << text.substr(i, 94) << (i + 94 < text.size() ? "\"\n" : "\";\n");
  }
}

void write_prediction(std::ostream& out, const Reference& r, const ReferenceModel& model) {
  const auto offsets = code_point_offsets(r.text);
  const auto point = [&](std::size_t byte) {
    return static_cast<std::uint64_t>(std::lower_bound(offsets.begin(), offsets.end(), byte) -
                                      offsets.begin());
  };
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  json.StartObject();
  json.Key("text");
  json.String(r.text.data(), static_cast<rapidjson::SizeType>(r.text.size()));
  json.Key("spans");
  json.StartArray();
  for (const ReferenceSegment& segment : reference_segments(r.text, model)) {
    json.StartObject();
    json.Key("start");
    json.Uint64(point(segment.span.begin));
    json.Key("end");
    json.Uint64(point(segment.span.end));
    json.Key("label");
    json.String(std::string(name_of(segment.label)).c_str());
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  out << buffer.GetString() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + 1, argv + argc);
  if (args.size() == 2) {
    write_weights(train(read_references(args[0]), 8), args[1]);
    return 0;
  }
  if (args.size() == 4 && args[0] == "--evaluate") {
    const ReferenceModel model = train(read_references(args[1]), 8);
    std::ofstream out(args[3]);
    for (const Reference& r : read_references(args[2])) write_prediction(out, r, model);
    return 0;
  }
  std::cerr << "usage: train_references TRAIN.jsonl WEIGHTS.inc\n"
               "       train_references --evaluate TRAIN.jsonl GOLD.jsonl PRED.jsonl\n";
  return 2;
}
