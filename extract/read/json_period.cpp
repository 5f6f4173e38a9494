#include "extract/read/json_period.hpp"

namespace vitagraph {

Period json_period(const JsonItem& item, bool single_is_both) {
  Period out;
  const auto put = [](DateFact& into, PartialDate value, const Evidence& evidence) {
    if (!value.empty() && into.empty()) into = {value, evidence};
  };
  const auto set_current = [&](const Evidence& evidence) {
    out.current = true;
    out.current_evidence = evidence;
  };
  if (const auto date = item.date(JsonField::period, "json/date")) {
    put(out.start, date->range.start, date->evidence);
    put(out.end, date->range.end, date->evidence);
    if (!date->is_range && !date->is_current) {
      put(out.end, date->range.start, date->evidence);
      if (!single_is_both) out.start = {};
    }
    if (date->is_current || date->range.end_kind == EndKind::current) set_current(date->evidence);
    out.expected = date->range.end_kind == EndKind::expected;
  }
  if (const auto date = item.date(JsonField::start, "json/startDate")) {
    put(out.start, date->range.start, date->evidence);
    if (date->is_range) put(out.end, date->range.end, date->evidence);
    const bool ends = item.find(JsonField::end) != nullptr || item.has_key("enddate");
    if (date->is_term && !ends) put(out.end, date->range.start, date->evidence);
  }
  if (const auto date = item.date(JsonField::end, "json/endDate")) {
    const bool range = date->is_range && !date->range.end.empty();
    put(out.end, range ? date->range.end : date->range.start, date->evidence);
    if (date->is_current) set_current(date->evidence);
  }
  // An end that says nothing we can read ("offen") is no open end.
  const bool end_is_open = out.end.empty() && item.find(JsonField::end) == nullptr &&
                           item.find(JsonField::period) == nullptr;
  if (!out.start.empty() && end_is_open && !out.current) set_current(out.start.evidence);
  if (out.end.empty() && item.flag(JsonField::current)) set_current(out.start.evidence);
  return out;
}

DateFact json_point(const JsonItem& item) {
  for (const JsonField field : {JsonField::period, JsonField::end, JsonField::start}) {
    const auto date = item.date(field, "json/date");
    if (date && !date->range.start.empty()) return {date->range.start, date->evidence};
  }
  return {};
}

}  // namespace vitagraph
