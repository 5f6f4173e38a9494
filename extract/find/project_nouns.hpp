// Names that stand beside a word such as "project": in quotes, in brackets, behind "called".
#pragma once

#include <string_view>
#include <vector>

#include "extract/span.hpp"

namespace vitagraph {

/// "the project «Example»", "a project (ExampleTool)", "an app called Example Watch": the names,
/// in order, as spans of `text`.
std::vector<Span> names_beside_project(std::string_view text);

/// Does a heading or a label over a list say that its items are projects ("Side projects",
/// "Notable projects:", "Проекты", "…小程序")?
bool announces_projects(std::string_view folded);

/// "校园助手-项目", "Orchard Watch project": the heading without the noun at its end; the whole
/// span where there is none; empty where nothing else is left.
Span without_project_noun(std::string_view text);

/// Does the last word say that it is something made ("bot", "app", "platform", "simulator")?
bool ends_in_made_thing(std::string_view folded);

}  // namespace vitagraph
