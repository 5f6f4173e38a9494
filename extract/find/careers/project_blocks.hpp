// Projects told within a job as blocks of labels, as Japanese, Chinese and Korean histories of work
// do: a name, then "期間：…", "役割：…", "開発環境：…". They are no jobs.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/entries.hpp"

namespace vitagraph {

/// Does a block of labels with a period and what one did begin within the lines?
bool is_project_block(const Document& document, LineRange lines);

/// "결제 시스템 재구축", "検索基盤のリプレイス": does the job name something done, without a title
/// and an employer's words?
bool names_deed(const Work& job);

/// Is the block a part of one of the jobs: does its period lie within, and is it another?
bool lies_within(const Period& block, const std::vector<Work>& jobs);

/// The name above a block that begins at `line`; empty where what stands there is none.
Span name_above_block(const Document& document, std::uint32_t line);

}  // namespace vitagraph
