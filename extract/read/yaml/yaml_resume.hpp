// YAML résumés: RenderCV, JSON Resume as YAML, data files of site generators.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"
#include "extract/record.hpp"

namespace vitagraph {

void read_yaml_resume(std::string_view bytes, const ReadContext& context, Document& document);
void fill_yaml_resume(const Document& document, Record& record);
/// 0 to 100: see RecogniseFunction.
int recognise_yaml(std::string_view head);

}  // namespace vitagraph
