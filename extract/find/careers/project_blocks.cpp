#include "extract/find/careers/project_blocks.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/word_ends.hpp"
#include "extract/find/joined_text.hpp"

namespace vitagraph {
namespace {

constexpr std::array<std::string_view, 12> period_labels = {
    "期間",     "参画期間", "案件期間",      "開発期間", "プロジェクト期間", "项目时间",
    "项目周期", "开发周期", "프로젝트 기간", "기간",     "개발 기간",        "參與時間"};
constexpr std::array<std::string_view, 26> deed_labels = {
    "役割",      "担当",     "担当工程",      "担当フェーズ", "チーム規模", "チーム",   "体制",
    "規模",      "開発環境", "使用技術",      "技術",         "環境",       "项目角色", "项目职责",
    "技术栈",    "项目描述", "主要职责",      "담당 역할",    "역할",       "참여도",   "기술 스택",
    "사용 기술", "사용기술", "프로젝트 인원", "인원",         "概要"};

/// The label that a line begins with, without marks around it; empty: none.
std::string_view label_of(std::string_view line) {
  std::size_t end = line.npos;
  for (const std::string_view mark : {":", "：", "】", "\t", "|"}) {
    end = std::min(end, line.find(mark));
  }
  if (end > 48) return {};
  std::string_view label = line.substr(0, end);
  for (const std::string_view mark : {"【", "■", "・", "◆", "□", "○", "*", " ", "-"}) {
    while (label.starts_with(mark)) label.remove_prefix(mark.size());
  }
  while (label.ends_with(' ') || label.ends_with('*')) label.remove_suffix(1);
  return label;
}

template <std::size_t N>
bool is_any(std::string_view label, const std::array<std::string_view, N>& labels) {
  return std::ranges::find(labels, label) != labels.end();
}

/// How many kinds of deed labels stand anywhere in the line: "役割：サブリーダー　規模：20名".
std::size_t deed_labels_in(std::string_view line) {
  return static_cast<std::size_t>(std::ranges::count_if(deed_labels, [&](std::string_view label) {
    for (auto at = line.find(label); at != line.npos; at = line.find(label, at + 1)) {
      const std::string_view behind = line.substr(at + label.size());
      if (behind.starts_with(":") || behind.starts_with("：") || behind.starts_with("】")) {
        return true;
      }
    }
    return false;
  }));
}

bool begins_block(const Document& document, std::uint32_t line) {
  return is_any(label_of(document.text_of(document.lines[line])), period_labels);
}

}  // namespace

bool is_project_block(const Document& document, LineRange lines) {
  constexpr std::uint32_t most = 6;
  bool period = false;
  bool deed = false;
  std::size_t deeds = 0;
  const std::uint32_t end = std::min(lines.end, lines.begin + most);
  for (auto i = lines.begin; i < end; ++i) {
    const std::string_view label = label_of(document.text_of(document.lines[i]));
    period = period || is_any(label, period_labels);
    deed = deed || is_any(label, deed_labels);
    deeds += deed_labels_in(document.text_of(document.lines[i]));
  }
  return (period && deed) || deeds >= 2;
}

bool names_deed(const Work& job) {
  constexpr std::array<std::string_view, 44> deeds = {
      "구축",   "개발",   "개선",   "전환",   "개편",     "분리",         "고도화",     "도입",
      "구현",   "이관",   "최적화", "자동화", "리뉴얼",   "마이그레이션", "리팩토링",   "런칭",
      "構築",   "開発",   "刷新",   "移行",   "改善",     "制作",         "リプレイス", "導入",
      "最適化", "自動化", "改修",   "保守",   "立ち上げ", "リニューアル", "更改",       "移設",
      "重构",   "改造",   "开发",   "建设",   "升级",     "优化",         "搭建",       "迁移",
      "上线",   "重構",   "優化",   "建置"};
  constexpr std::size_t shortest = 15;  // bytes: "開発" alone is what somebody did as a job
  const std::string& employer = job.employer.value;
  const std::string& position = job.position.value;
  if (find_legal_form(employer) || find_school_word(employer)) return false;
  const bool phrase = position.find(' ') != position.npos;  // "개발자 포털 구축"
  if (!position.empty() && !phrase && title_score(position) > 0) return false;
  const std::string& last = position.empty() ? employer : position;
  return employer.size() + position.size() >= shortest && ends_with_any(last, deeds);
}

bool lies_within(const Period& block, const std::vector<Work>& jobs) {
  if (block.start.empty()) return false;
  return std::ranges::any_of(jobs, [&](const Work& job) {
    if (job.employer.empty() || job.period.start.empty()) return false;
    const bool same = job.period.start.value == block.start.value &&
                      job.period.current == block.current &&
                      job.period.end.value == block.end.value;
    const bool starts = !(block.start.value < job.period.start.value);
    const bool ends = job.period.current || (!block.current && !block.end.empty() &&
                                             !(job.period.end.value < block.end.value));
    return !same && starts && ends;
  });
}

Span name_above_block(const Document& document, std::uint32_t line) {
  constexpr std::size_t longest = 120;
  if (line == 0 || !begins_block(document, line)) return {};
  const auto last = static_cast<std::uint32_t>(document.lines.size());
  if (!is_project_block(document, {line, last})) return {};
  const Span above = document.lines[line - 1].span;
  const std::string_view text = document.text_of(above);
  if (text.empty() || text.size() > longest || !label_of(text).empty()) return {};
  if (text.ends_with("。") || text.ends_with("職務経歴") || text.ends_with("案件")) return {};
  return trim_marks(document.text, above, "-*[(", "]*:");
}

}  // namespace vitagraph
