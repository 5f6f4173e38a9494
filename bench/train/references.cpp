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
#include <string>
#include <vector>

#include "extract/find/reference_segments.hpp"
#include "extract/find/reference_tagger.hpp"

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

/// Résumés print their papers otherwise than bibliographies do: title first, few fields.
/// Letters stand for fields: T title, A authors, V venue, D date, L place, P pages, N volume.
constexpr std::array<std::string_view, 37> resume_templates = {"T. A. V, D.",
                                                               "T, A, V D",
                                                               "T: by A. V, D.",
                                                               "T. V D",
                                                               "T",
                                                               "T, V (D)",
                                                               "D: T, V, L",
                                                               "\"T\" A, V, D",
                                                               "A (D). T. V N, P.",
                                                               "A: T. In V, D.",
                                                               "T | V | D",
                                                               "T (V, D) A",
                                                               "T with A. V",
                                                               "T\nA\nV, D",
                                                               "T\nA. V, D",
                                                               "D. T. V.",
                                                               "A. T. V D.",
                                                               "A, \"T,\" V, D",
                                                               "T. D",
                                                               "“T”, V, D.",
                                                               "T (D)",
                                                               "T\nV, D",
                                                               "A. “T”. V, D, under review.",
                                                               "A. T. (in press). V.",
                                                               "T - V, D",
                                                               "D\tA. T. V",
                                                               "A\nT\nV D",
                                                               "T. Submitted to V, D.",
                                                               "D    \"T\", V.",
                                                               "\"T\", V, D.",
                                                               "A (D). T. V, (D).",
                                                               "D    T, V",
                                                               "A. D. T. V.",
                                                               "T. A (D)",
                                                               "T\nD",
                                                               "T\nV\nD",
                                                               "T\nA\nD"};

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

ReferenceLabel template_label(char letter) {
  switch (letter) {
    case 'T':
      return ReferenceLabel::title;
    case 'A':
      return ReferenceLabel::author;
    case 'V':
      return ReferenceLabel::venue;
    case 'D':
      return ReferenceLabel::date;
    case 'L':
      return ReferenceLabel::location;
    case 'P':
      return ReferenceLabel::pages;
    case 'N':
      return ReferenceLabel::volume;
    default:
      return ReferenceLabel::other;
  }
}

/// The same fields in the form of a template; empty text when a field is missing.
Reference reprint(const Reference& r, std::string_view form) {
  Reference out;
  for (const char letter : form) {
    const ReferenceLabel label = template_label(letter);
    if (label == ReferenceLabel::other) {
      out.text += letter;
      continue;
    }
    const std::string_view value = field(r, label);
    if (value.empty()) return {};
    out.spans.push_back({out.text.size(), out.text.size() + value.size(), label});
    out.text += value;
  }
  return out;
}

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
  std::vector<Example> examples;
  for (const Reference& r : references) {
    examples.push_back(example_of(r));
    if (random.below(4) == 0) examples.push_back(example_of(wrapped(r, random)));
    const Reference other = reprint(r, resume_templates[random.below(resume_templates.size())]);
    if (other.text.empty() || random.below(2) == 0) continue;
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
