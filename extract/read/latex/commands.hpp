// What LaTeX's own commands and environments, and those of common packages, do to the text.
#pragma once

#include <cstdint>
#include <string_view>

namespace vitagraph::latex {

enum class Action : std::uint8_t {
  unknown,
  nothing,      ///< prints nothing itself; arguments of `arguments` are passed over
  style,        ///< \textbf{…}: `value` is an Emphasis, for the group that follows
  declaration,  ///< \bfseries: for the rest of the group
  upright,      ///< \normalfont, \mdseries, \upshape: ends bold and italic
  size,         ///< \Large: `value` is a percentage of the body's size
  font_size,    ///< \fontsize{24}{28}
  line_break,
  paragraph,
  tab,         ///< \hfill
  wide_space,  ///< \hspace{…}: a tab when it is wide
  box,         ///< \parbox, \makebox with a width: what follows stands apart
  heading,     ///< `value` is the level
  run_in,      ///< \paragraph{…}: bold
  item,
  right,  ///< \raggedleft
  left,
  href,
  url,
  named_link,  ///< \httplink[text]{address} of moderncv
  ordinal,     ///< \nth{4}
  footnote,
  verbatim,  ///< \verb|…|
  input,
  document_class,
  package,
  begin,
  end,
  end_of_file,  ///< \endinput, \end{document}
  rule,
  reference,     ///< \bibitem
  bibliography,  ///< prints a .bib file: \bibliography, \printbibliography
  bib_resource,  ///< names one: \addbibresource
  cite,          ///< prints nothing, but chooses what a bibliography prints
  cite_entry,    ///< \fullcite, \bibentry
  margin,        ///< \marginpar: stands beside the line
  at_letter,     ///< `value`: 1 = letter
  csname,
  curve_entry,  ///< \entry*[2010] of CurVe, and nothing else of this name
  exclude,      ///< \excludecomment: environments of this name are hidden
  pass_over,    ///< \ExplSyntaxOn and the like: nothing until the command `arguments`
};

struct Command {
  Action action = Action::unknown;
  std::uint16_t value = 0;
  /// Passed over before the text: 's' a star, 'o' brackets, 'm' an argument, 'g' one in braces if
  /// there is one, 'd' a dimension.
  std::string_view arguments;
};

/// The row of a command, or nullptr.
const Command* find_command(std::string_view name);
/// What a command stands for that is short for others ("frac" -> "#1/#2"), or "".
std::string_view expansion_of(std::string_view name);
/// \faPhone, \aiOrcid: icons print no text.
bool is_icon(std::string_view name);

enum class Block : std::uint8_t {
  plain,
  bullets,
  numbers,
  labels,  ///< description
  table,
  lines,  ///< a table that only lays out lines: tabular*, tabbing
  right,
  verbatim,
  hidden,
  document,
  references,
};

struct Environment {
  Block block = Block::plain;
  std::string_view arguments;
};

/// The row of an environment, or nullptr.
const Environment* find_environment(std::string_view name);

}  // namespace vitagraph::latex
