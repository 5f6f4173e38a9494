#include "extract/read/latex/symbols.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <string>

namespace vitagraph::latex {
namespace {

struct Symbol {
  std::string_view command;
  std::string_view text;
};

// Sorted by command.
constexpr std::array symbols = {
    Symbol{" ", " "},
    Symbol{"#", "#"},
    Symbol{"$", "$"},
    Symbol{"%", "%"},
    Symbol{"&", "&"},
    Symbol{",", " "},
    Symbol{":", " "},
    Symbol{";", " "},
    Symbol{"AA", "Å"},
    Symbol{"AE", "Æ"},
    Symbol{"BibTeX", "BibTeX"},
    Symbol{"CheckedBox", "☑"},
    Symbol{"DH", "Ð"},
    Symbol{"DJ", "Đ"},
    Symbol{"Delta", "Δ"},
    Symbol{"EUR", "€"},
    Symbol{"Gamma", "Γ"},
    Symbol{"IJ", "Ĳ"},
    Symbol{"L", "Ł"},
    Symbol{"LaTeX", "LaTeX"},
    Symbol{"LaTeXe", "LaTeX2e"},
    Symbol{"Lambda", "Λ"},
    Symbol{"LuaLaTeX", "LuaLaTeX"},
    Symbol{"LuaTeX", "LuaTeX"},
    Symbol{"NG", "Ŋ"},
    Symbol{"O", "Ø"},
    Symbol{"OE", "Œ"},
    Symbol{"Omega", "Ω"},
    Symbol{"P", "¶"},
    Symbol{"Phi", "Φ"},
    Symbol{"Pi", "Π"},
    Symbol{"Psi", "Ψ"},
    Symbol{"Rightarrow", "⇒"},
    Symbol{"S", "§"},
    Symbol{"SS", "SS"},
    Symbol{"Sigma", "Σ"},
    Symbol{"TH", "Þ"},
    Symbol{"TeX", "TeX"},
    Symbol{"Theta", "Θ"},
    Symbol{"XeLaTeX", "XeLaTeX"},
    Symbol{"XeTeX", "XeTeX"},
    Symbol{"Xi", "Ξ"},
    Symbol{"_", "_"},
    Symbol{"aa", "å"},
    Symbol{"ae", "æ"},
    Symbol{"alpha", "α"},
    Symbol{"approx", "≈"},
    Symbol{"ast", "*"},
    Symbol{"beta", "β"},
    Symbol{"blacksquare", "■"},
    Symbol{"bullet", "•"},
    Symbol{"cdot", "·"},
    Symbol{"cdotp", "·"},
    Symbol{"cdots", "⋯"},
    Symbol{"checkmark", "✓"},
    Symbol{"chi", "χ"},
    Symbol{"circ", "°"},
    Symbol{"copyright", "©"},
    Symbol{"dag", "†"},
    Symbol{"dagger", "†"},
    Symbol{"ddag", "‡"},
    Symbol{"degree", "°"},
    Symbol{"delta", "δ"},
    Symbol{"dh", "ð"},
    Symbol{"diamond", "⋄"},
    Symbol{"dj", "đ"},
    Symbol{"dots", "…"},
    Symbol{"ell", "ℓ"},
    Symbol{"enskip", " "},
    Symbol{"enspace", " "},
    Symbol{"epsilon", "ϵ"},
    Symbol{"eta", "η"},
    Symbol{"euro", "€"},
    Symbol{"gamma", "γ"},
    Symbol{"ge", "≥"},
    Symbol{"geq", "≥"},
    Symbol{"gg", "≫"},
    Symbol{"guillemotleft", "«"},
    Symbol{"guillemotright", "»"},
    Symbol{"hbar", "ℏ"},
    Symbol{"hookrightarrow", "↪"},
    Symbol{"i", "ı"},
    Symbol{"ij", "ĳ"},
    Symbol{"infty", "∞"},
    Symbol{"int", "∫"},
    Symbol{"j", "ȷ"},
    Symbol{"kappa", "κ"},
    Symbol{"l", "ł"},
    Symbol{"lambda", "λ"},
    Symbol{"langle", "⟨"},
    Symbol{"lbrace", "{"},
    Symbol{"lbrack", "["},
    Symbol{"ldots", "…"},
    Symbol{"le", "≤"},
    Symbol{"leftarrow", "←"},
    Symbol{"leq", "≤"},
    Symbol{"lq", "‘"},
    Symbol{"mid", "|"},
    Symbol{"mu", "μ"},
    Symbol{"nabla", "∇"},
    Symbol{"neq", "≠"},
    Symbol{"ng", "ŋ"},
    Symbol{"nobreakspace", " "},
    Symbol{"nu", "ν"},
    Symbol{"o", "ø"},
    Symbol{"oe", "œ"},
    Symbol{"omega", "ω"},
    Symbol{"otimes", "⊗"},
    Symbol{"partial", "∂"},
    Symbol{"phi", "φ"},
    Symbol{"pi", "π"},
    Symbol{"pm", "±"},
    Symbol{"pounds", "£"},
    Symbol{"prime", "′"},
    Symbol{"psi", "ψ"},
    Symbol{"quad", " "},
    Symbol{"rangle", "⟩"},
    Symbol{"rbrace", "}"},
    Symbol{"rbrack", "]"},
    Symbol{"rho", "ρ"},
    Symbol{"rightarrow", "→"},
    Symbol{"rq", "’"},
    Symbol{"sharp", "#"},
    Symbol{"sigma", "σ"},
    Symbol{"sim", "∼"},
    Symbol{"simeq", "≃"},
    Symbol{"slash", "/"},
    Symbol{"space", " "},
    Symbol{"ss", "ß"},
    Symbol{"star", "⋆"},
    Symbol{"sum", "∑"},
    Symbol{"tau", "τ"},
    Symbol{"textalpha", "α"},
    Symbol{"textasciicircum", "^"},
    Symbol{"textasciitilde", "~"},
    Symbol{"textasteriskcentered", "*"},
    Symbol{"textbackslash", "\\"},
    Symbol{"textbar", "|"},
    Symbol{"textbeta", "β"},
    Symbol{"textbraceleft", "{"},
    Symbol{"textbraceright", "}"},
    Symbol{"textbullet", "•"},
    Symbol{"textcopyright", "©"},
    Symbol{"textdegree", "°"},
    Symbol{"textdollar", "$"},
    Symbol{"textellipsis", "…"},
    Symbol{"textemdash", "—"},
    Symbol{"textendash", "–"},
    Symbol{"texteuro", "€"},
    Symbol{"textexclamdown", "¡"},
    Symbol{"textgreater", ">"},
    Symbol{"textless", "<"},
    Symbol{"textmu", "μ"},
    Symbol{"textnumero", "№"},
    Symbol{"textordfeminine", "ª"},
    Symbol{"textordmasculine", "º"},
    Symbol{"textperiodcentered", "·"},
    Symbol{"textquestiondown", "¿"},
    Symbol{"textquotedbl", "\""},
    Symbol{"textquotedblleft", "“"},
    Symbol{"textquotedblright", "”"},
    Symbol{"textquoteleft", "‘"},
    Symbol{"textquoteright", "’"},
    Symbol{"textquotesingle", "'"},
    Symbol{"textregistered", "®"},
    Symbol{"textrightarrow", "→"},
    Symbol{"textsection", "§"},
    Symbol{"textsterling", "£"},
    Symbol{"texttrademark", "™"},
    Symbol{"textunderscore", "_"},
    Symbol{"textvisiblespace", " "},
    Symbol{"th", "þ"},
    Symbol{"theta", "θ"},
    Symbol{"thinspace", " "},
    Symbol{"tilde", "~"},
    Symbol{"times", "×"},
    Symbol{"to", "→"},
    Symbol{"triangleright", "▹"},
    Symbol{"uparrow", "↑"},
    Symbol{"varepsilon", "ε"},
    Symbol{"varphi", "φ"},
    Symbol{"vdots", "⋮"},
    Symbol{"vert", "|"},
    Symbol{"wedge", "∧"},
    Symbol{"xi", "ξ"},
    Symbol{"zeta", "ζ"},
    Symbol{"{", "{"},
    Symbol{"|", "|"},
    Symbol{"}", "}"},
};
static_assert(std::ranges::is_sorted(symbols, {}, &Symbol::command));

// The combining character behind the letter (U+0300 …).
constexpr std::array accents = {
    Symbol{"\"", "\u0308"}, Symbol{"'", "\u0301"}, Symbol{".", "\u0307"}, Symbol{"=", "\u0304"},
    Symbol{"H", "\u030B"},  Symbol{"^", "\u0302"}, Symbol{"`", "\u0300"}, Symbol{"b", "\u0331"},
    Symbol{"c", "\u0327"},  Symbol{"d", "\u0323"}, Symbol{"k", "\u0328"}, Symbol{"r", "\u030A"},
    Symbol{"u", "\u0306"},  Symbol{"v", "\u030C"}, Symbol{"~", "\u0303"},
};
static_assert(std::ranges::is_sorted(accents, {}, &Symbol::command));

const Symbol* find_in(std::span<const Symbol> table, std::string_view command) {
  const auto found = std::ranges::lower_bound(table, command, {}, &Symbol::command);
  return found == table.end() || found->command != command ? nullptr : &*found;
}

std::string composed(const std::string& text) {
  utf8proc_uint8_t* out = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &out,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (size < 0) return text;
  std::string result(reinterpret_cast<const char*>(out), static_cast<std::size_t>(size));
  std::free(out);
  return result;
}

struct Ligature {
  std::string_view source;
  std::string_view text;
};

// Longer ones first.
constexpr std::array ligatures = {
    Ligature{"---", "—"}, Ligature{"--", "–"}, Ligature{"``", "“"}, Ligature{"''", "”"},
    Ligature{",,", "„"},  Ligature{"<<", "«"}, Ligature{">>", "»"}, Ligature{"?`", "¿"},
    Ligature{"!`", "¡"},  Ligature{"`", "‘"},  Ligature{"'", "’"},
};

}  // namespace

std::optional<std::string_view> symbol(std::string_view command) {
  const Symbol* found = find_in(symbols, command);
  if (found == nullptr) return std::nullopt;
  return found->text;
}

bool is_accent(std::string_view command) { return find_in(accents, command) != nullptr; }

std::string accented(std::string_view command, std::string_view letter) {
  const Symbol* accent = find_in(accents, command);
  if (accent == nullptr || letter.empty()) return std::string(letter);
  std::size_t length = 1;
  while (length < letter.size() && (static_cast<unsigned char>(letter[length]) & 0xC0) == 0x80) {
    ++length;
  }
  std::string base(letter.substr(0, length));
  if (base == "ı") base = "i";
  if (base == "ȷ") base = "j";
  return composed(base + std::string(accent->text)) + std::string(letter.substr(length));
}

void append_with_ligatures(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const auto plain = std::min(text.find_first_of("-`',<>?!"), text.size());
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) return;
    const auto found = std::ranges::find_if(
        ligatures, [&](const Ligature& row) { return text.starts_with(row.source); });
    if (found == ligatures.end()) {
      out += text[0];
      text.remove_prefix(1);
    } else {
      out += found->text;
      text.remove_prefix(found->source.size());
    }
  }
}

}  // namespace vitagraph::latex
