#include "extract/find/careers/same_employers.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/eastern_units.hpp"
#include "extract/find/careers/transfers.hpp"
#include "extract/find/careers/word_ends.hpp"
#include "extract/find/periods.hpp"

namespace vitagraph {
namespace {

bool says_the_same(std::string_view employer) {
  constexpr std::array<std::string_view, 7> words = {"상동",   "위와 동일", "동일",  "동사",
                                                     "同单位", "同公司",    "同單位"};
  return names_same_place(employer, {}) || std::ranges::find(words, employer) != words.end();
}

bool is_within(const Period& inner, const Period& outer) {
  if (inner.start.empty() || outer.start.empty()) return false;
  if (inner.start.value < outer.start.value) return false;
  if (outer.current) return true;
  return !inner.current && !inner.end.empty() && !(outer.end.value < inner.end.value);
}

bool same_period(const Period& a, const Period& b) {
  return a.start.value == b.start.value && a.end.value == b.end.value && a.current == b.current;
}

/// "IT기획부 과장" within the years of "주식회사 나래은행" above: its unit was taken for the
/// employer.
bool names_only_a_unit(const Work& job) {
  constexpr std::array<std::string_view, 22> units = {
      "팀", "파트", "본부", "부서", "부", "실", "部",   "課",   "课",       "室",     "係",
      "组", "組",   "处",   "處",   "店", "隊", "支店", "支社", "グループ", "チーム", "工場"};
  constexpr std::array<std::string_view, 20> names = {
      "美容室", "教室",   "工作室", "미용실", "외교부", "교육부", "국방부",
      "外交部", "财政部", "教育部", "商务部", "公安部", "人事部", "國防部",
      "內政部", "經濟部", "交通部", "卫生部", "書店",   "薬局"};
  const std::string& name = job.employer.value;
  return !name.empty() && !find_legal_form(name) && names_unit_or_branch(name) &&
         ends_with_any(name, units) && !ends_with_any(name, names);
}

}  // namespace

void tell_units_below_banners(std::vector<Work>& jobs) {
  const Work* banner = nullptr;
  for (Work& job : jobs) {
    if (!names_only_a_unit(job)) {
      if (!job.employer.empty()) banner = &job;
      continue;
    }
    const bool within = banner != nullptr && has_dates(banner->period) &&
                        is_within(job.period, banner->period) &&
                        (banner->position.empty() || !same_period(job.period, banner->period));
    // "梅田店" may be a shop of its own, "人事課　主任" is not.
    const bool shop = job.employer.value.ends_with("店") || job.employer.value.ends_with("工場");
    const bool told = !shop && banner != nullptr && !job.position.empty() &&
                      !banner->department.empty() && names_eastern_unit(job.employer.value);
    const bool below = within || told;
    if (!below) continue;
    if (job.department.empty()) {
      job.department = job.employer;
      job.department.evidence.rule = "slot/unit-of-banner";
    }
    job.employer = job.position.empty() ? banner->employer : Fact{};
  }
}

void name_same_employers(std::vector<Work>& jobs) {
  const Fact* above = nullptr;
  for (Work& job : jobs) {
    if (!job.employer.empty() && says_the_same(job.employer.value)) {
      job.employer = above != nullptr ? *above : Fact{};
    } else if (!job.employer.empty()) {
      above = &job.employer;
    }
  }
}

}  // namespace vitagraph
