#include "extract/read/entities.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace vitagraph {
namespace {

struct Entity {
  std::string_view name;
  char32_t code;
};

// The entities of HTML 4.01, the marks of ASCII and the letters of Central European languages
// from the HTML standard's list. Sorted by name.
// clang-format off
constexpr Entity entities[] = {
    Entity{"AElig", 0xC6}, Entity{"Aacute", 0xC1}, Entity{"Abreve", 0x102}, Entity{"Acirc", 0xC2},
    Entity{"Agrave", 0xC0}, Entity{"Alpha", 0x391}, Entity{"Aogon", 0x104}, Entity{"Aring", 0xC5},
    Entity{"Atilde", 0xC3}, Entity{"Auml", 0xC4}, Entity{"Beta", 0x392}, Entity{"Cacute", 0x106},
    Entity{"Ccaron", 0x10C}, Entity{"Ccedil", 0xC7}, Entity{"Chi", 0x3A7},
    Entity{"Dagger", 0x2021}, Entity{"Delta", 0x394}, Entity{"Dstrok", 0x110},
    Entity{"ETH", 0xD0}, Entity{"Eacute", 0xC9}, Entity{"Ecaron", 0x11A}, Entity{"Ecirc", 0xCA},
    Entity{"Egrave", 0xC8}, Entity{"Eogon", 0x118}, Entity{"Epsilon", 0x395},
    Entity{"Eta", 0x397}, Entity{"Euml", 0xCB}, Entity{"Gamma", 0x393}, Entity{"Gbreve", 0x11E},
    Entity{"Iacute", 0xCD}, Entity{"Icirc", 0xCE}, Entity{"Idot", 0x130}, Entity{"Igrave", 0xCC},
    Entity{"Iota", 0x399}, Entity{"Iuml", 0xCF}, Entity{"Kappa", 0x39A}, Entity{"Lambda", 0x39B},
    Entity{"Lstrok", 0x141}, Entity{"Mu", 0x39C}, Entity{"Nacute", 0x143}, Entity{"NewLine", 0xA},
    Entity{"Ntilde", 0xD1}, Entity{"Nu", 0x39D}, Entity{"OElig", 0x152}, Entity{"Oacute", 0xD3},
    Entity{"Ocirc", 0xD4}, Entity{"Odblac", 0x150}, Entity{"Ograve", 0xD2},
    Entity{"Omega", 0x3A9}, Entity{"Omicron", 0x39F}, Entity{"Oslash", 0xD8},
    Entity{"Otilde", 0xD5}, Entity{"Ouml", 0xD6}, Entity{"Phi", 0x3A6}, Entity{"Pi", 0x3A0},
    Entity{"Prime", 0x2033}, Entity{"Psi", 0x3A8}, Entity{"Rcaron", 0x158}, Entity{"Rho", 0x3A1},
    Entity{"Sacute", 0x15A}, Entity{"Scaron", 0x160}, Entity{"Scedil", 0x15E},
    Entity{"Sigma", 0x3A3}, Entity{"THORN", 0xDE}, Entity{"Tab", 0x9}, Entity{"Tau", 0x3A4},
    Entity{"Theta", 0x398}, Entity{"Uacute", 0xDA}, Entity{"Ucirc", 0xDB},
    Entity{"Udblac", 0x170}, Entity{"Ugrave", 0xD9}, Entity{"Upsilon", 0x3A5},
    Entity{"Uring", 0x16E}, Entity{"Uuml", 0xDC}, Entity{"Xi", 0x39E}, Entity{"Yacute", 0xDD},
    Entity{"Yuml", 0x178}, Entity{"Zacute", 0x179}, Entity{"Zcaron", 0x17D},
    Entity{"Zdot", 0x17B}, Entity{"Zeta", 0x396}, Entity{"aacute", 0xE1}, Entity{"abreve", 0x103},
    Entity{"acirc", 0xE2}, Entity{"acute", 0xB4}, Entity{"aelig", 0xE6}, Entity{"agrave", 0xE0},
    Entity{"alefsym", 0x2135}, Entity{"alpha", 0x3B1}, Entity{"amacr", 0x101},
    Entity{"amp", 0x26}, Entity{"and", 0x2227}, Entity{"ang", 0x2220}, Entity{"aogon", 0x105},
    Entity{"apos", 0x27}, Entity{"aring", 0xE5}, Entity{"ast", 0x2A}, Entity{"asymp", 0x2248},
    Entity{"atilde", 0xE3}, Entity{"auml", 0xE4}, Entity{"bdquo", 0x201E}, Entity{"beta", 0x3B2},
    Entity{"brvbar", 0xA6}, Entity{"bsol", 0x5C}, Entity{"bull", 0x2022},
    Entity{"bullet", 0x2022}, Entity{"cacute", 0x107}, Entity{"cap", 0x2229},
    Entity{"ccaron", 0x10D}, Entity{"ccedil", 0xE7}, Entity{"cedil", 0xB8}, Entity{"cent", 0xA2},
    Entity{"check", 0x2713}, Entity{"chi", 0x3C7}, Entity{"circ", 0x2C6}, Entity{"clubs", 0x2663},
    Entity{"colon", 0x3A}, Entity{"comma", 0x2C}, Entity{"commat", 0x40}, Entity{"cong", 0x2245},
    Entity{"copy", 0xA9}, Entity{"crarr", 0x21B5}, Entity{"cup", 0x222A}, Entity{"curren", 0xA4},
    Entity{"dArr", 0x21D3}, Entity{"dagger", 0x2020}, Entity{"darr", 0x2193},
    Entity{"dash", 0x2010}, Entity{"dcaron", 0x10F}, Entity{"deg", 0xB0}, Entity{"delta", 0x3B4},
    Entity{"diams", 0x2666}, Entity{"divide", 0xF7}, Entity{"dollar", 0x24},
    Entity{"dstrok", 0x111}, Entity{"eacute", 0xE9}, Entity{"ecaron", 0x11B},
    Entity{"ecirc", 0xEA}, Entity{"egrave", 0xE8}, Entity{"emacr", 0x113},
    Entity{"empty", 0x2205}, Entity{"emsp", 0x2003}, Entity{"ensp", 0x2002},
    Entity{"eogon", 0x119}, Entity{"epsilon", 0x3B5}, Entity{"equals", 0x3D},
    Entity{"equiv", 0x2261}, Entity{"eta", 0x3B7}, Entity{"eth", 0xF0}, Entity{"euml", 0xEB},
    Entity{"euro", 0x20AC}, Entity{"excl", 0x21}, Entity{"exist", 0x2203}, Entity{"fnof", 0x192},
    Entity{"forall", 0x2200}, Entity{"frac12", 0xBD}, Entity{"frac14", 0xBC},
    Entity{"frac34", 0xBE}, Entity{"frasl", 0x2044}, Entity{"gamma", 0x3B3},
    Entity{"gbreve", 0x11F}, Entity{"ge", 0x2265}, Entity{"grave", 0x60}, Entity{"gt", 0x3E},
    Entity{"hArr", 0x21D4}, Entity{"harr", 0x2194}, Entity{"hearts", 0x2665},
    Entity{"hellip", 0x2026}, Entity{"horbar", 0x2015}, Entity{"hyphen", 0x2010},
    Entity{"iacute", 0xED}, Entity{"icirc", 0xEE}, Entity{"iexcl", 0xA1}, Entity{"igrave", 0xEC},
    Entity{"imacr", 0x12B}, Entity{"image", 0x2111}, Entity{"infin", 0x221E},
    Entity{"inodot", 0x131}, Entity{"int", 0x222B}, Entity{"iota", 0x3B9}, Entity{"iquest", 0xBF},
    Entity{"isin", 0x2208}, Entity{"iuml", 0xEF}, Entity{"kappa", 0x3BA}, Entity{"lArr", 0x21D0},
    Entity{"lambda", 0x3BB}, Entity{"lang", 0x2329}, Entity{"laquo", 0xAB},
    Entity{"larr", 0x2190}, Entity{"lbrace", 0x7B}, Entity{"lceil", 0x2308},
    Entity{"ldquo", 0x201C}, Entity{"le", 0x2264}, Entity{"lfloor", 0x230A},
    Entity{"lowast", 0x2217}, Entity{"lowbar", 0x5F}, Entity{"loz", 0x25CA}, Entity{"lpar", 0x28},
    Entity{"lrm", 0x200E}, Entity{"lsaquo", 0x2039}, Entity{"lsqb", 0x5B},
    Entity{"lsquo", 0x2018}, Entity{"lstrok", 0x142}, Entity{"lt", 0x3C}, Entity{"macr", 0xAF},
    Entity{"mdash", 0x2014}, Entity{"micro", 0xB5}, Entity{"middot", 0xB7},
    Entity{"minus", 0x2212}, Entity{"mu", 0x3BC}, Entity{"nabla", 0x2207},
    Entity{"nacute", 0x144}, Entity{"nbsp", 0xA0}, Entity{"ncaron", 0x148},
    Entity{"ndash", 0x2013}, Entity{"ne", 0x2260}, Entity{"ni", 0x220B}, Entity{"not", 0xAC},
    Entity{"notin", 0x2209}, Entity{"nsub", 0x2284}, Entity{"ntilde", 0xF1}, Entity{"nu", 0x3BD},
    Entity{"num", 0x23}, Entity{"oacute", 0xF3}, Entity{"ocirc", 0xF4}, Entity{"odblac", 0x151},
    Entity{"oelig", 0x153}, Entity{"ograve", 0xF2}, Entity{"oline", 0x203E},
    Entity{"omacr", 0x14D}, Entity{"omega", 0x3C9}, Entity{"omicron", 0x3BF},
    Entity{"oplus", 0x2295}, Entity{"or", 0x2228}, Entity{"ordf", 0xAA}, Entity{"ordm", 0xBA},
    Entity{"oslash", 0xF8}, Entity{"otilde", 0xF5}, Entity{"otimes", 0x2297},
    Entity{"ouml", 0xF6}, Entity{"para", 0xB6}, Entity{"part", 0x2202}, Entity{"percnt", 0x25},
    Entity{"period", 0x2E}, Entity{"permil", 0x2030}, Entity{"perp", 0x22A5},
    Entity{"phi", 0x3C6}, Entity{"phone", 0x260E}, Entity{"pi", 0x3C0}, Entity{"piv", 0x3D6},
    Entity{"plus", 0x2B}, Entity{"plusmn", 0xB1}, Entity{"pound", 0xA3}, Entity{"prime", 0x2032},
    Entity{"prod", 0x220F}, Entity{"prop", 0x221D}, Entity{"psi", 0x3C8}, Entity{"quest", 0x3F},
    Entity{"quot", 0x22}, Entity{"rArr", 0x21D2}, Entity{"radic", 0x221A}, Entity{"rang", 0x232A},
    Entity{"raquo", 0xBB}, Entity{"rarr", 0x2192}, Entity{"rbrace", 0x7D},
    Entity{"rcaron", 0x159}, Entity{"rceil", 0x2309}, Entity{"rdquo", 0x201D},
    Entity{"real", 0x211C}, Entity{"reg", 0xAE}, Entity{"rfloor", 0x230B}, Entity{"rho", 0x3C1},
    Entity{"rlm", 0x200F}, Entity{"rpar", 0x29}, Entity{"rsaquo", 0x203A}, Entity{"rsqb", 0x5D},
    Entity{"rsquo", 0x2019}, Entity{"sacute", 0x15B}, Entity{"sbquo", 0x201A},
    Entity{"scaron", 0x161}, Entity{"scedil", 0x15F}, Entity{"sdot", 0x22C5},
    Entity{"sect", 0xA7}, Entity{"semi", 0x3B}, Entity{"shy", 0xAD}, Entity{"sigma", 0x3C3},
    Entity{"sigmaf", 0x3C2}, Entity{"sim", 0x223C}, Entity{"sol", 0x2F}, Entity{"spades", 0x2660},
    Entity{"star", 0x2606}, Entity{"sub", 0x2282}, Entity{"sube", 0x2286}, Entity{"sum", 0x2211},
    Entity{"sup", 0x2283}, Entity{"sup1", 0xB9}, Entity{"sup2", 0xB2}, Entity{"sup3", 0xB3},
    Entity{"supe", 0x2287}, Entity{"szlig", 0xDF}, Entity{"tau", 0x3C4}, Entity{"tcaron", 0x165},
    Entity{"tcedil", 0x163}, Entity{"there4", 0x2234}, Entity{"theta", 0x3B8},
    Entity{"thetasym", 0x3D1}, Entity{"thinsp", 0x2009}, Entity{"thorn", 0xFE},
    Entity{"tilde", 0x2DC}, Entity{"times", 0xD7}, Entity{"trade", 0x2122},
    Entity{"uArr", 0x21D1}, Entity{"uacute", 0xFA}, Entity{"uarr", 0x2191}, Entity{"ucirc", 0xFB},
    Entity{"udblac", 0x171}, Entity{"ugrave", 0xF9}, Entity{"umacr", 0x16B}, Entity{"uml", 0xA8},
    Entity{"upsih", 0x3D2}, Entity{"upsilon", 0x3C5}, Entity{"uring", 0x16F},
    Entity{"uuml", 0xFC}, Entity{"verbar", 0x7C}, Entity{"vert", 0x7C}, Entity{"weierp", 0x2118},
    Entity{"xi", 0x3BE}, Entity{"yacute", 0xFD}, Entity{"yen", 0xA5}, Entity{"yuml", 0xFF},
    Entity{"zacute", 0x17A}, Entity{"zcaron", 0x17E}, Entity{"zdot", 0x17C},
    Entity{"zeta", 0x3B6}, Entity{"zwj", 0x200D}, Entity{"zwnj", 0x200C},
};
// clang-format on

// Numbers 128–159 mean Windows-1252 characters in practice; the HTML standard says so too.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr std::size_t longest_reference = 32;

bool append_numbered(std::string& out, std::string_view number) {
  int base = 10;
  if (number.starts_with('x') || number.starts_with('X')) {
    base = 16;
    number.remove_prefix(1);
  }
  std::uint32_t code = 0;
  const char* end = number.data() + number.size();
  const auto [stop, error] = std::from_chars(number.data(), end, code, base);
  if (stop != end || number.empty()) return false;
  if (error != std::errc{}) code = 0xFFFD;
  append_utf8(out, code >= 128 && code < 160 ? windows_1252[code - 128] : code);
  return true;
}

}  // namespace

void append_utf8(std::string& out, char32_t code) {
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
  const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 63));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 63));
    put(0x80 | (code & 63));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 63));
    put(0x80 | (code >> 6 & 63));
    put(0x80 | (code & 63));
  }
}

bool append_entity(std::string& out, std::string_view reference) {
  if (reference.size() < 3 || reference.front() != '&' || reference.back() != ';') return false;
  const std::string_view name = reference.substr(1, reference.size() - 2);
  if (name.front() == '#') return append_numbered(out, name.substr(1));
  const auto found = std::lower_bound(
      std::begin(entities), std::end(entities), name,
      [](const Entity& entity, std::string_view wanted) { return entity.name < wanted; });
  if (found == std::end(entities) || found->name != name) return false;
  append_utf8(out, found->code);
  return true;
}

void append_decoded(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const auto begin = text.find('&');
    out += text.substr(0, begin);
    if (begin == std::string_view::npos) return;
    text.remove_prefix(begin);
    const auto end = text.substr(0, longest_reference).find(';');
    if (end != std::string_view::npos && append_entity(out, text.substr(0, end + 1))) {
      text.remove_prefix(end + 1);
    } else {
      out += '&';
      text.remove_prefix(1);
    }
  }
}

}  // namespace vitagraph
