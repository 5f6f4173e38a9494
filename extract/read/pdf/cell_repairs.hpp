// Rails left and right of the text: what of them belongs together, and before which line.
#pragma once

#include <string>
#include <vector>

#include "extract/read/pdf/flow_lines.hpp"

namespace vitagraph {

/// Cuts a date off that ends flush right, however narrow the gap before it, if that is wider than
/// the blanks beside it.
void cut_flush_dates(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines);

/// "Jan 2014 -" with "Dec 2016" below it in the same rail, or "2014", "-", "2016" one under the
/// other: moves the rest of the period up to its beginning.
void join_torn_periods(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines);

/// "…, Interaction Group 03/2012 –" with nothing but "06/2013" below it: the line reads on.
void let_broken_periods_run_on(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines);

/// A text that is wrapped beside a flush-right date reads on to its end: the date comes behind.
void let_wrapped_text_run_on(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines);

/// "Mar 2014", "Jan 2013 - Mar 2014": nothing but one date or period.
bool is_one_date(const std::string& text);

/// Gives the labels of a label rail lines of their own, each before the text that it heads.
/// A rail of dates stays with its rows.
std::vector<PdfLine> with_labels_apart(const std::vector<PdfWord>& words,
                                       std::vector<PdfLine> lines);

}  // namespace vitagraph
