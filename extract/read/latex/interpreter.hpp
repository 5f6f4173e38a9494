// Runs a document's tokens: expands its macros, prints its text.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/read/bibtex/bibliography.hpp"
#include "extract/read/latex/commands.hpp"
#include "extract/read/latex/definitions.hpp"
#include "extract/read/latex/printer.hpp"
#include "extract/read/latex/signatures.hpp"
#include "extract/read/latex/token_input.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph::latex {

/// How text is set at one place. Groups restore it.
struct Style {
  std::uint8_t emphases = 0;  ///< a bit for each Emphasis
  float size = 0;             ///< in points
  bool right = false;
  bool math = false;
  bool one_line = false;  ///< line ends are blanks
  std::uint32_t hint_group = 0;
};

enum class Braced : std::uint8_t;  // conditionals.cpp

/// One run over one document. Not thread-safe.
class Interpreter {
 public:
  Interpreter(std::string_view source, const ReadContext& context, Document& document);
  void run();

 private:
  enum class GroupKind : std::uint8_t {
    brace,
    environment,
    heading,
    hint,
    link,
    run_in,
    box,
    label
  };
  struct Group {
    GroupKind kind = GroupKind::brace;
    Style outer;
    std::size_t hint = 0;
    std::string name;  // of an environment
    Block block = Block::plain;
    Tokens end;  // of an environment that the document defines
  };
  struct List {
    Block block = Block::bullets;
    int number = 0;
    bool backwards = false;
  };

  // interpreter.cpp
  void step(const Token& token);
  void text(std::string_view text);
  void open(GroupKind kind);
  void close();
  void close_brace();
  void set_style(const Style& style);
  void set_emphasis(Emphasis emphasis, bool on);
  void layout_step(const Token& token);
  void report(DiagnosticCode code, std::string detail);

  // interpreter_commands.cpp
  void command(Token token);
  bool call_definition(const Token& token);
  bool call_signature(const Token& token);
  void call_row(const Signature& row, const std::vector<Tokens>& arguments, const Token& token);
  void call_unknown(const Token& token);
  // interpreter_acts.cpp
  void act(const Command& row, const Token& token);
  bool set_in_style(const Command& row);
  bool lay_out(const Command& row);
  bool print_argument(const Command& row);
  void read_on(const Command& row, const Token& token);
  void set_font_size();
  void named_command(const Token& token);
  void open_text(GroupKind kind);

  // interpreter_bibliography.cpp
  void bibliography(Action action, std::string_view command);
  void add_bibliographies(std::string_view names);
  void print_bibliography(std::string_view options);
  void print_reference(const BibEntry& entry);
  void print_field(HintedField field, std::string_view text, std::string_view before);
  void pass_over(std::string_view arguments);
  void pass_dimension();
  void accent(const Token& token);
  void wide_space();
  void link();
  void address();
  void input_file(const Token& token);
  void load_classes(bool document_class);
  void curve_entry(const Token& token);
  void begin_document();

  // conditionals.cpp
  bool conditional(const Token& token);
  void skip_branch(bool to_else);
  void choose(bool condition);
  bool is_true(const Tokens& test);
  bool compare_two();
  bool toggle(const Token& token);
  bool set_switch(std::string_view name);
  bool braced_test(Braced test);
  const Definition* definition_of(const Tokens& what) const;

  // interpreter_blocks.cpp
  void begin_environment();
  void end_environment();
  void open_block(const Environment& row, const std::string& name);
  void pass_verbatim(const Environment& row, const std::string& name);
  void begin_list(const Environment& row, const std::string& name);
  void close_block(const Group& group);
  void begin_table(Group& group, const Environment& row);
  void row_end();
  void cell();
  void item();
  void reference();

  std::string_view source_;
  const ReadContext& context_;
  Document& document_;
  TokenInput input_;
  Definitions definitions_;
  Printer printer_;
  Style style_;
  std::vector<Group> groups_;
  std::vector<List> lists_;
  std::vector<bool> tables_;  // of the open tables: is it one of rows (else of lines)
  bool printing_ = false;
  bool has_begin_ = false;
  float body_size_ = 10;
  std::string classes_;
  Tokens names_;        // of the preamble: printed first
  Tokens title_block_;  // \title, \address … of the preamble
  std::vector<Tokens> footnotes_;
  std::map<std::string, bool, std::less<>> switches_;        // \newif and toggles
  std::map<std::string, std::uint32_t, std::less<>> calls_;  // of macros with many arguments
  std::uint32_t hint_groups_ = 0;
  std::size_t files_read_ = 0;
  std::size_t expansions_ = 0;
  bool reported_limit_ = false;
  std::vector<Bibliography> bibliographies_;
  std::vector<std::string> bibliography_names_;
  std::set<std::string, std::less<>> cited_;   // keys; "*" = all
  std::set<std::string, std::less<>> hidden_;  // environments of \excludecomment
};

}  // namespace vitagraph::latex
