#include "extract/read/formats.hpp"

#include <array>

#include "extract/read/bibtex/bibtex.hpp"
#include "extract/read/europass/europass.hpp"
#include "extract/read/html/html.hpp"
#include "extract/read/json_resume.hpp"
#include "extract/read/latex.hpp"
#include "extract/read/linkedin/linkedin.hpp"
#include "extract/read/markdown.hpp"
#include "extract/read/office/converted.hpp"
#include "extract/read/office/docx.hpp"
#include "extract/read/office/odt.hpp"
#include "extract/read/orcid/orcid.hpp"
#include "extract/read/pdf/read_pdf.hpp"
#include "extract/read/plain_text.hpp"
#include "extract/read/recognise.hpp"
#include "extract/read/yaml/yaml_resume.hpp"

namespace vitagraph {
namespace {

constexpr std::array formats = {
    InputFormat{"text", "plain text", "txt text", nullptr, read_plain_text, nullptr},
    InputFormat{"markdown", "Markdown (CommonMark with tables and inline HTML)",
                "md markdown mkd mkdn mdown mdwn", recognise_markdown, read_markdown, nullptr},
    InputFormat{"html", "HTML (web pages, saved or by address)", "html htm xhtml", recognise_html,
                read_html, nullptr},
    InputFormat{"latex", "LaTeX (moderncv, awesome-cv, altacv, europasscv and others)",
                "tex ltx latex", recognise_latex, read_latex, nullptr},
    InputFormat{"json-resume", "JSON Resume (and its relatives)", "json", recognise_json,
                read_json_resume, fill_json_resume},
    InputFormat{"pdf", "PDF", "pdf", recognise_pdf, read_pdf, nullptr, true},
    InputFormat{"yaml", "YAML (RenderCV, JSON Resume, data of site generators)", "yaml yml",
                recognise_yaml, read_yaml_resume, fill_yaml_resume},
    InputFormat{"europass", "Europass (XML of versions 3 and 4, JSON)", "xml", recognise_europass,
                read_europass, fill_europass},
    InputFormat{"orcid", "ORCID record (JSON or XML)", "", recognise_orcid, read_orcid, fill_orcid},
    InputFormat{"linkedin", "LinkedIn data export (zip of CSV files)", "", recognise_linkedin,
                read_linkedin, fill_linkedin, true},
    InputFormat{"bibtex", "BibTeX (the publications of one person)", "bib bibtex", recognise_bibtex,
                read_bibtex, fill_bibtex},
    InputFormat{"docx", "Word (.docx)", "docx docm dotx dotm", recognise_docx, read_docx, nullptr,
                true},
    InputFormat{"odt", "OpenDocument text (.odt)", "odt ott fodt", recognise_odt, read_odt, nullptr,
                true},
    InputFormat{"doc", "old Word (.doc), by LibreOffice", "doc dot", recognise_doc, read_doc,
                nullptr, true},
    InputFormat{"rtf", "rich text (.rtf), by LibreOffice", "rtf", recognise_rtf, read_rtf, nullptr,
                true},
    InputFormat{"pages", "Apple Pages, by LibreOffice", "pages", recognise_pages, read_pages,
                nullptr, true},
};

// Scores of recognise(): at least `sure` beats the suffix; at least `hunch` is taken where the
// suffix says nothing.
constexpr int sure = 80;
constexpr int hunch = 30;

bool lists(std::string_view suffixes, std::string_view suffix) {
  while (!suffixes.empty()) {
    const auto end = suffixes.find(' ');
    if (suffixes.substr(0, end) == suffix) return true;
    if (end == std::string_view::npos) return false;
    suffixes.remove_prefix(end + 1);
  }
  return false;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

}  // namespace

std::span<const InputFormat> input_formats() { return formats; }

const InputFormat* find_input_format(std::string_view name) {
  for (const InputFormat& format : formats) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

const InputFormat* find_input_format_by_suffix(std::string_view suffix) {
  const std::string wanted = lower(suffix);
  if (wanted.empty()) return nullptr;
  for (const InputFormat& format : formats) {
    if (lists(format.suffixes, wanted)) return &format;
  }
  return nullptr;
}

std::string names_of_input_formats() {
  std::string out;
  for (const InputFormat& format : formats) {
    if (!out.empty()) out += ", ";
    out += format.name;
  }
  return out;
}

std::string suffix_of(std::string_view source) {
  if (source.find("://") != std::string_view::npos) {
    source = source.substr(0, source.find_first_of("?#"));
  }
  const auto slash = source.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? source : source.substr(slash + 1);
  const auto dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return "";
  return lower(name.substr(dot + 1));
}

const InputFormat* detect_input_format(std::string_view head, std::string_view source) {
  if (!binary_kind(head).empty()) return nullptr;
  const InputFormat* best = nullptr;
  int best_score = 0;
  for (const InputFormat& format : formats) {
    const bool mute = format.recognise == nullptr || format.binary;
    const int score = mute ? 0 : format.recognise(head);
    if (score > best_score) {
      best = &format;
      best_score = score;
    }
  }
  const InputFormat* named = find_input_format_by_suffix(suffix_of(source));
  // Comments of YAML look like headings: a structured source that may well be what its suffix
  // says is no free text.
  const bool structured = named != nullptr && !named->binary && named->fill != nullptr &&
                          best != nullptr && best->fill == nullptr && named->recognise != nullptr &&
                          named->recognise(head) >= hunch;
  if (structured) return named;
  if (best_score >= sure) return best;
  if (named != nullptr && !named->binary) return named;
  return best_score >= hunch ? best : formats.data();
}

const InputFormat* detect_binary_format(std::string_view bytes) {
  const InputFormat* best = nullptr;
  int best_score = sure - 1;
  for (const InputFormat& format : formats) {
    const int score = format.binary && format.recognise != nullptr ? format.recognise(bytes) : 0;
    if (score > best_score) {
      best = &format;
      best_score = score;
    }
  }
  return best;
}

}  // namespace vitagraph
